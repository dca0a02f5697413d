internal import Base
public import Content
public import Typesetting

/// What the pages of a layout show of a profile.
public struct ShownOrigins: Sendable {
  /// The fields of which anything was drawn.
  private var drawn: Set<FieldPlace> = []
  /// By what holds a field (`basics.location`): all that was drawn of its fields.
  private var families: [FieldPlace: String] = [:]
  /// Addresses of links and sources of pictures.
  private var references: Set<String> = []

  /// Collects the origins of all glyphs, links and pictures. O(items).
  public init(_ layout: Layout) {
    for page in layout.pages {
      for link in page.links { references.insert(link.destination) }
      for item in page.items {
        switch item.content {
        case .glyphs(let run): if let origin = run.origin { note(origin.place, run.text) }
        case .image(let image): references.insert(image.source)
        case .shape: continue
        }
      }
    }
  }

  private mutating func note(_ place: FieldPlace, _ text: String) {
    drawn.insert(place)
    families[Self.holder(of: place), default: ""] += text + " "
  }

  /// Whether the pages show a text: it was drawn, or with other fields of the same item as one, or leads somewhere.
  public func shows(_ text: Text) -> Bool {
    let place = text.origin.place
    let plain = text.plain
    if drawn.contains(place) || references.contains(plain) || references.contains("mailto:" + plain) {
      return true
    }
    guard !plain.isEmpty, let family = families[Self.holder(of: place)] else { return false }
    return Self.holds(family, plain)
  }

  /// Whether a text holds another as whole words.
  private static func holds(_ text: String, _ part: String) -> Bool {
    func words(_ text: String) -> [Substring] { text.split { !($0.isLetter || $0.isNumber) } }
    let (all, wanted) = (words(text), words(part))
    guard !wanted.isEmpty, all.count >= wanted.count else { return false }
    return (0...all.count - wanted.count).contains { all[$0...].starts(with: wanted) }
  }

  private static func holder(of place: FieldPlace) -> FieldPlace {
    let end = place.path.utf8.lastIndex(of: 0x2E)
    return FieldPlace(file: place.file, path: end.map { String(place.path[..<$0]) } ?? "")
  }
}
