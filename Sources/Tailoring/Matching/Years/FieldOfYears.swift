internal import Base

/// The words that say in what years are asked for, and which of them a position says, in whatever form: a "Konstrukteur" works in
/// "Konstruktion", an "Entwicklungsingenieur Getriebe" in "Getriebeentwicklung".
struct FieldOfYears {
  private let asked: [Word]
  private let roots: [String]
  private let tongue: Tongue

  /// Of the distinct words of a question. O(words).
  init(_ words: [Word], _ tongue: Tongue) {
    var asked: [Word] = []
    for word in words where !asked.contains(where: { $0.key == word.key }) { asked.append(word) }
    self.asked = asked
    self.tongue = tongue
    roots = asked.map { Roots.of($0.folded, tongue) }
  }

  var count: Int { asked.count }

  /// The places of the words asked for that a position's own words say, or its statements. O(words).
  func said(by own: [Word], told: [[Word]] = []) -> [Int] {
    asked.indices.filter { i in
      own.contains { names($0, i) } || told.contains { $0.contains { isTold($0, i) } } || isJoined(i, own)
        || told.contains { isTold(compound: i, in: $0) }
    }
  }

  /// Whether a statement says both parts of a compound: "Behandle täglich 10 Patienten" of "Patientenbehandlung".
  private func isTold(compound i: Int, in words: [Word]) -> Bool {
    let word = asked[i].folded
    guard tongue == .de, word.utf8.count >= 14, word.utf8.allSatisfy({ $0 < 0x80 }), word.hasSuffix("ung")
    else { return false }
    let ends = words.filter { $0.folded.utf8.count >= 6 }
    return (6...word.utf8.count - 7).contains { cut in
      let (front, back) = (word.prefix(6), word.dropFirst(cut).prefix(6))
      return ends.contains { $0.folded.hasPrefix(back) } && ends.contains { $0.folded.hasPrefix(front) }
    }
  }

  /// Whether words say of no field which it is: "development" of "software development".
  func areGeneral(_ places: [Int]) -> Bool { places.allSatisfy { Self.general.contains(asked[$0]) } }

  /// Whether words say no more than where it was, or a word of no field: "laboratory" of "pharmaceutical laboratory".
  func arePlaces(_ places: [Int]) -> Bool {
    places.allSatisfy { i in
      Self.general.contains(asked[i]) || SkillLexicon.isPlaceOfWork(asked[i].folded)
        || Self.places.contains(asked[i].folded)
    }
  }

  /// The places of the words asked for among `words`.
  func places(of words: [Word]) -> [Int] {
    asked.indices.filter { i in words.contains { $0.key == asked[i].key } }
  }

  private static let places: Set<String> = [
    "laboratories", "lab", "labs", "laboratoires", "labor", "labore", "laboren", "laboratorio",
    "laboratorios", "office", "offices", "buro", "bureau", "bureaux", "oficina", "warehouse", "lager",
    "entrepot", "almacen", "hotels", "hoteles", "plant", "werk", "usine", "fabrica", "factory",
  ]

  /// Whether a statement's word says it: of several words asked for only the word itself, for "ayudo" is no "ayuda a domicilio".
  private func isTold(_ word: Word, _ i: Int) -> Bool {
    asked.count == 1 ? isSame(word, i) : word.key == asked[i].key
  }

  private func isSame(_ word: Word, _ i: Int) -> Bool {
    if word.key == asked[i].key { return true }
    // Forms of one word begin alike, and roots take longer.
    let start = asked[i].folded.utf8.prefix(4)
    guard start.count == 4, word.folded.utf8.starts(with: start) else { return false }
    return Roots.of(word.folded, tongue) == roots[i]
  }

  /// Whether a word of a title names what is asked for: by itself, as whom it is done by, or in a compound.
  private func names(_ word: Word, _ i: Int) -> Bool {
    if isSame(word, i) || Self.activities(of: word.folded, tongue).contains(asked[i].folded) { return true }
    return tongue == .de && isPart(Stemmer.singular(asked[i].folded), of: word.folded)
  }

  /// "Entwicklung" of "Entwicklungsingenieur" and of "Getriebeentwicklung", not of "Personalentwicklung".
  private func isPart(_ part: String, of word: String) -> Bool {
    guard part.utf8.count >= 5, word.utf8.count >= part.utf8.count + 3 else { return false }
    if word.hasPrefix(part) { return true }
    guard let whole = [word, Stemmer.singular(word)].first(where: { $0.hasSuffix(part) }) else {
      return false
    }
    return !Self.ofPeople.contains(where: whole.hasPrefix)
  }

  /// Whether a compound's two parts are both said: "Getriebeentwicklung" by "Entwicklungsingenieur Getriebe".
  private func isJoined(_ i: Int, _ own: [Word]) -> Bool {
    let word = asked[i].folded
    guard tongue == .de, word.utf8.count >= 10, word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return (5...word.utf8.count - 5).contains { cut in
      let front = String(word.prefix(cut))
      let back = String(word.dropFirst(cut))
      guard own.contains(where: { $0.folded == back || isPart(back, of: $0.folded) }) else { return false }
      // The joint between them: "Antriebs-technik".
      let fronts = [front] + (front.hasSuffix("s") ? [String(front.dropLast())] : [])
      return fronts.contains { front in
        let plain = Stemmer.singular(front)
        return own.contains {
          $0.folded == front || Stemmer.singular($0.folded) == plain || isPart(front, of: $0.folded)
        }
      }
    }
  }

  private static let ofPeople = [
    "personal", "organisation", "unternehmens", "mitarbeiter", "geschafts", "stadt", "regional",
  ]

  /// What somebody of that name does: "Konstrukteur", "Entwicklerin", "cocinera", "plombier".
  private static func activities(of title: String, _ tongue: Tongue) -> [String] {
    for (ending, puts) in endings[tongue.rawValue] where title.hasSuffix(ending) {
      let base = title.dropLast(ending.count)
      if base.utf8.count >= 4 { return puts.map { base + $0 } }
    }
    return []
  }

  private static let endings: [[(String, [String])]] = [
    [("er", ["ing", "ery", "y"]), ("or", ["ion"])],
    [
      ("eurin", ["ion", "age"]), ("eur", ["ion", "age"]), ("erin", ["ung", "e", "", "ei"]),
      ("er", ["ung", "e", "", "ei"]), ("orin", ["ion"]), ("or", ["ion"]),
    ],
    [
      ("iere", ["e", "erie"]), ("ier", ["e", "erie"]), ("euse", ["age", "ure"]), ("eur", ["age", "ure"]),
      ("ere", ["erie"]), ("er", ["erie"]),
    ],
    [
      ("era", ["a", "eria"]), ("ero", ["a", "eria"]), ("adora", ["acion", "ado"]),
      ("ador", ["acion", "ado"]),
    ],
  ]

  private static let general = PhraseSet(
    """
    development|management|engineering|design|administration|support|planning|control|analysis|service|services|operation|operations|research|production|maintenance|consulting|work|care|technology|system|systems|
    project|projects|business|help|aid|Hilfe|aide|ayuda|asistencia|apoyo|team|environment|setting|industry|Entwicklung|Planung|Verwaltung|Beratung|Betreuung|Technik|Umfeld|Bereich|Branche|Projekt|Projekte|Leitung|Steuerung|
    développement|gestion|conception|service|entretien|secteur|projet|projets|desarrollo|gestión|diseño|administración|servicio|servicios|mantenimiento|atención|trabajo|sector|proyecto|proyectos
    """)
}
