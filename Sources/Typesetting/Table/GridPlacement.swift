internal import Base
internal import Composition

/// Which columns and rows the items of a grid take: row by row, each item in the first free columns, or in those that it
/// states (CSS Grid 1 §8, sparse packing, one row an item).
struct GridPlacement {
  /// More columns are not made, as in browsers.
  static let limit = 10_000

  struct Cell {
    var box: Int32
    var column: Int
    var span: Int
  }
  /// How many columns the template has.
  let explicit: Int
  private(set) var columns: Int
  /// How many columns items made before the first of the template.
  private(set) var before = 0
  private(set) var rows: [[Cell]] = []

  init(explicit: Int, items: [(box: Int32, start: GridLine, end: GridLine)]) {
    self.explicit = explicit
    columns = explicit
    let asked = items.map { Self.range($0.start, $0.end, explicit) }
    var widest = 0
    for item in asked {
      guard let start = item.start else {
        widest = max(widest, item.span)
        continue
      }
      before = max(before, -start)
      columns = max(columns, start + item.span)
    }
    before = min(before, Self.limit)
    columns = max(min(columns, Self.limit) + before, min(widest, Self.limit))
    var next = 0
    for (item, place) in zip(items, asked) {
      let span = max(1, min(place.span, columns))
      let first = place.start.map { max(0, min($0 + before, columns - span)) }
      if rows.isEmpty || first.map({ $0 < next }) ?? (next + span > columns) {
        rows.append([])
        next = 0
      }
      let column = first ?? next
      rows[rows.count - 1].append(Cell(box: item.box, column: column, span: span))
      next = column + span
    }
  }

  /// The first column, from 0 at the template's first (nil: anywhere), and how many (§8.3).
  private static func range(_ start: GridLine, _ end: GridLine, _ explicit: Int) -> (start: Int?, span: Int) {
    func index(_ line: Int) -> Int {
      max(-limit, min(limit, line > 0 ? line - 1 : explicit + 1 + line))
    }
    switch (start, end) {
    case (.line(let from), .line(let to)):
      let (a, b) = (index(from), index(to))
      return a == b ? (a, 1) : (min(a, b), max(a, b) - min(a, b))
    case (.line(let from), .span(let count)): return (index(from), count)
    case (.line(let from), .auto): return (index(from), 1)
    case (.span(let count), .line(let to)):
      return (max(-limit, index(to) - count), min(count, index(to) + limit))
    case (.auto, .line(let to)): return (index(to) - 1, 1)
    case (.span(let count), _): return (nil, count)
    case (.auto, .span(let count)): return (nil, count)
    case (.auto, .auto): return (nil, 1)
    }
  }
}

/// The columns of a grid as the template and the items make them.
struct GridTemplate {
  /// The template's columns, repetitions written out.
  private(set) var tracks: [GridTrack] = []
  /// The columns that `auto-fit` made.
  private(set) var fitted = 0..<0

  /// - Parameter width: the room; nil: it is not known, so `auto-fill` repeats once.
  init(_ css: ComputedStyle, width: Length?, gap: Length) {
    for track in css.gridTemplateColumns.prefix(GridPlacement.limit) {
      guard case .autoRepeat(let repeated, let isFit) = track else {
        tracks.append(track)
        continue
      }
      let others = css.gridTemplateColumns.filter { if case .autoRepeat = $0 { false } else { true } }
      let most = max(0, GridPlacement.limit - others.count) / max(1, repeated.count)
      let count = min(most, Self.repetitions(repeated, others, width, gap))
      let first = tracks.count
      for _ in 0..<count { tracks += repeated }
      if isFit { fitted = first..<tracks.count }
    }
    tracks = Array(tracks.prefix(GridPlacement.limit))
    fitted = fitted.clamped(to: 0..<tracks.count)
  }

  /// §7.2.3.2.
  private static func repetitions(
    _ repeated: [GridTrack], _ others: [GridTrack], _ width: Length?, _ gap: Length
  ) -> Int {
    guard let width else { return 1 }
    let fixed = others.reduce(Length.zero) { $0 + size($1, width) + gap }
    let one = repeated.reduce(Length.zero) { $0 + max(.px(1), size($1, width)) + gap }
    guard one > .zero else { return 1 }
    return max(1, Int((width - fixed + gap).raw / one.raw))
  }

  private static func size(_ track: GridTrack, _ width: Length) -> Length {
    switch track {
    case .size(.value(let value)), .fitContent(let value): return value.resolved(width)
    case .minmax(let low, let high):
      if case .size(.value) = high { return max(size(high, width), size(low, width)) }
      return size(low, width)
    default: return .zero
    }
  }

  /// All columns, those that items made among them; empty ones of `auto-fit` are nil.
  func columns(_ placement: GridPlacement, _ css: ComputedStyle) -> [GridTrack?] {
    let auto = css.gridAutoColumns.isEmpty ? [.size(.auto)] : css.gridAutoColumns
    var used = [Bool](repeating: false, count: fitted.isEmpty ? 0 : placement.columns)
    if !fitted.isEmpty {
      for cell in placement.rows.joined() {
        for at in cell.column..<(cell.column + cell.span) { used[at] = true }
      }
    }
    return (0..<placement.columns).map { at in
      let own = at - placement.before
      if tracks.indices.contains(own) {
        return fitted.contains(own) && !used[at] ? nil : tracks[own]
      }
      let more = own < 0 ? (own % auto.count + auto.count) % auto.count : (own - tracks.count) % auto.count
      return auto[more]
    }
  }
}
