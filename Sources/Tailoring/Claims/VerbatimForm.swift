internal import Base

/// The form in which a sentence is compared with a fact word for word: what typography or the start of a sentence
/// changes is made one, every sign that says something (`€`, `%`, `<`, `-`, `.`, `/`) stays.
enum VerbatimForm {
  /// Whether `sentence` is the whole of a fact, a line of one or a sentence of one, in the same words and with the same
  /// signs, or says nothing. O(bytes of the sentence) where the facts were read before.
  static func holds(_ sentence: String, in facts: [Fact], _ readings: FactReadings) -> Bool {
    let own = facts.filter { $0.kind != .posting }
    if own.contains(where: { $0.text == sentence }) { return true }
    let asked = of(sentence)
    if asked.isEmpty { return true }
    return own.contains { readings.parts(of: $0).contains(asked) } || Words.of(sentence).isEmpty
  }

  /// The forms of a whole fact, of its lines and of its sentences. O(bytes).
  static func parts(of fact: Fact) -> Set<String> {
    var parts = Set(Sentences.split(fact.text).map(of))
    parts.insert(of(fact.text))
    if fact.text.utf8.contains(0x0A) {
      parts.insert(of(fact.quote))
      parts.formUnion(fact.text.lines().map { of(String($0)) })
    }
    return parts
  }

  /// NFC in lower case, blanks collapsed, quotation marks and dashes unified, without closing punctuation. O(bytes).
  static func of(_ text: String) -> String {
    if PlainText.isPlain(text) || text.utf8.allSatisfy({ $0 < 0x80 }) { return ofPlain(text) }
    var out = ""
    var gap = false
    for scalar in UnicodeForms.nfc(text).lowercased().unicodeScalars {
      if scalar.properties.isWhitespace {
        gap = true
        continue
      }
      guard let unified = unified(scalar) else { continue }
      if gap, !out.isEmpty { out += " " }
      gap = false
      out.unicodeScalars.append(unified)
    }
    return out.trimmingEnd { ".,;:!? ".contains($0) }
  }

  /// The same for text whose scalars are characters, in NFC.
  private static func ofPlain(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    var gap = false
    func put(_ bytes: some Sequence<UInt8>) {
      if gap, !out.isEmpty { out.append(0x20) }
      gap = false
      out.append(contentsOf: bytes)
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x09...0x0D: gap = true
      case 0x41...0x5A: put(CollectionOfOne(UInt8(scalar.value) | 0x20))
      case 0x60: put("'".utf8)
      case 0..<0x80: put(CollectionOfOne(UInt8(scalar.value)))
      default:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          if lower.properties.isWhitespace {
            gap = true
          } else if let unified = unified(lower) {
            put(UTF8.encode(unified)!)
          }
        }
      }
    }
    while let last = out.last, ".,;:!? ".utf8.contains(last) { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// Nil for what is not seen: soft hyphens and zero-width characters.
  private static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: nil
    case 0x2018...0x201B, 0x2039, 0x203A, 0x60, 0xB4: "'"
    case 0x201C...0x201F, 0xAB, 0xBB: "\""
    case 0x2010...0x2015, 0x2212: "-"
    default: scalar
    }
  }
}
