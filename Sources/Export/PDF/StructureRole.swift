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
    if let role = element["role"], notes.contains(role) { return .group(.note) }
    if let role = fixed[element.name] { return role }
    if element.name == "a", element["href"] != nil { return .link }
    if containers.contains(element.name) { return hasBlocks() ? .none : .leaf(.paragraph) }
    return inlineRole(element)
  }

  private static let notes: Set<String> = ["note", "doc-footnote", "doc-endnote"]

  /// Paragraphs, unless there are blocks in them.
  private static let containers: Set<String> = [
    "div", "header", "footer", "nav", "aside", "address", "figure", "form", "fieldset", "details", "search",
    "dialog",
  ]

  private static let fixed: [String: StructureRole] = [
    "html": .none, "body": .none, "main": .none, "hgroup": .none, "section": .group(.section),
    "article": .group(.article), "blockquote": .group(.blockQuote), "p": .leaf(.paragraph),
    "pre": .leaf(.paragraph), "figcaption": .leaf(.paragraph), "legend": .leaf(.paragraph),
    "summary": .leaf(.paragraph), "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4),
    "h5": .heading(5), "h6": .heading(6), "ul": .list, "ol": .list, "dl": .list, "menu": .list,
    "li": .listItem, "dt": .term, "dd": .description, "table": .table, "caption": .leaf(.caption),
    "thead": .rows(.tableHead), "tbody": .rows(.tableBody), "tfoot": .rows(.tableFoot), "tr": .row,
    "th": .cell(.tableHeader), "td": .cell(.tableData), "img": .figure, "code": .inline(.code),
    "kbd": .inline(.code), "samp": .inline(.code), "q": .inline(.quote),
  ]

  /// A language of its own or an abbreviation's long form need an element to stand on.
  private static func inlineRole(_ element: Element) -> StructureRole {
    let isAbbreviation = element.name == "abbr" && element["title"] != nil
    return isAbbreviation || element["lang"] != nil ? .inline(.span) : .none
  }
}
