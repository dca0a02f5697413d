/// What an employer counts is no count of what the writer did there: "taught 1,380 pupils" of who taught at a school of so many.
extension ClaimCheck {
  mutating func checkNumbersOfEmployers() {
    guard own.count > 1, own.contains(where: \.isPost) else { return }
    for mention in claim.numbers where mention.unit == nil && !mention.words.isEmpty {
      let piece = claim.pieceOf[mention.words.lowerBound]
      var isDescribed = false
      var isElsewhere = false
      for f in sources.indices {
        for known in sources[f].numbers where !Set(known.values).isDisjoint(with: mention.values) {
          if own[f].isPost, !known.words.isEmpty, isOnlyDescription(known.words.lowerBound, f) {
            isDescribed = true
          } else {
            isElsewhere = true
          }
        }
      }
      guard isDescribed, !isElsewhere else { continue }
      let deed = words.indices.first {
        claim.pieceOf[$0] == piece && $0 < mention.words.lowerBound && !FunctionWords.isGrammar(words[$0])
          && alignment.places[$0].contains { RoleAlignment.isProse(own[$0.fact].kind) }
          && (Verbs.isVerb($0, in: claim, isFirst: $0 == 0) || claim.step(of: $0) != nil)
      }
      if deed != nil { report(.mixedPositions, raw(mention.words)) }
    }
  }

  /// Whether a word of a post stands in the line that describes the employer.
  private func isOnlyDescription(_ word: Int, _ f: Int) -> Bool {
    let source = sources[f]
    let bytes = Array(source.text.utf8)
    func line(_ j: Int) -> Int { bytes[..<source.words[j].range.lowerBound].count { $0 == 0x0A } }
    let at = line(word)
    guard at > 0 else { return false }
    return !source.words.indices.contains { j in
      line(j) == at
        && ((Agency.step(at: j, in: source) ?? 0) >= 3 || ClaimLexicon.leaders.contains(source.words[j])
          || Verbs.isVerb(j, in: source, isFirst: false))
    }
  }
}
