internal import Base

/// True words of several facts must not make an untrue sentence: what was done at one employer stays there, a title
/// stays with its employer, and a number with the verb that governs it.
extension ClaimCheck {
  /// The employer of a cited fact may be named.
  mutating func coverEmployers() {
    for name in Set(own.compactMap(\.organization)) {
      for range in ranges(of: Words.of(name)) { cover(range) }
    }
  }

  /// A sentence that names one employer may not tell what was done for another, and one that tells of two posts names
  /// both employers.
  mutating func checkMixedPositions() {
    let told = own.filter { $0.kind == .highlight }
    let named = organizations.filter { !ranges(of: Words.of($0.name)).isEmpty }.map(\.name)
    for fact in told where !named.isEmpty {
      guard let other = fact.organization, !named.contains(other) else { continue }
      if organizations.contains(where: { $0.item == fact.item }) { report(.mixedPositions, other) }
    }
    guard Set(told.map(\.item)).count > 1 else { return }
    let isTold = told.allSatisfy { fact in
      fact.organization.map { !ranges(of: Words.of($0)).isEmpty } ?? false
    }
    if !isTold { report(.mixedPositions, text) }
  }

  /// "Head of Finance at Mill Lane" needs a position of that rank at Mill Lane, the employer that follows, else the one before.
  mutating func checkTitlesOfEmployers() {
    let employers = own.filter { $0.kind == .position || $0.kind == .volunteer }
    guard Set(employers.compactMap(\.organization)).count > 1 else { return }
    let places = employers.flatMap { fact in
      ranges(of: Words.of(fact.organization ?? "")).map { (range: $0, name: fact.organization) }
    }
    var i = 0
    while let title = ClaimLexicon.titles.firstRange(in: words, from: i) {
      i = title.upperBound
      if places.contains(where: { $0.range.overlaps(title) }) { continue }
      guard let nearest = employer(of: title, places.map(\.range)).map({ places[$0] }) else { return }
      let isHeld = zip(own, factWords).contains { fact, known in
        fact.organization == nearest.name
          && title.allSatisfy { i in known.contains { $0.folded == words[i].folded } }
      }
      if !isHeld { report(.mixedPositions, raw(title)) }
    }
  }

  /// The place that follows within a few words, else the last one before.
  private func employer(of title: Range<Int>, _ places: [Range<Int>]) -> Int? {
    let after = places.indices.filter { (0...5).contains(places[$0].lowerBound - title.upperBound) }
    let before = places.indices.filter { places[$0].upperBound <= title.lowerBound }
    return after.min { places[$0].lowerBound < places[$1].lowerBound }
      ?? before.max { places[$0].lowerBound < places[$1].lowerBound } ?? places.indices.first
  }

  /// "Managed €2m" and "trained 60 nurses" do not add up to "managed 60 nurses".
  mutating func checkGovernedNumbers() {
    guard own.count > 1 else { return }
    for mention in Numbers.find(in: text, words: words) where !mention.words.allSatisfy({ covered[$0] }) {
      let holders = factNumbers.indices.filter { i in
        factNumbers[i].contains { !Set($0.values).isDisjoint(with: mention.values) }
      }
      guard !holders.isEmpty, !holders.contains(where: { isGoverned(mention, by: $0) }) else { continue }
      report(.mixedPositions, raw(mention.words))
    }
  }

  /// Whether what leads to the number in the sentence stands in the number's own fact.
  private func isGoverned(_ mention: NumberMention, by fact: Int) -> Bool {
    let known = Set(factWords[fact].map(\.key))
    if (rank(factWords[fact])?.high ?? 0) >= 4 { return true }
    let verb = factWords[fact].first
    func isOwnVerb(_ word: Word) -> Bool {
      guard
        known.contains(word.key) || verb.map({ NeutralWords.areSynonyms(word.key, inAny: [$0.key]) }) ?? false
      else { return false }
      return word.key == verb?.key || word.folded.hasSuffix("ed") || word.folded.hasSuffix("t")
        || ClaimLexicon.ladder[word.key] != nil
        || verb.map { NeutralWords.areSynonyms(word.key, inAny: [$0.key]) } ?? false
    }
    func leads(_ i: Int) -> Bool { !covered[i] && (ClaimLexicon.ladder[words[i].key] ?? 0) >= 4 }
    for i in (0..<mention.words.lowerBound).reversed() {
      if isOwnVerb(words[i]) { return true }
      if leads(i) { return false }
    }
    for i in mention.words.upperBound..<words.count {
      if isOwnVerb(words[i]) || ["und", "and", "et", "y"].contains(words[i].folded) { return true }
      if leads(i) { return false }
    }
    return true
  }
}
