internal import Base

/// What a person did wrong with the braces, brackets and commas of a collection in one line, which libyaml tells by the
/// token that it would have liked next.
struct FlowMistake {
  var problem: String
  var place: SourceRange
  var label: Diagnostic.Label?
  var hint: String

  /// What libyaml said.
  struct Said {
    var problem: String
    var context: String
    /// In bytes.
    var offset: Int
  }

  /// nil where something else is wrong.
  ///
  /// - Parameters:
  ///   - opened: where the collections in brackets that are being read begin, in bytes, the outermost first.
  ///   - quoted: the last text in quotation marks.
  init?(_ said: Said, opened: [Int], quoted: SourceRange?, in source: SourceText) {
    guard !said.context.contains("quoted scalar") else { return nil }
    let text = FlowText(source)
    let found =
      opened.first.map { Self.inside(said, from: $0, innermost: opened.last ?? $0, quoted, text) }
      ?? Self.outside(said, text)
    guard let found else { return nil }
    self = found
  }

  private init(
    _ problem: String, at offset: Int, label: (offset: Int, text: String)? = nil, hint: String,
    _ text: FlowText
  ) {
    self.problem = problem
    place = text.source.range(from: offset, to: min(text.bytes.count, offset + 1))
    self.label = label.map {
      Diagnostic.Label(
        range: text.source.range(from: $0.offset, to: min(text.bytes.count, $0.offset + 1)), text: $0.text)
    }
    self.hint = hint
  }

  // MARK: Inside of brackets

  private static func inside(
    _ said: Said, from start: Int, innermost: Int, _ quoted: SourceRange?, _ text: FlowText
  ) -> FlowMistake? {
    switch text.end(of: start) {
    case .never(let opened): return unclosed(opened, nil, text)
    case .closedBy(let wrong, let opened, let isOutersEnd):
      return isOutersEnd ? unclosed(opened, wrong, text) : wrongEnd(wrong, of: opened, text)
    case .closed: return comma(said, in: innermost, quoted, text)
    }
  }

  private static func unclosed(_ opened: Int, _ other: Int?, _ text: FlowText) -> FlowMistake {
    let end = text.closing(opened)
    return FlowMistake(
      "the \(text.name(opened)) that opens here is never closed", at: opened,
      label: other.map { ($0, "this closes another") },
      hint:
        "put a `\(end)` where it is to end; a text that holds brackets, braces or `, ` must be in quotation marks",
      text)
  }

  private static func wrongEnd(_ wrong: Int, of opened: Int, _ text: FlowText) -> FlowMistake {
    FlowMistake(
      "`\(text.character(wrong))` stands where `\(text.closing(opened))` is to close the \(text.name(opened))",
      at: wrong, label: (opened, "which opens here"),
      hint: "close what opens with `\(text.character(opened))` with `\(text.closing(opened))`", text)
  }

  private static func comma(_ said: Said, in opened: Int, _ quoted: SourceRange?, _ text: FlowText)
    -> FlowMistake?
  {
    if said.problem.contains("did not find expected node content"),
      text.byte(said.offset) == UInt8(ascii: ",")
    {
      return FlowMistake(
        "there is a comma too many: nothing stands before this one", at: said.offset,
        hint: "take it out, or put in what is missing before it", text)
    }
    guard said.problem.contains("did not find expected ','") else { return nil }
    // A mark inside a text in such marks ends it.
    if let quoted, quoted.end.offset == said.offset { return nil }
    let place =
      text.byte(said.offset) == UInt8(ascii: ":") ? text.startOfWord(before: said.offset) : said.offset
    return FlowMistake(
      "a comma is missing before this", at: place, label: (opened, "the \(text.name(opened)) opens here"),
      hint: "put a comma between one entry and the next; a text that holds `: ` must be in quotation marks",
      text)
  }

  // MARK: Outside

  private static func outside(_ said: Said, _ text: FlowText) -> FlowMistake? {
    guard said.problem.contains("did not find expected") else { return nil }
    switch text.byte(said.offset) {
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      return FlowMistake(
        "`\(text.character(said.offset))` closes nothing", at: said.offset,
        hint: "take it out, or open with `\(text.opening(said.offset))` what it is to close", text)
    case UInt8(ascii: ","):
      return FlowMistake(
        "there is a comma too many: what stands before it has ended", at: said.offset,
        hint: "take it out; commas part what stands between brackets or braces, not lines", text)
    default: return nil
    }
  }
}

/// The text of a file as far as its brackets go.
private struct FlowText {
  let source: SourceText
  let bytes: [UInt8]

  init(_ source: SourceText) {
    self.source = source
    bytes = Array(source.text.utf8)
  }

  func byte(_ offset: Int) -> UInt8? { bytes.indices.contains(offset) ? bytes[offset] : nil }
  func character(_ offset: Int) -> String { byte(offset).map { String(UnicodeScalar($0)) } ?? "" }
  func closing(_ opened: Int) -> String { byte(opened) == UInt8(ascii: "{") ? "}" : "]" }
  func opening(_ closed: Int) -> String { byte(closed) == UInt8(ascii: "}") ? "{" : "[" }
  func name(_ opened: Int) -> String { byte(opened) == UInt8(ascii: "{") ? "brace `{`" : "bracket `[`" }

  /// Where the word begins that ends before an offset.
  func startOfWord(before offset: Int) -> Int {
    var at = offset
    while at > 0, bytes[at - 1] > 0x20, !",{}[]".utf8.contains(bytes[at - 1]) { at -= 1 }
    return at
  }

  enum End {
    case closed
    /// The innermost that stays open.
    case never(opened: Int)
    /// A sign that is the other's: of one further out, or of none.
    case closedBy(Int, opened: Int, isOutersEnd: Bool)
  }

  /// How the collection ends that opens at an offset. Texts in quotation marks and comments are passed over. O(bytes).
  func end(of start: Int) -> End {
    var open: [Int] = []
    var at = start
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(at)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        let last = open.removeLast()
        guard closing(last) == character(at) else {
          let isOutersEnd = open.contains { closing($0) == character(at) }
          return .closedBy(at, opened: last, isOutersEnd: isOutersEnd)
        }
        if open.isEmpty { return .closed }
      case UInt8(ascii: "\""), UInt8(ascii: "'"): if begins(at) { at = endOfQuoted(at) }
      case UInt8(ascii: "#"): if at == 0 || bytes[at - 1] <= 0x20 { at = endOfLine(at) }
      default: break
      }
      at += 1
    }
    return .never(opened: open.last ?? start)
  }

  /// Whether what stands at an offset begins an entry or a value: a quotation mark within a word is a letter of it.
  private func begins(_ at: Int) -> Bool {
    var before = at
    while before > 0, bytes[before - 1] <= 0x20 { before -= 1 }
    guard before > 0 else { return true }
    return ",:{}[]".utf8.contains(bytes[before - 1]) || before < at && "'\"".utf8.contains(bytes[before - 1])
  }

  private func endOfQuoted(_ start: Int) -> Int {
    let mark = bytes[start]
    var at = start + 1
    while at < bytes.count, bytes[at] != mark {
      if bytes[at] == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") { at += 1 }
      at += 1
    }
    return at
  }

  private func endOfLine(_ start: Int) -> Int {
    bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
  }
}
