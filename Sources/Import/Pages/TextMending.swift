/// Brings the characters of extracted text into the form in which people write them.
enum TextMending {
  private static let ligatures: [Unicode.Scalar: String] = [
    "\u{FB00}": "ff", "\u{FB01}": "fi", "\u{FB02}": "fl", "\u{FB03}": "ffi", "\u{FB04}": "ffl",
    "\u{FB05}": "st",
    "\u{FB06}": "st",
    "\u{A0}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{2009}": " ", "\u{202F}": " ",
  ]

  /// Ligatures as letters; without controls, zero-width characters and marks of direction. A soft hyphen stays at the
  /// end of a word only, where it divides one.
  ///
  /// - Parameter keepsControls: whether a control between letters is kept, as `LostSign` has it: letters may be lost.
  static func mended(_ text: String, keepsControls: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    var out = ""
    let scalars = Array(text.unicodeScalars)
    for (at, scalar) in scalars.enumerated() {
      if let letters = ligatures[scalar] {
        out += letters
      } else if scalar == "\u{AD}" {
        let rest = scalars[(at + 1)...]
        if rest.allSatisfy({ hyphens.contains($0) }) { return out + "\u{AD}" }
      } else if keepsControls, isControl(scalar), isBetweenLetters(at, scalars) {
        out.unicodeScalars.append(LostSign.kept(scalar))
      } else if scalar == "\t" || !isIgnored(scalar) {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 && scalar != "\t" || (0x7F...0x9F).contains(scalar.value)
  }

  private static func isBetweenLetters(_ at: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    at > 0 && at + 1 < scalars.count && scalars[at - 1].properties.isAlphabetic
      && scalars[at + 1].properties.isAlphabetic
  }

  /// What the numbers of letters in TeX's encodings stand for (T1; from 0B to 0F OT1): they come through as controls
  /// where a font of pixels has no table of its letters.
  private static let tex: [Unicode.Scalar: String] = [
    "\u{1B}": "ff", "\u{1C}": "fi", "\u{1D}": "fl", "\u{1E}": "ffi", "\u{1F}": "ffl", "\u{15}": "–",
    "\u{16}": "—", "\u{10}": "“", "\u{11}": "”", "\u{13}": "«", "\u{14}": "»", "\u{B}": "ff",
    "\u{E}": "ffi", "\u{F}": "ffl",
  ]

  /// The same for a word of a page. O(bytes).
  static func mendedWord(_ text: String) -> String {
    // The dash before the statements of a list, by its number in OT1.
    if text == "{" { return "–" }
    // The bullet of fonts of pixels, by its number in OMS and in TS1.
    if text == "\u{F}" || text == "\u{88}" { return "•" }
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return mended(text, keepsControls: true) }
    return mended(String(text.unicodeScalars.map { tex[$0] ?? String($0) }.joined()), keepsControls: true)
  }

  /// Hyphens of fonts whose table takes the hyphen for a soft one: a page draws what it shows, and a soft hyphen
  /// between blanks or digits is shown. Where one is, and no other hyphen joins words, all of them are hyphens.
  /// O(bytes).
  static func withHardHyphens(_ words: [String]) -> [String] {
    func hasSoft(_ word: String) -> Bool { word.unicodeScalars.contains("\u{AD}") }
    guard words.contains(where: hasSoft) else { return words }
    let isShown = words.contains { word in
      let scalars = Array(word.unicodeScalars)
      return word == "\u{AD}"
        || scalars.indices.dropFirst().dropLast().contains {
          scalars[$0] == "\u{AD}" && scalars[$0 - 1].properties.numericType != nil
            && scalars[$0 + 1].properties.numericType != nil
        }
    }
    let hasHard = words.contains { word in
      guard let at = word.firstIndex(of: "-") else { return false }
      return at > word.startIndex && word.index(after: at) < word.endIndex && !word.contains("@")
        && !word.contains("/")
    }
    guard isShown, !hasHard else { return words }
    return words.map { hasSoft($0) ? String($0.map { $0 == "\u{AD}" ? "-" : $0 }) : $0 }
  }

  /// What a soft hyphen is drawn as.
  private static let hyphens: Set<Unicode.Scalar> = ["\u{AD}", "\u{2010}", "\u{2011}", "-"]

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }

  /// Letters that were set apart (`E X P E R I E N C E`) as a word; nil where it is none.
  static func closed(_ text: String) -> String? {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.allSatisfy({ $0.count <= 1 }),
      parts.contains(where: { $0.first?.isLetter == true })
    else { return nil }
    // Two blanks part words.
    return text.split(separator: "  ").map { $0.filter { $0 != " " } }.joined(separator: " ")
  }
}
