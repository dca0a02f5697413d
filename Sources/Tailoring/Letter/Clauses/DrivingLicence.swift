internal import Base

/// A driving licence as it is told within a sentence: "a driving licence", "den Führerschein Klasse B", "le permis B".
enum DrivingLicence {
  /// Whether a certificate is one.
  static func isOne(_ name: String) -> Bool { names.contains(anyIn: Words.of(name)) }

  private static let names = PhraseSet(
    """
    driving licence|driving license|driver's licence|driver's license|Führerschein|Fahrerlaubnis|permis de conduire|permis B|permis C|
    carné de conducir|permiso de conducir|carnet de conducir
    """)

  /// With its article, as what somebody has.
  static func told(_ written: String, in language: LetterLanguage) -> String {
    // "driving licence (category B)" is one thing in a list.
    let parts = Statement.split(written, at: ", ", most: 2)
    let isClass =
      parts.count > 1 && Words.first(1, of: parts[1]).contains { PaperName.classes.contains($0.folded) }
    let name = isClass && !written.contains("(") ? parts[0] + " (" + parts[1] + ")" : written
    switch language {
    case .en: return EnglishArticle.before(Clause.lowercasedFirst(name)) + Clause.lowercasedFirst(name)
    case .de: return (name.lowercased().hasPrefix("fahrerlaubnis") ? "die " : "den ") + name
    case .fr: return "le " + Clause.lowercasedFirst(name)
    case .es: return "el " + Clause.lowercasedFirst(name)
    }
  }
}
