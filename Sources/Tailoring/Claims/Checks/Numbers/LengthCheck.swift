internal import Content

/// "for a year", "in einem Monat": a length of time without a figure is the facts', too.
extension ClaimCheck {
  private static let lasting: HashedWords = [
    "for", "in", "within", "after", "uber", "innerhalb", "binnen", "nach", "pendant", "durant", "en",
    "durante",
    "tras", "apres", "since", "seit", "depuis", "hace",
  ]
  private static let experience: HashedWords = ["experience", "erfahrung", "experiencia", "berufserfahrung"]

  mutating func checkLengths() {
    checkBoundedLengths()
    checkSpans()
    for i in words.indices.dropLast(2)
    where OneWords.any.contains(words[i + 1].folded)
      && (Self.lasting.contains(words[i].folded) || isOfExperience(i + 2))
    {
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
            Units.names[source.words[$0].folded] == unit && !isCountedOtherwise($0, unit, source)
              && ($0 == 0 || Rates.unit(at: $0 - 1, in: source) == nil)
          }
      }
      if !isSaid, !isLength(length) { report(.quantity, length.text) }
    }
  }

  /// "9 evacuations in one night": parts of days and shifts that hold what was counted.
  private mutating func checkSpans() {
    for i in words.indices.dropLast(2) where Self.within.contains(words[i].folded) {
      guard OneWords.any.contains(words[i + 1].folded) || words[i + 1].folded == "1" else { continue }
      let isSingle = Self.single.contains(words[i + 2].folded) && i + 3 < words.count
      let at = isSingle ? i + 3 : i + 2
      guard Self.spans.contains(words[at].folded), claim.pieceOf[at] == claim.pieceOf[i],
        // "in a night team"
        at + 1 == words.count || claim.pieceOf[at + 1] != claim.pieceOf[at] || !claim.isContent(at + 1),
        claim.numbers.contains(where: { number in
          !number.words.isEmpty && number.words.lowerBound != i + 1
            && claim.clauseOf[number.words.lowerBound] == claim.clauseOf[i]
        })
      else { continue }
      let isSaid = sources.contains { source in
        source.words.indices.dropFirst().contains {
          source.words[$0].key == words[at].key
            && (OneWords.any.contains(source.words[$0 - 1].folded)
              || Self.single.contains(source.words[$0 - 1].folded) || Rates.isPer($0 - 1, in: source))
        }
      }
      if !isSaid { report(.quantity, raw(i + 1..<at + 1)) }
    }
  }

  private static let within: HashedWords = [
    "in", "within", "during", "on", "innerhalb", "binnen", "wahrend", "en", "pendant", "durant", "durante",
  ]
  private static let single: HashedWords = [
    "single", "einzigen", "einziger", "seule", "seul", "sola", "solo",
  ]
  private static let spans: HashedWords = [
    "night", "evening", "morning", "afternoon", "weekend", "shift", "nacht", "abend", "morgen", "vormittag",
    "nachmittag", "wochenende", "schicht", "nuit", "soiree", "matinee", "journee", "poste", "noche", "tarde",
    "manana", "turno",
  ]

  /// "dos años" is not a year.
  private func isCountedOtherwise(_ word: Int, _ unit: String, _ source: TextReading) -> Bool {
    source.numbers.contains {
      $0.unit == unit && !$0.values.contains(1000)
        && ($0.words.contains(word) || $0.words.upperBound == word)
    }
  }

  /// "un an d’expérience"
  private func isOfExperience(_ unit: Int) -> Bool {
    words.indices.dropFirst(unit + 1).prefix(4).contains {
      claim.pieceOf[$0] == claim.pieceOf[unit] && Self.experience.contains(words[$0].folded)
    }
  }

  private static let raising: HashedWords = ["over", "more", "gut", "mehr", "uber", "plus", "algo", "mas"]
  private static let lowering: HashedWords = [
    "under", "less", "nearly", "almost", "knapp", "weniger", "fast", "moins", "presque", "menos", "casi",
  ]
  private static let filling: HashedWords = [
    "just", "a", "little", "than", "well", "etwas", "als", "un", "peu", "d", "de", "poco",
  ]

  /// "in just over a year" of fourteen months: longer than the unit by a quarter at most, or shorter.
  private mutating func checkBoundedLengths() {
    for i in words.indices.dropFirst(2).dropLast() where OneWords.any.contains(words[i].folded) {
      guard let unit = Units.names[words[i + 1].folded], Units.scale(unit).dimension == "months",
        claim.pieceOf[i + 1] == claim.pieceOf[i]
      else { continue }
      let before = words.indices.prefix(i).reversed().prefix { j in
        let word = words[j].folded
        return Self.raising.contains(word) || Self.lowering.contains(word) || Self.filling.contains(word)
      }
      guard let first = before.last, first > 0, Self.lasting.contains(words[first - 1].folded) else {
        continue
      }
      let isRaised = before.contains { Self.raising.contains(words[$0].folded) }
      let isLowered = before.contains { Self.lowering.contains(words[$0].folded) }
      guard isRaised != isLowered else { continue }
      let isSaid = monthsKnown(at: i).contains { months in
        let (whole, one) = (months * 4, Units.scale(unit).factor * 4000)
        return isRaised
          ? one < whole && whole <= one + one / 4 : one > whole && whole >= one - one / 4
      }
      if isSaid { cover(first..<i + 2) } else { report(.quantity, raw(first..<i + 2)) }
    }
  }

  /// Lengths that the facts say or that their dates give, in thousandths of a month.
  private func monthsKnown(at i: Int) -> [Int64] {
    let said = sources.flatMap(\.numbers).flatMap { number -> [Int64] in
      guard let unit = number.unit, Units.scale(unit).dimension == "months" else { return [] }
      return number.values.map { $0 * Units.scale(unit).factor }
    }
    return said + lengths(at: i).map { Int64($0) * 1000 }
  }
}
