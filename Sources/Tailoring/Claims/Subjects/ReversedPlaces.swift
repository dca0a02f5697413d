/// Names that change places around a preposition or stand beside each other.
extension ReversalReader {
  /// "Defended landlords against tenants" of the contrary.
  func swapped() -> String? {
    for at in words.indices.dropFirst() {
      guard let kind = Preposition.of(words[at].folded, tongue), kind != .genitive, kind != .place,
        let after = pieces(at).first(where: { $0 > at && isTold($0) && deeds($0).isEmpty }),
        Self.governor(of: after, in: claim) == at
      else { continue }
      for before in pieces(at)
      where before < at && isTold(before) && deeds(before).isEmpty
        && Self.governor(of: before, in: claim) == nil
      {
        let isTurned = knownPlaces[after].contains { a in
          knownPlaces[before].contains { b in
            let source = check.sources[a.fact]
            return a.fact == b.fact && a.word < b.word && source.pieceOf[a.word] == source.pieceOf[b.word]
              && Self.governor(of: a.word, in: source) == nil
              && Self.governor(of: b.word, in: source).map { source.words[$0].folded == words[at].folded }
                ?? false
          }
        }
        let isSame = knownPlaces[after].contains { a in
          let source = check.sources[a.fact]
          return Self.governor(of: a.word, in: source).map { source.words[$0].folded == words[at].folded }
            ?? false
        }
        if isTurned, !isSame { return check.raw(before..<after + 1) }
      }
    }
    return nil
  }

  /// "Built Terraform with AWS" of a lakehouse built with it: what the deed was done with, or where, told as what it was
  /// done to.
  func promoted() -> String? {
    guard tongue != .de else { return nil }
    return words.indices.first { i in
      let places = deeds(i)
      guard !places.isEmpty, let object = object(after: i, in: claim), isTold(object), deeds(object).isEmpty,
        claim.isContent(object)
      else { return false }
      return knownPlaces[object].allSatisfy { place in
        let source = check.sources[place.fact]
        guard let deed = places.first(where: { $0.fact == place.fact }),
          source.pieceOf[deed.word] == source.pieceOf[place.word],
          let at = Self.governor(of: place.word, in: source),
          let kind = Preposition.of(source.words[at].folded, tongue),
          kind == .with || kind == .place,
          let own = self.object(after: deed.word, in: source), own < at
        else { return false }
        return !knownPlaces.contains { $0.contains(Place(fact: place.fact, word: own)) }
      }
    }.map { check.raw($0..<min(words.count, $0 + 3)) }
  }

  /// The last word of the noun that follows a verb without a preposition between.
  private func object(after verb: Int, in text: TextReading) -> Int? {
    var found: Int?
    for j in text.words.indices.dropFirst(verb + 1) {
      guard text.pieceOf[j] == text.pieceOf[verb] else { break }
      if Self.isNoun(j, text) {
        found = j
      } else if found != nil
        || !Self.isDeterminer(text.words[j]) && !text.words[j].isNumeric
          && !Numbers.isSpelt(text.words[j])
      {
        break
      }
    }
    return found
  }

  /// "Led a site manager and a team" of a team led under one.
  func joined() -> String? {
    words.indices.dropFirst().first { i in
      guard isPerson(i), isTold(i), Self.governor(of: i, in: claim) == nil,
        i + 1 == words.count || !isTold(i + 1) || claim.pieceOf[i + 1] != claim.pieceOf[i]
      else { return false }
      let clause = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[i] && $0 < i }
      guard clause.contains(where: { !deeds($0).isEmpty }) else { return false }
      return knownPlaces[i].allSatisfy { place in
        let source = check.sources[place.fact]
        guard let at = Self.governor(of: place.word, in: source) else { return false }
        return ["under", "unter", "sous", "bajo", "against", "gegen", "contre", "contra"]
          .contains(source.words[at].folded)
      }
    }.map { words[$0].raw }
  }
}
