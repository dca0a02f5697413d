internal import Base

/// What a name in a content folder that is no part of it was probably meant to be. People put files where other programs
/// have them, and leave out or add a letter; what is passed over without a word is looked for in vain.
enum StrayNames {
  /// The parts of a content folder, and names that people give to them.
  private static let folders: [(name: String, others: Set<String>)] = [
    ("profiles", ["profile", "people", "person", "persons", "users", "cv", "cvs", "resume", "resumes"]),
    ("jobs", ["job", "postings", "posting", "applications", "vacancies"]),
  ]
  private static let files: [(name: String, others: Set<String>)] = [
    ("site.yaml", ["config", "settings", "_config", "vitae"]), ("skills.yaml", ["skill"]),
  ]
  /// Endings of files that are written by hand.
  private static let texts: Set<String> = [
    "yaml", "yml", "json", "md", "markdown", "txt", "text", "html", "htm", "toml", "rst", "adoc",
  ]
  private static let documents: Set<String> = ["pdf", "docx", "doc", "odt", "rtf", "pages"]

  static let formats = "`.md`, `.txt` or `.html`"

  /// Beside `profiles` and `jobs`: nil where nothing of ours was meant, such as a `README.md`.
  static func hint(inRoot entry: Files.Entry, of root: String) -> String? {
    let name = entry.name.lowercased()
    if entry.kind == .folder {
      if folders.contains(where: { $0.name == entry.name }) { return nil }
      return meant(name, among: folders).map { part in
        "\(part == "profiles" ? "people" : "postings") are in `\(root)/\(part)`: rename the folder, or move what is in it"
      }
    }
    let stem = Path.stem(name)
    if ContentScan.profileNames.contains(name) || ["profile", "resume", "cv"].contains(stem) && isText(name) {
      return
        "a profile lies in a folder of its person: move it to `\(root)/profiles/<name>/\(profileName(for: name))`, or name "
        + "the folder that holds `profiles` with `--content`"
    }
    let known = ["site.yaml", "site.yml", "skills.yaml", "skills.yml"]
    guard !known.contains(entry.name) else { return nil }
    if ["yaml", "yml", "json", "toml"].contains(Path.fileExtension(name)) {
      let part = meant(stem + ".yaml", among: files) ?? files.first { $0.others.contains(stem) }?.name
      return part.map { "did you mean `\($0)`? Give it that name" }
    }
    return nil
  }

  /// A file beside the people.
  static func hint(inProfiles name: String, of folder: String) -> String {
    let stem = Path.stem(name)
    if documents.contains(Path.fileExtension(name.lowercased())) {
      let file = "\(folder)/\(name)"
      let word = file.contains(" ") ? "'\(file)'" : file
      return "bring it in with `vitae import \(word) --person \(UnicodeForms.slug(stem))`"
    }
    guard isText(name) else { return "people are folders `\(folder)/<name>/`" }
    let target = "\(folder)/\(UnicodeForms.slug(stem))/\(profileName(for: name.lowercased()))"
    return "people are folders `\(folder)/<name>/`: move it to `\(target)`"
  }

  /// What is in a person's folder beside what is read: nil where it may be a picture, or something of theirs.
  static func hint(inPerson entry: Files.Entry, read profile: String) -> String? {
    let name = entry.name.lowercased()
    if entry.kind == .folder {
      let parts: [(String, Set<String>)] = [
        ("projects", ["project"]), ("jobs", ["job", "variants", "applications"]),
      ]
      if parts.contains(where: { $0.0 == entry.name }) { return nil }
      return meant(name, among: parts).map { "did you mean `\($0)`? Rename the folder" }
    }
    if entry.name == Path.name(profile) { return nil }
    if ContentScan.profileNames.contains(entry.name) {
      return "`\(Path.name(profile))` is read: a person has one profile. Take one of the two away"
    }
    guard ["yaml", "yml", "json"].contains(Path.fileExtension(name)) else { return nil }
    let parts: [(String, Set<String>)] = [("ratings.yaml", []), ("profile.yaml", [])]
    if ["ratings.yaml", "ratings.yml"].contains(entry.name) { return nil }
    return meant(name, among: parts).map { "did you mean `\($0)`? Give it that name" }
      ?? "what you choose for a job is a file `jobs/<job>.yaml`, what you do is in `\(Path.name(profile))`"
  }

  /// A file beside the pages of projects: nil where it may be a picture.
  static func hint(inProjects name: String) -> String? {
    guard isText(name.lowercased()) else { return nil }
    return "a project is a file `projects/<project>.md`: rename it to `\(Path.stem(name)).md`"
  }

  /// What is beside the postings.
  static func hint(inJobs entry: Files.Entry, of folder: String) -> String {
    if entry.kind == .folder {
      return "postings are files `\(folder)/<job>.md`: move what is in the folder up"
    }
    let name = entry.name.lowercased()
    if documents.contains(Path.fileExtension(name)) {
      return "postings are read as \(formats): save its text as `\(Path.stem(entry.name)).txt`"
    }
    if ["yaml", "yml", "json"].contains(Path.fileExtension(name)) {
      return
        "a posting is a text: put what it says into `\(Path.stem(entry.name)).md`; what somebody chooses for it is a file "
        + "`profiles/<name>/jobs/\(Path.stem(entry.name)).yaml`"
    }
    return "postings are read as \(formats): rename it to `\(Path.stem(entry.name)).md`"
  }

  /// Whether somebody wrote it to be read.
  static func isWritten(_ entry: Files.Entry) -> Bool {
    let ending = Path.fileExtension(entry.name.lowercased())
    return entry.kind == .folder || texts.contains(ending) || documents.contains(ending)
  }

  private static func isText(_ name: String) -> Bool { texts.contains(Path.fileExtension(name)) }

  private static func profileName(for name: String) -> String {
    Path.fileExtension(name) == "json" ? "resume.json" : "profile.yaml"
  }

  private static func meant(_ name: String, among parts: [(name: String, others: Set<String>)]) -> String? {
    if let part = parts.first(where: { $0.name == name || $0.others.contains(name) }) { return part.name }
    return Spelling.nearest(to: name, in: parts.map(\.name))
  }
}
