internal import Base
internal import Build

/// What of a profile its owner shows to anybody, as boxes to tick. What is not ticked is `private` in the profile.
struct PublicChoice {
  struct Item: Equatable {
    /// As in `private`: `basics.phone`, `work[1]`.
    var path: String
    var label: String
    var isShown: Bool
  }

  /// A section with its boxes.
  struct Group {
    /// As in `private`: `work`.
    var section: String
    var heading: String
    var items: [Item]
  }

  private static let basics = [
    ("basics.label", "label", "What you are"), ("basics.email", "email", "E-mail address"),
    ("basics.phone", "phone", "Telephone"),
    ("basics.url", "url", "Web page"), ("basics.summary", "summary", "Summary"),
    ("basics.location", "location", "Place"), ("basics.profiles", "profiles", "Profiles elsewhere"),
  ]
  /// What others say and how they can be asked is theirs: the build shows it to nobody, whatever is ticked.
  private static let neverPublic = "references"
  /// Stands for a choice of everything: no picture is kept here.
  private static let everything = "basics.image"

  private let profile: JSONValue
  private let paths: [String]
  /// Shown to nobody unless that is asked for.
  private let shy: [String]

  init(_ profile: JSONValue) {
    self.profile = profile
    shy = HostedProfile.unasked(profile)
    paths = profile["private"]?.arrayValue?.compactMap(\.stringValue) ?? []
  }

  /// The boxes by section, in the order of the profile.
  var groups: [Group] {
    var out = [Group(section: "basics", heading: "You", items: you)]
    for (heading, part) in ReviewForm.sections {
      guard case .list(let key, _, _) = part, key != Self.neverPublic, let items = profile[key]?.arrayValue
      else { continue }
      let boxes = items.enumerated().map { index, item in
        let title = ReviewForm.title(item)
        return Item(
          path: "\(key)[\(index)]", label: title.isEmpty ? "\(heading) \(index + 1)" : title,
          isShown: !isHidden("\(key)[\(index)]", in: key) && id(item, in: key) == nil)
      }
      out.append(Group(section: key, heading: heading, items: boxes))
    }
    return out.filter { !$0.items.isEmpty }
  }

  private var you: [Item] {
    var items = Self.basics.compactMap { path, key, label in
      profile["basics"]?[key].map { _ in item(path, label) }
    }
    for path in shy {
      switch path {
      case "basics.location.address": items.append(item(path, "Street and number"))
      case "basics.location.postalCode": items.append(item(path, "Postal code"))
      case _ where path.hasPrefix("basics.profiles["):
        let account = profile["basics"]?["profiles"]?.arrayValue?[place(path)]
        items.append(item(path, account.map(ReviewForm.title) ?? ""))
      default: break
      }
    }
    return items
  }

  private func place(_ path: String) -> Int { Int(path.filter(\.isNumber)) ?? 0 }

  private func item(_ path: String, _ label: String) -> Item {
    // What stands within a place or a list that is hidden is hidden with it.
    let whole = path.prefix { $0 != "[" }.split(separator: ".").prefix(2).joined(separator: ".")
    let isHidden =
      isHidden(path, in: "basics") || paths.isEmpty && shy.contains(path) || paths.contains(whole)
    return Item(path: path, label: label, isShown: !isHidden)
  }

  private func isHidden(_ path: String, in section: String) -> Bool {
    paths.contains(section) || paths.contains(path)
  }

  /// The id by which an item is private, where it is.
  private func id(_ item: JSONValue, in section: String) -> String? {
    guard let id = item["id"]?.stringValue else { return nil }
    return [id, "\(section)/\(id)"].first(where: paths.contains)
  }

  /// The ids by which items are private, by the items' paths.
  private var ids: [String: String] {
    var out: [String: String] = [:]
    for key in ReviewForm.keys where key != Self.neverPublic {
      for (index, item) in (profile[key]?.arrayValue ?? []).enumerated() {
        out["\(key)[\(index)]"] = id(item, in: key)
      }
    }
    return out
  }

  /// What is kept private besides, which no box is for.
  var others: [String] {
    let groups = groups
    let known = Set(groups.flatMap { $0.items.map(\.path) } + groups.map(\.section)).union(ids.values)
    return paths.filter { !known.contains($0) && $0 != Self.everything }
  }

  /// The profile with the boxes as a form has them: `show` is the path of one that is ticked. A section that is private as
  /// a whole stays so, with what is added to it later, until something of it is shown.
  func applied(_ form: Form) -> JSONValue {
    let shown = Set(form.fields.filter { $0.name == "show" }.map(\.value))
    let ids = ids
    var hidden: [String] = []
    for group in groups {
      let off = group.items.map(\.path).filter { !shown.contains($0) }
      let wasPrivate = paths.contains(group.section)
      if wasPrivate, off.count == group.items.count {
        hidden.append(group.section)
        continue
      }
      hidden += off.map { ids[$0] ?? $0 }
      if wasPrivate, group.section == "basics" { hidden += unfilled }
    }
    hidden += others.filter { !hidden.contains($0) }
    if hidden.isEmpty { hidden = [Self.everything] }
    guard case .object(var members) = profile else { return profile }
    let value = JSONValue.array(hidden.map { .string($0) })
    if let at = members.lastIndex(where: { $0.name == "private" }) {
      members[at].value = value
    } else {
      members.append(JSONMember("private", value))
    }
    return .object(members)
  }

  /// What may be said of a person and is not, yet.
  private var unfilled: [String] {
    Self.basics.filter { profile["basics"]?[$0.1] == nil }.map(\.0)
  }
}
