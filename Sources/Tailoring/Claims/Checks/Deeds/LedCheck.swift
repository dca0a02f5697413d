internal import Base
internal import Content

/// Whom or what somebody leads: nobody leads a firm or a part of it of which the facts do not say so.
extension ClaimCheck {
  /// Titles of those who lead a whole firm.
  static let top: HashedWords = [
    "ceo", "cfo", "coo", "cto", "founder", "cofounder", "owner", "president", "proprietor", "principal",
    "headteacher",
    "director", "chief", "geschaftsfuhrer", "geschaftsfuhrerin", "geschaftsfuhrung", "inhaber", "inhaberin",
    "vorstand",
    "grunder", "grunderin", "mitgrunder", "mitgrunderin", "direktor", "direktorin", "schulleiter",
    "schulleiterin",
    "directeur", "directrice", "gerant", "gerante", "pdg", "fondateur", "fondatrice", "proprietaire",
    "patron", "patronne",
    "directora", "gerente", "fundador", "fundadora", "dueno", "duena", "propietario", "propietaria",
  ]

  /// "I lead Zahnwerk Ltd", "led the department" of a team's lead.
  mutating func checkLed() {
    for i in words.indices
    where isCharge(i)
      || (claim.step(of: i) ?? 0) >= 4 && !ClaimLexicon.isAgent(words[i])
        && (!Persons.isPerson(words[i], tongue) || isOfWriter(i) && tongue != .de)
    {
      if let part = partOfEmployer(after: i), !isLedThere(part, by: i) {
        report(.seniority, raw(i..<part.employer.upperBound))
      }
      guard
        let object = objects(of: i).first(where: { isEmployer($0) || (Reach.of(words[$0], tongue) ?? 0) >= 2 }
        )
      else { continue }
      let reach = isEmployer(object) ? 4 : Reach.of(words[object], tongue) ?? 4
      if !sources.indices.contains(where: { isLed($0, reach, object) }) {
        report(.seniority, raw(min(i, object)..<max(i, object) + 1))
      }
    }
  }

  /// "I lead 118 nurses" of the shift leader of a unit with 118 nurses: what belongs to the unit is not led.
  mutating func checkCountedInUnits() {
    for number in claim.numbers where !number.words.isEmpty && number.unit == nil {
      let verb = words.indices.prefix(number.words.lowerBound).suffix(2).first {
        (claim.step(of: $0) ?? 0) >= 4 && !ClaimLexicon.isAgent(words[$0])
          && claim.pieceOf[$0] == claim.pieceOf[number.words.lowerBound]
      }
      guard let verb, words[verb + 1..<number.words.lowerBound].allSatisfy(FunctionWords.isGrammar) else {
        continue
      }
      let holders = sources.enumerated().flatMap { f, source in
        source.numbers.filter { !$0.words.isEmpty && !Set($0.values).isDisjoint(with: number.values) }
          .map { Place(fact: f, word: $0.words.lowerBound) }
      }
      guard !holders.isEmpty, holders.allSatisfy(isOfUnit) else { continue }
      report(.seniority, raw(verb..<number.words.upperBound))
    }
  }

  private func isOfUnit(_ place: Place) -> Bool {
    guard own[place.fact].isPost, place.word > 0 else { return false }
    return ClaimLexicon.with.contains(sources[place.fact].words[place.word - 1].folded)
  }

  /// "in charge of the unit"
  private func isCharge(_ i: Int) -> Bool {
    tongue == .en && words[i].folded == "of" && i > 1 && words[i - 1].folded == "charge"
      && words[i - 2].folded == "in"
  }

  /// The words that a verb may have as its object: up to a preposition, in German before it, too.
  private func objects(of i: Int) -> [Int] {
    func isEnd(_ j: Int) -> Bool {
      claim.pieceOf[j] != claim.pieceOf[i] || words[j].isNumeric || Numbers.isSpelt(words[j])
        || Preposition.of(words[j].folded, tongue) != nil
    }
    // Of facts in another language than the sentence's, too.
    let ends: Set<String> = ["at", "for", "in", "of", "bei", "chez"]
    let after = words.indices.dropFirst(i + 1).prefix(5).prefix {
      !isEnd($0) && !ends.contains(words[$0].folded) && !isGenitiveArticle($0)
    }
    guard tongue == .de else { return Array(after) }
    let before = Array(words.indices.prefix(i).suffix(6).reversed().prefix { !isEnd($0) })
    // "Bei der Backhaus GmbH leite ich": where it was.
    let isPlace = before.last.map { $0 > 0 && Preposition.of(words[$0 - 1].folded, .de) != nil } ?? false
    return Array(after) + (isPlace ? [] : Array(before.prefix(4)))
  }

  /// "die Nachtproduktion der Backhaus GmbH": what follows belongs to the noun before it.
  func isGenitiveArticle(_ i: Int) -> Bool {
    tongue == .de && i > 0 && German.genitiveArticles.contains(words[i].folded)
      && words[i - 1].isCapitalized && claim.pieceOf[i - 1] == claim.pieceOf[i]
      && !FunctionWords.isGrammar(words[i - 1])
  }

  /// "die Nachtproduktion" of "leite die Nachtproduktion der Backhaus GmbH", and the employer.
  private func partOfEmployer(after i: Int) -> (noun: Int, employer: Range<Int>)? {
    let article = words.indices.dropFirst(i + 1).prefix(6).prefix { claim.pieceOf[$0] == claim.pieceOf[i] }
      .first(where: isGenitiveArticle)
    guard let article else { return nil }
    let employer = organizations.lazy.compactMap { name in
      ranges(of: Words.of(name.name)).first { $0.lowerBound == article + 1 }
    }.first
    return employer.map { (article - 1, $0) }
  }

  /// Whether a fact of that employer says that the person led the part, in its own word.
  private func isLedThere(_ part: (noun: Int, employer: Range<Int>), by verb: Int) -> Bool {
    let name = raw(part.employer)
    return alignment.places[part.noun].contains { place in
      let source = sources[place.fact]
      let known = source.words[place.word]
      guard let employer = own[place.fact].organization,
        Words.of(employer).map(\.folded).starts(with: Words.of(name).map(\.folded)),
        known.key == words[part.noun].key || ClaimLexicon.isInflection(known, words[part.noun])
      else { return false }
      return source.words.indices.contains {
        source.pieceOf[$0] == source.pieceOf[place.word]
          && ((Agency.step(at: $0, in: source) ?? 0) >= 4 || ClaimLexicon.leaders.contains(source.words[$0])
            || ["leiter", "leiterin", "leitung"].contains(where: source.words[$0].folded.hasSuffix))
      }
    }
  }

  private func isEmployer(_ i: Int) -> Bool {
    organizations.contains { name in ranges(of: Words.of(name.name)).contains { $0.contains(i) } }
  }

  /// Whether a fact says that somebody led what reaches so far: by the title of who leads a firm, or by a word of leading beside
  /// one that reaches as far.
  private func isLed(_ f: Int, _ reach: Int, _ object: Int) -> Bool {
    let source = sources[f]
    if source.words.contains(where: { Self.top.contains($0.folded) }) { return true }
    // Of an employer's name the title alone says nothing.
    if isEmployer(object), own[f].isPost { return false }
    return source.words.indices.contains { j in
      let isLeading =
        (Agency.step(at: j, in: source) ?? 0) >= 4 || ClaimLexicon.leaders.contains(source.words[j])
        || tongue == .de
          && ["leiter", "leiterin", "leitung"].contains(where: source.words[j].folded.hasSuffix)
      guard isLeading, !Agency.isGoverned(j, in: source) else { return false }
      return source.words.indices.contains { k in
        source.pieceOf[k] == source.pieceOf[j]
          && ((Reach.of(source.words[k], tongue) ?? 0) >= reach || source.words[k].key == words[object].key
            || tongue == .de && source.words[k].folded.hasPrefix(words[object].folded.prefix(6)))
      }
    }
  }
}
