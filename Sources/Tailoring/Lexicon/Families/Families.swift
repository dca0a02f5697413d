internal import Base

/// Words whose forms share no ending rule: irregular verbs and nouns of another stem.
enum Families {
  // Each is made when its language is first met: most runs meet one.
  private static let ofEnglish = table(EnglishFamilies.text, English.rules)
  private static let ofGerman = table(GermanFamilies.text, German.rules)
  private static let ofFrench = table(FrenchFamilies.text, French.rules)
  private static let ofSpanish = table(SpanishFamilies.text, Spanish.rules)

  static func of(_ tongue: Tongue) -> [String: String] {
    switch tongue {
    case .en: ofEnglish
    case .de: ofGerman
    case .fr: ofFrench
    case .es: ofSpanish
    }
  }

  /// Each form and its stripped form, to the stripped form of the first word of its line.
  private static func table(_ text: String, _ rules: SuffixRules) -> [String: String] {
    var out: [String: String] = [:]
    for line in text.pieces("\n") {
      let words = line.pieces(" ").map { UnicodeForms.folded(String($0)) }
      guard let first = words.first else { continue }
      let head = stripped(first, rules)
      for word in words {
        out[word] = out[word] ?? head
        let root = stripped(word, rules)
        out[root] = out[root] ?? head
      }
    }
    return out
  }

  private static func stripped(_ word: String, _ rules: SuffixRules) -> String {
    var bytes = Array(word.utf8)
    rules.strip(&bytes, rounds: 4)
    return String(decoding: bytes, as: UTF8.self)
  }
}
