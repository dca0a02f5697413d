public import Base
internal import Content
internal import Export
internal import Glibc
public import Import

/// Brings a person's own CV into the content folder: reads files (PDFs in a confined child), writes the draft profile, a
/// page to review it by, and what was left over.
public enum Importer {
  /// What was written.
  public struct Summary: Sendable {
    /// Paths, the profile first.
    public var written: [String]
    public var fields: Int
    /// How many fields a person should look at.
    public var doubtful: Int
    /// How many stretches of text found no place.
    public var leftOver: Int
    /// Where an existing profile and the files differ: the place, what is there, what the file says.
    public var differences: [String]
    /// Whether an existing profile was left as it is.
    public var isProposal: Bool
  }

  /// Reads a file of any kind into a draft. The file is only read; a folder for the child is made below the system's
  /// folder for temporary files, or `scratch`, and removed.
  public static func read(_ path: String, scratch: String? = nil) -> Checked<ImportedProfile?> {
    do throws(FileError) {
      guard Files.kind(path) != .folder else { return Checked(nil, [folder(path)]) }
      guard Files.size(path).map({ $0 <= Import.sizeLimit }) ?? true else {
        return Checked(
          nil, Import.kind(of: [UInt8](repeating: 0, count: Import.sizeLimit + 1), name: path).diagnostics)
      }
      return try read(try Files.read(path), name: Path.name(path), scratch: scratch)
    } catch {
      return Checked(nil, [error.diagnostic()])
    }
  }

  private static func folder(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "import.folder", "`\(path)` is a folder", at: SourceRange(file: path),
      hints: ["name the files in it that are a CV: `vitae import \(Path.join(path, "cv.pdf")) …`"])
  }

  /// Reads the bytes of a file that somebody called `name`. The name is used in messages only.
  public static func read(_ bytes: [UInt8], name: String, scratch: String? = nil) throws(FileError)
    -> Checked<ImportedProfile?>
  {
    let kind = Import.kind(of: bytes, name: name)
    guard kind.value == .pdf else {
      return kind.value == nil
        ? Checked(nil, kind.diagnostics) : Import.read(bytes, name: name, kind: kind.value)
    }
    let folder = try temporaryFolder(scratch)
    defer { try? Files.remove(folder) }
    return try PDFText.read(bytes, name: name, scratch: folder)
  }

  /// Imports files for a person into a content folder.
  ///
  /// A new person gets `profile.yaml`. An existing profile stays as it is: the joined draft is a proposal beside it,
  /// unless `isAccepted`, when it takes the profile's place and the old one is kept beside it. Another person's file does not.
  /// - Parameters:
  ///   - person: the person's name; names the folder, and the draft where no file has a name.
  ///   - isAccepted: whether the joined draft takes the place of a profile that is there.
  ///   - isForced: whether what looks like no CV, or is plainly another person's, is taken all the same.
  public static func run(
    _ files: [String], person: String, content: String, isAccepted: Bool = false, isForced: Bool = false
  ) -> Checked<Summary?> {
    let slug = UnicodeForms.slug(person)
    guard !slug.isEmpty else {
      return Checked(
        nil,
        [
          Diagnostic(
            .error, code: "build.empty-slug", "`\(person)` holds no letter or digit to name a file by",
            hints: ["name the person with Latin letters, such as `jane-doe`"])
        ])
    }
    var diagnostics: [Diagnostic] = []
    var drafts: [ImportedProfile] = []
    for file in files {
      var read = read(file)
      for at in read.diagnostics.indices where read.diagnostics[at].code == "import.no-cv" && !isForced {
        read.diagnostics[at].severity = .error
      }
      diagnostics += read.diagnostics
      guard let draft = read.value, !read.hasErrors else { return Checked(nil, diagnostics) }
      drafts.append(draft)
    }
    guard var draft = drafts.first else { return Checked(nil, diagnostics) }
    diagnostics += drafts.flatMap { otherName($0, person) }
    for other in drafts.dropFirst() { _ = draft.merge(other) }
    draft.nameIfMissing(person)
    do throws(FileError) {
      let summary = try write(
        draft, Path.join(content, "profiles/\(slug)"), isAccepted: isAccepted, isForced: isForced,
        &diagnostics)
      return Checked(summary, diagnostics)
    } catch {
      return Checked(nil, diagnostics + [error.diagnostic()])
    }
  }

  /// A word where the file is about somebody of another name.
  private static func otherName(_ draft: ImportedProfile, _ person: String) -> [Diagnostic] {
    guard case .text(let name)? = draft.draft["basics"]?["name"] else { return [] }
    func words(_ text: String) -> Set<Substring> { Set(UnicodeForms.slug(text).split(separator: "-")) }
    let (found, said) = (words(name.value), words(person))
    guard !found.isEmpty, !found.isSubset(of: said), !said.isSubset(of: found) else { return [] }
    return [
      Diagnostic(
        .warning, code: "import.other-name", "`\(draft.file)` names `\(name.value)`, not `\(person)`",
        at: SourceRange(file: draft.file),
        hints: ["the draft keeps the file's name; `--person` names the folder"])
    ]
  }

  /// Writes a draft into a folder: `profile.yaml`, `import.html`, `import.json`. Returns the paths.
  public static func write(_ draft: ImportedProfile, to folder: String) throws(FileError) -> [String] {
    try Files.makeFolder(folder)
    let files = [
      ("profile.yaml", draft.yaml()), ("import.html", ImportPage.html(draft)),
      ("import.json", draft.json().serialized(pretty: true) + "\n"),
    ]
    for (name, text) in files { try AtomicFile.write(Array(text.utf8), to: Path.join(folder, name)) }
    return files.map { Path.join(folder, $0.0) }
  }

  private static func write(
    _ draft: ImportedProfile, _ folder: String, isAccepted: Bool, isForced: Bool,
    _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> Summary? {
    let profile = Path.join(folder, "profile.yaml")
    let notes = Path.join(folder, "import")
    var joined = draft
    var differences: [ImportDifference] = []
    let old = Files.kind(profile) == nil ? nil : try Files.read(profile)
    if let old {
      let existing = Import.read(old, name: profile, kind: .vitae)
      guard var base = existing.value else {
        diagnostics += existing.diagnostics
        return nil
      }
      if isAccepted, !isForced, base.isPlainlyOther(than: draft) {
        diagnostics.append(otherPerson(draft, profile))
        return nil
      }
      differences = base.merge(draft, isReplaced: isAccepted)
      base.file = draft.file
      base.kind = draft.kind
      joined = base
    }
    var written = try write(joined, to: notes)
    let isProposal = old != nil && !isAccepted
    if !isProposal {
      if let old { try keep(old, in: notes) }
      try AtomicFile.write(Array(joined.yaml().utf8), to: profile)
      try Files.remove(Path.join(notes, "profile.yaml"))
      written[0] = profile
    }
    let fields = joined.fields
    return Summary(
      written: written, fields: fields.count, doubtful: fields.count(where: \.isDoubtful),
      leftOver: joined.leftOver.count + joined.earlierNotes.count,
      differences: differences.map { "\($0.path): `\($0.existing)` there, `\($0.imported)` in the file" },
      isProposal: isProposal)
  }

  /// Keeps a profile whose place is taken: as `before.yaml`, where that is taken too as `before-2.yaml`, and so on. None is
  /// ever written over.
  private static func keep(_ old: [UInt8], in folder: String) throws(FileError) {
    var number = 1
    while true {
      let path = Path.join(folder, number == 1 ? "before.yaml" : "before-\(number).yaml")
      guard Files.kind(path) != nil else { return try AtomicFile.write(old, to: path) }
      // A copy of the same bytes is kept already.
      if let kept = try? Files.read(path), kept == old { return }
      number += 1
    }
  }

  private static func otherPerson(_ draft: ImportedProfile, _ profile: String) -> Diagnostic {
    var name = ""
    if case .text(let text)? = draft.draft["basics"]?["name"] { name = text.value }
    return Diagnostic(
      .error, code: "import.other-person",
      "`\(draft.file)` is of `\(name)`, and `\(profile)` of somebody else",
      at: SourceRange(file: draft.file),
      hints: ["name that person with `--person`, or say `--force` if both are one"])
  }

  private static func temporaryFolder(_ above: String?) throws(FileError) -> String {
    let base = above ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array(Path.join(base, "vitae-import-XXXXXX").utf8CString)
    let isMade = template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) != nil }
    guard isMade else { throw FileError("create", base) }
    return template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }
}
