/// Levels of languages: 1 basics, 2 independent, 3 fluent, 4 mother tongue.
enum SpokenLevel {
  private static let levels: [String: Int] = {
    let texts = [
      "a1 a2 basic basics beginner grundkenntnisse grundlagen notions basico basicos nociones elementary",
      "b1 b2 intermediate conversational gut good bien medio intermediaire intermedio",
      "c1 c2 fluent fluently fliessend fliessendes fliessende couramment fluidez verhandlungssicher verhandlungssicheres courant courante fluido fluida bilingual bilingue",
      "native natively muttersprache muttersprachlich muttersprachliche muttersprachler muttersprachlerin maternelle natif native nativement nativo nativa nativamente materna mother",
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
  static func name(_ folded: String) -> String? { names[folded] }
}
