public import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// `vitae typeset`: any HTML and CSS through our engine. Only local files are read.
public enum HTMLTypesetting {
  /// What a run made.
  public struct Result: Sendable {
    /// What was written, in order: a PDF file, or a folder of pictures, and how many pages of it.
    public var written: [(path: String, pages: Int)] = []
    /// The dump of frames, where it was asked for.
    public var dump: String?
  }

  /// Why a file cannot be written where it is asked for, with what to do; nil: it can.
  public static func misuse(of output: String, input: String) -> String? {
    let hint = "give a file that ends in .pdf, such as \(Path.stem(input)).pdf"
    if let identity = Files.identity(output), identity == Files.identity(input) {
      return "--output '\(output)' is the file that is read; \(hint)"
    }
    guard Path.fileExtension(output) != "pdf" else { return nil }
    return "--output '\(output)' is no name of a PDF file; \(hint)"
  }

  /// Sets the file and writes the PDF where one is asked for.
  public static func run(_ options: TypesetOptions) -> Checked<Result> {
    let read = StyleFiles.read(options.input)
    guard let source = read.value else { return Checked(Result(), read.diagnostics) }
    let file = HTMLReader.read(source)
    var run = HTMLTypesettingRun(options: options, file: file.value)
    run.diagnostics = read.diagnostics + file.diagnostics
    let result = run.run()
    return Checked(result, DiagnosticOrder.sorted(run.diagnostics.map { shown($0, in: source) }))
  }

  /// A diagnostic of a stage that knows where, but not the text, with its line; not one of the file as a whole.
  private static func shown(_ diagnostic: Diagnostic, in source: SourceText) -> Diagnostic {
    guard let range = diagnostic.range, range.file == source.file, diagnostic.sourceLine == nil,
      range.end.offset > 0
    else {
      return diagnostic
    }
    var shown = diagnostic
    shown.sourceLine = source.line(range.start.line, ifAtMost: 20_000)
    return shown
  }
}

private struct HTMLTypesettingRun {
  let options: TypesetOptions
  let file: HTMLFile
  var diagnostics: [Diagnostic] = []

  private var folder: String { Path.folder(options.input) }

  init(options: TypesetOptions, file: HTMLFile) {
    self.options = options
    self.file = file
  }

  mutating func run() -> HTMLTypesetting.Result {
    let folder = folder
    let sheets = take(file.stylesheets { path in StyleFiles.source(Path.join(folder, path)) })
    let styled = take(StyleResolver.resolve(file.document, stylesheets: sheets, media: .print))
    let images = images()
    let fonts = FallbackFonts(
      fontFolder: ResourceFolders.locate("fonts", given: options.fonts), more: options.moreFonts
    ).library(fonts(styled.fontFaces), for: styled)
    let mode = LayoutOptions(ats: options.mode == .strict ? .strict : .print)
    let set = Typesetter.layout(styled, fonts: fonts, images: images, options: mode)
    let layout = set.value
    // Said already, and why.
    diagnostics += set.diagnostics.filter { $0.code != "layout.missing-image" }
    var result = HTMLTypesetting.Result()
    if options.dumpsFrames { result.dump = FrameDump.text(layout) }
    if let output = options.output, write(layout, styled, images, to: output) {
      result.written.append((output, layout.pages.count))
    }
    if !diagnostics.contains(where: { $0.severity == .error }) {
      let previews = PagePreviews(
        layout: layout, document: styled.document, images: images,
        title: file.title ?? Path.stem(options.input),
        language: (file.language ?? "en").tag, stem: Path.stem(options.input))
      if let folder = options.svgFolder { note(previews.writeSVG(to: folder), in: folder, &result) }
      if let folder = options.pngFolder {
        note(previews.writePNG(to: folder, dpi: options.dpi), in: folder, &result)
      }
    }
    return result
  }

  private mutating func note(
    _ outcome: PagePreviews.Outcome, in folder: String, _ result: inout HTMLTypesetting.Result
  ) {
    diagnostics += outcome.diagnostics
    if outcome.pages > 0 { result.written.append((folder, outcome.pages)) }
  }

  /// Whether the PDF was written.
  private mutating func write(
    _ layout: Layout, _ styled: StyledDocument, _ images: ImageLibrary, to output: String
  ) -> Bool {
    let metadata = DocumentMetadata(
      title: file.title ?? Path.stem(options.input), author: nil, subject: nil, keywords: [],
      language: file.language ?? "en", date: nil)
    let pdf = take(PDFExporter.export(layout, of: styled, images: images, metadata: metadata))
    guard let pdf, !diagnostics.contains(where: { $0.severity == .error }) else { return false }
    let differences = ReadBack.differences(
      in: pdf, from: styled, leftOut: layout.leftOut, name: Path.name(output),
      isStrict: options.mode == .strict)
    // Any page may be set, one that hides text too.
    diagnostics += differences.map { difference in
      var note = difference
      note.severity = .warning
      return note
    }
    do throws(FileError) {
      try Files.makeFolder(Path.folder(output))
      try AtomicFile.write(pdf, to: output)
      return true
    } catch {
      diagnostics.append(error.diagnostic())
      return false
    }
  }

  /// The pictures that can be read. A page is set without the others, so they are warnings, where they stand.
  private mutating func images() -> ImageLibrary {
    var library = ImageLibrary()
    for source in file.images {
      let range = place(of: source)
      let line = file.source.line(range.start.line, ifAtMost: 20_000)
      guard !source.contains("://"), !source.hasPrefix("data:") else {
        diagnostics.append(
          Diagnostic(
            .warning, code: "build.remote-picture",
            "the picture `\(source.prefix(80))` is not a local file and is left out", at: range, line: line))
        continue
      }
      let picture = PictureLoader.load(Path.join(folder, source), mentioned: range, line: line)
      diagnostics += picture.diagnostics.map { diagnostic in
        var warning = diagnostic
        warning.severity = min(diagnostic.severity, .warning)
        return warning
      }
      if let value = picture.value { library.pictures[source] = value }
    }
    return library
  }

  /// The first `img` with this `src`.
  private func place(of source: String) -> SourceRange {
    file.document.elements.first { $0.name == "img" && $0["src"] == source }?.range
      ?? SourceRange(file: options.input)
  }

  private mutating func fonts(_ faces: [FontFace]) -> FontLibrary {
    var loader = FontLoader(folder: ResourceFolders.locate("fonts", given: options.fonts))
    var library = loader.library()
    loader.add(faces, to: &library, styleFolders: [folder], severity: .warning)
    diagnostics += loader.diagnostics
    return library
  }

  private mutating func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }
}
