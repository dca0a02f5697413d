internal import Base

/// A word or a mark of a clause, as the reading of skills sees it: a word keeps the hyphens, points and strokes inside it
/// ("Node.js", "0100-600", "CI/CD"), and an elided article stands alone ("d'Airflow").
struct PhraseToken: Sendable {
  enum Kind: Sendable { case word, comma, semicolon, colon, dash, open, close, slash, other }
  var kind: Kind
  var raw: String
  /// Without case, accents and a closing apostrophe.
  var folded: String
  var stem: String
  /// Bytes in the text.
  var range: Range<Int>
  /// Of the stem, of a short word as it is: what word sets look up.
  var key: UInt64 = 0
  /// Of the folded word.
  var exactKey: UInt64 = 0

  /// A word of no more bytes is its own stem.
  static let short = 4
  /// Must be called when the word has changed.
  mutating func makeKeys() {
    exactKey = Words.hash(folded)
    key = folded.utf8.count <= Self.short ? exactKey : Words.hash(stem)
  }

  var isWord: Bool { kind == .word }
  /// Whether all its letters are digits.
  var isNumber: Bool { folded.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2B || $0 == 0x2E } }
}

/// Splits a clause into tokens.
enum PhraseTokens {
  /// The tokens of `text` in order. O(bytes).
  static func of(_ text: String) -> [PhraseToken] {
    let bytes = Array(text.utf8)
    var out: [PhraseToken] = []
    var i = 0
    while i < bytes.count {
      if isLetter(bytes[i]) || startsDotted(bytes, i) {
        let end = wordEnd(bytes, i)
        append(bytes, i..<end, to: &out)
        i = end
      } else {
        let (kind, length) = mark(bytes, i)
        if let kind { out.append(token(kind, bytes, i..<i + length)) }
        i += length
      }
    }
    return joiningAbbreviations(out)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0xC3 && byte < 0xE0
  }

  /// ".NET".
  private static func startsDotted(_ bytes: [UInt8], _ i: Int) -> Bool {
    bytes[i] == 0x2E && i + 1 < bytes.count && bytes[i + 1] >= 0x41 && bytes[i + 1] <= 0x5A
      && (i == 0 || bytes[i - 1] <= 0x20)
  }

  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var i = start + 1
    while i < bytes.count {
      let byte = bytes[i]
      if isLetter(byte) || byte >= 0x80 && byte < 0xC0 || byte == 0x2B || byte == 0x23 {
        i += 1
      } else if let joint = joint(bytes, i, start) {
        i += joint
      } else {
        break
      }
    }
    return i
  }

  /// The bytes of a mark inside a word; nil where the word ends.
  private static func joint(_ bytes: [UInt8], _ i: Int, _ start: Int) -> Int? {
    let isQuote = bytes[i...].starts(with: [0xE2, 0x80, 0x99])
    let length = isQuote ? 3 : 1
    let next = i + length < bytes.count ? bytes[i + length] : 0x20
    switch bytes[i] {
    case 0x27: return isLetter(next) ? 1 : nil
    case 0xE2 where isQuote: return isLetter(next) ? length : nil
    case 0x2D: return isLetter(next) ? 1 : next <= 0x20 || next == 0x2C ? 1 : nil
    case 0x2E: return isLetter(next) ? 1 : nil
    case 0x26: return isLetter(next) ? 1 : nil
    case 0x2F:
      return isLetter(next) && i - start <= 2 && !isLower(bytes[start..<i]) ? 1 : strokeJoins(bytes, i)
    case 0xC2 where i + 1 < bytes.count && bytes[i + 1] == 0xAD: return 2
    case 0xC2 where i + 1 < bytes.count && bytes[i + 1] == 0xB7: return 2
    default: return nil
    }
  }

  private static func isLower(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 >= 0x61 } }

  /// "TCP/IP", but not "Azure/AWS" and not "y/o".
  private static func strokeJoins(_ bytes: [UInt8], _ i: Int) -> Int? {
    var end = i + 1
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    guard end > i + 1, end - i <= 3 else { return nil }
    return isLower(bytes[i + 1..<end]) ? nil : 1
  }

  private static func mark(_ bytes: [UInt8], _ i: Int) -> (PhraseToken.Kind?, Int) {
    switch bytes[i] {
    case 0x2C: return (.comma, 1)
    case 0x3B: return (.semicolon, 1)
    case 0x3A: return (.colon, 1)
    case 0x28, 0x5B: return (.open, 1)
    case 0x29, 0x5D: return (.close, 1)
    case 0x2F, 0x7C: return (.slash, 1)
    case 0x26, 0x2B: return (.other, 1)
    case 0x2D: return (.dash, 1)
    case 0xE2
    where bytes[i...].starts(with: [0xE2, 0x80, 0x93]) || bytes[i...].starts(with: [0xE2, 0x80, 0x94]):
      return (.dash, 3)
    case 0xC0...0xDF: return (nil, min(2, bytes.count - i))
    case 0xE0...0xEF: return (nil, min(3, bytes.count - i))
    case 0xF0...: return (nil, min(4, bytes.count - i))
    default: return (nil, 1)
    }
  }

  private static let elided: HashedWords = ["l", "d", "qu", "n", "s", "j", "m", "c", "t", "jusqu", "lorsqu"]

  private static func append(_ bytes: [UInt8], _ range: Range<Int>, to out: inout [PhraseToken]) {
    if let quote = bytes[range].firstIndex(where: { $0 == 0x27 || $0 == 0xE2 }), quote - range.lowerBound <= 6
    {
      let after = quote + (bytes[quote] == 0x27 ? 1 : 3)
      let head = String(decoding: bytes[range.lowerBound..<quote], as: UTF8.self).lowercased()
      if elided.contains(head), after < range.upperBound {
        var article = token(.word, bytes, range.lowerBound..<quote)
        article.raw = head
        out.append(article)
        out.append(token(.word, bytes, after..<range.upperBound))
        return
      }
    }
    out.append(token(.word, bytes, range))
  }

  private static func token(_ kind: PhraseToken.Kind, _ bytes: [UInt8], _ range: Range<Int>) -> PhraseToken {
    let raw = String(decoding: bytes[range], as: UTF8.self)
    guard kind == .word else {
      return PhraseToken(kind: kind, raw: raw, folded: raw, stem: raw, range: range)
    }
    let folded = folded(bytes[range], raw)
    var word = PhraseToken(kind: kind, raw: raw, folded: folded, stem: Stemmer.stem(folded), range: range)
    word.makeKeys()
    return word
  }

  private static func folded(_ bytes: ArraySlice<UInt8>, _ raw: String) -> String {
    if bytes.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return raw }
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return UnicodeForms.folded(raw).replacing("\u{2019}", with: "'")
    }
    return String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static let spaced: [String: Set<String>] = [
    "z": ["b"], "p": ["ej", "ex"], "e": ["g"], "i": ["e"], "u": ["a", "ä"], "d": ["h"],
  ]
  private static let examples: HashedWords = ["z.b", "e.g", "p.ej", "p.ex", "eg", "zb"]

  /// "z. B." and its like become the one word `eg`.
  private static func joiningAbbreviations(_ tokens: [PhraseToken]) -> [PhraseToken] {
    var out: [PhraseToken] = []
    for var token in tokens {
      if let last = out.last, last.isWord, token.isWord, spaced[last.folded]?.contains(token.folded) == true,
        token.range.lowerBound - last.range.upperBound <= 3
      {
        out.removeLast()
        token.folded = last.folded + "." + token.folded
        token.range = last.range.lowerBound..<token.range.upperBound
      }
      if examples.contains(token.folded) { token.folded = "eg" }
      if token.folded == "eg" {
        token.stem = "eg"
        token.makeKeys()
      }
      out.append(token)
    }
    return out
  }
}
