internal import Base
internal import Content

/// Finds where the values of a profile stand in the text that it was read from.
struct SourceFinder {
  let lines: [SourceLine]
  private let bytes: [[UInt8]]
  /// The lines in which each word between blanks stands, ascending.
  private let places: [ArraySlice<UInt8>: [Int]]
  /// Where the last value was found: the next stands after it, most often.
  private var cursor = 0
  /// How much more may be compared: a file of many equal lines is no reason to look for ever.
  private var budget = 50_000_000

  init(_ source: SourceText) {
    lines = (1...source.lineCount).map { SourceLine(source.line($0) ?? "", number: $0) }
    bytes = lines.map { Array($0.text.utf8) }
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for (at, line) in bytes.enumerated() {
      for word in Self.words(line) where places[word]?.last != at { places[word, default: []].append(at) }
    }
    self.places = places
  }

  private static func words(_ text: [UInt8]) -> [ArraySlice<UInt8>] { text.split { $0 <= 0x20 } }

  /// A draft that says the same, each text with the line it stands in.
  mutating func draft(_ value: JSONValue) -> DraftValue {
    switch value {
    case .object(let members):
      return .object(
        members.filter { !$0.name.hasPrefix("$") }.map { DraftMember($0.name, draft($0.value)) })
    case .array(let items): return .list(items.map { draft($0) })
    case .string(let text): return .text(DraftText(text, spans: find(text)))
    case .integer(let number): return .text(DraftText(String(number), spans: find(String(number))))
    case .number(let number): return .text(DraftText(JSONValue.number(number).serialized()))
    case .bool(let flag): return .text(DraftText(flag ? "true" : "false"))
    case .null: return .object([])
    }
  }

  /// The stretches of a value: whole, else its first and further words line by line.
  private mutating func find(_ text: String) -> [SourceSpan] {
    if let whole = search(Array(text.utf8)) { return [whole] }
    let plain = InlineMarkdownText.plain(text)
    if let whole = search(Array(plain.utf8)) { return [whole] }
    return words(plain)
  }

  /// The lines over which a folded text runs: words in their order.
  private mutating func words(_ text: String) -> [SourceSpan] {
    let words = text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    guard let first = words.first, words.count > 1, let start = search(first) else { return [] }
    var out = [start]
    var line = start.line
    for word in words.dropFirst() {
      var at = out[out.count - 1].line == line ? out[out.count - 1].end : 0
      var found: Int?
      for _ in 0..<3 {
        found = match(word, line, from: at)
        if found != nil || line + 1 >= bytes.count { break }
        line += 1
        at = 0
      }
      guard let found else { return out }
      if out[out.count - 1].line == line {
        out[out.count - 1].end = found + word.count
      } else {
        out.append(SourceSpan(line: line, start: found, end: found + word.count))
      }
    }
    return out
  }

  private mutating func search(_ needle: [UInt8]) -> SourceSpan? {
    guard !needle.isEmpty else { return nil }
    if let found = search(needle, in: cursor..<min(bytes.count, cursor + 8)) { return found }
    // Words between others stand whole in a line that holds the text: the rarest of them says where to look.
    let inner = Self.words(needle).dropFirst().dropLast()
    guard !inner.isEmpty else {
      return search(needle, in: cursor..<bytes.count) ?? search(needle, in: 0..<cursor)
    }
    let found = inner.map { places[$0] ?? [] }.min { $0.count < $1.count } ?? []
    let middle = found.partitioningIndex { $0 >= cursor }
    return search(needle, in: found[middle...]) ?? search(needle, in: found[..<middle])
  }

  private mutating func search(_ needle: [UInt8], in lines: some Sequence<Int>) -> SourceSpan? {
    for line in lines {
      guard budget > 0 else { return nil }
      if let at = match(needle, line, from: 0) {
        cursor = line
        return SourceSpan(line: line, start: at, end: at + needle.count)
      }
    }
    return nil
  }

  private mutating func match(_ needle: [UInt8], _ line: Int, from: Int) -> Int? {
    let hay = bytes[line]
    guard hay.count >= needle.count, from <= hay.count - needle.count else { return nil }
    budget -= hay.count - from
    for at in from...(hay.count - needle.count)
    where hay[at] == needle[0] && hay[at..<at + needle.count].elementsEqual(needle) { return at }
    return nil
  }

  /// What of the lines is the format's own and no text of the person's: keys, marks. Values that the draft lacks are
  /// below `x-import`, whole, so that nothing of these files is left over.
  func keys(_ kind: ImportKind) -> [(span: SourceSpan, use: ImportedProfile.Rest.Use)] {
    lines.indices.map { (SourceSpan(line: $0, start: 0, end: bytes[$0].count), .mark) }
  }
}

extension [Int] {
  /// The first index from which a test that ascending values pass sooner or later holds. O(log count).
  fileprivate func partitioningIndex(_ isBehind: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The text of inline Markdown without its backslashes.
enum InlineMarkdownText {
  static func plain(_ markdown: String) -> String {
    var out = ""
    var isEscaped = false
    for character in markdown {
      if character == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      isEscaped = false
      out.append(character)
    }
    return out
  }
}
