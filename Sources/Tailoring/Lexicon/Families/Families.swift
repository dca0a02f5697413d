internal import Base

/// Words whose forms share no ending rule: irregular verbs and nouns of another stem.
struct Families: Sendable {
  private var places = KeyTable(capacity: 4_096)
  private var heads: [String] = []

  // Each is made when its language is first met: most runs meet one.
  private static let ofEnglish = Families(EnglishFamilies.text, English.rules)
  private static let ofGerman = Families(GermanFamilies.text, German.rules)
  private static let ofFrench = Families(FrenchFamilies.text, French.rules)
  private static let ofSpanish = Families(SpanishFamilies.text, Spanish.rules)

  static func of(_ tongue: Tongue) -> Families {
    switch tongue {
    case .en: ofEnglish
    case .de: ofGerman
    case .fr: ofFrench
    case .es: ofSpanish
    }
  }

  /// The head of the family of a folded word or of its stripped form; nil where it is of none. O(bytes).
  subscript(_ form: String) -> String? { places[Words.hash(form)].map { heads[$0] } }

  /// The same for a form in UTF-8.
  subscript(_ form: [UInt8]) -> String? { places[Words.hash(form)].map { heads[$0] } }

  /// Each form and its stripped form, to the stripped form of the first word of its line.
  private init(_ text: String, _ rules: SuffixRules) {
    for line in text.pieces("\n") {
      let words = line.pieces(" ").map { UnicodeForms.folded(String($0)) }
      guard let first = words.first else { continue }
      heads.append(Self.stripped(first, rules))
      for word in words {
        add(word)
        add(Self.stripped(word, rules))
      }
    }
  }

  /// To the last head, where the form has none.
  private mutating func add(_ form: String) {
    let key = Words.hash(form)
    if places[key] == nil { places.set(key, heads.count - 1) }
  }

  private static func stripped(_ word: String, _ rules: SuffixRules) -> String {
    var bytes = Array(word.utf8)
    rules.strip(&bytes, rounds: 4)
    return String(decoding: bytes, as: UTF8.self)
  }
}
