/// Splits a sentence that tells its reader several things one after the other: "Vous connaissez la TVA, vous utilisez Sage et
/// vous êtes à l'aise avec Excel" asks three times.
enum ReaderClauses {
  /// The parts of `text` in bytes, in reading order: the whole where it says one thing. O(words).
  static func ranges(of text: String) -> [Range<Int>] {
    let words = Words.of(text)
    let whole = [0..<text.utf8.count]
    guard words.count > 6, !openers.contains(words[0].folded) else { return whole }
    let bytes = Array(text.utf8)
    var cuts: [Int] = []
    var start = 0
    for i in words.indices.dropFirst(3) where isReader(words[i]) && i + 2 < words.count {
      let isJoined = Conjunctions.anyAnd.contains(words[i - 1].folded)
      let before = isJoined ? i - 1 : i
      let hasComma = bytes[words[before - 1].range.upperBound..<words[before].range.lowerBound]
        .contains(UInt8(ascii: ","))
      guard isJoined || hasComma, before - start > 2, saysSomething(words[(i + 1)...]) else { continue }
      cuts.append(words[before].range.lowerBound)
      start = before
    }
    guard !cuts.isEmpty else { return whole }
    return zip([0] + cuts, cuts + [bytes.count]).map { $0..<$1 }
  }

  /// "You know when to use what" asks for nothing of its own.
  private static func saysSomething(_ words: ArraySlice<Word>) -> Bool {
    words.contains { !light.contains($0.folded) && FunctionWords.isContent($0) }
  }
  private static let light: HashedWords = [
    "know", "knows", "use", "used", "when", "what", "which", "how", "why", "where", "understand", "apply",
    "weisst", "wissen", "wann", "welche", "welches", "einsetzt", "einsetzen", "benutzt", "nutzt", "man",
    "savez", "sais", "quand", "quoi", "utiliser", "lequel", "laquelle", "comment", "pourquoi",
    "sabes", "cuando", "usar", "utilizar", "cual", "cada", "chaque",
  ]

  private static func isReader(_ word: Word) -> Bool {
    readers.contains(word.folded) && (word.folded != "sie" || word.isCapitalized)
  }
  private static let readers: HashedWords = ["you", "you'll", "you've", "you're", "du", "sie", "vous", "tu"]
  /// What follows such a word hangs on what comes after it.
  private static let openers: HashedWords = [
    "if", "when", "as", "while", "because", "although", "wenn", "falls", "sobald", "da", "weil", "obwohl",
    "si", "quand",
    "lorsque", "comme", "cuando", "aunque", "ideally", "idealerweise", "idealement", "with", "mit", "avec",
  ]
}
