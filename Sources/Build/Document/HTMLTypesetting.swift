public import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// `vitae typeset`: any HTML and CSS through our engine. Only local files are read.
public enum HTMLTypesetting {
  public struct Result: Sendable {
    public var pages = 0
    /// The dump of frames, where it was asked for.
    public var dump: String?
  }

  /// Sets the file and writes the PDF where one is asked for.
  public static func run(_ options: TypesetOptions) -> Checked<Result> {
    let read = StyleFiles.read(options.input)
    guard let source = read.value else { return Checked(Result(), read.diagnostics) }
    let file = HTMLReader.read(source)
    var run = HTMLTypesettingRun(options: options, file: file.value)
    run.diagnostics = read.diagnostics + file.diagnostics
    let result = run.run()
    return Checked(result, DiagnosticOrder.sorted(run.diagnostics))
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
    let layout = take(Typesetter.layout(styled, fonts: fonts, images: images, options: mode))
    var result = HTMLTypesetting.Result(pages: layout.pages.count)
    if options.dumpsFrames { result.dump = FrameDump.text(layout) }
    if let output = options.output { write(layout, styled, images, to: output) }
    if !diagnostics.contains(where: { $0.severity == .error }) {
      let previews = PagePreviews(
        layout: layout, images: images, title: file.title ?? Path.stem(options.input),
        language: (file.language ?? "en").tag, stem: Path.stem(options.input))
      if let folder = options.svgFolder { diagnostics += previews.writeSVG(to: folder) }
      if let folder = options.pngFolder { diagnostics += previews.writePNG(to: folder, dpi: options.dpi) }
    }
    return result
  }

  private mutating func write(
    _ layout: Layout, _ styled: StyledDocument, _ images: ImageLibrary, to output: String
  ) {
    let metadata = DocumentMetadata(
      title: file.title ?? Path.stem(options.input), author: nil, subject: nil, keywords: [],
      language: file.language ?? "en", date: nil)
    let pdf = take(PDFExporter.export(layout, of: styled, images: images, metadata: metadata))
    guard let pdf, !diagnostics.contains(where: { $0.severity == .error }) else { return }
    let differences = ReadBack.differences(
      in: pdf, from: styled, name: Path.name(output), isStrict: options.mode == .strict)
    // Any page may be set, one that hides text too.
    diagnostics += differences.map { difference in
      var note = difference
      note.severity = .warning
      return note
    }
    do throws(FileError) {
      try Files.makeFolder(Path.folder(output))
      try AtomicFile.write(pdf, to: output)
    } catch {
      diagnostics.append(error.diagnostic())
    }
  }

  private mutating func images() -> ImageLibrary {
    var library = ImageLibrary()
    for source in file.images {
      guard !source.contains("://"), !source.hasPrefix("data:") else {
        diagnostics.append(
          Diagnostic(
            .warning, code: "build.remote-picture",
            "the picture `\(source.prefix(80))` is not a local file and is left out",
            at: SourceRange(file: options.input)))
        continue
      }
      let picture = PictureLoader.load(Path.join(folder, source), mentioned: SourceRange(file: options.input))
      diagnostics += picture.diagnostics
      if let value = picture.value { library.pictures[source] = value }
    }
    return library
  }

  private mutating func fonts(_ faces: [FontFace]) -> FontLibrary {
    var loader = FontLoader(folder: ResourceFolders.locate("fonts", given: options.fonts))
    var library = loader.library()
    loader.add(faces, to: &library, styleFolder: folder)
    diagnostics += loader.diagnostics
    return library
  }

  private mutating func take<Value>(_ checked: Checked<Value>) -> Value {
    diagnostics += checked.diagnostics
    return checked.value
  }
}
