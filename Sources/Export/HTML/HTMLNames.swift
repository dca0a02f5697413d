/// What HTML (living standard, 13.1.2 and the rendering section) says about element names.
enum HTMLNames {
  /// Elements without content or end tag.
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]
  /// Elements whose text is not escaped.
  static let rawText: Set<String> = ["style", "script"]
  /// Elements that begin and end lines of their own.
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "dialog", "div", "dl",
    "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup",
    "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
    "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ]
  /// Elements of a head, each set on a line of its own.
  static let metadata: Set<String> = ["base", "head", "link", "meta", "script", "style", "title"]
  /// Elements that show nothing.
  static let hidden: Set<String> = [
    "head", "script", "style", "template", "noscript", "link", "meta", "title", "base",
  ]

  /// The level of `h1` to `h6`; nil for other names.
  static func headingLevel(_ name: String) -> Int? {
    switch name {
    case "h1": 1
    case "h2": 2
    case "h3": 3
    case "h4": 4
    case "h5": 5
    case "h6": 6
    default: nil
    }
  }
}
