internal import Base
internal import Content

/// A level is of the skill that the profile gives it: who is advanced in Excel is not therefore in Python, though both stand in one list.
extension ClaimCheck {
  mutating func checkLevels() {
    for i in words.indices where claim.isNamed(i) && !isOfPosting[i] {
      let homes = levelled(i)
      guard !homes.isEmpty else { continue }
      if let skill = skills(beside: i).first(where: { isOther($0, than: homes) }) {
        report(.familiarity, raw(min(i, skill)..<max(i, skill) + 1))
      }
    }
  }

  /// The facts in which a word is nothing but the level of a skill, or of a group of them.
  private func levelled(_ i: Int) -> Set<Int> {
    let places = alignment.places[i].isEmpty ? samePlaces(i) : alignment.places[i]
    guard !places.isEmpty, places.allSatisfy(isLevel) else { return [] }
    return Set(places.map(\.fact))
  }

  private func isLevel(_ place: Place) -> Bool {
    let fact = own[place.fact]
    guard fact.kind == .skill || fact.kind == .skillGroup, let level = names.levels[fact.id] else {
      return false
    }
    let key = sources[place.fact].words[place.word].key
    return level.contains(key)
  }

  /// Words of the same part, and of a list that goes on behind it, that name skills.
  private func skills(beside i: Int) -> [Int] {
    words.indices.filter { j in
      guard j != i, claim.clauseOf[j] == claim.clauseOf[i], claim.isNamed(j), !isOfPosting[j],
        names.skills.contains(words[j].key), !NeutralWords.contains(words[j])
      else { return false }
      return claim.pieceOf[j] == claim.pieceOf[i] || isListed(from: i, to: j)
    }
  }

  /// "advanced Excel, SQL and Python": the level stands before the first of them.
  private func isListed(from i: Int, to j: Int) -> Bool {
    guard i < j else { return false }
    let part = claim.words(ofPiece: claim.pieceOf[i])
    let isBefore = (i + 1..<part.upperBound).contains { claim.isNamed($0) }
    return isBefore && (claim.pieceOf[i] + 1...claim.pieceOf[j]).allSatisfy(isContinued)
  }

  /// Whether neither the skill of that level nor the group of it has a word.
  private func isOther(_ skill: Int, than homes: Set<Int>) -> Bool {
    !homes.contains { f in sources[f].words.contains { $0.key == words[skill].key } }
  }
}
