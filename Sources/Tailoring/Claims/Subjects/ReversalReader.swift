/// Deeds turned round: whom the facts name after a preposition or as what something was done to, the sentence names as who
/// did it, or as what the writer was.
extension ClaimCheck {
  mutating func checkReversals() {
    let reader = ReversalReader(check: self)
    for word in reader.found() { report(.relation, word) }
  }
}

/// Reads the turned deeds of one claim, in the order of its words. O(words of the claim · words of the facts).
struct ReversalReader {
  let check: ClaimCheck
  let knownPlaces: [[Place]]
  /// Of each fact the words that tell its deeds.
  private let deedWords: [[Bool]]
  var words: [Word] { check.words }
  var claim: TextReading { check.claim }
  var tongue: Tongue { check.tongue }

  init(check: ClaimCheck) {
    self.check = check
    knownPlaces = check.words.indices.map { i in
      guard !check.isOfPosting[i], Self.isNoun(i, check.claim) else { return [] }
      var places = check.alignment.places[i]
      for (f, source) in check.sources.enumerated() {
        for j in source.words.indices
        where source.words[j].key == check.words[i].key || source.roots[j] == check.claim.roots[i] {
          places.append(Place(fact: f, word: j))
        }
      }
      return places
    }
    deedWords = check.sources.map { Self.deedWords(of: $0, check.tongue) }
  }

  func found() -> [String] {
    guard knownPlaces.contains(where: { !$0.isEmpty }) else { return [] }
    return [agent(), objectOfOther(), doer(), role(), possessed(), swapped(), promoted(), joined()].compactMap
    { $0 }
  }

  /// Whether a word can name a thing or a deed.
  static func isNoun(_ i: Int, _ text: TextReading) -> Bool {
    text.words[i].folded.utf8.count > 1 && text.isNamed(i) && !Numbers.isSpelt(text.words[i])
      && Units.names[text.words[i].folded] == nil && TimeAdverbs.units[text.words[i].folded] == nil
      && !text.dates.contains { $0.words.contains(i) }
  }

  func isTold(_ i: Int) -> Bool { !knownPlaces[i].isEmpty }

  func pieces(_ i: Int) -> [Int] { Array(claim.words(ofPiece: claim.pieceOf[i])) }

  private static let more: HashedWords = [
    "dem", "den", "einem", "einen", "einer", "eines", "their", "its", "his", "her", "meinem", "meinen",
    "unos", "unas", "des", "this", "these", "each", "every",
  ]

  static func isDeterminer(_ word: Word) -> Bool {
    SubjectReader.determiners.contains(word.folded) || more.contains(word.folded)
  }

  /// The preposition that leads the words that word `i` stands in; nil where none does.
  static func governor(of i: Int, in text: TextReading) -> Int? {
    var j = i - 1
    var isClosed = false
    while j >= 0, text.pieceOf[j] == text.pieceOf[i], i - j < 7 {
      let word = text.words[j]
      if Preposition.of(word.folded, text.tongue) != nil { return j }
      if isDeterminer(word) {
        if isClosed { return nil }
        isClosed = true
      } else if isClosed || FunctionWords.isGrammar(word) && !word.isNumeric {
        return nil
      }
      j -= 1
    }
    return nil
  }

  /// The deed of a fact that a word of the sentence tells: what a part of the fact begins with, in German what it ends with.
  func deeds(_ i: Int) -> [Place] {
    if tongue == .de, words[i].isCapitalized { return [] }
    return knownPlaces[i].filter { isDeed($0) }
  }

  func isDeed(_ place: Place) -> Bool { deedWords[place.fact][place.word] }

  private static func deedWords(of source: TextReading, _ tongue: Tongue) -> [Bool] {
    var out = [Bool](repeating: false, count: source.words.count)
    let nouns = source.words.indices.filter {
      isNoun($0, source) && !source.words[$0].folded.hasSuffix("ly")
    }
    // The words of a piece stand together.
    for (at, first) in nouns.enumerated()
    where at == 0 || source.pieceOf[nouns[at - 1]] != source.pieceOf[first] {
      let last = nouns[at...].last { source.pieceOf[$0] == source.pieceOf[first] } ?? first
      if tongue == .de, last != first, !source.words[last].isCapitalized {
        out[last] = true
        out[first] = !source.words[first].isCapitalized
      } else {
        out[first] = true
      }
    }
    return out
  }

  /// Whether the facts name it as what the deed at `deed` was done to, or for: never as who did it.
  func isUndergoing(_ i: Int, _ deed: [Place]) -> Bool {
    let places = knownPlaces[i]
    guard !places.isEmpty, !places.contains(where: isDoer) else { return false }
    return places.contains { place in
      let source = check.sources[place.fact]
      return deed.contains {
        $0.fact == place.fact && $0.word != place.word
          && source.pieceOf[$0.word] == source.pieceOf[place.word]
          && (tongue == .de || $0.word < place.word)
      }
    }
  }

  static let agents: [Tongue: Set<String>] = [
    .en: ["by"], .de: ["von", "vom", "durch"], .fr: ["par"], .es: ["por"],
  ]
  private static let means: HashedWords = [
    "with", "using", "through", "via", "mit", "mittels", "avec", "con", "mediante", "as", "als", "comme",
    "como",
  ]

  /// Whether a fact itself names it as who did something, as a means, or tells what it does.
  func isDoer(_ place: Place) -> Bool {
    let source = check.sources[place.fact]
    if place.word + 1 < source.words.count,
      SubjectReader.relatives.contains(source.words[place.word + 1].folded)
        || ["i", "ich"].contains(source.words[place.word + 1].folded)
    {
      return true
    }
    guard let at = Self.governor(of: place.word, in: source) else { return isTitle(place) }
    let marker = source.words[at].folded
    if Self.means.contains(marker) { return true }
    guard Self.agents[tongue]?.contains(marker) ?? false else { return false }
    return tongue != .de || marker == "durch"
      || source.words.contains { Self.becoming.contains($0.folded) }
      || at > 0 && !source.words[at - 1].isCapitalized
      || source.words.last.map { !$0.isCapitalized && at == 0 } ?? false
  }

  /// Whether it stands where the facts say who somebody was.
  func isTitle(_ place: Place) -> Bool {
    check.structure(of: place.fact).isFrame[place.word]
  }

  static let becoming: HashedWords = ["wurde", "wurden", "worden", "werden", "wird"]
  static let being: HashedWords = [
    "am", "was", "were", "is", "are", "been", "be", "being", "bin", "war", "ist", "sind", "waren", "suis",
    "etais",
    "etait", "est", "sont", "fus", "ete", "fui", "era", "soy", "fue", "es", "son", "eran", "fueron", "sido",
  ]

  func isFirst(_ i: Int) -> Bool { SubjectReader.first.contains(words[i].folded) }

  /// Whether it can act: with an article or a possessive, or a person; "lines of code" and "wrong addresses" do nothing.
  func isSomebody(_ i: Int) -> Bool {
    let piece = pieces(i)
    let noun = piece.filter { $0 >= i }.prefix { Self.isNoun($0, claim) }.prefix(3)
    if noun.contains(where: isPerson) { return true }
    return i > 0 && claim.pieceOf[i - 1] == claim.pieceOf[i] && Self.isDeterminer(words[i - 1])
  }
}
