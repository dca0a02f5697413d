/// What the facts say of some of them is told of no more: of "640 births, 85 of them at home" not "640 births at home".
extension RoleAlignment {
  func overshared(_ f: Int) -> [ClaimProblem] {
    let fact = facts[f].text
    return fact.numbers.compactMap { number in
      guard let first = number.words.first, number.unit == nil, isShare(number, fact),
        !told.contains(Place(fact: f, word: first))
      else { return nil }
      let word = words.indices.first { i in
        claim.text.isContent(i) && !places[i].isEmpty
          && places[i].allSatisfy {
            $0.fact == f && $0.word > first && fact.pieceOf[$0.word] == fact.pieceOf[first]
          }
      }
      return word.map { ClaimProblem(.scope, words[$0].raw) }
    }
  }

  private static let after: [[String]] = [
    ["of", "them"], ["of", "whom"], ["of", "which"], ["of", "these"], ["davon"], ["von", "ihnen"],
    ["d", "entre"],
    ["de", "ellos"], ["de", "ellas"], ["de", "los", "cuales"], ["de", "las", "cuales"],
  ]
  private static let before: HashedWords = ["davon", "darunter", "dont", "including"]
  private static let among: [[String]] = [
    ["among", "them"], ["among", "which"], ["of", "which"], ["of", "them"], ["unter", "ihnen"],
    ["parmi", "eux"], ["parmi", "elles"], ["entre", "ellos"], ["entre", "ellas"],
  ]

  private func isShare(_ number: NumberMention, _ fact: TextReading) -> Bool {
    let (start, end) = (number.words.lowerBound, number.words.upperBound)
    if start > 0, Self.before.contains(fact.words[start - 1].folded) { return true }
    if start > 1, Self.among.contains(fact.words[start - 2..<start].map(\.folded)) { return true }
    return Self.after.contains { phrase in
      end + phrase.count <= fact.words.count
        && phrase.indices.allSatisfy { fact.words[end + $0].folded == phrase[$0] }
    }
  }
}
