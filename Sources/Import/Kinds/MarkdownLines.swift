internal import Base
internal import Content

/// Reads a Markdown file line by line, for files that keep to no form that the reader of Markdown CVs knows: headings,
/// emphasis, lists, rules and tables say how a line looks, and none of their signs is text.
enum MarkdownLines {
  static func read(_ source: SourceText) -> Checked<ImportedProfile?> {
    let raw = (1...source.lineCount).map { source.line($0) ?? "" }
    var lines = raw.indices.map {
      line(raw[$0], below: $0 + 1 < raw.count ? raw[$0 + 1] : "", above: $0 == 0 ? "" : raw[$0 - 1])
    }
    level(&lines)
    return PlainTextReader.read(lines, file: source.file, kind: .markdown)
  }

  /// A line without marks of emphasis and code; a link is its text and its address.
  static func plain(_ line: String) -> String { self.line(line, below: "", above: "").text }

  // MARK: Lines

  private static func line(_ raw: String, below: String, above: String) -> StyledText {
    if isRule(raw) || isTableRule(raw) { return StyledText("") }
    var rest = raw[...]
    let indent = rest.prefix { $0 == " " || $0 == "\t" }
    rest = rest.dropFirst(indent.count)
    while rest.hasPrefix("> ") { rest = rest.dropFirst(2) }
    var out = StyledText(String(indent))
    let marks = rest.prefix { $0 == "#" }.count
    if (1...6).contains(marks), rest.dropFirst(marks).first.map({ $0 == " " || $0 == "\t" }) == true {
      out = StyledText("")
      out.level = marks
      rest = Substring(String(rest.dropFirst(marks)).trimmingBlanks())
      // `## Heading ##`
      let bare = rest.trimmingEnd { $0 == "#" }
      if bare.last == " " || bare.isEmpty { rest = Substring(bare.trimmingBlanks()) }
    } else if let level = underline(below), isParagraph(rest), isBlank(above) {
      out = StyledText("")
      out.level = level
    } else if let first = rest.first, "*+".contains(first), rest.dropFirst().first == " " {
      out.append("-", isBold: false)
      rest = rest.dropFirst()
    } else if rest.first == "|", rest.trimmingEnd(where: \.isWhitespace).hasSuffix("|") {
      rest = Substring(cells(rest))
    }
    // Two blanks or a backslash at the end only say that the line ends there.
    if rest.hasSuffix("\\") { rest = rest.dropLast() }
    Inline(rest).add(to: &out)
    return out
  }

  /// `---`, `* * *`, `===`.
  private static func isRule(_ line: String) -> Bool {
    let bare = line.filter { !$0.isWhitespace }
    return bare.count >= 3 && Set(bare).count == 1 && bare.first.map { "-*_=".contains($0) } == true
  }

  /// `|---|:--:|`
  private static func isTableRule(_ line: String) -> Bool {
    line.contains("|") && line.contains("--") && line.allSatisfy { "|-: \t".contains($0) }
  }

  private static func cells(_ row: Substring) -> String {
    row.split(separator: "|").map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }.joined(
      separator: "\t")
  }

  /// The level that a line gives the one above it.
  private static func underline(_ line: String) -> Int? {
    let bare = line.trimmingEnd(where: \.isWhitespace)
    guard bare.count >= 3, let mark = bare.first, bare.allSatisfy({ $0 == mark }) else { return nil }
    return mark == "=" ? 1 : mark == "-" ? 2 : nil
  }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) || isRule(line) }

  private static func isParagraph(_ line: Substring) -> Bool {
    guard let first = line.first, line.count <= 80 else { return false }
    return !"-*+>|#".contains(first) || line.hasPrefix("**")
  }

  // MARK: Levels

  /// Numbers the levels of headings anew: 0 the person's name, 1 sections, 2 and more what is below them, however deep the
  /// file begins.
  private static func level(_ lines: inout [StyledText]) {
    let headings = lines.indices.filter { lines[$0].level != nil }
    guard let first = headings.first else { return }
    let known = headings.filter { SectionWords.section(lines[$0].text) != nil }
    let isFirstKnown = known.contains(first)
    let others = isFirstKnown ? headings : Array(headings.dropFirst())
    guard let section = (known.isEmpty ? others : known).compactMap({ lines[$0].level }).min() else {
      lines[first].level = 0
      return
    }
    for at in headings { lines[at].level = max(0, (lines[at].level ?? 1) - section + 1) }
    // A heading before any section is the person's, unless it is one of several of their level.
    let isTop = lines[..<first].allSatisfy { !$0.text.contains(where: \.isLetter) }
    if !isFirstKnown, isTop { lines[first].level = 0 }
  }
}

/// A text of which stretches are bold, as mark-up says.
struct StyledText {
  private(set) var text: String
  /// Bytes of the text.
  private(set) var bold: [Range<Int>] = []
  /// The level of the heading that it is; nil: it is none.
  var level: Int?

  init(_ text: String) { self.text = text }

  mutating func append(_ more: String, isBold: Bool) {
    let start = text.utf8.count
    text += more
    guard isBold, !more.isEmpty else { return }
    if let last = bold.last, last.upperBound == start {
      bold[bold.count - 1] = last.lowerBound..<text.utf8.count
    } else {
      bold.append(start..<text.utf8.count)
    }
  }
}

/// The inline mark-up of a line of Markdown.
private struct Inline {
  private var rest: Substring
  private let isWithin: Bool

  init(_ text: Substring, isWithin: Bool = false) {
    rest = text
    self.isWithin = isWithin
  }

  func add(to out: inout StyledText) {
    var rest = rest
    var isBold = false
    var before: Character?
    while let character = rest.first {
      if character == "\\", rest.count > 1 {
        rest = rest.dropFirst()
        out.append(String(rest.removeFirst()), isBold: isBold)
      } else if character == "!", rest.dropFirst().first == "[", let image = Self.link(rest.dropFirst()) {
        out.append(image.text, isBold: isBold)
        rest = image.rest
      } else if character == "[", !isWithin, let link = Self.link(rest) {
        add(link, isBold, to: &out)
        rest = link.rest
      } else if character == "<", let address = Self.autolink(rest) {
        out.append(Self.bare(address.text), isBold: isBold)
        rest = address.rest
      } else if rest.hasPrefix("**") || rest.hasPrefix("__") {
        isBold.toggle()
        rest = rest.dropFirst(2)
      } else if character == "*", before == " ", rest.dropFirst().first == " " {
        // `5 * 3`
        out.append(String(rest.removeFirst()), isBold: isBold)
      } else if "*`".contains(character) || character == "_" && isEmphasis(rest, before) {
        rest = rest.dropFirst()
      } else {
        out.append(String(rest.removeFirst()), isBold: isBold)
      }
      before = character
    }
  }

  /// A link is its text and, where that says something else, its address.
  private func add(
    _ link: (text: String, address: String, rest: Substring), _ isBold: Bool, to out: inout StyledText
  ) {
    var inner = StyledText("")
    Inline(Substring(link.text), isWithin: true).add(to: &inner)
    out.append(inner.text, isBold: isBold || !inner.bold.isEmpty)
    guard !link.address.hasSuffix(link.text), !link.address.hasPrefix("#"), !link.address.isEmpty else {
      return
    }
    out.append(" " + Self.bare(link.address), isBold: false)
  }

  /// `_` begins or ends emphasis where it is not within a word.
  private func isEmphasis(_ rest: Substring, _ before: Character?) -> Bool {
    let isWord = { (character: Character?) in character.map { $0.isLetter || $0.isNumber } ?? false }
    return !(isWord(before) && isWord(rest.dropFirst().first))
  }

  private static func bare(_ address: String) -> String {
    for scheme in ["mailto:", "tel:"] where address.lowercased().hasPrefix(scheme) {
      return String(address.dropFirst(scheme.count))
    }
    return address
  }

  /// `<me@example.org>`, `<https://example.org>`.
  private static func autolink(_ text: Substring) -> (text: String, rest: Substring)? {
    guard let end = text.firstIndex(of: ">") else { return nil }
    let inner = text[text.index(after: text.startIndex)..<end]
    guard !inner.isEmpty, !inner.contains(where: { $0.isWhitespace || $0 == "<" }),
      inner.contains("@") || inner.contains("://") || inner.hasPrefix("tel:")
    else { return nil }
    return (String(inner), text[text.index(after: end)...])
  }

  /// `[text](address)`, `[text](<address> "title")`. Brackets within brackets are none.
  private static func link(_ text: Substring) -> (text: String, address: String, rest: Substring)? {
    let inner = text.dropFirst()
    guard let close = inner.firstIndex(where: { $0 == "]" || $0 == "[" }), inner[close] == "]" else {
      return nil
    }
    let after = inner[inner.index(after: close)...]
    guard after.first == "(", let end = after.firstIndex(of: ")") else { return nil }
    let address = after[after.index(after: after.startIndex)..<end].split(separator: " ").first ?? ""
    return (
      String(inner[..<close]), String(address).trimming { "<>".contains($0) },
      after[after.index(after: end)...]
    )
  }
}
