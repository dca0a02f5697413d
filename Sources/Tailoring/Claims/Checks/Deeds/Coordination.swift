/// Verbs side by side that one verb governs: "helped plan, commission and open".
enum Coordination {
  /// The part of the text that the verb at `i` stands in, with those after it that go on with infinitives where it is
  /// followed by one. O(words).
  static func pieces(ofVerbAt i: Int, in text: TextReading) -> Set<Int> {
    var out: Set<Int> = [text.pieceOf[i]]
    let inside = text.words.indices.dropFirst(i + 1).prefix { text.pieceOf[$0] == text.pieceOf[i] }
    guard inside.prefix(3).contains(where: { isInfinitive($0, in: text) }) else { return out }
    var piece = text.pieceOf[i] + 1
    while let start = text.pieceOf.firstIndex(of: piece), text.clauseOf[start] == text.clauseOf[i] {
      let first = Conjunctions.any.contains(text.words[start].folded) ? start + 1 : start
      guard first < text.words.count, text.pieceOf[first] == piece, isInfinitive(first, in: text) else {
        break
      }
      out.insert(piece)
      piece += 1
    }
    return out
  }

  /// Whether a word has the form of an infinitive; in English of a word without an ending of its own.
  private static func isInfinitive(_ i: Int, in text: TextReading) -> Bool {
    let word = text.words[i].folded
    guard word.utf8.count > 2, !FunctionWords.isGrammar(text.words[i]), !text.words[i].isNumeric else {
      return false
    }
    switch text.tongue {
    case .en:
      return !text.words[i].isCapitalized && !["ed", "ing", "s"].contains(where: word.hasSuffix)
    case .de: return word.hasSuffix("en") || word.hasSuffix("ern") || word.hasSuffix("eln")
    case .fr: return ["er", "ir", "re"].contains(where: word.hasSuffix)
    case .es: return ["ar", "er", "ir"].contains(where: word.hasSuffix)
    }
  }
}
