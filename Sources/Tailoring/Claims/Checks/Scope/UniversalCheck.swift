/// What stands under "all", "only", "first", a superlative or a share: a wider word there says more, not less. The largest bakery
/// of a town is not its largest shop, and the only lorry driver not the only driver.
extension ClaimCheck {
  mutating func checkUniversals() {
    for i in words.indices where isUniversal(i, in: claim) {
      let told = governed(by: i, in: claim)
      if let wider = told.first(where: { !isLiteral($0) && !isSumWord($0) }) {
        report(.scope, words[wider].raw)
      }
      if isEmptied(i) { report(.scope, raw(i..<i + 2)) }
      guard let first = told.first else { continue }
      if isMoved(i, told) { report(.scope, raw(i..<first + 1)) }
      for place in alignment.places[first] { checkNarrowing(i, first, place) }
    }
  }

  private static let prepositions: HashedWords = [
    "of", "in", "at", "von", "im", "der", "des", "de", "du", "d", "del", "dans", "en",
  ]
  private static let genitives: HashedWords = [
    "of", "von", "der", "des", "de", "du", "d", "del", "the", "la", "l",
  ]

  private static let universals: HashedWords = [
    "all", "every", "each", "entire", "whole", "only", "sole", "first", "last", "best", "most", "largest",
    "alle",
    "allen", "aller", "samtliche", "samtlichen", "samtlicher", "jede", "jeden", "jeder", "jedes", "gesamte",
    "gesamten", "einzige", "einziger", "einzigen", "einziges", "erste", "erster", "ersten", "erstes", "beste",
    "besten", "bester", "tous", "toutes", "chaque", "seul", "seule", "unique", "premier", "premiere",
    "meilleur",
    "meilleure", "todos", "todas", "cada", "unico", "unica", "primer", "primero", "primera", "mejor",
  ]

  private static let superlatives = ["ste", "sten", "ster", "stes", "stem"]
  private static let noSuperlatives: HashedWords = [
    "interest", "request", "contest", "protest", "harvest", "invest", "forest", "guest", "latest", "honest",
    "west",
    "modest", "budapest", "bucharest", "test", "rest", "best", "manifest", "digest", "suggest", "arrest",
  ]

  private func isUniversal(_ i: Int, in text: TextReading) -> Bool {
    let word = text.words[i].folded
    if Self.universals.contains(word) { return true }
    if text.numbers.contains(where: { $0.unit == "%" && $0.words.upperBound - 1 == i }) { return true }
    switch text.tongue {
    case .en:
      return word.hasSuffix("est") && word.utf8.count > 5 && !Self.noSuperlatives.contains(word)
        && !text.words[i].isCapitalized
    case .de:
      return !text.words[i].isCapitalized && word.utf8.count > 6
        && Self.superlatives.contains(where: word.hasSuffix)
    case .fr, .es:
      return ["plus", "mas"].contains(word) && i > 0
        && ["le", "la", "les", "el", "los", "las"].contains(text.words[i - 1].folded)
    }
  }

  /// The content words that a universal word at `i` is said of: to the end of its piece, a verb's, or the next preposition
  /// that is no genitive.
  private func governed(by i: Int, in text: TextReading) -> [Int] {
    var out: [Int] = []
    for j in text.words.indices.dropFirst(i + 1) {
      let word = text.words[j]
      if text.pieceOf[j] != text.pieceOf[i] || out.count == 2 { break }
      if text.isContent(j) {
        if !out.isEmpty, Deeds.isDeed(j, in: text) { break }
        out.append(j)
      } else if !out.isEmpty, !Self.genitives.contains(word.folded) {
        break
      }
    }
    return out
  }

  private static let unique: HashedWords = [
    "first", "only", "sole", "last", "erste", "erster", "ersten", "erstes", "einzige", "einziger", "einzigen",
    "einziges", "premier", "premiere", "seul", "seule", "unique", "primer", "primero", "primera", "unico",
    "unica",
  ]

  /// "first to build a warehouse" of "built the first warehouse": the word stands in the facts, of something else.
  private func isMoved(_ i: Int, _ told: [Int]) -> Bool {
    guard Self.unique.contains(words[i].folded), !covered[told[0]] else { return false }
    var isKnown = false
    for (f, source) in sources.enumerated() {
      for j in source.words.indices where source.words[j].key == words[i].key {
        isKnown = true
        let own = governed(by: j, in: source)
        if own.isEmpty { return false }
        func isKept(_ i: Int) -> Bool {
          alignment.places[i].contains { $0.fact == f && own.contains($0.word) }
        }
        // "the first data engineer" of who built the first data warehouse
        let isPerson = told.count == 2 && told[1] == told[0] + 1 && Persons.isPerson(words[told[1]], tongue)
        if isPerson && tongue == .en ? isKept(told[1]) : told.contains(where: isKept) { return false }
      }
    }
    return isKnown
  }

  /// Whether the facts have this very word, inflected at most.
  private func isLiteral(_ i: Int) -> Bool {
    covered[i]
      || alignment.places[i].contains { place in
        let source = sources[place.fact]
        let known = source.words[place.word]
        return known.key == words[i].key || known.stem == words[i].stem
          || source.roots[place.word] == claim.roots[i]
          || ClaimLexicon.isInflection(known, words[i])
      }
  }

  /// "the only worker" of "the only baker": a word that says nothing stands where the facts have one that the sentence leaves out.
  private func isEmptied(_ i: Int) -> Bool {
    guard i + 1 < words.count, !claim.isContent(i + 1), !FunctionWords.isGrammar(words[i + 1]),
      Units.names[words[i + 1].folded] == nil
    else { return false }
    return sources.indices.contains { f in
      let source = sources[f]
      return source.words.indices.contains { known in
        guard source.words[known].key == words[i].key, let head = governed(by: known, in: source).first else {
          return false
        }
        return head == known + 1 && !alignment.places.contains { $0.contains(Place(fact: f, word: head)) }
      }
    }
  }

  private func isSumWord(_ i: Int) -> Bool { ClaimLexicon.anyone.contains(words[i]) }

  /// Reports a word of the fact that stands between its own universal word and what that is said of, or straight after that,
  /// and that the sentence leaves out.
  private mutating func checkNarrowing(_ i: Int, _ head: Int, _ place: Place) {
    let source = sources[place.fact]
    let known = (max(0, place.word - 4)..<place.word).last { isUniversal($0, in: source) }
    guard let known, source.pieceOf[known] == source.pieceOf[place.word] else { return }
    var narrowing = (known + 1..<place.word).filter(source.isContent)
    let after = place.word + 1
    if after < source.words.count, Self.prepositions.contains(source.words[after].folded),
      let next = source.words.indices.dropFirst(after + 1).first(where: source.isContent),
      source.pieceOf[next] == source.pieceOf[place.word]
    {
      narrowing.append(next)
    }
    for word in narrowing {
      let isTold = alignment.places.contains { $0.contains(Place(fact: place.fact, word: word)) }
      if !isTold { report(.scope, raw(i..<head + 1)) }
    }
  }
}
