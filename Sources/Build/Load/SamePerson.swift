internal import Base
internal import Content

/// Says which folders hold profiles of one person: name and e-mail address are the same.
enum SamePerson {
  /// One for each folder but the first of each person. O(people).
  static func diagnostics(_ people: [Person]) -> [Diagnostic] {
    var first: [String: String] = [:]
    return people.compactMap { person in
      let basics = person.profile.basics
      guard let name = basics.name?.plain, let email = basics.email?.plain.lowercased() else { return nil }
      let key = UnicodeForms.folded(name) + "\n" + email
      guard let other = first[key] else {
        first[key] = person.slug
        return nil
      }
      return Diagnostic(
        .warning, code: "build.same-person",
        "`\(person.slug)` and `\(other)` are the same person: both are \(name), \(email)",
        at: basics.name?.origin.range,
        hints: [
          "keep one profile; what differs for a job stands in `\(other)/jobs/<job>.yaml`, what differs by language in "
            + "texts such as `{en: …, de: …}`"
        ])
    }
  }
}
