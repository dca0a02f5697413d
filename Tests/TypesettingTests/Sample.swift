import Base
import Composition
import Glibc
import Typesetting

/// The shipped fonts, read once.
enum TestFonts {
  static let library: FontLibrary = FontLibrary(fonts: files.compactMap { load($0) })

  private static let files = list(root).filter { $0.hasSuffix(".ttf") }.sorted().map { root + $0 }

  static let root: String = {
    var parts = #filePath.split(separator: "/").dropLast(3)
    parts.append("fonts")
    return "/" + parts.joined(separator: "/") + "/"
  }()

  static func load(_ path: String) -> Font? {
    bytes(path).flatMap { try? Font(data: $0, file: path) }
  }

  static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var out: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count <= 0 { return out }
      out.append(contentsOf: buffer[..<count])
    }
  }

  private static func list(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var out: [String] = []
    while let entry = readdir(folder) {
      out.append(
        withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return out
  }
}

/// Builds styled documents by hand: what a stylesheet would compute, as a closure per element.
struct Sample {
  var document = Document()
  var styles: ContiguousArray<ComputedStyle> = []
  var index: ContiguousArray<Int32> = [0]
  var page = PageStyle(width: .pt(300), height: .pt(400), margin: Edges(all: .pt(20)))
  var pages: [PageContext: PageStyle] = [:]
  let root: NodeID

  init(_ change: (inout ComputedStyle) -> Void = { _ in }) {
    var base = ComputedStyle()
    base.display = .block
    base.fontFamilies = ["Source Sans 3"]
    base.fontSize = .pt(10)
    base.lineHeight = .length(.pt(14))
    change(&base)
    styles = [base]
    root = document.appendElement(Element(name: "body"), to: Document.root)
    index.append(0)
  }

  /// Adds an element that inherits from its parent and is changed by `change`.
  @discardableResult
  mutating func add(
    _ name: String, to parent: NodeID? = nil, text: String? = nil, attributes: [Attribute] = [],
    _ change: (inout ComputedStyle) -> Void = { _ in }
  ) -> NodeID {
    let parent = parent ?? root
    let node = document.appendElement(Element(name: name, attributes: attributes), to: parent)
    var css = Self.inherit(styles[Int(index[parent.index])])
    css.display = ["b", "i", "a", "span", "img", "br", "sup"].contains(name) ? .inline : .block
    if name == "li" { css.display = .listItem }
    change(&css)
    styles.append(css)
    index.append(Int32(styles.count - 1))
    if let text { addText(text, to: node) }
    return node
  }

  mutating func addText(_ text: String, to node: NodeID) {
    document.appendText(TextNode(text), to: node)
    index.append(index[node.index])
  }

  private static func inherit(_ parent: ComputedStyle) -> ComputedStyle {
    var css = ComputedStyle()
    css.color = parent.color
    css.fontFamilies = parent.fontFamilies
    css.fontSize = parent.fontSize
    css.fontWeight = parent.fontWeight
    css.fontStyle = parent.fontStyle
    css.lineHeight = parent.lineHeight
    css.textAlign = parent.textAlign
    css.whiteSpace = parent.whiteSpace
    css.direction = parent.direction
    css.letterSpacing = parent.letterSpacing
    css.textWrap = parent.textWrap
    css.overflowWrap = parent.overflowWrap
    css.orphans = parent.orphans
    css.widows = parent.widows
    css.language = parent.language
    css.listStyleType = parent.listStyleType
    css.fontFeatures = parent.fontFeatures
    return css
  }

  var styled: StyledDocument {
    var all = pages
    for isFirst in [true, false] {
      for isLeft in [true, false] {
        let context = PageContext(isFirst: isFirst, isLeft: isLeft)
        if all[context] == nil { all[context] = page }
      }
    }
    return StyledDocument(
      document: document, styles: styles, styleIndex: index, pageStyles: all, fontFaces: [])
  }

  func layout(
    images: ImageLibrary = ImageLibrary(), options: LayoutOptions = LayoutOptions(ats: .print),
    fonts: FontLibrary = TestFonts.library
  ) -> Checked<Layout> {
    Typesetter.layout(styled, fonts: fonts, images: images, options: options)
  }
}

extension Layout {
  /// The runs of a page.
  func runs(_ page: Int = 0) -> [GlyphRun] {
    guard pages.indices.contains(page) else { return [] }
    return pages[page].items.compactMap {
      if case .glyphs(let run) = $0.content { return run }
      return nil
    }
  }

  /// The text of a page's runs, joined.
  func text(_ page: Int = 0) -> String { runs(page).map(\.text).joined() }
}
