import Base
import Composition
import Export
import Glibc
import Typesetting

/// Sets text by hand, a glyph for each character, so that export can be tested without the layout engine.
struct HandLayout {
  var document = Document()
  var font: Font
  private(set) var page = Page(width: .pt(300), height: .pt(400))
  private(set) var pages: [Page] = []
  private(set) var anchors: [NodeID: Anchor] = [:]
  private(set) var y = Length.pt(40)

  init(font: Font) { self.font = font }

  /// A font that the repository ships.
  static func font(_ name: String) throws -> Font {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/" + folder + "/fonts/" + name
    return try Font(data: try TestFiles.read(path), file: name)
  }

  @discardableResult
  mutating func element(_ name: String, _ attributes: [Attribute] = [], in parent: NodeID = Document.root)
    -> NodeID
  {
    document.appendElement(Element(name: name, attributes: attributes), to: parent)
  }

  /// Adds a text to the document and sets it on a line of its own.
  mutating func line(
    _ text: String, in element: NodeID, x: Length = .pt(30), size: Length = .pt(10), marker: Bool = false,
    shown: String? = nil
  ) {
    if !marker { document.appendText(TextNode(text), to: element) }
    if anchors[element] == nil {
      anchors[element] = Anchor(page: pages.count, position: Point(x: x, y: y - size))
    }
    page.items.append(
      PageItem(.glyphs(run(text, shown: shown ?? text, x: x, size: size)), element: element, isMarker: marker)
    )
    y = y + .pt(14)
  }

  mutating func item(_ content: PageItem.Content, element: NodeID?) {
    page.items.append(PageItem(content, element: element))
  }

  mutating func link(_ element: NodeID, to destination: String) {
    let rect = Rect(x: .pt(30), y: y - .pt(24), width: .pt(100), height: .pt(12))
    page.links.append(LinkArea(rect: rect, element: element, destination: destination))
  }

  mutating func newPage() {
    pages.append(page)
    page = Page(width: .pt(300), height: .pt(400))
    y = .pt(40)
  }

  /// One glyph for each scalar of `shown`, standing for the scalar of `text` at the same place.
  func run(_ text: String, shown: String, x: Length, size: Length) -> GlyphRun {
    var glyphs = ContiguousArray<Glyph>()
    var offset: Int32 = 0
    for (source, scalar) in zip(text.unicodeScalars, shown.unicodeScalars) {
      let id = font.glyph(for: scalar) ?? 0
      let end = offset + Int32(String(source).utf8.count)
      let advance = size * (Double(font.advance(of: id)) / Double(font.unitsPerEm))
      glyphs.append(
        Glyph(id: id, advance: advance, xOffset: .zero, yOffset: .zero, textStart: offset, textEnd: end))
      offset = end
    }
    return GlyphRun(
      font: 0, fontSize: size, color: .black, position: Point(x: x, y: y), glyphs: glyphs, text: text)
  }

  var layout: Layout {
    Layout(pages: pages + [page], fonts: [font], anchors: anchors, lastPageFill: y)
  }

  var styled: StyledDocument {
    StyledDocument(
      document: document, styles: [ComputedStyle()],
      styleIndex: ContiguousArray(repeating: 0, count: document.nodes.count), pageStyles: [:], fontFaces: [])
  }
}

/// Files that tests read and write.
enum TestFiles {
  struct Failure: Error { var path: String }

  static func read(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Failure(path: path) }
    defer { fclose(file) }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { out += buffer[..<count] }
    return out
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = fopen(path, "wb") else { throw Failure(path: path) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(path: path) }
  }
}
