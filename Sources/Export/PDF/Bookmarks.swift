internal import Base
internal import Composition
internal import PDF
internal import Typesetting

/// An element that has a place on a page.
typealias AnchoredNode = (node: NodeID, anchor: Anchor)

extension Document {
  /// The elements that have places, in document order.
  func inOrder(_ anchors: [NodeID: Anchor]) -> [AnchoredNode] {
    var out: [AnchoredNode] = []
    var at = firstChild(Document.root)
    while let node = at, out.count < anchors.count {
      if let anchor = anchors[node] { out.append((node, anchor)) }
      at = next(after: node)
    }
    return out
  }
}

/// Bookmarks from the headings of a document.
enum Bookmarks {
  /// One for each heading that has a place on a page and text, in document order; levels do not skip. None where
  /// there would be only one.
  static func bookmarks(of document: Document, places: [AnchoredNode]) -> [PDFBookmark] {
    var out: [PDFBookmark] = []
    var levels = HeadingLevels()
    for (node, anchor) in places {
      guard let name = document.element(node)?.name, let level = HTMLNames.headingLevel(name) else {
        continue
      }
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
  ///
  /// - Parameter places: by id.
  static func destination(_ href: String, places: [String: Anchor]) -> PDFDestination {
    guard href.hasPrefix("#"), let anchor = places[String(href.dropFirst())] else { return .uri(href) }
    return .page(anchor.page, PDFPoint(anchor.position))
  }

  /// The places of elements by their ids; of equal ones the first counts.
  static func byID(in document: Document, places: [AnchoredNode]) -> [String: Anchor] {
    var out: [String: Anchor] = [:]
    for (node, anchor) in places {
      if let id = document.element(node)?["id"], out[id] == nil { out[id] = anchor }
    }
    return out
  }

  /// A name for each element with an `id` of ASCII letters, digits and signs that has a place, in document
  /// order.
  static func named(in document: Document, places: [AnchoredNode]) -> [PDFNamedDestination] {
    var out: [PDFNamedDestination] = []
    for (node, anchor) in places {
      guard let id = document.element(node)?["id"], !id.isEmpty,
        id.utf8.count < 128, id.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
      else { continue }
      out.append(PDFNamedDestination(name: id, page: anchor.page, position: PDFPoint(anchor.position)))
    }
    return out
  }
}
