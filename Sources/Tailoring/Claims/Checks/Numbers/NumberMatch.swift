/// The same number: its value, unit and sign, and whether it is a bound.
extension ClaimCheck {
  func fits(_ mention: NumberMention, _ fact: NumberMention, _ f: Int) -> Bool {
    if isUnderstated(mention, fact, f) { return countsTheSame(mention, fact, f) }
    guard isEqual(mention, fact, f) else { return false }
    if mention.isRaised, !fact.isRaised, !isNeverLess(fact, f) { return false }
    if mention.isLowered != fact.isLowered, !isBound(mention, fact, f) { return false }
    if mention.isNegative != fact.isNegative, !isFalling(mention) { return false }
    if isWhole(fact, in: sources[f]), !isWhole(mention, in: claim) { return false }
    return fact.words.isEmpty || countsTheSame(mention, fact, f)
  }

  /// "More than 2,000 textiles" of 2,150: a round number that the fact's own is above by a quarter at most.
  func isUnderstated(_ mention: NumberMention, _ fact: NumberMention, _ f: Int) -> Bool {
    guard mention.isRaised, !fact.isRaised, !fact.isLowered, !mention.isNegative, !fact.isNegative,
      !fact.words.isEmpty,
      mention.unit == fact.unit, Ends.of(fact, in: sources[f]) == nil
    else { return false }
    return mention.values.contains { round in
      Self.isRound(round) && fact.values.contains { round < $0 && $0 - round <= round / 4 }
    }
  }

  /// Whether a number in thousandths has two figures at most before its noughts: 200, 2,500, 40.
  private static func isRound(_ value: Int64) -> Bool {
    var (rest, figures) = (value, 0)
    guard rest >= 10_000, rest % 1000 == 0 else { return false }
    while rest % 10 == 0 { rest /= 10 }
    while rest > 0 { (rest, figures) = (rest / 10, figures + 1) }
    return figures <= 2
  }

  /// "1,400 of 5,200 volumes": the second is what there was, not what was done.
  private func isWhole(_ mention: NumberMention, in text: TextReading) -> Bool {
    let i = mention.words.lowerBound
    guard i > 1, ["of", "von", "sur", "de"].contains(text.words[i - 1].folded) else { return false }
    return text.numbers.contains {
      $0.words.upperBound == i - 1 || $0.words.upperBound == i - 2 && text.words[i - 2].folded == "out"
    }
      && text.numbers.contains { $0.words.upperBound >= i - 2 && $0.words.upperBound < i && $0.unit == nil }
  }

  /// "nie weniger als eine": at least one.
  private func isNeverLess(_ fact: NumberMention, _ f: Int) -> Bool {
    let before = Array(sources[f].words[max(0, fact.words.lowerBound - 4)..<fact.words.lowerBound])
    return fact.isLowered && ClaimLexicon.negators.contains(anyIn: before)
  }

  /// "up to" may be left out of what the fact says without it only where the sentence says less.
  private func isBound(_ mention: NumberMention, _ fact: NumberMention, _ f: Int) -> Bool {
    !mention.isLowered && isNeverLess(fact, f)
  }

  func isEqual(_ mention: NumberMention, _ fact: NumberMention, _ f: Int) -> Bool {
    let (a, b) = (mention.unit, fact.unit)
    if a == b { return !Set(mention.values).isDisjoint(with: fact.values) }
    if let a, let b {
      if a == "d" && b == "wd" || a == "wd" && b == "d" {
        return !Set(mention.values).isDisjoint(with: fact.values)
      }
      let (x, y) = (Units.scale(a), Units.scale(b))
      guard x.dimension == y.dimension else { return false }
      return mention.values.contains { value in
        fact.values.contains { Self.scaled(value, x.factor) == Self.scaled($0, y.factor) }
      }
    }
    guard !Set(mention.values).isDisjoint(with: fact.values) else { return false }
    // "under three" and "under 3 years" are ages.
    if a == "y", mention.isLowered, fact.isLowered { return true }
    // A unit that is said once for two numbers, or that stands a word further away.
    return a == nil ? sharesUnit(claim, mention, b) : sharesUnit(sources[f], fact, a)
  }

  private static func scaled(_ value: Int64, _ factor: Int64) -> Int64 {
    let (product, isTooBig) = value.multipliedReportingOverflow(by: factor)
    return isTooBig ? Int64.max : product
  }

  /// Whether a number without a unit may have `unit`: the next number of its clause has it and it counts nothing itself, or
  /// the unit stands near.
  private func sharesUnit(_ text: TextReading, _ mention: NumberMention, _ unit: String?) -> Bool {
    guard !mention.words.isEmpty else { return false }
    let near = text.words[mention.words.upperBound..<min(text.words.count, mention.words.upperBound + 3)]
    if near.contains(where: { Units.names[$0.folded] == unit }) { return true }
    let clause = text.clauseOf[mention.words.lowerBound]
    let isNear = text.numbers.contains { other in
      !other.words.isEmpty && abs(text.clauseOf[other.words.lowerBound] - clause) <= 1 && other.unit == unit
        && other.start != mention.start
    }
    return isNear && text.counted(by: mention).allSatisfy { !isNoun(text, $0) }
  }

  /// Whether a word after a number can be what it counts.
  func isNoun(_ text: TextReading, _ i: Int) -> Bool {
    text.isContent(i) && Numbers.units[text.words[i].folded] == nil && !Trend.isTrend(text.roots[i], tongue)
      && !ClaimLexicon.befores.contains(text.words[i].folded)
  }

  /// "fell by 20 %" says what "-20 %" says.
  private func isFalling(_ mention: NumberMention) -> Bool {
    let near = words[max(0, mention.words.lowerBound - 8)..<mention.words.lowerBound]
    return !mention.isNegative && ClaimLexicon.falling.contains(anyIn: Array(near))
  }
}
