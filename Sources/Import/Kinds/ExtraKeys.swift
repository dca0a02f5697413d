public import Base

/// What a file says that profile.yaml has no key for, in the shape of the file.
enum ExtraKeys {
  /// The members of `original` that `kept` does not hold at their place; nil where it holds all.
  ///
  /// A text is held too where its mapping holds it under another name (`company` for `name`).
  static func find(in original: JSONValue, keptBy kept: JSONValue, kind: ImportKind) -> JSONValue? {
    let rest: JSONValue?
    if kind == .renderCV {
      var texts = Set<String>()
      collect(kept, &texts)
      rest = missing(original, texts)
    } else {
      rest = difference(original, kept)
    }
    return rest.map { .object([JSONMember(kind == .renderCV ? "renderCV" : "jsonResume", $0)]) }
  }

  /// By place.
  private static func difference(_ original: JSONValue, _ kept: JSONValue?) -> JSONValue? {
    switch original {
    case .object(let members):
      guard case .object(let held)? = kept else { return members.isEmpty ? nil : original }
      let rest = members.compactMap { member -> JSONMember? in
        if member.name == "$schema" { return nil }
        let same = held.last { $0.name == member.name }?.value
        if same == nil, isText(member.value), held.contains(where: { $0.value == member.value }) {
          return nil
        }
        return difference(member.value, same).map { JSONMember(member.name, $0) }
      }
      return rest.isEmpty ? nil : .object(rest)
    case .array(let items):
      guard case .array(let held)? = kept else { return items.isEmpty && kept != nil ? nil : original }
      let rest = items.indices.map { difference(items[$0], $0 < held.count ? held[$0] : nil) }
      // Places in a list are told by their index.
      let members = rest.enumerated().compactMap { index, value in value.map { JSONMember(String(index), $0) }
      }
      return members.isEmpty ? nil : .object(members)
    default: return kept == nil ? original : nil
    }
  }

  private static func isText(_ value: JSONValue) -> Bool {
    if case .string(let text) = value { return !text.isEmpty }
    return false
  }

  // MARK: By text, for formats of another shape

  private static func collect(_ value: JSONValue, _ texts: inout Set<String>) {
    switch value {
    case .string(let text):
      texts.insert(bare(text))
      // Parts of what was joined are held too.
      for part in text.split(whereSeparator: { ",;|\n".contains($0) }) { texts.insert(bare(String(part))) }
    case .array(let items): for item in items { collect(item, &texts) }
    case .object(let members): for member in members { collect(member.value, &texts) }
    case .integer(let number): texts.insert(String(number))
    default: break
    }
  }

  private static func missing(_ original: JSONValue, _ texts: Set<String>) -> JSONValue? {
    switch original {
    case .object(let members):
      let rest = members.compactMap { member in
        missing(member.value, texts).map { JSONMember(member.name, $0) }
      }
      return rest.isEmpty ? nil : .object(rest)
    case .array(let items):
      let members = items.enumerated().compactMap { index, item in
        missing(item, texts).map { JSONMember(String(index), $0) }
      }
      return members.isEmpty ? nil : .object(members)
    case .null: return nil
    case .string(let text):
      let bare = bare(text)
      return bare.isEmpty || texts.contains(bare) ? nil : original
    case .integer(let number): return texts.contains(String(number)) ? nil : original
    default: return original
    }
  }

  /// Letters and digits alone.
  private static func bare(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter(\.isWordLike)))
  }
}
