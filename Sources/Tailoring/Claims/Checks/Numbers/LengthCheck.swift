internal import Content

/// "for a year", "in einem Monat": a length of time without a figure is the facts', too.
extension ClaimCheck {
  private static let lasting: Set<String> = [
    "for", "in", "within", "after", "uber", "innerhalb", "binnen", "nach", "pendant", "durant", "en",
    "durante",
    "tras", "apres",
  ]

  mutating func checkLengths() {
    for i in words.indices.dropLast(2)
    where Self.lasting.contains(words[i].folded) && OneWords.any.contains(words[i + 1].folded) {
      guard let unit = Units.names[words[i + 2].folded], ["h", "d", "w", "mo", "y"].contains(unit),
        claim.pieceOf[i] == claim.pieceOf[i + 2], !words[i + 2].isCapitalized || tongue == .de,
        !claim.numbers.contains(where: { $0.words.lowerBound == i + 1 }),
        // "in a year and a half"
        i + 3 >= words.count || !Conjunctions.anyAnd.contains(words[i + 3].folded)
      else { continue }
      let length = NumberMention(
        values: [1000], text: raw(i + 1..<i + 3), unit: unit, words: i + 1..<i + 3, isRaised: false,
        start: words[i + 1].range.lowerBound)
      let isSaid = sources.enumerated().contains { f, source in
        source.numbers.contains { isEqual(length, $0, f) }
          || source.words.indices.contains {
            Units.names[source.words[$0].folded] == unit
              && ($0 == 0 || Rates.unit(at: $0 - 1, in: source) == nil)
          }
      }
      if !isSaid, !isLength(length) { report(.quantity, length.text) }
    }
  }
}
