internal import Base

/// "I am responsible for Legionella" of the duty holder's deputy for it: who stands in for somebody is told as that.
extension ClaimCheck {
  mutating func checkDeputies() {
    guard !words.contains(where: { ClaimLexicon.demoting.contains($0.folded) }), !isSaidLess,
      !isSaidModestly
    else { return }
    for i in words.indices where isOfResponsibility(i) {
      let object = words.indices.dropFirst(i + 1).first {
        claim.pieceOf[$0] == claim.pieceOf[i] && claim.isContent($0)
      }
      guard let object, !alignment.places[object].isEmpty else { continue }
      // That it is listed as a skill says nothing of who answers for it.
      let told = alignment.places[object].filter { ![.skill, .skillGroup].contains(own[$0.fact].kind) }
      guard told.allSatisfy(isOfDeputy), !told.isEmpty || Self.responsible.contains(words[i].folded) else {
        continue
      }
      report(.seniority, raw(i..<object + 1))
    }
  }

  private func isOfResponsibility(_ i: Int) -> Bool {
    (claim.step(of: i) ?? 0) >= 4 || Self.responsible.contains(words[i].folded)
  }

  /// Whether a fact names a thing as what a deputy is for: "deputy for Legionella", "adjointe au responsable qualité".
  private func isOfDeputy(_ place: Place) -> Bool {
    let source = sources[place.fact]
    let before = source.words(ofPiece: source.pieceOf[place.word]).prefix { $0 < place.word }
    guard let deputy = before.last(where: { ClaimLexicon.demoting.contains(source.words[$0].folded) }) else {
      return false
    }
    let between = source.words[deputy + 1..<place.word]
    return between.contains { Preposition.of($0.folded, source.tongue) != nil }
      && between.allSatisfy { FunctionWords.isGrammar($0) || ClaimLexicon.titles.contains($0) }
  }

  private static let responsible: HashedWords = [
    "responsible", "responsibility", "accountable", "charge", "verantwortlich", "zustandig", "verantwortung",
    "responsable", "responsabilite", "charge", "encargado", "encargada", "responsabilidad",
  ]
}
