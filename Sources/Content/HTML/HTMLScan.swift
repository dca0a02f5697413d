/// Reads the visible text out of a saved web page: block elements become lines, headings `## …`, list items `- …`,
/// and the cells of a row stand in one line with tabs between them.
///
/// What a reader of the page would not see (scripts, hidden elements, navigation) is left out. No tree is built, and
/// anything may be unclosed or misnested. O(bytes).
struct HTMLScan {
  /// The text of the page.
  private(set) var text = ""
  /// The contents of `<title>`.
  private(set) var title: String?
  /// The texts of its headings of the first rank, in order.
  private(set) var topHeadings: [String] = []
  /// What its root says of its language.
  private(set) var language: String?
  /// The contents of scripts of the type `application/ld+json`, in order.
  private(set) var linkedData: [String] = []
  /// The beginnings of elements that hold text and are hidden, in order; a few of them.
  private(set) var hidden: [String] = []
  private static let hiddenLimit = 20
  /// The beginnings of comments of several words, in order.
  private(set) var comments: [String] = []
  private static let commentLimit = 500

  private let bytes: [UInt8]
  private var at = 0
  private var line: [UInt8] = []
  private var prefix = ""
  private var gap = false
  /// Whether a cell of a row begins with the next text.
  private var isNextCell = false
  private var isTopHeading = false

  /// Whether a text is HTML rather than Markdown or plain text: it begins with an element that only pages begin with.
  static func isHTML(_ text: String) -> Bool {
    let start = text.utf8.prefix(4_096).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard start.first == 0x3C else { return false }
    let name = start.dropFirst().prefix { $0 != 0x3E && $0 > 0x20 && $0 != 0x2F }
    return starters.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let starters: Set<String> = [
    "!doctype", "html", "head", "body", "div", "p", "ul", "section", "main", "article", "script", "meta",
    "table", "h1",
    "h2", "h3", "span", "!--",
  ]

  init(_ html: String) { self.init(html, isInner: false) }

  /// What is hidden inside of something hidden is not looked for.
  private init(_ html: String, isInner: Bool) {
    if isInner { hidden = Array(repeating: "", count: Self.hiddenLimit) }
    bytes = Array(html.utf8)
    while at < bytes.count {
      if bytes[at] == 0x3C, let tag = HTMLTag(bytes, at: at) {
        take(tag)
      } else {
        takeText()
      }
    }
    endLine()
  }

  // MARK: Elements

  private static let skipped: Set<String> = [
    "style", "template", "svg", "math", "iframe", "object", "select", "nav", "footer", "form", "button",
    "noscript",
    "dialog",
  ]
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "header", "aside", "ul", "ol", "table", "tr", "dl", "dt", "dd",
    "blockquote",
    "br", "hr", "figure", "figcaption", "address", "pre", "body", "html", "fieldset", "details", "summary",
  ]

  private mutating func take(_ tag: HTMLTag) {
    let start = at
    at = tag.end
    if tag.isClosing {
      if Self.blocks.contains(tag.name) || tag.name == "li" || tag.isHeading { endLine() }
      return
    }
    switch tag.name {
    case "script":
      let content = raw(until: "script")
      if tag.value("type")?.lowercased() == "application/ld+json" { linkedData.append(content) }
    case "title":
      let content = HTMLEntities.decoded(raw(until: "title")).split(whereSeparator: \.isWhitespace).joined(
        separator: " ")
      if title == nil, !content.isEmpty { title = content }
    case "!": noteComment(start..<at)
    case "html" where language == nil:
      endLine()
      language = tag.value("lang")
    case _ where tag.isVoid: if tag.name == "br" || tag.name == "hr" { endLine() }
    case _ where Self.skipped.contains(tag.name): skip(tag.name)
    case _ where tag.isHidden:
      let start = at
      skip(tag.name)
      noteHidden(start..<at)
    case "li":
      endLine()
      prefix = "- "
    case _ where tag.isHeading:
      endLine()
      prefix = "## "
      isTopHeading = tag.name == "h1"
    case "td", "th": isNextCell = !line.isEmpty
    case _ where Self.blocks.contains(tag.name): endLine()
    default: break
    }
  }

  /// The bytes up to the closing tag of a raw element; all where it is missing.
  private mutating func raw(until name: String) -> String {
    let start = at
    while at < bytes.count {
      if bytes[at] == 0x3C, let tag = HTMLTag(bytes, at: at), tag.isClosing, tag.name == name {
        let content = String(decoding: bytes[start..<at], as: UTF8.self)
        at = tag.end
        return content
      }
      at += 1
    }
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// Passes over an element and what is in it.
  private mutating func skip(_ name: String) {
    var depth = 1
    while at < bytes.count, depth > 0 {
      guard bytes[at] == 0x3C, let tag = HTMLTag(bytes, at: at) else {
        at += 1
        continue
      }
      at = tag.end
      if tag.name == "script" || tag.name == "style", !tag.isClosing, tag.name != name {
        _ = raw(until: tag.name)
      } else if tag.name == name {
        depth += tag.isClosing ? -1 : 1
      }
    }
  }

  private mutating func noteComment(_ range: Range<Int>) {
    guard comments.count < Self.commentLimit, bytes[range].starts(with: "<!--".utf8) else { return }
    let text = String(decoding: bytes[range].prefix(400), as: UTF8.self)
    if text.split(whereSeparator: \.isWhitespace).count > 4 { comments.append(text) }
  }

  private mutating func noteHidden(_ range: Range<Int>) {
    guard hidden.count < Self.hiddenLimit else { return }
    let inner = HTMLScan(String(decoding: bytes[range].prefix(2_000), as: UTF8.self), isInner: true).text
    if !inner.isEmpty { hidden.append(String(inner.prefix(400))) }
  }

  // MARK: Text

  private mutating func takeText() {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] != 0x3C { at += 1 }
    for byte in HTMLEntities.decoded(String(decoding: bytes[start..<at], as: UTF8.self)).utf8 {
      if byte <= 0x20 {
        gap = true
      } else {
        if gap || isNextCell, !line.isEmpty { line.append(isNextCell ? 0x09 : 0x20) }
        (gap, isNextCell) = (false, false)
        line.append(byte)
      }
    }
  }

  private mutating func endLine() {
    defer {
      line.removeAll(keepingCapacity: true)
      (gap, isNextCell) = (false, false)
    }
    guard !line.isEmpty else { return }
    if isTopHeading, topHeadings.count < 4 { topHeadings.append(String(decoding: line, as: UTF8.self)) }
    isTopHeading = false
    if prefix == "## ", !text.isEmpty { text += "\n" }
    text += prefix + String(decoding: line, as: UTF8.self) + "\n"
    prefix = ""
  }
}

/// A start or end tag.
struct HTMLTag {
  /// In lower case; `!` for comments and declarations.
  private(set) var name = ""
  private(set) var isClosing = false
  /// The byte after `>`.
  private(set) var end = 0
  private var attributes: [(name: String, value: String)] = []

  private static let voids: Set<String> = [
    "br", "hr", "img", "input", "meta", "link", "source", "track", "wbr", "area", "base", "col", "embed",
    "param", "!",
  ]
  var isVoid: Bool { Self.voids.contains(name) }
  var isHeading: Bool {
    name.utf8.count == 2 && name.utf8.first == 0x68 && (0x31...0x36).contains(name.utf8.last ?? 0)
  }

  func value(_ attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  /// Not shown: `hidden`, `aria-hidden`, or a style that no reader sees.
  var isHidden: Bool {
    if value("hidden") != nil || value("aria-hidden")?.lowercased() == "true" { return true }
    if Self.isWhite(value("color")?.lowercased() ?? "") { return true }
    let classes = value("class")?.lowercased().split(separator: " ") ?? []
    if classes.contains(where: { ["sr-only", "visually-hidden", "hidden", "d-none"].contains($0) }) {
      return true
    }
    guard let style = value("style")?.lowercased() else { return false }
    return Self.hides(style.filter { !$0.isWhitespace }.split(separator: ";").map(String.init))
  }

  private static let hiding: Set<String> = [
    "display:none", "visibility:hidden", "visibility:collapse", "opacity:0", "opacity:0.0", "opacity:.0",
    "height:0",
    "max-height:0", "width:0", "max-width:0", "color:transparent", "clip:rect(0,0,0,0)",
    "clip-path:inset(50%)",
    "clip-path:inset(100%)", "transform:scale(0)", "color:rgba(0,0,0,0)",
  ]

  /// Declarations without blanks. White on what is not white is seen.
  private static func hides(_ style: [String]) -> Bool {
    let plain = style.map { $0.replacing("!important", with: "").replacing("0px", with: "0") }
    if plain.contains(where: hiding.contains) { return true }
    if plain.contains(where: { isFarOff($0) || isTiny($0) }) { return true }
    func value(_ names: [String]) -> String? {
      plain.last { item in names.contains { item.hasPrefix($0 + ":") } }.map {
        String($0.drop { $0 != ":" }.dropFirst())
      }
    }
    guard let color = value(["color"]) else { return false }
    let ground = value(["background", "background-color"])
    return ground.map { $0 == color || isWhite($0) && isWhite(color) } ?? isWhite(color)
  }

  private static func isFarOff(_ item: String) -> Bool {
    ["text-indent:-", "left:-", "top:-", "right:-", "margin-left:-", "bottom:-"].contains {
      item.hasPrefix($0)
    }
      && item.utf8.count(where: { $0 >= 0x30 && $0 <= 0x39 }) >= 3
  }

  private static func isTiny(_ item: String) -> Bool {
    guard item.hasPrefix("font-size:") else { return false }
    let size = item.dropFirst(10)
    return ["0", "1px", "0em", "0rem", "0pt", "1pt", "0%", ".1px", "0.1px", "0.1pt"].contains(String(size))
  }

  private static func isWhite(_ color: String) -> Bool {
    [
      "white", "#fff", "#ffffff", "#fefefe", "snow", "ivory", "rgb(255,255,255)", "rgba(255,255,255,1)",
      "#fffffe",
    ]
    .contains(color)
  }

  /// Nil where `<` begins no tag.
  init?(_ bytes: [UInt8], at start: Int) {
    var i = start + 1
    guard i < bytes.count else { return nil }
    if bytes[i] == 0x21 || bytes[i] == 0x3F {
      name = "!"
      end = Self.endOfDeclaration(bytes, start)
      return
    }
    if bytes[i] == 0x2F {
      isClosing = true
      i += 1
    }
    let from = i
    while i < bytes.count,
      bytes[i] | 0x20 >= 0x61 && bytes[i] | 0x20 <= 0x7A || i > from && bytes[i] >= 0x30 && bytes[i] <= 0x39
    {
      i += 1
    }
    guard i > from, i - from <= 24 else { return nil }
    name = String(decoding: bytes[from..<i].map { $0 | 0x20 }, as: UTF8.self)
    if name.utf8.contains(where: { $0 < 0x61 }) {
      name = String(decoding: bytes[from..<i], as: UTF8.self).lowercased()
    }
    readAttributes(bytes, &i)
    end = min(bytes.count, i + 1)
  }

  private static func endOfDeclaration(_ bytes: [UInt8], _ start: Int) -> Int {
    let isComment = bytes[start...].starts(with: "<!--".utf8)
    var i = start + (isComment ? 4 : 2)
    while i < bytes.count {
      if bytes[i] == 0x3E, !isComment || bytes[..<i].suffix(2).elementsEqual("--".utf8) { return i + 1 }
      i += 1
    }
    return bytes.count
  }

  /// Stops at `>` or the end.
  private mutating func readAttributes(_ bytes: [UInt8], _ i: inout Int) {
    while i < bytes.count, bytes[i] != 0x3E {
      let from = i
      while i < bytes.count, bytes[i] > 0x20, bytes[i] != 0x3D, bytes[i] != 0x3E, bytes[i] != 0x2F { i += 1 }
      let name = String(decoding: bytes[from..<i], as: UTF8.self).lowercased()
      while i < bytes.count, bytes[i] <= 0x20 { i += 1 }
      var value = ""
      if i < bytes.count, bytes[i] == 0x3D {
        i += 1
        value = Self.value(bytes, &i)
      } else if i == from {
        i += 1
      }
      if !name.isEmpty, attributes.count < 64 { attributes.append((name, value)) }
    }
  }

  private static func value(_ bytes: [UInt8], _ i: inout Int) -> String {
    while i < bytes.count, bytes[i] <= 0x20 { i += 1 }
    guard i < bytes.count else { return "" }
    let mark = bytes[i]
    if mark == 0x22 || mark == 0x27 {
      let close = bytes[(i + 1)...].firstIndex(of: mark) ?? bytes.count
      defer { i = min(bytes.count, close + 1) }
      return HTMLEntities.decoded(String(decoding: bytes[(i + 1)..<close], as: UTF8.self))
    }
    let from = i
    while i < bytes.count, bytes[i] > 0x20, bytes[i] != 0x3E { i += 1 }
    return HTMLEntities.decoded(String(decoding: bytes[from..<i], as: UTF8.self))
  }
}
