internal import Base

/// A bookmark.
public struct PDFBookmark: Hashable, Sendable {
  public var title: String
  /// From 1; a deeper bookmark lies under the nearest one before it that is less deep.
  public var level: Int
  /// From 0.
  public var page: Int
  /// The top left corner of what it leads to.
  public var position: PDFPoint
  public init(title: String, level: Int, page: Int, position: PDFPoint) {
    self.title = title
    self.level = level
    self.page = page
    self.position = position
  }
}

/// Where a link leads.
public enum PDFDestination: Hashable, Sendable {
  case uri(String)
  /// A page, from 0, and a place on it.
  case page(Int, PDFPoint)
}

/// A place with a name.
public struct PDFNamedDestination: Hashable, Sendable {
  public var name: String
  /// From 0.
  public var page: Int
  public var position: PDFPoint
  public init(name: String, page: Int, position: PDFPoint) {
    self.name = name
    self.page = page
    self.position = position
  }
}

/// Writes bookmarks as an outline tree (ISO 32000-1, 12.3.3).
struct OutlineWriter {
  private struct Item {
    var bookmark: PDFBookmark
    var parent: Int
    var previous: Int?
    var next: Int?
    var first: Int?
    var last: Int?
    var descendants = 0
  }
  private var items: [Item] = []
  private var topLevel: (first: Int, last: Int)?

  init(_ bookmarks: [PDFBookmark]) {
    var open: [Int] = []
    for bookmark in bookmarks {
      while let last = open.last, items[last].bookmark.level >= bookmark.level { open.removeLast() }
      append(bookmark, under: open.last)
      for ancestor in open { items[ancestor].descendants += 1 }
      open.append(items.count - 1)
    }
  }

  private mutating func append(_ bookmark: PDFBookmark, under parent: Int?) {
    let at = items.count
    let previous = parent.map { items[$0].last } ?? topLevel?.last
    items.append(Item(bookmark: bookmark, parent: parent ?? -1, previous: previous))
    if let previous { items[previous].next = at }
    if let parent {
      items[parent].first = items[parent].first ?? at
      items[parent].last = at
    } else {
      topLevel = (topLevel?.first ?? at, at)
    }
  }

  /// The outline's root; nil where there is nothing to list.
  func write(to file: inout PDFFile, pages: [PDFReference], heights: [Length]) -> PDFReference? {
    guard let topLevel else { return nil }
    let root = file.reserve()
    let references = items.map { _ in file.reserve() }
    for (i, item) in items.enumerated() {
      file.set(references[i]) { out in
        out.dictionary { out in
          out.raw("/Title")
          out.text(item.bookmark.title)
          out.raw("/Parent")
          out.reference(item.parent < 0 ? root : references[item.parent])
          let links: [(StaticString, Int?)] = [
            ("/Prev", item.previous), ("/Next", item.next), ("/First", item.first), ("/Last", item.last),
          ]
          for (key, link) in links {
            guard let link else { continue }
            out.raw(key)
            out.reference(references[link])
          }
          if item.descendants > 0 {
            out.raw("/Count")
            out.integer(item.descendants)
          }
          let bookmark = item.bookmark
          out.raw("/Dest")
          Self.writeDestination(bookmark.page, bookmark.position, pages, heights, to: &out)
        }
      }
    }
    file.set(root) { out in
      out.raw("<</Type/Outlines/First")
      out.reference(references[topLevel.first])
      out.raw("/Last")
      out.reference(references[topLevel.last])
      out.raw("/Count")
      out.integer(items.count)
      out.raw(">>")
    }
    return root
  }

  static func writeDestination(
    _ page: Int, _ position: PDFPoint, _ pages: [PDFReference], _ heights: [Length], to out: inout PDFSyntax
  ) {
    out.raw("[")
    out.reference(pages[page])
    out.raw("/XYZ")
    out.length(position.x)
    out.length(heights[page] - position.y)
    out.raw(" null]")
  }
}
