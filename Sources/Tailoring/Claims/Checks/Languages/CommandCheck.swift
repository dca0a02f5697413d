/// "Je maîtrise Genapi", "Manejo PVsyst", "I am proficient in Python": verbs of knowing something well, of skills and languages that the
/// facts do not make slight.
extension ClaimCheck {
  private static let using: HashedWords = ["manejo", "utilizo", "utilise", "nutze"]
  private static let mastering: [Set<String>] = [
    ["proficient", "command"], ["beherrsche"], ["maitrise"], ["domino"],
  ]

  mutating func coverCommand() {
    for i in words.indices where !covered[i] {
      let word = words[i].folded
      let isMastery = Self.mastering[tongue.rawValue].contains(word)
      guard isMastery || Self.using.contains(word), alignment.places[i].isEmpty, isSaidOfWriter(i) else {
        continue
      }
      let named = words.indices.filter {
        $0 != i && claim.clauseOf[$0] == claim.clauseOf[i] && claim.pieceOf[$0] == claim.pieceOf[i]
          && claim.isContent($0) && !alignment.places[$0].isEmpty
      }
      guard !named.isEmpty, named.allSatisfy({ isKnownWell($0, isMastery: isMastery) }) else { continue }
      covered[i] = true
      let isOfLanguages = named.allSatisfy { i in
        alignment.places[i].allSatisfy { own[$0.fact].kind == .language }
      }
      if isOfLanguages, i + 1 < words.count, ["bien", "gut"].contains(words[i + 1].folded) {
        covered[i + 1] = true
      }
      if word == "command", i > 0, words[i - 1].folded == "good" { covered[i - 1] = true }
    }
  }

  /// "je maîtrise", "manejo" at the start of a part: no noun, and nobody else's.
  private func isSaidOfWriter(_ i: Int) -> Bool {
    let before = i > 0 ? words[i - 1].folded : ""
    switch tongue {
    case .en: return ["am", "good", "be"].contains(before)
    case .de: return words.contains { $0.folded == "ich" } && !words[i].isCapitalized || i == 0
    case .fr: return before == "je" || before == "j"
    case .es:
      return i == 0 || claim.pieceOf[i - 1] != claim.pieceOf[i] || ["y", "yo", "tambien"].contains(before)
    }
  }

  /// Whether the facts have a word only as a skill or a language, and of one that is mastered no low level.
  private func isKnownWell(_ i: Int, isMastery: Bool) -> Bool {
    alignment.places[i].allSatisfy { place in
      let source = sources[place.fact]
      switch own[place.fact].kind {
      case .skill, .skillGroup:
        return !lowSkills.contains(own[place.fact].id) && !names.slight.contains(words[i].key)
          && !ClaimLexicon.hedges.contains(anyIn: source.words)
          && (!isMastery || !source.words.contains { Self.middling.contains($0.folded) })
      case .language:
        let level = source.words.compactMap { SpokenLevel.of($0.folded) }.max() ?? 0
        return isMastery && level >= 3
      default: return false
      }
    }
  }

  static let middling: HashedWords = [
    "intermediate", "mittel", "intermediaire", "intermedio", "media", "moyen", "gut", "good",
  ]
}
