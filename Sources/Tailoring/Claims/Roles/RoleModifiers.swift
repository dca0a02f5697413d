internal import Base

/// What stands beside a word that is told, and may go: names, where and for whom it was, and adjectives that make it neither less nor
/// another thing.
extension RoleAlignment {
  /// "a law firm" of "the law firm Lantarón": a name may go where the sentence does not speak of the one that is known.
  func isNameOfKnown(_ j: Int, _ phrase: Phrase, _ f: Int) -> Bool {
    let fact = facts[f]
    let word = fact.text.words[j]
    guard fact.text.tongue != .de, word.isCapitalized, !word.startsSentence, !word.isNumeric,
      let p = fact.phrases.firstIndex(where: { $0.words == phrase.words })
    else { return false }
    var owner = p
    if !told.contains(Place(fact: f, word: phrase.head)) {
      guard fact.phrases[p].isGenitive || Self.adjuncts.contains(phrase.preposition), p > 0,
        fact.phrases[p - 1].part == phrase.part
      else { return false }
      owner = p - 1
      if fact.phrases[owner].isGenitive, owner > 0,
        !told.contains(Place(fact: f, word: fact.phrases[owner].head))
      {
        owner -= 1
      }
    }
    let head = Place(fact: f, word: fact.phrases[owner].head)
    guard !isCharge(phrase, f) || isArticled(head) else {
      return false
    }
    let said = words.indices.filter { places[$0].contains(head) }
    return !said.isEmpty && said.allSatisfy { !isDefinite($0) }
  }

  /// Whether the sentence has an article before a word that says that any is meant.
  private func isArticled(_ head: Place) -> Bool {
    words.indices.contains { i in
      places[i].contains(head) && i + 2 < words.count
        && (i + 1...i + 2).contains { ["a", "an", "un", "une", "una"].contains(words[$0].folded) }
    }
  }

  private func isDefinite(_ i: Int) -> Bool {
    words[max(0, i - 2)..<i].contains {
      Self.definiteArticles.contains($0.folded)
        || ["du", "au", "del", "al", "aux", "its", "our", "my"].contains($0.folded)
    }
  }

  private static let adjuncts: HashedWords = [
    "at", "in", "on", "for", "near", "bei", "beim", "im", "am", "auf", "fur", "dans", "en", "chez", "sur",
    "pour", "para", "across", "between", "along", "during", "within", "zwischen", "entlang", "wahrend",
    "entre", "pendant",
    "durant", "durante",
  ]

  /// What stands behind a preposition that may go does not make what is told unreal, shared or partial.
  private static let limits: Set<String> = Set(
    """
    training preparation progress draft part parts theory principle development planning trial trials test tests pilot simulation rehearsal probation paper name
    practice turn rotation absence cooperation collaboration conjunction partnership team teams pair pairs help support supervision guidance assistance colleague colleagues partner partners
    university college others father mother brother sister husband wife
    vorbereitung ausbildung planung arbeit teilen teilzeit theorie vertretung abstimmung probe team gruppe wechsel zusammenarbeit hilfe unterstutzung anleitung
    aufsicht kolleginnen kollegen partner vater mutter bruder absprache ansatzen grundzugen
    cours formation preparation projet partie alternance binome equipe test theorie remplacement collaboration lien aide soutien appui collegue collegues
    curso formacion preparacion proyecto parte pruebas practicas teoria equipo pareja sustitucion colaboracion ayuda apoyo companeros companera companero
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// "… at Brislington Mead": where, for whom and with what it was, as a whole and behind what is told.
  func isAdjunct(_ phrase: Phrase, _ f: Int) -> Bool {
    let fact = facts[f]
    guard var p = fact.phrases.firstIndex(where: { $0.words == phrase.words }) else { return false }
    var whole = fact.phrases[p].words
    while fact.phrases[p].isGenitive, p > 0, fact.phrases[p - 1].part == phrase.part {
      p -= 1
      whole += fact.phrases[p].words
    }
    let root = fact.phrases[p]
    for later in fact.phrases.dropFirst(p + 1).prefix(while: { $0.part == root.part && $0.isGenitive })
    where !whole.contains(later.head) {
      whole += later.words
    }
    let isMeans =
      ClaimLexicon.with.contains(root.preposition)
      && whole.contains { fact.text.words[$0].isNumeric || Numbers.isSpelt(fact.text.words[$0]) }
      && !Others.contains(fact.text.words[root.head], fact.text.tongue)
      && !Persons.isPerson(fact.text.words[root.head], fact.text.tongue)
    guard case .preposition = root.link, Self.adjuncts.contains(root.preposition) || isMeans,
      isUntold(whole, f),
      !whole.contains(where: { Self.limits.contains(fact.text.words[$0].folded) })
    else { return false }
    // "schriftlich und am Telefon"
    let isAlone =
      fact.phrases.first { $0.part == root.part }?.words == root.words && root.part > 0
      && Conjunctions.anyAnd.contains(
        fact.text.words[fact.text.pieceOf.firstIndex(of: root.part) ?? 0].folded)
    return fact.text.words.indices.contains { i in
      i < root.words[0] && fact.text.isContent(i) && told.contains(Place(fact: f, word: i))
        && (fact.text.pieceOf[i] == root.part
          || isAlone && fact.text.pieceOf[i] == root.part - 1
            && fact.text.clauseOf[i] == fact.text.clauseOf[root.words[0]])
    }
  }

  /// "46 audits" of "46 audits of protocols": who did so many of a kind did so many. Not where the noun is of rank, a part or a measure.
  func isOfCounted(_ phrase: Phrase, _ f: Int) -> Bool {
    let fact = facts[f]
    guard phrase.isGenitive, let at = fact.phrases.firstIndex(where: { $0.words == phrase.words }) else {
      return false
    }
    var p = at
    while fact.phrases[p].isGenitive, p > 0, fact.phrases[p - 1].part == phrase.part { p -= 1 }
    let owner = fact.phrases[p]
    guard !owner.isGenitive, !owner.isVerb,
      fact.phrases[(p + 1)...at].allSatisfy({ isUntold($0.words, f) })
    else { return false }
    let head = fact.text.words[owner.head]
    let isCounted = owner.words.contains { i in
      (fact.text.words[i].isNumeric || Numbers.isSpelt(fact.text.words[i]))
        && told.contains(Place(fact: f, word: i))
    }
    return isCounted && told.contains(Place(fact: f, word: owner.head)) && !head.isNumeric
      && Units.names[head.folded] == nil && !Persons.isPerson(head, fact.text.tongue)
      && !ClaimLexicon.isAgent(head) && !ClaimLexicon.leaders.contains(head)
      && !Self.limits.contains(head.folded) && !Self.partial.contains(head.folded)
  }

  private static let partial: HashedWords = [
    "parts", "sections", "phases", "stages", "chapters", "halves", "teile", "abschnitte", "phasen", "kapitel",
    "parties", "sections", "etapes", "lots", "chapitres", "partes", "secciones", "fases", "etapas", "lotes",
    "drafts", "attempts", "entwurfe", "versuche", "essais", "intentos", "borradores", "models", "maquettes",
  ]

  private static let adjectives: [[String]] = [
    ["al", "ed", "ic", "ive", "ous", "ary", "ful", "able", "ible", "ar", "an", "ish"], [],
    [
      "al", "ale", "aux", "ales", "ique", "iques", "if", "ive", "ifs", "ives", "eux", "euse", "aire", "aires",
      "el", "elle",
      "els", "elles", "ien", "ienne", "iens", "iennes", "ees", "ee",
    ],
    [
      "al", "ales", "ico", "ica", "icos", "icas", "ivo", "iva", "ivos", "ivas", "ado", "ada", "ados", "adas",
      "oso", "osa",
      "osos", "osas", "ario", "aria", "arios", "arias",
    ],
  ]

  /// Adjectives that make a thing smaller, or not quite itself: without them it would be more.
  private static let small: Set<String> = Set(
    """
    small little minor simple basic partial local regional internal informal occasional brief initial preliminary limited junior annual elementary
    introductory additional optional general external virtual digital practical annual weekly assisted supervised shared guided unpaid voluntary used second-hand
    individual manual assigned selected related
    klein kleine kleinen kleiner kleinere kleineren einfache einfachen leichte leichten interne internen regionale lokale gelegentliche erste ersten
    petit petite petits petites simple simples interne internes local locale locaux partiel partielle occasionnel occasionnelle initiale initial
    premiere provisoire accompagne accompagnee partage partagee
    pequeno pequena pequenos pequenas sencillo sencilla interno interna local locales parcial parciales ocasional ocasionales inicial provisional
    compartido compartida
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// "borders" of "mixed borders": an adjective beside its noun, which makes it neither less nor another thing.
  func isAdjective(_ j: Int, _ phrase: Phrase, _ f: Int) -> Bool {
    let text = facts[f].text
    let word = text.words[j]
    guard j != phrase.head, told.contains(Place(fact: f, word: phrase.head)), !word.isNumeric,
      !word.isCapitalized || word.startsSentence, !Numbers.isSpelt(word), !Self.small.contains(word.folded),
      !Privatives.contains(word.folded), !ClaimLexicon.demoting.contains(word.folded),
      !ClaimLexicon.hedges.contains(word), !CriticalWords.contains(word, text.roots[j], text.tongue),
      !ClaimLexicon.negators.contains(word), !word.folded.hasPrefix("non"), !word.folded.hasPrefix("un"),
      !word.folded.hasPrefix("semi"), !word.folded.hasPrefix("sub")
    else { return false }
    let endings = Self.adjectives[text.tongue.rawValue]
    switch text.tongue {
    case .de: return !word.isCapitalized && j < phrase.head
    case .en: return j < phrase.head && endings.contains(where: word.folded.hasSuffix)
    case .fr, .es: return j > phrase.head && endings.contains(where: word.folded.hasSuffix)
    }
  }
}
