internal import Base
internal import Content

/// What a file says that its profile does not give back, below `x-import` in profile.yaml:
/// `{<format>: {keys, spellings, sections}}`.
///
/// `keys` has the shape of the file, but that a list of which the profile holds items is `{$items: [{at, of, add}]}`: an
/// item's place, the first text of it that the profile holds, and the members that it lacks. `spellings` are values that come back in other words:
/// `{path, ours, theirs}`. `sections` (RenderCV) are the file's sections and the forms of their entries.
enum ExtraKeys {
  /// The member that stands for a list whose items are added to.
  static let items = "$items"

  /// Nil where the profile gives all back.
  static func find(in original: JSONValue, of profile: Profile, kind: ImportKind) -> JSONValue? {
    let isRenderCV = kind == .renderCV
    let plan = isRenderCV ? RenderCVSection.all(in: original) : []
    let written = isRenderCV ? profile.renderCV(plan) : profile.jsonResume()
    var difference = Difference(allowsOtherNames: !isRenderCV)
    let keys = difference.keys(original, written, [])
    var out: [JSONMember] = []
    if let keys { out.append(JSONMember("keys", keys)) }
    if !difference.spellings.isEmpty { out.append(JSONMember("spellings", .array(difference.spellings))) }
    if !plan.isEmpty { out.append(JSONMember("sections", .array(plan.map(json)))) }
    return out.isEmpty ? nil : .object([JSONMember(isRenderCV ? "renderCV" : "jsonResume", .object(out))])
  }

  /// What two files say beside: where both have a value for one key the first one's stays. Its recursion is as deep as
  /// the files, which their readers bound.
  static func united(_ first: JSONValue?, _ second: JSONValue?, _ key: String = "") -> JSONValue? {
    guard let first else { return second }
    guard let second else { return first }
    switch (first, second) {
    case (.object(var members), .object(let more)):
      for member in more {
        if let at = members.firstIndex(where: { $0.name == member.name }) {
          members[at].value = united(members[at].value, member.value, member.name) ?? member.value
        } else {
          members.append(member)
        }
      }
      return .object(members)
    case (.array(let items), .array(let others)) where [Self.items, "spellings", "sections"].contains(key):
      return .array(items + others.filter { other in !items.contains { isSame($0, other) } })
    default: return first
    }
  }

  /// Whether two notes are of one place: an item by its name, a spelling by its path, a section by its key.
  private static func isSame(_ a: JSONValue, _ b: JSONValue) -> Bool {
    if a == b { return true }
    if let key = a["key"] { return key == b["key"] }
    if let path = a["path"] { return path == b["path"] }
    return false
  }

  /// The first text of a value: what an item of a list is known by.
  static func label(_ value: JSONValue?) -> String? {
    var pending = [value]
    while let next = pending.popLast() {
      switch next {
      case .string(let text)?: return text
      case .object(let members)?: pending += members.reversed().map(\.value)
      case .array(let items)?: pending += items.reversed()
      default: break
      }
    }
    return nil
  }

  private static func json(_ section: RenderCVSection) -> JSONValue {
    var members = [
      JSONMember("key", .string(section.key)),
      JSONMember("forms", .array(section.forms.map { .string($0.rawValue) })),
    ]
    if section.names.contains(where: { !$0.isEmpty }) {
      members.append(JSONMember("names", .array(section.names.map { .string($0) })))
    }
    if !section.paragraphs.isEmpty {
      members.append(JSONMember("paragraphs", .array(section.paragraphs.map { .string($0) })))
    }
    return .object(members)
  }

  /// The sections that `json` wrote.
  static func sections(_ extra: JSONValue?) -> [RenderCVSection] {
    (extra?["sections"]?.arrayValue ?? []).compactMap { section in
      guard let key = section["key"]?.stringValue, let forms = section["forms"]?.arrayValue else {
        return nil
      }
      return RenderCVSection(
        key: key, forms: forms.compactMap { $0.stringValue.flatMap(RenderCVForm.init) },
        names: (section["names"]?.arrayValue ?? []).compactMap(\.stringValue),
        paragraphs: (section["paragraphs"]?.arrayValue ?? []).compactMap(\.stringValue))
    }
  }
}

/// What one value has and another lacks at the same place. Its recursion is as deep as the file, which its reader
/// bounds.
private struct Difference {
  /// Whether a text that stands under another name of the same object is there (`company` for `name`).
  var allowsOtherNames: Bool
  private(set) var spellings: [JSONValue] = []

  init(allowsOtherNames: Bool) { self.allowsOtherNames = allowsOtherNames }

  mutating func keys(_ original: JSONValue, _ kept: JSONValue?, _ path: [String]) -> JSONValue? {
    guard let kept else { return isNothing(original) ? nil : original }
    switch (original, kept) {
    case (.object(let members), .object(let held)):
      let rest = members.compactMap { member -> JSONMember? in
        if member.name == "$schema" { return nil }
        let same = held.last { $0.name == member.name }?.value
        if same == nil, allowsOtherNames, isText(member.value),
          held.contains(where: { $0.value == member.value })
        {
          return nil
        }
        return keys(member.value, same, path + [member.name]).map { JSONMember(member.name, $0) }
      }
      return rest.isEmpty ? nil : .object(rest)
    case (.array(let items), .array(let held)):
      let rest = items.indices.compactMap { at -> JSONValue? in
        let same = at < held.count ? held[at] : nil
        guard let add = keys(items[at], same, path + [String(at)]) else { return nil }
        var members = [JSONMember("at", .integer(Int64(at)))]
        if let label = ExtraKeys.label(same) { members.append(JSONMember("of", .string(label))) }
        return .object(members + [JSONMember("add", add)])
      }
      return rest.isEmpty ? nil : .object([JSONMember(ExtraKeys.items, .array(rest))])
    default:
      if !isNothing(original), !isSame(original, kept) {
        spellings.append(
          .object([
            JSONMember("path", .array(path.map { .string($0) })), JSONMember("ours", kept),
            JSONMember("theirs", original),
          ]))
      }
      return nil
    }
  }

  private func isNothing(_ value: JSONValue) -> Bool { value == .null }

  /// `2021` and `"2021"` say the same.
  private func isSame(_ a: JSONValue, _ b: JSONValue) -> Bool {
    func text(_ value: JSONValue) -> String { value.stringValue ?? value.serialized() }
    return text(a) == text(b)
  }

  private func isText(_ value: JSONValue) -> Bool {
    if case .string(let text) = value { return !text.isEmpty }
    return false
  }
}
