internal import Base
internal import Composition
internal import Content
internal import Export
internal import Typesetting

/// Sets documents on pages and writes them as PDF: one template, one person's pictures.
struct DocumentSetter: Sendable {
  var stylesheet: Stylesheet
  var fonts: FontLibrary
  /// Where to look for what `fonts` lacks.
  var fallbacks: FallbackFonts
  var images: ImageLibrary
  var paper: PageStyle
  var mode: TextMode
  var cache: ExportCache
  /// The person's own hyphenations.
  var hyphenation: [String] = []

  /// A document with its style and pages.
  struct SetDocument: Sendable {
    var styled: StyledDocument
    var layout: Layout
  }

  /// Sets a document; `draws`: whether its pages are needed, or only their number and fill; `filling`:
  /// how it is spread over them.
  func set(
    _ document: Document, draws: Bool = true, filling: LayoutOptions.PageFilling = .fullAndLastAThird
  ) -> Checked<SetDocument> {
    let styled = StyleResolver.resolve(
      document, stylesheets: [stylesheet], media: .print, defaultPage: paper)
    let options = LayoutOptions(
      ats: mode == .strict ? .strict : .print, draws: draws, pageFilling: filling, hyphenation: hyphenation)
    let fonts = fallbacks.library(self.fonts, for: styled.value)
    let layout = Typesetter.layout(styled.value, fonts: fonts, images: images, options: options)
    return Checked(
      SetDocument(styled: styled.value, layout: layout.value), styled.diagnostics + layout.diagnostics)
  }

  /// The file, read back and found to say what the document says; nil, with errors, where it does not, or where
  /// a rule of PDF/UA or PDF/A would be broken.
  ///
  /// - Parameter memory: of other files of the same document, with the same title.
  func pdf(
    _ set: SetDocument, metadata: DocumentMetadata, attachments: [FileAttachment] = [],
    memory: PDFMemory? = nil
  ) -> Checked<ReadPDF?> {
    let exported = PDFExporter.export(
      set.layout, of: set.styled, images: images, metadata: metadata, attachments: attachments, cache: cache,
      memory: memory)
    var pdf = Checked(exported.value.map { ReadPDF($0, memory: memory) }, exported.diagnostics)
    guard let read = pdf.value else { return pdf }
    pdf.diagnostics += ReadBack.differences(
      in: read, from: set.styled, leftOut: set.layout.leftOut, name: metadata.title,
      isStrict: mode == .strict)
    if pdf.hasErrors { pdf.value = nil }
    return pdf
  }

  /// The first page as a PNG picture 800 pixels wide, for galleries and for pages that link here; nil where the paper
  /// is no page's.
  func preview(_ set: SetDocument) -> [UInt8]? {
    set.layout.pages.first.flatMap {
      PNGExporter.png($0, fonts: set.layout.fonts, images: images, width: Self.previewWidth, cache: cache)
    }
  }

  static let previewWidth = 800

  /// A4 or US letter with margins of 20 mm, for stylesheets that say nothing of pages.
  static func paper(_ name: String) -> PageStyle {
    guard name == "letter" else { return .a4 }
    return PageStyle(width: .pt(612), height: .pt(792), margin: Edges(all: .mm(20)))
  }
}
