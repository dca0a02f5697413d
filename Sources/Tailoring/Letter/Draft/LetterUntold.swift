internal import Base
internal import Content

/// Statements that answer the posting and that no letter can tell, said to the person: the letter is the poorer for them.
extension LetterDraft {
  /// At most three, those that the person keeps for this job first; warnings where most of what answers the posting is among
  /// them. O(matches × evidence).
  func untold() -> [Diagnostic] {
    var facts = store.facts.filter { isPinned($0) && isTellable($0) }
    for match in tailored.matches where match.verdict != .notShown {
      for found in match.evidence {
        guard let fact = store[found.fact], isTellable(fact), fact.path.hasPrefix("work"),
          !facts.contains(where: { $0.id == fact.id })
        else { continue }
        facts.append(fact)
      }
    }
    let untold = facts.filter { statement($0) == nil }
    let isMost = untold.count > 1 && untold.count * 2 > facts.count
    return untold.prefix(3).map { self.untold($0, isMost: isMost) }
  }

  private func untold(_ fact: Fact, isMost: Bool) -> Diagnostic {
    let text = Clause.trimmed(text(of: fact))
    let isLate = statement(text).map { isOutOfTime($0, fact) } ?? false
    return Diagnostic(
      isMost || isPinned(fact) ? .warning : .note, code: "tailoring.untold-statement",
      "the letter cannot tell `\(text)` (`\(fact.path)`), because "
        + (isLate
          ? "it says in the present what was done in a post that is over"
          : "how it begins is not known as something that somebody did"),
      hints: [
        isLate ? "write it in the past" : "begin it with a verb, such as \(Self.examples[language] ?? "")"
      ])
  }

  private static let examples: [LetterLanguage: String] = [
    .en: "`Trained four interns`", .de: "`Leitete …`, `Habe … eingeführt`, or `Ich …`",
    .fr: "`Encadré …`, `J’encadre …`", .es: "`Coordiné …`, `He coordinado …`",
  ]
}
