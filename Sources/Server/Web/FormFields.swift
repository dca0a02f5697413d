/// The fields of a form as browsers send them (URL Standard, 5.1, `application/x-www-form-urlencoded`), in their order.
struct FormFields: Sendable {
  private(set) var fields: [(name: String, value: String)] = []

  /// What is malformed is left out.
  init(_ body: String) {
    for part in body.split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = Self.text(pair[0]), let value = pair.count > 1 ? Self.text(pair[1]) : "" else {
        continue
      }
      fields.append((name, value))
    }
  }

  /// The first of that name.
  subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  private static func text(_ part: Substring) -> String? {
    part.replacing("+", with: " ")[...].removingPercentEncoding()
  }
}
