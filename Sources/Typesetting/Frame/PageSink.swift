internal import Base
internal import Composition

/// Gathers what goes on the pages.
struct PageSink {
  private(set) var pages: [Page] = []
  /// The content area of each page.
  private(set) var areas: [Rect] = []
  private(set) var fonts: [Font] = []
  private(set) var anchors: [NodeID: Anchor] = [:]
  /// Running strings with the page on which they were set, in order.
  private(set) var strings: [(page: Int, name: String, value: String)] = []
  /// Whether what is added is shown again: an artifact without links and anchors.
  var isRepeat = false
  private var fontIndices: [Int: Int] = [:]
  private let library: FontLibrary

  init(library: FontLibrary) { self.library = library }

  mutating func addPage(_ style: PageStyle, canvas: Color) {
    var page = Page(width: style.width, height: style.height)
    if canvas.alpha > 0 {
      let whole = Rect(x: .zero, y: .zero, width: style.width, height: style.height)
      page.items.append(PageItem(.shape(Shape(rect: whole, fill: canvas)), element: nil))
    }
    pages.append(page)
    areas.append(PageGeometry.content(style))
  }

  /// The index of a library font among those used.
  mutating func font(_ index: Int) -> Int {
    if let known = fontIndices[index] { return known }
    fonts.append(library.fonts[index])
    fontIndices[index] = fonts.count - 1
    return fonts.count - 1
  }

  mutating func add(_ item: PageItem, page: Int) {
    guard pages.indices.contains(page) else { return }
    pages[page].items.append(isRepeat ? PageItem(item.content, element: nil) : item)
  }

  /// Notes where an element begins, unless it is known.
  mutating func anchor(_ node: NodeID, page: Int, _ position: Point) {
    if anchors[node] == nil, !isRepeat { anchors[node] = Anchor(page: page, position: position) }
  }

  mutating func set(_ strings: [ComputedStyle.StringSet], page: Int) {
    guard !isRepeat else { return }
    for string in strings { self.strings.append((page, string.name, string.value)) }
  }

  /// Adds a link's area, joined with the one before it on the same line.
  mutating func link(_ node: NodeID, _ destination: String, _ rect: Rect, page: Int) {
    guard !isRepeat, pages.indices.contains(page) else { return }
    if let last = pages[page].links.last, last.element == node, last.rect.y < rect.y + rect.height,
      rect.y < last.rect.y + last.rect.height, rect.x >= last.rect.x
    {
      let right = max(last.rect.x + last.rect.width, rect.x + rect.width)
      let top = min(last.rect.y, rect.y)
      let bottom = max(last.rect.y + last.rect.height, rect.y + rect.height)
      pages[page].links[pages[page].links.count - 1].rect = Rect(
        x: last.rect.x, y: top, width: right - last.rect.x, height: bottom - top)
    } else {
      pages[page].links.append(LinkArea(rect: rect, element: node, destination: destination))
    }
  }
}
