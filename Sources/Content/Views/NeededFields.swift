extension Profile {
  /// What has a field that documents do not do without.
  struct Holder {
    /// As in `private`: `education[0]`; nil: the person.
    var path: String?

    /// Why the field stays.
    var reason: String {
      path == nil ? "every document bears the person's name" : "what is shown of an item needs it"
    }

    /// - Parameter list: `hide` or `private`.
    func hint(for list: String) -> String {
      guard let path else { return "take it out of `\(list)`" }
      return "name the whole item in `\(list)`: `\(path)`"
    }
  }

  /// The fields of items without which they would be nothing, or stand in the wrong order.
  private static let needed: Set<String> = [
    "name", "title", "institution", "language", "startDate", "endDate", "releaseDate",
  ]

  /// What has a field that cannot be hidden by itself; nil where a path is none of such a field. Ask where hiding it
  /// changes nothing. O(profile).
  func holder(ofNeeded path: String) -> Holder? {
    if path == "basics.name" { return Holder(path: nil) }
    guard let dot = path.lastIndex(of: "."), Self.needed.contains(String(path[path.index(after: dot)...]))
    else {
      return nil
    }
    let whole = String(path[..<dot])
    guard whole != "basics", hiding([whole]) != self else { return nil }
    return Holder(path: whole)
  }
}
