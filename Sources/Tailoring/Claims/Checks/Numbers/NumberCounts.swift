/// The same things: what a number counts in the sentence and in its fact.
extension ClaimCheck {
  /// What the number counts in the sentence is what it counts in the fact, or stands with it there and belongs to no other
  /// number.
  func countsTheSame(_ mention: NumberMention, _ fact: NumberMention, _ f: Int) -> Bool {
    let source = sources[f]
    let clause = source.clauseOf[fact.words.lowerBound]
    let others = source.numbers.filter {
      !$0.words.isEmpty && $0.start != fact.start && Set($0.values).isDisjoint(with: mention.values)
        && !isRange(fact, $0)
    }
    let theirs = Set(others.flatMap { source.counted(by: $0) }).subtracting(source.counted(by: fact))
    let counted = claim.counted(by: mention).filter {
      !covered[$0] && isNoun(claim, $0) && !ClaimLexicon.anyone.contains(words[$0])
    }
    if let first = claim.counted(by: mention).first, first == mention.words.upperBound,
      !words[mention.words.lowerBound].folded.contains("kopfig"), let group = group(of: fact, in: source),
      !alignment.places[first].isEmpty,
      alignment.places[first].allSatisfy({ $0 == Place(fact: f, word: group) || theirs.contains($0.word) })
    {
      return false
    }
    var isBound = counted.isEmpty
    var isForeign = false
    for i in counted {
      let places = alignment.places[i].filter { $0.fact == f }
      guard !places.isEmpty else { continue }
      if alignment.isScattered(i) { return false }
      if places.allSatisfy({ theirs.contains($0.word) }) { return false }
      if places.contains(where: { isNear($0.word, fact, source, clause) }) {
        isBound = true
      } else {
        isForeign = true
      }
    }
    if counted.isEmpty || (!isBound && !isForeign) { return isTold(mention, with: fact, f, theirs) }
    return isBound
  }

  /// "a team of six": six are in the team, not six teams.
  private func group(of fact: NumberMention, in source: TextReading) -> Int? {
    let i = fact.words.lowerBound
    guard i > 1, ["of", "von", "aus", "de"].contains(source.words[i - 1].folded), source.isNamed(i - 2) else {
      return nil
    }
    return i - 2
  }

  /// Two ends of a range count the same: "from 12,000 to 31,000 readers".
  private func isRange(_ a: NumberMention, _ b: NumberMention) -> Bool {
    let gap =
      a.start < b.start ? b.words.lowerBound - a.words.upperBound : a.words.lowerBound - b.words.upperBound
    return gap <= 1
  }

  private func isNear(_ word: Int, _ fact: NumberMention, _ source: TextReading, _ clause: Int) -> Bool {
    source.clauseOf[word] == clause || abs(word - fact.words.lowerBound) <= 6
  }

  /// Of a number that counts no noun: what the sentence says around it stands around it in the fact.
  private func isTold(_ mention: NumberMention, with fact: NumberMention, _ f: Int, _ theirs: Set<Int>)
    -> Bool
  {
    let source = sources[f]
    let clause = source.clauseOf[fact.words.lowerBound]
    let piece = claim.clauseOf[mention.words.lowerBound]
    let counted = Set(
      claim.numbers.filter { number in !claim.dates.contains { $0.words.overlaps(number.words) } }
        .flatMap { claim.counted(by: $0) })
    let around = words.indices.filter {
      claim.clauseOf[$0] == piece && claim.isContent($0) && !alignment.places[$0].isEmpty
        && !counted.contains($0)
    }
    guard !around.isEmpty else { return true }
    return around.contains { i in
      alignment.places[i].contains { place in
        place.fact == f && source.clauseOf[place.word] == clause && !theirs.contains(place.word)
      } || alignment.places[i].contains { $0.fact == f && abs($0.word - fact.words.lowerBound) <= 6 }
    }
  }
}
