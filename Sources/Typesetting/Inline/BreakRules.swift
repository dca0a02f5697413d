/// Where a line may break between two characters that no blank parts: a subset of UAX #14 by classes. Blanks are glue and
/// are dealt with elsewhere.
struct BreakRules {
  /// Strict: a token stays whole unless it has no room on any line, so that extracted text never splits it.
  let isStrict: Bool

  /// The classes that the rules tell apart (UAX #14's, some joined).
  enum Class: UInt8 {
    case alphabetic, numeric, hyphen, breakAfter, slash, emDash, ideograph, open, close
    case zeroWidthSpace, glue, softHyphen, space
  }

  /// The break allowed between the scalars `a` and `b`; `before` stands before `a` (0: nothing).
  func opportunity(_ before: UInt32, _ a: UInt32, _ b: UInt32) -> Piece.Break {
    let first = Self.classify(a)
    let second = Self.classify(b)
    if second == .zeroWidthSpace || second == .glue || first == .glue { return .none }
    if first == .zeroWidthSpace { return .allowed }
    if first == .softHyphen { return isStrict ? .none : .softHyphen }
    if second == .close || second == .softHyphen || first == .open { return .none }
    if first == .ideograph || second == .ideograph {
      return second == .hyphen || second == .breakAfter || second == .slash ? .none : .allowed
    }
    if isStrict { return first == .breakAfter && Self.isBlank(a) ? .allowed : .none }
    return inToken(before, a, first, second)
  }

  private func inToken(_ before: UInt32, _ a: UInt32, _ first: Class, _ second: Class) -> Piece.Break {
    switch first {
    case .hyphen:
      let follows = Self.classify(before)
      return follows == .alphabetic && before != 0 && second == .alphabetic ? .explicitHyphen : .none
    case .breakAfter:
      if Self.isBlank(a) { return .allowed }
      return second == .numeric ? .none : .explicitHyphen
    case .emDash: return second == .emDash ? .none : .allowed
    case .slash: return second == .alphabetic && before != 0x2F && before != 0x3A ? .allowed : .none
    default: return .none
    }
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    (0x2000...0x200A).contains(scalar) || scalar == 0x3000
  }

  static func classify(_ scalar: UInt32) -> Class {
    switch scalar {
    case 0x20, 0x09, 0x0A: return .space
    case 0x2D: return .hyphen
    case 0x2F: return .slash
    case 0x30...0x39: return .numeric
    case 0x28, 0x5B, 0x7B, 0xA1, 0xBF, 0xAB, 0x2018, 0x201C, 0x201E, 0x201A: return .open
    case 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D: return .close
    case ..<0xA0: return .alphabetic
    case 0xA0, 0x202F, 0x2007, 0x2060, 0xFEFF, 0x2011, 0x200D: return .glue
    case 0xAD: return .softHyphen
    case 0x200B: return .zeroWidthSpace
    case 0x2010, 0x2012, 0x2013, 0x2000...0x2006, 0x2008...0x200A, 0x3000: return .breakAfter
    case 0x2014: return .emDash
    case 0x3001, 0x3002, 0xFF0C, 0xFF0E, 0xFF01, 0xFF1F, 0xFF1A, 0xFF1B, 0x300D, 0x300F, 0x3011,
      0xFF09, 0x3009, 0x300B, 0x3015, 0x30FC, 0x3005:
      return .close
    case 0x300C, 0x300E, 0x3010, 0xFF08, 0x3008, 0x300A, 0x3014: return .open
    case 0x2E80...0x2FFF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFD, 0xFF66...0xFF9F, 0xFFFC:
      return .ideograph
    default: return .alphabetic
    }
  }
}
