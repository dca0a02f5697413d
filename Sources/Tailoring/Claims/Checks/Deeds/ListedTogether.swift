internal import Base

/// What a list goes on with is said of it, too: "with Power Query, SQL and Python" of who used the first, and knows the others.
extension ClaimCheck {
  mutating func checkListedTogether() {
    for piece in Set(claim.pieceOf).sorted() where piece > 0 && isContinued(piece) && !isAfterthought(piece) {
      var start = piece - 1
      while start > 0, isContinued(start) { start -= 1 }
      let first = claim.words(ofPiece: start)
      guard let from = first.first,
        claim.clauseOf[from] == claim.clauseOf[claim.words(ofPiece: piece).lowerBound]
      else { continue }
      let deeds = deeds(told: first)
      guard !deeds.isEmpty else { continue }
      let isOfPerson = deeds.allSatisfy { own[$0].kind == .summary }
      let stray = claim.words(ofPiece: piece).first { i in
        guard claim.isNamed(i), !isOfPosting[i] else { return false }
        let places = alignment.places[i].isEmpty ? samePlaces(i) : alignment.places[i]
        return !places.isEmpty && !places.contains { deeds.contains($0.fact) }
          && (isOfPerson || places.contains { Self.still.contains(own[$0.fact].kind) })
      }
      if let stray { report(.relation, words[stray].raw) }
    }
  }

  /// What says what somebody knows, is or has, and not what they did.
  private static let still: Set<Fact.Kind> = [
    .skill, .skillGroup, .language, .certificate, .education, .interest, .basics, .summary, .position,
    .volunteer, .award,
  ]

  /// Whether a piece is nothing but a member of a list: nouns without verb and preposition.
  func isContinued(_ piece: Int) -> Bool {
    let part = claim.words(ofPiece: piece)
    guard let start = part.first, start > 0, claim.clauseOf[start] == claim.clauseOf[start - 1] else {
      return false
    }
    let isJoined = Conjunctions.anyAnd.contains(words[start].folded)
    let rest = isJoined ? part.dropFirst() : part[...]
    guard !rest.isEmpty, rest.count <= 5 else { return false }
    return rest.allSatisfy { i in
      if Self.articles.contains(words[i].folded) { return true }
      return !FunctionWords.isGrammar(words[i]) && Preposition.of(words[i].folded, tongue) == nil
        && !words[i].isNumeric && !isVerbHere(i)
    }
  }

  /// "Eight years of Python, and Kubernetes": a comma before "and" of two parts it from what stands before.
  private func isAfterthought(_ piece: Int) -> Bool {
    let start = claim.words(ofPiece: piece).lowerBound
    guard Conjunctions.anyAnd.contains(words[start].folded), !isContinued(piece - 1) else { return false }
    let gap = words[start - 1].range.upperBound..<words[start].range.lowerBound
    return text.utf8.dropFirst(gap.lowerBound).prefix(gap.count).contains(0x2C)
  }

  private func isVerbHere(_ i: Int) -> Bool {
    if words[i].isCapitalized, !words[i].startsSentence { return false }
    return Verbs.isVerb(i, in: claim, isFirst: true)
      || claim.step(of: i) != nil && !words[i].isCapitalized
  }

  private static let articles: HashedWords = [
    "the", "a", "an", "my", "der", "die", "das", "den", "dem", "le", "la", "les", "l", "el", "los", "las",
    "also",
    "auch", "sowie",
  ]

  /// The statements of which most words of the list's beginning are.
  private func deeds(told part: Range<Int>) -> Set<Int> {
    var counts: [Int: Int] = [:]
    for i in part where claim.isContent(i) && !isOfPosting[i] && !alignment.places[i].isEmpty {
      let facts = Set(alignment.places[i].map(\.fact)).filter { RoleAlignment.isProse(own[$0].kind) }
      for f in facts { counts[f, default: 0] += 1 }
    }
    let isDeed = part.contains { i in
      // "have taught myself SQL": verbs of everyday use tell deeds, too.
      let isTold = claim.isContent(i) || Verbs.isVerb(i, in: claim, isFirst: i == part.lowerBound)
      return isTold && !isOfPosting[i] && !alignment.places[i].isEmpty
        && alignment.places[i].allSatisfy { RoleAlignment.isProse(own[$0.fact].kind) }
    }
    guard isDeed, let most = counts.values.max() else { return [] }
    return Set(counts.filter { $0.value == most }.map(\.key))
  }
}
