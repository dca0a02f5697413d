internal import CGumbo
public import Base

/// A foreign HTML file: its document and what belongs to it.
public struct HTMLFile: Sendable {
  /// A style sheet that the file holds or names.
  public struct StyleReference: Sendable {
    /// Whether the rules stand in the file or in another.
    public enum Kind: Sendable {
      /// The bytes of the file between `<style>` and `</style>`.
      case inline(Range<Int>)
      /// The path, as written.
      case link(String)
    }
    public var kind: Kind
    /// The `media` attribute; empty: all.
    public var media: String
    public var range: SourceRange
  }

  public var source: SourceText
  public var document: Document
  /// In document order.
  public var styles: [StyleReference]
  /// The `src` of each `img`, in order, each once.
  public var images: [String]
  public var title: String?
  public var language: LanguageTag?

  /// Parses the style sheets in their order. `resolve` gives the text of a local sheet by its path as written.
  public func stylesheets(strict: Bool = false, resolve: (String) -> SourceText?) -> Checked<[Stylesheet]> {
    var out: [Stylesheet] = []
    var diagnostics: [Diagnostic] = []
    for style in styles {
      switch style.kind {
      case .inline(let bytes):
        let parsed = Stylesheet.parse(
          source, bytes: bytes, media: style.media, strict: strict, resolve: { path, _ in resolve(path) })
        out.append(parsed.value)
        diagnostics += parsed.diagnostics
      case .link(let path):
        guard !LinkTarget.isRemote(path), let text = resolve(path) else {
          diagnostics.append(missing(path, style.range))
          continue
        }
        let parsed = Stylesheet.parse(
          text, media: style.media, strict: strict,
          resolve: { imported, _ in resolve(Self.beside(path, imported)) })
        out.append(parsed.value)
        diagnostics += parsed.diagnostics
      }
    }
    return Checked(out, diagnostics)
  }

  /// A path that a linked sheet imports is relative to it.
  private static func beside(_ sheet: String, _ path: String) -> String {
    (sheet.lastIndex(of: "/").map { String(sheet[...$0]) } ?? "") + path
  }

  private func missing(_ path: String, _ range: SourceRange) -> Diagnostic {
    let isRemote = LinkTarget.isRemote(path)
    return Diagnostic(
      .warning, code: isRemote ? "css.remote-import" : "css.missing-import",
      isRemote ? "the style sheet `\(path)` is not on this computer" : "there is no style sheet `\(path)`",
      in: source, at: range,
      hints: [isRemote ? "save it beside the file" : "the path is looked up beside `\(source.file)`"])
  }
}

/// Reads HTML as browsers do, by gumbo. Scripts and comments are left out.
public enum HTMLReader {
  /// Never fails: HTML has no errors, only surprises. O(bytes) for sane nesting.
  public static func read(_ source: SourceText) -> Checked<HTMLFile> {
    var text = source.text
    return text.withUTF8 { bytes in
      let arena = GumboArena()
      defer { arena.free() }
      guard let output = arena.parse(bytes) else {
        let diagnostic = Diagnostic(
          .error, code: "html.unreadable", "the file cannot be read as HTML",
          at: SourceRange(file: source.file))
        return Checked(empty(source), [diagnostic])
      }
      var builder = HTMLBuilder(source: source, bytes: bytes)
      builder.build(output.pointee.document)
      return Checked(builder.file, builder.diagnostics)
    }
  }

  private static func empty(_ source: SourceText) -> HTMLFile {
    HTMLFile(source: source, document: Document(), styles: [], images: [], title: nil, language: nil)
  }
}

/// Memory for one run of gumbo, freed as a whole: gumbo's own destructor recurses over the depth of the tree.
private final class GumboArena {
  private var blocks: [UnsafeMutableRawPointer] = []
  private var live: Set<UnsafeMutableRawPointer> = []

  /// Parses; the result lives as long as the arena.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<GumboOutput>? {
    var options = kGumboDefaultOptions
    options.userdata = Unmanaged.passUnretained(self).toOpaque()
    options.allocator = { userdata, size in
      let block = UnsafeMutableRawPointer.allocate(byteCount: max(size, 1), alignment: 16)
      Unmanaged<GumboArena>.fromOpaque(userdata!).takeUnretainedValue().live.insert(block)
      return block
    }
    options.deallocator = { userdata, block in
      guard let block else { return }
      let arena = Unmanaged<GumboArena>.fromOpaque(userdata!).takeUnretainedValue()
      if arena.live.remove(block) != nil { block.deallocate() }
    }
    let empty: [CChar] = [0]
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      return empty.withUnsafeBufferPointer { gumbo_parse_with_options(&options, $0.baseAddress, 0) }
    }
    return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      gumbo_parse_with_options(&options, $0, bytes.count)
    }
  }

  func free() {
    for block in live { block.deallocate() }
    live = []
  }
}

/// Copies gumbo's tree into an arena document with an explicit stack.
private struct HTMLBuilder {
  var file: HTMLFile
  var diagnostics: [Diagnostic] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var seenImages: Set<String> = []
  private var locations: LocationCursor

  init(source: SourceText, bytes: UnsafeBufferPointer<UInt8>) {
    locations = LocationCursor(file: source.file, bytes: bytes)
    file = HTMLFile(source: source, document: Document(), styles: [], images: [], title: nil, language: nil)
    self.bytes = bytes
  }

  private typealias NodePointer = UnsafeMutablePointer<GumboNode>

  mutating func build(_ root: UnsafeMutablePointer<GumboNode>) {
    var stack: [(node: NodePointer, parent: NodeID)] = []
    push(root.pointee.v.document.children, Document.root, &stack)
    while let (node, parent) = stack.popLast() {
      switch node.pointee.type {
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA: text(node, parent)
      case GUMBO_NODE_ELEMENT: element(node, parent, &stack)
      default: break
      }
    }
  }

  private func push(
    _ vector: GumboVector, _ parent: NodeID, _ stack: inout [(node: NodePointer, parent: NodeID)]
  ) {
    for index in (0..<Int(vector.length)).reversed() {
      if let child = vector.data[index]?.assumingMemoryBound(to: GumboNode.self) {
        stack.append((child, parent))
      }
    }
  }

  private mutating func text(_ node: NodePointer, _ parent: NodeID) {
    guard parent != Document.root else { return }
    let text = node.pointee.v.text
    let start = offset(text.original_text.data)
    let range = start.map { locations.range(from: $0, to: $0 + text.original_text.length) }
    let origin = range.map { Origin(factID: nil, fieldPath: "", range: $0) }
    file.document.appendText(TextNode(String(cString: text.text), origin: origin), to: parent)
  }

  private func offset(_ pointer: UnsafePointer<CChar>?) -> Int? {
    guard let pointer, let base = bytes.baseAddress else { return nil }
    let offset = UnsafeRawPointer(pointer) - UnsafeRawPointer(base)
    return offset >= 0 && offset <= bytes.count ? offset : nil
  }

  private mutating func element(
    _ node: NodePointer, _ parent: NodeID, _ stack: inout [(node: NodePointer, parent: NodeID)]
  ) {
    let data = node.pointee.v.element
    let name = self.name(data)
    guard name != "script", name != "template" else { return }
    let start = offset(data.original_tag.data)
    let range = start.map { locations.range(from: $0, to: $0 + data.original_tag.length) }
    let element = Element(name: name, attributes: attributes(data.attributes), range: range)
    note(element, node)
    guard name != "style" else { return }
    let id = file.document.appendElement(element, to: parent)
    push(data.children, id, &stack)
  }

  private func name(_ element: GumboElement) -> String {
    if element.tag != GUMBO_TAG_UNKNOWN { return String(cString: gumbo_normalized_tagname(element.tag)) }
    var piece = element.original_tag
    gumbo_tag_from_original_text(&piece)
    guard let data = piece.data, piece.length > 0 else { return "unknown" }
    let raw = UnsafeRawBufferPointer(start: data, count: piece.length)
    return String(decoding: raw, as: UTF8.self).asciiLowercased
  }

  private func attributes(_ vector: GumboVector) -> [Attribute] {
    var out: [Attribute] = []
    for index in 0..<Int(vector.length) {
      guard let attribute = vector.data[index]?.assumingMemoryBound(to: GumboAttribute.self) else { continue }
      let name = String(cString: attribute.pointee.name).asciiLowercased
      if name.hasPrefix("on") || out.contains(where: { $0.name == name }) { continue }
      out.append(Attribute(name, String(cString: attribute.pointee.value)))
    }
    return out
  }

  /// Notes what the file is made of: title, language, pictures, style sheets.
  private mutating func note(_ element: Element, _ node: NodePointer) {
    switch element.name {
    case "html": file.language = element["lang"].flatMap { LanguageTag($0) }
    case "title": if file.title == nil { file.title = firstText(node).map(\.text) }
    case "img":
      if let source = element["src"], seenImages.insert(source).inserted { file.images.append(source) }
    case "style":
      guard let (_, start, length) = firstText(node), let start else { return }
      add(.inline(start..<start + length), element)
    case "link":
      let words = SelectorMatcher.words((element["rel"] ?? "").asciiLowercased)
      guard words.contains("stylesheet"), !words.contains("alternate"), let href = element["href"] else {
        return
      }
      add(.link(href), element, at: place(of: "href", node))
    default: break
    }
  }

  private mutating func add(
    _ kind: HTMLFile.StyleReference.Kind, _ element: Element, at range: SourceRange? = nil
  ) {
    file.styles.append(
      HTMLFile.StyleReference(
        kind: kind, media: element["media"] ?? "",
        range: range ?? element.range ?? SourceRange(file: file.source.file)))
  }

  /// Where the value of an attribute stands, with its quotation marks.
  private mutating func place(of name: String, _ node: NodePointer) -> SourceRange? {
    let list = node.pointee.v.element.attributes
    for index in 0..<Int(list.length) {
      guard let attribute = list.data[index]?.assumingMemoryBound(to: GumboAttribute.self),
        String(cString: attribute.pointee.name).asciiLowercased == name
      else { continue }
      let value = attribute.pointee.original_value
      return offset(value.data).map { locations.range(from: $0, to: $0 + value.length) }
    }
    return nil
  }

  private func firstText(_ node: NodePointer) -> (text: String, start: Int?, length: Int)? {
    let children = node.pointee.v.element.children
    guard children.length > 0, let child = children.data[0]?.assumingMemoryBound(to: GumboNode.self),
      child.pointee.type == GUMBO_NODE_TEXT
    else { return nil }
    let text = child.pointee.v.text
    return (String(cString: text.text), offset(text.original_text.data), text.original_text.length)
  }
}

/// Turns ascending byte offsets into lines and columns in one pass over the text.
private struct LocationCursor {
  let file: String
  let bytes: UnsafeBufferPointer<UInt8>
  private var at = SourceLocation.start

  init(file: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.bytes = bytes
  }

  /// O(distance from the last place); going back starts anew.
  mutating func range(from start: Int, to end: Int) -> SourceRange {
    let from = location(start)
    return SourceRange(file: file, start: from, end: location(end))
  }

  private mutating func location(_ offset: Int) -> SourceLocation {
    if offset < at.offset { at = .start }
    while at.offset < min(offset, bytes.count) {
      let byte = bytes[at.offset]
      at.offset += 1
      let isReturn = byte == 0x0D && (at.offset == bytes.count || bytes[at.offset] != 0x0A)
      if byte == 0x0A || isReturn {
        at.line += 1
        at.column = 1
      } else if at.offset == bytes.count || bytes[at.offset] & 0xC0 != 0x80 {
        at.column += 1
      }
    }
    return at
  }
}
