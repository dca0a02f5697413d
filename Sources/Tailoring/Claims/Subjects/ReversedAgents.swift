/// Behind "by": who did it.
extension ReversalReader {
  /// "Meals were prepared by 90 children" of meals for them.
  func agent() -> String? {
    for at in words.indices.dropFirst() where Self.agents[tongue]?.contains(words[at].folded) ?? false {
      guard isPassive(at) else { continue }
      let part = words.indices[(at + 1)...].prefix { claim.pieceOf[$0] == claim.pieceOf[at] }
      let phrase = part.prefix { Preposition.of(words[$0].folded, tongue) == nil }.prefix(5)
      guard let head = phrase.first(where: { Self.isNoun($0, claim) }) else { continue }
      if tongue == .en, words[head].folded.hasSuffix("ing") { continue }
      let isCounted = words[at + 1].isNumeric || Numbers.isSpelt(words[at + 1])
      guard isCounted || isSomebody(head) else { continue }
      let nouns = phrase.filter { isTold($0) && deeds($0).isEmpty }
      guard let last = nouns.last, !nouns.contains(where: { knownPlaces[$0].contains(where: isDoer) })
      else { continue }
      return check.raw(at..<last + 1)
    }
    return nil
  }

  /// Whether what stands before "by" was done.
  private func isPassive(_ at: Int) -> Bool {
    let before = pieces(at).prefix { $0 < at }
    guard let start = before.first else { return false }
    if tongue == .de {
      let part = pieces(at)
      let isSaid = part.contains { Self.becoming.contains(words[$0].folded) }
      // "ein Team von acht Köchen"
      if words[at - 1].isCapitalized {
        return isSaid && before.contains { Self.becoming.contains(words[$0].folded) }
          && !knownPlaces[at - 1].contains { isOwner($0, words[at].folded) }
      }
      return isSaid || words[at - 1].folded.hasPrefix("ge") || !deeds(at - 1).isEmpty
    }
    if Passives.isParticiple(words[at - 1].folded, tongue), !deeds(at - 1).isEmpty,
      !isFirst(max(start, at - 2))
    {
      return true
    }
    let isBe = before.contains { i in
      Self.being.contains(words[i].folded)
        && before.contains { $0 > i && $0 < i + 5 && Passives.isParticiple(words[$0].folded, tongue) }
    }
    if isBe { return true }
    if before.contains(where: isFirst) { return false }
    return before.dropFirst().contains {
      Passives.isParticiple(words[$0].folded, tongue) && !deeds($0).isEmpty
    }
  }

  private func isOwner(_ place: Place, _ marker: String) -> Bool {
    let source = check.sources[place.fact]
    return place.word + 1 < source.words.count && source.words[place.word + 1].folded == marker
  }
}
