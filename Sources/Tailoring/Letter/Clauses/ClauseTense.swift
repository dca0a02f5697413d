internal import Base

/// When a clause says that something is done, by its verb.
enum ClauseTense {
  /// Whether a clause as `Clause.of` gives it tells of the present: "betreue ich vier Praktikantinnen", "j’encadre", "dirijo". O(words).
  static func isPresent(_ clause: String, in language: LetterLanguage) -> Bool {
    let words = Words.first(2, of: clause)
    guard let first = words.first else { return false }
    switch language {
    case .en: return Clause.isPresentOnly(first.folded)
    case .de: return GermanVerbs.isPresent(first.folded)
    case .fr:
      guard first.folded == "je" || first.folded == "j", let verb = words.dropFirst().first?.folded else {
        return false
      }
      return verb != "ai" && !verb.hasSuffix("ais")
    case .es: return first.raw.hasSuffix("o") && first.folded != "hizo"
    }
  }
}
