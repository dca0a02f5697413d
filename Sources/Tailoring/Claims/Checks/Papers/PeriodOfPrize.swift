internal import Base

/// "Employee of the Month" is no employee of the year: a prize keeps the time that it is named by.
extension ClaimCheck {
  mutating func checkPeriodsOfPrizes() {
    for i in words.indices where Self.periods.contains(words[i].folded) && isOfPrize(i, in: claim) {
      let isKnown = sources.contains { source in
        source.words.indices.contains {
          source.words[$0].key == words[i].key && isOfPrize($0, in: source)
        }
      }
      if !isKnown { report(.relation, raw(max(0, i - 3)..<i + 1)) }
      checkLengthOfPrize(i)
    }
  }

  /// "Employee of the Month for a year": what is given for a month is not had for longer.
  private mutating func checkLengthOfPrize(_ i: Int) {
    for at in words.indices.dropFirst(i + 1).prefix(4) where Self.lasting.contains(words[at].folded) {
      guard at + 2 < words.count, claim.pieceOf[at + 2] == claim.pieceOf[i],
        Units.names[words[at + 2].folded] != nil,
        words[at + 1].isNumeric || Numbers.isSpelt(words[at + 1])
          || OneWords.any.contains(words[at + 1].folded)
      else { continue }
      let isSaid = sources.contains { source in
        source.words.indices.contains {
          source.words[$0].key == words[at + 2].key && !isOfPrize($0, in: source)
            && $0 > 0 && source.words[$0 - 1].key == words[at + 1].key
        }
      }
      if !isSaid { report(.quantity, raw(at + 1..<at + 3)) }
    }
  }

  private static let lasting: HashedWords = [
    "for", "over", "uber", "wahrend", "pendant", "durant", "durante",
  ]

  /// Whether a time stands behind somebody: "employee of the month", "Mitarbeiterin des Monats".
  private func isOfPrize(_ i: Int, in source: TextReading) -> Bool {
    var before = i - 1
    while before >= 0, i - before <= 3, Self.links.contains(source.words[before].folded) { before -= 1 }
    return before >= 0 && before < i - 1 && source.pieceOf[before] == source.pieceOf[i]
      && (Persons.isPerson(source.words[before], source.tongue)
        || Self.staff.contains(where: source.words[before].folded.hasPrefix))
  }

  private static let staff = [
    "employe", "mitarbeiter", "emplead", "worker", "colleague", "player", "trabajador", "salarie",
  ]
  private static let links: HashedWords = ["of", "the", "des", "der", "du", "de", "l", "la", "del"]
  private static let periods: HashedWords = [
    "day", "week", "month", "quarter", "season", "year", "decade", "tages", "woche", "monats", "quartals",
    "jahres",
    "jour", "semaine", "mois", "trimestre", "annee", "dia", "semana", "mes", "ano", "temporada", "saison",
  ]
}
