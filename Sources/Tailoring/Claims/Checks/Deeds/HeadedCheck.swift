internal import Base

/// What a leader by title leads is what the title says: a "jefe de equipo" is no "jefe de instaladores", and who leads night production
/// does not lead production.
extension ClaimCheck {
  mutating func checkWhatIsHeaded() {
    for i in words.indices where isHeadNoun(i) {
      guard let led = whatIsHeaded(by: i), !isHeaded(led, by: i) else { continue }
      report(.relation, raw(i..<led + 1))
    }
    checkTitlesShortened()
  }

  private static let being: HashedWords = [
    "am", "was", "been", "be", "as", "became", "bin", "war", "gewesen", "als", "wurde", "suis", "etais",
    "ete", "comme", "soy", "era", "fui", "sido", "como",
  ]

  /// "I am head", "soy jefe": not "responsable", which is said of tasks, too.
  private func isHeadNoun(_ i: Int) -> Bool {
    ClaimLexicon.leaders.contains(words[i]) && !isOfPosting[i] && words[i].folded != "responsable"
      && words[max(0, i - 3)..<i].contains { Self.being.contains($0.folded) }
  }

  private static let groups: HashedWords = [
    "team", "teams", "crew", "shift", "group", "gruppe", "schicht", "teams", "mannschaft", "equipe",
    "groupe", "equipo", "grupo", "turno",
  ]

  /// The word behind "of" and an article; nil for a group, an employer, and people who are counted.
  private func whatIsHeaded(by i: Int) -> Int? {
    // Of facts in another language than the sentence's, too.
    guard i + 1 < words.count, Self.of.contains(words[i + 1].folded) || isGermanGenitive(i + 1) else {
      return nil
    }
    let rest = words.indices.dropFirst(i + 2).prefix(3).prefix { claim.pieceOf[$0] == claim.pieceOf[i] }
    guard let next = rest.first(where: { !FunctionWords.isGrammar(words[$0]) }), claim.isContent(next),
      !words[next].isNumeric, !Numbers.isSpelt(words[next]), !Self.groups.contains(words[next].folded),
      !isOfPosting[next], !alignment.places[next].isEmpty
    else { return nil }
    let isEmployer = organizations.contains { name in
      ranges(of: Words.of(name.name)).contains { $0.contains(next) }
    }
    return isEmployer ? nil : next
  }

  private static let of: HashedWords = ["of", "de", "du", "des", "d", "del", "von", "vom"]

  private func isGermanGenitive(_ i: Int) -> Bool {
    tongue == .de && German.genitiveArticles.contains(words[i].folded)
  }

  /// Whether a fact has both words on one line, the first as a title.
  private func isHeaded(_ led: Int, by i: Int) -> Bool {
    alignment.places[led].contains { b in
      let source = sources[b.fact]
      let known = source.words[b.word]
      let isLiteral =
        known.key == words[led].key || source.roots[b.word] == claim.roots[led]
        || ClaimLexicon.isInflection(known, words[led])
      return (isLiteral || !ClaimLexicon.isAgent(words[led]))
        && source.words.indices.contains { a in
          let word = source.words[a]
          let isTitle =
            word.folded == words[i].folded
            || !RoleAlignment.isProse(own[b.fact].kind) && ClaimLexicon.leaders.contains(word)
          return isTitle && areOnOneLine(a, b.word, source) && source.pieceOf[a] == source.pieceOf[b.word]
        }
    }
  }

  private func areOnOneLine(_ a: Int, _ b: Int, _ source: TextReading) -> Bool {
    let gap =
      source.words[min(a, b)].range
      .upperBound..<max(
        source.words[min(a, b)].range.upperBound, source.words[max(a, b)].range.lowerBound)
    return !source.text.utf8.dropFirst(gap.lowerBound).prefix(gap.count).contains(0x0A)
  }

  // MARK: Verbs made of titles

  /// "I head production" of a head of night production: who makes a verb of a title keeps all that it is of.
  private mutating func checkTitlesShortened() {
    for i in words.indices
    where (claim.step(of: i) ?? 0) >= 4 && !covered[i] && !standsInPaper(i)
      && !ClaimLexicon.isAgent(words[i])
      && !alignment.places[i].contains(where: { [.highlight, .project].contains(own[$0.fact].kind) })
    {
      let object = words.indices.dropFirst(i + 1).prefix(4).first {
        claim.pieceOf[$0] == claim.pieceOf[i] && claim.isContent($0)
      }
      if isOfSummaryAlone(i), let name = employerNamed(beside: i) {
        report(.mixedPositions, name)
      }
      guard let object, !alignment.places[object].contains(where: { isLedInProse($0) }) else { continue }
      let titled = alignment.places[object].filter { own[$0.fact].isPost && isInTitle($0) }
      guard let place = titled.first(where: { isHeaded($0.fact) }) else {
        // "I lead production" of a head of night production with a skill of that name.
        let isNamed = employerNamed(beside: i) != nil
        if !alignment.places[object].isEmpty,
          alignment.places[object].allSatisfy({ isSkill($0) || isNamed && isOfPerson($0) })
        {
          report(.seniority, raw(i..<object + 1))
        }
        continue
      }
      if let name = employerNamed(beside: i),
        !titled.contains(where: { isNamed(own[$0.fact].organization ?? name, beside: i) })
      {
        report(.mixedPositions, name)
      }
      let source = sources[place.fact]
      // "Head of night production": what stands behind the word for the leader.
      let leader =
        source.words.indices.first { ClaimLexicon.leaders.contains(source.words[$0]) } ?? place.word
      let lost = source.words.indices.first { j in
        leader < place.word && j > leader && source.isContent(j) && areOnOneLine(0, j, source)
          && !ClaimLexicon.leaders.contains(source.words[j])
          && !Persons.isPerson(source.words[j], tongue)
          && !alignment.places.contains { $0.contains(Place(fact: place.fact, word: j)) }
      }
      let isShort =
        alignment.isDerived(object)
        && words[object].folded.utf8.count + 3 <= source.words[place.word].folded.utf8.count
      if lost != nil || isShort { report(.scope, raw(i..<object + 1)) }
    }
  }

  private func isSkill(_ place: Place) -> Bool {
    [.skill, .skillGroup, .certificate, .interest].contains(own[place.fact].kind)
  }

  private func isOfPerson(_ place: Place) -> Bool { [.summary, .basics].contains(own[place.fact].kind) }

  /// Whether only what somebody says of themselves above all posts has the word, which names no employer.
  private func isOfSummaryAlone(_ i: Int) -> Bool {
    !alignment.places[i].isEmpty && alignment.places[i].allSatisfy(isOfPerson)
  }

  private func employerNamed(beside i: Int) -> String? {
    organizations.first { isNamed($0.name, beside: i) }?.name
  }

  private func isNamed(_ employer: String, beside i: Int) -> Bool {
    ranges(of: Words.of(employer)).contains { claim.clauseOf[$0.lowerBound] == claim.clauseOf[i] }
  }

  /// Whether a fact that tells of work says that somebody led what a word of it names.
  private func isLedInProse(_ place: Place) -> Bool {
    guard RoleAlignment.isProse(own[place.fact].kind) else { return false }
    let source = sources[place.fact]
    return source.words.indices.contains {
      source.pieceOf[$0] == source.pieceOf[place.word] && (Agency.step(at: $0, in: source) ?? 0) >= 4
    }
  }

  private func isInTitle(_ place: Place) -> Bool { areOnOneLine(0, place.word, sources[place.fact]) }
}
