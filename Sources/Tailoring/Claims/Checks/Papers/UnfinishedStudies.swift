internal import Content

/// A degree that is still studied for is none that somebody has.
extension ClaimCheck {
  mutating func checkUnfinishedStudies() {
    guard let verb = words.indices.first(where: { Self.holding.contains(words[$0].folded) }),
      !words.contains(where: { word in Self.studying.contains(where: word.folded.hasPrefix) })
    else { return }
    for (f, fact) in own.enumerated() where fact.kind == .education && isUnfinished(fact) {
      // What is held is named as a degree, not the school alone.
      let degree = words.indices.first { i in
        i > verb && DegreePattern.highest(in: [words[i]]) != nil
          && alignment.places[i].contains { $0.fact == f }
      }
      if let degree { report(.degree, words[degree].raw) }
    }
  }

  private func isUnfinished(_ fact: Fact) -> Bool {
    guard let dates = fact.dates, dates.start != nil else { return false }
    guard let end = dates.end else { return true }
    return (end.year, end.month ?? 12) > (date.year, date.month ?? 1)
  }

  private static let holding: Set<String> = [
    "have", "hold", "graduated", "completed", "obtained", "earned", "gained", "habe", "besitze",
    "absolvierte",
    "abgeschlossen", "erworben", "ai", "possede", "titulaire", "obtenu", "tengo", "poseo", "obtuve",
    "termine",
  ]
  private static let studying = [
    "stud", "etudi", "prepar", "estudi", "curs", "toward", "expect", "voraussichtlich", "angestrebt",
    "begonnen", "beg", "semester",
    "since", "seit", "depuis", "desde", "inscrit", "matricul", "enrol", "pursu", "working", "year", "laufend",
    "cours",
  ]
}
