internal import Base
internal import Content

/// Profiles that tell nothing of a person but who it is: a letter would have nothing to say.
enum BareProfile {
  /// One for each person with such a profile who applies for something.
  static func diagnostics(_ content: ContentSet) -> [Diagnostic] {
    let bare = content.people.filter { isBare($0.profile) }
    guard !bare.isEmpty else { return [] }
    let applying = Set(content.jobs.flatMap { content.applicants(of: $0).map(\.slug) })
    return bare.filter { applying.contains($0.slug) }.map { person in
      Diagnostic(
        .warning, code: "build.bare-profile",
        "`\(person.slug)` has no work, education, skills or anything else to tell, so no letters are written",
        at: person.profile.basics.name?.origin.range ?? person.profile.place,
        hints: [
          "add what there is: `work`, `volunteer`, `projects`, `education`, `certificates`, `skills`, `languages`"
        ])
    }
  }

  static func isBare(_ profile: Profile) -> Bool {
    profile.basics.summary == nil && profile.work.isEmpty && profile.volunteer.isEmpty
      && profile.education.isEmpty && profile.awards.isEmpty && profile.certificates.isEmpty
      && profile.publications.isEmpty && profile.skills.isEmpty && profile.languages.isEmpty
      && profile.projects.isEmpty && profile.sections.isEmpty
  }
}
