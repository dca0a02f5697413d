/// How often something is done, in days from one time to the next: "every two weeks", "fortnightly" and "alle 14 Tage" are one.
struct Frequency {
  /// Hundredths of days.
  var period: Int
  /// Its words.
  var words: Range<Int>

  private static let days: [String: Int] = ["d": 100, "w": 700, "mo": 3044, "y": 36525]

  private static let every = simple.union(["alle", "abstand"])
  private static let simple: HashedWords = [
    "every", "each", "tous", "toutes", "chaque", "todos", "todas", "cada", "jede", "jeden", "jedes",
  ]
  private static let times: HashedWords = ["times", "mal", "fois", "veces", "vez", "once", "twice"]
  private static let links: HashedWords = [
    "a", "an", "per", "par", "pro", "im", "al", "por", "in", "the", "je",
  ]
  private static let second: HashedWords = [
    "other", "second", "zweite", "zweiten", "deuxieme", "segunda", "segundo",
  ]

  /// The frequencies of a text. O(words).
  static func find(in words: [Word]) -> [Frequency] {
    words.indices.compactMap { i in
      if let period = TimeAdverbs.periods[words[i].folded] {
        return Frequency(period: period, words: i..<i + 1)
      }
      return interval(words, i) ?? often(words, i) ?? share(words, i)
    }
  }

  private static func number(_ word: Word) -> Int? { Int(word.folded) ?? NumberWords.value(of: word.folded) }

  /// "every two weeks", "tous les trois mois", "every other Wednesday", "jede 4. Woche".
  private static func interval(_ words: [Word], _ i: Int) -> Frequency? {
    guard every.contains(words[i].folded) else { return nil }
    var next = i + 1
    while next < words.count, ["les", "los", "las", "von", "the"].contains(words[next].folded) { next += 1 }
    // "tous les jours", "every week", "jeden Tag"
    if next < words.count, simple.contains(words[i].folded), let name = Units.names[words[next].folded],
      let length = days[name]
    {
      return Frequency(period: length, words: i..<next + 1)
    }
    guard next + 1 < words.count else { return nil }
    let count =
      second.contains(words[next].folded) ? 2 : number(words[next]) ?? Ordinals.value(of: words[next].folded)
    guard let count, (2...52).contains(count) else { return nil }
    let unit = words[next + 1]
    if ClaimLexicon.weekdays.contains(unit) { return Frequency(period: 700 * count, words: i..<next + 2) }
    guard let name = Units.names[unit.folded], let length = days[name] else { return nil }
    return Frequency(period: count * length, words: i..<next + 2)
  }

  /// "four times a year", "quatre fois par an".
  private static func often(_ words: [Word], _ i: Int) -> Frequency? {
    let word = words[i].folded
    var next = i + 1
    let count: Int
    if word == "once" || word == "einmal" {
      count = 1
    } else if word == "twice" || word == "zweimal" {
      count = 2
    } else if let number = number(words[i]), next < words.count, times.contains(words[next].folded) {
      (count, next) = (number, next + 1)
    } else {
      return nil
    }
    // "an" is an article before a unit, else a French year.
    while next + 1 < words.count, links.contains(words[next].folded),
      Units.names[words[next].folded] == nil || Units.names[words[next + 1].folded] != nil
    {
      next += 1
    }
    guard next < words.count, (1...52).contains(count) else { return nil }
    if words[next].folded == "fortnight" { return Frequency(period: 1400 / count, words: i..<next + 1) }
    guard let name = Units.names[words[next].folded], let length = days[name] else { return nil }
    return Frequency(period: length / count, words: i..<next + 1)
  }

  /// "one week in three", "una semana de cada tres", "un mercredi sur deux".
  private static func share(_ words: [Word], _ i: Int) -> Frequency? {
    guard ["one", "a", "eine", "une", "un", "una"].contains(words[i].folded), i + 3 < words.count else {
      return nil
    }
    let unit = words[i + 1]
    guard
      let length = ClaimLexicon.weekdays.contains(unit) ? 700 : Units.names[unit.folded].flatMap({ days[$0] })
    else { return nil }
    var next = i + 2
    guard ["in", "de", "sur", "von"].contains(words[next].folded) else { return nil }
    next += 1
    if ["cada", "every"].contains(words[next].folded) { next += 1 }
    guard next < words.count, let count = number(words[next]), (2...12).contains(count) else { return nil }
    return Frequency(period: length * count, words: i..<next + 1)
  }

  /// Whether they are the same, as far as months and weeks can be.
  func isLike(_ other: Frequency) -> Bool { abs(period - other.period) * 50 <= max(period, other.period) }
}

extension ClaimCheck {
  /// Covers how often something was where the facts say the same otherwise.
  mutating func coverFrequencies() {
    let told = Frequency.find(in: words)
    guard !told.isEmpty else { return }
    for frequency in told {
      let known = tellers(ofClause: claim.clauseOf[frequency.words.lowerBound]).flatMap {
        Frequency.find(in: factWords[$0])
      }
      if known.contains(where: { $0.isLike(frequency) }) { cover(frequency.words) }
    }
  }
}
