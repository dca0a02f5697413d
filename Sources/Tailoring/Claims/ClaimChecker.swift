public import Base
public import Content

/// Checks a sentence against exactly the facts it is said to rest on, whoever worded it.
///
/// Words that claim nothing pass; every other word, number, name, skill, degree, rank and negation must stand in the
/// facts. What cannot be decided counts as unsupported: then the source's own words are used, which is always safe.
public struct ClaimChecker: Sendable {
  let store: FactStore
  let date: PartialDate
  let table: TermTable
  /// Facts of the person that one sentence may rest on: of many facts anything can be put together.
  static let mostFacts = 3

  /// `store` holds the profile's facts and, for letters, the posting's names; current positions are counted to `date`.
  public init(_ store: FactStore, date: PartialDate, vocabulary: Vocabulary = .standard) {
    self.store = store
    self.date = date
    table = vocabulary.claims
  }

  /// What `sentence` says that `facts` do not support, in the order of the checks; empty: proven.
  /// O(words of sentence and facts).
  public func problems(in sentence: String, restingOn facts: [FactID]) -> [ClaimProblem] {
    guard !facts.isEmpty else { return [ClaimProblem(.noFacts, sentence)] }
    let unknown = facts.filter { store[$0] == nil }
    guard unknown.isEmpty else { return unknown.map { ClaimProblem(.unknownFact, $0.name) } }
    let known = facts.compactMap { store[$0] }
    guard known.filter({ $0.kind != .posting }).count <= Self.mostFacts else {
      return [ClaimProblem(.tooManyFacts, sentence)]
    }
    if isVerbatim(sentence, known) || Quotation.holds(sentence, of: known) { return [] }
    var check = ClaimCheck(sentence, known, table: table, date: date, organizations: organizations)
    return check.run()
  }

  /// Employers by item, to see that a result is not moved from one to another.
  private var organizations: [(item: FactID, name: String)] {
    store.facts.compactMap { fact in
      guard fact.kind == .position || fact.kind == .volunteer, let name = fact.organization else {
        return nil
      }
      return (fact.item, name)
    }
  }

  /// A whole fact, a line of one or a sentence of one, in the same words and with the same signs.
  private func isVerbatim(_ sentence: String, _ facts: [Fact]) -> Bool {
    guard !Words.of(sentence).isEmpty else { return true }
    let asked = VerbatimForm.of(sentence)
    return facts.contains { fact in
      guard fact.kind != .posting else { return false }
      return VerbatimForm.of(fact.text) == asked
        || fact.text.split(separator: "\n").contains { VerbatimForm.of(String($0)) == asked }
        || Sentences.split(fact.text).contains { VerbatimForm.of($0) == asked }
    }
  }
}

/// One sentence under examination.
struct ClaimCheck {
  let words: [Word]
  let text: String
  let facts: [Fact]
  /// Facts of the person; the posting's names prove nothing about them.
  let own: [Fact]
  let table: TermTable
  let date: PartialDate
  let organizations: [(item: FactID, name: String)]
  /// Stems of the facts.
  var vocabulary: Set<UInt64> = []
  var factWords: [[Word]] = []
  var factNumbers: [[NumberMention]] = []
  /// Words that need no more support.
  var covered: [Bool]
  var isGap = false
  var problems: [ClaimProblem] = []

  init(
    _ sentence: String, _ facts: [Fact], table: TermTable, date: PartialDate,
    organizations: [(item: FactID, name: String)]
  ) {
    text = sentence
    words = Words.of(sentence)
    self.facts = facts
    own = facts.filter { $0.kind != .posting }
    self.table = table
    self.date = date
    self.organizations = organizations
    covered = words.map { _ in false }
    for fact in own {
      let words = Words.of(fact.text)
      factWords.append(words)
      vocabulary.formUnion(words.map(\.key))
      factNumbers.append(Numbers.find(in: fact.text, words: words) + Self.metricNumbers(fact))
    }
  }

  private static func metricNumbers(_ fact: Fact) -> [NumberMention] {
    fact.metrics.compactMap { metric in
      guard metric.value.isFinite, abs(metric.value) < 1e14 else { return nil }
      let text = metric.value.description + " " + metric.unit
      return Numbers.find(in: text, words: Words.of(text)).first
    }
  }

  mutating func run() -> [ClaimProblem] {
    coverPostingNames()
    coverDates()
    coverEmployers()
    checkMixedPositions()
    checkTitlesOfEmployers()
    checkSkills()
    checkDegree()
    checkGovernedNumbers()
    checkNumbers()
    checkSeniority()
    checkScopeAndQuantity()
    checkNegation()
    checkFamiliarity()
    checkWords()
    return problems
  }

  mutating func cover(_ range: Range<Int>) { for i in range { covered[i] = true } }

  func raw(_ range: Range<Int>) -> String { words[range].map(\.raw).joined(separator: " ") }

  mutating func report(_ kind: ClaimProblem.Kind, _ words: String) {
    let problem = ClaimProblem(kind, words)
    if !problems.contains(problem) { problems.append(problem) }
  }

  /// Where `phrase` stands in the sentence, word by word.
  func ranges(of phrase: [Word]) -> [Range<Int>] {
    guard !phrase.isEmpty, phrase.count <= words.count else { return [] }
    return (0...words.count - phrase.count).compactMap { i in
      let same = phrase.indices.allSatisfy { words[i + $0].folded == phrase[$0].folded }
      return same ? i..<i + phrase.count : nil
    }
  }
}

// MARK: What the calendar says

extension ClaimCheck {
  /// Months and years in which the facts start and end.
  mutating func coverDates() {
    var years: Set<String> = []
    var months: Set<String> = []
    for date in own.compactMap(\.dates).flatMap({ [$0.start, $0.end] }).compactMap({ $0 }) {
      years.insert(String(date.year))
      if let month = date.month, (1...12).contains(month) { months.formUnion(ClaimLexicon.months[month - 1]) }
    }
    let dated = !years.isEmpty
    for i in words.indices {
      let next = i + 1 < words.count ? words[i + 1] : nil
      let follows = next.map { $0.isNumeric && $0.folded.utf8.count == 4 } ?? false
      if years.contains(words[i].folded) { covered[i] = true }
      guard ClaimLexicon.months.contains(where: { $0.contains(words[i].folded) }) else { continue }
      if months.contains(words[i].folded) || vocabulary.contains(words[i].key) {
        covered[i] = true
      } else if follows
        || (dated && words[i].isCapitalized && i > 0 && ClaimLexicon.dating.contains(words[i - 1]))
      {
        report(.date, words[i].raw)
        covered[i] = true
      }
    }
  }
}

// MARK: Skills and degrees

extension ClaimCheck {
  private mutating func checkSkills() {
    let shown = Set(factWords.flatMap { table.hits(in: $0).map(\.term) })
    for hit in table.hits(in: words) where !hit.words.allSatisfy({ covered[$0] }) {
      let supported = shown.contains { table.shows($0, hit.term) }
      let verbatim = hit.words.allSatisfy { vocabulary.contains(words[$0].key) || covered[$0] }
      if supported || verbatim {
        if supported, !hit.words.contains(where: isMadeTitle) { cover(hit.words) }
      } else if !hit.words.allSatisfy({ NeutralWords.contains(words[$0]) }) {
        report(.skill, raw(hit.words))
        cover(hit.words)
      }
    }
  }

  private mutating func checkDegree() {
    let open = words.indices.filter { !covered[$0] }.map { words[$0] }
    guard let claimed = DegreePattern.highest(in: open) else { return }
    let known = factWords.compactMap { DegreePattern.highest(in: $0) }.max()
    if claimed.rawValue > known?.rawValue ?? 0 { report(.degree, String(describing: claimed)) }
  }
}

// MARK: Numbers

extension ClaimCheck {
  private mutating func checkNumbers() {
    let mentions = Numbers.find(in: text, words: words)
    for mention in mentions where !mention.words.allSatisfy({ covered[$0] }) {
      if mention.values == [1000], !(mention.text.utf8.first == 0x31) { continue }
      check(mention)
      let end = min(words.count, mention.words.upperBound + 2)
      cover(mention.words.lowerBound..<mention.words.upperBound)
      guard let unit = mention.unit else { continue }
      for i in mention.words.upperBound..<end where Numbers.units[words[i].folded] == unit {
        covered[i] = true
      }
    }
    checkOrder(mentions)
  }

  private mutating func check(_ mention: NumberMention) {
    let equal = zip(factNumbers, factWords).flatMap { numbers, words in
      numbers.filter { !Set($0.values).isDisjoint(with: mention.values) }.map { ($0, words) }
    }
    if equal.contains(where: { fits(mention, $0.0, $0.1) }) { return }
    if mention.unit == "y", isExperience(mention) { return }
    report(mention.unit == "y" ? .years : Self.isYear(mention) ? .date : .number, near(mention))
  }

  private func near(_ mention: NumberMention) -> String {
    let end = min(words.count, mention.words.upperBound + 1)
    return raw(mention.words.lowerBound..<end)
  }

  private static func isYear(_ mention: NumberMention) -> Bool {
    mention.values.count == 1 && mention.text.utf8.count == 4
      && (1_900_000...2_100_000).contains(mention.values[0])
  }

  /// Same unit, or the noun after the number stands near it in the fact too; never raised by "more than".
  private func fits(_ claim: NumberMention, _ fact: NumberMention, _ factWords: [Word]) -> Bool {
    if claim.isRaised, !fact.isRaised { return false }
    if claim.isLowered != fact.isLowered { return false }
    if claim.isNegative != fact.isNegative, !isFalling(claim) { return false }
    if claim.unit != nil || fact.unit != nil {
      return claim.unit == fact.unit || units(claim, fact, factWords)
    }
    let after = words[claim.words.upperBound..<min(words.count, claim.words.upperBound + 3)]
    guard let noun = after.first(where: { FunctionWords.isContent($0) && !$0.isNumeric }),
      fact.words.upperBound <= factWords.count
    else { return true }
    if ClaimLexicon.anyone.contains(noun) { return true }
    let low = max(0, fact.words.lowerBound - 3)
    let window = factWords[low..<min(factWords.count, fact.words.upperBound + 6)]
    let keys = Set(window.map(\.key))
    return after.contains { keys.contains($0.key) || NeutralWords.areSynonyms($0.key, inAny: keys) }
      || window.contains { ClaimLexicon.shareStem($0, noun) }
  }

  /// "fell by 20 %" says what "-20 %" says.
  private func isFalling(_ claim: NumberMention) -> Bool {
    let near = words[max(0, claim.words.lowerBound - 8)..<claim.words.lowerBound]
    return !claim.isNegative && ClaimLexicon.falling.contains(anyIn: Array(near))
  }

  /// "up by 58 per cent in 18 months": a unit that stands a word further away.
  private func units(_ claim: NumberMention, _ fact: NumberMention, _ factWords: [Word]) -> Bool {
    guard claim.unit == nil, let unit = fact.unit else { return false }
    let after = words[claim.words.upperBound..<min(words.count, claim.words.upperBound + 3)]
    return after.contains { Numbers.units[$0.folded] == unit }
  }

  /// Years that the dates of the cited facts add up to.
  private func isExperience(_ mention: NumberMention) -> Bool {
    let intervals = own.compactMap { $0.dates.flatMap { Experience.months($0, today: date) } }
    let years = Int64(Experience.total(intervals) / 12)
    return mention.values.contains { value in
      mention.isRaised ? value / 1000 <= years && value > 0 : value == years * 1000 && years > 0
    }
  }

  /// "from 1.9 to 0.6" is not "from 0.6 to 1.9".
  private mutating func checkOrder(_ mentions: [NumberMention]) {
    for (a, b) in zip(mentions, mentions.dropFirst()) {
      let between = words[a.words.upperBound..<max(a.words.upperBound, b.words.lowerBound)]
      guard between.contains(where: { ["to", "auf", "bis", "a"].contains($0.folded) }), between.count <= 3
      else { continue }
      for numbers in factNumbers {
        let first = numbers.firstIndex { $0.values == a.values }
        let second = numbers.firstIndex { $0.values == b.values }
        if let first, let second, second < first, numbers.filter({ $0.values == a.values }).count == 1 {
          report(.number, raw(a.words.lowerBound..<b.words.upperBound))
        }
      }
    }
  }
}

// MARK: Seniority, scope, negation, familiarity

extension ClaimCheck {
  func rank(_ words: [Word]) -> (high: Int, low: Int)? {
    // French "aidé" shares its stem with the noun of "first aid".
    let ranks = words.compactMap { $0.folded == "aid" ? nil : ClaimLexicon.ladder[$0.key] }
    return ranks.isEmpty ? nil : (ranks.max()!, ranks.min()!)
  }

  /// The highest and lowest step of the facts. A title counts in a position of the person's own: "assisted the manager"
  /// is no management.
  private func knownRank() -> (high: Int, low: Int)? {
    let titled = zip(own, factWords).contains { fact, words in
      (fact.kind == .position || fact.kind == .volunteer) && ClaimLexicon.leaders.contains(anyIn: words)
    }
    let known = rank(factWords.flatMap { $0 })
    return titled ? (max(4, known?.high ?? 4), known?.low ?? 4) : known
  }

  private mutating func checkSeniority() {
    let open = words.indices.filter { !covered[$0] }.map { words[$0] }
    let known = knownRank()
    let claimed = rank(open)
    if let claimed, claimed.high > (known?.high ?? 3) {
      report(
        .seniority,
        open.filter { ClaimLexicon.ladder[$0.key] == claimed.high }.map(\.raw).joined(separator: " "))
    }
    if let known, known.high <= 2, claimed.map({ $0.low > 2 }) ?? true, sharesMuch() {
      report(.seniority, text)
    }
    var i = 0
    while let range = ClaimLexicon.titles.firstRange(in: words, from: i) {
      let isKnown = range.allSatisfy { covered[$0] || factHas(words[$0].folded) }
      if !isKnown { report(.seniority, raw(range)) }
      i = range.upperBound
    }
  }

  func factHas(_ folded: String) -> Bool {
    factWords.contains {
      $0.contains { $0.folded == folded || $0.folded == folded + "s" || $0.folded + "s" == folded }
    }
  }

  /// Whether the sentence tells much of what a slight fact tells.
  private func sharesMuch() -> Bool {
    let content = words.indices.filter {
      !covered[$0] && FunctionWords.isContent(words[$0]) && !NeutralWords.contains(words[$0])
    }
    guard content.count >= 2 else { return false }
    return 5 * content.filter { vocabulary.contains(words[$0].key) }.count >= 2 * content.count
  }

  private mutating func checkScopeAndQuantity() {
    for (set, kind) in [(ClaimLexicon.scope, ClaimProblem.Kind.scope), (ClaimLexicon.quantity, .quantity)] {
      var i = 0
      while let range = set.firstRange(in: words, from: i) {
        let isKnown = range.allSatisfy { covered[$0] || vocabulary.contains(words[$0].key) }
        if !isKnown { report(kind, raw(range)) }
        cover(range)
        i = range.upperBound
      }
    }
  }

  private mutating func checkNegation() {
    if isGap { return }
    let denies = ClaimLexicon.negators.firstRange(in: words)
    let denials = factWords.flatMap { words in denied(words) }
    if let denies, !factWords.contains(where: { ClaimLexicon.negators.contains(anyIn: $0) }) {
      report(.negation, raw(denies))
    }
    guard denies == nil else { return }
    for key in denials where words.contains(where: { $0.key == key }) {
      report(.negation, words.first { $0.key == key }?.raw ?? "")
    }
  }

  /// The first content word after each negator.
  private func denied(_ words: [Word]) -> [UInt64] {
    var out: [UInt64] = []
    var i = 0
    while let range = ClaimLexicon.negators.firstRange(in: words, from: i) {
      if let next = words[range.upperBound...].prefix(3).first(where: FunctionWords.isContent) {
        out.append(next.key)
      }
      i = range.upperBound
    }
    return out
  }

  private mutating func checkFamiliarity() {
    guard !ClaimLexicon.hedges.contains(anyIn: words) else { return }
    let slight = factWords.filter { ClaimLexicon.hedges.contains(anyIn: $0) }
    guard !slight.isEmpty else { return }
    let firm = Set(factWords.filter { !ClaimLexicon.hedges.contains(anyIn: $0) }.flatMap { $0.map(\.key) })
    let only = Set(slight.flatMap { $0.filter(FunctionWords.isContent).map(\.key) }).subtracting(firm)
    if let word = words.first(where: { only.contains($0.key) }) { report(.familiarity, word.raw) }
  }
}

// MARK: Open vocabulary

extension ClaimCheck {
  private mutating func checkWords() {
    let stems = factWords.flatMap { $0 }.filter { $0.stem.utf8.count >= 5 }
    for i in words.indices where !covered[i] {
      let word = words[i]
      if isMadeTitle(i) {
        report(.seniority, word.raw)
        continue
      }
      if vocabulary.contains(word.key) || word.folded.utf8.count == 1 { continue }
      if FunctionWords.isGrammar(word) || NeutralWords.contains(word) { continue }
      if NeutralWords.areSynonyms(word.key, inAny: vocabulary) { continue }
      if stems.contains(where: { ClaimLexicon.shareStem($0, word) }) { continue }
      if ClaimLexicon.ladder[word.key].map({ $0 <= 2 }) ?? false { continue }
      let isName = (word.isCapitalized && i > 0) || word.raw.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      report(isName ? .name : .word, word.raw)
    }
  }

  /// "an engineer" of somebody who studied engineering: the stems or the skills are one, the words are not.
  func isMadeTitle(_ i: Int) -> Bool {
    let word = words[i]
    guard i > 0, ClaimLexicon.isAgent(word), !NeutralWords.contains(word), !FunctionWords.isGrammar(word),
      words[max(0, i - 2)..<i].contains(where: { ClaimLexicon.being.contains($0.folded) })
    else { return false }
    return !factWords.contains { $0.contains { ClaimLexicon.isInflection($0, word) } }
  }
}

extension ClaimLexicon {
  /// Inflections and derivations that the stemmer keeps apart: the same start of at least five letters and little more.
  /// A name, a noun in capitals or a word for a person may only be inflected: accounting makes no accountant.
  static func shareStem(_ a: Word, _ b: Word) -> Bool {
    if isAgent(b) || b.isCapitalized && !b.startsSentence { return isInflection(a, b) }
    let x = Array(a.stem.utf8)
    let y = Array(b.stem.utf8)
    let shared = zip(x, y).prefix { $0 == $1 }.count
    guard shared >= 5, !a.isNumeric else { return false }
    let shorter = min(x.count, y.count)
    return shared >= shorter - 1 && max(x.count, y.count) - shared <= 4
  }

  private static let inflections: Set<String> = ["", "s", "e", "es", "n", "en", "ns", "em", "x"]

  static func isInflection(_ a: Word, _ b: Word) -> Bool {
    let shared = zip(a.folded.utf8, b.folded.utf8).prefix { $0 == $1 }.count
    guard shared >= 4, !a.isNumeric else { return false }
    return inflections.contains(String(a.folded.dropFirst(shared)))
      && inflections.contains(String(b.folded.dropFirst(shared)))
  }
}
