public import Base
public import Content

/// Writes commented starters for a new person or a new job, or a sample of everything. Never replaces a file.
public enum Starter {
  /// What is begun.
  public enum Kind: String, Sendable, CaseIterable {
    case person, job, site

    /// Whether it is named: a sample is what it is.
    public var isNamed: Bool { self != .site }
  }

  /// Writes the starter for `name` into the content folder and returns the paths written, or why it cannot.
  ///
  /// - Parameter people: who applies for a job, by their folders or names; none: whoever is there, which is said where there
  ///   is more than one.
  /// - Parameter today: the date that the letter for a job carries; nil: it says none.
  public static func write(
    _ kind: Kind, named name: String, for people: [String] = [], on today: PartialDate? = nil, content: String
  ) -> Checked<[String]> {
    guard kind.isNamed else { return site(content) }
    let slug = UnicodeForms.slug(name)
    guard !slug.isEmpty else {
      return Checked(
        [],
        [
          Diagnostic(
            .error, code: "build.empty-slug", "`\(name)` holds no letter or digit to name a file by",
            hints: ["name the \(kind.rawValue) with Latin letters, such as `jane-doe`"])
        ])
    }
    do throws(FileError) {
      switch kind {
      case .person: return try person(name, slug, content)
      case .job: return try job(name, slug, people, today, content)
      case .site: return site(content)
      }
    } catch {
      return Checked([], [error.diagnostic()])
    }
  }

  /// All of the sample or nothing.
  private static func site(_ content: String) -> Checked<[String]> {
    let paths = SampleSite.files.map { Path.join(content, $0.path) }
    if let known = paths.first(where: { Files.kind($0) != nil }) { return exists(known) }
    do throws(FileError) {
      for (path, file) in zip(paths, SampleSite.files) { try put(file.text, at: path) }
      return Checked(paths)
    } catch {
      return Checked([], [error.diagnostic()])
    }
  }

  private static func person(_ name: String, _ slug: String, _ content: String) throws(FileError)
    -> Checked<[String]>
  {
    let profile = Path.join(content, "profiles/\(slug)/profile.yaml")
    if Files.kind(profile) != nil { return exists(profile) }
    var written = [profile]
    try put(StarterText.profile(name: name), at: profile)
    let site = Path.join(content, "site.yaml")
    if Files.kind(site) == nil {
      try put(StarterText.site, at: site)
      written.append(site)
    }
    return Checked(written)
  }

  private static func job(
    _ name: String, _ slug: String, _ people: [String], _ today: PartialDate?, _ content: String
  ) throws(FileError) -> Checked<[String]> {
    let path = Path.join(content, "jobs/\(slug).md")
    if Files.kind(path) != nil { return exists(path) }
    let known = Self.people(content)
    let named = people.map { known.contains($0) ? $0 : UnicodeForms.slug($0) }
    if let stranger = named.indices.first(where: { !known.contains(named[$0]) }) {
      return Checked([], [unknown(people[stranger], known)])
    }
    let applicants = named.isEmpty ? known : named
    try put(StarterText.job(name: name, people: applicants, today: today), at: path)
    guard named.isEmpty, known.count > 1 else { return Checked([path]) }
    return Checked([path], [severalPeople(known, path)])
  }

  /// The folders of people, sorted.
  private static func people(_ content: String) -> [String] {
    let folders = (try? Files.list(Path.join(content, "profiles"))) ?? []
    return folders.filter { $0.kind == .folder && !ContentScan.isBackup($0.name) }.map(\.name).sorted()
  }

  private static func unknown(_ name: String, _ known: [String]) -> Diagnostic {
    let hint =
      known.isEmpty ? "there is nobody yet" : "there are " + known.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .error, code: "build.unknown-person", "there is no person `\(name)`",
      hints: [hint + "; `vitae new person NAME` begins another"])
  }

  private static func severalPeople(_ known: [String], _ path: String) -> Diagnostic {
    Diagnostic(
      .note, code: "build.several-people", "all \(known.count) people apply for this job",
      at: SourceRange(file: path),
      hints: ["leave in `people:` who does, or name them with `--person`"])
  }

  private static func put(_ text: String, at path: String) throws(FileError) {
    try Files.makeFolder(Path.folder(path))
    try AtomicFile.write(Array(text.utf8), to: path)
  }

  private static func exists(_ path: String) -> Checked<[String]> {
    Checked(
      [],
      [
        Diagnostic(
          .error, code: "build.exists", "`\(path)` is there already", at: SourceRange(file: path),
          hints: ["edit it, or choose another name"])
      ])
  }
}
