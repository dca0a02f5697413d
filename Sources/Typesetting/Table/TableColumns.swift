internal import Base

/// What the cells of a table ask of its columns (CSS 2.2 §17.5.2.2).
struct TableColumns {
  struct Item {
    var column: Int
    var span: Int
    var min: Length
    var max: Length
  }
  let count: Int
  let items: [Item]
  let gap: Length

  /// The greatest widths asked for in each column; cells that span several share alike what is missing.
  func contributions(isMax: Bool) -> [Length] {
    var out = [Length](repeating: .zero, count: count)
    for item in items.sorted(by: { $0.span < $1.span }) {
      let range = item.column..<Swift.min(item.column + item.span, count)
      guard !range.isEmpty else { continue }
      let held = range.reduce(gap * (range.count - 1)) { $0 + out[$1] }
      let missing = (isMax ? item.max : item.min) - held
      guard missing > .zero else { continue }
      for column in range { out[column] += missing / range.count }
    }
    return out
  }
}
