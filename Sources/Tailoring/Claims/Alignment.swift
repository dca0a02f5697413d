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
  private(set) var places: [[Place]]
  /// Words put together of parts that do not stand together in the facts.
  private var scattered: Set<Int> = []
  private var derivedWords: Set<Int> = []
  private var relatedWords: Set<Int> = []
  private let claim: TextReading
  private let facts: [TextReading]
  private let tongue: Tongue
  private let prose: [Bool]
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
    alignRelated()
  }

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
      // A person called after what they do does it: a teacher teaches. Whose contact one is does not do it.
      if !isOthers(fact, i), let activity = Roots.ofActivity(word.folded, tongue) {
        byKey[Words.hash("=" + activity), default: []].append(place)
      }
    }
  }

  private static let prepositions: Set<String> = [
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
  private func isName(_ i: Int) -> Bool {
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

  /// A German compound whose parts stand in the facts, or a part of one that stands there: `Brücke` of `Störbrücke`,
  /// `Spannbetonbrücke` of `Brücke (Spannbeton)`.
  private func compound(_ root: String, folded: String) -> [Place] {
    let known = facts.enumerated().flatMap { f, fact in
      fact.roots.enumerated().map { (root: $1, word: fact.words[$0].folded, place: Place(fact: f, word: $0)) }
    }
    let bare = Stemmer.singular(folded)
    let whole = known.filter {
      isPart(root, of: $0.root, $0.word) || bare.utf8.count >= 4 && isPart(bare, of: $0.word, $0.word)
    }
    .map(\.place)
    if !whole.isEmpty { return whole }
    let bytes = Array(folded.utf8)
    guard bytes.count >= 7 else { return [] }
    for cut in 3...bytes.count - 4 {
      let left = String(decoding: bytes[..<cut], as: UTF8.self)
      let right = Roots.of(String(decoding: bytes[cut...], as: UTF8.self), .de)
      guard right.utf8.count >= 3 else { continue }
      let heads = known.filter { $0.root == right || isPart(right, of: $0.root, $0.word) }
      guard !heads.isEmpty else { continue }
      let modifier = Roots.of(Self.withoutLink(left), .de)
      let mates = known.filter { mate in
        heads.contains {
          facts[$0.place.fact].statementOf[$0.place.word]
            == facts[mate.place.fact].statementOf[mate.place.word]
        }
      }.filter {
        $0.root == modifier || $0.word == left || isPart(modifier, of: $0.root, $0.word)
      }
      if !mates.isEmpty { return heads.map(\.place) + mates.map(\.place) }
    }
    return likeCompound(bytes, known)
  }

  /// "Versuchsfläche" of "Probefläche", "Meldesachen" of "Meldeangelegenheiten", "Aushilfskräfte" of "Aushilfen": one part is the
  /// same, the other is like it or says nothing.
  private func likeCompound(_ bytes: [UInt8], _ known: [(root: String, word: String, place: Place)])
    -> [Place]
  {
    guard bytes.count >= 9 else { return [] }
    let thesaurus = Thesaurus(.de)
    for cut in 4...bytes.count - 4 {
      let left = Self.withoutLink(String(decoding: bytes[..<cut], as: UTF8.self))
      let right = String(decoding: bytes[cut...], as: UTF8.self)
      let head = Roots.of(right, .de)
      for other in known where other.word.utf8.count >= 6 {
        if other.word.hasPrefix(left) {
          let rest = Roots.of(String(other.word.dropFirst(left.count).drop { $0 == "s" }), .de)
          if Self.emptyHeads.contains(Stemmer.singular(right)) || Self.emptyHeads.contains(right) {
            return [other.place]
          }
          if rest.utf8.count >= 4, thesaurus.says(head, rest) { return [other.place] }
        }
        let tail = Stemmer.singular(right)
        guard tail.utf8.count >= 4, let end = Self.start(of: tail, in: other.word), end >= 4 else { continue }
        let modifier = Roots.of(left, .de)
        let rest = Roots.of(Self.withoutLink(String(other.word.prefix(end))), .de)
        if thesaurus.says(modifier, rest) { return [other.place] }
      }
    }
    return []
  }

  private static let emptyHeads: Set<String> = [
    "kraft", "kraft", "krafte", "kraften", "person", "personen", "leute", "leuten", "sache", "sachen",
    "arbeit", "arbeiten", "tatigkeit",
    "bereich", "wesen", "betrieb", "massnahme", "massnahmen", "aufgabe", "aufgaben", "dienst", "dienste",
  ]

  /// Where the last part of a compound begins that starts with `tail`.
  private static func start(of tail: String, in word: String) -> Int? {
    let (a, b) = (Array(word.utf8), Array(tail.utf8))
    guard a.count > b.count else { return nil }
    return (1...a.count - b.count).first {
      a[$0..<$0 + b.count].elementsEqual(b) && a.count - $0 - b.count <= 3
    }
  }

  private static func withoutLink(_ part: String) -> String {
    part.hasSuffix("s") && part.utf8.count > 4 ? String(part.dropLast()) : part
  }

  /// Whether `part` starts or ends a compound, with at least three letters more that are no prefix.
  private func isPart(_ part: String, of root: String, _ word: String) -> Bool {
    guard part.utf8.count >= 3 else { return false }
    for text in [root, word] where text.utf8.count >= part.utf8.count + (part.utf8.count == 3 ? 5 : 2) {
      if text.hasPrefix(part), part.utf8.count >= 4 || part == "bau" { return true }
      if text.hasSuffix(part), !German.prefixes.contains(String(text.dropLast(part.utf8.count))) {
        return true
      }
    }
    return false
  }

  // MARK: Thesaurus

  /// What nothing else supports, by words of like meaning.
  private mutating func alignRelated() {
    let thesaurus = Thesaurus(tongue)
    for i in claim.words.indices where places[i].isEmpty && claim.isContent(i) && !isName(i) {
      let word = claim.words[i]
      guard word.folded.utf8.count > 3, !word.isNumeric, !Self.isCapitals(word),
        tongue == .en || !ClaimLexicon.isAgent(word),
        !CriticalWords.contains(word, claim.roots[i], tongue)
      else { continue }
      places[i] = related(i, thesaurus).filter { place in hasCompany(i, of: place) }
      if !places[i].isEmpty { relatedWords.insert(i) }
    }
  }

  /// Whether words of the fact's own clause stand in the clause of the sentence, too: a word that is like one from elsewhere makes
  /// no sentence of a fact.
  private func hasCompany(_ i: Int, of place: Place) -> Bool {
    let source = facts[place.fact]
    return claim.words.indices.contains { j in
      j != i && claim.clauseOf[j] == claim.clauseOf[i] && claim.isContent(j) && !relatedWords.contains(j)
        && places[j].contains {
          $0.fact == place.fact && $0.word != place.word
            && source.clauseOf[$0.word] == source.clauseOf[place.word]
        }
    }
  }

  private func related(_ i: Int, _ thesaurus: Thesaurus) -> [Place] {
    var out: [Place] = []
    let said = spellings(i, in: claim)
    for (f, fact) in facts.enumerated() where prose[f] {
      for j in fact.words.indices where fact.isContent(j) {
        let known = spellings(j, in: fact)
        if said.contains(where: { said in known.contains { thesaurus.says(said, $0) } }) {
          out.append(Place(fact: f, word: j))
        }
      }
    }
    return out
  }

  /// The root of a word, in English also with the particle that follows it, in German with the one that ends its clause.
  private func spellings(_ i: Int, in text: TextReading) -> [String] {
    let root = text.roots[i]
    switch tongue {
    case .en:
      guard i + 1 < text.words.count, text.pieceOf[i + 1] == text.pieceOf[i] else { return [root] }
      return [root, root + " " + text.words[i + 1].folded]
    case .de:
      guard !text.words[i].isCapitalized || text.words[i].startsSentence else { return [root] }
      let particles = text.words.indices.dropFirst(i + 1).filter {
        text.clauseOf[$0] == text.clauseOf[i] && German.particles.contains(text.words[$0].folded)
      }
      return [root] + particles.suffix(1).map { text.words[$0].folded + root }
    default: return [root]
    }
  }

  // MARK: Abbreviations

  /// "mechanical and electrical" of `M&E`, "MTBF" of "mean time between failures".
  private mutating func alignAbbreviations() {
    for i in claim.words.indices where places[i].isEmpty && Self.isCapitals(claim.words[i]) {
      places[i] = spelt(Array(claim.words[i].folded.utf8))
    }
    for (f, fact) in facts.enumerated() {
      for (letters, place) in Self.initials(fact, f) { cover(letters, place) }
    }
  }

  private static func isCapitals(_ word: Word) -> Bool {
    (2...6).contains(word.raw.utf8.count) && word.raw.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Where words of the facts in a row begin with `letters`; small words may stand between.
  private func spelt(_ letters: [UInt8]) -> [Place] {
    for (f, fact) in facts.enumerated() {
      for start in fact.words.indices {
        if let run = Self.run(letters, in: fact.words, from: start) {
          return run.map { Place(fact: f, word: $0) }
        }
      }
    }
    return []
  }

  private static func run(_ letters: [UInt8], in words: [Word], from start: Int) -> [Int]? {
    var out: [Int] = []
    var i = start
    while out.count < letters.count, i < words.count, i - start <= 2 * letters.count {
      if words[i].folded.utf8.first == letters[out.count] {
        out.append(i)
      } else if out.isEmpty || !FunctionWords.isGrammar(words[i]) {
        return nil
      }
      i += 1
    }
    return out.count == letters.count ? out : nil
  }

  /// The abbreviations of a fact: words in capitals, and single letters that `&` joins.
  private static func initials(_ fact: TextReading, _ f: Int) -> [(letters: [UInt8], place: Place)] {
    fact.words.indices.compactMap { i in
      let word = fact.words[i]
      if isCapitals(word), word.raw.utf8.count > 2 {
        return (Array(word.folded.utf8), Place(fact: f, word: i))
      }
      guard i + 1 < fact.words.count, word.raw.utf8.count == 1, fact.words[i + 1].raw.utf8.count == 1,
        fact.text.utf8.dropFirst(word.range.upperBound).first == 0x26
      else { return nil }
      return (Array((word.folded + fact.words[i + 1].folded).utf8), Place(fact: f, word: i))
    }
  }

  private mutating func cover(_ letters: [UInt8], _ place: Place) {
    for start in claim.words.indices where places[start].isEmpty || letters.count == 2 {
      for order in letters.count == 2 ? [letters, letters.reversed()] : [letters] {
        guard let run = Self.run(order, in: claim.words, from: start) else { continue }
        for i in run where places[i].isEmpty && claim.words[i].folded.utf8.count > 3 { places[i] = [place] }
      }
    }
  }
}
