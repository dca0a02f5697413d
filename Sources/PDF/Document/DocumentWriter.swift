internal import Base

/// Turns a document's parts into objects.
struct DocumentWriter {
  struct Assembled {
    var file: PDFFile
    var catalog: PDFReference
    var info: PDFReference
  }

  /// The pages and what leads to them, before what a file says of itself and carries with it.
  struct Body: Sendable {
    var file: PDFFile
    var catalog: PDFReference
    var tree: PDFReference
    var pages: [PDFReference]
    var heights: [Length]
    var structure: PDFReference
    var outline: PDFReference?
    var destinations: [PDFNamedDestination]
  }

  static func body(_ document: borrowing PDFDocument, with deflater: borrowing Deflater) -> Body {
    var file = PDFFile()
    let catalog = file.reserve()
    let tree = file.reserve()
    let pages = document.pages.map { _ in file.reserve() }
    let heights = document.pages.map(\.height)
    let contents = document.pages.map { page in
      var content = page.content
      return file.addDeflated(content.finish(), with: deflater) { _ in }
    }
    let resources = writeResources(document, to: &file, with: deflater)
    let links = LinkWriter(pages: pages, heights: heights).write(document.pages, to: &file)
    for i in pages.indices {
      file.set(pages[i]) { out in
        writePage(
          document.pages[i], number: i, tree: tree, contents: contents[i], resources: resources,
          links: links.references[i], to: &out)
      }
    }
    file.set(tree) { out in
      out.raw("<</Type/Pages/Kids[")
      for page in pages { out.reference(page) }
      out.raw("]/Count")
      out.integer(pages.count)
      out.raw(">>")
    }
    let structure = StructureWriter(
      tree: document.structure, pages: pages, pageHeights: heights, annotations: links.references,
      annotationKeys: links.keys
    ).write(to: &file)
    let outline = OutlineWriter(document.bookmarks).write(to: &file, pages: pages, heights: heights)
    return Body(
      file: file, catalog: catalog, tree: tree, pages: pages, heights: heights, structure: structure,
      outline: outline, destinations: document.destinations)
  }

  static func assemble(
    _ body: Body, _ metadata: PDFMetadata, _ attached: [PDFAttachment], with deflater: borrowing Deflater
  ) -> Assembled {
    var file = body.file
    let attachments = AttachmentWriter(attachments: attached, date: metadata.date)
    let files = attachments.write(to: &file, with: deflater)
    writeCatalog(
      body.catalog, metadata, tree: body.tree, structure: body.structure, outline: body.outline,
      names: Names(
        files: attachments.sorted(files), destinations: body.destinations, pages: body.pages,
        heights: body.heights),
      to: &file, with: deflater)
    let info = file.add { metadata.writeInfo(to: &$0) }
    return Assembled(file: file, catalog: body.catalog, info: info)
  }

  // MARK: Pages

  private static func writePage(
    _ page: PDFDocument.PageRecord, number: Int, tree: PDFReference, contents: PDFReference,
    resources: PDFReference, links: [PDFReference], to out: inout PDFSyntax
  ) {
    out.dictionary { out in
      out.raw("/Type/Page/Parent")
      out.reference(tree)
      out.raw("/MediaBox[0 0")
      out.length(page.width)
      out.length(page.height)
      out.raw("]/Contents")
      out.reference(contents)
      out.raw("/Resources")
      out.reference(resources)
      out.raw("/StructParents")
      out.integer(number)
      guard !links.isEmpty else { return }
      out.raw("/Tabs/S/Annots[")
      for link in links { out.reference(link) }
      out.raw("]")
    }
  }

  /// One dictionary for all pages: fonts by resource name, images, and one graphics state for each opacity.
  private static func writeResources(
    _ document: borrowing PDFDocument, to file: inout PDFFile, with deflater: borrowing Deflater
  ) -> PDFReference {
    var fonts: [(name: String, reference: PDFReference)] = []
    for font in document.fonts where !font.maps.isEmpty {
      for (map, reference) in FontObjects.write(font, to: &file, with: deflater).enumerated() {
        fonts.append((font.resourceName(map), reference))
      }
    }
    let images = document.images.map { $0.write(to: &file) }
    var alphas: [UInt8] = []
    for page in document.pages { alphas += page.content.alphas }
    let opacities = Set(alphas).sorted()
    return file.add { out in
      out.dictionary { out in
        writeGroup("/Font", fonts, to: &out)
        writeGroup("/XObject", images.enumerated().map { ("I\($0.offset)", $0.element) }, to: &out)
        writeOpacities(opacities, to: &out)
      }
    }
  }

  private static func writeGroup(
    _ key: StaticString, _ members: [(name: String, reference: PDFReference)], to out: inout PDFSyntax
  ) {
    guard !members.isEmpty else { return }
    out.raw(key)
    out.dictionary { out in
      for member in members {
        out.name(member.name)
        out.reference(member.reference)
      }
    }
  }

  private static func writeOpacities(_ opacities: [UInt8], to out: inout PDFSyntax) {
    guard !opacities.isEmpty else { return }
    out.raw("/ExtGState")
    out.dictionary { out in
      for opacity in opacities {
        let value = (Int(opacity) * 1000 + 127) / 255
        out.name("A\(opacity)")
        out.raw("<</ca")
        out.decimal(thousandths: value)
        out.raw("/CA")
        out.decimal(thousandths: value)
        out.raw(">>")
      }
    }
  }

  // MARK: Catalog

  private static func writeCatalog(
    _ catalog: PDFReference, _ metadata: PDFMetadata, tree: PDFReference, structure: PDFReference,
    outline: PDFReference?, names: Names, to file: inout PDFFile, with deflater: borrowing Deflater
  ) {
    let packet = file.addDeflated(XMPPacket.packet(metadata), with: deflater) {
      $0.raw("/Type/Metadata/Subtype/XML")
    }
    let profile = file.addStream(data: SRGBProfile.compressed) { $0.raw("/N 3/Filter/FlateDecode") }
    file.set(catalog) { out in
      out.dictionary { out in
        out.raw("/Type/Catalog/Pages")
        out.reference(tree)
        out.raw("/Lang")
        out.text(metadata.language.tag)
        out.raw("/MarkInfo<</Marked true>>/StructTreeRoot")
        out.reference(structure)
        out.raw("/Metadata")
        out.reference(packet)
        out.raw("/ViewerPreferences<</DisplayDocTitle true>>")
        out.raw(
          "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)")
        out.raw("/Info(sRGB IEC61966-2.1)/DestOutputProfile")
        out.reference(profile)
        out.raw(">>]")
        out.raw("/PageLabels<</Nums[0<</S/D>>]>>")
        names.write(to: &out)
        if let outline {
          out.raw("/Outlines")
          out.reference(outline)
        }
      }
    }
  }
}

/// The catalog's names (ISO 32000-1, 7.7.4), and the attached files as those of the whole document.
private struct Names {
  var files: [(name: String, reference: PDFReference)]
  var destinations: [PDFNamedDestination]
  var pages: [PDFReference]
  var heights: [Length]

  func write(to out: inout PDFSyntax) {
    if !files.isEmpty {
      out.raw("/AF[")
      for file in files { out.reference(file.reference) }
      out.raw("]")
    }
    guard !files.isEmpty || !destinations.isEmpty else { return }
    out.raw("/Names<<")
    if !files.isEmpty { writeFiles(to: &out) }
    if !destinations.isEmpty { writeDestinations(to: &out) }
    out.raw(">>")
  }

  private func writeFiles(to out: inout PDFSyntax) {
    out.raw("/EmbeddedFiles<</Names[")
    for file in files {
      out.text(file.name)
      out.reference(file.reference)
    }
    out.raw("]>>")
  }

  /// Sorted by the bytes of their names, each once.
  private func writeDestinations(to out: inout PDFSyntax) {
    var last: String?
    out.raw("/Dests<</Names[")
    let sorted = destinations.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
    for place in sorted where place.name != last && pages.indices.contains(place.page) {
      out.text(place.name)
      OutlineWriter.writeDestination(place.page, place.position, pages, heights, to: &out)
      last = place.name
    }
    out.raw("]>>")
  }
}
