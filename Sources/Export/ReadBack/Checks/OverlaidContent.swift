/// What viewers show over a page and its content stream does not say: annotations and form fields (ISO 32000-1, 12.5 and
/// 12.7).
enum OverlaidContent {
  /// Kinds that show no text of their own, unless they bring an appearance.
  private static let silent: Set<String> = ["Link", "Popup"]

  /// The first that may show something, with its page; nil: none. O(annotations), within the budget.
  static func first(_ table: inout ObjectTable) -> String? {
    for (i, leaf) in PageTree.leaves(&table).enumerated() {
      for annotation in table.resolve(leaf.page["Annots"]).array ?? [] where !table.budget.isSpent {
        let entries = table.resolve(annotation)
        let kind = table.resolve(entries["Subtype"]).name ?? "?"
        if silent.contains(kind), table.resolve(entries["AP"]).isNull { continue }
        return "an annotation (\(kind)) on page \(i + 1)"
      }
    }
    return form(&table)
  }

  private static func form(_ table: inout ObjectTable) -> String? {
    let form = table.resolve(table.resolve(table.trailer["Root"])["AcroForm"])
    if !table.resolve(form["XFA"]).isNull { return "a form" }
    var pending = table.resolve(form["Fields"]).array ?? []
    var visits = 0
    while let next = pending.popLast(), visits < 10_000, !table.budget.isSpent {
      visits += 1
      let field = table.resolve(next)
      if !table.resolve(field["V"]).isNull { return "a form field with a value" }
      pending += (table.resolve(field["Kids"]).array ?? []).prefix(1_000)
    }
    return nil
  }
}
