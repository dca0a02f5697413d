/// One end of a change is neither how much it was nor the other end: of "from 6.1 to 3.4" the sentence tells both, or the second
/// as where it went.
extension ClaimCheck {
  mutating func checkEnds() {
    for mention in claim.numbers where !mention.words.isEmpty {
      let known = ends(of: mention)
      guard !known.isEmpty, known.allSatisfy({ $0.role != nil }), tellsChange(mention) else { continue }
      if followsFromFacts(mention) { continue }
      let isTold = known.contains { end in
        let isWhole = claim.numbers.contains {
          $0.start != mention.start && !Set($0.values).isDisjoint(with: end.other)
        }
        if isWhole { return !Ends.isSaidToBeChange(mention, in: claim) }
        return end.role == .end && !Ends.isSaidToBeChange(mention, in: claim)
          && !Ends.isSaidToStart(mention, in: claim)
      }
      if !isTold { report(.number, raw(mention.words)) }
    }
  }

  /// Whether the clause of a number says that something changed.
  private func tellsChange(_ mention: NumberMention) -> Bool {
    let clause = claim.clauseOf[mention.words.lowerBound]
    return words.indices.contains { claim.clauseOf[$0] == clause && Trend.isTrend(claim.roots[$0], tongue) }
  }

  /// What a number is wherever the facts have it, with the other end of its change.
  private func ends(of mention: NumberMention) -> [(role: Ends?, other: [Int64])] {
    sources.flatMap { source in
      source.numbers.indices.filter { i in
        !source.numbers[i].words.isEmpty
          && source.numbers[i].values.contains(where: mention.values.contains)
          // "fourteen years" is no 14 %.
          && (source.numbers[i].unit == mention.unit || source.numbers[i].unit == nil || mention.unit == nil)
      }.map { i in
        guard let role = Ends.of(source.numbers[i], in: source) else { return (nil, []) }
        let near = [i - 1, i + 1].filter {
          source.numbers.indices.contains($0) && !source.numbers[$0].words.isEmpty
            && Ends.of(source.numbers[$0], in: source) != role
        }
        let other = near.first { Ends.of(source.numbers[$0], in: source) != nil } ?? near.first
        return (role, other.map { source.numbers[$0].values } ?? [])
      }
    }
  }
}

extension Ends {
  private static let differing: [Set<String>] = [["by", "of"], ["um"], ["de", "d"], ["un", "de", "del"]]
  private static let less: HashedWords = [
    "less", "fewer", "lower", "higher", "more", "weniger", "geringer", "hoher", "moins", "plus", "menos",
    "mas",
  ]

  /// "by 6.1", "a cut of 6.1", "6.1 less", "a 6.1 percent reduction".
  static func isSaidToBeChange(_ mention: NumberMention, in text: TextReading) -> Bool {
    guard of(mention, in: text) == nil, !isSaidToEnd(mention, in: text) else { return false }
    let after = text.words.indices.dropFirst(mention.words.upperBound).prefix(3)
      .drop {
        Units.names[text.words[$0].folded] != nil || ["cent", "ciento"].contains(text.words[$0].folded)
      }
    if let next = after.first, text.pieceOf[next] == text.pieceOf[mention.words.lowerBound],
      less.contains(text.words[next].folded)
        || Trend.isTrend(text.roots[next], text.tongue) && text.words[next].folded != "to"
          && (text.tongue != .de || text.words[next].isCapitalized)
    {
      return true
    }
    guard let i = mark(of: mention, in: text) else { return false }
    let word = text.words[i].folded
    if word == "a" || word == "an" || word == "the" { return false }
    if Trend.isTrend(text.roots[i], text.tongue), !less.contains(word) { return true }
    // "cut scrap on the line 6.1 percent"
    if text.tongue == .en, text.isContent(i), text.pieceOf[i] == text.pieceOf[i + 1] { return true }
    guard differing[text.tongue.rawValue].contains(word) else { return false }
    return true
  }

  /// "from 6.1" without where it went.
  static func isSaidToStart(_ mention: NumberMention, in text: TextReading) -> Bool {
    mark(of: mention, in: text).map { starting.contains(text.words[$0].folded) } ?? false
  }
}
