internal import Base
internal import Composition

/// The header rows of a table, which are shown again on each page that the table goes on (CSS 2.2 §17.2).
struct RepeatedHeader {
  /// A taller header is not repeated.
  private static let greatestPart = 0.25

  /// The table's fragment.
  let table: Int32
  let height: Length
  /// Where the header ends in the column.
  let bottom: Length

  /// Nil where the table at `y` has no header, nothing else, or a header too tall to show twice.
  init?(of table: Int32, y: Length, engine: LayoutEngine, pageHeight: Length) {
    let rows = Self.rows(of: table, engine)
    guard let first = rows.first, let last = rows.last else { return nil }
    let fragment = engine.fragments[Int(table)]
    let start = engine.fragments[Int(first)].y
    let end = engine.fragments[Int(last)].y + engine.fragments[Int(last)].height
    guard end < fragment.height, end - start <= pageHeight * Self.greatestPart else { return nil }
    self.table = table
    height = end - start
    bottom = y + end
  }

  /// The fragments of a table's header rows, in order.
  static func rows(of table: Int32, _ engine: LayoutEngine) -> [Int32] {
    let fragment = engine.fragments[Int(table)]
    let groups = engine.tree.boxes[Int(fragment.box)].children.filter {
      engine.css($0).display == .tableHeaderGroup
    }
    guard let group = groups.first else { return [] }
    let boxes = engine.tree.boxes[Int(group)].children
    return fragment.children.filter { boxes.contains(engine.fragments[Int($0)].box) }
  }
}
