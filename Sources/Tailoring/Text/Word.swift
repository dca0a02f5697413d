internal import Base

/// A word of a text: letters and digits with a trailing `+` or `#` (`C++`, `C#`), folded for comparison.
struct Word: Sendable {
  /// As written.
  var raw: String
  /// Case, accents and ligatures removed.
  var folded: String
  /// The folded word without its inflection.
  var stem: String
  /// FNV-1a of the stem: the key of all look-ups.
  var key: UInt64
  /// UTF-8 bytes in the text.
  var range: Range<Int>
  var isCapitalized: Bool
  /// Whether a sentence starts here: first word, or first after `.`, `!`, `?`, `:`.
  var startsSentence: Bool

  var isNumeric: Bool { folded.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
}

enum Words {
  /// The words of a text in order. Zero-width characters and soft hyphens inside a word are ignored. O(bytes).
  static func of(_ text: String) -> [Word] {
    var words: [Word] = []
    var current: [UInt8] = []
    var start = 0
    var offset = 0
    var fresh = true
    func close(_ end: Int) {
      guard !current.isEmpty else { return }
      words.append(make(current, start..<end, startsSentence: fresh))
      current.removeAll(keepingCapacity: true)
      fresh = false
    }
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      switch kind(scalar) {
      case .letter:
        if current.isEmpty { start = offset }
        current.append(contentsOf: UTF8.encode(scalar)!)
      case .suffix where !current.isEmpty: current.append(UInt8(scalar.value))
      case .ignored: break
      case .stop:
        close(offset)
        fresh = true
      default: close(offset)
      }
      offset += width
    }
    close(offset)
    return words
  }

  private enum Kind { case letter, suffix, ignored, stop, gap }

  private static func kind(_ scalar: Unicode.Scalar) -> Kind {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case 0x2B, 0x23: .suffix
    case 0x2E, 0x21, 0x3F, 0x3A: .stop
    case 0..<0x80: .gap
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0x202A...0x202E: .ignored
    case 0xC0...0x24F: scalar.value == 0xD7 || scalar.value == 0xF7 ? .gap : .letter
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark ? .letter : .gap
    }
  }

  private static func make(_ bytes: [UInt8], _ range: Range<Int>, startsSentence: Bool) -> Word {
    let raw = String(decoding: bytes, as: UTF8.self)
    let folded = fold(bytes, raw)
    let stem = Stemmer.stem(folded)
    return Word(
      raw: raw, folded: folded, stem: stem, key: hash(stem), range: range,
      isCapitalized: raw.unicodeScalars.first!.isCapital, startsSentence: startsSentence)
  }

  private static func fold(_ bytes: [UInt8], _ raw: String) -> String {
    guard bytes.allSatisfy({ $0 < 0x80 }) else { return UnicodeForms.folded(raw) }
    return String(
      decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// FNV-1a, 64 bits.
  static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { bytes in
      var h: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { h = (h ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return h
    }
  }

  /// The key of a phrase, word by word.
  @inline(__always)
  static func join(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    (phrase &* 0x9E37_79B9_7F4A_7C15 ^ (phrase >> 29)) &+ word
  }

  /// The folded words joined by one blank: the form in which phrases are compared.
  static func folded(_ text: String) -> String { of(text).map(\.folded).joined(separator: " ") }
}

extension Unicode.Scalar {
  /// Whether it is an upper-case letter; at once for ASCII.
  var isCapital: Bool { value < 0x80 ? value >= 0x41 && value <= 0x5A : properties.isUppercase }
}
