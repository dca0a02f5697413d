/// Endings that are taken off a word, the longest first, and what is put in their place.
struct SuffixRules: Sendable {
  private struct Rule {
    /// The last bytes of the ending, at most eight, the last the lowest; and the bits that they take.
    var tail: UInt64
    var mask: UInt64
    /// What a longer ending has before them.
    var before: [UInt8]
    var length: Int
    /// How many bytes must stand before the ending.
    var keep: Int
    var put: [UInt8]
    /// Whether the word stays as it is.
    var stays: Bool

    init(_ suffix: [UInt8], keep: Int, put: [UInt8]) {
      tail = suffix.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
      mask = suffix.count >= 8 ? .max : (1 << UInt64(8 * suffix.count)) - 1
      before = suffix.dropLast(8)
      length = suffix.count
      self.keep = keep
      self.put = put
      stays = suffix == put
    }

    var last: Int { Int(truncatingIfNeeded: tail & 0xFF) }
  }

  /// By the last byte of the ending, the longest first.
  private let rules: [Rule]
  /// Where those of each last byte begin, and the end.
  private let starts: [Int]

  /// `text`: lines of a number and endings that need that many bytes before them; `ending>other` puts another in
  /// place.
  init(_ text: String) {
    var byLast = [[Rule]](repeating: [], count: 256)
    for line in text.pieces("\n") {
      let parts = line.pieces(" ")
      guard let keep = parts.first.flatMap({ Int($0) }) else { continue }
      for part in parts.dropFirst() {
        let sides = part.pieces(">")
        let rule = Rule(
          Array(sides[0].utf8), keep: keep, put: sides.count > 1 ? Array(sides[1].utf8) : [])
        byLast[rule.last].append(rule)
      }
    }
    var starts = [0]
    for i in byLast.indices {
      byLast[i].sort { $0.length > $1.length }
      starts.append(starts[i] + byLast[i].count)
    }
    rules = Array(byLast.joined())
    self.starts = starts
  }

  /// Takes endings off until none fits any more, at most `rounds` times, and makes a doubled last consonant one.
  /// O(bytes · rounds · rules of one letter).
  func strip(_ bytes: inout [UInt8], rounds: Int) {
    for _ in 0..<rounds {
      guard let rule = rule(for: bytes) else { break }
      bytes.removeLast(rules[rule].length)
      bytes += rules[rule].put
      if rules[rule].stays { return }
    }
    Self.undouble(&bytes)
  }

  /// The place of the first rule that fits; nil: none does.
  private func rule(for bytes: [UInt8]) -> Int? {
    guard let last = bytes.last else { return nil }
    var tail: UInt64 = 0
    for i in max(0, bytes.count - 8)..<bytes.count { tail = tail << 8 | UInt64(bytes[i]) }
    for i in starts[Int(last)]..<starts[Int(last) + 1] {
      guard tail & rules[i].mask == rules[i].tail, bytes.count >= rules[i].length + rules[i].keep else {
        continue
      }
      if rules[i].before.isEmpty || bytes.dropLast(8).reversed().starts(with: rules[i].before.reversed()) {
        return i
      }
    }
    return nil
  }

  private static func undouble(_ bytes: inout [UInt8]) {
    while bytes.count > 3, let last = bytes.last, bytes[bytes.count - 2] == last, last >= 0x61 {
      bytes.removeLast()
    }
  }
}
