internal import Composition
internal import PDF

/// What an element is tagged as.
enum StructureRole {
  /// Nothing: its content belongs to its parent.
  case none
  /// A group of blocks.
  case group(StructureType)
  /// A block of text.
  case leaf(StructureType)
  case heading(Int)
  /// A part of a line.
  case inline(StructureType)
  case link, figure, list, listItem, term, description
  case table, rows(StructureType), row, cell(StructureType)

  /// The role of an element, by HTML's semantics. `hasBlocks`: whether there are block elements in it.
  static func role(of element: Element, hasBlocks: @autoclosure () -> Bool) -> StructureRole {
    if ["note", "doc-footnote", "doc-endnote"].contains(element["role"] ?? "") { return .group(.note) }
    return switch element.name {
    case "html", "body", "main", "hgroup": .none
    case "section": .group(.section)
    case "article": .group(.article)
    case "blockquote": .group(.blockQuote)
    case "div", "header", "footer", "nav", "aside", "address", "figure", "form", "fieldset", "details",
      "search",
      "dialog":
      hasBlocks() ? .none : .leaf(.paragraph)
    case "p", "pre", "figcaption", "legend", "summary": .leaf(.paragraph)
    case "h1", "h2", "h3", "h4", "h5", "h6": .heading(HTMLNames.headingLevel(element.name) ?? 6)
    case "ul", "ol", "dl", "menu": .list
    case "li": .listItem
    case "dt": .term
    case "dd": .description
    case "table": .table
    case "caption": .leaf(.caption)
    case "thead": .rows(.tableHead)
    case "tbody": .rows(.tableBody)
    case "tfoot": .rows(.tableFoot)
    case "tr": .row
    case "th": .cell(.tableHeader)
    case "td": .cell(.tableData)
    case "img": .figure
    case "a": element["href"] == nil ? inlineRole(element) : .link
    case "code", "kbd", "samp": .inline(.code)
    case "q": .inline(.quote)
    default: inlineRole(element)
    }
  }

  /// A language of its own or an abbreviation's long form need an element to stand on.
  private static func inlineRole(_ element: Element) -> StructureRole {
    let isAbbreviation = element.name == "abbr" && element["title"] != nil
    return isAbbreviation || element["lang"] != nil ? .inline(.span) : .none
  }
}
