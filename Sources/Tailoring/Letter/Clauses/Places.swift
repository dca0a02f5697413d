/// "at St Anna", "beim Ingenieurbüro Quäck", "au Lycée Kerdronn": the right preposition before an organisation's name.
enum Places {
  static func at(_ name: String, in language: LetterLanguage) -> String {
    let first = Words.of(name).first?.folded ?? ""
    switch language {
    case .en: return (takesArticle(first) ? "at the " : "at ") + name
    case .de: return school(name) ?? german(name, first) + " " + name
    case .fr: return french(name, first)
    case .es: return spanish(first) + " " + name
    }
  }

  private static func takesArticle(_ first: String) -> Bool {
    ["university", "ministry", "department", "institute", "college", "bank"].contains(first)
  }

  /// "an der Technischen Hochschule Weserbergland".
  private static func school(_ name: String) -> String? {
    let words = name.split(separator: " ", maxSplits: 2)
    guard words.count > 1, words[0].hasSuffix("sche") || words[0] == "Freie" || words[0] == "Duale",
      ["hochschule", "universität", "akademie", "fachhochschule"].contains(words[1].lowercased())
    else { return nil }
    return "an der " + words[0] + "n " + words.dropFirst().joined(separator: " ")
  }

  private static func german(_ name: String, _ first: String) -> String {
    if first == "landesbetrieb" { return "beim" }
    if ["stadt", "gemeinde", "bundesanstalt", "firma", "hansestadt"].contains(first) { return "bei der" }
    if Words.of(name).contains(where: { ["gmbh", "ag", "kg", "ggmbh", "stiftung"].contains($0.folded) }) {
      return "bei der"
    }
    if ["klinikum", "gymnasium", "krankenhaus", "institut", "kolleg", "theater", "museum"].contains(
      where: first.hasSuffix)
    {
      return "am"
    }
    if ["schule", "klinik", "universitat", "akademie", "charite", "hochschule"].contains(
      where: first.hasSuffix)
    {
      return "an der"
    }
    if ["buro", "amt", "betrieb", "werk", "zentrum", "verband", "verein", "kreis"].contains(
      where: first.hasSuffix)
    {
      return "beim"
    }
    return "bei"
  }

  private static func spanish(_ first: String) -> String {
    let masculine: Set<String> = [
      "hospital", "ayuntamiento", "instituto", "colegio", "museo", "centro", "grupo", "laboratorio", "banco",
      "teatro", "ministerio", "parque",
    ]
    let feminine: Set<String> = [
      "universidad", "escuela", "fundacion", "clinica", "asociacion", "junta", "consejeria", "biblioteca",
      "agencia",
    ]
    return masculine.contains(first) ? "en el" : feminine.contains(first) ? "en la" : "en"
  }

  private static func french(_ name: String, _ first: String) -> String {
    let masculine: Set<String> = [
      "lycee", "college", "centre", "groupe", "laboratoire", "musee", "cabinet", "ministere", "chu",
      "conseil", "bureau", "service", "rectorat", "cnrs", "parc", "theatre",
    ]
    let feminine: Set<String> = [
      "clinique", "maison", "mairie", "ville", "region", "societe", "fondation", "mission", "cite",
      "mediatheque", "mjc",
    ]
    let vowel: Set<String> = [
      "ecole", "universite", "academie", "institut", "hopital", "association", "agence", "office", "espace",
      "externat", "ehpad", "inserm", "atelier",
    ]
    if masculine.contains(first) { return "au " + lowered(name) }
    if feminine.contains(first) { return "à la " + lowered(name) }
    if vowel.contains(first) { return "à l’" + lowered(name) }
    return "chez " + name
  }

  /// French common nouns take a small letter inside a sentence; acronyms stay.
  private static func lowered(_ name: String) -> String {
    let second = name.dropFirst().first
    return second?.isUppercase == true ? name : name.prefix(1).lowercased() + name.dropFirst()
  }
}
