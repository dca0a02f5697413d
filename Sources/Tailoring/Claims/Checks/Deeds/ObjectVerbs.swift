/// What stands as the object of a verb: "I led the CITB", "das Bildungswerk geleitet".
extension ClaimCheck {
  private static let articles: [Set<String>] = [
    ["the", "a", "an", "my", "our", "this"], ["der", "die", "das", "den", "dem", "ein", "eine", "einen"],
    ["le", "la", "l", "les", "un", "une"], ["el", "la", "los", "las", "un", "una"],
  ]
  static let writers: HashedWords = [
    "i", "ich", "je", "j", "yo", "have", "had", "ai", "avais", "he", "habia", "also", "auch", "aussi",
    "tambien",
  ]

  /// The verb that has the words of `range` as its object without a preposition; nil where they are no object.
  func verb(governing range: Range<Int>) -> Int? {
    guard isWholeObject(range) else { return nil }
    // "Ich habe Revit eingeführt": the participle, not what helps it.
    if tongue == .de, let late = lateVerb(behind: range) { return late }
    let piece = claim.pieceOf[range.lowerBound]
    let before = words.indices.prefix(range.lowerBound).last {
      claim.pieceOf[$0] != piece || !Self.articles[tongue.rawValue].contains(words[$0].folded)
    }
    let isOpen = before.map { claim.pieceOf[$0] == piece } ?? false
    if let before, isOpen {
      let word = words[before]
      // Spanish names people and bodies as objects by "a".
      let isByTo = tongue == .es && ["a", "al"].contains(word.folded)
      if !isByTo, Preposition.of(word.folded, tongue) != nil { return nil }
      let at = isByTo ? before - 1 : before
      if at >= 0, claim.pieceOf[at] == piece, isVerbOfObject(at) { return at }
    }
    return nil
  }

  /// The verb that closes a German clause right behind its object.
  private func lateVerb(behind range: Range<Int>) -> Int? {
    let piece = claim.pieceOf[range.lowerBound]
    guard range.upperBound < words.count, claim.pieceOf[range.upperBound] == piece else { return nil }
    let before = words.indices.prefix(range.lowerBound).last {
      claim.pieceOf[$0] != piece || !Self.articles[tongue.rawValue].contains(words[$0].folded)
    }
    if let before, claim.pieceOf[before] == piece,
      Preposition.of(words[before].folded, .de) != nil || isGenitiveArticle(before + 1)
    {
      return nil
    }
    // "habe ich das Bildungswerk geleitet", "das Bildungswerk leitete ich"
    let last = range.upperBound
    let isLate = !words[last].isCapitalized && !FunctionWords.isGrammar(words[last])
    let isOfWriter = words.contains { $0.folded == "ich" }
    return isLate && isOfWriter && Preposition.of(words[last].folded, .de) == nil ? last : nil
  }

  /// Whether nothing behind the words makes them part of a longer name: "the Harbour Hospital team".
  private func isWholeObject(_ range: Range<Int>) -> Bool {
    let next = range.upperBound
    guard next < words.count, claim.pieceOf[next] == claim.pieceOf[range.lowerBound] else { return true }
    if words[next].raw == "s" || words[next].isNumeric { return false }
    if tongue == .en {
      return FunctionWords.isGrammar(words[next]) || words[next].folded.hasSuffix("ly")
        || Numbers.isSpelt(words[next])
    }
    return tongue != .de || !words[next].isCapitalized
  }

  /// Whether a word before an object is the writer's verb: by its form, or as it follows the writer.
  private func isVerbOfObject(_ i: Int) -> Bool {
    let word = words[i]
    // "I own Pascoe Electrical"
    if word.folded == "own", i > 0, words[i - 1].folded == "i" { return true }
    if FittingVerbs.making.contains(word.folded), word.folded.hasPrefix("h") { return true }
    if word.isNumeric || FunctionWords.isGrammar(word) || word.isCapitalized && !word.startsSentence {
      return false
    }
    if i > 0, Self.writers.contains(words[i - 1].folded) { return true }
    if Verbs.isVerb(i, in: claim, isFirst: i == 0) { return true }
    guard let step = Agency.step(word, tongue), step >= 3 else { return false }
    return !Persons.isPerson(word, tongue) && !ClaimLexicon.isAgent(word)
  }

  /// Where a sentence names an employer, a school or who gave a paper; German names decline: "der Technischen Hochschule".
  func ranges(ofBody name: [Word]) -> [Range<Int>] {
    guard tongue == .de, !name.isEmpty, name.count <= words.count else { return ranges(of: name) }
    return (0...words.count - name.count).compactMap { i in
      let isSame = name.indices.allSatisfy { at in
        words[i + at].folded == name[at].folded
          || name.count > 1 && ClaimLexicon.isInflection(words[i + at], name[at])
      }
      return isSame ? i..<i + name.count : nil
    }
  }
}
