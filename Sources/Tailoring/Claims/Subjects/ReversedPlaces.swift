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
