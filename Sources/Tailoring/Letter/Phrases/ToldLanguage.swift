internal import Base

/// Names of languages, and words for how well one speaks them, in the languages of letters: a profile that is written in one
/// language is told of in another.
enum ToldLanguage {
  /// English, German, French, Spanish; the English one is the term's name. After the Unicode CLDR.
  private static let names: [String: [String]] = {
    let lines = """
      English Englisch anglais inglés
      German Deutsch allemand alemán
      French Französisch français francés
      Spanish Spanisch espagnol español
      Italian Italienisch italien italiano
      Portuguese Portugiesisch portugais portugués
      Dutch Niederländisch néerlandais neerlandés
      Polish Polnisch polonais polaco
      Czech Tschechisch tchèque checo
      Russian Russisch russe ruso
      Ukrainian Ukrainisch ukrainien ucraniano
      Turkish Türkisch turc turco
      Arabic Arabisch arabe árabe
      Chinese Chinesisch chinois chino
      Japanese Japanisch japonais japonés
      Romanian Rumänisch roumain rumano
      Hungarian Ungarisch hongrois húngaro
      Greek Griechisch grec griego
      Swedish Schwedisch suédois sueco
      Danish Dänisch danois danés
      Norwegian Norwegisch norvégien noruego
      Catalan Katalanisch catalan catalán
      """
    var out: [String: [String]] = [:]
    for line in lines.pieces("\n") {
      let words = line.pieces(" ").map(String.init)
      out[words[0]] = words
    }
    return out
  }()

  private static let levels: [(words: HashedWords, told: [String])] = [
    (
      ["native", "muttersprache", "maternelle", "nativo", "nativa", "materna"],
      ["mother tongue", "Muttersprache", "langue maternelle", "lengua materna"]
    ),
    (
      ["fluent", "fliessend", "courant", "fluido"], ["fluent", "fließend", "courant", "fluido"]
    ),
    (
      ["intermediate", "intermediaire", "intermedio"], ["intermediate", "gut", "intermédiaire", "intermedio"]
    ),
    (
      ["basic", "basics", "grundkenntnisse", "notions", "basico", "nociones"],
      ["basic", "Grundkenntnisse", "notions", "básico"]
    ),
  ]

  /// The name of the term in `language`; nil where it is not known.
  static func name(of term: String, in language: LetterLanguage) -> String? {
    names[term].map { $0[place(language)] }
  }

  /// A level of one word, in `language`; as it is where it is of no known kind: "B2", "C1". O(bytes).
  static func level(_ text: String, in language: LetterLanguage) -> String {
    let words = Words.of(text)
    guard let first = words.first, let last = words.last else { return text }
    for level in levels where level.words.contains(words.count == 1 ? first.folded : last.folded) {
      // "langue maternelle", "lengua materna"
      if words.count == 1 || ["langue", "lengua"].contains(first.folded) {
        return level.told[place(language)]
      }
    }
    return text
  }

  /// Whether a level says that the language is somebody's first, and nothing else.
  static func isNative(_ text: String) -> Bool {
    let words = Words.of(text)
    return !words.isEmpty
      && words.allSatisfy { levels[0].words.contains($0.folded) || ["langue", "lengua"].contains($0.folded) }
  }

  private static func place(_ language: LetterLanguage) -> Int {
    switch language {
    case .en: 0
    case .de: 1
    case .fr: 2
    case .es: 3
    }
  }
}
