internal import Base

/// What of a profile its owner shows to anybody, as boxes to tick. What is not ticked is `private` in the profile.
struct PublicChoice {
  struct Item: Equatable {
    /// As in `private`: `basics.phone`, `work[1]`.
    var path: String
    var label: String
    var isShown: Bool
  }

  private static let basics = [
    ("basics.email", "email", "E-mail address"), ("basics.phone", "phone", "Telephone"),
    ("basics.url", "url", "Web page"), ("basics.summary", "summary", "Summary"),
    ("basics.location", "location", "Place"), ("basics.profiles", "profiles", "Profiles elsewhere"),
  ]
  /// Shown to nobody unless that is asked for.
  private static let shy: Set<String> = ["basics.phone", "basics.location.address"]
  /// Stands for a choice of everything: no picture is kept here.
  private static let everything = "basics.image"

  private let profile: JSONValue
  private let paths: [String]

  init(_ profile: JSONValue) {
    self.profile = profile
    paths = profile["private"]?.arrayValue?.compactMap(\.stringValue) ?? []
  }

  /// The boxes by heading, in the order of the profile.
  var groups: [(heading: String, items: [Item])] {
    var out = [("You", you)]
    for (heading, part) in ReviewForm.sections {
      guard case .list(let key, _, _) = part, let items = profile[key]?.arrayValue, !items.isEmpty else {
        continue
      }
      out.append(
        (
          heading,
          items.enumerated().map { index, item in
            let path = "\(key)[\(index)]"
            let isHidden =
              paths.contains(key) || paths.contains(path)
              || item["id"]?.stringValue.map(paths.contains) ?? false
            let title = ReviewForm.title(item)
            return Item(
              path: path, label: title.isEmpty ? "\(heading) \(index + 1)" : title, isShown: !isHidden)
          }
        ))
    }
    return out.filter { !$0.1.isEmpty }
  }

  private var you: [Item] {
    var items = Self.basics.compactMap { path, key, label in
      profile["basics"]?[key].map { _ in item(path, label) }
    }
    if profile["basics"]?["location"]?["address"] != nil {
      items.append(item("basics.location.address", "Street and number"))
    }
    return items
  }

  private func item(_ path: String, _ label: String) -> Item {
    let isHidden = paths.contains(path) || paths.isEmpty && Self.shy.contains(path)
    return Item(path: path, label: label, isShown: !isHidden)
  }

  /// What is kept private besides, which no box is for.
  var others: [String] {
    let known = Set(groups.flatMap { $0.items.map(\.path) })
    let sections = Set(ReviewForm.keys)
    return paths.filter { !known.contains($0) && !sections.contains($0) && $0 != Self.everything }
  }

  /// The profile with the boxes as a form has them: `show` is the path of one that is ticked.
  func applied(_ form: Form) -> JSONValue {
    let shown = Set(form.fields.filter { $0.name == "show" }.map(\.value))
    var hidden: [String] = []
    for item in groups.flatMap(\.items) where !shown.contains(item.path) { hidden.append(item.path) }
    hidden += others
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
}
