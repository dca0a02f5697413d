/// What HTML says about elements by their names (HTML Living Standard).
enum HTMLNames {
  /// Elements without content or end tag (§13.1.2).
  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  /// Elements whose boxes are blocks by default, and the document's skeleton: blanks beside them mean nothing.
  static let block: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "style", "main", "header", "footer", "section",
    "article",
    "nav", "aside", "address", "h1", "h2", "h3", "h4", "h5", "h6", "p", "ul", "ol", "li", "dl", "dt", "dd",
    "div",
    "figure", "figcaption", "blockquote", "pre", "hr", "table", "caption", "thead", "tbody", "tfoot", "tr",
    "th",
    "td", "colgroup", "col", "details", "summary",
  ]

  /// Elements that templates may not hold.
  static let forbidden: Set<String> = [
    "script", "iframe", "object", "embed", "form", "input", "button", "select", "textarea", "base", "frame",
    "frameset", "applet", "noscript", "template", "slot", "audio", "video", "canvas",
  ]

  /// The character references that templates know by name.
  static let references: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}",
    "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "ndash": "–", "mdash": "—", "hellip": "…",
    "middot": "·", "bull": "•", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«",
    "raquo": "»", "times": "×", "copy": "©", "reg": "®", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓",
    "eacute": "é", "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "euro": "€", "zwnj": "\u{200C}",
    "zwj": "\u{200D}",
  ]
}
