/// How far the second of two things goes is not said of the first: "maths to classes, and statistics to A-level" tells of no maths to
/// A-level.
extension ClaimCheck {
  private static let goals: HashedWords = ["to", "bis", "jusqu", "jusque", "hasta"]
  /// No more words stand between such a word and what it leads to: "bis zum Abitur", "jusqu'à la terminale".
  private static let gap = 3

  mutating func checkGoalsOfParts() {
    for i in words.indices where Self.goals.contains(words[i].folded) {
      guard let goal = goal(after: i, in: claim) else { continue }
      for place in alignment.places[goal] {
        for other in otherThings(before: i, than: place) { report(.relation, raw(other..<other + 1)) }
      }
    }
  }

  /// The first word that says something behind word `i`, in its piece.
  private func goal(after i: Int, in text: TextReading) -> Int? {
    let piece = text.words(ofPiece: text.pieceOf[i])
    return (i + 1..<min(piece.upperBound, i + 1 + Self.gap)).first {
      text.isNamed($0) && text.words[$0].folded.utf8.count > 1
    }
  }

  /// Words before word `i` of the sentence for things that its fact tells in another part than the one with this goal.
  private func otherThings(before i: Int, than place: Place) -> [Int] {
    let source = sources[place.fact]
    let part = source.words(ofPiece: source.pieceOf[place.word])
    // The part is a thing with its goal, joined to others: "and statistics to A-level".
    guard part.lowerBound > 0, source.clauseOf[part.lowerBound - 1] == source.clauseOf[part.lowerBound],
      Conjunctions.any.contains(source.words[part.lowerBound].folded),
      let lead = part.first(where: { Self.goals.contains(source.words[$0].folded) }),
      goal(after: lead, in: source) == place.word,
      // "moved checks, snags and diaries to Procore": things without a goal of their own share the last one's.
      (0..<part.lowerBound).contains(where: {
        source.clauseOf[$0] == source.clauseOf[lead] && Self.goals.contains(source.words[$0].folded)
      }),
      let thing = (part.lowerBound..<lead).first(where: source.isContent),
      !Verbs.isVerb(thing, in: source, isFirst: true)
    else { return [] }
    return (start(ofThingsBefore: i)..<i).filter { word in
      let places = alignment.places[word].filter { $0.fact == place.fact }
      return claim.isContent(word) && !Verbs.isVerb(word, in: claim, isFirst: true) && !places.isEmpty
        && places.allSatisfy { !part.contains($0.word) && $0.word > 0 }
    }
  }

  /// Where the things begin that share what follows word `i`: in its piece, and in those joined to it that have no preposition.
  private func start(ofThingsBefore i: Int) -> Int {
    var start = claim.words(ofPiece: claim.pieceOf[i]).lowerBound
    while start > 0, claim.clauseOf[start - 1] == claim.clauseOf[start] {
      let before = claim.words(ofPiece: claim.pieceOf[start - 1])
      let isOwn = before.contains { Preposition.of(words[$0].folded, tongue) != nil }
      if isOwn { break }
      start = before.lowerBound
    }
    return start
  }
}
