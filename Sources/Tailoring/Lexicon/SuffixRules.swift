/// Endings that are taken off a word, the longest first, and what is put in their place.
struct SuffixRules: Sendable {
  private struct Rule {
    var suffix: [UInt8]
    /// How many bytes must stand before the ending.
    var keep: Int
    var put: [UInt8]
  }

  /// By the last byte of the ending, the longest first.
  private var rules = [[Rule]](repeating: [], count: 256)

  /// `text`: lines of a number and endings that need that many bytes before them; `ending>other` puts another in its
  /// place.
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let keep = parts.first.flatMap({ Int($0) }) else { continue }
      for part in parts.dropFirst() {
        let sides = part.split(separator: ">", maxSplits: 1)
        let suffix = Array(sides[0].utf8)
        let put = sides.count > 1 ? Array(sides[1].utf8) : []
        rules[Int(suffix[suffix.count - 1])].append(Rule(suffix: suffix, keep: keep, put: put))
      }
    }
    for i in rules.indices { rules[i].sort { $0.suffix.count > $1.suffix.count } }
  }

  /// Takes endings off until none fits any more, at most `rounds` times, and makes a doubled last consonant one.
  /// O(bytes · rounds · rules of one letter).
  func strip(_ bytes: inout [UInt8], rounds: Int) {
    for _ in 0..<rounds {
      guard let last = bytes.last, let rule = rules[Int(last)].first(where: { fits($0, bytes) }) else {
        break
      }
      bytes.removeLast(rule.suffix.count)
      bytes += rule.put
      if rule.suffix == rule.put { return }
    }
    Self.undouble(&bytes)
  }

  private func fits(_ rule: Rule, _ bytes: [UInt8]) -> Bool {
    let start = bytes.count - rule.suffix.count
    guard start >= rule.keep else { return false }
    return bytes[start...].elementsEqual(rule.suffix)
  }

  private static func undouble(_ bytes: inout [UInt8]) {
    while bytes.count > 3, let last = bytes.last, bytes[bytes.count - 2] == last, last >= 0x61 {
      bytes.removeLast()
    }
  }
}
