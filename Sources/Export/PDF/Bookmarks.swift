internal import Base
internal import Composition
internal import PDF
internal import Typesetting

/// Bookmarks from the headings of a document.
enum Bookmarks {
  /// One for each heading that has a place on a page and text, in document order; levels do not skip. None where
  /// there would be only one.
  static func bookmarks(of document: Document, anchors: [NodeID: Anchor]) -> [PDFBookmark] {
    var out: [PDFBookmark] = []
    var levels = HeadingLevels()
    var at = document.firstChild(Document.root)
    while let node = at {
      at = document.next(after: node)
      guard let name = document.element(node)?.name, let level = HTMLNames.headingLevel(name),
        let anchor = anchors[node]
      else { continue }
      let title = TextContent.line(node, in: document)
      guard !title.isEmpty else { continue }
      out.append(
        PDFBookmark(
          title: title, level: levels.next(level), page: anchor.page, position: PDFPoint(anchor.position)))
    }
    return out.count > 1 ? out : []
  }
}

/// Where links lead.
enum Destinations {
  /// A place on a page for `#id` of an element that has one, else the address as it is.
  static func destination(
    _ href: String, in document: Document, anchors: [NodeID: Anchor]
  ) -> PDFDestination {
    guard href.hasPrefix("#"), let anchor = anchor(String(href.dropFirst()), document, anchors) else {
      return .uri(href)
    }
    return .page(anchor.page, PDFPoint(anchor.position))
  }

  /// A name for each element with an `id` of ASCII letters, digits and signs that has a place, in document
  /// order.
  static func named(in document: Document, anchors: [NodeID: Anchor]) -> [PDFNamedDestination] {
    var out: [PDFNamedDestination] = []
    var at = document.firstChild(Document.root)
    while let node = at {
      at = document.next(after: node)
      guard let id = document.element(node)?["id"], !id.isEmpty, let anchor = anchors[node],
        id.utf8.count < 128, id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { continue }
      out.append(PDFNamedDestination(name: id, page: anchor.page, position: PDFPoint(anchor.position)))
    }
    return out
  }

  private static func anchor(
    _ id: String, _ document: Document, _ anchors: [NodeID: Anchor]
  ) -> Anchor? {
    var at = document.firstChild(Document.root)
    while let node = at {
      if let element = document.element(node), element["id"] == id { return anchors[node] }
      at = document.next(after: node)
    }
    return nil
  }
}
