internal import Base
internal import Content

/// What an attached `resume.json` says that a profile does not.
///
/// Member by member: each value must be that of one item of the profile, together with all other members of the attached item, so
/// that neither dates nor titles, levels or statements move from one item to another; and a date that ends something may not be
/// left out. Whatever the profile has no member for is not supported. Statements, skills and the summary may have other
/// words that the facts of their item support.
struct AttachedProof {
  /// A text in words that no candidate has.
  struct Unknown: Hashable {
    var path: [String]
    var text: String
    /// The item of the profile that it stands in, as `Fact.path`.
    var place: String

    var name: String { path.last ?? "" }
    var isStatement: Bool {
      let isText = path.suffix(2) == ["highlights", "text"] || path.suffix(2) == ["keywords", "name"]
      return isText || name == "highlights" || name == "keywords" || path == ["basics", "summary"]
    }
  }

  /// Members of ours with more than the standard's have begin so.
  private static let detail = "x-vitae-"
  /// Items that texts name in place of an object with more about them.
  private static let texts = ["text", "name"]

  /// What of `attached` none of `views`, the profile in the document's language and in its own, has. O(attached · profile).
  static func unknown(in attached: JSONValue, views: [JSONValue]) -> [Unknown] {
    guard case .object(let members) = attached else { return [] }
    return members.filter { $0.name != "$schema" }.flatMap { member in
      fewest(views.map { view in Self.member(member, of: view, path: [], place: "") }) ?? []
    }
  }

  /// The first of the shortest; of those of items the first that knows what the item is called, which stands first in it.
  private static func fewest(_ all: some Sequence<[Unknown]>, called name: String? = nil) -> [Unknown]? {
    func isBetter(_ one: [Unknown], than best: [Unknown]) -> Bool {
      guard one.count == best.count, let name else { return one.count < best.count }
      return best.contains { $0.text == name } && !one.contains { $0.text == name }
    }
    var best: [Unknown]?
    for one in all {
      if one.isEmpty { return one }
      if best.map({ isBetter(one, than: $0) }) ?? true { best = one }
    }
    return best
  }

  private static func name(of item: JSONValue) -> String? {
    guard case .object(let members) = item else { return nil }
    return members.first { $0.name != "id" }?.value.stringValue
  }

  private static func member(
    _ member: JSONMember, of item: JSONValue, path: [String], place: String
  ) -> [Unknown] {
    let name = member.name.hasPrefix(detail) ? String(member.name.dropFirst(detail.count)) : member.name
    let candidates = [item[detail + name], item[name]].compactMap { $0 }
    let path = path + [name]
    let place = place.isEmpty ? name : place + "." + name
    return fewest(candidates.map { value(member.value, in: $0, path: path, place: place) })
      ?? whole(member.value, path: path, place: place)
  }

  private static func value(
    _ value: JSONValue, in candidate: JSONValue, path: [String], place: String
  ) -> [Unknown] {
    if value == candidate { return [] }
    switch (value, candidate) {
    case (.object(let members), .object):
      let cut =
        isCut(value, candidate) ? [Unknown(path: path + ["endDate"], text: "present", place: place)] : []
      return members.flatMap { member($0, of: candidate, path: path, place: place) } + cut
    case (.object(let members), .string):
      return members.flatMap { Self.value($0.value, in: candidate, path: path + [$0.name], place: place) }
    case (.array(let items), .array(let known)):
      return items.flatMap { item in
        fewest(
          known.enumerated().lazy.map { index, one in
            Self.value(item, in: one, path: path, place: place + "[\(index)]")
          }, called: name(of: item)) ?? whole(item, path: path, place: place)
      }
    case (.integer(let number), .number(let known)) where Double(number) == known,
      (.number(let known), .integer(let number)) where Double(number) == known:
      return []
    case (.string, .object(let members)):
      let texts = members.filter { Self.texts.contains($0.name) || $0.value.stringValue != nil }
      return fewest(texts.map { Self.value(value, in: $0.value, path: path, place: place) })
        ?? whole(value, path: path, place: place)
    default: return whole(value, path: path, place: place)
    }
  }

  /// Whether something that ended is told as if it went on.
  private static func isCut(_ value: JSONValue, _ candidate: JSONValue) -> Bool {
    value["startDate"] != nil && value["endDate"] == nil && candidate["endDate"] != nil
  }

  /// All that a value says.
  private static func whole(_ value: JSONValue, path: [String], place: String) -> [Unknown] {
    switch value {
    case .null: []
    case .bool(let flag): [Unknown(path: path, text: String(flag), place: place)]
    case .integer(let number): [Unknown(path: path, text: String(number), place: place)]
    case .number(let number): [Unknown(path: path, text: number.description, place: place)]
    case .string(let text): [Unknown(path: path, text: text, place: place)]
    case .array(let items): items.flatMap { whole($0, path: path, place: place) }
    case .object(let members): members.flatMap { whole($0.value, path: path + [$0.name], place: place) }
    }
  }
}
