internal import Base
internal import Composition

/// A place in the column where a page may end.
struct BreakPoint {
  enum Force: UInt8 { case none, page, left, right }
  /// What breaking here would spoil; the least is taken first.
  enum Cost: UInt8, Comparable {
    case none, orphans, inside, between
    static func < (a: Cost, b: Cost) -> Bool { a.rawValue < b.rawValue }
  }
  /// Where the content before it ends.
  var end: Length
  /// Where the content after it begins.
  var start: Length
  /// The same where the break is forced, with the margin that is kept then.
  var forcedStart: Length
  var force = Force.none
  var cost = Cost.none
  /// The `page` name of what follows; nil: none.
  var pageName: String?
}

/// What a flow is made of, in column order.
enum FlowEntry {
  case point(BreakPoint)
  /// Children side by side from `top` to `bottom`, each a flow of its own.
  case parallel([Int32], top: Length, bottom: Length, parentY: Length)
}

/// Walks a fragment and lists its break points (CSS Fragmentation 3 §4).
struct BreakCollector {
  let engine: LayoutEngine
  /// The greatest height that is worth keeping whole.
  let pageHeight: Length
  private(set) var entries: ContiguousArray<FlowEntry> = []

  init(engine: LayoutEngine, pageHeight: Length) {
    self.engine = engine
    self.pageHeight = pageHeight
  }

  /// Lists what lies within a fragment whose border box is at `y`.
  mutating func collect(_ index: Int32, y: Length, avoid: Bool, pageName: String?) {
    let fragment = engine.fragments[Int(index)]
    let css = engine.style(fragment.box).css
    let avoids =
      avoid || (css.breakInside == .avoid && fragment.height <= pageHeight)
    let name = css.page ?? pageName
    if let lines = fragment.lines { collectLines(lines, fragment, css, y: y, avoids: avoids, name) }
    let bands = bands(of: fragment)
    for (number, band) in bands.enumerated() {
      if number > 0 { addPoint(bands[number - 1], band, y: y, avoids: avoids, name) }
      if band.children.count == 1 {
        let child = band.children[0]
        collect(child, y: y + engine.fragments[Int(child)].y, avoid: avoids, pageName: name)
      } else {
        entries.append(
          .parallel(band.children, top: y + band.top, bottom: y + band.bottom, parentY: y))
      }
    }
  }

  // MARK: Bands

  /// Children that overlap vertically, or a single child.
  struct Band {
    var children: [Int32]
    var top: Length
    var bottom: Length
  }

  private func bands(of fragment: Fragment) -> [Band] {
    var flowing = fragment.children.filter { child in
      engine.style(engine.fragments[Int(child)].box).css.position != .absolute
    }
    let isSorted = zip(flowing, flowing.dropFirst()).allSatisfy {
      engine.fragments[Int($0)].y <= engine.fragments[Int($1)].y
    }
    if !isSorted {
      flowing.sort {
        (engine.fragments[Int($0)].y, $0) < (engine.fragments[Int($1)].y, $1)
      }
    }
    var out: [Band] = []
    for child in flowing {
      let placed = engine.fragments[Int(child)]
      let bottom = placed.y + placed.height
      if let last = out.last, last.bottom > placed.y, placed.height > .zero {
        out[out.count - 1].children.append(child)
        out[out.count - 1].bottom = max(last.bottom, bottom)
      } else {
        out.append(Band(children: [child], top: placed.y, bottom: bottom))
      }
    }
    return out
  }

  private mutating func addPoint(
    _ before: Band, _ after: Band, y: Length, avoids: Bool, _ name: String?
  ) {
    var wish = BreakBetween.auto
    for child in before.children { wish = Self.join(wish, edge(child, isStart: false)) }
    for child in after.children { wish = Self.join(wish, edge(child, isStart: true)) }
    let next = pageName(after.children[0], isStart: true) ?? name
    let previous = pageName(before.children[before.children.count - 1], isStart: false) ?? name
    let margin = max(.zero, engine.fragments[Int(after.children[0])].top.sum)
    var point = BreakPoint(
      end: y + before.bottom, start: y + after.top, forcedStart: y + after.top - margin,
      pageName: next)
    switch wish {
    case .page: point.force = .page
    case .left: point.force = .left
    case .right: point.force = .right
    case .avoid: point.cost = .between
    case .auto: point.cost = avoids ? .inside : .none
    }
    if next != previous, point.force == .none { point.force = .page }
    entries.append(.point(point))
  }

  /// Forced breaks win over `avoid`, which wins over `auto`.
  static func join(_ a: BreakBetween, _ b: BreakBetween) -> BreakBetween {
    func rank(_ value: BreakBetween) -> Int { value == .auto ? 0 : value == .avoid ? 1 : 2 }
    return rank(b) > rank(a) ? b : a
  }

  /// What a box and the first (last) boxes within it say about breaking before (after) them.
  private func edge(_ index: Int32, isStart: Bool) -> BreakBetween {
    var out = BreakBetween.auto
    var at: Int32? = index
    while let fragment = at.map({ engine.fragments[Int($0)] }) {
      let css = engine.style(fragment.box).css
      out = Self.join(out, isStart ? css.breakBefore : css.breakAfter)
      at = isStart ? fragment.children.first : fragment.children.last
    }
    return out
  }

  private func pageName(_ index: Int32, isStart: Bool) -> String? {
    var out: String?
    var at: Int32? = index
    while let fragment = at.map({ engine.fragments[Int($0)] }) {
      out = engine.style(fragment.box).css.page ?? out
      at = isStart ? fragment.children.first : fragment.children.last
    }
    return out
  }

  // MARK: Lines

  private mutating func collectLines(
    _ lines: SetLines, _ fragment: Fragment, _ css: ComputedStyle, y: Length, avoids: Bool,
    _ name: String?
  ) {
    let count = lines.lines.count
    guard count > 1 else { return }
    let origin = y + fragment.contentY
    for i in 1..<count {
      let top = origin + Length(raw: lines.lines[i].top)
      var point = BreakPoint(end: top, start: top, forcedStart: top, pageName: name)
      if i < css.orphans || count - i < css.widows { point.cost = .orphans }
      if avoids { point.cost = .inside }
      entries.append(.point(point))
    }
  }
}
