internal import Base

/// "Under my leadership", "unter meiner Leitung": said of deeds of whoever led.
extension ClaimCheck {
  private static let under: HashedWords = ["under", "unter", "sous", "bajo"]
  private static let mine: HashedWords = ["my", "meiner", "ma", "mi", "mon"]
  private static let leading: HashedWords = [
    "leadership", "direction", "management", "lead", "leitung", "fuhrung", "verantwortung",
    "responsabilite", "direccion", "liderazgo", "mando", "responsabilidad", "supervision",
  ]

  /// "Under my leadership" is said of what was done in a post of who leads, or of what the facts say that somebody led.
  mutating func coverOwnLead() {
    for i in words.indices.dropLast(2)
    where Self.under.contains(words[i].folded) && Self.mine.contains(words[i + 1].folded)
      && Self.leading.contains(words[i + 2].folded)
    {
      let told = Set(
        words.indices.filter { !(i...i + 2).contains($0) && claim.isContent($0) && !covered[$0] }
          .map { Set(alignment.places[$0].map(\.fact)) }.filter { $0.count == 1 }.joined()
      ).filter { RoleAlignment.isProse(own[$0].kind) }
      guard !told.isEmpty else { continue }
      if !told.allSatisfy(isLeadersDeed) { report(.seniority, raw(i..<i + 3)) }
      for j in i...i + 2 {
        covered[j] = true
        alignment.places[j] = []
      }
    }
  }

  /// Whether a fact stands in a post of somebody who leads, or says itself that they led.
  private func isLeadersDeed(_ f: Int) -> Bool {
    let source = sources[f]
    let steps = source.words.indices.compactMap { Agency.step(at: $0, in: source) }
    if steps.contains(where: { $0 <= 2 }) { return false }
    if steps.contains(where: { $0 >= 4 }) { return true }
    guard let title = PostTitle.of(own[f]) else { return false }
    let words = Words.of(title)
    return !words.contains { ClaimLexicon.demoting.contains($0.folded) }
      && words.contains { word in
        ClaimLexicon.leaders.contains(word)
          || ["leiter", "leiterin", "leitung"].contains(where: word.folded.hasSuffix)
      }
  }
}
