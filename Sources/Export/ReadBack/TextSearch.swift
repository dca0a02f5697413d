/// A text in which stretches are looked for from a place that moves on.
struct TextSearch {
  let bytes: [UInt8]
  /// Where the last stretch that was found ends.
  private(set) var cursor = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  enum Finding { case next, elsewhere, missing }

  /// Looks for `text` after the cursor, and moves the cursor behind it; else before it.
  mutating func find(_ text: [UInt8]) -> Finding {
    if let at = first(text, from: cursor, to: bytes.count) {
      cursor = at + text.count
      return .next
    }
    return first(text, from: 0, to: min(bytes.count, cursor + text.count)) == nil ? .missing : .elsewhere
  }

  func contains(_ text: [UInt8]) -> Bool { first(text, from: 0, to: bytes.count) != nil }

  /// Where `text` begins in a stretch; nil where it is not there.
  func first(_ text: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let head = text.first, end - start >= text.count else { return nil }
    let (bytes, text) = (bytes.span, text.span)
    var at = start
    let last = end - text.count
    while at <= last {
      if bytes[at] == head, bytes[at + text.count - 1] == text[text.count - 1], matches(text, bytes, at) {
        return at
      }
      at += 1
    }
    return nil
  }

  private func matches(_ text: Span<UInt8>, _ bytes: Span<UInt8>, _ at: Int) -> Bool {
    for i in 1..<max(1, text.count) where bytes[at + i] != text[i] { return false }
    return true
  }

  /// Where `text` begins each time, at most a hundred times.
  func all(_ text: [UInt8]) -> [Int] {
    var out: [Int] = []
    var at = 0
    while out.count < 100, let found = first(text, from: at, to: bytes.count) {
      out.append(found)
      at = found + 1
    }
    return out
  }

  /// Whether `text` stands within `reach` bytes of a place.
  func isNear(_ text: [UInt8], _ at: Int, reach: Int) -> Bool {
    first(text, from: max(0, at - reach), to: min(bytes.count, at + reach)) != nil
  }
}
