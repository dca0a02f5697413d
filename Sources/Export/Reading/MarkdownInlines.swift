/// Inline text in CommonMark.
enum MarkdownInlines {
  /// A paragraph; forced breaks end lines with a backslash.
  static func paragraph(_ runs: [InlineRun]) -> String {
    runs.split(whereSeparator: \.isBreak).map { atLineStart(line(Array($0), inTable: false)) }
      .joined(separator: "\\\n")
  }

  /// Runs without breaks.
  static func line(_ runs: [InlineRun], inTable: Bool) -> String {
    var out = ""
    var i = 0
    while i < runs.count {
      var end = i + 1
      while end < runs.count, runs[end].linkNumber == runs[i].linkNumber { end += 1 }
      let next = end < runs.count ? runs[end].text.first : nil
      if let link = runs[i].link {
        out += "[" + styled(runs[i..<end], before: "[", after: "]") + "](" + destination(link) + ")"
      } else {
        out += styled(runs[i..<end], before: out.last, after: next)
      }
      i = end
    }
    return inTable ? out.replacing("|", with: "\\|") : out
  }

  private static func styled(_ runs: ArraySlice<InlineRun>, before: Character?, after: Character?) -> String {
    var out = ""
    var lastWasStyled = false
    for i in runs.indices {
      let run = runs[i]
      if run.isBreak {
        out += " "
        continue
      }
      let delimiter = run.style.contains(.code) || lastWasStyled ? "" : mark(run.style)
      let next = i + 1 < runs.endIndex ? runs[i + 1].text.first : after
      let text = run.style.contains(.code) ? code(run.text) : escaped(run.text)
      let wrapped = delimiter.isEmpty ? nil : wrap(text, delimiter, before: out.last ?? before, after: next)
      out += wrapped ?? text
      lastWasStyled = wrapped != nil && wrapped?.last == "*"
    }
    return out
  }

  private static func mark(_ style: InlineRun.Style) -> String {
    (style.contains(.strong) ? "**" : "") + (style.contains(.emphasis) ? "*" : "")
  }

  /// Text between delimiters, blanks kept outside; nil where they would not be delimiters there (CommonMark, 6.2).
  private static func wrap(_ text: String, _ delimiter: String, before: Character?, after: Character?)
    -> String?
  {
    let leading = text.prefix { $0 == " " }
    let trailing = text.reversed().prefix { $0 == " " }.count
    let core = text.dropFirst(leading.count).dropLast(trailing)
    guard let first = core.first, let last = core.last else { return nil }
    let left = leading.isEmpty ? before : " "
    let right = trailing == 0 ? after : " "
    guard !isPunctuation(first) || isBoundary(left), !isPunctuation(last) || isBoundary(right) else {
      return nil
    }
    return leading + delimiter + core + delimiter + String(repeating: " ", count: trailing)
  }

  private static func isPunctuation(_ character: Character) -> Bool {
    character.isPunctuation || character.isSymbol
  }
  private static func isBoundary(_ character: Character?) -> Bool {
    character.map { $0.isWhitespace || isPunctuation($0) } ?? true
  }

  private static func code(_ text: String) -> String {
    let longest = text.split { $0 != "`" }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: longest + 1)
    let pad = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + pad + text + pad + fence
  }

  private static func destination(_ link: String) -> String {
    var out = ""
    for character in link {
      switch character {
      case "(", ")", "\\", "<", ">", "*", "_", "`", "[", "]": out += "\\" + String(character)
      case " ": out += "%20"
      default: out.append(character)
      }
    }
    return out
  }

  // MARK: Escaping

  /// Text in which nothing is markup inside a line.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isMarkup) else { return text }
    var out = ""
    let characters = Array(text)
    for (i, c) in characters.enumerated() {
      switch c {
      case "\\", "`", "*", "[", "]", "<", "~": out += "\\" + String(c)
      case "_":
        let isInside =
          i > 0 && i + 1 < characters.count && isWord(characters[i - 1]) && isWord(characters[i + 1])
        out += isInside ? "_" : "\\_"
      case "&": out += isEntity(characters[(i + 1)...]) ? "\\&" : "&"
      default: out.append(c)
      }
    }
    return out
  }

  /// Whether a byte may be markup: a backslash, a backtick, `*`, `[`, `]`, `<`, `~`, `_`, `&`.
  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x5C, 0x60, 0x2A, 0x5B, 0x5D, 0x3C, 0x7E, 0x5F, 0x26: true
    default: false
    }
  }

  private static func isWord(_ c: Character) -> Bool { c.isLetter || c.isNumber }

  /// Whether what follows an ampersand would make it an entity reference.
  private static func isEntity(_ rest: ArraySlice<Character>) -> Bool {
    let name = rest.prefix { $0 == "#" || ($0.isASCII && isWord($0)) }
    return !name.isEmpty && rest.dropFirst(name.count).first == ";"
  }

  /// A line whose start would not make it a heading, a list, a quotation, a rule or a fence.
  static func atLineStart(_ line: String) -> String {
    guard let first = line.first else { return line }
    switch first {
    case "#", "+", "-", ">", "=", "|": return "\\" + line
    case "0"..."9":
      let digits = line.prefix { ("0"..."9").contains($0) }
      guard let mark = line.dropFirst(digits.count).first, mark == "." || mark == ")" else { return line }
      return digits + "\\" + line.dropFirst(digits.count)
    default: return line
    }
  }

  /// A heading's text whose last number signs stay text.
  static func headingEnd(_ text: String) -> String {
    guard text.hasSuffix("#") else { return text }
    return String(text.dropLast()) + "\\#"
  }
}
