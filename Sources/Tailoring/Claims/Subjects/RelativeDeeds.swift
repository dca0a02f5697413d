/// The deed of another's relative clause is not the writer's: "I led 40 engineers" of "assisted the group that led 40 engineers".
extension ClaimCheck {
  func takenFromRelative(_ f: Int) -> Int? {
    let source = sources[f]
    for r in source.words.indices.dropFirst()
    where Self.relative[tongue.rawValue].contains(source.words[r].folded) {
      let clause = source.words.indices.dropFirst(r + 1).prefix {
        source.clauseOf[$0] == source.clauseOf[r] && source.statementOf[$0] == source.statementOf[r]
      }
      // "the plan that I wrote"
      guard let next = clause.first(where: { !Self.helping.contains(source.words[$0].folded) }),
        !SubjectReader.first.contains(source.words[next].folded),
        !SubjectReader.determiners.contains(source.words[next].folded),
        source.isContent(next)
          || Verbs.isVerb(next, in: source, isFirst: true)
      else { continue }
      let place = Place(fact: f, word: next)
      if let teller = words.indices.first(where: { isSaidOfWriter($0, place) }) { return teller }
    }
    return nil
  }

  /// Whether the sentence tells that verb of the writer, and of nothing that stands before it.
  private func isSaidOfWriter(_ i: Int, _ place: Place) -> Bool {
    let source = sources[place.fact]
    guard alignment.places[i].contains(place) || words[i].key == source.words[place.word].key else {
      return false
    }
    // Elsewhere in the fact the same verb may be the writer's.
    let isElsewhere = source.words.indices.contains {
      $0 != place.word && source.words[$0].key == words[i].key
    }
    guard !isElsewhere, !words[..<i].contains(where: { Self.relative[tongue.rawValue].contains($0.folded) })
    else { return false }
    return i == 0 || SubjectReader.first.contains(words[i - 1].folded)
      || i > 1 && Self.helping.contains(words[i - 1].folded)
        && SubjectReader.first.contains(words[i - 2].folded)
  }

  private static let relative: [Set<String>] = [
    ["that", "who", "which"], [], ["qui"], ["quien", "quienes"],
  ]
  private static let helping: HashedWords = [
    "had", "has", "have", "ai", "a", "ont", "avait", "avaient", "ha", "han", "habia",
  ]
}
