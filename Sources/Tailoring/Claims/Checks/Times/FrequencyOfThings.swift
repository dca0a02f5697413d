internal import Base

/// How often a thing is done stays with the thing: "weekly fire alarm tests and monthly lighting checks" are no monthly fire alarm
/// tests.
extension ClaimCheck {
  mutating func checkFrequenciesOfThings() {
    for i in words.indices {
      guard let period = TimeAdverbs.key(of: words[i].folded) else { continue }
      let things = things(beside: i, in: claim)
      guard !things.isEmpty else { continue }
      for f in own.indices {
        let known = sources[f].words.indices.compactMap { at -> (period: String, things: [Int])? in
          TimeAdverbs.key(of: sources[f].words[at].folded).map {
            ($0, self.things(beside: at, in: sources[f]))
          }
        }
        guard known.contains(where: { $0.period == period }), known.contains(where: { $0.period != period })
        else { continue }
        let told = Set(things.flatMap { alignment.places[$0] }.filter { $0.fact == f }.map(\.word))
        guard !told.isEmpty else { continue }
        func nearest(_ isSame: Bool) -> Int {
          known.filter { ($0.period == period) == isSame }.map { told.intersection($0.things).count }.max()
            ?? 0
        }
        if nearest(false) > nearest(true) { report(.quantity, raw(i..<i + 1)) }
      }
    }
  }

  /// The words of what an adjective for a time says how often: behind it, in French and Spanish before it; none where it is said of
  /// the verb.
  private func things(beside i: Int, in source: TextReading) -> [Int] {
    let isBehind = source.tongue == .fr || source.tongue == .es
    let part = source.words(ofPiece: source.pieceOf[i])
    let near =
      isBehind ? Array(part.prefix { $0 < i }.suffix(4).reversed()) : Array(part.drop { $0 <= i }.prefix(4))
    return near.prefix { Preposition.of(source.words[$0].folded, source.tongue) == nil }.filter {
      source.isContent($0) && TimeAdverbs.key(of: source.words[$0].folded) == nil
    }
  }
}
