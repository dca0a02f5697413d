/// What makes less of a word of the facts stays with it: who else did it, how large a part it was, how often, on trial.
extension RoleAlignment {
  func lost() -> [ClaimProblem] {
    facts.indices.filter { Self.isProse(check.own[$0].kind) }.flatMap { f in
      lostAgents(f) + lostSubjects(f) + lostLimits(f) + overshared(f)
    }
  }

  /// Words of the fact that the sentence has and that carry something.
  private func told(_ f: Int, where isMeant: (Int) -> Bool) -> Int? {
    facts[f].text.words.indices.first { j in
      isMeant(j) && facts[f].text.isContent(j) && told.contains(Place(fact: f, word: j))
    }
  }

  private func has(_ f: Int, _ word: Int) -> Bool { told.contains(Place(fact: f, word: word)) }

  // MARK: Who did it

  /// "wages entered by the owner": what others did is told as theirs.
  private func lostAgents(_ f: Int) -> [ClaimProblem] {
    let fact = facts[f]
    return fact.phrases.compactMap { phrase in
      guard phrase.link == .preposition(.agent), isDoer(phrase, fact),
        !phrase.words.contains(where: { has(f, $0) }),
        let word = told(
          f, where: { fact.text.pieceOf[$0] == phrase.part && $0 < phrase.head && !fact.isFrame[$0] })
      else { return nil }
      return ClaimProblem(.relation, fact.text.words[word].raw)
    }
  }

  func isDoer(_ phrase: Phrase, _ fact: RoleStructure) -> Bool {
    let head = fact.text.words[phrase.head]
    if phrase.words.contains(where: { fact.text.words[$0].isNumeric }) || Units.names[head.folded] != nil {
      return false
    }
    return !FunctionWords.isGrammar(head) && !Deeds.isDeed(phrase.head, in: fact.text)
      && !Rates.spans.contains(head.folded)
      && (Persons.isPerson(head, fact.text.tongue) || Self.bodies.contains(head.folded)
        || hasArticle(phrase, fact))
  }

  private static let bodies: HashedWords = [
    "firm", "company", "family", "team", "department", "council", "agency", "familie", "firma", "abteilung",
    "logistikabteilung", "rat", "agentur", "entreprise", "famille", "agence", "equipe", "empresa", "familia",
    "agencia", "equipo", "pleno",
  ]

  /// "the invoices were the foreman's work", "die Abrechnung machte der Bauleiter".
  private func lostSubjects(_ f: Int) -> [ClaimProblem] {
    let fact = facts[f]
    return fact.phrases.indices.compactMap { p in
      let phrase = fact.phrases[p]
      guard !phrase.isVerb, phrase.link == .plain || phrase.link == .first, !fact.isFrame[phrase.head],
        Persons.isPerson(fact.text.words[phrase.head], fact.text.tongue), hasArticle(phrase, fact),
        isBesideVerb(p, fact), !phrase.words.contains(where: { has(f, $0) }),
        let word = told(f, where: { fact.text.pieceOf[$0] == phrase.part && !phrase.words.contains($0) })
      else { return nil }
      return ClaimProblem(.relation, fact.text.words[word].raw)
    }
  }

  private static let articles: HashedWords = [
    "the", "der", "le", "la", "el", "my", "mein", "mi", "mon", "ma",
  ]

  private func hasArticle(_ phrase: Phrase, _ fact: RoleStructure) -> Bool {
    guard let first = phrase.words.first, first > 0 else { return false }
    return Self.articles.contains(fact.text.words[first - 1].folded)
  }

  /// Whether it can be the subject: before a verb with nothing of its own before it, or, in all but English, after one.
  private func isBesideVerb(_ p: Int, _ fact: RoleStructure) -> Bool {
    let phrase = fact.phrases[p]
    let next = p + 1 < fact.phrases.count ? fact.phrases[p + 1] : nil
    if phrase.link == .first, let next, next.part == phrase.part, next.isVerb { return true }
    guard fact.text.tongue != .en, p > 0, fact.phrases[p - 1].part == phrase.part else { return false }
    return fact.phrases[p - 1].isVerb || fact.text.tongue == .es && isFinite(fact.phrases[p - 1].head, fact)
  }

  private func isFinite(_ i: Int, _ fact: RoleStructure) -> Bool {
    ["aba", "ia", "o"].contains { fact.text.words[i].folded.hasSuffix($0) }
  }

  // MARK: How much of it

  private func lostLimits(_ f: Int) -> [ClaimProblem] {
    let fact = facts[f]
    let limits = Limits.of(fact.text.tongue)
    return fact.text.words.indices.compactMap { j in
      guard limits.contains(fact.text.words[j].folded) || Privatives.contains(fact.text.words[j].folded),
        !has(f, j), !isLimited(fact.text.words[j])
      else {
        return nil
      }
      guard told(f, where: { $0 != j && isLimited($0, by: j, fact) }) != nil else { return nil }
      return ClaimProblem(.omission, fact.text.words[j].raw)
    }
  }

  /// Whether the sentence has a limit of its own.
  private func isLimited(_ known: Word) -> Bool {
    let limits = Limits.of(claim.text.tongue)
    return words.contains { limits.contains($0.folded) }
  }

  /// Whether a limit at `j` makes less of word `i`: of its phrase and of what hangs on it, or of its part.
  private func isLimited(_ i: Int, by j: Int, _ fact: RoleStructure) -> Bool {
    let (p, q) = (fact.phraseOf[i], fact.phraseOf[j])
    if p == q, p >= 0 { return true }
    guard fact.text.pieceOf[i] == fact.text.pieceOf[j] else {
      // "…, interino, …" and "état civil (remplacements)": a part of its own limits the one before.
      let own = fact.text.content(ofPiece: fact.text.pieceOf[j]).filter { $0 != j }
      return own.isEmpty && fact.text.pieceOf[i] == fact.text.pieceOf[j] - 1
    }
    return i > j && p >= 0 && (q < 0 || p == q + 1)
  }
}

/// Words that make what they stand with less than it would be without them.
enum Limits {
  private static let sets: [Set<String>] = [
    """
    some most mostly majority second third partly mainly temp temporary freelance interim honorary unpaid voluntary volunteer trial mock junior associate half several
    introductory intended proposed draft provisional pending forecast planned assistant co deputy standby fallback occasional alternate thereof attendance
    """,
    """
    einige einiger einigen manche teilweise meist meisten mehrheit uberwiegend freiberuflich befristet aushilfsweise ehrenamtlich probe zweite zweiter geplant geplante geplanten vorgesehen
    vertretungsweise vertretung kommissarisch stellv stellvertretend stellvertretende stellvertretender voraussichtlich zweit teile teil halbe erste ersten entwurf
    elterlicher elterlichen davon auftrag vorbereitung interne interner
    """,
    """
    certains certaines plupart majorite partiellement remplacement remplacements remplacante remplacant benevole volontaire stagiaire prevu prevue notions adjoint adjointe
    seconde accompagne accompagnee interimaire ponctuel ponctuelle vacataire essai quelques debutants dont
    """,
    """
    algunos algunas mayoria interino interina suplente sustituta sustituto voluntario voluntaria eventual previsto prevista borrador borradores subcontrata
    medio basico basica segundo segunda provisional practicas
    """,
  ].map { Set($0.split { $0 == " " || $0 == "\n" }.map(String.init)) }

  static func of(_ tongue: Tongue) -> Set<String> { sets[tongue.rawValue] }
}
