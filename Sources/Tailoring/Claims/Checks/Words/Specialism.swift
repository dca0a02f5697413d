internal import Base

/// What somebody is specialised in: "spécialisée en HPLC" is no specialism in what stands in another fact.
extension ClaimCheck {
  mutating func checkSpecialisms() {
    for i in words.indices where Self.isSpecial(words[i]) && !covered[i] {
      let known = sources.indices.flatMap { f in
        sources[f].words.indices.filter { Self.isSpecial(sources[f].words[$0]) }.map { (fact: f, word: $0) }
      }
      guard !known.isEmpty else { continue }
      let part = words.indices.dropFirst(i + 1).prefix { claim.clauseOf[$0] == claim.clauseOf[i] }
      guard let next = part.first(where: { claim.isContent($0) && !words[$0].isNumeric }),
        next - i <= 3, !alignment.places[next].isEmpty
      else { continue }
      let isSaid = alignment.places[next].contains { place in
        known.contains { special in
          special.fact == place.fact && special.word < place.word
            && sources[place.fact].clauseOf[special.word] == sources[place.fact].clauseOf[place.word]
        }
      }
      if !isSaid { report(.relation, raw(i..<next + 1)) }
    }
  }

  private static func isSpecial(_ word: Word) -> Bool {
    ["specialis", "specializ", "spezialisier", "especializ"].contains(where: word.folded.hasPrefix)
  }
}
