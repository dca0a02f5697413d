public import Base

/// The standard structure types in use (ISO 32000-1, 14.8.4).
public enum StructureType: String, Hashable, Sendable {
  case document = "Document"
  case article = "Art"
  case section = "Sect"
  case division = "Div"
  case blockQuote = "BlockQuote"
  case caption = "Caption"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case heading4 = "H4"
  case heading5 = "H5"
  case heading6 = "H6"
  case paragraph = "P"
  case list = "L"
  case listItem = "LI"
  case label = "Lbl"
  case listBody = "LBody"
  case table = "Table"
  case tableHead = "THead"
  case tableBody = "TBody"
  case tableFoot = "TFoot"
  case tableRow = "TR"
  case tableHeader = "TH"
  case tableData = "TD"
  case span = "Span"
  case quote = "Quote"
  case code = "Code"
  case link = "Link"
  case note = "Note"
  case figure = "Figure"

  /// The heading of a level from 1 to 6.
  public static func heading(_ level: Int) -> StructureType {
    [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6][min(max(level, 1), 6) - 1]
  }
}

/// An element of a structure tree.
public struct StructureElement: Sendable {
  /// How a list's items are labelled (14.8.5.5).
  public enum ListNumbering: String, Sendable {
    case none = "None"
    case disc = "Disc"
    case circle = "Circle"
    case square = "Square"
    case decimal = "Decimal"
    case upperRoman = "UpperRoman"
    case lowerRoman = "LowerRoman"
    case upperAlpha = "UpperAlpha"
    case lowerAlpha = "LowerAlpha"
  }
  /// What a header cell heads.
  public enum Scope: String, Sendable {
    case row = "Row"
    case column = "Column"
    case both = "Both"
  }
  enum Kid {
    case element(Int)
    case content(page: Int, id: Int)
    case annotation(page: Int, index: Int)
  }

  public internal(set) var type: StructureType
  public var language: LanguageTag?
  /// What stands for a figure, or says what a link is.
  public var alternative: String?
  /// The long form of an abbreviation.
  public var expansion: String?
  public var title: String?
  public var listNumbering: ListNumbering?
  public var scope: Scope?
  public var columnSpan = 1
  public var rowSpan = 1
  /// A figure's place on its page.
  public var boundingBox: PDFRect?
  /// The header cells of a data cell.
  var headers: [Int] = []
  let parent: Int
  var kids: [Kid] = []
  /// The page of the first content.
  var page: Int?
}

/// What the content of a document means: a tree of elements over marked content and annotations.
/// It is kept as an arena, so its depth is bounded by memory only.
public struct StructureTree: Sendable {
  /// The name of an element in its tree.
  public struct ID: Hashable, Sendable { let index: Int }

  var elements: [StructureElement]
  /// By page: the element of each marked-content id.
  private(set) var contents: [[Int]] = []

  /// A tree with only its root, of type `Document`.
  public init() { elements = [StructureElement(type: .document, parent: -1)] }

  public static let root = ID(index: 0)

  /// An element that `add` made in this tree.
  public subscript(_ id: ID) -> StructureElement {
    get { elements[id.index] }
    set { elements[id.index] = newValue }
  }

  /// Appends an element to `parent`.
  public mutating func add(_ type: StructureType, to parent: ID) -> ID {
    elements.append(StructureElement(type: type, parent: parent.index))
    elements[parent.index].kids.append(.element(elements.count - 1))
    return ID(index: elements.count - 1)
  }

  /// Appends a stretch of a page's content to an element and gives it its number on that page.
  public mutating func addContent(page: Int, to element: ID) -> PageContent.Mark {
    while contents.count <= page { contents.append([]) }
    let id = contents[page].count
    contents[page].append(element.index)
    elements[element.index].kids.append(.content(page: page, id: id))
    if elements[element.index].page == nil { elements[element.index].page = page }
    return .structure(elements[element.index].type, id: id)
  }

  mutating func addAnnotation(page: Int, index: Int, to element: ID) {
    elements[element.index].kids.append(.annotation(page: page, index: index))
    if elements[element.index].page == nil { elements[element.index].page = page }
  }

  /// Every element's index, parents before their children and these in their order: the order of reading.
  var readingOrder: [Int] {
    var out: [Int] = []
    out.reserveCapacity(elements.count)
    var stack = [0]
    while let index = stack.popLast() {
      out.append(index)
      for case .element(let kid) in elements[index].kids.reversed() { stack.append(kid) }
    }
    return out
  }

  /// Makes a heading whose level would be skipped on the way down one of the next level (ISO 14289-1, 7.4.2).
  /// O(elements).
  public mutating func mendHeadingLevels() {
    var last = 0
    for index in readingOrder {
      guard let level = elements[index].type.headingLevel else { continue }
      last = min(level, last + 1)
      if last != level { elements[index].type = .heading(last) }
    }
  }

  /// The tree as text, an element a line, indented by depth: for tests and for people.
  public func dump() -> String {
    var out = ""
    var stack = [(index: 0, depth: 0)]
    while let (index, depth) = stack.popLast() {
      let element = elements[index]
      out += String(repeating: "  ", count: depth) + element.type.rawValue
      if let language = element.language { out += " lang=\(language)" }
      if let alternative = element.alternative { out += " alt=\"\(alternative)\"" }
      if let scope = element.scope { out += " scope=\(scope.rawValue)" }
      if let numbering = element.listNumbering { out += " numbering=\(numbering.rawValue)" }
      var children: [Int] = []
      for kid in element.kids {
        switch kid {
        case .element(let child): children.append(child)
        case .content(let page, let id): out += " [\(page):\(id)]"
        case .annotation(let page, let index): out += " link(\(page):\(index))"
        }
      }
      out += "\n"
      stack.append(contentsOf: children.reversed().map { ($0, depth + 1) })
    }
    return out
  }
}
