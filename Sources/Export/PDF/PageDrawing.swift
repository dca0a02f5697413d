internal import Base
internal import Composition
internal import PDF
internal import Typesetting

/// What drawing the pages of one document needs and keeps.
struct PageDrawing {
  let styled: StyledDocument
  /// By the index of `Layout.fonts`; nil where a font could not be embedded.
  let fonts: [PDFFont?]
  /// By source.
  let images: [String: PDFImageReference]
  var tags: TagBuilder
  /// The glyphs of the run in hand.
  private var glyphs: [PDFGlyph] = []
  /// Images that were shown without alternative text.
  private(set) var unnamedImages: [NodeID] = []

  init(styled: StyledDocument, fonts: [PDFFont?], images: [String: PDFImageReference], language: LanguageTag)
  {
    self.styled = styled
    self.fonts = fonts
    self.images = images
    tags = TagBuilder(styled, language: language)
  }

  /// Draws a page in the order of its items. Stretches of one element that follow each other are one piece of content.
  mutating func draw(_ page: Page, on content: inout PageContent, tree: inout StructureTree) {
    var current: StructureTree.ID?
    for item in page.items {
      let element = owner(of: item, in: &tree)
      if let element {
        if element != current { content.mark(tree.addContent(page: content.page, to: element)) }
      } else {
        content.mark(mark(of: item))
      }
      current = element
      draw(item.content, on: &content)
      if let element, let box = frame(of: item.content) {
        tree[element].boundingBox = tree[element].boundingBox.map { $0.union(box) } ?? box
      }
    }
  }

  /// The structure element of an item; nil for artifacts.
  private mutating func owner(of item: PageItem, in tree: inout StructureTree) -> StructureTree.ID? {
    guard let node = item.element else { return nil }
    switch item.content {
    case .shape(let shape): return shape.frame == nil ? nil : figure(node, in: &tree)
    case .glyphs(let run):
      guard run.font < fonts.count, fonts[run.font] != nil else { return nil }
      if item.isMarker { return tags.marker(of: node, in: &tree) }
      return tags.text(of: node, in: &tree)
    case .image(let image):
      guard images[image.source] != nil else { return nil }
      return figure(node, in: &tree)
    }
  }

  /// The box of the picture that an item is, or is part of.
  private func frame(of content: PageItem.Content) -> PDFRect? {
    switch content {
    case .glyphs: nil
    case .shape(let shape): shape.frame.map { PDFRect($0) }
    case .image(let image): PDFRect(image.clip ?? image.rect)
    }
  }

  private mutating func figure(_ node: NodeID, in tree: inout StructureTree) -> StructureTree.ID? {
    guard let element = styled.document.element(node), element.name == "img" else { return nil }
    guard let alternative = element["alt"] else {
      if unnamedImages.last != node { unnamedImages.append(node) }
      return nil
    }
    let isDecoration = alternative.utf8.allSatisfy { $0 == 0x20 }
    return isDecoration ? nil : tags.figure(of: node, alternative: alternative, in: &tree)
  }

  private func mark(of item: PageItem) -> PageContent.Mark {
    if case .glyphs = item.content, item.element == nil { .pagination } else { .artifact }
  }

  private mutating func draw(_ item: PageItem.Content, on content: inout PageContent) {
    switch item {
    case .glyphs(let run):
      guard run.font < fonts.count, let font = fonts[run.font] else { return }
      run.writeGlyphs(blank: font.blankGlyph, to: &glyphs)
      content.text(
        glyphs, font: font, size: run.fontSize, color: PDFColor(run.color),
        origin: PDFPoint(run.position), text: run.text, actualText: run.actualText,
        isRightToLeft: run.isRightToLeft, horizontalScale: Int(run.horizontalScale))
    case .shape(let shape):
      content.path(
        shape.segments.map { PDFPathSegment($0) }, fill: shape.fill.map { PDFColor($0) },
        stroke: shape.stroke.map { PDFStroke($0) }, isEvenOdd: shape.isEvenOdd,
        clip: shape.isClipped ? shape.frame.map { PDFRect($0) } : nil)
    case .image(let image):
      guard let reference = images[image.source] else { return }
      content.image(
        reference, in: PDFRect(image.rect), clip: image.clip.map { PDFRect($0) }, radius: image.clipRadius)
    }
  }
}
