internal import Content

/// Words that go with what the facts say and add nothing: "in charge of", "more than" of "over", "won" of a prize, "obtained" of a
/// certificate.
extension ClaimCheck {
  /// "zuständig für", "en charge de", "a cargo de": that what is told was the writer's task; rank is asked elsewhere.
  func isOfCharge(_ i: Int) -> Bool {
    let word = words[i].folded
    if ["zustandig", "beauftragt", "betraut"].contains(word) { return tongue == .de }
    guard i > 0, i + 1 < words.count else { return false }
    switch tongue {
    case .fr: return word == "charge" && words[i - 1].folded == "en"
    case .es: return word == "cargo" && ["a", "al"].contains(words[i - 1].folded)
    default: return false
    }
  }

  /// "mehr als 20 Jahre" of "über 20 Jahre": the figures say themselves whether they are bounds.
  func isOfMore(_ i: Int) -> Bool {
    guard Self.comparing.contains(words[i].folded) else { return false }
    return claim.numbers.contains {
      ($0.isRaised || $0.isLowered) && !$0.words.isEmpty && (1...2).contains($0.words.lowerBound - i)
    }
  }

  private static let comparing: HashedWords = [
    "more", "less", "fewer", "mehr", "weniger", "plus", "moins", "mas", "menos",
  ]

  /// "won second prize" of a second prize.
  func isOfPrize(_ i: Int) -> Bool {
    guard Self.winning[tongue].contains(claim.roots[i]) else { return false }
    return hasBeside(i) { Self.prizes[tongue].contains($0) }
  }

  private static let winning = PerTongue.roots(of: [
    "win receive get earn award obtain", "gewinnen erhalten belegen bekommen auszeichnen",
    "remporter recevoir obtenir décrocher",
    "ganar recibir obtener conseguir",
  ])
  private static let prizes = PerTongue.roots(of: [
    "prize award medal scholarship", "Preis Auszeichnung Medaille Platz Stipendium",
    "prix médaille récompense bourse",
    "premio medalla galardón beca",
  ])

  /// "obtained in 2016" of a diploma of 2016 that nothing calls unfinished.
  func isOfPaper(_ i: Int) -> Bool {
    if Self.finishing[tongue].contains(claim.roots[i]), isOfStudies(i) { return true }
    guard Self.obtaining[tongue].contains(claim.roots[i]) || Self.holding[tongue].contains(claim.roots[i])
    else {
      return false
    }
    return hasBeside(i) { Self.papers[tongue].contains($0) }
      && !sources.contains { source in
        source.words.contains { Self.unfinished.contains($0.folded) }
      }
  }

  /// "cursé el máster", "den Lehrgang beendet": by its own noun, of studies that are over.
  private func isOfStudies(_ i: Int) -> Bool {
    words.indices.contains { j in
      guard claim.clauseOf[j] == claim.clauseOf[i],
        Self.papers[tongue].contains(claim.roots[j]) || Self.courses[tongue].contains(claim.roots[j])
      else { return false }
      return alignment.places[j].contains { place in
        let fact = own[place.fact]
        switch fact.kind {
        case .education: return fact.dates?.end != nil && !isUnfinished(fact)
        case .certificate: return (fact.dates?.end ?? fact.dates?.start).map { !isToCome($0) } ?? true
        default: return false
        }
      }
    }
  }

  private static let finishing = PerTongue.roots(of: [
    "complete finish attend", "abschließen beenden absolvieren abgeschlossen beendet absolviert",
    "terminer finir achever suivre suivi valider", "cursar terminar finalizar completar acabar estudiar",
  ])
  private static let courses = PerTongue.roots(of: [
    "course apprenticeship studies",
    "Lehrgang Ausbildung Studium Fortbildung Weiterbildung Umschulung Lehre Kurs",
    "formation cours cursus BTS BUT DUT apprentissage mastère bachelor",
    "diplomatura curso formación estudios licenciatura grado máster",
  ])

  /// Whether the clause of word `i` has a word of a fact of which `holds` is true.
  private func hasBeside(_ i: Int, _ holds: (String) -> Bool) -> Bool {
    words.indices.contains { j in
      claim.clauseOf[j] == claim.clauseOf[i]
        && alignment.places[j].contains { holds(sources[$0.fact].roots[$0.word]) }
    }
  }

  private static let holding = PerTongue.roots(of: [
    "hold possess", "besitzen verfügen", "posséder détenir titulaire", "poseer tener titular",
  ])
  private static let obtaining = PerTongue.roots(of: [
    "obtain earn gain receive award", "erwerben erworben erlangen erhalten ablegen abgelegt",
    "obtenir recevoir décrocher délivrer",
    "obtener conseguir recibir sacar",
  ])
  private static let papers = PerTongue.roots(of: [
    "degree diploma certificate licence license BA BSc MA MSc PhD doctorate bachelor master qualification DELE TOEFL IELTS",
    "Abschluss Diplom Zertifikat Zeugnis Führerschein Schein Bachelor Master Promotion Gesellenbrief Meisterbrief Urkunde Staatsexamen Examen",
    "diplôme certificat licence permis master doctorat brevet attestation DELE DELF DALF bac CAP",
    "título diploma certificado carné permiso licenciatura máster doctorado grado DELE",
  ])
  private static let unfinished: HashedWords = [
    "progress", "expected", "ongoing", "present", "candidate", "part", "studying", "incomplete", "unfinished",
    "until", "towards",
    "voraussichtlich", "laufend", "angestrebt", "derzeit", "abgebrochen", "vorbereitung", "cours", "prevu",
    "prevue", "preparation",
    "curso", "previsto", "prevista", "actualidad", "preparacion",
  ]
}
