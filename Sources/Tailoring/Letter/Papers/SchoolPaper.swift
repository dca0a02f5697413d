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
    // "die Meisterprüfung in Elektrotechnik", "den Lehrabschluss in Elektroinstallationstechnik"
    if words.count == 1,
      ["meisterprufung", "abschlussprufung", "lehrabschluss", "befahigungsprufung"].contains(
        where: noun.folded.hasSuffix), isField(area)
    {
      return article + " " + type + (isTrade(area) ? " im " : " in ") + area
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

  /// "den Lehrgang „Fachkraft für Büromanagement“": a German course, in the accusative; nil where the type is none.
  static func course(_ type: String, area: String) -> String? {
    let words = Words.of(type)
    guard words.count == 1, let noun = words.first, !area.isEmpty,
      ["lehrgang", "kurs", "weiterbildung", "fortbildung", "umschulung", "seminar", "schulung"].contains(
        where: noun.folded.hasSuffix),
      let gender = GermanNouns.gender(noun.folded)
    else { return nil }
    return GermanNouns.accusative(gender) + " " + type + " „" + area + "“"
  }

  /// "zur" before "Kauffrau im Einzelhandel", "zum" before "Elektroniker": nil where the words do not say.
  static func zur(_ area: String) -> String? {
    guard let noun = area.split(separator: " ").first.flatMap({ Words.of(String($0)).last?.folded }) else {
      return nil
    }
    if ["frau", "erin", "orin", "istin", "entin", "antin", "login", "eurin", "schwester", "kraft"].contains(
      where: noun.hasSuffix)
    {
      return "zur"
    }
    return ["mann", "er", "or", "eur"].contains(where: noun.hasSuffix) ? "zum" : nil
  }

  /// "la diplomatura en Enfermería", "un master Contrôle et audit": a degree with its subject; nil where the type is not
  /// known, and but in French and Spanish.
  static func degree(_ type: String, area: String, in language: LetterLanguage) -> String? {
    guard let first = Words.of(type).first, !area.isEmpty else { return nil }
    // "la Ingeniería Técnica Industrial": a name in capitals throughout keeps them.
    let isName = Words.of(type).dropFirst().contains(where: \.isCapitalized) && language == .es
    let told =
      isName || type.dropFirst().first?.isUppercase ?? true ? type : Clause.lowercasedFirst(type)
    switch language {
    case .es:
      let feminine: Set<String> = ["diplomatura", "licenciatura", "ingenieria", "maestria"]
      let masculine: Set<String> = ["grado", "master", "doctorado"]
      guard feminine.contains(first.folded) || masculine.contains(first.folded),
        !Words.of(type).contains(where: { $0.folded == "en" })
      else { return nil }
      return (feminine.contains(first.folded) ? "la " : "el ") + told + " en " + area
    case .fr:
      let feminine: Set<String> = ["licence", "maitrise"]
      let masculine: Set<String> = ["master", "bachelor", "doctorat", "mastere", "magistere"]
      guard feminine.contains(first.folded) || masculine.contains(first.folded) else { return nil }
      let link = area.first?.isLowercase ?? false ? " en " : " "
      return (feminine.contains(first.folded) ? "une " : "un ") + told + link + area
    case .en, .de: return nil
    }
  }

  /// Whether German words name a trade and not who works in it: "Bäckerhandwerk", "Elektrohandwerk", "Metallbau".
  static func isTrade(_ area: String) -> Bool {
    let ends = ["handwerk", "gewerbe", "bau", "wesen", "handel", "dienst", "management"]
    return Words.first(1, of: area).first.map { word in ends.contains(where: word.folded.hasSuffix) } ?? false
  }

  /// Whether German words name what is learnt and not who works in it: "Elektrotechnik", "Bäckerhandwerk".
  private static func isField(_ area: String) -> Bool {
    isTrade(area)
      || Words.first(1, of: area).first.map { word in
        ["technik", "tronik", "kunde", "pflege", "mechanik", "lehre"].contains(where: word.folded.hasSuffix)
      } ?? false
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
  /// Before a thing with its article: "du CAPES", "des certificats", "d’un master", Spanish "del certificado".
  static func ofThing(_ name: String, in language: LetterLanguage) -> String {
    if language == .es { return name.hasPrefix("el ") ? "d" + name : "de " + name }
    if name.hasPrefix("le ") { return "du " + name.dropFirst(3) }
    return name.hasPrefix("les ") ? "des " + name.dropFirst(4) : of(name)
  }

  static func of(_ name: String) -> String {
    let first = Words.first(1, of: name).first?.folded ?? ""
    let aspired = ["haut", "hand", "hall", "hors", "huit", "onz", "oui"]
    let isOpen = first.first.map { "aeiouyh".contains($0) } ?? false
    return isOpen && !aspired.contains(where: first.hasPrefix) ? "d’" + name : "de " + name
  }
}
