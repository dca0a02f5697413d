internal import Base
internal import Composition

/// A place in the column where a page may end.
struct BreakPoint {
  enum Force: UInt8 { case none, page, left, right }
  /// What breaking here would spoil, the least first.
  enum Cost: UInt8 {
    case none, orphans, inside, between

    /// A blank page is 100; each is more than the lesser ones of a page together.
    var demerits: Double {
      switch self {
      case .none: 0
      case .orphans: 1e3
      case .inside: 1e5
      case .between: 1e7
      }
    }
  }
  /// Where the content before it ends.
  var end: Length
  /// Where the content after it begins.
  var start: Length
  /// The same where the break is forced, with the margin that is kept then.
  var forcedStart: Length
  var force = Force.none
  var cost = Cost.none
  /// How much worse it is to break here than between the greatest parts: the deeper in the structure, the more.
  var depthDemerits = 0.0
  /// The height of what is repeated at the top of the page that begins here (a table's header).
  var repeated = Length.zero
  /// The table whose header is repeated; -1: none.
  var repeatedTable: Int32 = -1
  /// The `page` name of what follows; nil: none.
  var pageName: String?

  /// Notes that a page that begins here begins with a table's header.
  mutating func set(_ header: RepeatedHeader?) {
    guard let header, start > header.bottom else { return }
    repeated = header.height
    repeatedTable = header.table
  }
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

  /// What holds for the content of a fragment.
  struct Context {
    /// Whether a box around it asks not to be broken inside.
    var avoids = false
    var pageName: String?
    /// How many boxes are around it.
    var depth = 0
    /// The table's header that is to be repeated.
    var header: RepeatedHeader?

    /// What it costs to break here rather than at the outermost level: a blank tenth of a page costs 1, two tenths 4.
    var demerits: Double { Double(min(depth, 10)) * 0.8 }
    static let lineDemerits = 2.0
  }

  /// Lists what lies within a fragment whose border box is at `y`.
  mutating func collect(_ index: Int32, y: Length, _ outer: Context) {
    let fragment = engine.fragments[Int(index)]
    let ref = engine.style(fragment.box)
    var context = outer
    if ref.css.breakInside == .avoid, fragment.height <= pageHeight { context.avoids = true }
    context.pageName = ref.css.page ?? outer.pageName
    context.depth += 1
    if ref.css.display == .table, outer.header == nil {
      context.header = RepeatedHeader(of: index, y: y, engine: engine, pageHeight: pageHeight)
    }
    if let lines = fragment.lines { collectLines(lines, fragment, ref, y: y, context) }
    let bands = bands(of: fragment)
    for (number, band) in bands.enumerated() {
      if number > 0 { addPoint(bands[number - 1], band, y: y, context) }
      if band.children.count == 1 {
        let child = band.children[0]
        collect(child, y: y + engine.fragments[Int(child)].y, context)
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
    _ before: Band, _ after: Band, y: Length, _ context: Context
  ) {
    var wish = BreakBetween.auto
    for child in before.children { wish = Self.join(wish, edge(child, isStart: false)) }
    for child in after.children { wish = Self.join(wish, edge(child, isStart: true)) }
    let next = pageName(after.children[0], isStart: true) ?? context.pageName
    let previous = pageName(before.children[before.children.count - 1], isStart: false) ?? context.pageName
    let margin = max(.zero, engine.fragments[Int(after.children[0])].top.sum)
    var point = BreakPoint(
      end: y + before.bottom, start: y + after.top, forcedStart: y + after.top - margin,
      pageName: next)
    switch wish {
    case .page: point.force = .page
    case .left: point.force = .left
    case .right: point.force = .right
    case .avoid: point.cost = .between
    case .auto: point.cost = context.avoids ? .inside : .none
    }
    if next != previous, point.force == .none { point.force = .page }
    point.depthDemerits = context.demerits
    point.set(context.header)
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
      let ref = engine.style(fragment.box)
      out = Self.join(out, isStart ? ref.css.breakBefore : ref.css.breakAfter)
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
    _ lines: SetLines, _ fragment: Fragment, _ ref: StyleRef, y: Length, _ context: Context
  ) {
    let count = lines.lines.count
    guard count > 1 else { return }
    let origin = y + fragment.contentY
    for i in 1..<count {
      let top = origin + Length(raw: lines.lines[i].top)
      var point = BreakPoint(end: top, start: top, forcedStart: top, pageName: context.pageName)
      if i < ref.css.orphans || count - i < ref.css.widows { point.cost = .orphans }
      if context.avoids { point.cost = .inside }
      point.depthDemerits = context.demerits + Context.lineDemerits
      point.set(context.header)
      entries.append(.point(point))
    }
  }
}
