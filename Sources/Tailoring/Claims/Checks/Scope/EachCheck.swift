/// Of each and of all together: an amount of several is none of each, a number of two kinds counts neither alone, and what one of
/// several things is, the others are not.
extension ClaimCheck {
  mutating func checkEach() {
    checkShares()
    checkReceivers()
    checkKinds()
    checkHyphens()
  }

  private static let each: [Set<String>] = [
    ["each", "apiece"], ["je", "jeweils", "jede", "jeder", "jedes"], ["chacun", "chacune"], ["cada"],
  ]
  private static let sharing: HashedWords = [
    "each", "apiece", "every", "per", "je", "jeweils", "jede", "jeder", "jedes", "jeden", "pro", "chacun",
    "chacune", "chaque", "par", "cada", "por",
  ]

  /// "two exhibitions insured at EUR 6.2 million each"
  private mutating func checkShares() {
    for i in words.indices where Self.each[tongue.rawValue].contains(words[i].folded) && !covered[i] {
      // "cada una", and not "cada mes"; "je 900", and not "je nach".
      let next = i + 1 < words.count ? words[i + 1] : nil
      let isOfOnes =
        switch tongue {
        case .es: ["uno", "una"].contains(next?.folded)
        case .en: next == nil || isOfOnes(before: i + 1)
        case .de:
          words[i].folded == "jeweils" || next?.isNumeric ?? false || next.map(Numbers.isSpelt) ?? false
        case .fr: true
        }
      let number = claim.numbers.filter { number in
        !number.words.isEmpty && (number.unit != nil || tongue == .de && number.words.lowerBound == i + 1)
      }.min {
        abs($0.words.lowerBound - i) < abs($1.words.lowerBound - i)
      }
      guard isOfOnes, let number, abs(number.words.lowerBound - i) <= 6,
        text.utf8.dropFirst(words[number.words.upperBound - 1].range.upperBound).first != 0x2D
      else { continue }
      let isKnown = sources.contains { source in
        source.words.indices.contains { Self.sharing.contains(source.words[$0].folded) }
      }
      if !isKnown { report(.scope, words[i].raw) }
    }
  }

  private static let every: [Set<String>] = [
    ["each", "every"], ["jede", "jeden", "jeder", "jedem", "jedes"], ["chaque"], ["cada"],
  ]

  /// "saved each teacher 6 hours" of a department's: of whom each an amount is said, the fact that has it names.
  private mutating func checkReceivers() {
    for i in words.indices.dropLast() where Self.every[tongue.rawValue].contains(words[i].folded) {
      let rest = words.indices.dropFirst(i + 1).prefix { claim.pieceOf[$0] == claim.pieceOf[i] }
      guard let noun = rest.prefix(3).first(where: { claim.isContent($0) }), !isOfPosting[noun],
        Units.names[words[noun].folded] == nil, !alignment.places[noun].isEmpty
      else { continue }
      let holders = claim.numbers.filter { number in
        number.words.contains { claim.pieceOf[$0] == claim.pieceOf[i] }
      }.flatMap { mention in
        sources.indices.filter { f in sources[f].numbers.contains { isEqual(mention, $0, f) } }
      }
      if !holders.isEmpty, !alignment.places[noun].contains(where: { holders.contains($0.fact) }) {
        report(.scope, raw(i..<noun + 1))
      }
    }
  }

  /// "each insured at", and not "each month".
  private func isOfOnes(before i: Int) -> Bool {
    FunctionWords.isGrammar(words[i]) || claim.pieceOf[i] != claim.pieceOf[i - 1] || !claim.isContent(i)
      || Verbs.isVerb(i, in: claim, isFirst: false)
  }

  /// "64 incoming loans" of "64 incoming and outgoing loans".
  private mutating func checkKinds() {
    for mention in claim.numbers where !mention.words.isEmpty {
      for (f, source) in sources.enumerated() {
        for fact in source.numbers where isEqual(mention, fact, f) {
          guard let kinds = kinds(of: fact, in: source) else { continue }
          let told = Set(alignment.places.joined().filter { $0.fact == f }.map(\.word))
          let near = Set(
            claim.words(ofClause: claim.clauseOf[mention.words.lowerBound]).flatMap {
              alignment.places[$0].filter { $0.fact == f }.map(\.word)
            })
          let isOne = near.contains(kinds.first) && told.isDisjoint(with: kinds.others)
          if isOne, told.contains(kinds.head) { report(.number, raw(mention.words)) }
        }
      }
    }
  }

  /// Of "64 incoming and outgoing loans" the first kind, the others, and the noun that the number counts.
  func kinds(
    of number: NumberMention, in source: TextReading
  ) -> (first: Int, others: [Int], head: Int)? {
    let first = number.words.upperBound
    guard number.words.lowerBound >= 0, !number.words.isEmpty, first + 3 < source.words.count,
      source.isContent(first), ["and", "und", "et", "y", "e"].contains(source.words[first + 1].folded),
      source.clauseOf[first + 3] == source.clauseOf[first]
    else { return nil }
    let rest = (first + 2..<source.words.count).prefix {
      source.pieceOf[$0] == source.pieceOf[first + 1] && !FunctionWords.isGrammar(source.words[$0])
        && !source.words[$0].isNumeric
    }
    guard rest.count == 2, tongue == .en || tongue == .de, source.isContent(first + 2) else {
      return nil
    }
    if tongue == .de, source.words[first].isCapitalized { return nil }
    return (first, [first + 2], first + 3)
  }

  /// "two part-time assistants and a handler" of "two assistants and a part-time handler".
  private mutating func checkHyphens() {
    for i in words.indices.dropLast() where isHyphen(i, in: claim) && !covered[i] {
      let nouns = nouns(after: i + 1, in: claim)
      guard !nouns.isEmpty, nouns.contains(where: { !alignment.places[$0].isEmpty }) else { continue }
      var isKnown = false
      var isFound = false
      for (f, source) in sources.enumerated() {
        for j in source.words.indices.dropLast()
        where isHyphen(j, in: source) && source.words[j].key == words[i].key
          && source.words[j + 1].key == words[i + 1].key
        {
          isFound = true
          let theirs = self.nouns(after: j + 1, in: source)
          if theirs.isEmpty { isKnown = true }
          for noun in nouns {
            if alignment.places[noun].contains(where: { $0.fact == f && theirs.contains($0.word) }) {
              isKnown = true
            }
          }
        }
      }
      if isFound, !isKnown { report(.scope, raw(i..<i + 2)) }
    }
  }

  private func isHyphen(_ i: Int, in text: TextReading) -> Bool {
    let gap = text.words[i].range.upperBound..<text.words[i + 1].range.lowerBound
    return gap.count == 1 && text.text.utf8.dropFirst(gap.lowerBound).first == 0x2D
      && !text.words[i].isNumeric
  }

  /// The words that follow up to one of grammar.
  private func nouns(after i: Int, in text: TextReading) -> [Int] {
    Array(
      text.words.indices.dropFirst(i + 1).prefix(4).prefix {
        text.pieceOf[$0] == text.pieceOf[i] && !FunctionWords.isGrammar(text.words[$0])
          && !text.words[$0].isNumeric
      })
  }
}
