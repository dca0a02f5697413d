/// Skills and degrees: those of the facts, or what they show.
extension ClaimCheck {
  mutating func checkSkills() {
    let shown = Set(factWords.flatMap { table.hits(in: $0).map(\.term) })
    for hit in table.hits(in: words) where !hit.words.allSatisfy({ covered[$0] }) {
      let supported = shown.contains { table.shows($0, hit.term) }
      let isSaid = hit.words.allSatisfy { vocabulary.contains(words[$0].key) || covered[$0] }
      if supported || isSaid {
        if supported, !hit.words.contains(where: isMadeTitle) { cover(hit.words) }
      } else if !hit.words.allSatisfy({ NeutralWords.contains(words[$0]) || isOrdinary($0) }) {
        report(.skill, raw(hit.words))
        cover(hit.words)
      }
    }
  }

  /// Whether a word of a skill's name is no name here: in lower case, and the facts say it in other words.
  private func isOrdinary(_ i: Int) -> Bool {
    alignment.isSupported(i) && (!words[i].isCapitalized || tongue == .de || words[i].startsSentence)
      || NeutralWords.contains(words[i]) || Units.names[words[i].folded] != nil
      || Units.between.contains(words[i].folded)
  }

  mutating func checkDegree() {
    let open = words.indices.filter { !covered[$0] }.map { words[$0] }
    guard let claimed = DegreePattern.highest(in: open) else { return }
    let known = factWords.compactMap { DegreePattern.highest(in: $0) }.max()
    if claimed.rawValue > known?.rawValue ?? 0 { report(.degree, String(describing: claimed)) }
  }

  /// Words that say that a skill is slight stand in the facts: then they stand in the sentence.
  mutating func checkFamiliarity() {
    guard !ClaimLexicon.hedges.contains(anyIn: words) else { return }
    let slight = factWords.filter { ClaimLexicon.hedges.contains(anyIn: $0) }
    guard !slight.isEmpty else { return }
    let firm = Set(factWords.filter { !ClaimLexicon.hedges.contains(anyIn: $0) }.flatMap { $0.map(\.key) })
    let only = Set(slight.flatMap { $0.filter(FunctionWords.isContent).map(\.key) }).subtracting(firm)
    if let word = words.first(where: { only.contains($0.key) }) { report(.familiarity, word.raw) }
  }
}
