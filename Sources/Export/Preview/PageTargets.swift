public import Composition
public import Typesetting

/// Where the links within a document lead once each of its pages is a file of its own.
public struct PageTargets: Sendable {
  /// A place that a link leads to, by the name that it has in its page's file.
  struct Target {
    var name: String
    var position: Point
  }

  /// By `#id`: its page from 0, and its number among the targets of that page.
  private var places: [String: (page: Int, number: Int)] = [:]
  /// By page, from 0.
  private var targets: [[Target]] = []
  private var files: [String] = []

  /// None.
  public init() {}

  /// The elements with an `id` that a link of the layout names; of equal ids the first counts.
  ///
  /// - Parameter file: the name of the file that a page, from 0, becomes; all lie in one folder.
  /// O(elements + links).
  public init(_ layout: Layout, of document: Document, file: (Int) -> String) {
    let wanted = Set(layout.pages.lazy.flatMap(\.links).map(\.destination).filter { $0.hasPrefix("#") })
    files = layout.pages.indices.map { Self.encoded(file($0)) }
    targets = Array(repeating: [], count: layout.pages.count)
    for (node, anchor) in document.inOrder(layout.anchors) where targets.indices.contains(anchor.page) {
      guard let id = document.element(node)?["id"], wanted.contains("#" + id), places["#" + id] == nil else {
        continue
      }
      let number = targets[anchor.page].count
      places["#" + id] = (anchor.page, number)
      targets[anchor.page].append(Target(name: Self.name(number), position: anchor.position))
    }
  }

  /// The places on a page, from 0.
  func on(_ page: Int) -> [Target] { targets.indices.contains(page) ? targets[page] : [] }

  /// The address of a link as a page's file states it; nil: it names no place in the document.
  func address(of destination: String, from page: Int) -> String? {
    guard let place = places[destination] else { return nil }
    return (place.page == page ? "" : files[place.page]) + "#" + Self.name(place.number)
  }

  /// Ids of people's documents may be anything; these are not those of the glyphs.
  private static func name(_ number: Int) -> String { "to-\(number + 1)" }

  /// A file's name as a relative reference (RFC 3986 §2.3, §4.2). One with a colon would begin with a scheme otherwise.
  private static func encoded(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var out: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.append(byte)
      default: out += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
