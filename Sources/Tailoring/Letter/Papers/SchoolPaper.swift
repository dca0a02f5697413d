internal import Base

/// What a school or a trade gives, with its article: "GCSEs in Mathematics (7) and English (6)", "den Gesellenbrief als
/// Elektroinstallateur", "den Meisterbrief im Bäckerhandwerk", "un CAP Cuisine", "la ESO".
enum SchoolPaper {
  /// Nil where the type is not known. O(bytes).
  static func told(_ type: String, area: String, in language: LetterLanguage) -> String? {
    let words = Words.of(type)
    guard let first = words.first else { return nil }
    switch language {
    case .en: return english(type, first, area)
    case .de: return german(type, words, area)
    case .fr: return french(type, first, area)
    case .es: return spanish(type, words, area)
    }
  }

  private static func english(_ type: String, _ first: Word, _ area: String) -> String? {
    let plurals: Set<String> = ["gcses", "highers"]
    guard plurals.contains(first.folded) || Words.folded(type) == "a levels" else { return nil }
    guard !area.isEmpty else { return type }
    let parts = Statement.split(area, at: ", ")
    let list =
      parts.count > 1 ? parts.dropLast().joined(separator: ", ") + " and " + parts[parts.count - 1] : area
    return type + " in " + list
  }

  private static func german(_ type: String, _ words: [Word], _ area: String) -> String? {
    let isDeclined =
      words.count == 2 && words[1].isCapitalized
      && ["e", "er", "es"].contains(where: words[0].folded.hasSuffix)
    guard let noun = isDeclined ? words[1] : words.first(where: \.isCapitalized),
      let gender = GermanNouns.gender(noun.folded),
      words[0].isCapitalized || words.count > 1
    else { return nil }
    let trades: Set<String> = ["gesellenbrief", "meisterbrief", "facharbeiterbrief", "gesellenprufung"]
    let schools = ["abschluss", "abitur", "reife"]
    let article = GermanNouns.accusative(gender)
    if trades.contains(noun.folded), !area.isEmpty {
      return article + " " + type + (isTrade(area) ? " im " : " als ") + area
    }
    guard area.isEmpty, words[0].isCapitalized, schools.contains(where: noun.folded.hasSuffix) else {
      return nil
    }
    // "Mittlere Reife", "Erster Schulabschluss": the adjective is declined.
    if words.count == 1 { return article + " " + type }
    let lowered = type.prefix(1).lowercased() + type.dropFirst()
    if gender == .feminine, words[0].folded.hasSuffix("e") { return "die " + lowered }
    guard gender == .masculine, isDeclined, words[0].folded.hasSuffix("er") else { return nil }
    return "den " + words[0].raw.dropLast(1).lowercased() + "n " + words[1].raw
  }

  /// Whether German words name a trade and not who works in it: "Bäckerhandwerk", "Elektrohandwerk", "Metallbau".
  static func isTrade(_ area: String) -> Bool {
    let ends = ["handwerk", "gewerbe", "bau", "wesen", "handel", "dienst", "management"]
    return Words.first(1, of: area).first.map { word in ends.contains(where: word.folded.hasSuffix) } ?? false
  }

  private static func french(_ type: String, _ first: Word, _ area: String) -> String? {
    let degrees: Set<String> = ["cap", "bep", "bts", "dut", "but", "deust", "bac", "baccalaureat"]
    if degrees.contains(first.folded) {
      return area.isEmpty ? "le " + lowered(type) : "un " + lowered(type) + " " + area
    }
    guard ["titre", "diplome", "certificat", "brevet"].contains(first.folded) else { return nil }
    guard !area.isEmpty else { return "le " + Clause.lowercasedFirst(type) }
    let field = Clause.lowercasedFirst(area)
    return "le " + Clause.lowercasedFirst(type) + " " + Elision.of(field)
  }

  private static func lowered(_ type: String) -> String {
    type.hasPrefix("Bac") ? Clause.lowercasedFirst(type) : type
  }

  private static func spanish(_ type: String, _ words: [Word], _ area: String) -> String? {
    guard let article = SpanishDuty.article(words[0].folded) else { return nil }
    let name = Clause.lowercasedFirst(type)
    return area.isEmpty ? article + " " + name : article + " " + name + " de " + Clause.lowercasedFirst(area)
  }
}

/// "de" before a French word: "d’aide", "de commis".
enum Elision {
  static func of(_ name: String) -> String {
    let first = Words.first(1, of: name).first?.folded ?? ""
    let aspired = ["haut", "hand", "hall", "hors", "huit", "onz", "oui"]
    let isOpen = first.first.map { "aeiouyh".contains($0) } ?? false
    return isOpen && !aspired.contains(where: first.hasPrefix) ? "d’" + name : "de " + name
  }
}
