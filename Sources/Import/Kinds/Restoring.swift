public import Base
public import Content

extension Import {
  /// A profile as JSON Resume with what its own file said beside put back in its place: a JSON Resume that was imported
  /// comes back with all its keys. O(bytes).
  public static func restoredJSONResume(_ profile: Profile) -> JSONValue {
    let extra = extra(of: profile, "jsonResume")
    var profile = profile
    profile.unknown.removeAll { $0.name == "x-import" }
    return restored(profile.jsonResume(), extra)
  }

  /// A profile as RenderCV: a RenderCV file that was imported comes back with all its keys, its sections in their order
  /// and its entries in their forms. O(bytes).
  public static func restoredRenderCV(_ profile: Profile) -> JSONValue {
    let extra = extra(of: profile, "renderCV")
    return restored(profile.renderCV(ExtraKeys.sections(extra)), extra)
  }

  private static func extra(of profile: Profile, _ format: String) -> JSONValue? {
    profile.unknown.last { $0.name == "x-import" }?.value[format]
  }

  private static func restored(_ value: JSONValue, _ extra: JSONValue?) -> JSONValue {
    guard let extra else { return value }
    // Items are told by the profile's own words: those of the file come last.
    var out = extra["keys"].map { joined(value, $0) } ?? value
    for spelling in extra["spellings"]?.arrayValue ?? [] {
      let path = (spelling["path"]?.arrayValue ?? []).compactMap(\.stringValue)
      guard let ours = spelling["ours"], let theirs = spelling["theirs"] else { continue }
      out = respelled(out, path[...], ours, theirs)
    }
    return out
  }

  /// The same with `theirs` at a path where it still says `ours`. As deep as the path.
  private static func respelled(
    _ value: JSONValue, _ path: ArraySlice<String>, _ ours: JSONValue, _ theirs: JSONValue
  ) -> JSONValue {
    guard let key = path.first else { return value == ours ? theirs : value }
    switch value {
    case .object(var members):
      guard let at = members.firstIndex(where: { $0.name == key }) else { return value }
      members[at].value = respelled(members[at].value, path.dropFirst(), ours, theirs)
      return .object(members)
    case .array(var items):
      guard let at = Int(key) else { return value }
      // An item that said nothing else has gone with it.
      if at == items.count, ours == .string(""), path.count == 2, let name = path.last {
        return .array(items + [.object([JSONMember(name, theirs)])])
      }
      guard items.indices.contains(at) else { return value }
      items[at] = respelled(items[at], path.dropFirst(), ours, theirs)
      return .array(items)
    default: return value
    }
  }

  /// Adds the members that `extra` holds and `value` lacks. Its recursion is as deep as the file was, which its reader
  /// bounds.
  private static func joined(_ value: JSONValue, _ extra: JSONValue) -> JSONValue {
    switch (value, extra) {
    case (.array(let items), .object):
      return .array(joined(items, extra[ExtraKeys.items]?.arrayValue ?? []))
    case (.object(var members), .object(let more)):
      for member in more {
        if let at = members.firstIndex(where: { $0.name == member.name }) {
          members[at].value = joined(members[at].value, member.value)
        } else if member.value[ExtraKeys.items] == nil {
          members.append(member)
        }
      }
      return .object(members)
    default: return value
    }
  }

  private static func joined(_ items: [JSONValue], _ more: [JSONValue]) -> [JSONValue] {
    var items = items
    let labels = items.map(ExtraKeys.label)
    for addition in more {
      guard let at = addition["at"]?.intValue.flatMap(Int.init(exactly:)), let add = addition["add"] else {
        continue
      }
      guard let label = addition["of"]?.stringValue, !label.isEmpty else {
        // An item of which the profile holds nothing.
        if items.indices.contains(at), labels.indices.contains(at), labels[at] ?? "" == "" {
          items[at] = joined(items[at], add)
        } else {
          items.append(add)
        }
        continue
      }
      // Items may have been moved, and taken away with all that was said of them.
      let isThere = labels.indices.contains(at) && labels[at] == label
      if let found = isThere ? at : labels.firstIndex(of: label) { items[found] = joined(items[found], add) }
    }
    return items
  }
}
