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

  /// "I am studying economics" of who finished.
  mutating func checkFinishedStudies() {
    for i in words.indices where isStudyingNow(i) {
      let told = Set(
        words.indices.filter { claim.isContent($0) && $0 != i }.flatMap { alignment.places[$0].map(\.fact) })
      let studies = told.filter { own[$0].kind == .education }
      guard !studies.isEmpty, studies.allSatisfy({ own[$0].dates != nil && !isUnfinished(own[$0]) }) else {
        continue
      }
      report(.date, words[i].raw)
    }
  }

  private func isStudyingNow(_ i: Int) -> Bool {
    let before = words[max(0, i - 2)..<i].map(\.folded)
    switch (tongue, words[i].folded) {
    case (.en, "studying"): return before.contains("am")
    case (.en, "study"): return before.contains("i") && !before.contains("to")
    case (.de, "studiere"), (.es, "estudio"): return isOfWriter(i)
    case (.fr, "etudie"):
      return !words[i].raw.lowercased().hasSuffix("é") && (before.contains("j") || before.contains("je"))
    default: return false
    }
  }

  private static let lapsed: HashedWords = [
    "lapsed", "expired", "revoked", "withdrawn", "former", "until", "abgelaufen", "erloschen", "verfallen",
    "zuruckgegeben",
    "bis", "expire", "expiree", "perime", "perimee", "caduque", "jusqu", "caducado", "caducada", "vencido",
    "hasta",
  ]
  private static let today: HashedWords = [
    "am", "have", "hold", "is", "bin", "habe", "besitze", "suis", "ai", "detiens", "possede", "soy", "tengo",
    "poseo",
  ]
  private static let then: HashedWords = [
    "was", "held", "been", "had", "used", "were", "war", "hatte", "gewesen", "besass", "etais", "ete",
    "avais", "eu", "fui",
    "era", "tuve", "tenia",
  ]

  /// A paper that has lapsed is not held today: "I am a UK registered nurse" of who was until 2019.
  mutating func checkLapsedPapers() {
    for (f, fact) in own.enumerated() where fact.kind == .certificate {
      guard sources[f].words.contains(where: { Self.lapsed.contains($0.folded) }),
        !words.contains(where: { Self.lapsed.contains($0.folded) || Self.then.contains($0.folded) }),
        words.contains(where: { Self.today.contains($0.folded) })
      else { continue }
      let told = words.indices.filter { i in
        claim.isContent(i) && alignment.places[i].contains { $0.fact == f }
      }
      let isOfOther = own.indices.contains { other in
        other != f && (own[other].kind == .certificate || own[other].isPost)
          && told.allSatisfy { alignment.places[$0].contains { $0.fact == other } }
      }
      if let first = told.first, !isOfOther { report(.date, words[first].raw) }
    }
  }

  /// Whether studies go on: they have begun and have no end, or one to come.
  func isUnfinished(_ fact: Fact) -> Bool {
    guard let dates = fact.dates else { return false }
    guard let end = dates.end else { return dates.start != nil }
    return isToCome(end)
  }

  /// Whether a date may be after that of the document: one without a month may be that year's last.
  func isToCome(_ other: PartialDate) -> Bool {
    (other.year, other.month ?? 12) > (date.year, date.month ?? 1)
  }

  private static let holding: HashedWords = [
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
