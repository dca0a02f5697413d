/// "Nearly halved", "fast halbiert", "casi a la mitad": how many times the figures of a change show.
extension ClaimCheck {
  private static let factors: [String: Double] = [
    "halved": 0.5, "halving": 0.5, "halve": 0.5, "half": 0.5, "halbiert": 0.5, "halbierte": 0.5,
    "halbieren": 0.5,
    "halfte": 0.5, "moitie": 0.5, "mitad": 0.5, "doubled": 2, "doubling": 2, "double": 2, "verdoppelt": 2,
    "verdoppelte": 2, "verdoppeln": 2, "duplicado": 2, "duplique": 2, "duplicar": 2, "tripled": 3,
    "triple": 3,
    "verdreifacht": 3, "verdreifachte": 3, "triplicado": 3, "triplique": 3,
  ]
  /// What stands before a noun of halving: "by half", "um die Hälfte", "a la mitad".
  private static let leading: HashedWords = [
    "by", "in", "um", "auf", "die", "de", "a", "la", "por", "pres", "casi",
  ]
  private static let nearly: HashedWords = [
    "nearly", "almost", "fast", "nahezu", "beinahe", "knapp", "presque", "quasiment", "casi",
  ]

  /// Covers a word for a multiple that a change of the facts comes to, and what says that it is not quite that.
  mutating func coverMultiples() {
    for i in words.indices where !covered[i] {
      guard let factor = Self.factors[words[i].folded], !alignment.isSupported(i) else { continue }
      var first = i
      if ["half", "halfte", "moitie", "mitad"].contains(words[i].folded) {
        while first > 0, Self.leading.contains(words[first - 1].folded) { first -= 1 }
        if first == i { continue }
      }
      var isNearly = (first..<i).contains { ["casi", "pres"].contains(words[$0].folded) }
      let near = (max(0, first - 2)..<first).last { Self.nearly.contains(words[$0].folded) }
      if let near { isNearly = true; first = near }
      let isMore = words[max(0, first - 2)..<first].contains {
        ["more", "over", "mehr", "plus", "mas", "uber"].contains($0.folded)
      }
      if !isMore, shows(factor, isNearly: isNearly, at: i, beside: first..<i + 1) { cover(first..<i + 1) }
    }
  }

  /// Whether a fact that has all that the clause tells shows such a change, as something that was made.
  private func shows(_ factor: Double, isNearly: Bool, at i: Int, beside range: Range<Int>) -> Bool {
    let told = words.indices.filter {
      claim.clauseOf[$0] == claim.clauseOf[i] && !range.contains($0) && claim.isContent($0) && !covered[$0]
        && !alignment.places[$0].isEmpty
    }
    guard !told.isEmpty else { return false }
    return sources.indices.contains { f in
      let source = sources[f]
      guard told.allSatisfy({ alignment.places[$0].contains { $0.fact == f } || isOfPost($0) }),
        told.contains(where: { alignment.places[$0].contains { $0.fact == f } }),
        source.roots.contains(where: { Trend.isMade($0, tongue) })
      else { return false }
      return zip(source.numbers, source.numbers.dropFirst()).contains { first, second in
        guard Ends.of(first, in: source) == .start || Ends.of(second, in: source) == .end,
          let a = first.values.first, let b = second.values.first, a > 0, b > 0
        else { return false }
        return Self.comes(Double(b) / Double(a), to: factor, isNearly: isNearly)
      }
    }
  }

  private func isOfPost(_ i: Int) -> Bool { alignment.places[i].allSatisfy { own[$0.fact].isPost } }

  /// Whether a change comes to a factor: a tenth beyond it at most, or an eighth short of what is said to be nearly it.
  private static func comes(_ ratio: Double, to factor: Double, isNearly: Bool) -> Bool {
    let done = (ratio - 1) / (factor - 1)
    return isNearly ? done < 1 && done >= 0.875 : done >= 1 && done <= 1.1
  }
}
