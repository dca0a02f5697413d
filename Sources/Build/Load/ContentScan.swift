internal import Base

/// The files of a content folder by what they are, before any is read.
struct ContentScan: Sendable {
  struct Person: Hashable, Sendable {
    /// The person's folder.
    var folder: String
    var slug: String
    /// The profile's file.
    var profile: String
    /// `projects/*.md`, sorted by name.
    var projects: [String]
    /// `jobs/*.yaml`, sorted by name.
    var variants: [Job] = []
    /// `ratings.yaml`; nil where there is none.
    var ratings: String?
    /// Slugs that two of them have.
    var lostVariants: [String] = []
  }

  struct Job: Hashable, Sendable {
    var path: String
    var slug: String
  }

  /// `site.yaml`; nil where there is none.
  var site: String?
  /// `skills.yaml`; nil where there is none.
  var skills: String?
  var people: [Person] = []
  var jobs: [Job] = []
  /// Slugs of people that are there in some way but cannot be read: a folder without a profile, a link that leads
  /// nowhere, two folders of one slug. What was made of them before is not to vanish.
  var lostPeople: [String] = []
  /// Slugs of postings, likewise.
  var lostJobs: [String] = []
  var diagnostics: [Diagnostic] = []
  /// Every folder that was listed and every name that was looked for.
  private(set) var log = InputLog()
  /// Whether the folders of people and jobs could be listed: if not, what is missing here may well exist.
  var isComplete = true

  /// The names a profile may have, the preferred first.
  static let profileNames = [
    "profile.yaml", "profile.yml", "resume.json", "profile.json", "cv.yaml", "cv.yml",
  ]

  /// Looks through `root` (at most three levels deep; editor back-ups and hidden files are passed over).
  init(root: String) {
    guard log.kind(root) == .folder else {
      diagnostics.append(Self.noContent(root))
      isComplete = false
      return
    }
    for name in ["site.yaml", "site.yml"] where site == nil {
      let path = Path.join(root, name)
      if log.kind(path) != nil { site = path }
    }
    for name in ["skills.yaml", "skills.yml"] where skills == nil {
      let path = Path.join(root, name)
      if log.kind(path) != nil { skills = path }
    }
    scanRoot(root)
    scanPeople(root)
    scanJobs(root)
    if isComplete, people.isEmpty, lostPeople.isEmpty { diagnostics.append(Self.noPeople(root)) }
  }

  /// Says what beside the parts of the folder was meant to be one of them.
  private mutating func scanRoot(_ root: String) {
    for entry in entries(of: root, required: false) {
      guard let hint = StrayNames.hint(inRoot: entry, of: root) else { continue }
      noteStray(Path.join(root, entry.name), entry, hint: hint)
    }
  }

  private static func noContent(_ root: String) -> Diagnostic {
    Diagnostic(
      .error, code: "build.no-content", "there is no content folder `\(root)`",
      at: SourceRange(file: root),
      hints: [
        "run `vitae new person NAME` to make one here, or name yours with `--content`"
      ])
  }

  private mutating func scanPeople(_ root: String) {
    let folder = Path.join(root, "profiles")
    var slugs = Slugs.people
    let above = Set([root, folder].compactMap(Files.identity))
    for entry in entries(of: folder, required: true) {
      let path = Path.join(folder, entry.name)
      guard entry.kind == .folder else {
        if entry.kind == .other {
          diagnostics.append(Self.deadLink(path))
          lostPeople.append(UnicodeForms.slug(entry.name))
        } else {
          noteStray(path, entry, hint: StrayNames.hint(inProfiles: entry.name, of: folder))
        }
        continue
      }
      if let identity = Files.identity(path), above.contains(identity) {
        diagnostics.append(Self.loop(path))
        lostPeople.append(UnicodeForms.slug(entry.name))
        continue
      }
      switch slugs.claim(entry.name, path: path) {
      case .failure(let failure):
        diagnostics.append(failure.diagnostic)
        lostPeople.append(UnicodeForms.slug(entry.name))
      case .success(let slug): scanPerson(path, slug: slug, above: above)
      }
    }
    people.removeAll { lostPeople.contains($0.slug) }
    lostPeople = Self.names(lostPeople)
  }

  private mutating func scanPerson(_ folder: String, slug: String, above: Set<Files.Identity>) {
    guard
      let profile = Self.profileNames.map({ Path.join(folder, $0) }).first(where: {
        log.kind($0) != nil
      })
    else {
      diagnostics.append(Self.noProfile(folder))
      lostPeople.append(slug)
      return
    }
    for entry in entries(of: folder, required: false) {
      guard let hint = StrayNames.hint(inPerson: entry, read: profile) else { continue }
      noteStray(Path.join(folder, entry.name), entry, hint: hint)
    }
    var projects: [String] = []
    let projectFolder = Path.join(folder, "projects")
    if let identity = Files.identity(projectFolder),
      above.contains(identity) || identity == Files.identity(folder)
    {
      diagnostics.append(Self.loop(projectFolder))
    } else {
      for entry in entries(of: projectFolder, required: false) where entry.kind == .file {
        let path = Path.join(projectFolder, entry.name)
        if Path.fileExtension(entry.name) == "md" {
          projects.append(path)
        } else if let hint = StrayNames.hint(inProjects: entry.name) {
          noteStray(path, entry, hint: hint)
        }
      }
    }
    var person = Person(folder: folder, slug: slug, profile: profile, projects: projects)
    person.ratings = ["ratings.yaml", "ratings.yml"].map { Path.join(folder, $0) }
      .first { log.kind($0) != nil }
    scanVariants(Path.join(folder, "jobs"), of: &person, above: above)
    people.append(person)
  }

  private mutating func scanVariants(_ folder: String, of person: inout Person, above: Set<Files.Identity>) {
    if let identity = Files.identity(folder),
      above.contains(identity) || identity == Files.identity(person.folder)
    {
      diagnostics.append(Self.loop(folder))
      return
    }
    var slugs = Slugs.variants
    for entry in entries(of: folder, required: false) {
      let path = Path.join(folder, entry.name)
      guard entry.kind == .file, ["yaml", "yml"].contains(Path.fileExtension(entry.name)) else {
        if entry.kind == .other {
          diagnostics.append(Self.deadLink(path))
          person.lostVariants.append(UnicodeForms.slug(Path.stem(entry.name)))
        } else {
          noteStray(path, entry, hint: "what you choose for a job is a file `jobs/<job>.yaml` in your folder")
        }
        continue
      }
      switch slugs.claim(Path.stem(entry.name), path: path) {
      case .failure(let failure):
        diagnostics.append(failure.diagnostic)
        person.lostVariants.append(UnicodeForms.slug(Path.stem(entry.name)))
      case .success(let slug): person.variants.append(Job(path: path, slug: slug))
      }
    }
    let lost = person.lostVariants
    person.variants.removeAll { lost.contains($0.slug) }
  }

  private mutating func scanJobs(_ root: String) {
    let folder = Path.join(root, "jobs")
    var slugs = Slugs.jobs
    for entry in entries(of: folder, required: false) {
      let path = Path.join(folder, entry.name)
      if entry.kind == .other {
        diagnostics.append(Self.deadLink(path))
        lostJobs.append(UnicodeForms.slug(Path.stem(entry.name)))
        continue
      }
      let kinds = ["md", "markdown", "txt", "html", "htm"]
      guard entry.kind == .file, kinds.contains(Path.fileExtension(entry.name)) else {
        noteStray(path, entry, hint: StrayNames.hint(inJobs: entry, of: folder))
        continue
      }
      switch slugs.claim(Path.stem(entry.name), path: path) {
      case .failure(let failure):
        diagnostics.append(failure.diagnostic)
        lostJobs.append(UnicodeForms.slug(Path.stem(entry.name)))
      case .success(let slug): jobs.append(Job(path: path, slug: slug))
      }
    }
    jobs.removeAll { lostJobs.contains($0.slug) }
    lostJobs = Self.names(lostJobs)
  }

  /// Slugs that a folder of the output can have, each once, sorted.
  private static func names(_ slugs: [String]) -> [String] {
    Set(slugs).subtracting(Slugs.reservedByTrees).filter { !$0.isEmpty }.sorted()
  }

  /// The entries of a folder that are not hidden and not an editor's.
  private mutating func entries(of folder: String, required: Bool) -> [Files.Entry] {
    do throws(FileError) {
      return try log.list(folder).filter { !Self.isBackup($0.name) }
    } catch {
      if required || !error.isMissing {
        isComplete = false
        let hints = error.isMissing ? [Self.missing(folder)] : []
        diagnostics.append(error.diagnostic(hints: hints))
      }
      return []
    }
  }

  /// What to do where the folder of people is missing: it may be there by another name.
  private static func missing(_ folder: String) -> String {
    let root = Path.folder(folder)
    let others = (try? Files.list(root))?.filter { $0.kind == .folder } ?? []
    let meant = others.first { StrayNames.hint(inRoot: $0, of: root)?.hasPrefix("people") ?? false }
    guard let meant else { return "run `vitae new person NAME` to make a first profile" }
    return "rename `\(Path.join(root, meant.name))` to `\(folder)`"
  }

  /// Whether a name is hidden or one that editors give to back-ups and temporary files.
  static func isBackup(_ name: String) -> Bool {
    let endings = ["~", ".swp", ".swo", ".swx", ".bak", ".orig", ".tmp", ".rej", "___jb_tmp___"]
    return name.hasPrefix(".") || name.hasPrefix("#") || endings.contains(where: name.hasSuffix)
      || name == "4913"
  }

  /// What is passed over is said aloud where somebody wrote it for a reason; pictures and the like may just lie there.
  private mutating func noteStray(_ path: String, _ entry: Files.Entry, hint: String) {
    diagnostics.append(
      Diagnostic(
        StrayNames.isWritten(entry) ? .warning : .note, code: "build.stray-file",
        "`\(path)` is no part of the content and is passed over", at: SourceRange(file: path), hints: [hint]))
  }

  private static func noPeople(_ root: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "build.no-people", "there is nobody in `\(root)/profiles`, so nothing is made",
      at: SourceRange(file: Path.join(root, "profiles")),
      hints: [
        "run `vitae new person NAME` to begin a profile, or `vitae import FILE --person NAME` to bring a CV in"
      ])
  }

  private static func loop(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "build.symlink-loop", "`\(path)` is a symbolic link to a folder that holds it",
      at: SourceRange(file: path), hints: ["remove the link"])
  }

  private static func deadLink(_ path: String) -> Diagnostic {
    Diagnostic(
      .warning, code: "build.dead-link", "`\(path)` is a symbolic link that leads nowhere",
      at: SourceRange(file: path), hints: ["remove the link or restore what it points to"])
  }

  private static func noProfile(_ folder: String) -> Diagnostic {
    Diagnostic(
      .error, code: "build.missing-profile", "there is no profile in `\(folder)`",
      at: SourceRange(file: folder),
      hints: ["add `profile.yaml` (or a JSON Resume as `resume.json`); `vitae new person` writes a starter"])
  }
}
