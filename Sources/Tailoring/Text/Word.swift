internal import Base

/// A word of a text: letters and digits with a trailing `+` or `#` (`C++`, `C#`), folded for comparison.
struct Word: Hashable, Sendable {
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
  static func of(_ text: String) -> [Word] { first(.max, of: text) }

  /// The first words of a text, at most `most`.
  static func first(_ most: Int, of text: String) -> [Word] {
    var words: [Word] = []
    var text = text
    text.withUTF8 { bytes in
      if most == .max { words.reserveCapacity(bytes.count / 6 + 1) }
      each(in: bytes) { found in
        words.append(make(found, of: bytes))
        return words.count < most
      }
    }
    return words
  }

  /// Whether a text has more than `most` words. O(words up to these).
  static func count(in text: String, exceeds most: Int) -> Bool {
    guard text.utf8.count > most else { return false }
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      each(in: bytes) { _ in
        count += 1
        return count <= most
      }
      return count > most
    }
  }

  /// How many words a text has. O(bytes).
  static func count(in text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      var count = 0
      each(in: bytes) { _ in
        count += 1
        return true
      }
      return count
    }
  }

  /// Whether one of a text's words is numeric. O(bytes before it).
  static func haveNumber(in text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isFound = false
      each(in: bytes) { found in
        let first = bytes[found.range.lowerBound]
        // A folded word begins as it is written where that is ASCII.
        isFound = first < 0x80 ? first >= 0x30 && first <= 0x39 : make(found, of: bytes).isNumeric
        return !isFound
      }
      return isFound
    }
  }

  /// Where a word stands.
  private struct Found {
    /// Bytes of the text.
    var range: Range<Int>
    var startsSentence: Bool
    var isASCII = true
    /// Whether characters that are ignored stand in it.
    var isBroken = false
  }

  /// Gives each word to `take`, until that says no.
  @inline(__always)
  private static func each(in bytes: UnsafeBufferPointer<UInt8>, _ take: (Found) -> Bool) {
    var found = Found(range: 0..<0, startsSentence: true)
    var isOpen = false
    var fresh = true
    var offset = 0
    while offset < bytes.count {
      let (value, width) = scalar(at: offset, in: bytes)
      let kind = kind(value)
      switch kind {
      case .letter:
        if !isOpen { found = Found(range: offset..<offset, startsSentence: fresh) }
        isOpen = true
        if width > 1 { found.isASCII = false }
      case .suffix where isOpen: break
      case .ignored: found.isBroken = isOpen
      default:
        if isOpen {
          found.range = found.range.lowerBound..<offset
          guard take(found) else { return }
          isOpen = false
          fresh = false
        }
        if kind == .stop { fresh = true }
      }
      offset += width
    }
    guard isOpen else { return }
    found.range = found.range.lowerBound..<bytes.count
    _ = take(found)
  }

  /// The scalar that begins at a byte of well-formed UTF-8, and its bytes.
  @inline(__always)
  private static func scalar(at i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (value: UInt32, width: Int) {
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[i + offset]) & 0x3F }
    let first = UInt32(bytes[i])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | rest(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | rest(1) << 6 | rest(2), 3) }
    return ((first & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), 4)
  }

  private enum Kind { case letter, suffix, ignored, stop, gap }

  @inline(__always)
  private static func kind(_ value: UInt32) -> Kind {
    switch value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case 0x2B, 0x23: .suffix
    case 0x2E, 0x21, 0x3F, 0x3A: .stop
    case 0..<0x80: .gap
    case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF, 0x202A...0x202E: .ignored
    case 0xC0...0x24F: value == 0xD7 || value == 0xF7 ? .gap : .letter
    // Dashes, quotation marks and the like: none is a letter or a number.
    case 0x2010...0x2029, 0x2030...0x205F: .gap
    default: isLetter(value) ? .letter : .gap
    }
  }

  private static func isLetter(_ value: UInt32) -> Bool {
    guard let properties = Unicode.Scalar(value)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }

  private static func make(_ found: Found, of bytes: UnsafeBufferPointer<UInt8>) -> Word {
    let slice = UnsafeBufferPointer(rebasing: bytes[found.range])
    let raw = found.isBroken ? mended(slice) : String(decoding: slice, as: UTF8.self)
    let folded = found.isASCII && !found.isBroken ? lowercased(slice, raw) : UnicodeForms.folded(raw)
    let stem = Stemmer.stem(folded)
    return Word(
      raw: raw, folded: folded, stem: stem, key: hash(stem), range: found.range,
      isCapitalized: isCapital(slice[0], raw), startsSentence: found.startsSentence)
  }

  /// Whether a word that begins with a byte begins with a capital.
  @inline(__always)
  private static func isCapital(_ first: UInt8, _ raw: String) -> Bool {
    first < 0x80 ? first >= 0x41 && first <= 0x5A : raw.unicodeScalars.first!.isCapital
  }

  /// A word without the characters that are ignored.
  private static func mended(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where kind(scalar.value) != .ignored {
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// ASCII in lower case; `raw`, its text, where it is already.
  private static func lowercased(_ bytes: UnsafeBufferPointer<UInt8>, _ raw: String) -> String {
    guard bytes.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return raw }
    return String(unsafeUninitializedCapacity: bytes.count) { out in
      for i in bytes.indices {
        let byte = bytes[i]
        out[i] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return bytes.count
    }
  }

  /// FNV-1a, 64 bits.
  static func hash(_ text: String) -> UInt64 {
    if let hash = text.utf8.withContiguousStorageIfAvailable({ hash($0) }) { return hash }
    var text = text
    return text.withUTF8 { hash($0) }
  }

  static func hash(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBufferPointer { hash($0) } }

  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var h: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { h = (h ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return h
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
