internal import CUtf8proc
internal import Glibc

/// Unicode normalisation (UAX #15) and slugs, by utf8proc.
public enum UnicodeForms {
  /// Normalisation form C. ASCII text is returned as it is. O(bytes).
  public static func nfc(_ text: String) -> String {
    // Nothing before U+0300 composes, nor do dashes and signs.
    PlainText.isPlain(text) ? text : map(text, UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
  }

  /// Compatibility decomposition with combining marks removed and full case folding:
  /// the form in which words are compared without regard to case, accents or ligatures.
  public static func folded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { foldedLatin($0) } ?? map(text, folding)
  }

  private static let folding =
    UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue
    | UTF8PROC_STRIPMARK.rawValue | UTF8PROC_CASEFOLD.rawValue

  /// The forms of U+00C0 to U+00FF, two bytes each, the second 0 where there is one: none has more, and none depends on
  /// its neighbours where those are of the same range or ASCII.
  private static let latin: [UInt8] = (0xC0...0xFF as ClosedRange<UInt32>).flatMap { value in
    let form = Array(map(String(Unicode.Scalar(value)!), folding).utf8)
    return form.count == 1 ? [form[0], 0] : [form[0], form[1]]
  }

  /// The folded form of ASCII and the letters of Latin-1; nil where others stand in it.
  private static func foldedLatin(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    guard bytes.count <= 256 else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { out in
      var count = 0
      var i = 0
      while i < bytes.count {
        let byte = bytes[i]
        if byte < 0x80 {
          out[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
          count += 1
          i += 1
        } else if byte == 0xC3 {
          let form = 2 * Int(bytes[i + 1] & 0x3F)
          out[count] = latin[form]
          out[count + 1] = latin[form + 1]
          count += latin[form + 1] == 0 ? 1 : 2
          i += 2
        } else {
          return nil
        }
      }
      return String(decoding: UnsafeBufferPointer(rebasing: out[..<count]), as: UTF8.self)
    }
  }

  /// A file-name-safe slug: NFKD, marks removed, ASCII letters and digits in lower case, every other run one hyphen,
  /// none at the ends. Letters without a decomposition are spelt out (ß ss, ø o, æ ae, ł l, đ d, þ th, ı i).
  /// May be empty.
  public static func slug(_ text: String) -> String {
    var out: [UInt8] = []
    var gap = false
    func put(_ bytes: some Sequence<UInt8>) {
      if gap, !out.isEmpty { out.append(0x2D) }
      gap = false
      out.append(contentsOf: bytes)
    }
    for scalar in folded(text).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: put(CollectionOfOne(UInt8(scalar.value)))
      case 0xF8: put("o".utf8)
      case 0xE6: put("ae".utf8)
      case 0x153: put("oe".utf8)
      case 0x142: put("l".utf8)
      case 0x111, 0xF0: put("d".utf8)
      case 0xFE: put("th".utf8)
      case 0x131: put("i".utf8)
      case 0x27, 0x2019: continue
      default: gap = true
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Compatibility decomposition with combining marks removed, case kept.
  static func decomposed(_ text: String) -> String {
    map(
      text,
      UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_DECOMPOSE.rawValue
        | UTF8PROC_STRIPMARK.rawValue)
  }

  private static func map(_ text: String, _ options: UInt32) -> String {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 0x80 }), options & UTF8PROC_CASEFOLD.rawValue == 0 {
        return String(decoding: bytes, as: UTF8.self)
      }
      var result: UnsafeMutablePointer<UInt8>?
      let count = utf8proc_map(
        bytes.baseAddress, bytes.count, &result, utf8proc_option_t(rawValue: options))
      defer { free(result) }
      guard count >= 0, let result else { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: UnsafeBufferPointer(start: result, count: count), as: UTF8.self)
    }
  }
}

extension UnicodeForms {
  /// ASCII letters and digits in their own case, every other run one hyphen: `Zuzana Dvořáková` gives
  /// `Zuzana-Dvorakova`. For the names of files that people send. May be empty.
  public static func fileName(_ text: String) -> String {
    var out = ""
    var gap = false
    for scalar in decomposed(text).unicodeScalars {
      let piece: String
      switch scalar.value {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: piece = String(scalar)
      case 0x27, 0x2019: continue
      case 0xDF: piece = "ss"
      case 0xD8, 0xF8: piece = scalar.value == 0xD8 ? "O" : "o"
      case 0xC6, 0xE6: piece = scalar.value == 0xC6 ? "Ae" : "ae"
      case 0x152, 0x153: piece = scalar.value == 0x152 ? "Oe" : "oe"
      case 0x141, 0x142: piece = scalar.value == 0x141 ? "L" : "l"
      case 0x110, 0x111: piece = scalar.value == 0x110 ? "D" : "d"
      case 0xD0, 0xF0: piece = scalar.value == 0xD0 ? "D" : "d"
      case 0xDE, 0xFE: piece = scalar.value == 0xDE ? "Th" : "th"
      case 0x131: piece = "i"
      case 0x1E9E: piece = "SS"
      default:
        gap = true
        continue
      }
      if gap, !out.isEmpty { out += "-" }
      gap = false
      out += piece
    }
    return out
  }
}
