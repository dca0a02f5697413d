internal import Base

/// What shaping found wanting: a text without its letters is another text, one without its signs is the same.
enum MissingCharacters {
  /// No more characters are named in one message.
  private static let mostNamed = 24

  /// One error for all letters and digits that no font has, one warning for all signs.
  static func diagnostics(_ shaper: Shaper, _ fonts: FontLibrary) -> [Diagnostic] {
    if fonts.fonts.isEmpty {
      return [
        Diagnostic(
          .error, code: "font.none", "there are no fonts, so no text can be set",
          hints: ["add font files to the fonts folder"])
      ]
    }
    let isText = shaper.missing.contains { isLetter($0.scalar) }
    // The punctuation of a script is missed with its letters.
    func belongs(_ scalar: UInt32) -> Bool { isLetter(scalar) || isText && isPunctuation(scalar) }
    let letters = shaper.missing.filter { belongs($0.scalar) }
    let signs = shaper.missing.filter { !belongs($0.scalar) }
    return [
      diagnostic(
        letters, .error, ("letter", "letters"),
        hint: "name a folder with a font that has them by `--fonts` or in the site’s `fonts:`"),
      diagnostic(
        signs, .warning, ("character", "characters"), end: "left out",
        hint: "use words, or name a folder with a font that has them by `--fonts` or in the site’s `fonts:`"),
    ].compactMap { $0 }
  }

  private static func diagnostic(
    _ missing: [MissingCharacter], _ severity: Diagnostic.Severity, _ names: (one: String, many: String),
    end: String? = nil, hint: String
  ) -> Diagnostic? {
    guard let first = missing.first else { return nil }
    let isOne = missing.count == 1
    var message = "no font has the \(isOne ? names.one : names.many) "
    message += missing.prefix(mostNamed).map(name).joined(separator: ", ")
    if missing.count > mostNamed { message += " and \(missing.count - mostNamed) more" }
    if let end { message += isOne ? "; it is \(end)" : "; they are \(end)" }
    let place = first.place ?? missing.lazy.compactMap(\.place).first
    return Diagnostic(severity, code: "font.missing-glyph", message, at: place, hints: [hint])
  }

  /// `漢` (U+6F22).
  private static func name(_ missing: MissingCharacter) -> String {
    let digits = String(missing.scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    guard let scalar = Unicode.Scalar(missing.scalar), isShown(scalar) else { return code }
    return "`\(Character(scalar))` (\(code))"
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  private static func isPunctuation(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation,
      .otherPunctuation, .connectorPunctuation:
      true
    default: false
    }
  }

  /// Letters, digits and their marks, but for those of the blocks of pictographs.
  static func isLetter(_ scalar: UInt32) -> Bool {
    guard let scalar = Unicode.Scalar(scalar), !(0x1F000..<0x20000).contains(scalar.value) else {
      return false
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return true
    default: return scalar.properties.isAlphabetic
    }
  }
}
