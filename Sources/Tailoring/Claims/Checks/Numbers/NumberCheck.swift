/// Numbers: the same value in a unit of the same dimension, no more and no less than it was, counting the same things.
extension ClaimCheck {
  mutating func checkNumbers() {
    for mention in claim.numbers where !mention.words.allSatisfy({ covered[$0] }) {
      if mention.values == [1000], mention.unit == nil, !(mention.text.utf8.first == 0x31) { continue }
      check(mention)
      let end = min(words.count, mention.words.upperBound + 2)
      cover(mention.words.lowerBound..<mention.words.upperBound)
      guard let unit = mention.unit else { continue }
      for i in mention.words.upperBound..<end
      where Numbers.units[words[i].folded] == unit || Units.working.contains(words[i].folded)
        || unit.hasPrefix("w")
      {
        if Units.names[words[i].folded] != nil || Units.working.contains(words[i].folded) {
          covered[i] = true
        }
      }
      coverCurrency(before: mention)
    }
    checkOrder()
    checkEnds()
  }

  /// The currency before it, and what its unit implies: "112 Meter Länge", "64 % share", "pour cent".
  private mutating func coverCurrency(before mention: NumberMention) {
    if let unit = mention.unit {
      for i in words.indices where LightWords.isImplied(words[i].folded, byUnit: unit) { covered[i] = true }
    }
    let i = mention.words.lowerBound - 1
    if i >= 0, let unit = mention.unit, Units.names[words[i].folded] == unit { covered[i] = true }
    for i in mention.words.upperBound..<min(words.count, mention.words.upperBound + 2)
    where Units.between.contains(words[i].folded) {
      covered[i] = true
    }
  }

  private mutating func check(_ mention: NumberMention) {
    for (f, source) in sources.enumerated() {
      for n in source.numbers.indices where fits(mention, source.numbers[n], f) { return }
    }
    if isLength(mention) || isLabel(mention) || isOrdinal(mention) { return }
    // "From three to two" of "from five to two": where a change began or ended is stated, not worked out.
    if Ends.of(mention, in: claim) == nil, followsFromFacts(mention) { return }
    let kind: ClaimProblem.Kind = mention.unit == "y" ? .years : .number
    report(kind, raw(mention.words.lowerBound..<min(words.count, mention.words.upperBound + 1)))
  }
}
