/// "31 bridges and tunnels" are not 31 bridges: a number that counts two things side by side counts neither alone.
extension ClaimCheck {
  mutating func checkCountedTogether() {
    for mention in claim.numbers where !mention.words.isEmpty && mention.unit == nil {
      guard let noun = claim.counted(by: mention).last else { continue }
      let counts = sources.indices.flatMap { countsOf(mention, noun, in: $0) }
      if !counts.isEmpty, counts.allSatisfy({ $0 }) {
        report(.number, raw(mention.words.lowerBound..<noun + 1))
      }
    }
  }

  /// For each number of a fact that counts the same by the same noun, whether it counts another thing with it that the sentence leaves
  /// out.
  private func countsOf(_ mention: NumberMention, _ noun: Int, in f: Int) -> [Bool] {
    let source = sources[f]
    return source.numbers.compactMap { known in
      guard !known.words.isEmpty, known.unit == nil, !Set(known.values).isDisjoint(with: mention.values),
        let first = source.counted(by: known).last,
        alignment.places[noun].contains(Place(fact: f, word: first))
      else { return nil }
      guard let second = mate(of: first, in: source) else { return false }
      return !alignment.places.contains { $0.contains(Place(fact: f, word: second)) }
        && source.words[second].key != words[noun].key
    }
  }

  /// The noun in the plural behind "and", with nothing of its own before it: neither an article nor a number nor a verb.
  private func mate(of first: Int, in source: TextReading) -> Int? {
    let second = first + 2
    guard second < source.words.count, Conjunctions.anyAnd.contains(source.words[first + 1].folded),
      source.clauseOf[second] == source.clauseOf[first], isPlural(source.words[second], source.tongue),
      source.isContent(second), !source.words[second].isNumeric,
      !Verbs.isVerb(second, in: source, isFirst: true),
      // "Bäckerinnen und Bäcker", "nurses and nurse leaders"
      zip(source.words[first].folded.utf8, source.words[second].folded.utf8).prefix(while: { $0 == $1 }).count
        < 4
    else { return nil }
    // "12 nurses and students of six schools": the noun itself, not what stands before another.
    let next = second + 1
    let isBeforeNoun =
      source.tongue == .en && next < source.words.count && source.pieceOf[next] == source.pieceOf[second]
      && !FunctionWords.isGrammar(source.words[next])
    return isBeforeNoun ? nil : second
  }

  private func isPlural(_ word: Word, _ tongue: Tongue) -> Bool {
    switch tongue {
    case .de: word.isCapitalized && ["e", "en", "er", "n", "s"].contains(where: word.folded.hasSuffix)
    default:
      !word.isCapitalized && ["s", "x"].contains(where: word.folded.hasSuffix) && word.folded.utf8.count > 3
    }
  }
}
