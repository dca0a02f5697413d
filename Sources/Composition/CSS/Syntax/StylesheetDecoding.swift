/// The text of a style sheet's bytes (CSS Syntax Level 3, §3.2): a byte order mark decides, else the protocol, else `@charset`,
/// else the document that links it, else UTF-8.
public enum StylesheetDecoding {
  /// Encodings other than UTF-8 that style sheets are found in.
  public enum Encoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16LE = "utf-16le"
    case utf16BE = "utf-16be"
    case latin1 = "windows-1252"
    case latin2 = "iso-8859-2"
    case cyrillic = "iso-8859-5"

    /// The encoding of a label (Encoding Standard, §4.2); nil: none of ours.
    public init?(label: String) {
      let bytes = label.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
      switch String(decoding: bytes, as: UTF8.self).asciiLowercased {
      case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
      case "utf-16", "utf-16le", "unicode", "ucs-2": self = .utf16LE
      case "utf-16be", "unicodefffe": self = .utf16BE
      case "iso-8859-1", "iso8859-1", "latin1", "l1", "windows-1252", "cp1252", "us-ascii", "ascii":
        self = .latin1
      case "iso-8859-2", "iso8859-2", "latin2", "l2": self = .latin2
      case "iso-8859-5", "iso8859-5", "cyrillic": self = .cyrillic
      default: return nil
      }
    }
  }

  /// The text and its encoding; what is invalid becomes U+FFFD. O(bytes).
  /// - Parameters:
  ///   - protocolLabel: what the protocol says of the encoding.
  ///   - environment: the encoding of the document that links the sheet.
  public static func decode(_ bytes: [UInt8], protocolLabel: String? = nil, environment: String? = nil)
    -> (text: String, encoding: Encoding)
  {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (text(bytes[3...], .utf8), .utf8) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (text(bytes[2...], .utf16LE), .utf16LE) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (text(bytes[2...], .utf16BE), .utf16BE) }
    let encoding =
      protocolLabel.flatMap { Encoding(label: $0) } ?? charset(bytes)
      ?? environment.flatMap { Encoding(label: $0) } ?? .utf8
    return (text(bytes[...], encoding), encoding)
  }

  /// The encoding that `@charset "…";`, in exactly these bytes, names. It cannot be UTF-16, whose bytes would differ.
  public static func charset(_ bytes: [UInt8]) -> Encoding? {
    let start = Array("@charset \"".utf8)
    guard bytes.starts(with: start) else { return nil }
    let rest = bytes[start.count..<min(bytes.count, 1_024)]
    guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")), quote + 1 < rest.endIndex,
      rest[quote + 1] == UInt8(ascii: ";")
    else { return nil }
    let named = Encoding(label: String(decoding: rest[..<quote], as: UTF8.self))
    return named == .utf16LE || named == .utf16BE ? .utf8 : named
  }

  private static func text(_ bytes: ArraySlice<UInt8>, _ encoding: Encoding) -> String {
    switch encoding {
    case .utf8: return String(decoding: bytes, as: UTF8.self)
    case .utf16LE, .utf16BE:
      var units: [UInt16] = []
      var at = bytes.startIndex
      while at < bytes.endIndex {
        let next = at + 1 < bytes.endIndex ? bytes[at + 1] : nil
        let pair = next.map { encoding == .utf16LE ? (bytes[at], $0) : ($0, bytes[at]) }
        units.append(pair.map { UInt16($0.0) | UInt16($0.1) << 8 } ?? 0xFFFD)
        at += 2
      }
      return String(decoding: units, as: UTF16.self)
    case .latin1, .latin2, .cyrillic:
      var text = String.UnicodeScalarView()
      for byte in bytes { text.append(scalar(byte, encoding)) }
      return String(text)
    }
  }

  private static func scalar(_ byte: UInt8, _ encoding: Encoding) -> Unicode.Scalar {
    let own = Unicode.Scalar(byte)
    switch encoding {
    case .latin1 where byte >= 0x80 && byte < 0xA0: return Unicode.Scalar(windows[Int(byte) - 0x80]) ?? own
    case .latin2 where byte > 0xA0: return Unicode.Scalar(central[Int(byte) - 0xA1]) ?? own
    case .cyrillic where byte > 0xA0:
      switch byte {
      case 0xAD: return own
      case 0xF0: return "\u{2116}"
      case 0xFD: return "\u{A7}"
      default: return Unicode.Scalar(UInt32(byte) - 0xA0 + 0x400) ?? own
      }
    default: return own
    }
  }

  /// 0x80 to 0x9F in windows-1252.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D,
    0x17D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153,
    0x9D,
    0x17E, 0x178,
  ]
  /// 0xA1 to 0xFF in ISO 8859-2.
  private static let central: [UInt32] = [
    0x104, 0x2D8, 0x141, 0xA4, 0x13D, 0x15A, 0xA7, 0xA8, 0x160, 0x15E, 0x164, 0x179, 0xAD, 0x17D,
    0x17B, 0xB0, 0x105, 0x2DB, 0x142, 0xB4, 0x13E, 0x15B, 0x2C7, 0xB8, 0x161, 0x15F, 0x165, 0x17A,
    0x2DD, 0x17E, 0x17C, 0x154, 0xC1, 0xC2, 0x102, 0xC4, 0x139, 0x106, 0xC7, 0x10C, 0xC9, 0x118,
    0xCB, 0x11A, 0xCD, 0xCE, 0x10E, 0x110, 0x143, 0x147, 0xD3, 0xD4, 0x150, 0xD6, 0xD7, 0x158,
    0x16E, 0xDA, 0x170, 0xDC, 0xDD, 0x162, 0xDF, 0x155, 0xE1, 0xE2, 0x103, 0xE4, 0x13A, 0x107,
    0xE7, 0x10D, 0xE9, 0x119, 0xEB, 0x11B, 0xED, 0xEE, 0x10F, 0x111, 0x144, 0x148, 0xF3, 0xF4,
    0x151, 0xF6, 0xF7, 0x159, 0x16F, 0xFA, 0x171, 0xFC, 0xFD, 0x163, 0x2D9,
  ]
}
