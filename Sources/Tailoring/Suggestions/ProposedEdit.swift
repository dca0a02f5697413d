internal import Base
internal import Content

/// An edit as a model proposes it.
struct ProposedEdit: Hashable {
  /// What it may propose.
  static let kinds: [AcceptedEdit.Kind] = [.replace, .reorder, .drop]

  var kind: AcceptedEdit.Kind
  var facts: [FactID]
  var text: String
  var title: String
  var why: String

  /// Reads a reply strictly: anything but the schema's shape is a violation.
  static func all(in reply: String) throws(LanguageModelError) -> [ProposedEdit] {
    let json: JSONValue
    do { json = try JSONValue.parse(reply) } catch { throw .schemaViolation("not JSON: \(error.message)") }
    guard case .object(let members) = json, members.map(\.name) == ["edits"],
      let list = json["edits"]?.arrayValue, list.count <= 40
    else { throw .schemaViolation("the root is not an object with `edits`") }
    var out: [ProposedEdit] = []
    for item in list { out.append(try edit(item)) }
    return out
  }

  private static func edit(_ item: JSONValue) throws(LanguageModelError) -> ProposedEdit {
    let names: Set = ["edit", "facts", "text", "title", "why"]
    guard case .object(let members) = item, Set(members.map(\.name)) == names, members.count == names.count,
      let kind = kinds.first(where: { $0.rawValue == item["edit"]?.stringValue }),
      let facts = item["facts"]?.arrayValue, facts.count <= 100,
      let text = line(item["text"], most: 1_000), let title = line(item["title"], most: 200),
      let why = line(item["why"], most: 500), !Words.of(title).isEmpty
    else { throw .schemaViolation("an edit does not fit the schema") }
    let ids = facts.compactMap(\.stringValue).map { FactID($0) }
    guard ids.count == facts.count, !ids.isEmpty else {
      throw .schemaViolation("`facts` is not a list of ids")
    }
    return ProposedEdit(kind: kind, facts: ids, text: text, title: title, why: why)
  }

  /// A text of one line without control characters; nil for any other.
  private static func line(_ value: JSONValue?, most: Int) -> String? {
    guard let text = value?.stringValue, text.utf8.count <= most,
      !text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    else { return nil }
    return text
  }
}
