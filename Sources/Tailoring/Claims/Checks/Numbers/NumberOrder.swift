/// From and to, and by how much.
extension ClaimCheck {
  /// "by 1.8 %" of "from 1.8 % to 0.6 %": an end of the change is not how much it was.
  private func isByHowMuch(_ mention: NumberMention) -> Bool {
    let i = mention.words.lowerBound - 1
    guard i > 0, ["by", "um"].contains(words[i].folded),
      (max(0, i - 4)..<i).contains(where: { Trend.isTrend(claim.roots[$0], tongue) }) || tongue == .de
    else { return false }
    let known = sources.flatMap { source in
      source.numbers.filter { !$0.words.isEmpty && !Set($0.values).isDisjoint(with: mention.values) }.map {
        (
          end: Ends.of($0, in: source),
          before: $0.words.lowerBound > 0 ? source.words[$0.words.lowerBound - 1].folded : ""
        )
      }
    }
    return !known.isEmpty && known.allSatisfy { $0.end != nil && !["by", "um"].contains($0.before) }
  }

  /// "from 1.9 to 0.6" is not "from 0.6 to 1.9".
  mutating func checkOrder() {
    for mention in claim.numbers {
      if isByHowMuch(mention), !followsFromFacts(mention) { report(.number, raw(mention.words)) }
      guard let end = Ends.of(mention, in: claim) else { continue }
      let known = sources.flatMap { source in
        source.numbers.filter { !$0.words.isEmpty && !Set($0.values).isDisjoint(with: mention.values) }.map {
          Ends.of($0, in: source)
        }
      }
      if !known.isEmpty, known.allSatisfy({ $0 != nil && $0 != end }) {
        report(.number, raw(mention.words))
      }
    }
  }
}
