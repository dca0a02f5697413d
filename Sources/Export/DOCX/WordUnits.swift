internal import Base
internal import Composition

/// Measures of WordprocessingML (ECMA-376-1, 17.18).
enum WordUnits {
  /// Twentieths of a point, rounded.
  static func twips(_ length: Length) -> Int { Int((length.points * 20).rounded()) }

  /// Half points, rounded, at least one.
  static func halfPoints(_ length: Length) -> Int { max(1, Int((length.points * 2).rounded())) }

  /// Eighths of a point for the width of a border: 2 to 96.
  static func eighths(_ length: Length) -> Int { min(96, max(2, Int((length.points * 8).rounded()))) }

  /// `RRGGBB`.
  static func hex(_ color: Color) -> String {
    func digit(_ value: UInt8) -> UInt8 {
      value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
    return String(
      decoding: [color.red, color.green, color.blue].flatMap { [digit($0 >> 4), digit($0 & 15)] },
      as: UTF8.self)
  }
}

/// Text that XML can hold (XML 1.0, 2.2): without control characters and the two that are none.
enum XMLText {
  static func clean(_ text: String) -> String {
    let isClean =
      !text.utf8.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A }
      && !text.unicodeScalars.contains(where: isNone)
    guard !isClean else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" {
      if !isNone(scalar) { out.append(scalar) }
    }
    return String(out)
  }

  private static func isNone(_ scalar: Unicode.Scalar) -> Bool { scalar.value & 0xFFFE == 0xFFFE }
}
