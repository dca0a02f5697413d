/// What decides by yes or no though no table knows its name: standing in a register, and licences that must be valid.
enum Permits {
  /// Words of a register in which somebody must stand.
  static let registers = PhraseSet(
    """
    be registered|registered with|registered in|registered on|registration with|registration in|register of|eingetragen in|inscrit à l'ordre|inscrite à l'ordre|inscription à l'ordre|colegiado|colegiada
    """)
  /// Those of them that say nothing else.
  private static let standing = PhraseSet(
    """
    be registered|registered with|registered on|registration with|registered as|eingetragen in|Eintragung in|Eintrag in die|
    Mitglied der Kammer|Kammermitglied|inscrit à l'ordre|inscrite à l'ordre|inscription à l'ordre|inscription au tableau|
    colegiado|colegiada|colegiación
    """)
  private static let valid: HashedWords = [
    "valid", "current", "full", "active", "clean", "gultige", "gultiger", "gultigen", "gultiges", "valide",
    "valable", "vigente", "vigor", "validite",
  ]
  private static let permits = PhraseSet(
    """
    licence|license|registration|permit|licences|licenses|practising certificate|Lizenz|Zulassung|Erlaubnis|Erlaubnisschein|permis|
    habilitation|licencia|permiso|carné|carnet
    """)
  /// Who knows about registrations need not stand in a register.
  private static let doing = PhraseSet(
    """
    experience|knowledge|understanding|familiarity|managing|handling|software|Erfahrung|Kenntnisse|expérience|connaissance|experiencia|
    conocimientos
    """)

  /// Whether a requirement asks for such a paper. O(words).
  static func areAsked(_ words: [Word]) -> Bool {
    guard words.count <= 30, !doing.contains(anyIn: words) else { return false }
    if standing.contains(anyIn: words) { return true }
    return words.indices.contains { i in
      guard valid.contains(words[i].folded) else { return false }
      let near = Array(words[max(0, i - 4)..<min(words.count, i + 5)])
      return permits.contains(anyIn: near)
    }
  }
}
