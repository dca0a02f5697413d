internal import Base

/// What letters say that claims nothing: subject, courtesies, the word before a reference number.
enum LetterFurniture {
  /// The fixed texts of letters in a language to somebody; without the parts that facts fill.
  static func texts(_ language: LanguageTag, to contact: String?) -> [String] {
    guard let known = LetterLanguage(language) else { return [] }
    let phrases = LetterPhrases.of(known)
    let courtesies = [contact, nil].map { Salutation(to: $0, in: known) }
    let fixed = phrases.closes + [phrases.subject, phrases.reference, phrases.enclosure, "Objet", "Re"]
    return courtesies.flatMap { [$0.salutation, $0.closing] } + fixed.flatMap(withoutSlots)
  }

  private static func withoutSlots(_ text: String) -> [String] {
    text.split(separator: "{").flatMap { part in
      part.split(separator: "}").suffix(1).map { $0.trimmingPrefix { $0 == " " }.description }
    }.filter { !["position", "reference"].contains($0) }
  }
}
