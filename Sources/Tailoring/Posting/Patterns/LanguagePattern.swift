/// Finds levels of language skill in a text.
enum LanguagePattern {
  private static let levels: [(LanguageLevel, PhraseSet)] = [
    (
      .native,
      PhraseSet(
        """
        native|native speaker|mother tongue|Muttersprache|muttersprachlich|Muttersprachler|langue maternelle|maternelle|nativo|lengua materna|
        bilingual|bilingue|first language|native or bilingual
        """)
    ),
    (.c2, PhraseSet("C2")),
    (
      .c1,
      PhraseSet(
        """
        C1|fluent|fluently|fluency|fließend|fließende|verhandlungssicher|verhandlungssichere|courant|couramment|fluido|excellent command|excellent|
        sehr gute|sehr gut|très bon|very good|full professional|full professional proficiency|advanced|proficient|excellente|nivel alto|nivel de inglés alto|nivel avanzado
        """)
    ),
    (
      .b2,
      PhraseSet(
        """
        B2|good|good command|gute|gut|professional working|professional working proficiency|working proficiency|bon|bonne|bonne maîtrise|working knowledge|
        buen|bueno|upper intermediate|business
        """)
    ),
    (
      .b1,
      PhraseSet("B1|conversational|intermediate|limited working|Konversation|intermédiaire|intermedio|solide")
    ),
    (.a2, PhraseSet("A2|basic|elementary|Grundkenntnisse|notions|básico|basics|notions de base")),
    (.a1, PhraseSet("A1|beginner|Anfänger|débutant|principiante")),
  ]

  /// A level, and whether it is named by its letters rather than judged.
  struct Found {
    var level: LanguageLevel
    var isExact: Bool
  }

  /// The level named in `words`: a CEFR level before a word of judgement.
  static func level(in words: [Word]) -> LanguageLevel? { found(in: words)?.level }

  static func found(in words: [Word]) -> Found? {
    for word in words where word.folded.utf8.count == 2 {
      if let level = exact[word.folded] { return Found(level: level, isExact: true) }
    }
    return levels.first { $0.1.contains(anyIn: words) }.map { Found(level: $0.0, isExact: false) }
  }

  private static let exact: [String: LanguageLevel] = [
    "a1": .a1, "a2": .a2, "b1": .b1, "b2": .b2, "c1": .c1, "c2": .c2,
  ]
}
