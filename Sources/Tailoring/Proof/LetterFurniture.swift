internal import Base

/// What letters say that claims nothing: subject, courtesies, the word before a reference number.
enum LetterFurniture {
  /// How letters in a language to somebody begin and end.
  static func courtesies(_ language: LanguageTag, to contact: String?) -> [Salutation] {
    guard let known = LetterLanguage(language) else { return [] }
    return [contact, nil].flatMap { name in
      [false, true].flatMap { isSwiss in
        [false, true].map { Salutation(to: name, in: known, isInformal: $0, isSwiss: isSwiss) }
      }
    }
  }

  /// The other fixed texts of letters in a language; without the parts that facts fill.
  static func texts(_ language: LanguageTag) -> [String] {
    guard let known = LetterLanguage(language) else { return [] }
    let fixed = LetterPhrases.all(known).flatMap {
      $0.closes + [$0.subject, $0.reference, $0.enclosure, "Objet", "Re"]
    }
    // "Candidature au poste de …", "d’…": before the post's own name.
    return fixed.flatMap { text in
      text.hasSuffix("{of}")
        ? ["de", "d’", "d'"].map { text.dropLast("{of}".count) + $0 } : withoutSlots(text)
    }
  }

  private static func withoutSlots(_ text: String) -> [String] {
    text.split(separator: "{").flatMap { part in
      part.split(separator: "}").suffix(1).map { $0.trimmingPrefix { $0 == " " }.description }
    }.filter { !["position", "reference"].contains($0) }
  }
}
