/// Who somebody was, and with whom.
extension RoleAlignment {
  func persons() -> [ClaimProblem] {
    repartnered() + untrained() + emptied() + personified() + cast()
  }

  // MARK: With whom

  /// "with two directors" of who was assistant to them.
  private func repartnered() -> [ClaimProblem] {
    claim.phrases.compactMap { phrase in
      guard phrase.link == .preposition(.with), isPerson(phrase.head), !places[phrase.head].isEmpty else {
        return nil
      }
      let isOther = places[phrase.head].allSatisfy { place in
        switch facts[place.fact].phrase(of: place.word)?.link {
        case .preposition(.goal), .preposition(.purpose), .preposition(.genitive), .preposition(.agent): true
        default: false
        }
      }
      return isOther ? ClaimProblem(.relation, words[phrase.head].raw) : nil
    }
  }

  // MARK: Courses

  private static let courses = [
    "schulung", "schulungen", "kurs", "kurse", "kursen", "seminar", "seminare", "lehrgang", "lehrgange",
    "training",
    "trainings", "course", "courses", "workshop", "workshops", "formation", "formations", "curso", "cursos",
    "stage", "stages", "taller", "talleres", "webinar",
  ]

  /// Who was at a course has not given it.
  private func untrained() -> [ClaimProblem] {
    words.indices.compactMap { i in
      guard
        LightVerbs.contains(claim.text.roots[i], claim.text.tongue) || Self.giving.contains(words[i].folded),
        places[i].isEmpty, !Self.taking[claim.text.tongue].contains(claim.text.roots[i])
      else { return nil }
      let course = words.indices.first { j in
        claim.text.clauseOf[j] == claim.text.clauseOf[i]
          && Self.courses.contains(where: words[j].folded.hasSuffix)
      }
      return course.map { ClaimProblem(.seniority, raw($0, i)) }
    }
  }

  /// Verbs by which a course is taken: "hice un curso".
  private static let taking = PerTongue.roots(of: [
    "do", "machen absolvieren", "faire suivre effectuer", "hacer realizar cursar",
  ])

  private static let giving: HashedWords = [
    "given", "gave", "held", "gehalten", "hielt", "gegeben", "donne", "dado", "dispensee",
  ]

  // MARK: Nouns that say nothing

  /// "Chef de cuisine" of a "chef de partie": a word that every sentence may have is none of a title.
  private func emptied() -> [ClaimProblem] {
    claim.phrases.indices.compactMap { p in
      let phrase = claim.phrases[p]
      guard let owner = claim.owner(of: p), isPerson(claim.phrases[owner].head),
        isTold(claim.phrases[owner].head),
        !phrase.words.contains(where: { !places[$0].isEmpty }),
        !LightWords.contains(words[phrase.head].folded, claim.text.tongue)
      else { return nil }
      return ClaimProblem(.relation, raw(claim.phrases[owner].head, phrase.head))
    }
  }

  // MARK: Who somebody is

  /// "editor" of "editorial work", and "as a consultant" of what was done with one.
  private func personified() -> [ClaimProblem] {
    words.indices.compactMap { i in
      guard isPerson(i), claim.text.isContent(i), !isBeforeNoun(i), !places[i].isEmpty,
        !ClaimLexicon.roles.contains(words[i]), !isLeading(i), !isVerbOfWriter(i),
        !check.alignment.isDegree(i)
      else {
        return nil
      }
      let isOther = places[i].allSatisfy { place in
        let known = facts[place.fact].text.words[place.word]
        return !known.isNumeric && !Persons.isPerson(known, claim.text.tongue) && known.key != words[i].key
          && !ClaimLexicon.isInflection(known, words[i])
      }
      return isOther ? ClaimProblem(.seniority, words[i].raw) : nil
    }
  }

  /// "Je gère", "Monté": a verb that only looks like the word for a person, of a fact's own noun for the deed.
  private func isVerbOfWriter(_ i: Int) -> Bool {
    guard !ClaimLexicon.isAgent(words[i]), check.isNamedByFact(i) else { return false }
    switch claim.text.tongue {
    case .fr: return i > 0 && ["je", "j"].contains(words[i - 1].folded)
    case .es: return ["o", "é", "í"].contains(where: words[i].raw.hasSuffix)
    case .en, .de: return false
    }
  }

  /// "Leitung von acht Köchen" of "leite acht Köche": the noun of the fact's own verb, with what was led.
  private func isLeading(_ i: Int) -> Bool {
    guard words[i].folded == "leitung", i + 1 < words.count,
      ["von", "der", "des", "eines", "einer"].contains(words[i + 1].folded)
    else { return false }
    return places[i].contains { place in
      let fact = facts[place.fact].text
      return !fact.words[place.word].isCapitalized || fact.words[place.word].startsSentence
    }
  }

  /// "Erfurter Wohngruppe"
  private func isBeforeNoun(_ i: Int) -> Bool {
    claim.text.tongue == .de && i + 1 < words.count && words[i + 1].isCapitalized
      && claim.phraseOf[i] == claim.phraseOf[i + 1]
  }

  /// The words before what somebody is: "as a mentor".
  static let roles: HashedWords = ["as", "als", "comme", "como"]

  private func cast() -> [ClaimProblem] {
    claim.phrases.compactMap { phrase in
      guard Self.roles.contains(phrase.preposition), isPerson(phrase.head), !places[phrase.head].isEmpty
      else {
        return nil
      }
      let isOther = places[phrase.head].allSatisfy { place in
        let fact = facts[place.fact]
        guard !fact.isFrame[place.word], let home = fact.phrase(of: place.word) else { return false }
        if case .preposition = home.link { return !Self.roles.contains(home.preposition) }
        return false
      }
      return isOther ? ClaimProblem(.seniority, words[phrase.head].raw) : nil
    }
  }
}
