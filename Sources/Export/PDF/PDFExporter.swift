public import Base
public import Composition
internal import PDF
public import Typesetting

/// Writes laid-out documents as tagged PDF files (PDF 1.7, PDF/UA-1, PDF/A-3a).
public enum PDFExporter {
  /// The file. Tags, bookmarks and links come from the document's HTML; the order of content is the order of the
  /// pages' items. Byte-identical for equal input. Nil, with an error for each rule of PDF/UA-1 or PDF/A-3a that it would
  /// break: no file that claims to conform is written then.
  ///
  /// - Parameters:
  ///   - styled: the document that `layout` was made from.
  ///   - images: the pictures that `layout` was made with.
  ///   - attachments: files that go with the document; names are to be ASCII and differ.
  ///   - cache: share one among the documents of a batch.
  ///   - memory: share one among the files of one document with one title.
  /// O(glyphs + pixels of PNG pictures + size of the fonts' subsets).
  public static func export(
    _ layout: Layout, of styled: StyledDocument, images: ImageLibrary, metadata: DocumentMetadata,
    attachments: [FileAttachment] = [], cache: ExportCache = ExportCache(), memory: PDFMemory? = nil
  ) -> Checked<[UInt8]?> {
    let drawn =
      memory?.drawn
      ?? {
        var export = PDFExport(layout: layout, styled: styled, metadata: metadata, cache: cache)
        let prepared = export.prepare(images)
        export.draw(prepared)
        return export.drawn()
      }()
    memory?.drawn = drawn
    return drawn.finish(metadata, attachments)
  }

  /// The objects and content streams of the same file as text: for tests.
  static func dump(
    _ layout: Layout, of styled: StyledDocument, images: ImageLibrary = ImageLibrary(),
    metadata: DocumentMetadata
  ) -> (objects: String, structure: String) {
    var export = PDFExport(layout: layout, styled: styled, metadata: metadata, cache: ExportCache())
    let prepared = export.prepare(images)
    export.draw(prepared)
    let structure = export.structureDump
    return (export.dump(), structure)
  }
}

/// One run of the exporter.
struct PDFExport: ~Copyable {
  private let layout: Layout
  private let styled: StyledDocument
  private let cache: ExportCache
  private var pdf: PDFDocument
  private var diagnostics: [Diagnostic] = []

  init(layout: Layout, styled: StyledDocument, metadata: DocumentMetadata, cache: ExportCache) {
    self.layout = layout
    self.styled = styled
    self.cache = cache
    pdf = PDFDocument(metadata: PDFMetadata(metadata), cache: cache.fonts)
  }

  var structureDump: String { pdf.structure.dump() }
  consuming func dump() -> String { pdf.dump() }

  // MARK: Fonts and pictures

  mutating func prepare(_ library: ImageLibrary) -> PageDrawing {
    let fonts = embedFonts()
    let images = embedImages(library)
    return PageDrawing(styled: styled, fonts: fonts, images: images, language: pdf.metadata.language)
  }

  private mutating func embedFonts() -> [PDFFont?] {
    var glyphs = [GlyphSet](repeating: GlyphSet(), count: layout.fonts.count)
    var isUsed = [Bool](repeating: false, count: layout.fonts.count)
    for page in layout.pages {
      for case .glyphs(let run) in page.items.lazy.map(\.content) where run.font < glyphs.count {
        isUsed[run.font] = true
        for glyph in run.glyphs { glyphs[run.font].insert(glyph.id) }
      }
    }
    return layout.fonts.indices.map { i in
      guard isUsed[i] else { return nil }
      let font = layout.fonts[i]
      return pdf.addFont(
        data: font.data, index: font.index,
        variations: font.variations.map { PDFFontVariation(tag: $0.tag, value: Swift.Float($0.value)) },
        name: font.file,
        glyphs: glyphs[i])
    }
  }

  private mutating func embedImages(_ library: ImageLibrary) -> [String: PDFImageReference] {
    var out: [String: PDFImageReference] = [:]
    var failed: Set<String> = []
    for page in layout.pages {
      for item in page.items {
        guard case .image(let image) = item.content, out[image.source] == nil,
          !failed.contains(image.source)
        else { continue }
        out[image.source] = embed(image.source, library, at: item.element)
        if out[image.source] == nil { failed.insert(image.source) }
      }
    }
    return out
  }

  private mutating func embed(
    _ source: String, _ library: ImageLibrary, at node: NodeID?
  ) -> PDFImageReference? {
    let range = node.flatMap { styled.document.element($0)?.range }
    guard let picture = library.pictures[source] else {
      diagnostics.append(PDFDiagnostics.unreadable(source, "it was not loaded", at: range))
      return nil
    }
    switch cache.image(picture) {
    case .success(let image): return pdf.addImage(image)
    case .failure(let error):
      diagnostics.append(PDFDiagnostics.unreadable(source, error.reason, at: range))
      return nil
    }
  }

  // MARK: Pages

  mutating func draw(_ prepared: consuming PageDrawing) {
    var drawing = prepared
    let places = styled.document.inOrder(layout.anchors)
    let targets = Destinations.byID(in: styled.document, places: places)
    for page in layout.pages {
      var content = pdf.beginPage(height: page.height)
      drawing.draw(page, on: &content, tree: &pdf.structure)
      pdf.addPage(width: page.width, content: content)
      for link in page.links { add(link, targets, &drawing) }
    }
    for node in drawing.unnamedImages {
      diagnostics.append(PDFDiagnostics.unnamedImage(styled.document.element(node)))
    }
    // What is drawn later may be read earlier.
    pdf.structure.mendHeadingLevels()
    pdf.destinations = Destinations.named(in: styled.document, places: places)
    pdf.bookmarks = Bookmarks.bookmarks(of: styled.document, places: places)
  }

  private mutating func add(
    _ link: LinkArea, _ targets: [String: Anchor], _ drawing: inout PageDrawing
  ) {
    guard let element = drawing.tags.link(of: link.element, in: &pdf.structure) else { return }
    let text = TextContent.line(link.element, in: styled.document)
    let name = styled.document.element(link.element)?["aria-label"] ?? text
    let contents = name.isEmpty ? link.destination : name
    let destination = Destinations.destination(link.destination, places: targets)
    pdf.addLink(PDFRect(link.rect), to: destination, contents: contents, element: element)
  }

  consuming func drawn() -> DrawnPDF {
    let diagnostics = diagnostics
    return DrawnPDF(pages: pdf.written(), diagnostics: diagnostics)
  }
}

/// A document's pages as they stand in its files.
struct DrawnPDF: Sendable {
  var pages: PDFWrittenPages
  /// What was found while they were drawn.
  var diagnostics: [Diagnostic]

  func finish(_ metadata: DocumentMetadata, _ attachments: [FileAttachment]) -> Checked<[UInt8]?> {
    let hasErrors = diagnostics.contains { $0.severity == .error }
    let found = diagnostics + pages.repairs.map { PDFDiagnostics.diagnostic($0) }
    do throws(PDFRefusal) {
      let bytes = try pages.finish(PDFMetadata(metadata), attachments.map(\.pdf))
      return Checked(hasErrors ? nil : bytes, found)
    } catch {
      return Checked(nil, found + error.violations.map { PDFDiagnostics.diagnostic($0) })
    }
  }
}
