/// A sentence of words that claim nothing by themselves can claim much together: "I have my own firm", "I held this post before".
/// One that tells nothing of its facts rests on none.
extension ClaimCheck {
  mutating func checkSaysSomething() {
    guard problems.isEmpty, words.count > 2, !words.contains(where: ClaimLexicon.isOfApplying) else { return }
    let says = words.indices.contains { i in
      covered[i] || isOfPosting[i] || words[i].isNumeric || Numbers.isSpelt(words[i])
        || claim.isContent(i) && alignment.isSupported(i)
    }
    if !says, !isOfOneFact { report(.word, text) }
  }

  /// Whether one fact has most of its words, though none says much.
  private var isOfOneFact: Bool {
    let own = words.filter { !FunctionWords.isGrammar($0) }
    return !own.isEmpty
      && sources.contains { source in
        let known = Set(source.words.map(\.key))
        return 2 * own.count(where: { known.contains($0.key) }) > own.count
      }
  }
}
