/// Open vocabulary: what no other pass has covered must be said by a word of the facts.
extension ClaimCheck {
  mutating func checkWords() {
    for i in words.indices where !covered[i] {
      let word = words[i]
      if isMadeTitle(i) {
        report(.seniority, word.raw)
        continue
      }
      if alignment.isSupported(i) || word.folded.utf8.count == 1 || isGrammar(i) { continue }
      if Agency.step(word, tongue).map({ $0 <= 2 }) ?? false { continue }
      let isName = (word.isCapitalized && i > 0) || word.raw.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      report(isName ? .name : .word, word.raw)
    }
  }

  /// Words that claim nothing: of grammar, of every application, particles of verbs that the facts have.
  private func isGrammar(_ i: Int) -> Bool {
    // "IT" is no "it"; a CV is what it is.
    let raw = words[i].raw
    if raw.utf8.count > 1, raw != "CV", raw.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) { return false }
    return FunctionWords.isGrammar(words[i]) || NeutralWords.contains(words[i])
      || LightWords.contains(words[i].folded, tongue)
      || tongue == .de && German.particles.contains(words[i].folded)
  }

  /// "an engineer" of somebody who studied engineering: the stems or the skills are one, the words are not.
  func isMadeTitle(_ i: Int) -> Bool {
    let word = words[i]
    guard i > 0, ClaimLexicon.isAgent(word), !Trend.isTrend(claim.roots[i], tongue),
      !NeutralWords.contains(word), !FunctionWords.isGrammar(word),
      words[max(0, i - 2)..<i].contains(where: { ClaimLexicon.being.contains($0.folded) })
    else { return false }
    if ClaimLexicon.roles.contains(word), alignment.isSupported(i) { return false }
    return !factWords.contains { $0.contains { ClaimLexicon.isInflection($0, word) } }
  }
}

extension ClaimLexicon {
  /// Inflections and derivations that the stemmer keeps apart: the same start of at least five letters and little more.
  /// A name, a noun in capitals or a word for a person may only be inflected: accounting makes no accountant.
  static func shareStem(_ a: Word, _ b: Word) -> Bool {
    // "chirurgien" of "chirurgie"
    if ["ien", "iens", "ienne", "ian", "ians"].contains(where: b.folded.hasSuffix) {
      return a.folded == b.folded || a.folded + "s" == b.folded || a.folded == b.folded + "s"
    }
    if isAgent(b) || isAgent(a) || b.isCapitalized && !b.startsSentence { return isInflection(a, b) }
    guard !a.isNumeric else { return false }
    var x = a.stem
    var y = b.stem
    return x.withUTF8 { x in
      y.withUTF8 { y in
        var shared = 0
        while shared < x.count, shared < y.count, x[shared] == y[shared] { shared += 1 }
        guard shared >= 5 else { return false }
        return shared >= min(x.count, y.count) - 1 && max(x.count, y.count) - shared <= 4
      }
    }
  }

  private static let inflections: Set<String> = ["", "s", "e", "es", "n", "en", "ns", "em", "x"]

  static func isInflection(_ a: Word, _ b: Word) -> Bool {
    let shared = zip(a.folded.utf8, b.folded.utf8).prefix { $0 == $1 }.count
    guard shared >= 4, !a.isNumeric else { return false }
    return inflections.contains(String(a.folded.dropFirst(shared)))
      && inflections.contains(String(b.folded.dropFirst(shared)))
  }
}
