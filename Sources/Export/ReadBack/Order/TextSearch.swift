internal import Glibc

/// A text in which stretches are looked for from a place that moves on.
struct TextSearch {
  let bytes: [UInt8]
  /// Where the last stretch that was found ends.
  private(set) var cursor = 0

  init(_ bytes: [UInt8], from cursor: Int = 0) {
    self.bytes = bytes
    self.cursor = cursor
  }

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
    return bytes.withUnsafeBytes { bytes in
      text.withUnsafeBytes { text in
        let base = bytes.baseAddress!
        var at = start
        while at + text.count <= end {
          guard let hit = memchr(base + at, Int32(head), end - text.count - at + 1) else { return nil }
          at = UnsafeRawPointer(hit) - base
          if memcmp(hit, text.baseAddress!, text.count) == 0 { return at }
          at += 1
        }
        return nil
      }
    }
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
