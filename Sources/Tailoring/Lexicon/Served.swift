/// Whom a trade serves: a nurse has patients, a school pupils, whether a fact says so or not. And what somebody is called after:
/// who is a "vigneronne" has vines.
enum Served {
  /// Of each language: words of facts, `>`, and who is served there.
  private static let texts = [
    """
    nurse nursing physiotherapist physiotherapy doctor paramedic midwife > patient
    teacher teaching tutor > pupil student child
    childminder > child
    lawyer solicitor social_worker > client
    chef cook sous_chef > meal dish
    teacher teaching > class lesson teach
    HGV_driver lorry_driver > vehicle truck
    farmer > field crop land
    violinist pianist cellist > play music
    fortnightly > fortnight
    veg > vegetable
    ops > operation
    temp > temporary employee
    permanent > employee
    joiner carpenter plumber electrician builder > site
    flagged flag > report
    PA > personal_assistant
    """,
    """
    Krankenpflege Krankenpfleger Pflegefachfrau Pflegefachmann Physiotherapeut Physiotherapeutin Arzt Ärztin > Patient Patientin
    Lehrer Lehrerin > Schüler Schülerin Kind Klasse Unterricht
    Erzieher Erzieherin > Kind
    Verkäufer Verkäuferin > Kunde Kundin
    Koch Köchin > Essen Gericht
    Bauleiter Bauleiterin Polier > Baustelle
    Landwirt Landwirtin > Hof
    Tante Onkel Vater Mutter Eltern elterlich > Familie
    MA Geselle Gesellin Lehrling > Mitarbeiter Mitarbeiterin
    """,
    """
    infirmier infirmière kinésithérapeute médecin > patient patiente
    professeur professeure enseignant enseignante institutrice > élève classe cours enseigner
    puéricultrice > enfant
    vendeur vendeuse > client cliente clientèle
    cuisinier cuisinière > plat
    conducteur conductrice chauffeur > véhicule
    électricien électricienne > électrique
    agence_bancaire > banque
    MOOC > ligne
    """,
    """
    enfermero enfermera fisioterapeuta médico médica > paciente
    profesor profesora maestro maestra > alumno alumna clase impartir
    vendedor vendedora dependiente dependienta > cliente clienta
    cocinero cocinera > plato
    conductor_de_camión conductora_de_camión > vehículo
    agricultor agricultora > cultivo campo
    """,
  ]

  private static let english = table(.en)
  private static let german = table(.de)
  private static let french = table(.fr)
  private static let spanish = table(.es)

  /// The roots of the words of facts, by those of who is served.
  private typealias Table = [[String]: [[String]]]

  private static func table(_ tongue: Tongue) -> Table {
    func phrases(_ side: Substring) -> [[String]] {
      side.pieces(" ").map { entry in
        let phrase = String(entry.map { $0 == "_" ? " " : $0 })
        return Words.of(phrase).map { Roots.of($0.folded, tongue) }
      }
    }
    var out: Table = [:]
    for line in texts[tongue.rawValue].pieces("\n") {
      let sides = line.pieces(">").map(phrases)
      for served in sides[1] { out[served, default: []] += sides[0] }
    }
    return out
  }

  private static func of(_ tongue: Tongue) -> Table {
    switch tongue {
    case .en: english
    case .de: german
    case .fr: french
    case .es: spanish
    }
  }

  private static let prepositions: HashedWords = [
    "in", "at", "for", "of", "to", "with", "by", "from", "on", "opposite", "near", "bei", "beim", "im", "fur",
    "von", "mit", "am", "an", "neben", "des", "der", "chez", "pour", "dans", "avec", "en", "para", "con", "a",
  ]

  /// The words before the first comma or preposition: what somebody is, not where or for whom.
  private static func title(_ source: TextReading) -> [String] {
    Array(source.roots.prefix(titleLength(source)))
  }

  private static func titleLength(_ source: TextReading) -> Int {
    source.words.indices.first {
      source.pieceOf[$0] != source.pieceOf[0] || prepositions.contains(source.words[$0].folded)
    } ?? source.words.count
  }

  private static func holds(_ words: [String], _ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...words.count - phrase.count).contains { words[$0..<$0 + phrase.count].elementsEqual(phrase) }
  }

  /// Whether the title of a fact names a trade that has what the words of `claim` at `i` name.
  static func isServed(at i: Int, in claim: TextReading, by sources: [TextReading]) -> Bool {
    let tongue = claim.tongue
    let (word, root) = (claim.words[i], claim.roots[i])
    for (served, trades) in of(tongue) {
      guard let offset = served.firstIndex(of: root), i >= offset,
        i - offset + served.count <= claim.words.count,
        claim.roots[i - offset..<i - offset + served.count].elementsEqual(served)
      else { continue }
      if sources.contains(where: { source in trades.contains { holds(title(source), $0) } }) { return true }
    }
    let isCritical = CriticalWords.contains(word, root, tongue)
    return isNamesake(word, sources, isCritical: isCritical)
      || sources.contains { isTrade(word, $0.words.prefix(isCritical ? 1 : min(4, titleLength($0)))) }
  }

  private static let trades = [
    "eria", "erie", "erei", "ation", "acion", "ung", "ing", "ion", "age", "ure", "ery", "ry", "ative", "y",
    "ia", "ie", "ei",
  ]

  /// "carpintería" of a "carpintero", "administration" of an "administrator".
  private static func isTrade(_ word: Word, _ titles: ArraySlice<Word>) -> Bool {
    guard let ending = trades.first(where: word.folded.hasSuffix) else { return false }
    let stem = String(word.folded.dropLast(ending.count))
    return stem.utf8.count >= 5
      && titles.contains {
        ClaimLexicon.isAgent($0) && $0.folded.hasPrefix(stem) && $0.folded.utf8.count <= stem.utf8.count + 7
      }
  }

  /// "vignes" of a "vigneronne", "queso" of a "quesera".
  private static func isNamesake(_ word: Word, _ sources: [TextReading], isCritical: Bool) -> Bool {
    let bare = Stemmer.singular(word.folded)
    // English names trades after verbs and other things: "engine", "pain", "plum".
    guard sources.first?.tongue != .en, bare.utf8.count >= 4, !ClaimLexicon.isAgent(word),
      sources.first?.tongue != .de || !German.isPerson(bare)
    else { return false }
    let stem = bare.last.map { "aeo".contains($0) } ?? false ? String(bare.dropLast()) : bare
    guard stem.utf8.count >= 4 else { return false }
    return sources.contains { source in
      // What has weight is theirs alone who are called after it: "audit" of an "auditrice", not of whom auditors ask.
      source.words.prefix(isCritical ? 1 : titleLength(source)).contains {
        ClaimLexicon.isAgent($0) && $0.folded.hasPrefix(stem) && $0.folded.utf8.count >= stem.utf8.count + 2
      }
    }
  }
}
