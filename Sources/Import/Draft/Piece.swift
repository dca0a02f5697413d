internal import Content

/// A stretch of the source on its way into a field.
struct Piece: Hashable {
  var text: String
  var spans: [SourceSpan]

  static let empty = Piece(text: "", spans: [])
  var isEmpty: Bool { text.isEmpty }

  init(text: String, spans: [SourceSpan]) {
    self.text = text
    self.spans = spans
  }

  /// A stretch of one line.
  init(_ text: String, line: Int, start: Int) {
    self.text = text
    spans = [SourceSpan(line: line, start: start, end: start + text.utf8.count)]
  }

  /// A part of a piece that is of one line: bytes of its text.
  func part(_ start: Int, _ end: Int) -> Piece {
    let utf8 = text.utf8
    let (a, b) = (max(0, min(start, utf8.count)), max(0, min(end, utf8.count)))
    let part = String(
      decoding: utf8[
        utf8.index(utf8.startIndex, offsetBy: a)..<utf8.index(utf8.startIndex, offsetBy: max(a, b))],
      as: UTF8.self)
    guard let span = spans.first, spans.count == 1 else { return Piece(text: part, spans: covering(a, b)) }
    return Piece(part, line: span.line, start: span.start + a)
  }

  /// The stretches behind bytes of a text that was joined of several lines: whole words are assigned by their order.
  private func covering(_ start: Int, _ end: Int) -> [SourceSpan] {
    var out: [SourceSpan] = []
    let covered = spans.reduce(0) { $0 + $1.end - $1.start }
    // One blank between lines, a comma and a blank between names.
    let gap = spans.count > 1 ? max(1, (text.utf8.count - covered) / (spans.count - 1)) : 1
    var at = 0
    for span in spans {
      let length = span.end - span.start
      let (low, high) = (max(start, at), min(end, at + length))
      if low < high {
        out.append(SourceSpan(line: span.line, start: span.start + low - at, end: span.start + high - at))
      }
      at += length + gap
    }
    return out
  }

  /// Without white space and punctuation at both ends that parts texts.
  func trimmed(_ extra: String = "") -> Piece {
    let outer: (Character) -> Bool = {
      $0.isWhitespace || "|·•,;–—-:/".contains($0) || extra.contains($0) || Self.isIcon($0)
    }
    var low = text.startIndex
    var high = text.endIndex
    while low < high, outer(text[low]) { low = text.index(after: low) }
    while high > low, outer(text[text.index(before: high)]) { high = text.index(before: high) }
    // Brackets that enclose all of it.
    if low < high, let close = ["(": ")", "[": "]", "（": "）"][String(text[low])] {
      let last = text.index(before: high)
      if String(text[last]) == close, !text[text.index(after: low)..<last].contains(text[low]) {
        low = text.index(after: low)
        high = last
      }
    }
    return part(
      text.utf8.distance(from: text.startIndex, to: low), text.utf8.distance(from: text.startIndex, to: high))
  }

  private static func isIcon(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { (0xE000...0xF8FF).contains($0.value) || $0.value >= 0xF0000 }
  }

  /// The parts between separators; empty ones are left out.
  func split(at separators: [String]) -> [Piece] {
    var out: [Piece] = []
    var start = 0
    var depth = 0
    let bytes = Array(text.utf8)
    let marks = separators.map { Array($0.utf8) }
    var at = 0
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "(") { depth += 1 }
      if bytes[at] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
      if depth == 0, let mark = marks.first(where: { bytes[at...].starts(with: $0) }) {
        out.append(part(start, at))
        at += mark.count
        start = at
      } else {
        at += 1
      }
    }
    out.append(part(start, bytes.count))
    return out.map { $0.trimmed() }.filter { !$0.isEmpty }
  }

  /// Whether every bracket that opens closes, and the other way round.
  var hasWholeBrackets: Bool {
    var depth = 0
    for character in text {
      if "([（".contains(character) { depth += 1 }
      if ")]）".contains(character) { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// The text with blanks for gaps.
  private var plain: String {
    text.contains("\t") || text.contains("\n")
      ? text.split(whereSeparator: \.isWhitespace).joined(separator: " ") : text
  }

  /// As a text of the draft, escaped as Markdown.
  func draft(_ confidence: Double = 0.9, doubt: String? = nil) -> DraftValue {
    .text(
      DraftText(RichText(plain: plain).markdown, confidence: confidence, spans: spans, doubt: doubt))
  }

  /// As it is, for addresses and dates.
  func verbatim(_ value: String? = nil, _ confidence: Double = 0.9, doubt: String? = nil) -> DraftValue {
    .text(DraftText(value ?? text, confidence: confidence, spans: spans, doubt: doubt))
  }

  /// Joined with a blank.
  static func joined(_ pieces: [Piece], _ mark: String = " ") -> Piece {
    Piece(text: pieces.map(\.text).joined(separator: mark), spans: pieces.flatMap(\.spans))
  }
}

/// Collects the members of an object.
struct DraftObject {
  private(set) var members: [DraftMember] = []
  var isEmpty: Bool { members.isEmpty }

  mutating func add(_ key: String, _ value: DraftValue?) {
    if let value, !value.isEmpty { members.append(DraftMember(key, value)) }
  }
  mutating func add(_ key: String, _ piece: Piece?, _ confidence: Double = 0.9, doubt: String? = nil) {
    guard let piece, piece.text.unicodeScalars.contains(where: \.isWordLike) else { return }
    let isTorn = doubt == nil && !piece.hasWholeBrackets
    add(
      key,
      piece.draft(
        isTorn ? min(confidence, 0.6) : confidence,
        doubt: isTorn ? "a bracket stands alone here: is a part of this missing?" : doubt))
  }
  mutating func add(_ key: String, _ items: [DraftValue]) {
    if !items.isEmpty { add(key, .list(items)) }
  }
  var value: DraftValue { .object(members) }
}
