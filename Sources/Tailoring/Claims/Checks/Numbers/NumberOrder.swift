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
      if Ends.isSaidToEnd(mention, in: claim), isAll(of: mention, Ends.isByHowMuch), isChanged(mention) {
        report(.number, raw(mention.words))
      }
      guard let end = Ends.of(mention, in: claim) else { continue }
      if isAll(
        of: mention, { Ends.of($0, in: $1).map { $0 != end } ?? (end == .start && isSwapped(mention)) })
      {
        report(.number, raw(mention.words))
      }
    }
  }

  /// "formé a cuatro conductores" is no end of a change.
  private func isChanged(_ mention: NumberMention) -> Bool {
    guard tongue == .es, mention.unit == nil else { return true }
    return words.indices.contains { Trend.isTrend(claim.roots[$0], tongue) && !isOfMore($0) }
  }

  /// Whether something is so of a figure wherever the facts have it, which they do.
  private func isAll(of mention: NumberMention, _ test: (NumberMention, TextReading) -> Bool) -> Bool {
    let known = sources.flatMap { source in
      source.numbers.filter { !$0.words.isEmpty && !Set($0.values).isDisjoint(with: mention.values) }.map {
        test($0, source)
      }
    }
    return !known.isEmpty && known.allSatisfy { $0 }
  }

  /// Whether the figure that stands with an old one is the old one in the facts: "26 instead of 12" of "12 instead of 26".
  private func isSwapped(_ mention: NumberMention) -> Bool {
    claim.numbers.contains { other in
      other.start != mention.start && Ends.of(other, in: claim) == nil
        && isAll(of: other) { Ends.of($0, in: $1) == .start }
    }
  }
}
