/// Character references of HTML: numeric ones and the names that pages of text use.
enum HTMLEntities {
  private static let named: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
    "hellip": "…",
    "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bdquo": "„", "sbquo": "‚", "laquo": "«",
    "raquo": "»",
    "bull": "•", "middot": "·", "euro": "€", "pound": "£", "yen": "¥", "cent": "¢", "copy": "©", "reg": "®",
    "trade": "™",
    "deg": "°", "sect": "§", "frac12": "½", "times": "×", "shy": "\u{AD}", "zwnj": "\u{200C}",
    "thinsp": "\u{2009}",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "eacute": "é",
    "egrave": "è",
    "ecirc": "ê", "euml": "ë", "agrave": "à", "aacute": "á", "acirc": "â", "ccedil": "ç", "icirc": "î",
    "iuml": "ï",
    "iacute": "í", "oacute": "ó", "ocirc": "ô", "uacute": "ú", "ugrave": "ù", "ucirc": "û", "ntilde": "ñ",
    "Eacute": "É",
    "Agrave": "À", "oelig": "œ", "iexcl": "¡", "iquest": "¿", "aring": "å", "oslash": "ø", "aelig": "æ",
    "Ccedil": "Ç",
  ]

  /// `text` with its references resolved; what is no reference stays. O(bytes).
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var out = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "&") {
      out += rest[..<mark]
      rest = rest[rest.index(after: mark)...]
      let body = rest.prefix(10)
      guard let end = body.firstIndex(of: ";"), let value = value(String(body[..<end])) else {
        out += "&"
        continue
      }
      out += value
      rest = rest[rest.index(after: end)...]
    }
    return out + rest
  }

  private static func value(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number >= 0x20 || number == 0x0A, let scalar = Unicode.Scalar(number) else {
      return nil
    }
    return String(scalar)
  }
}
