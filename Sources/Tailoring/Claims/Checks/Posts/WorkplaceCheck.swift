internal import Content

/// Hospitals, schools and firms are things of substance: who mentored interns did it in no hospital unless the facts have one, and who
/// was at a firm has none of their own.
extension ClaimCheck {
  mutating func checkWorkplaces() {
    for i in words.indices where !isOfPosting[i] && !covered[i] {
      guard let kind = Workplace.of(words[i].folded) else { continue }
      let isKnown = alignment.isSupported(i) || !samePlaces(i).isEmpty
      if isOwned(i) || !isKnown && !isWorkplaceSaid(i, kind) { report(.word, raw(max(0, i - 1)..<i + 1)) }
    }
    checkWorkedThere()
  }

  /// "my own firm", which no fact calls somebody's own.
  private func isOwned(_ i: Int) -> Bool {
    guard i > 0, Workplace.ofOneself.contains(words[i - 1].folded) || isHeld(i) else { return false }
    return !sources.contains { source in
      source.words.indices.contains { j in
        source.words[j].key == words[i].key
          && source.words[max(0, j - 2)..<j].contains {
            Workplace.ofOneself.contains($0.folded) || Workplace.having.contains($0.folded)
          }
      }
    }
  }

  /// "the University of Kent, where I also worked" of who learned there.
  private mutating func checkWorkedThere() {
    for body in names.bodies where !body.isEmployer {
      for range in ranges(ofBody: body.words) {
        let next = words[range.upperBound..<min(words.count, range.upperBound + 5)]
        guard let first = next.first, ["where", "wo", "ou", "donde"].contains(first.folded),
          let verb = next.first(where: { Workplace.working.contains($0.folded) })
        else { continue }
        report(.name, raw(range.lowerBound..<range.upperBound) + " … " + verb.raw)
      }
    }
  }

  private func isWorkplaceSaid(_ i: Int, _ kind: Workplace) -> Bool {
    let before = i > 0 ? words[i - 1].folded : ""
    if Workplace.ofReader.contains(before) {
      return ClaimLexicon.wishing.contains(anyIn: words) || ClaimLexicon.applying.contains(anyIn: words)
    }
    return own.contains { fact in
      switch kind {
      case .any: fact.organization != nil || fact.isPost || fact.giver != nil
      case .named(let starts):
        Words.of([fact.text, fact.organization ?? "", fact.giver ?? ""].joined(separator: " ")).contains {
          word in starts.contains { word.folded.contains($0) }
        }
      }
    }
  }

  /// "I had a firm", "as an employer".
  private func isHeld(_ i: Int) -> Bool {
    guard i > 1, Workplace.articles.contains(words[i - 1].folded) else { return false }
    return Workplace.having.contains(words[i - 2].folded)
  }
}

/// What sort of workplace a word means.
private enum Workplace {
  /// Any employer has one, or is one.
  case any
  /// What it is must be said: by a word that holds one of these.
  case named([String])

  static func of(_ folded: String) -> Workplace? {
    if general.contains(folded) { return .any }
    if hospitals.contains(folded) {
      return .named(["hospit", "clini", "klini", "krankenh", "spital", "hopit", "chu", "infirmary"])
    }
    if schools.contains(folded) {
      return .named([
        "school", "schul", "ecole", "colleg", "lycee", "escuel", "colegi", "academ", "teach", "lehr",
        "professeur", "profesor", "enseign", "institut", "maestr", "univers", "primary", "kita",
      ])
    }
    return nil
  }

  private static let general: HashedWords = [
    "company", "firm", "employer", "organisation", "organization", "department", "office", "site", "unit",
    "ward",
    "unternehmen", "firma", "arbeitgeber", "abteilung", "buro", "station", "entreprise", "societe",
    "employeur", "etablissement", "bureau", "empresa",
  ]
  private static let hospitals: HashedWords = [
    "hospital", "hospitals", "clinic", "clinics", "klinik", "kliniken", "krankenhaus", "hopital", "hopitaux",
  ]
  private static let schools: HashedWords = ["school", "schools", "schule", "schulen", "ecole", "escuela"]
  static let working: HashedWords = [
    "work", "worked", "working", "employed", "arbeite", "arbeitete", "gearbeitet", "travaille", "travaillais",
    "trabajo", "trabaje", "trabaja", "trabajaba",
  ]
  static let ofReader: HashedWords = [
    "your", "ihr", "ihre", "ihrem", "ihrer", "ihren", "ihres", "euer", "eure", "eurem", "eurer", "votre",
    "vuestra", "vuestro",
  ]
  static let ofOneself: HashedWords = [
    "own", "eigene", "eigenen", "eigenes", "eigener", "eigenem", "propre", "propres", "propia", "propio",
  ]
  static let articles: HashedWords = [
    "a", "an", "my", "ein", "eine", "einen", "meine", "mein", "meinen", "un", "une", "mon", "ma", "una", "mi",
  ]
  static let having: HashedWords = [
    "have", "had", "own", "owned", "as", "habe", "hatte", "besitze", "besass", "als", "ai", "avais",
    "possede", "comme", "tengo", "tenia", "tuve", "como",
  ]
}
