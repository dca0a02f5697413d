/// Text that a program reads and a person cannot see.
enum HiddenText {
  enum Reason: String {
    case tiny = "is smaller than 4 pt"
    case invisible = "is drawn with no ink"
    case transparent = "is transparent"
    case offPage = "lies outside the page"
    case clipped = "is cut away"
    case sameColor = "has the colour of what it stands on"
    case covered = "is covered"
  }

  struct Finding {
    var reason: Reason
    var text: String
    var run: Int
  }

  private static let leastSize: Float = 4
  private static let leastDifference: Float = 0.1
  private static let leastAlpha: Float = 0.1

  /// Every run of a page with visible characters that cannot be seen. O(runs × things painted).
  static func findings(in page: ReadPage) -> [Finding] {
    var out: [Finding] = []
    for (index, run) in page.runs.enumerated() {
      guard let reason = reason(run, page), let text = text(run, page) else { continue }
      out.append(Finding(reason: reason, text: text, run: index))
    }
    return out
  }

  /// The run's characters; nil where they are all blanks.
  private static func text(_ run: ReadPage.Run, _ page: ReadPage) -> String? {
    guard let first = run.glyphs.first, let last = run.glyphs.last else { return nil }
    let bytes = page.text[Int(page.glyphs[first].start)..<Int(page.glyphs[last].end)]
    guard bytes.contains(where: { $0 > 0x20 }) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.allSatisfy(\.isWhitespace) ? nil : text
  }

  private static func reason(_ run: ReadPage.Run, _ page: ReadPage) -> Reason? {
    if run.size < leastSize { return .tiny }
    if run.renderMode == 3 || run.renderMode == 7 { return .invisible }
    if run.alpha < leastAlpha { return .transparent }
    guard let place = place(of: run, page) else { return nil }
    if !page.box.contains(place.x, place.y) { return .offPage }
    if !run.clip.contains(place.x, place.y) { return .clipped }
    if isCovered(place, after: run.order, page) { return .covered }
    guard let color = run.color, let ground = ground(place, before: run.order, page) else { return nil }
    // Outlined text shows by its stroke.
    let isFilled = run.renderMode == 0 || run.renderMode == 4
    return isFilled && color.over(ground, alpha: run.alpha).distance(to: ground) < leastDifference
      ? .sameColor : nil
  }

  /// A point in the middle of the run, a quarter of the size above the baseline.
  private static func place(of run: ReadPage.Run, _ page: ReadPage) -> (x: Float, y: Float)? {
    guard let first = run.glyphs.first, let last = run.glyphs.last else { return nil }
    let (start, end) = (page.glyphs[first], page.glyphs[last])
    return ((start.x + end.x + end.advance) / 2, (start.y + end.y) / 2 + run.size / 4)
  }

  private static func isCovered(_ at: (x: Float, y: Float), after order: Int, _ page: ReadPage) -> Bool {
    for thing in page.painted.reversed() {
      if thing.order <= order { return false }
      if thing.alpha > 0.95, thing.box.contains(at.x, at.y) { return true }
    }
    return false
  }

  /// The colour under a point, white paper at first; nil where a picture or a pattern is.
  private static func ground(
    _ at: (x: Float, y: Float), before order: Int, _ page: ReadPage
  ) -> PaintColor? {
    var ground: PaintColor? = .white
    for thing in page.painted {
      if thing.order > order { break }
      guard thing.box.contains(at.x, at.y) else { continue }
      ground = thing.color.flatMap { color in ground.map { color.over($0, alpha: thing.alpha) } }
      if ground == nil, let color = thing.color, thing.alpha > 0.95 { ground = color }
    }
    return ground
  }
}
