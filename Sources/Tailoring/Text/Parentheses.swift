/// Text in round brackets, which may stand in one another.
enum Parentheses {
  /// The text without any of it. O(characters).
  static func removed(from text: String) -> String {
    var depth = 0
    var out = ""
    for character in text {
      if character == "(" { depth += 1 }
      if depth == 0 { out.append(character) }
      if character == ")" { depth = max(0, depth - 1) }
    }
    return out
  }

  /// The parts of a range between semicolons that stand outside brackets, in order. O(bytes).
  static func semicolonParts(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var start = range.lowerBound
    var depth = 0
    for i in range {
      switch bytes[i] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth = max(0, depth - 1)
      case UInt8(ascii: ";") where depth == 0 && i > start:
        out.append(start..<i)
        start = i + 1
      default: continue
      }
    }
    return start < range.upperBound ? out + [start..<range.upperBound] : out
  }

  /// The offsets of a range that stand outside brackets. O(bytes).
  static func offsets(_ bytes: [UInt8], _ range: Range<Int>) -> Offsets {
    var depth = 0
    var inside: [Range<Int>] = []
    var start = range.lowerBound
    for i in range {
      if bytes[i] == UInt8(ascii: "(") {
        if depth == 0 { start = i }
        depth += 1
      }
      guard bytes[i] == UInt8(ascii: ")"), depth > 0 else { continue }
      depth -= 1
      if depth == 0 { inside.append(start..<i + 1) }
    }
    return Offsets(range: range, inside: inside)
  }
}

/// Offsets of a text that stand outside brackets; one that is opened and never closed hides nothing.
struct Offsets: Sendable {
  var range: Range<Int>
  var inside: [Range<Int>]
  func contains(_ offset: Int) -> Bool {
    range.contains(offset) && !inside.contains { $0.contains(offset) }
  }
}
