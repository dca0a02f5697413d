/// What the codes of simple fonts without a `ToUnicode` map stand for (ISO 32000-1, annex D): Windows code page 1252,
/// and the glyph names that the fonts of résumés use.
enum SimpleEncoding {
  /// The scalar of a code in WinAnsiEncoding.
  static func scalar(of code: UInt8) -> UInt32 {
    (0x80..<0xA0).contains(code) ? upper[Int(code) - 0x80] : UInt32(code)
  }

  private static let upper: [UInt32] = [
    0x20AC, 0x2022, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
    0x2022,
    0x17D, 0x2022, 0x2022, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161,
    0x203A,
    0x153, 0x2022, 0x17E, 0x178,
  ]

  /// The text of a glyph name (Adobe Glyph List, its rules for `uniXXXX`, `uXXXXX` and suffixes, and its common names).
  static func text(ofGlyph name: String) -> String? {
    let name = name.prefix { $0 != "." }
    if name.utf8.count == 1 { return String(name) }
    if let known = names[String(name)] { return known }
    for (prefix, least) in [("uni", 4), ("u", 4)] where name.hasPrefix(prefix) {
      let digits = name.dropFirst(prefix.count)
      if digits.utf8.count >= least, digits.utf8.count <= 6, let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        return String(Character(scalar))
      }
    }
    return nil
  }

  private static let names: [String: String] = [
    "space": " ", "exclam": "!", "quotedbl": "\"", "numbersign": "#", "dollar": "$", "percent": "%",
    "ampersand": "&", "quotesingle": "'", "parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+",
    "comma": ",", "hyphen": "-", "period": ".", "slash": "/", "zero": "0", "one": "1", "two": "2",
    "three": "3",
    "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "colon": ":",
    "semicolon": ";", "less": "<", "equal": "=", "greater": ">", "question": "?", "at": "@",
    "bracketleft": "[",
    "backslash": "\\", "bracketright": "]", "underscore": "_", "braceleft": "{", "bar": "|",
    "braceright": "}",
    "quoteleft": "‘", "quoteright": "’", "quotedblleft": "“", "quotedblright": "”", "endash": "–",
    "emdash": "—", "bullet": "•", "ellipsis": "…", "fi": "\u{FB01}", "fl": "\u{FB02}", "ff": "\u{FB00}",
    "ffi": "\u{FB03}", "ffl": "\u{FB04}", "adieresis": "ä", "odieresis": "ö", "udieresis": "ü",
    "Adieresis": "Ä", "Odieresis": "Ö", "Udieresis": "Ü", "germandbls": "ß", "eacute": "é", "egrave": "è",
    "ecircumflex": "ê", "agrave": "à", "aacute": "á", "acircumflex": "â", "ccedilla": "ç", "ntilde": "ñ",
    "iacute": "í", "oacute": "ó", "uacute": "ú", "aring": "å", "oslash": "ø", "ae": "æ", "copyright": "©",
    "registered": "®", "degree": "°", "section": "§", "periodcentered": "·", "sfthyphen": "\u{AD}",
  ]
}
