/// Text that a program reads and a person cannot see.
enum HiddenText {
  enum Reason: String, CaseIterable, Sendable {
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
    /// The last of its runs.
    var run: Int
  }

  private static let leastSize: Float = 4
  private static let leastDifference: Float = 0.1
  private static let leastAlpha: Float = 0.1
  /// Where a glyph is looked at, above the baseline in parts of the size: a line through it hides only one place.
  private static let heights: (Float, Float) = (0.1, 0.4)

  /// Every stretch of a page with visible characters that cannot be seen, glyph by glyph. O(runs × things painted), and
  /// O(glyphs × things painted) for runs that reach over an edge of something painted.
  static func findings(in page: ReadPage) -> [Finding] {
    var budget = ReadBudget.unlimited
    return findings(in: page, &budget)
  }

  /// As many of them as the budget allows.
  static func findings(in page: ReadPage, _ budget: inout ReadBudget) -> [Finding] {
    var out: [Finding] = []
    for (index, run) in page.runs.enumerated() {
      budget.spend(work: page.painted.count)
      if budget.isSpent { break }
      if let reason = wholly(run) {
        add(run.glyphs, reason, index, page, &out)
        continue
      }
      let extent = extent(of: run, page)
      let isPlain = isUniform(extent, run, page)
      var start = run.glyphs.lowerBound
      var reason: Reason?
      for i in isPlain ? run.glyphs.prefix(1) : run.glyphs {
        budget.spend(work: 4 * page.painted.count)
        if budget.isSpent { break }
        let found = self.reason(page.glyphs[i], run, page)
        if found == reason { continue }
        if let reason { add(start..<i, reason, index, page, &out) }
        (start, reason) = (i, found)
      }
      if let reason { add(start..<run.glyphs.upperBound, reason, index, page, &out) }
    }
    return out
  }

  /// Keeps a stretch that is not all blanks, joined with the one before it where that is hidden in the same way.
  private static func add(
    _ glyphs: Range<Int>, _ reason: Reason, _ run: Int, _ page: ReadPage, _ out: inout [Finding]
  ) {
    guard let first = glyphs.first, let last = glyphs.last else { return }
    let bytes = page.text[Int(page.glyphs[first].start)..<Int(page.glyphs[last].end)]
    guard bytes.contains(where: { $0 > 0x20 }) else { return }
    let text = String(decoding: bytes, as: UTF8.self)
    guard !text.allSatisfy(\.isWhitespace) else { return }
    if let before = out.last, before.reason == reason, run - before.run <= 1, before.text.utf8.count < 200 {
      out[out.count - 1].text += text
      out[out.count - 1].run = run
    } else {
      out.append(Finding(reason: reason, text: text, run: run))
    }
  }

  // MARK: Runs

  private static func wholly(_ run: ReadPage.Run) -> Reason? {
    if run.size < leastSize { return .tiny }
    if run.renderMode == 3 || run.renderMode == 7 { return .invisible }
    return run.alpha < leastAlpha ? .transparent : nil
  }

  /// All places where a run's glyphs are looked at.
  private static func extent(of run: ReadPage.Run, _ page: ReadPage) -> Box {
    var box = Box.none
    for i in run.glyphs {
      let glyph = page.glyphs[i]
      let x = Double(glyph.x + glyph.advance / 2)
      box.add(x, Double(glyph.y + run.size * heights.0))
      box.add(x, Double(glyph.y + run.size * heights.1))
    }
    return box
  }

  /// Whether all of a run stands on the same things and under none, so that one glyph speaks for all.
  private static func isUniform(_ extent: Box, _ run: ReadPage.Run, _ page: ReadPage) -> Bool {
    guard page.box.contains(extent), run.clip.contains(extent) else { return false }
    return page.painted.allSatisfy { thing in
      let shared = thing.box.intersection(extent)
      if shared.left > shared.right || shared.bottom > shared.top { return true }
      return thing.order <= run.order && thing.box.contains(extent)
    }
  }

  // MARK: Glyphs

  private static func reason(_ glyph: ReadPage.Glyph, _ run: ReadPage.Run, _ page: ReadPage) -> Reason? {
    let x = glyph.x + glyph.advance / 2
    let (low, high) = (glyph.y + run.size * heights.0, glyph.y + run.size * heights.1)
    func both(_ holds: (Float, Float) -> Bool) -> Bool { holds(x, low) && holds(x, high) }
    if both({ !page.box.contains($0, $1) }) { return .offPage }
    if both({ !run.clip.contains($0, $1) }) { return .clipped }
    if both({ isCovered($0, $1, after: run.order, page) }) { return .covered }
    // Outlined text shows by its stroke.
    guard let color = run.color, run.renderMode == 0 || run.renderMode == 4 else { return nil }
    let isLost = both { x, y in
      guard let ground = ground(x, y, before: run.order, page) else { return false }
      return color.over(ground, alpha: run.alpha).distance(to: ground) < leastDifference
    }
    return isLost ? .sameColor : nil
  }

  private static func isCovered(_ x: Float, _ y: Float, after order: Int, _ page: ReadPage) -> Bool {
    for thing in page.painted.reversed() {
      if thing.order <= order { return false }
      if thing.alpha > 0.95, thing.box.contains(x, y) { return true }
    }
    return false
  }

  /// The colour under a point, white paper at first; nil where a picture or a pattern is.
  private static func ground(_ x: Float, _ y: Float, before order: Int, _ page: ReadPage) -> PaintColor? {
    var ground: PaintColor? = .white
    for thing in page.painted {
      if thing.order > order { break }
      guard thing.box.contains(x, y) else { continue }
      ground = thing.color.flatMap { color in ground.map { color.over($0, alpha: thing.alpha) } }
      if ground == nil, let color = thing.color, thing.alpha > 0.95 { ground = color }
    }
    return ground
  }
}
