/// What hangs on a word that the sentence leaves out, or on another than in the facts.
extension RoleAlignment {
  // MARK: What hangs on a word that is left out

  func headless() -> [ClaimProblem] {
    let words: [ClaimProblem] = phrasesTold().compactMap { f, p, i in
      let structure = facts[f]
      let phrase = structure.phrases[p]
      guard !phrase.isVerb, !structure.isFrame[phrase.head], structure.text.isContent(phrase.head),
        Units.names[structure.text.words[phrase.head].folded] == nil,
        !told.contains(Place(fact: f, word: phrase.head)), !isOneOfTwo(phrase, f),
        !isCountedPerson(phrase.head, phrase, f)
      else { return nil }
      return ClaimProblem(.relation, self.words[i].raw)
    }
    let amounts: [ClaimProblem] = check.claim.numbers.compactMap { number in
      guard let first = number.words.first, let unit = number.unit, Units.currencies.contains(unit),
        !places[first].isEmpty
      else { return nil }
      let isOf = places[first].contains { isKept(by: first, $0) }
      return isOf ? nil : ClaimProblem(.relation, self.words[first].raw)
    }
    return words + amounts
  }

  /// Whether the part of the sentence that has an amount also has what the amount is of.
  func isKept(by i: Int, _ place: Place) -> Bool {
    let fact = facts[place.fact]
    guard let phrase = fact.phrase(of: place.word), phrase.head > place.word,
      fact.text.isContent(phrase.head),
      Units.names[fact.text.words[phrase.head].folded] == nil
    else { return true }
    let isOwn = fact.text.numbers.contains { $0.words.contains(place.word) && $0.words.contains(phrase.head) }
    return isOwn
      || words.indices.contains { j in
        claim.text.pieceOf[j] == claim.text.pieceOf[i]
          && places[j].contains(Place(fact: place.fact, word: phrase.head))
      }
  }

  /// The phrases of the facts that the sentence tells of: fact, phrase, and the word of the sentence.
  func phrasesTold() -> [(fact: Int, phrase: Int, word: Int)] {
    var out: [(Int, Int, Int)] = []
    for i in words.indices where isTold(i) && claim.text.isContent(i) {
      guard let place = places[i].first, places[i].count == 1 else { continue }
      let p = facts[place.fact].phraseOf[place.word]
      if p >= 0 { out.append((place.fact, p, i)) }
    }
    return out
  }

  private static let members: HashedWords = [
    "member", "members", "mitglied", "membre", "miembro", "integrante", "parte",
  ]

  /// Whether the sentence hangs the word on one of the frame: "Disposition von 22 Fahrzeugen" of a "Disponentin".
  func isInFrame(_ i: Int, _ f: Int) -> Bool {
    let p = claim.phraseOf[i]
    guard p > 0, case .preposition = claim.phrases[p].link, claim.phrases[p - 1].part == claim.phrases[p].part
    else { return false }
    let head = claim.phrases[p - 1].head
    return !isPerson(head) && places[head].contains { $0.fact == f && facts[f].isFrame[$0.word] }
  }

  /// "Lead shifts from six hospitals" of "lead shifts: …, transfers from six hospitals": what hangs on a word behind a colon
  /// is hung on one before it.
  func stranded() -> [ClaimProblem] {
    phrasesTold().compactMap { f, p, i in
      let fact = facts[f]
      guard case .preposition = fact.phrases[p].link, let said = claim.phrase(of: i), p > 0,
        case .preposition = said.link, fact.phrases[p - 1].part == fact.phrases[p].part,
        !fact.isFrame[fact.phrases[p].head], !fact.isBracketed(fact.phrases[p].head), !isPlace(said),
        Units.names[fact.text.words[fact.phrases[p].head].folded] == nil
      else { return nil }
      let clause = fact.text.clauseOf[fact.phrases[p].head]
      let beside = words.indices.filter {
        claim.text.pieceOf[$0] == claim.text.pieceOf[i] && !said.words.contains($0) && isTold($0)
      }.flatMap { places[$0] }.filter { $0.fact == f }
      let isApart = !beside.isEmpty && beside.allSatisfy { fact.text.clauseOf[$0.word] < clause }
      return isApart ? ClaimProblem(.relation, words[i].raw) : nil
    }
  }

  func ownerless() -> [ClaimProblem] {
    phrasesTold().compactMap { f, p, i in
      let structure = facts[f]
      guard !structure.isFrame[structure.phrases[p].head] else { return nil }
      let owners = structure.owners(of: p)
      guard !owners.isEmpty, !isOfMeans(structure.phrases[p], f) else { return nil }
      if let said = claim.phrase(of: i), !structure.phrases[p].isGenitive,
        said.link == structure.phrases[p].link, isPartTold(of: p, f)
      {
        return nil
      }
      if isInFrame(i, f) { return nil }
      let isKept = owners.contains { owner in
        let phrase = structure.phrases[owner]
        return Self.members.contains(structure.text.words[phrase.head].folded) || isOneOfTwo(phrase, f)
          || !structure.text.isContent(phrase.head) || phrase.isVerb && structure.phrases[p].isGenitive
          || phrase.words.contains { told.contains(Place(fact: f, word: $0)) }
      }
      return isKept ? nil : ClaimProblem(.relation, words[i].raw)
    }
  }

  /// Whether the sentence tells more of the part of a fact that a phrase stands in.
  private func isPartTold(of p: Int, _ f: Int) -> Bool {
    let fact = facts[f]
    let own = fact.phrases[p]
    return fact.text.words(ofPiece: own.part).contains {
      !own.words.contains($0) && fact.text.isContent($0) && told.contains(Place(fact: f, word: $0))
    }
  }

  // MARK: What hangs on another word

  func misplaced() -> [ClaimProblem] {
    claim.phrases.indices.compactMap { p in
      guard let owner = toldOwner(of: p) else { return nil }
      let (child, parent) = (claim.phrases[p].head, claim.phrases[owner].head)
      guard isTold(child) || isUnit(child), isTold(parent) else { return nil }
      let isSaid = places[child].contains { a in
        places[parent].contains { b in
          a.fact != b.fact
            || belongs(
              a.word, to: b.word, facts[a.fact],
              isPerson: isPerson(parent) || check.alignment.isDerived(parent))
        }
      }
      // Whose somebody was, and what of, must be said; of other things what stands in one statement is trusted.
      guard isPerson(parent) || isUnit(child) else { return nil }
      if isSaid || isOfVerb(child, claim.phrases[p]) { return nil }
      return ClaimProblem(.relation, raw(parent, child))
    }
  }

  /// "lead of the unit": a word for a part of an employer says little, and whose lead somebody is says much.
  private func isUnit(_ i: Int) -> Bool {
    !places[i].isEmpty && !check.isOfPosting[i] && Reach.of(words[i], claim.text.tongue) != nil
  }

  /// The phrase before one with "of", or the one before that where the first says nothing: "mise en place de".
  func toldOwner(of p: Int) -> Int? {
    guard let owner = claim.owner(of: p) else { return nil }
    if isTold(claim.phrases[owner].head) || owner == 0 || claim.phrases[owner].link == .first { return owner }
    let isEmpty =
      !claim.text.isContent(claim.phrases[owner].head) && claim.phrases[owner].link == .preposition(.place)
    return isEmpty ? owner - 1 : owner
  }

  /// "s'occuper … de": a verb of the part may take what follows, where the facts let it.
  func isOfVerb(_ child: Int, _ phrase: Phrase) -> Bool {
    guard claim.text.tongue == .fr || claim.text.tongue == .es else { return false }
    let verbs = claim.phrases.filter { $0.part == phrase.part && $0.isVerb && $0.head < child }
    return verbs.contains { !isTold($0.head) || areTogether($0.head, child) }
  }

  func belongs(_ a: Int, to b: Int, _ fact: RoleStructure, isPerson: Bool) -> Bool {
    let (p, q) = (fact.phraseOf[a], fact.phraseOf[b])
    guard p >= 0, q >= 0 else { return true }
    if p == q { return true }
    if fact.isFrame[a], fact.isFrame[b], Reach.of(fact.text.words[a], fact.text.tongue) != nil,
      !fact.text.isContent(a), fact.phrases[p].link != .preposition(.genitive), q + 1 < p
    {
      return false
    }
    if fact.isFrame[a] { return true }
    if fact.isFrame[b] { return !isPerson }
    if fact.phrases[p].isVerb || fact.phrases[q].isVerb { return fact.areConnected(a, b) }
    if fact.text.pieceOf[a] == fact.text.pieceOf[b] {
      // "250.000 € de presupuesto" of "un presupuesto de 250.000 €"
      if p + 1 == q, fact.phrases[q].words.contains(where: { fact.text.words[$0].isNumeric }) { return true }
      return q < p || !fact.phrases[q].isGenitive
    }
    return q < p && !fact.isBracketed(b) && fact.areConnected(a, b)
  }

  func isPerson(_ i: Int) -> Bool { Persons.isPerson(words[i], claim.text.tongue) }
}
