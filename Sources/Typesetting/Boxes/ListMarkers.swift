internal import Composition

/// What list markers say (CSS Lists 3, CSS Counter Styles 3).
enum ListMarkers {
  /// The numbers that items may have: those of a 32-bit integer, as in browsers.
  static let ordinals = Int(Int32.min)...Int(Int32.max)

  /// The integer that an attribute begins with, by HTML's rules for parsing integers; one beyond `ordinals` is the nearest
  /// of them. Nil: there is none.
  static func integer(_ attribute: String?) -> Int? {
    guard let attribute else { return nil }
    var bytes = attribute.utf8.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D }
    let isNegative = bytes.first == 0x2D
    if isNegative || bytes.first == 0x2B { bytes = bytes.dropFirst() }
    guard let first = bytes.first, (0x30...0x39).contains(first) else { return nil }
    var magnitude = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { break }
      magnitude = min(magnitude * 10 + Int(byte - 0x30), -ordinals.lowerBound)
    }
    return isNegative ? -magnitude : min(magnitude, ordinals.upperBound)
  }

  /// The marker's text with its suffix; nil: none.
  static func text(_ css: ComputedStyle, ordinal: Int) -> String? {
    if let string = css.listStyleString { return string }
    switch css.listStyleType {
    case .none: return nil
    case .disc: return "\u{2022}"
    case .circle: return "\u{25E6}"
    case .square: return "\u{25AA}"
    case .dash: return "\u{2013}"
    case .decimal: return "\(ordinal)."
    case .lowerAlpha: return alphabetic(ordinal, 0x61) + "."
    case .upperAlpha: return alphabetic(ordinal, 0x41) + "."
    case .lowerRoman: return roman(ordinal).lowercased() + "."
    case .upperRoman: return roman(ordinal) + "."
    }
  }

  /// a to z, aa, ab, …; numbers below 1 stay decimal.
  static func alphabetic(_ number: Int, _ base: UInt8) -> String {
    guard number > 0 else { return String(number) }
    var out: [UInt8] = []
    var left = number
    while left > 0 {
      left -= 1
      out.append(base + UInt8(left % 26))
      left /= 26
    }
    return String(decoding: out.reversed(), as: UTF8.self)
  }

  /// Roman numerals from 1 to 3,999; other numbers stay decimal.
  static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    let digits: [(Int, String)] = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var left = number
    var out = ""
    for (value, digit) in digits {
      while left >= value {
        out += digit
        left -= value
      }
    }
    return out
  }
}
