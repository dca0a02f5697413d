internal import Base

/// How a list of mappings is written, for hints: with what somebody wrote in its place as its only item.
struct ListExample {
  /// The key of the list.
  var list: String
  /// The key of its items that holds what is written where the items are texts.
  var key: String
  /// Whether `key` holds a list itself, its items between commas.
  var holdsList = false
  var isJSON: Bool

  private static let length = 40

  /// The whole list: `skills: [{keywords: [Python]}]`.
  func whole(_ text: String) -> String {
    isJSON ? "\"\(list)\": [\(item(text))]" : "\(list): [\(item(text))]"
  }

  /// One item: `{keywords: [Python]}`.
  func item(_ text: String) -> String {
    let value = value(text)
    return isJSON ? "{\"\(key)\": \(value)}" : "{\(key): \(value)}"
  }

  private func value(_ text: String) -> String {
    guard holdsList else { return scalar(text) }
    let parts = text.split(separator: ",").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
    return "[" + parts.prefix(3).map(scalar).joined(separator: ", ") + (parts.count > 3 ? ", …]" : "]")
  }

  /// In quotation marks where YAML's flow style or JSON need them.
  private func scalar(_ text: String) -> String {
    let short = text.count > Self.length ? text.prefix(Self.length) + "…" : text[...]
    let isPlain = short.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "." }
    if isPlain, !isJSON, short.first?.isLetter == true { return String(short) }
    let escaped = short.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0.isNewline ? " " : $0] }
    return "\"" + String(escaped) + "\""
  }
}
