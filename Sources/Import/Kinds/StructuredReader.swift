internal import Base
internal import Content

/// Files that say themselves what each text is: JSON Resume, RenderCV, our own profile, Markdown.
enum StructuredReader {
  static func read(_ bytes: [UInt8], name: String, kind: ImportKind) -> Checked<ImportedProfile?> {
    guard bytes.count <= Import.textLimit else { return Checked(nil, [Import.tooLarge(name)]) }
    let clean = kind == .markdown ? withoutNULs(bytes) : bytes
    let decoded = SourceDecoding.decode(clean, file: name)
    guard let source = decoded.value else { return Checked(nil, decoded.diagnostics) }
    let format = format(kind)
    if kind == .jsonResume, let unsound = JSONSoundness.check(source) { return Checked(nil, [unsound]) }
    let parsed = parsed(source, kind)
    // What is no well-formed file of its kind is refused; mistakes in its values are not.
    if let parsed, parsed.hasErrors { return Checked(nil, parsed.diagnostics) }
    let read = ProfileReader.read(source, slug: "draft", format: format)
    guard let profile = read.value else {
      // What cannot be read as its kind, or has no name, may still be text that says something.
      if kind == .markdown { return MarkdownLines.read(source) }
      return Checked(nil, read.diagnostics)
    }
    // What an earlier import kept beside is kept as it is.
    var shown = profile
    shown.unknown.removeAll { $0.name == "x-import" }
    var finder = SourceFinder(source)
    let draft = finder.draft(shown.jsonResume())
    var imported = ImportedProfile(kind: kind, file: name, draft: draft, lines: finder.lines)
    guard imported.fields.allSatisfy({ $0.value.utf8.count <= longestField }) else {
      return Checked(nil, [Import.tooLarge(name)])
    }
    if kind == .vitae {
      let notes = EarlierNotes(source, parsed?.value)
      var marks = notes.marks
      imported.draft = imported.draft.marked(&marks)
      imported.earlierNotes =
        marks.sorted { $0.key < $1.key }.map { "# - \($0.key): \($0.value)" } + notes.lines
    }
    if let original = parsed?.value?.json {
      let earlier = profile.unknown.last { $0.name == "x-import" }?.value
      imported.extra = ExtraKeys.united(earlier, ExtraKeys.find(in: original, of: profile, kind: kind))
      imported.uses += finder.keys(kind)
    } else {
      imported.uses += MarkdownMarks.find(imported.lines, profile)
    }
    if kind == .markdown, isDoubtful(imported), let loose = MarkdownLines.read(source).value,
      letters(loose.leftOver) <= letters(imported.leftOver)
    {
      return Checked(loose)
    }
    return Checked(imported, read.diagnostics.map(milder))
  }

  /// Whether a Markdown file hardly has the form that is read: text found no place, or the place is none.
  private static func isDoubtful(_ imported: ImportedProfile) -> Bool {
    if letters(imported.leftOver) > 0 { return true }
    guard case .text(let city)? = imported.draft["basics"]?["location"]?["city"] else { return false }
    return !PlaceWords.looksLikePlace(city.value)
      && (city.value.contains("@") || city.value.split(separator: " ").count > 3
        || RoleWords.kind(city.value) != nil)
  }

  private static func letters(_ rest: [ImportedProfile.Rest]) -> Int {
    rest.reduce(0) { $0 + $1.text.unicodeScalars.count(where: \.isWordLike) }
  }

  private static func format(_ kind: ImportKind) -> ProfileFormat {
    switch kind {
    case .jsonResume: .jsonResume
    case .renderCV: .renderCV
    case .markdown: .markdown
    default: .vitae
    }
  }

  /// No field of a CV has more bytes.
  private static let longestField = 50_000

  private static func parsed(_ source: SourceText, _ kind: ImportKind) -> Checked<DataNode?>? {
    switch kind {
    case .jsonResume: JSONDocument.parse(source)
    case .renderCV, .vitae: YAMLDocument.parse(source)
    default: nil
    }
  }

  /// A NUL is no character of a text: it stands for one that is not known (U+FFFD).
  private static func withoutNULs(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0) else { return bytes }
    return bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] }
  }

  /// A mistake in a file that is brought is no error of the draft: what could not be read is kept beside it.
  private static func milder(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.severity == .error else { return diagnostic }
    var diagnostic = diagnostic
    diagnostic.severity = .warning
    return diagnostic
  }
}
