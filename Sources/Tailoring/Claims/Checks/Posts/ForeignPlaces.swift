internal import Base
internal import Content

/// Towns stay with what was done there: a store in Lyon is not moved to Leeds, because another employer sits there.
extension ClaimCheck {
  mutating func checkForeignPlaces() {
    for i in words.indices.dropFirst() where !isOfPosting[i] && words[i].isCapitalized {
      guard Self.placing[tongue.rawValue].contains(words[i - 1].folded), !alignment.places[i].isEmpty,
        alignment.places[i].allSatisfy({ Self.framing.contains(own[$0.fact].kind) })
      else { continue }
      let told = told(in: claim.clauseOf[i], except: i)
      let homes = Set(alignment.places[i].map { own[$0.fact].item })
      if !told.isEmpty, told.isDisjoint(with: homes) { report(.mixedPositions, raw(i - 1..<i + 1)) }
    }
  }

  /// The posts and studies of which a clause tells something that nothing else has.
  private func told(in clause: Int, except i: Int) -> Set<FactID> {
    Set(
      claim.words(ofClause: clause).filter { $0 != i && claim.isContent($0) && !isOfPosting[$0] }.flatMap {
        j -> [FactID] in
        let facts = alignment.places[j].map(\.fact)
        let isDeed = !facts.isEmpty && facts.allSatisfy { Self.telling.contains(own[$0].kind) }
        return isDeed ? facts.map { own[$0].item } : []
      })
  }

  private static let framing: Set<Fact.Kind> = [.position, .volunteer, .education, .basics]
  private static let telling: Set<Fact.Kind> = [.highlight, .education]
  private static let placing: [Set<String>] = [
    ["in", "at", "near"], ["in", "bei", "nach"], ["a", "au", "de"], ["en", "de"],
  ]
}
