public import Base

/// A PDF 1.7 file under construction that conforms to PDF/UA-1 and PDF/A-3a: what would break a rule is listed in
/// `violations`, and then `finish` writes nothing. `docs/conformance.md` says how each rule holds.
///
/// Order of use: fonts with the glyphs that will be shown, images, pages, then `finish`.
public struct PDFDocument: ~Copyable {
  struct PageRecord {
    var width: Length
    var height: Length
    var content: PageContent
    var links: [Link] = []
  }
  struct Link {
    var rect: PDFRect
    var destination: PDFDestination
    var contents: String
  }

  public let metadata: PDFMetadata
  /// What the content means; fill it while pages are drawn.
  public var structure = StructureTree()
  public var bookmarks: [PDFBookmark] = []
  /// Places that others may lead to by name, such as `cv.pdf#nameddest=work`.
  public var destinations: [PDFNamedDestination] = []
  /// Files that go with the document.
  public var attachments: [PDFAttachment] = []
  /// The rules that would be broken so far.
  public private(set) var violations: [PDFViolation] = []
  /// What was not written as asked so far.
  public private(set) var repairs: [PDFRepair] = []

  private let cache: FontSubsetCache
  var fonts: [PDFFont] = []
  var images: [PDFImage] = []
  var pages: [PageRecord] = []

  public init(metadata: PDFMetadata, cache: FontSubsetCache) {
    self.metadata = metadata.cleaned
    self.cache = cache
    if self.metadata.title.allSatisfy(\.isWhitespace) { violations.append(.missingTitle) }
    if metadata.language.tag == "und" { violations.append(.missingLanguage) }
  }

  /// Notes a breach that the caller found.
  public mutating func report(_ violation: PDFViolation) {
    if !violations.contains(violation) { violations.append(violation) }
  }

  /// Embeds the `glyphs` of a font, and its blank. Nil, with a violation, where that cannot or may not be done.
  ///
  /// - Parameters:
  ///   - data: the font file.
  ///   - index: the font in the file, 0 but for collections.
  ///   - variations: where the axes of a variable font are held; those not named stay at their default.
  ///   - name: how to call it in violations.
  public mutating func addFont(
    data: SharedBytes, index: Int, variations: [PDFFontVariation] = [], name: String, glyphs: GlyphSet
  ) -> PDFFont? {
    guard let face = cache.face(data: data, index: index, variations: variations) else {
      report(.unreadableFont(name: name))
      return nil
    }
    guard face.isEmbeddable else {
      report(.fontNotEmbeddable(name: face.postScriptName))
      return nil
    }
    var glyphs = glyphs
    if let blank = face.blankGlyph { glyphs.insert(blank) }
    guard let subset = cache.subset(of: face, glyphs: glyphs) else {
      report(.unreadableFont(name: name))
      return nil
    }
    let font = PDFFont(id: fonts.count, face: face, subset: subset)
    fonts.append(font)
    return font
  }

  /// Adds a picture, to be drawn on any page.
  public mutating func addImage(_ image: PDFImage) -> PDFImageReference {
    images.append(image)
    return PDFImageReference(id: images.count - 1, orientation: image.orientation)
  }

  /// Begins the next page: an empty content to draw on and give back to `addPage`.
  public func beginPage(height: Length) -> PageContent { PageContent(page: pages.count, height: height) }

  /// Appends a page that `beginPage` began.
  public mutating func addPage(width: Length, content: consuming PageContent) {
    for violation in content.violations { report(violation) }
    for repair in content.repairs where !repairs.contains(repair) { repairs.append(repair) }
    let sizes = ImplementationLimits.pageSize
    if !sizes.contains(width) || !sizes.contains(content.height) { report(.pageSize(page: pages.count)) }
    pages.append(PageRecord(width: width, height: content.height, content: content))
  }

  /// Adds a link on the last page.
  ///
  /// - Parameters:
  ///   - contents: what the link is, for those who cannot see it.
  ///   - element: its element in `structure`, of type `Link`.
  public mutating func addLink(
    _ rect: PDFRect, to destination: PDFDestination, contents: String, element: StructureTree.ID
  ) {
    guard !pages.isEmpty else { return }
    let page = pages.count - 1
    if contents.allSatisfy(\.isWhitespace) { report(.missingLinkText(page: page)) }
    if structure[element].type != .link { report(.untaggedLink(page: page)) }
    structure.addAnnotation(page: page, index: pages[page].links.count, to: element)
    pages[page].links.append(Link(rect: rect, destination: destination, contents: contents))
  }

  /// The file, or every rule that it would break.
  public consuming func finish() throws(PDFRefusal) -> [UInt8] {
    let (metadata, attachments) = (metadata, attachments)
    return try written().finish(metadata, attachments)
  }

  /// The pages as they stand in the file, whatever else that says and carries: for several files that differ in nothing else.
  public consuming func written() -> PDFWrittenPages {
    structure.completeTables()
    var found = violations
    if pages.isEmpty { found.append(.noPages) }
    for violation in StructureRules(structure).violations where !found.contains(violation) {
      found.append(violation)
    }
    return PDFWrittenPages(
      body: DocumentWriter.body(self, with: Deflater()), violations: found,
      longTexts: ImplementationLimits.violations(in: texts), repairs: repairs)
  }

  /// Every text of the pages that is written as one string.
  private var texts: [String] {
    var out = bookmarks.map(\.title)
    for link in pages.lazy.flatMap(\.links) {
      out.append(link.contents)
      if case .uri(let uri) = link.destination { out.append(LinkWriter.ascii(uri)) }
    }
    for element in structure.elements {
      out += [element.alternative, element.expansion, element.title].compactMap { $0 }
    }
    return out
  }

  /// The file's objects as text, one a line, then the pages' content streams, then the character maps by name of their
  /// resource: for tests and for people.
  public consuming func dump() -> String {
    let contents = pages.map { page in
      var content = page.content
      return ContentDump.text(content.finish())
    }
    var maps = ""
    for font in fonts {
      for map in font.maps.indices { maps += font.resourceName(map) + "\n" + font.dump(map) }
    }
    structure.completeTables()
    let deflater = Deflater()
    let body = DocumentWriter.body(self, with: deflater)
    let assembled = DocumentWriter.assemble(body, metadata, attachments, with: deflater)
    return ([assembled.file.dump()] + contents + [maps]).joined(separator: "---\n")
  }
}
