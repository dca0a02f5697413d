/// How far it reached: no quantifier, superlative or range that the facts lack, and nothing denied that they do not deny.
extension ClaimCheck {
  mutating func checkScopeAndQuantity() {
    for (set, kind) in [(ClaimLexicon.scope, ClaimProblem.Kind.scope), (ClaimLexicon.quantity, .quantity)] {
      var i = 0
      while let range = set.firstRange(in: words, from: i) {
        let isSaid =
          covered[range.lowerBound]
          || range.allSatisfy { isSaidAsFar($0, set) }
          || isEachOfThose(range.lowerBound) || isSum(range.lowerBound) || isWeekly(range.lowerBound)
          || isCounted(range) || isFrequency(range.lowerBound) || isMost(range.lowerBound)
          || isEach(range.lowerBound) || isVerb(range.lowerBound)
        if !isSaid { report(kind, raw(range)) }
        cover(range)
        i = range.upperBound
      }
    }
  }

  /// "der schnellste" of what was fast.
  mutating func checkSuperlatives() {
    // The largest bakery is not the largest shop.
    for i in alignment.relatedWords.sorted()
    where !words[max(0, i - 3)..<i].allSatisfy({ !isSuperlative($0) }) {
      report(.scope, words[i].raw)
    }
    for i in words.indices.dropFirst().dropLast() where ["plus", "mas"].contains(words[i].folded) {
      guard ["le", "la", "les", "el", "los", "las"].contains(words[i - 1].folded), claim.isContent(i + 1),
        !factWords.joined().contains(where: { $0.folded == words[i].folded })
      else { continue }
      report(.scope, raw(i - 1..<i + 2))
    }
    guard tongue == .de else { return }
    let endings = ["ste", "sten", "ster", "stes", "stem"]
    for i in words.indices where !covered[i] && !words[i].isCapitalized && words[i].folded.utf8.count > 6 {
      guard endings.contains(where: words[i].folded.hasSuffix), let end = words[i].folded.lastIndex(of: "t")
      else { continue }
      let base = words[i].folded[...end]
      let isSaid = factWords.joined().contains { $0.folded.hasPrefix(base) }
      if !isSaid { report(.scope, words[i].raw) }
    }
  }

  private func isSuperlative(_ word: Word) -> Bool {
    Self.superlatives.contains(word.folded) || ClaimLexicon.scope.contains(word)
  }

  private static let superlatives: HashedWords = [
    "biggest", "largest", "smallest", "oldest", "newest", "highest", "most", "main", "grosste", "grossten",
    "grosster",
    "alteste", "kleinste", "hochste", "plus", "mayor", "menor", "mas",
  ]

  /// "every term" of "each term".
  private func isEach(_ i: Int) -> Bool {
    guard words[i].folded == "every", i + 1 < words.count else { return false }
    return sources.contains { source in
      source.words.indices.dropLast().contains {
        source.words[$0].folded == "each" && source.words[$0 + 1].key == words[i + 1].key
      }
    }
  }

  /// "Leading a kitchen of nine" of who led it, not "leading chefs".
  private func isVerb(_ i: Int) -> Bool {
    // "Ich half bei …"
    if tongue == .de, words[i].folded == "half", !words[i].isCapitalized { return true }
    // "I lead" shares the stem of "leading" alone.
    if ["lead", "leads", "led"].contains(words[i].folded) { return true }
    guard words[i].folded == "leading", i + 1 < words.count, alignment.isSupported(i),
      i == 0 || claim.pieceOf[i - 1] != claim.pieceOf[i]
    else { return false }
    return ["a", "an", "the", "my", "our"].contains(words[i + 1].folded) || words[i + 1].isNumeric
      || Numbers.isSpelt(words[i + 1])
  }

  /// "the majority" of what the facts say of most.
  private func isMost(_ i: Int) -> Bool {
    let most: Set<String> = [
      "majority", "most", "mostly", "mehrheit", "meist", "meisten", "meistens", "uberwiegend", "plupart",
      "majorite",
      "principalement", "mayoria", "principalmente",
    ]
    return most.contains(words[i].folded) && factWords.joined().contains { most.contains($0.folded) }
  }

  /// "across four sites".
  private func isCounted(_ range: Range<Int>) -> Bool {
    ["across", "throughout"].contains(words[range.lowerBound].folded)
      && claim.numbers.contains { (range.upperBound...range.upperBound + 1).contains($0.words.lowerBound) }
  }

  /// "every Wednesday" of what was "on Wednesdays".
  private func isWeekly(_ i: Int) -> Bool {
    i + 1 < words.count && ClaimLexicon.weekdays.contains(words[i + 1]) && alignment.isSupported(i + 1)
  }

  /// "in residential groups" of somebody who worked in one.
  mutating func checkPlurals() {
    for i in words.indices where !covered[i] && claim.isContent(i) {
      guard let place = alignment.places[i].first, alignment.places[i].count == 1 else { continue }
      let source = sources[place.fact]
      let isPlural = Self.plurals.contains { source.words[place.word].folded + $0 == words[i].folded }
      let isOne = source.words[max(0, place.word - 2)..<place.word].contains {
        Self.singular.contains($0.folded)
          && source.pieceOf[place.word] == source.pieceOf[max(0, place.word - 1)]
      }
      let isOneOf = words[max(0, i - 4)..<i].contains { Self.singular.contains($0.folded) || $0.isNumeric }
      // "a monthly audit" is many audits.
      let isRegular = source.words[max(0, place.word - 2)..<place.word].contains {
        Self.regular.contains($0.folded)
      }
      if isPlural, isOne, !isOneOf, !isRegular { report(.scope, words[i].raw) }
    }
  }

  private static let regular: HashedWords = [
    "daily", "weekly", "monthly", "quarterly", "yearly", "annual", "regular", "mensuelle", "mensuel",
    "quotidien", "quotidienne", "hebdomadaire", "annuel", "annuelle", "mensual", "semanal", "diario",
    "diaria",
    "anual", "tagliche", "taglichen", "wochentliche", "wochentlichen", "monatliche", "monatlichen",
    "jahrliche",
    "jahrlichen",
  ]
  private static let plurals = ["s", "es", "n", "en", "x"]
  private static let singular = OneWords.any.union(["single"])

  /// Whether the facts have a word that reaches as far: `cada` (each) is like `toda` (the whole), and less.
  private func isSaidAsFar(_ i: Int, _ set: PhraseSet) -> Bool {
    if covered[i] { return true }
    guard !alignment.isDerived(i), !alignment.isRelated(i) else { return false }
    return alignment.places[i].contains { place in
      let word = sources[place.fact].words[place.word]
      return word.key == words[i].key || !set.contains(words[i]) || set.contains(word)
    }
  }

  /// "tous les mois", "todas las semanas" say how often, "tout en" that two things went together.
  private func isFrequency(_ i: Int) -> Bool {
    let word = words[i].folded
    if word == "tout", i + 1 < words.count { return words[i + 1].folded == "en" }
    guard ["tous", "toutes", "toute", "todos", "todas", "toda", "every", "alle"].contains(word) else {
      return false
    }
    guard i + 1 < words.count,
      let span = words[i + 1..<min(words.count, i + 3)].first(where: { Self.spans.contains($0.folded) })
    else { return false }
    // "tous les mois" of a letter that is "mensuelle"
    let unit = Units.names[span.folded]
    if let unit, unit != "y",
      sources.contains(where: { source in
        source.words.indices.contains { Rates.unit(at: $0, in: source) == unit }
      })
    {
      return true
    }
    return factWords.joined().contains { word in Self.spans.contains { word.folded.hasPrefix($0.prefix(4)) } }
  }

  private static let spans: Set<String> = [
    "jours", "semaines", "mois", "ans", "matins", "soirs", "dias", "semanas", "meses", "anos", "day", "week",
    "month", "year", "tage", "wochen", "monate", "jahre",
  ]

  /// "in total", "a total of".
  private func isSum(_ i: Int) -> Bool {
    words[i].folded == "total" && i > 0 && ["in", "a", "au", "en", "un"].contains(words[i - 1].folded)
  }

  /// "four inspections, all with the top mark": of those just counted.
  private func isEachOfThose(_ i: Int) -> Bool {
    guard i > 0, i + 1 < words.count, claim.pieceOf[i] != claim.pieceOf[i - 1],
      ClaimLexicon.with.contains(words[i + 1].folded) || words[i + 1].folded == "in"
    else { return false }
    return ["all", "alle", "tous", "toutes", "todos", "todas"].contains(words[i].folded)
      && claim.numbers.contains { $0.words.upperBound <= i }
  }

  mutating func checkNegation() {
    if isGap { return }
    // "Doctors Without Borders" denies nothing.
    let denials = ranges(of: ClaimLexicon.denying, in: words).filter { !isOfPosting[$0.lowerBound] }
    if denials.isEmpty {
      checkLostDenials()
      return checkDeniedWords()
    }
    let known = sources.enumerated().flatMap { f, source in
      ranges(of: ClaimLexicon.denying, in: source.words).map {
        (fact: f, denied: denied(after: $0, in: source))
      }
    }
    for range in denials {
      if !known.isEmpty {
        checkReach(of: range, known)
      } else if ClaimLexicon.negators.contains(anyIn: Array(words[range])) {
        report(.negation, raw(range))
      }
    }
  }

  private func ranges(of set: PhraseSet, in words: [Word]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    var i = 0
    while let range = set.firstRange(in: words, from: i) {
      out.append(range)
      i = range.upperBound
    }
    return out
  }

  /// Before how long or what for it was not.
  private static let lasting: HashedWords = [
    "for", "during", "since", "through", "until", "over", "wahrend", "seit", "fur", "pour", "pendant",
    "depuis", "durante", "desde",
    "para", "within", "to",
  ]

  /// The content words that a negator denies: to the end of its piece or the next number.
  private func denied(after range: Range<Int>, in text: TextReading) -> [Int] {
    var out: [Int] = []
    for i in range.upperBound..<max(range.upperBound, text.words.count) {
      if i >= text.words.count || text.clauseOf[i] != text.clauseOf[range.lowerBound] { break }
      if text.pieceOf[i] != text.pieceOf[range.lowerBound] || text.words[i].isNumeric { break }
      if Self.lasting.contains(text.words[i].folded), !out.isEmpty { break }
      if text.isContent(i) { out.append(i) }
    }
    return out
  }

  /// Under a negation words restrict: "no reportable accident" is less than "no accident". All that the fact's denial names
  /// must be named.
  private mutating func checkReach(of range: Range<Int>, _ known: [(fact: Int, denied: [Int])]) {
    let told = denied(after: range, in: claim).filter { !Trend.isTrend(claim.roots[$0], tongue) }
    guard !told.isEmpty else { return }
    // "ohne Abweichung" says more than "ohne Hauptabweichung".
    if let wider = told.first(where: { alignment.isDerived($0) && isWider($0) || alignment.isRelated($0) }) {
      return report(.negation, words[wider].raw)
    }
    let isKept = known.contains { denial in
      let all = Set(denial.denied)
      let named = words.indices.contains { i in
        alignment.places[i].contains { $0.fact == denial.fact && all.contains($0.word) }
      }
      guard named || all.isEmpty else { return false }
      return all.allSatisfy { word in
        let place = Place(fact: denial.fact, word: word)
        return alignment.places.contains { $0.contains(place) }
          || claim.words.contains {
            $0.key == sources[denial.fact].words[word].key
          }
      }
    }
    if !isKept {
      report(.negation, raw(range.lowerBound..<min(words.count, (told.last ?? range.upperBound) + 1)))
    }
  }

  private func isWider(_ i: Int) -> Bool {
    alignment.places[i].allSatisfy {
      sources[$0.fact].words[$0.word].folded.utf8.count >= words[i].folded.utf8.count + 3
    }
  }

  /// What the facts deny, the sentence may not say.
  private mutating func checkLostDenials() {
    for source in sources {
      for range in ranges(of: ClaimLexicon.negators, in: source.words) {
        guard let next = source.words[range.upperBound...].prefix(3).first(where: FunctionWords.isContent),
          !isPrivative, let word = words.first(where: { $0.key == next.key })
        else { continue }
        if isPrefix(range.lowerBound, source), source.words.count(where: { $0.key == next.key }) > 1 {
          continue
        }
        report(.negation, word.raw)
      }
    }
  }

  /// Whether a word only turns the next one round: "non-engineers" of an engineer.
  private func isPrefix(_ i: Int, _ source: TextReading) -> Bool {
    source.words[i].folded == "non" && i + 1 < source.words.count
      && source.words[i + 1].range.lowerBound == source.words[i].range.upperBound + 1
  }

  /// Words of the sentence that stand only where the facts deny: "Anwendung" of "nicht angewandt".
  private mutating func checkDeniedWords() {
    guard !isPrivative else { return }
    for (f, source) in sources.enumerated() {
      for range in ranges(of: ClaimLexicon.negators, in: source.words) {
        let denied = Set(self.denied(after: range, in: source))
        let told = words.indices.first { i in
          claim.isContent(i) && !covered[i] && !alignment.places[i].isEmpty
            && alignment.places[i].allSatisfy {
              $0.fact == f && denied.contains($0.word) && source.roots[$0.word] == claim.roots[i]
            }
        }
        if let told { report(.negation, words[told].raw) }
      }
    }
  }

  /// Whether the sentence denies by another word: "free of", "unfallfrei".
  private var isPrivative: Bool { ClaimLexicon.denying.contains(anyIn: words) }
}
