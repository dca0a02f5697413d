internal import Base

/// A word, a number or a sign of a page, in the form in which texts are compared whatever the layout put between them.
struct ProofToken: Hashable, Sendable {
  /// Lower case, NFC. A sign that says something (`€`, `%`, `<`, `+`) is a token of its own.
  var form: String
  /// UTF-8 bytes in the text.
  var range: Range<Int>

  /// The tokens of `text` in order. Blanks, brackets, bullets, quotation marks and closing punctuation are none; a point
  /// or comma between digits belongs to the number; a minus before a number is a sign, a dash is not. O(bytes).
  static func of(_ text: String) -> [ProofToken] {
    var reader = TokenReader(Array(text.unicodeScalars))
    return reader.read()
  }
}

/// Cuts scalars into tokens.
private struct TokenReader {
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var offset = 0
  private var word = String.UnicodeScalarView()
  private var start = 0
  private var tokens: [ProofToken] = []

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  mutating func read() -> [ProofToken] {
    while at < scalars.count {
      take(scalars[at])
      offset += UTF8.width(scalars[at])
      at += 1
    }
    close()
    return tokens
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if isWordPart(scalar) || isInnerPoint(scalar) {
      if word.isEmpty { start = offset }
      word.append(scalar)
    } else if !isUnseen(scalar) {
      close()
      if isSign(scalar) {
        let range = offset..<offset + UTF8.width(scalar)
        tokens.append(ProofToken(form: scalar.value == 0x2212 ? "-" : String(scalar), range: range))
      }
    }
  }

  private mutating func close() {
    guard !word.isEmpty else { return }
    let form = UnicodeForms.nfc(String(word).lowercased())
    tokens.append(ProofToken(form: form, range: start..<offset))
    word = String.UnicodeScalarView()
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || isDigit(scalar) }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.isGraphemeExtend
        && !isUnseen(scalar)
  }

  private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { (0x30...0x39).contains($0.value) } ?? false
  }

  private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  private var next: Unicode.Scalar? { at + 1 < scalars.count ? scalars[at + 1] : nil }

  private func isInnerPoint(_ scalar: Unicode.Scalar) -> Bool {
    (scalar == "." || scalar == ",") && isDigit(word.last) && isDigit(next)
  }

  private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "-" || scalar.value == 0x2212 {
      let before = at > 0 ? scalars[at - 1] : nil
      return isDigit(next) && !(before.map(isWordPart) ?? false)
    }
    return "€$£¥%‰<>≤≥=+#&@°²³±×~*^".unicodeScalars.contains(scalar)
  }
}
