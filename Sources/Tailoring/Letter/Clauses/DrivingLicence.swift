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
  static func told(_ name: String, in language: LetterLanguage) -> String {
    switch language {
    case .en: return EnglishArticle.before(Clause.lowercasedFirst(name)) + Clause.lowercasedFirst(name)
    case .de: return (name.lowercased().hasPrefix("fahrerlaubnis") ? "die " : "den ") + name
    case .fr: return "le " + Clause.lowercasedFirst(name)
    case .es: return "el " + Clause.lowercasedFirst(name)
    }
  }
}
