internal import Base

/// Writes link annotations (ISO 32000-1, 12.5.6.5).
struct LinkWriter {
  let pages: [PDFReference]
  let heights: [Length]

  /// By page, by index: each annotation, and its number in the structure's parent tree, which go on from the pages'.
  func write(
    _ records: [PDFDocument.PageRecord], to file: inout PDFFile
  ) -> (references: [[PDFReference]], keys: [[Int]]) {
    var references: [[PDFReference]] = []
    var keys: [[Int]] = []
    var next = pages.count
    for (page, record) in records.enumerated() {
      keys.append(Array(next..<next + record.links.count))
      references.append(
        record.links.enumerated().map { i, link in
          file.add { write(link, page: page, key: next + i, to: &$0) }
        })
      next += record.links.count
    }
    return (references, keys)
  }

  private func write(_ link: PDFDocument.Link, page: Int, key: Int, to out: inout PDFSyntax) {
    out.dictionary { out in
      out.raw("/Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
      let rect = link.rect
      let bottom = heights[page] - rect.y - rect.height
      for value in [rect.x, bottom, rect.x + rect.width, bottom + rect.height] { out.length(value) }
      out.raw("]/Contents")
      out.text(link.contents)
      out.raw("/StructParent")
      out.integer(key)
      switch link.destination {
      case .uri(let uri):
        out.raw("/A<</S/URI/URI")
        out.literal(Self.ascii(uri))
        out.raw(">>")
      case .page(let number, let position):
        out.raw("/Dest")
        let number = min(max(number, 0), pages.count - 1)
        OutlineWriter.writeDestination(number, position, pages, heights, to: &out)
      }
    }
  }

  /// The URI with everything but printable ASCII percent-encoded (RFC 3987, 3.1).
  static func ascii(_ uri: String) -> String {
    var out = PDFSyntax()
    for byte in uri.utf8 {
      if byte > 0x20 && byte < 0x7F {
        out.byte(byte)
      } else {
        out.raw("%")
        out.hex(byte)
      }
    }
    return String(decoding: out.bytes, as: UTF8.self)
  }
}
