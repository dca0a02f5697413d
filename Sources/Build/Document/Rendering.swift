public import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// `vitae render`: one résumé file, or a folder of them, without a content folder and without a cache.
public enum Rendering {
  /// How many files were written, and how many pages of PDF they have.
  public struct Result: Sendable {
    public var files = 0
    public var pages = 0
  }

  private static let endings = ["json", "yaml", "yml", "md", "markdown"]

  /// Renders everything that is asked for; a file that cannot be rendered does not keep the others from it.
  public nonisolated(nonsending) static func run(_ options: RenderOptions) async -> Checked<Result> {
    guard let kind = Files.kind(options.input) else {
      let missing = Diagnostic(
        .error, code: "build.cannot-read", "there is no file `\(options.input)`",
        at: SourceRange(file: options.input))
      return Checked(Result(), [missing])
    }
    let plan = kind == .folder ? folderPlan(options) : filePlan(options)
    guard !plan.hasErrors else { return Checked(Result(), plan.diagnostics) }
    let shelf = TemplateShelf(
      folders: TemplateFolders(given: options.templates),
      fontFolder: ResourceFolders.locate("fonts", given: options.fonts), names: [options.template],
      pages: plan.value.contains(where: \.isLetter) ? [.cv, .letter] : [.cv])
    guard let kit = shelf[options.template] else {
      let known = shelf.folders.names.joined(separator: ", ")
      let unknown = Diagnostic(
        .error, code: "build.unknown-template", "the template `\(options.template)` cannot be used",
        hints: ["templates: \(known.isEmpty ? "none" : known)"])
      // Where there is none at all, that is said already.
      let isSaid = shelf.diagnostics.contains { $0.code == unknown.code }
      return Checked(Result(), shelf.diagnostics + (isSaid ? [] : [unknown]))
    }
    let cache = ExportCache()
    let fallbacks = FallbackFonts(
      fontFolder: ResourceFolders.locate("fonts", given: options.fonts), more: options.moreFonts)
    let check = options.profile.map { EditCheck.read(profile: $0, job: options.job) } ?? Checked(nil)
    guard !check.hasErrors else { return Checked(Result(), check.diagnostics) }
    let make: @Sendable (RenderPaths) -> Checked<Int> = { task in
      RenderTask(
        task: task, options: options, isDurable: kind == .file, kit: kit, cache: cache, fallbacks: fallbacks,
        check: check.value
      ).run()
    }
    let outcomes =
      plan.value.count == 1
      ? plan.value.map(make) : await parallelMap(plan.value, limit: options.jobs ?? Cores.count, make)
    var failed: [Diagnostic] = []
    if kind == .folder {
      do throws(FileError) { try Files.flush(options.output) } catch { failed = [error.diagnostic()] }
    }
    var result = Result()
    for outcome in outcomes where !outcome.hasErrors {
      result.files += 1
      result.pages += outcome.value
    }
    return Checked(
      result,
      DiagnosticOrder.sorted(
        plan.diagnostics + shelf.diagnostics + check.diagnostics + outcomes.flatMap(\.diagnostics) + failed))
  }

  private static func filePlan(_ options: RenderOptions) -> Checked<[RenderPaths]> {
    let ending = Path.fileExtension(options.output)
    guard RenderPaths.formats.contains(ending) else {
      let unknown = Diagnostic(
        .error, code: "build.unknown-format", "`\(options.output)` ends in no known format",
        hints: ["end it in .pdf, .docx, .html, .md or .txt"])
      return Checked([], [unknown])
    }
    return Checked([RenderPaths(input: options.input, output: options.output)])
  }

  private static func folderPlan(_ options: RenderOptions) -> Checked<[RenderPaths]> {
    do throws(FileError) {
      try Files.makeFolder(options.output)
      let entries = try Files.list(options.input).filter {
        $0.kind == .file && endings.contains(Path.fileExtension($0.name)) && !ContentScan.isBackup($0.name)
      }
      var taken: [String: String] = [:]
      var diagnostics: [Diagnostic] = []
      var plan: [RenderPaths] = []
      for entry in entries {
        let output = Path.join(options.output, Path.stem(entry.name) + ".pdf")
        if let first = taken[output] {
          diagnostics.append(
            Diagnostic(
              .error, code: "build.slug-collision",
              "`\(entry.name)` and `\(first)` would both become `\(output)`",
              at: SourceRange(file: Path.join(options.input, entry.name)), hints: ["rename one of them"]))
          continue
        }
        taken[output] = entry.name
        plan.append(RenderPaths(input: Path.join(options.input, entry.name), output: output))
      }
      if plan.isEmpty {
        diagnostics.append(
          Diagnostic(
            .error, code: "build.nothing-to-render", "there is no résumé in `\(options.input)`",
            hints: ["résumés are files ending in .json, .yaml, .yml or .md"]))
      }
      return Checked(plan, diagnostics)
    } catch {
      return Checked([], [error.diagnostic()])
    }
  }
}

/// A file to read and a file to write.
struct RenderPaths: Sendable {
  static let formats = ["pdf", "docx", "html", "md", "txt"]
  var input: String
  var output: String

  /// Whether a letter in Markdown is to be set, which takes another page of the template.
  var isLetter: Bool {
    guard Path.fileExtension(input) == "md", let bytes = try? Files.read(input) else { return false }
    return LetterReader.isLetter(SourceText(file: input, text: String(decoding: bytes, as: UTF8.self)))
  }
}

/// Renders one file.
struct RenderTask: Sendable {
  let task: RenderPaths
  let options: RenderOptions
  /// Whether the file has to be on the disk before the next thing is done.
  let isDurable: Bool
  let kit: TemplateKit
  let cache: ExportCache
  let fallbacks: FallbackFonts
  /// Holds the document against the person's facts; nil: it is taken as it is.
  let check: EditCheck?

  /// The number of pages written (0 for formats without pages).
  func run() -> Checked<Int> {
    var diagnostics: [Diagnostic] = []
    func take<Value>(_ checked: Checked<Value>) -> Value {
      diagnostics += checked.diagnostics
      return checked.value
    }
    do throws(FileError) {
      let bytes = try Files.read(task.input)
      guard let source = take(SourceDecoding.decode(bytes, file: task.input)) else {
        return Checked(0, diagnostics)
      }
      guard let made = take(document(source)) else { return Checked(0, diagnostics) }
      if let check { diagnostics += check.diagnostics(of: made.text, in: made.language, source: source) }
      let (output, pages) = render(made, take)
      if diagnostics.contains(where: { $0.severity == .error }) { return Checked(0, diagnostics) }
      try Files.makeFolder(Path.folder(task.output))
      try AtomicFile.write(output, to: task.output, isDurable: isDurable)
      return Checked(pages, diagnostics)
    } catch {
      return Checked(0, diagnostics + [error.diagnostic()])
    }
  }

  /// A CV, or a letter with the head of the profile that it is held against.
  private func document(_ source: SourceText) -> Checked<RenderedDocument?> {
    guard LetterReader.isLetter(source) else {
      let profile = ProfileReader.read(source, slug: UnicodeForms.slug(Path.stem(task.input)))
      return Checked(profile.value.map { document($0, nil) }, profile.diagnostics)
    }
    guard let facts = check?.facts else {
      let missing = Diagnostic(
        .error, code: "build.letter-needs-profile", "`\(task.input)` is a letter, whose head is in a profile",
        at: SourceRange(file: task.input), hints: ["name it with `--profile`, and the posting with `--job`"])
      return Checked(nil, [missing])
    }
    let letter = LetterReader.read(source, date: options.date)
    return Checked(
      letter.value.map { document(facts.localized(to: $0.language), $0) }, letter.diagnostics)
  }

  private func document(_ profile: Profile, _ letter: Letter?) -> RenderedDocument {
    let folder = Path.folder(task.input)
    return RenderedDocument(
      profile: profile, letter: letter, folder: letter == nil ? folder : check?.folder ?? folder,
      options: options, kit: kit, cache: cache,
      fallbacks: fallbacks)
  }

  private func render(_ made: RenderedDocument, _ take: (Checked<[UInt8]>) -> [UInt8]) -> ([UInt8], Int) {
    let result = made.bytes(format: Path.fileExtension(task.output))
    return (take(result.bytes), result.pages)
  }
}

/// A profile, or a letter of its person, as a document in one of the formats.
struct RenderedDocument {
  let profile: Profile
  let letter: Letter?
  let folder: String
  let options: RenderOptions
  let kit: TemplateKit
  let cache: ExportCache
  let fallbacks: FallbackFonts

  var language: LanguageTag { letter?.language ?? profile.language }

  /// `width`: the columns of plain text.
  func bytes(format: String, width: Int = 78) -> (bytes: Checked<[UInt8]>, pages: Int) {
    let pictures = PersonPictures(Person(profile: profile, folder: folder))
    let places = profile.settings.templateOptionPlaces
    let resolved = kit.template.manifest.resolve(profile.settings.templateOptions) { places[$0] }
    let setter = DocumentSetter(
      stylesheet: kit.stylesheet, fonts: kit.fonts, fallbacks: fallbacks,
      images: pictures.library, paper: .a4, mode: options.mode,
      cache: cache, hyphenation: profile.settings.hyphenation)
    let documents = PersonDocuments(
      kit: kit, setter: setter, catalogue: LocaleCatalogue(language), options: resolved.value)
    let name = profile.basics.name?.plain ?? profile.slug
    let title = [name, documents.catalogue.label(letter == nil ? "cv" : "letter")].joined(separator: " – ")
    let view = documents.context(title: title)
    let bound = letter.map { documents.letter($0, profile, view) } ?? documents.cv(profile, view)
    let before = pictures.diagnostics + resolved.diagnostics + bound.diagnostics
    switch format {
    case "html":
      return (Checked(Array(html(bound.value).utf8), before), 0)
    case "md": return (Checked(Array(MarkdownExporter.markdown(bound.value).utf8), before), 0)
    case "txt": return (Checked(Array(TextExporter.text(bound.value, width: width).utf8), before), 0)
    default:
      let set = documents.set(
        bound.value, goal: options.fit, limit: nil, name: profile.slug, place: profile.place)
      let fixed = BuildOptions.fixedDate(options.date, environment: options.environment)
      let metadata = DocumentMetadata(
        title: title, author: name, subject: letter?.subject, keywords: [], language: language,
        date: fixed ?? letter?.date ?? profile.latestDate)
      if format == "docx" {
        let bytes = DOCXExporter.docx(set.value.styled, metadata: metadata)
        return (Checked(bytes, before + set.diagnostics), 0)
      }
      let pdf = setter.pdf(set.value, metadata: metadata)
      return (
        Checked(pdf.value?.bytes ?? [], before + set.diagnostics + pdf.diagnostics),
        set.value.layout.pages.count
      )
    }
  }

  /// What the document says, as plain text, each paragraph on one line: a line that is broken is no end of anything. Of a letter
  /// without its addresses, which are the person's to write.
  var text: String {
    guard let letter else {
      return String(decoding: bytes(format: "txt", width: .max).bytes.value, as: UTF8.self)
    }
    let paragraphs = letter.paragraphs.map { $0.map(\.text.plain).joined(separator: " ") }
    return ([letter.subject, letter.salutation] + paragraphs + [letter.closing, letter.signature])
      .joined(separator: "\n\n")
  }

  /// A page that needs no other file: the stylesheet is in it.
  private func html(_ document: Document) -> String {
    HTMLExporter.html(
      document, options: HTMLPageOptions(language: language, styles: [kit.stylesheet.text]))
  }
}
