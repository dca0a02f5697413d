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
    if isLength(mention) || isLabel(mention) || isOrdinal(mention) || followsFromFacts(mention) { return }
    let kind: ClaimProblem.Kind = mention.unit == "y" ? .years : .number
    report(kind, raw(mention.words.lowerBound..<min(words.count, mention.words.upperBound + 1)))
  }

  /// "Key Stage 2": a figure that belongs to the name before it, in the facts too.
  private func isLabel(_ mention: NumberMention) -> Bool {
    let i = mention.words.lowerBound
    guard i > 0, mention.unit == nil, tongue != .de, words[i - 1].isCapitalized, !words[i - 1].startsSentence
    else { return false }
    return sources.contains { source in
      source.words.indices.dropFirst().contains {
        source.words[$0].folded == words[i].folded && source.words[$0 - 1].folded == words[i - 1].folded
          && source.words[$0 - 1].isCapitalized
      }
    }
  }

  /// "im 3. Lehrjahr" of "im dritten Lehrjahr".
  private func isOrdinal(_ mention: NumberMention) -> Bool {
    guard mention.words.count == 1, mention.unit == nil, let value = mention.values.first, value % 1000 == 0
    else { return false }
    let next = mention.words.upperBound
    guard next < words.count else { return false }
    let word = words[mention.words.lowerBound]
    guard NumberWords.value(of: word.folded) == nil else { return false }
    guard
      text.utf8.dropFirst(word.range.upperBound).first == 0x2E || !word.folded.utf8.allSatisfy({ $0 < 0x3A })
    else { return false }
    return alignment.places[next].contains { place in
      let known = sources[place.fact].words
      return place.word > 0 && Ordinals.value(of: known[place.word - 1].folded) == Int(value / 1000)
    }
  }

  /// Years or months that the dates of the facts add up to.
  private func isLength(_ mention: NumberMention) -> Bool {
    guard let unit = mention.unit, Units.scale(unit).dimension == "months", !hasOwnLength(mention) else {
      return false
    }
    let factor = Units.scale(unit).factor
    return lengths(at: mention.words.lowerBound).contains { months in
      mention.values.contains { value in
        let claimed = value * factor / 1000
        let months = Int64(months)
        guard claimed > 0 else { return false }
        if mention.isRaised { return claimed <= months }
        if factor == 12, isNearly(mention) {
          return claimed == 12 * ((months + 11) / 12) && claimed - months <= 6
        }
        return factor == 12
          ? claimed / 12 == months / 12 || claimed / 12 == (months + 1) / 12 : claimed == months
      }
    }
  }

  /// Whether the facts say of a part of the time how long it was, "three years of it as a street worker": the whole is not its
  /// length.
  private func hasOwnLength(_ mention: NumberMention) -> Bool {
    let after = mention.words.upperBound..<min(words.count, mention.words.upperBound + 3)
    return after.contains { i in
      claim.isContent(i) && !alignment.places[i].isEmpty
        && alignment.places[i].allSatisfy { place in
          let source = sources[place.fact]
          return source.numbers.contains {
            !$0.words.isEmpty && ["y", "mo"].contains($0.unit)
              && Set($0.values).isDisjoint(with: mention.values)
              && source.pieceOf[$0.words.lowerBound] == source.pieceOf[place.word]
          }
        }
    }
  }

  /// "nearly three years"
  private func isNearly(_ mention: NumberMention) -> Bool {
    let i = mention.words.lowerBound - 1
    return i >= 0
      && ["nearly", "almost", "fast", "knapp", "beinahe", "presque", "casi", "de"].contains(words[i].folded)
      && (words[i].folded != "de" || i > 0 && words[i - 1].folded == "pres")
  }

  // MARK: The same number

  private func fits(_ mention: NumberMention, _ fact: NumberMention, _ f: Int) -> Bool {
    guard isEqual(mention, fact, f) else { return false }
    if mention.isRaised, !fact.isRaised, !isNeverLess(fact, f) { return false }
    if mention.isLowered != fact.isLowered, !isBound(mention, fact, f) { return false }
    if mention.isNegative != fact.isNegative, !isFalling(mention) { return false }
    if isWhole(fact, in: sources[f]), !isWhole(mention, in: claim) { return false }
    return fact.words.isEmpty || countsTheSame(mention, fact, f)
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

  /// "a team of six": six are in the team, not six teams.
  private func group(of fact: NumberMention, in source: TextReading) -> Int? {
    let i = fact.words.lowerBound
    guard i > 1, ["of", "von", "aus", "de"].contains(source.words[i - 1].folded), source.isNamed(i - 2) else {
      return nil
    }
    return i - 2
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

  private func isEqual(_ mention: NumberMention, _ fact: NumberMention, _ f: Int) -> Bool {
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
  private func isNoun(_ text: TextReading, _ i: Int) -> Bool {
    text.isContent(i) && Numbers.units[text.words[i].folded] == nil && !Trend.isTrend(text.roots[i], tongue)
      && !ClaimLexicon.befores.contains(text.words[i].folded)
  }

  /// "fell by 20 %" says what "-20 %" says.
  private func isFalling(_ mention: NumberMention) -> Bool {
    let near = words[max(0, mention.words.lowerBound - 8)..<mention.words.lowerBound]
    return !mention.isNegative && ClaimLexicon.falling.contains(anyIn: Array(near))
  }

  // MARK: The same things

  /// What the number counts in the sentence is what it counts in the fact, or stands with it there and belongs to no other
  /// number.
  private func countsTheSame(_ mention: NumberMention, _ fact: NumberMention, _ f: Int) -> Bool {
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

  // MARK: From and to

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
  private mutating func checkOrder() {
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
