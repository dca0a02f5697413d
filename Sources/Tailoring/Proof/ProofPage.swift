/// The words of a text with what stands between them.
struct ProofPage {
  let tokens: [ProofToken]
  private let bytes: [UInt8]

  /// O(bytes).
  init(_ text: String) {
    let tokens = ProofToken.of(text)
    self.tokens = tokens
    bytes = Self.unbroken(Array(text.utf8), tokens)
  }

  /// A line that goes on with a small letter, or ended with a comma or a word that ties it to what follows, was broken by the layout:
  /// a blank stands in place of the line feed.
  private static func unbroken(_ bytes: [UInt8], _ tokens: [ProofToken]) -> [UInt8] {
    var out = bytes
    for (before, next) in zip(tokens, tokens.dropFirst()) {
      let gap = before.range.upperBound..<max(before.range.upperBound, next.range.lowerBound)
      let feeds = gap.filter { bytes[$0] == 0x0A }
      guard feeds.count == 1, gap.allSatisfy({ [0x0A, 0x0D, 0x20, 0x09, 0x2C].contains(bytes[$0]) }) else {
        continue
      }
      let word = String(decoding: bytes[next.range], as: UTF8.self)
      let isSmall = word.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
      let isTied =
        gap.contains { bytes[$0] == 0x2C } || Connectors.contains(before)
        || Conjunctions.any.contains(before.form)
      if isSmall || isTied { out[feeds[0]] = 0x20 }
    }
    return out
  }

  /// The text of some tokens with the point that ends them.
  func words(_ range: Range<Int>) -> String {
    let from = tokens[range.lowerBound].range.lowerBound
    var end = tokens[range.upperBound - 1].range.upperBound
    if end < bytes.count, [0x2E, 0x21, 0x3F].contains(bytes[end]) { end += 1 }
    return String(decoding: bytes[from..<end], as: UTF8.self)
  }

  /// Whether a sentence or a line ends before that token.
  func isEnded(before index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return true }
    let gap = String(decoding: between(index), as: UTF8.self)
    return gap.unicodeScalars.contains { ".!?:;•|\n".unicodeScalars.contains($0) }
  }

  /// Whether a sentence may begin there: one ended before; after a bullet a capital is enough.
  func begins(at index: Int, afterBullet: Bool) -> Bool {
    if isEnded(before: index) { return true }
    let word = String(decoding: bytes[tokens[index].range], as: UTF8.self)
    return afterBullet && word.unicodeScalars.first.map { !$0.properties.isLowercase } ?? false
  }

  /// Whether the sentence before that token goes on with it: nothing ends there, and its word is written small. A comma may
  /// stand between where `isComma` allows.
  func goesOn(at index: Int, overComma isComma: Bool) -> Bool {
    guard index > 0, index < tokens.count, !isEnded(before: index) else { return false }
    let gap = String(decoding: between(index), as: UTF8.self).unicodeScalars
    let word = String(decoding: bytes[tokens[index].range], as: UTF8.self)
    return gap.allSatisfy { $0.properties.isWhitespace || isComma && $0 == "," }
      && word.unicodeScalars.first.map { $0.properties.isLowercase } ?? false
  }

  /// Whether a comma and nothing more stands before that token.
  func isComma(before index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return false }
    let gap = between(index)
    return gap.contains(0x2C) && gap.allSatisfy { $0 == 0x2C || $0 == 0x20 }
  }

  /// Whether a colon stands after the token before `index`.
  func isColon(after index: Int) -> Bool {
    guard index > 0, index < tokens.count else { return false }
    return between(index).contains(0x3A)
  }

  private func between(_ index: Int) -> ArraySlice<UInt8> {
    let (from, end) = (tokens[index - 1].range.upperBound, tokens[index].range.lowerBound)
    return bytes[from..<max(from, end)]
  }
}
