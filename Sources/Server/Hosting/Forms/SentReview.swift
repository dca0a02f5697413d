internal import Base
internal import Build

/// What a review's form sends, taken into the profile.
extension ReviewForm {
  /// The box of a mark, and what it says for all of them.
  static let checkedName = "checked"
  static let allChecked = "*"

  /// The profile with the fields of a form, and where its items went.
  struct Applied {
    var profile: JSONValue
    var moves: PrivatePlaces.Moves
  }

  /// Only fields that the page knows are taken; what is empty is left out.
  ///
  /// - Parameter isShownAgain: whether it is for the page again, with the boxes as they are: then what is to be left out
  ///   is there still, and every field has the name that it had.
  static func applied(_ form: Form, to profile: JSONValue, isShownAgain: Bool = false) -> Applied {
    let fields = Sent(form, keepsAll: isShownAgain)
    var out = profile
    var moves = PrivatePlaces.Moves()
    for section in sections { out = applied([section.part], to: out, below: "", fields, &moves) }
    return Applied(profile: PrivatePlaces.renumbered(out, moves), moves: moves)
  }

  /// The fields as they were sent, with the line ends of texts.
  private struct Sent {
    private var values: [String: String] = [:]
    /// The places of lists that fields are of: `work.2.`.
    private var places: Set<String> = []
    /// Whether items stay where they are, whatever is said of them.
    let keepsAll: Bool

    init(_ form: Form, keepsAll: Bool) {
      self.keepsAll = keepsAll
      for (name, value) in form.fields where values[name] == nil {
        let dots = name.utf8.prefix(Self.longestName + 1).indices.filter {
          name.utf8[$0] == UInt8(ascii: ".")
        }
        // The page has no field of such a name.
        guard name.utf8.count <= Self.longestName, dots.count <= Self.mostSteps else { continue }
        values[name] = value.split(separator: "\r\n", omittingEmptySubsequences: false).joined(
          separator: "\n")
        for dot in dots { places.insert(String(name[...dot])) }
      }
    }

    private static let longestName = 120
    private static let mostSteps = 8

    subscript(_ name: String) -> String? { values[name] }

    func isLeftOut(_ place: String) -> Bool { !keepsAll && values[place + "remove"] != nil }

    func has(_ place: String) -> Bool { places.contains(place) }
  }

  /// New items of one list in one form.
  private static let mostNew = 20

  private static func applied(
    _ parts: [Part], to value: JSONValue, below path: String, _ fields: Sent,
    _ moves: inout PrivatePlaces.Moves
  ) -> JSONValue {
    var members: [JSONMember] = []
    if case .object(let known) = value { members = known }
    for part in parts {
      switch part {
      case .line(let key, _), .text(let key, _):
        guard let text = fields[path + key].map(trimmed) else { continue }
        let old = members.last { $0.name == key }?.value
        if old.map(shown) ?? "" != text { set(&members, key, text.isEmpty ? nil : written(text, old)) }
      case .lines(let key, _):
        guard let text = fields[path + key] else { continue }
        let lines = text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
        let texts = members.last { $0.name == key }?.value.arrayValue ?? []
        let old = texts.map(shown)
        if old != lines { moves.note(path + key, from: old, to: lines) }
        if old != lines {
          set(&members, key, lines.isEmpty ? nil : .array(written(lines, in: old, of: texts)))
        }
      case .row(let parts):
        if case .object(let new) = applied(parts, to: .object(members), below: path, fields, &moves) {
          members = new
        }
      case .group(let key, let parts):
        let old = members.last { $0.name == key }?.value ?? .object([])
        let new = applied(parts, to: old, below: path + key + ".", fields, &moves)
        if new != old { set(&members, key, new == .object([]) ? nil : new) }
      case .list(let key, _, let parts):
        let old = members.last { $0.name == key }?.value.arrayValue ?? []
        let new = items(old, parts, below: path + key, fields, &moves)
        if new != old { set(&members, key, new.isEmpty ? nil : .array(new)) }
      }
    }
    return .object(members)
  }

  /// The items that there are, with those taken out whose box was ticked, and new ones after them whose fields are filled.
  private static func items(
    _ old: [JSONValue], _ parts: [Part], below path: String, _ fields: Sent,
    _ moves: inout PrivatePlaces.Moves
  ) -> [JSONValue] {
    var out: [JSONValue] = []
    var places: [PrivatePlaces.Moves.Move] = []
    for index in 0..<old.count + mostNew {
      let place = "\(path).\(index)."
      guard index < old.count || fields.has(place) else { break }
      if fields.isLeftOut(place) {
        places.append(.gone)
        continue
      }
      let new = applied(
        parts, to: index < old.count ? old[index] : .object([]), below: place, fields, &moves)
      let isKept = new != .object([]) || (fields.keepsAll && index < old.count)
      places.append(isKept ? .to(out.count) : .gone)
      if isKept { out.append(new) }
    }
    moves.note(path, Array(places.prefix(old.count)))
    return out
  }

  /// A value in place of another. What else was known of the text, such as translations, was of the old one.
  private static func set(_ members: inout [JSONMember], _ key: String, _ value: JSONValue?) {
    members.removeAll { $0.name == "x-vitae-" + key }
    guard let value else { return members.removeAll { $0.name == key } }
    if let index = members.lastIndex(where: { $0.name == key }) {
      members[index].value = value
    } else {
      members.append(JSONMember(key, value))
    }
  }

  /// A value as text, without the backslashes of Markdown.
  static func shown(_ value: JSONValue) -> String {
    value.stringValue.map(HostedText.shown) ?? (value == .null ? "" : value.serialized())
  }

  private static func written(_ text: String, _ old: JSONValue?) -> JSONValue {
    .string(HostedText.written(text, replacing: old?.stringValue))
  }

  /// Lines in place of texts that were shown as `old`: those that are there already stay as they were.
  private static func written(_ lines: [String], in old: [String], of texts: [JSONValue]) -> [JSONValue] {
    let known = Dictionary(zip(old, texts)) { first, _ in first }
    return lines.enumerated().map { index, line in
      if let text = known[line] { return text }
      return written(line, texts.indices.contains(index) ? texts[index] : nil)
    }
  }

  private static func trimmed(_ text: String) -> String {
    let inner = text.drop { $0.isWhitespace }
    guard let last = inner.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(inner[...last])
  }
}
