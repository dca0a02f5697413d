/// What a change was measured of stays what it was: of failed deliveries for wrong addresses is not of failed deliveries.
extension ClaimCheck {
  mutating func checkMeasured() {
    for mention in claim.numbers {
      guard let (f, fact) = change(mention) else { continue }
      let source = sources[f]
      let subject = subject(of: fact, in: source)
      let lost = subject.filter { word in
        let place = Place(fact: f, word: word)
        return !alignment.places.contains { $0.contains(place) }
          && !words.contains { $0.key == source.words[word].key }
      }
      if lost.count < subject.count, let figure = lostFigure(before: fact, in: source) {
        report(.scope, raw(mention.words) + " " + figure.text)
      }
      guard let first = lost.first, lost.count < subject.count else { continue }
      if isRestricting(first, in: source) {
        report(.scope, raw(mention.words) + " " + source.words[first].raw)
      }
    }
  }

  /// "antibiotics within one hour rose from 71 to 93 %": a figure behind a preposition that says what was measured, and that the
  /// sentence leaves out.
  private func lostFigure(before fact: NumberMention, in source: TextReading) -> NumberMention? {
    let part = source.numbers.filter {
      !$0.words.isEmpty && $0.words.upperBound <= fact.words.lowerBound
        && source.pieceOf[$0.words.lowerBound] == source.pieceOf[fact.words.lowerBound]
    }
    return part.first { figure in
      Ends.of(figure, in: source) == nil && !Ends.isByHowMuch(figure, in: source)
        && figure.words.lowerBound > 0
        && Self.measuring.contains(source.words[figure.words.lowerBound - 1].folded)
        && !claim.numbers.contains { !Set($0.values).isDisjoint(with: figure.values) }
    }
  }

  private static let measuring: HashedWords = [
    "within", "after", "under", "over", "below", "above", "innerhalb", "binnen", "nach", "unter", "uber",
    "sous", "apres", "tras", "bajo",
  ]

  /// The number of a fact that a number of the sentence repeats, where it says how something changed.
  private func change(_ mention: NumberMention) -> (Int, NumberMention)? {
    for (f, source) in sources.enumerated() {
      for fact in source.numbers
      where !fact.words.isEmpty && fact.unit == mention.unit && fact.values == mention.values {
        if fact.unit == "%" || Ends.of(fact, in: source) != nil { return (f, fact) }
      }
    }
    return nil
  }

  /// The content words before a number in its clause, back to its last number, without what happened to them.
  private func subject(of fact: NumberMention, in source: TextReading) -> [Int] {
    let clause = source.clauseOf[fact.words.lowerBound]
    let start = source.clauseOf.firstIndex(of: clause) ?? 0
    var from = start
    for i in start..<fact.words.lowerBound where source.text.utf8.count > 0 {
      if i > 0, source.pieceOf[i] != source.pieceOf[max(0, i - 1)], isComma(before: i, in: source) {
        from = i
      }
    }
    return (from..<max(from, fact.words.lowerBound)).filter {
      source.isContent($0) && Units.names[source.words[$0].folded] == nil
        && !Trend.isTrend(source.roots[$0], tongue)
        && Agency.step(at: $0, in: source) == nil
    }
  }

  private func isComma(before i: Int, in source: TextReading) -> Bool {
    let gap = source.words[i - 1].range.upperBound..<source.words[i].range.lowerBound
    return source.text.utf8.dropFirst(gap.lowerBound).prefix(gap.count).contains(0x2C)
  }

  private static let restricting: HashedWords = [
    "for", "of", "in", "by", "among", "within", "at", "from", "after", "fur", "bei", "in", "im", "von",
    "nach", "unter", "pour",
    "en", "de", "du", "des", "chez", "au", "aux", "dans", "para", "del", "con", "tras", "zu", "zur", "zum",
    "per",
  ]

  /// Whether a preposition stands before the word: what it leads may not go.
  private func isRestricting(_ i: Int, in source: TextReading) -> Bool {
    (max(0, i - 3)..<i).contains { Self.restricting.contains(source.words[$0].folded) }
  }
}
