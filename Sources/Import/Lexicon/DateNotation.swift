internal import Base
internal import Content

/// Finds dates and stretches of time in text, in the notations of many languages.
enum DateNotation {
  struct Match: Hashable {
    /// Bytes of the text.
    var start: Int
    var end: Int
    var from: PartialDate?
    var to: PartialDate?
    var isCurrent = false
    /// Whether the text says more than a date holds: a season, a quarter.
    var isVague = false
    var isRange: Bool { isCurrent || (from != nil && to != nil) }

    /// Whether it goes on because its text ends with a dash.
    func isOpen(in text: String) -> Bool {
      isCurrent && end == text.utf8.count
        && (text.unicodeScalars.last.map { DateWords.dashes.contains($0) } ?? false)
    }
  }

  /// All that are in a text, in order. O(bytes).
  static func matches(_ text: some StringProtocol) -> [Match] {
    let tokens = DateTokens.tokens(text)
    var out: [Match] = []
    var at = 0
    while at < tokens.count {
      var parser = DateParser(tokens: tokens, at: at)
      if let match = parser.stretch() {
        out.append(match)
        at = max(parser.at, at + 1)
      } else {
        at += 1
      }
    }
    return out
  }

  /// Whether a line is a date and little else.
  static func isDateLine(_ text: some StringProtocol) -> Bool {
    let matches = matches(text)
    guard !matches.isEmpty else { return false }
    let dated = matches.reduce(0) { $0 + $1.end - $1.start }
    return dated * 2 >= text.utf8.count
  }
}

/// A word, a number or a sign of a text.
struct DateToken: Hashable {
  enum Kind: Hashable {
    case number(Int, digits: Int)
    /// Folded.
    case word(String)
    case sign(Unicode.Scalar)
  }
  var kind: Kind
  var start: Int
  var end: Int
  /// Whether blanks stand before it.
  var isApart: Bool
}

enum DateTokens {
  static func tokens(_ text: some StringProtocol) -> [DateToken] {
    var out: [DateToken] = []
    var offset = 0
    var isApart = true
    var word = ""
    var wordStart = 0
    var wordIsApart = true
    func kind(_ scalar: Unicode.Scalar) -> Int {
      if (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value) { return 1 }
      if scalar.isIdeographic { return 3 }
      return scalar.properties.isAlphabetic || scalar == "’" || scalar == "'" ? 2 : 3
    }
    var current = 0
    func flush(_ end: Int) {
      guard current != 0, !word.isEmpty else { return }
      if current == 1 {
        let digits = word.unicodeScalars.map { $0.value >= 0xFF10 ? $0.value - 0xFF10 : $0.value - 0x30 }
        let number = digits.count <= 8 ? digits.reduce(0) { $0 * 10 + Int($1) } : -1
        out.append(
          DateToken(
            kind: .number(number, digits: digits.count), start: wordStart, end: end, isApart: wordIsApart))
      } else {
        out.append(
          DateToken(kind: .word(UnicodeForms.folded(word)), start: wordStart, end: end, isApart: wordIsApart))
      }
      word = ""
    }
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar.properties.isWhitespace {
        flush(offset)
        current = 0
        isApart = true
      } else {
        let next = kind(scalar)
        if next != current || next == 3 {
          flush(offset)
          current = next
          wordStart = offset
          wordIsApart = isApart
        }
        if next == 3 {
          out.append(DateToken(kind: .sign(scalar), start: offset, end: offset + width, isApart: isApart))
          current = 0
        } else {
          word.unicodeScalars.append(scalar)
        }
        isApart = false
      }
      offset += width
    }
    flush(offset)
    return out
  }
}
