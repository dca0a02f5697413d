internal import Base

/// German as Switzerland and Liechtenstein write it: "ss" for "ß", «these quotation marks», and no comma behind a
/// salutation, after which a letter goes on with a capital.
enum SwissGerman {
  static func isMeant(by tag: LanguageTag) -> Bool {
    tag.primary == "de" && (tag.region == "CH" || tag.region == "LI")
  }

  /// Words of the program's own; a person's and a posting's stay as they are.
  static func respelled(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "ß": out += "ss"
      case "„": out += "«"
      case "“": out += "»"
      case "‚": out += "‹"
      case "‘": out += "›"
      default: out.append(character)
      }
    }
    return out
  }
}

extension LetterPhrases {
  static let swiss = respelled(.german)
  static let swissInformal = respelled(.germanInformal)

  private static func respelled(_ phrases: LetterPhrases) -> LetterPhrases {
    let lists: [WritableKeyPath<LetterPhrases, [String]>] = [
      \.openings, \.openingsAs, \.openingsWithoutCompany, \.quotes, \.quotesOfWork, \.asked, \.askedAlso,
      \.askedHere, \.further, \.furtherOnce, \.plain, \.plainOnce, \.plainAs, \.plainOnceAs, \.plainFunction,
      \.plainFunctionOnce, \.earlier, \.earlierAs, \.later, \.laterAs, \.laterOnceAs, \.both, \.degree,
      \.schooling, \.degreeWithoutArea, \.qualification, \.qualificationWithArea, \.qualificationAs,
      \.apprenticeship, \.finishing, \.certificates, \.amongCertificates, \.certificate, \.held, \.roles,
      \.rolesAndHeld, \.rolesAndNames, \.languages, \.levels, \.levelsAsked, \.mother, \.andLanguages,
      \.closes,
    ]
    var out = phrases
    for list in lists { out[keyPath: list] = out[keyPath: list].map(SwissGerman.respelled) }
    out.quoted = SwissGerman.respelled(phrases.quoted)
    return out
  }
}
