internal import Base

/// A word of a fact.
struct Place: Hashable, Sendable {
  var fact: Int
  var word: Int
}

/// Which words of the facts say what each word of the sentence says: the same form or root, a word of the same group, a
/// part of a compound or the letters of an abbreviation.
struct Alignment {
  /// For each word of the sentence, in the facts' order.
  var places: [[Place]]
  /// Words put together of parts that do not stand together in the facts.
  private var scattered: Set<Int> = []
  private var derivedWords: Set<Int> = []
  var relatedWords: Set<Int> = []
  /// Words by which degrees are called in full.
  var degreeWords: Set<Int> = []
  let claim: TextReading
  let facts: [TextReading]
  let tongue: Tongue
  let prose: [Bool]
  private var byKey: [UInt64: [Place]] = [:]

  /// O(words of sentence and facts), and O(their product) for words that nothing simple supports.
  /// `prose`: which facts tell of work; of others, such as degrees and skills, no likeness of meaning is enough.
  init(_ claim: TextReading, _ facts: [TextReading], _ tongue: Tongue, prose: [Bool]) {
    self.claim = claim
    self.prose = prose
    self.facts = facts
    self.tongue = tongue
    places = claim.words.map { _ in [] }
    let synonyms = Synonyms.of(tongue)
    for (f, fact) in facts.enumerated() { offer(fact, f, synonyms) }
    for i in claim.words.indices { places[i] = found(i, synonyms) }
    alignPhrases(synonyms)
    alignHyphens()
    alignLexicon()
    for i in claim.words.indices where places[i].isEmpty && (claim.isContent(i) || tongue == .de) {
      places[i] = derived(i)
      if !places[i].isEmpty { derivedWords.insert(i) }
      if let first = places[i].first, let last = places[i].last, tongue == .de,
        places[i].allSatisfy({ $0.fact == first.fact }), abs(last.word - first.word) > 2,
        !facts[first.fact].roots[first.word].hasSuffix(claim.roots[i])
      {
        scattered.insert(i)
      }
    }
    alignAbbreviations()
    alignDegrees()
    alignRelated()
    for i in claim.words.indices where Nationalities.isPlace(claim.words[i].folded) { keepPlace(i) }
    for i in claim.words.indices where Trend.isThing(i, in: claim) {
      places[i].removeAll { facts[$0.fact].roots[$0.word] != claim.roots[i] }
    }
  }

  /// A country is only itself: "French" and "francés" are no France.
  private mutating func keepPlace(_ i: Int) {
    let name = claim.words[i].folded
    places[i].removeAll { place in
      let known = facts[place.fact].words[place.word].folded
      return known != name && known != name + "s" && known + "s" != name
    }
  }

  /// Whether a word is of the everyday name of a degree that the facts have by its letters.
  func isDegree(_ i: Int) -> Bool { degreeWords.contains(i) }

  func isSupported(_ i: Int) -> Bool { !places[i].isEmpty }

  /// Whether only a likeness of stems or a part of a word supports it.
  func isDerived(_ i: Int) -> Bool { derivedWords.contains(i) }

  /// Whether only a thesaurus brings it together with a word of the facts.
  func isRelated(_ i: Int) -> Bool { relatedWords.contains(i) }

  /// Whether a compound's parts stand apart in the facts: then nobody counted what it names.
  func isScattered(_ i: Int) -> Bool { scattered.contains(i) }

  // MARK: What the facts offer

  private mutating func offer(_ fact: TextReading, _ f: Int, _ synonyms: Synonyms) {
    for (i, word) in fact.words.enumerated() {
      let place = Place(fact: f, word: i)
      byKey[word.key, default: []].append(place)
      let root = Words.hash("=" + fact.roots[i])
      byKey[root, default: []].append(place)
      for key in synonyms.offered(by: fact.roots[i]) { byKey[key, default: []].append(place) }
      for phrase in synonyms.phrases(at: i, in: fact.roots) {
        for key in phrase.offers { byKey[key, default: []].append(place) }
      }
      if i + 1 < fact.words.count, Self.isHyphen(fact, i) {
        let joined = fact.words[i].folded + fact.words[i + 1].folded
        byKey[Words.hash("=" + Roots.of(joined, tongue)), default: []].append(place)
      }
      if let adjective = Nationalities.adjective(of: word.folded) {
        byKey[Words.hash("=" + Roots.of(adjective, tongue)), default: []].append(place)
      }
      // A person called after what they do does it: a teacher teaches. Whose contact one is does not do it.
      if !isOthers(fact, i), let activity = Roots.ofActivity(word.folded, tongue) {
        byKey[Words.hash("=" + activity), default: []].append(place)
      }
    }
  }

  private static let prepositions: HashedWords = [
    "for", "of", "by", "with", "to", "from", "at", "fur", "von", "mit", "bei", "zu", "durch", "pour", "de",
    "par",
    "avec", "du", "des", "para", "por", "con", "del", "between",
  ]

  /// Whether a preposition stands shortly before the word.
  private func isOthers(_ fact: TextReading, _ i: Int) -> Bool {
    (max(0, i - 3)..<i).contains {
      fact.pieceOf[$0] == fact.pieceOf[i] && Self.prepositions.contains(fact.words[$0].folded)
    }
  }

  private static func isHyphen(_ text: TextReading, _ i: Int) -> Bool {
    let gap = text.words[i].range.upperBound..<text.words[i + 1].range.lowerBound
    return gap.count == 1 && text.text.utf8.dropFirst(gap.lowerBound).first == 0x2D
  }

  // MARK: What the sentence finds

  /// A name is only itself; what starts the sentence or stands in German may be any noun.
  func isName(_ i: Int) -> Bool {
    tongue != .de && claim.words[i].isCapitalized && i > 0 && !claim.words[i].startsSentence
  }

  private func found(_ i: Int, _ synonyms: Synonyms) -> [Place] {
    let word = claim.words[i]
    var out = byKey[word.key] ?? []
    if out.isEmpty { out = byKey[Words.hash("=" + claim.roots[i])] ?? [] }
    guard !isName(i) else { return out }
    for key in synonyms.needed(by: claim.roots[i]) {
      for place in byKey[key] ?? [] where !out.contains(place) { out.append(place) }
    }
    if tongue == .de { out += particled(i) }
    return out
  }

  /// "Ich baute … auf": the verb with the particle that ends the clause.
  private func particled(_ i: Int) -> [Place] {
    for j in claim.words.indices.dropFirst(i + 1)
    where German.particles.contains(claim.words[j].folded) && claim.clauseOf[j] == claim.clauseOf[i] {
      if let found = byKey[Words.hash("=" + claim.words[j].folded + claim.roots[i])] { return found }
    }
    return []
  }

  private mutating func alignPhrases(_ synonyms: Synonyms) {
    for i in claim.words.indices {
      for phrase in synonyms.phrases(at: i, in: claim.roots) {
        let found = phrase.needs.flatMap { byKey[$0] ?? [] }
        guard !found.isEmpty else { continue }
        for j in i..<i + phrase.count where places[j].isEmpty || j == i { places[j] = found }
      }
    }
  }

  /// "co-ordinated" in the sentence, "coordinated" in the fact.
  private mutating func alignHyphens() {
    for i in claim.words.indices.dropLast()
    where places[i].isEmpty && places[i + 1].isEmpty && Self.isHyphen(claim, i) {
      let joined = Roots.of(claim.words[i].folded + claim.words[i + 1].folded, tongue)
      guard let found = byKey[Words.hash("=" + joined)] else { continue }
      places[i] = found
      places[i + 1] = found
    }
  }

  // MARK: Parts of words

  private func derived(_ i: Int) -> [Place] {
    let word = claim.words[i]
    if tongue == .de {
      // "Öl- und Gasheizungen"
      if claim.text.utf8.dropFirst(word.range.upperBound).first == 0x2D {
        for (f, fact) in facts.enumerated() {
          for (j, other) in fact.words.enumerated() where other.folded.hasPrefix(word.folded) {
            return [Place(fact: f, word: j)]
          }
        }
      }
      let compound = compound(claim.roots[i], folded: word.folded)
      if !compound.isEmpty { return compound }
    }
    var out: [Place] = []
    for (f, fact) in facts.enumerated() {
      for (j, other) in fact.words.enumerated()
      where other.stem.utf8.count >= 5 && ClaimLexicon.shareStem(other, word) {
        out.append(Place(fact: f, word: j))
      }
    }
    return out
  }
}
