/// For whom something was done is nobody with whom it was done: "a report with the managers" of a report for them.
extension ClaimCheck {
  private static let without: HashedWords = ["without", "ohne", "samt", "sans", "sin", "nebst"]

  mutating func checkPartnersOfDeeds() {
    for i in words.indices {
      guard Preposition.of(words[i].folded, tongue) == .with, !Self.without.contains(words[i].folded),
        let person = person(after: i)
      else { continue }
      let ties = alignment.places[person].compactMap { place -> Preposition? in
        guard RoleAlignment.isProse(own[place.fact].kind) else { return nil }
        return tie(of: place.word, in: sources[place.fact]) ?? .with
      }
      if !ties.isEmpty, ties.allSatisfy({ $0 == .purpose }) { report(.relation, raw(i..<person + 1)) }
    }
  }

  /// Persons that the preposition at word `i` leads to.
  private func person(after i: Int) -> Int? {
    let piece = claim.words(ofPiece: claim.pieceOf[i])
    let phrase = (i + 1..<piece.upperBound).prefix { j in
      j - i <= 5 && Preposition.of(words[j].folded, tongue) == nil
    }
    return phrase.last { arePersons($0) }
  }

  private func arePersons(_ i: Int) -> Bool {
    guard claim.isContent(i) else { return false }
    let folded = words[i].folded
    // "Häuser" has the ending of a person.
    if tongue == .de { return ["innen", "leute", "kraften", "isten"].contains(where: folded.hasSuffix) }
    if Persons.isPerson(words[i], tongue) { return true }
    guard folded.hasSuffix("s"), folded.utf8.count > 4 else { return false }
    let one = Words.of(String(words[i].raw.dropLast()))
    return one.count == 1 && Persons.isPerson(one[0], tongue)
  }

  /// The preposition that leads to a word of a fact.
  private func tie(of j: Int, in source: TextReading) -> Preposition? {
    (max(0, j - 4)..<j).reversed().lazy.filter { source.pieceOf[$0] == source.pieceOf[j] }
      .compactMap { Preposition.of(source.words[$0].folded, source.tongue) }.first
  }
}
