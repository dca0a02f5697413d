/// How well somebody speaks: "fluent" belongs to the language that the facts say it of.
extension ClaimCheck {
  mutating func checkLanguages() {
    guard words.contains(where: { SpokenLevel.of($0.folded) != nil }) else { return }
    let known = zip(own, sources).flatMap { fact, source in
      SpokenLevel.told(in: source, isOne: fact.kind == .language)
    }
    guard !known.isEmpty else { return }
    let told = SpokenLevel.told(in: claim)
    for (name, level) in told {
      let levels = known.filter { $0.name == name }.map(\.level)
      if let best = levels.max(), level > best { report(.familiarity, name) }
    }
    // "couramment" of "courant", "intermediate" of B1: the level is the fact's where every language has its own.
    let isSame = !told.isEmpty && told.allSatisfy { one in known.contains { $0 == one } }
    guard isSame, known.count == told.count || Set(told.map(\.level)).count == told.count else { return }
    for i in words.indices where SpokenLevel.isWord(words[i].folded) || words[i].folded == "speaker" {
      covered[i] = true
    }
  }
}

/// Levels of languages: 1 basics, 2 independent, 3 fluent, 4 mother tongue.
enum SpokenLevel {
  private static let levels: [String: Int] = {
    let texts = [
      "a1 a2 basic basics beginner grundkenntnisse grundlagen notions basico basicos nociones elementary",
      "b1 b2 intermediate conversational gut good bien medio intermediaire intermedio",
      "c1 c2 fluent fluently fliessend fliessendes fliessende couramment fluidez verhandlungssicher verhandlungssicheres courant courante fluido fluida bilingual bilingue",
      "native muttersprache muttersprachlich maternelle natif native nativo nativa materna mother",
    ]
    var out: [String: Int] = [:]
    for (i, text) in texts.enumerated() {
      for word in text.pieces(" ") { out[String(word)] = i + 1 }
    }
    return out
  }()

  private static let names: [String: String] = {
    let lines = """
      english englisch englischen anglais ingles
      german deutsch deutschen allemand aleman
      french franzosisch franzosischen francais frances
      spanish spanisch spanischen espagnol espanol castellano
      italian italienisch italiano italien
      polish polnisch polonais polaco
      portuguese portugiesisch portugais portugues
      russian russisch russe ruso
      dutch niederlandisch neerlandais neerlandes
      turkish turkisch turc turco
      arabic arabisch arabe
      catalan katalanisch gallego galician basque euskera
      czech tschechisch tcheque checo
      ukrainian ukrainisch ukrainien ucraniano
      romanian rumanisch roumain rumano
      swedish schwedisch suedois sueco
      danish norwegian finnish greek hungarian croatian serbian hindi urdu
      chinese chinesisch chinois chino mandarin
      japanese japanisch japonais japones
      """
    var out: [String: String] = [:]
    for line in lines.pieces("\n") {
      let words = line.pieces(" ").map(String.init)
      for word in words { out[word] = ["catalan", "danish"].contains(words[0]) ? word : words[0] }
    }
    return out
  }()

  static func of(_ folded: String) -> Int? { levels[folded] }

  /// Whether a word says a level that others say otherwise: no code, and none as vague as "good".
  static func isWord(_ folded: String) -> Bool {
    levels[folded] != nil && !["gut", "good", "bien", "medio"].contains(folded)
      && !folded.utf8.contains { $0 < 0x3A }
  }

  static func isLanguage(_ folded: String) -> Bool { names[folded] != nil }

  /// The languages that a text gives a level: one in the same piece, else the last before in the clause.
  /// `isOne`: whether the text is of one language alone.
  static func told(in text: TextReading, isOne: Bool = false) -> [(name: String, level: Int)] {
    text.words.indices.compactMap { i in
      guard let name = names[text.words[i].folded] else { return nil }
      let near = text.words.indices.filter { isOne || text.pieceOf[$0] == text.pieceOf[i] }
      let own = near.compactMap { levels[text.words[$0].folded] }.min()
      let before = text.words.indices.prefix(i).last {
        text.clauseOf[$0] == text.clauseOf[i] && levels[text.words[$0].folded] != nil
      }
      return (own ?? before.flatMap { levels[text.words[$0].folded] }).map { (name, $0) }
    }
  }
}
