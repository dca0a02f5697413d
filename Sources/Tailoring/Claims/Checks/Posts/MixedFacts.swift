internal import Base
internal import Content

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
    guard !told.isEmpty else { return }
    checkMixedRoles()
    let named = organizations.filter { isNamed($0.name) }.map(\.name)
    for fact in told where !named.isEmpty {
      if let other = fact.organization, named.contains(other), isLocated(other, fact) { continue }
      if let other = fact.organization, organizations.contains(where: { $0.item == fact.item }) {
        report(.mixedPositions, other)
      } else if !organizations.contains(where: { $0.item == fact.item }) {
        // A thesis or a project of one's own belongs to no employer that it does not name.
        let foreign = named.first { !VerbatimForm.of(fact.text).contains(VerbatimForm.of($0)) }
        if let foreign { report(.mixedPositions, foreign) }
      }
    }
    guard Set(told.map(\.item)).count > 1 else { return }
    let isTold = told.allSatisfy { fact in fact.organization.map(isNamed) ?? false }
    if !isTold { report(.mixedPositions, text) }
  }

  /// Whether the sentence names an employer, by its full name or without its legal form: "Fairburn Solicitors" of "Fairburn Solicitors LLP".
  private func isNamed(_ name: String) -> Bool { !ranges(ofEmployer: name).isEmpty }

  func ranges(ofEmployer name: String) -> [Range<Int>] {
    let full = Words.of(name)
    let found = ranges(of: full)
    if !found.isEmpty { return found }
    let short = Array(
      full.prefix(full.count - full.reversed().prefix { Self.legal.contains($0.folded) }.count))
    return short.count < full.count && short.count > 0 ? ranges(of: short) : []
  }
  private static let legal: HashedWords = [
    "gmbh", "ag", "kg", "llp", "ltd", "limited", "plc", "inc", "llc", "sa", "sarl", "sas", "sl", "slu", "ohg",
    "ug", "mbh",
    "bv", "corp", "co", "se", "ev",
  ]

  /// "Trained 43 nurses" of who trained 60 in one role and signed off 43 in the next: in one piece stand words of one role.
  private mutating func checkMixedRoles() {
    let roles = own.indices.filter { own[$0].kind == .highlight && own[$0].dates != nil }
    guard Set(roles.map { own[$0].dates }).count > 1 else { return }
    var known: [Int: DateRange] = [:]
    for mention in claim.numbers {
      guard let word = mention.words.first, !claim.dates.contains(where: { $0.words.contains(word) }) else {
        continue
      }
      let holders = factNumbers.indices.filter { f in
        factNumbers[f].contains { !Set($0.values).isDisjoint(with: mention.values) }
      }
      guard let first = holders.first, let dates = own[first].dates,
        holders.allSatisfy({ own[$0].kind == .highlight && own[$0].dates == dates })
      else { continue }
      known[claim.pieceOf[word]] = dates
    }
    for i in words.indices where claim.isContent(i) && !covered[i] {
      let places = alignment.places[i]
      guard let first = places.first, let dates = own[first.fact].dates,
        places.allSatisfy({ own[$0.fact].kind == .highlight && own[$0.fact].dates == dates })
      else { continue }
      let piece = claim.pieceOf[i]
      if let other = known[piece], other != dates { return report(.mixedPositions, words[i].raw) }
      known[piece] = dates
    }
  }

  /// Whether the sentence names an employer once more than the fact's own words do: "Google Cloud" names no employer.
  private func isLocated(_ name: String, _ fact: Fact) -> Bool {
    let phrase = Words.of(name).map(\.folded)
    let words = Words.of(fact.text).map(\.folded)
    guard !phrase.isEmpty, phrase.count <= words.count else { return true }
    let inFact = (0...words.count - phrase.count).count {
      words[$0..<$0 + phrase.count].elementsEqual(phrase)
    }
    return ranges(ofEmployer: name).count > inFact
      || organizations.filter { isNamed($0.name) }.allSatisfy { $0.name == name }
  }

  /// "Head of Finance at Mill Lane" needs a position of that rank at Mill Lane, the employer that follows, else the one before.
  mutating func checkTitlesOfEmployers() {
    let employers = own.filter(\.isPost)
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
    for mention in claim.numbers where !mention.words.allSatisfy({ covered[$0] }) {
      let holders = factNumbers.indices.filter { i in
        factNumbers[i].contains { !Set($0.values).isDisjoint(with: mention.values) }
      }
      // A mark of studies stands without a verb.
      let isMark = holders.contains { [.education, .certificate].contains(own[$0].kind) }
      guard !holders.isEmpty, !isMark, !holders.contains(where: { isGoverned(mention, by: $0) }) else {
        continue
      }
      report(.mixedPositions, raw(mention.words))
    }
  }

  /// "search in Rust and Go" of a search in Rust and a book on Go: what follows an "and" without a verb of its own belongs to
  /// the verb before it.
  mutating func checkMixedStatements() {
    for i in words.indices.dropFirst() where claim.pieceOf[i] != claim.pieceOf[i - 1] && isAnd(i) {
      let after = claim.content(ofPiece: claim.pieceOf[i])
      let before = claim.content(ofPiece: claim.pieceOf[i] - 1)
      guard (1...2).contains(after.count), let second = statement(of: after),
        let first = statement(of: before),
        first.fact == second.fact, first.word != second.word
      else { continue }
      let source = sources[second.fact]
      let pieces = Set(
        after.flatMap { alignment.places[$0] }.filter { $0.fact == second.fact }.map {
          source.pieceOf[$0.word]
        })
      let inside = source.words.indices.filter { pieces.contains(source.pieceOf[$0]) && source.isContent($0) }
      let told = inside.filter { word in
        alignment.places.contains { $0.contains(Place(fact: second.fact, word: word)) }
      }
      guard let head = inside.first, !told.contains(head), 2 * told.count < inside.count else { continue }
      report(.mixedPositions, raw(after[0]..<after[after.count - 1] + 1))
    }
  }

  /// "Wrote the pipeline" of somebody who designed a pipeline and wrote a handbook: the verb of one statement and the object of
  /// another.
  mutating func checkMixedVerbs() {
    for piece in Set(claim.pieceOf).sorted() {
      let content = claim.content(ofPiece: piece)
      // What employers are called is no verb.
      let mixed =
        mixedVerb(content) { $0.fact == $1.fact }
        ?? mixedVerb(content.filter { !covered[$0] }) { $0.fact != $1.fact && isProse($0) && isProse($1) }
      if let mixed { report(.mixedPositions, raw(mixed)) }
    }
  }

  /// A verb with what it stands before, where they are of two statements of which `isAsked` holds.
  private func mixedVerb(_ content: [Int], _ isAsked: (Place, Place) -> Bool) -> Range<Int>? {
    guard content.count >= 2, let verb = content.first else { return nil }
    let rest = Array(content.dropFirst())
    guard let home = statement(of: [verb]) else { return namedElsewhere(verb, rest) }
    guard isDeed(verb), let object = statement(of: rest), object != home, isAsked(home, object),
      rest.count == 1 || rest.filter({ statement(of: [$0]) != nil }).count >= 2
    else { return nil }
    return verb..<rest[rest.count - 1] + 1
  }

  /// "I ran Brislington Mead" of who ran other sites: a name behind a verb that several other statements have.
  private func namedElsewhere(_ verb: Int, _ rest: [Int]) -> Range<Int>? {
    guard tongue != .de, verb > 0, ["i", "je", "j"].contains(words[verb - 1].folded), rest.first == verb + 1,
      rest.allSatisfy({ words[$0].isCapitalized && !words[$0].startsSentence && !covered[$0] }),
      let object = statement(of: rest), isProse(object)
    else { return nil }
    let homes = alignment.places[verb].filter { RoleAlignment.isProse(own[$0.fact].kind) }
    guard !homes.isEmpty, !homes.contains(where: { $0.fact == object.fact }) else { return nil }
    return verb..<rest[rest.count - 1] + 1
  }

  private func isProse(_ statement: Place) -> Bool { RoleAlignment.isProse(own[statement.fact].kind) }

  /// Whether a word of the sentence opens a statement of the facts, as verbs of statements do.
  private func isDeed(_ i: Int) -> Bool {
    // A noun of German, or who somebody is, is no verb.
    if tongue == .de, words[i].isCapitalized, !words[i].startsSentence { return false }
    if ClaimLexicon.isAgent(words[i]) || ClaimLexicon.leaders.contains(anyIn: [words[i]]) { return false }
    return alignment.places[i].contains { place in
      let source = sources[place.fact]
      let first = source.words.indices.first {
        source.statementOf[$0] == source.statementOf[place.word] && source.isContent($0)
      }
      return first == place.word
    }
  }

  private func isAnd(_ i: Int) -> Bool { Conjunctions.anyAnd.contains(words[i].folded) }

  /// The one statement of one fact that these words come from; nil where they come from several.
  private func statement(of content: [Int]) -> Place? {
    var found: Set<Place> = []
    for i in content {
      let here = Set(
        alignment.places[i].map { Place(fact: $0.fact, word: sources[$0.fact].statementOf[$0.word]) })
      if here.count == 1 { found.formUnion(here) }
    }
    return found.count == 1 ? found.first : nil
  }

  /// Whether what leads to the number in the sentence stands in the number's own fact.
  private func isGoverned(_ mention: NumberMention, by fact: Int) -> Bool {
    let source = sources[fact]
    if source.words.indices.contains(where: { (source.step(of: $0) ?? 0) >= 4 }) { return true }
    let known = Set(source.words.map(\.key))
    let verb = source.words.first
    // What the sentence says in another word stands where the alignment has it.
    func isSynonym(_ key: UInt64) -> Bool {
      words.indices.contains { i in
        words[i].key == key && alignment.places[i].contains(Place(fact: fact, word: 0))
      }
    }
    func isOwnVerb(_ word: Word) -> Bool {
      guard
        known.contains(word.key) || isSynonym(word.key)
      else { return false }
      return word.key == verb?.key || word.folded.hasSuffix("ed") || word.folded.hasSuffix("t")
        || ClaimLexicon.ladder[word.key] != nil
        || isSynonym(word.key)
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
