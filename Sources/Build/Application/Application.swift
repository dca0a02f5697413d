internal import Base
internal import Content

/// One application to make: a person and a posting, or a person's general CV. Of those there may be many thousands: what
/// several have in common they share.
struct Application: Sendable {
  private final class Shared<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }

  private let owner: Shared<Person>
  private let posting: Shared<JobPosting>?
  private var choices: Shared<Variant>?

  var person: Person { owner.value }
  /// nil: the general CV, tailored to nothing.
  var job: JobPosting? { posting?.value }
  /// What the person chose for it; nil: nothing.
  var variant: Variant? {
    get { choices?.value }
    set { choices = newValue.map { Shared($0) } }
  }

  init(person: Person, job: JobPosting?, variant: Variant? = nil) {
    self.init(Shared(person), job.map { Shared($0) })
    self.variant = variant
  }

  private init(_ owner: Shared<Person>, _ posting: Shared<JobPosting>?) {
    self.owner = owner
    self.posting = posting
  }

  /// The folder below `applications/`: `<person>/<job>` or `<person>/general`.
  var folder: String { person.slug + "/" + name }

  /// The job's slug, or `general`.
  var name: String { job?.slug ?? "general" }

  /// The language that the person's file or the posting asks for.
  var asked: LanguageTag { variant?.language ?? job?.language ?? person.profile.language }

  /// The language of its documents: what the person's file for the job says; else the one asked for, if the profile can be told
  /// in it; else the profile's own.
  var language: LanguageTag {
    variant?.language ?? (person.profile.speaks(asked) ? asked : person.profile.language)
  }

  /// The person's whole profile in that language.
  var told: Profile {
    var told = person.profile.localized(to: language)
    if told.speaks(language) { told.language = language }
    return told
  }

  /// All applications of a content folder: for each person the general one first, then one a posting, sorted by slug.
  /// Those for which a person's choices have mistakes are left out.
  static func all(in content: ContentSet) -> [Application] {
    let people = content.people.map { Shared($0) }
    let known = Dictionary(people.map { ($0.value.slug, $0) }, uniquingKeysWith: { first, _ in first })
    var found = people.map { Application($0, nil) }
    for job in content.jobs {
      let posting = Shared(job)
      found += content.applicants(of: job).map { Application(known[$0.slug] ?? Shared($0), posting) }
    }
    for i in found.indices { found[i].variant = found[i].person.variants.first { $0.slug == found[i].name } }
    return found.filter { !$0.person.brokenVariants.contains($0.name) }.sorted { a, b in
      a.person.slug != b.person.slug
        ? a.person.slug < b.person.slug : (a.job?.slug ?? "") < (b.job?.slug ?? "")
    }
  }

  /// What cannot be made for mistakes in its files, sorted: folders of people, and `<person>/<job>` of those who can be read.
  static func unreadable(in content: ContentSet) -> [String] {
    let own = content.people.flatMap { person in
      let broken = person.brokenVariants.filter { slug in
        slug == "general"
          || content.jobs.contains { job in
            job.slug == slug && content.applicants(of: job).contains { $0.slug == person.slug }
          }
      }
      return (broken + content.unreadableJobs).map { person.slug + "/" + $0 }
    }
    return Set(content.unreadablePeople + own).sorted()
  }

  /// What is wrong with a pattern that is to choose applications: it matches none.
  static func problem(with only: String, in content: ContentSet) -> Diagnostic? {
    let (all, glob) = (Application.all(in: content), Glob(only))
    if all.contains(where: { glob.matches($0.folder) }) { return nil }
    let broken = unreadable(in: content).first { name in
      glob.matches(name) || only.hasPrefix(name + "/") || only == name
    }
    if let broken {
      return Diagnostic(
        .error, code: "build.nothing-matches",
        "no application matches `\(only)`: `\(broken)` cannot be made for mistakes in its files",
        hints: ["mend what `vitae check` says of them"])
    }
    let example = all.first?.folder ?? "jane-doe/acme"
    return Diagnostic(
      .error, code: "build.nothing-matches", "no application matches `\(only)`",
      hints: ["applications are named <person>/<job>, such as `\(example)`"])
  }
}
