/// German says "mit aufgebaut" of who helped to build: who did so did not build.
extension ClaimCheck {
  mutating func checkHelpedWith() {
    guard tongue == .de else { return }
    for f in sources.indices {
      for j in sources[f].words.indices where isHelpedWith(j, in: sources[f]) {
        let told = words.indices.first { i in
          alignment.places[i].contains { $0.fact == f && $0.word == j } && !saysPart(i)
        }
        if let told { report(.seniority, words[told].raw) }
      }
    }
  }

  /// "… mit aufgebaut": a participle behind "mit" that ends its clause.
  private func isHelpedWith(_ j: Int, in source: TextReading) -> Bool {
    guard j > 0, source.words[j - 1].folded == "mit", !source.words[j].isCapitalized else { return false }
    let word = source.words[j].folded
    guard word.hasSuffix("t") || word.hasSuffix("en"), word.utf8.count > 4 else { return false }
    let next = j + 1
    return next == source.words.count || source.clauseOf[next] != source.clauseOf[j]
      || ["und", "sowie", "oder"].contains(source.words[next].folded)
  }

  /// The sentence says so, too: "mit aufgebaut", "mitgewirkt", "beteiligt".
  private func saysPart(_ i: Int) -> Bool {
    isModest(i)
      || words.indices.contains { j in
        claim.clauseOf[j] == claim.clauseOf[i] && words[j].folded.hasPrefix("mit")
          && (words[j].folded.utf8.count > 6 || j + 1 == i)
      }
  }
}
