/// The headings of a file's parts, as its outline (ISO 32000-1, 12.3.3) names them.
enum OutlineHeadings {
  private static let limit = 500

  /// Those below the only entry of the outline, a person's name, else its first entries; in order.
  static func read(_ table: inout ObjectTable) -> [String] {
    let catalog = table.resolve(table.trailer["Root"])
    let first = entries(below: catalog["Outlines"], &table)
    guard first.count == 1 else { return first.map(\.title) }
    let inner = entries(below: first[0].object, &table)
    return inner.isEmpty ? first.map(\.title) : inner.map(\.title)
  }

  private static func entries(below parent: ReadObject, _ table: inout ObjectTable)
    -> [(title: String, object: ReadObject)]
  {
    var out: [(title: String, object: ReadObject)] = []
    var next = table.resolve(parent)["First"]
    while !next.isNull, out.count < limit, !table.budget.isSpent {
      table.budget.spend(work: 16)
      let entry = table.resolve(next)
      guard let title = entry["Title"].text ?? table.resolve(entry["Title"]).text else { break }
      out.append((title, next))
      next = entry["Next"]
    }
    return out
  }
}
