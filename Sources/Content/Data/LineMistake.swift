internal import Base

/// A line that wants the sign which makes a key or an item of it: libyaml stumbles over the next line, and tells of that one.
struct LineMistake {
  var problem: String
  /// The whole line.
  var place: SourceRange
  var hint: String

  /// nil where something else is wrong.
  ///
  /// - Parameters:
  ///   - problem: what libyaml said, in which `context`.
  ///   - line: where that is; `start`: where what it read began.
  ///   - isInList: whether that stands in a list.
  init?(
    _ problem: String, context: String, at line: Int, from start: Int, isInList: Bool, in source: SourceText
  ) {
    if problem.contains("could not find expected ':'"), context.contains("simple key") {
      guard let text = Self.content(start, source) else { return nil }
      self = Self.unsigned(text, at: start, isItem: isInList || Self.isAfterItem(start, source), in: source)
    } else if problem.contains("mapping values are not allowed"), let before = Self.above(line, source),
      let text = Self.content(before, source), let own = source.line(line, ifAtMost: 10_000),
      Self.indent(own) == Self.indent(source.line(before, ifAtMost: 10_000) ?? ""), Self.isKey(own),
      !text.contains(":"), !text.hasPrefix("- ")
    {
      self = Self.unsigned(text, at: before, isItem: false, in: source)
    } else if problem.contains("did not find expected alphabetic"), let text = Self.content(line, source),
      text.hasPrefix("* ")
    {
      self = LineMistake(
        "this line begins with `*`", at: line,
        hint: "the items of a list begin with `- `: write `- \(Self.shown(text.dropFirst(2)))`", in: source)
    } else {
      return nil
    }
  }

  private init(_ problem: String, at line: Int, hint: String, in source: SourceText) {
    self.problem = problem
    self.hint = hint
    place = Self.range(of: line, in: source)
  }

  private static func unsigned(_ text: String, at line: Int, isItem: Bool, in source: SourceText)
    -> LineMistake
  {
    if isItem {
      return LineMistake(
        "this line stands in a list and is no item of it", at: line,
        hint:
          "begin it with `- `: write `- \(shown(text))`, or indent it more where it goes on with the line above",
        in: source)
    }
    let words = text.split(separator: " ", maxSplits: 1)
    if words.count == 2, isName(String(words[0])) {
      return LineMistake(
        "this line has no `:` after its key", at: line, hint: "write `\(words[0]): \(shown(words[1]))`",
        in: source)
    }
    return LineMistake(
      "this line is neither a key with its value nor an item of a list", at: line,
      hint:
        "write `\(shown(text)):` if it is a key, or begin it with `- ` if it is an item; text that goes on is "
        + "indented more than its key", in: source)
  }

  // MARK: Lines

  /// Without its indentation; nil where the line is blank, or opens or closes something.
  private static func content(_ line: Int, _ source: SourceText) -> String? {
    guard let text = source.line(line, ifAtMost: 10_000) else { return nil }
    let content = text.trimming { $0 == " " || $0 == "\t" || $0 == "\r" }
    guard let first = content.utf8.first, !"\"'{}[]&?|>".utf8.contains(first) else { return nil }
    return String(content)
  }

  private static func range(of line: Int, in source: SourceText) -> SourceRange {
    let text = source.line(line, ifAtMost: 10_000) ?? ""
    let start = source.location(line: line, column: indent(text) + 1).offset
    let end = start + text.utf8.count - indent(text)
    return source.range(from: start, to: max(start, end))
  }

  private static func indent(_ line: some StringProtocol) -> Int { line.utf8.prefix { $0 == 0x20 }.count }

  /// The last line above that is not blank.
  private static func above(_ line: Int, _ source: SourceText) -> Int? {
    var number = line - 1
    while number > 0, number > line - 20 {
      if content(number, source) != nil { return number }
      number -= 1
    }
    return nil
  }

  /// Whether the nearest line above with the same indentation is an item.
  private static func isAfterItem(_ line: Int, _ source: SourceText) -> Bool {
    let own = indent(source.line(line, ifAtMost: 10_000) ?? "")
    var number = line - 1
    while number > 0, number > line - 200 {
      defer { number -= 1 }
      guard let text = source.line(number, ifAtMost: 10_000), content(number, source) != nil else { continue }
      if indent(text) == own { return text.dropFirst(own).hasPrefix("- ") }
      if indent(text) < own { return false }
    }
    return false
  }

  /// Whether a line begins with a key and its colon.
  private static func isKey(_ line: String) -> Bool {
    let content = line.trimming { $0 == " " || $0 == "\r" }
    return content.firstIndex(of: ":").map { isName(String(content[..<$0])) } ?? false
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D || byte == 0x5F
      }
  }

  /// As much as fits into a hint.
  private static func shown(_ text: some StringProtocol) -> String {
    text.count > 40 ? String(text.prefix(40)) + "…" : String(text)
  }
}
