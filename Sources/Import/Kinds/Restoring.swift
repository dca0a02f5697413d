public import Base
public import Content

extension Import {
  /// A profile as JSON Resume with what its own file said beside put back in its place: a JSON Resume that was imported
  /// comes back with all its keys. O(bytes).
  public static func restoredJSONResume(_ profile: Profile) -> JSONValue {
    var profile = profile
    let extra = profile.unknown.last { $0.name == "x-import" }?.value["jsonResume"]
    profile.unknown.removeAll { $0.name == "x-import" }
    let json = profile.jsonResume()
    return extra.map { joined(json, $0) } ?? json
  }

  /// Adds what `extra` holds and `value` lacks; places in lists are members named by their index. Its recursion is as
  /// deep as the file was, which its reader bounds.
  private static func joined(_ value: JSONValue, _ extra: JSONValue) -> JSONValue {
    switch (value, extra) {
    case (.object(var members), .object(let more)):
      for member in more {
        if let at = members.firstIndex(where: { $0.name == member.name }) {
          members[at].value = joined(members[at].value, member.value)
        } else {
          members.append(member)
        }
      }
      return .object(members)
    case (.array(var items), .object(let more)):
      for member in more {
        guard let at = Int(member.name) else { continue }
        if items.indices.contains(at) {
          items[at] = joined(items[at], member.value)
        } else {
          items.append(member.value)
        }
      }
      return .array(items)
    default: return value
    }
  }
}
