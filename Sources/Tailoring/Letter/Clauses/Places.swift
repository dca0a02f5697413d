/// "at St Anna", "beim Ingenieurbüro Quäck", "au Lycée Kerdronn": the right preposition before an organisation's name.
enum Places {
  static func at(_ name: String, in language: LetterLanguage) -> String {
    let first = Words.of(name).first?.folded ?? ""
    switch language {
    case .en: return (takesArticle(name, first) ? "at the " : "at ") + name
    case .de:
      let preposition = german(name, first)
      if preposition == "bei den", let words = name.split(separator: " ", maxSplits: 1).first {
        return preposition + " " + words + "n" + name.dropFirst(words.count)
      }
      return preposition + " " + (preposition.hasSuffix("der") ? declined(name) : name)
    case .fr: return french(name, first)
    case .es: return spanish(first) + " " + name
    }
  }

  /// "the University of …", "the National Gallery", "the British Museum"; "National Grid" and "Leeds City Museum" without.
  private static func takesArticle(_ name: String, _ first: String) -> Bool {
    let heads: Set<String> = ["university", "ministry", "department", "institute", "college", "bank"]
    if heads.contains(first) { return true }
    let kinds: Set<String> = ["national", "royal", "british", "imperial", "natural", "metropolitan"]
    let houses: Set<String> = [
      "gallery", "museum", "museums", "theatre", "library", "archive", "archives", "academy", "trust",
      "house",
      "observatory", "society", "ballet", "opera", "orchestra", "institute", "institution", "college", "mint",
    ]
    guard kinds.contains(first), let last = Words.of(name).last else { return false }
    return houses.contains(last.folded)
  }

  /// "an der Technischen Hochschule Weserbergland", "bei der Freien Schule Elbtal gGmbH".
  private static func declined(_ name: String) -> String {
    let words = name.split(separator: " ", maxSplits: 1)
    guard words.count > 1, isAdjective(words[0]), words[1].first?.isUppercase ?? false else { return name }
    return words[0] + "n " + words[1]
  }

  private static func isAdjective(_ word: Substring) -> Bool {
    ["sche", "liche", "ige"].contains(where: word.hasSuffix)
      || ["Freie", "Duale", "Neue", "Alte", "Erste", "Private"].contains(word)
  }

  private static func german(_ name: String, _ start: String) -> String {
    // "Repair-Café" is a café.
    let first = name.split(separator: " ").first.flatMap { Words.of(String($0)).last?.folded } ?? start
    if first == "landesbetrieb" { return "beim" }
    if first.hasSuffix("werke") || first.hasSuffix("betriebe") { return "bei den" }
    let words = name.split(separator: " ")
    if words.count > 1, isAdjective(words[0]),
      ["hochschule", "universität", "akademie", "fachhochschule", "schule"].contains(words[1].lowercased()),
      !name.hasSuffix("GmbH")
    {
      return "an der"
    }
    if ["tu", "fh", "th", "hs", "ph", "uni", "lmu", "rwth", "fau", "htw", "haw"].contains(first) {
      return "an der"
    }
    if ["stadt", "gemeinde", "bundesanstalt", "firma", "hansestadt"].contains(first) { return "bei der" }
    if Words.of(name).contains(where: { ["gmbh", "ag", "kg", "ggmbh", "stiftung"].contains($0.folded) }) {
      return "bei der"
    }
    if let last = Words.of(name).last, ["gallery", "galerie"].contains(where: last.folded.hasSuffix) {
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
    if [
      "erei", "spedition", "praxis", "apotheke", "kita", "diakonie", "lebenshilfe", "sparkasse", "verwaltung",
      "feuerwehr", "genossenschaft", "reinigung", "gaststatte", "bibliothek", "druckerei", "kanzlei",
      "fabrik", "erie", "agentur", "brauerei", "zentrale", "station",
      "gesellschaft",
    ].contains(where: first.hasSuffix) {
      return "bei der"
    }
    if [
      "buro", "amt", "betrieb", "werk", "zentrum", "verband", "verein", "kreis", "markt", "hotel",
      "restaurant", "cafe", "heim", "hof", "handel", "service", "dienst",
    ].contains(where: first.hasSuffix) {
      return "beim"
    }
    return "bei"
  }

  private static func spanish(_ first: String) -> String {
    let masculine: Set<String> = [
      "hospital", "ayuntamiento", "instituto", "colegio", "museo", "centro", "grupo", "laboratorio", "banco",
      "teatro", "ministerio", "parque", "hotel", "restaurante", "supermercado", "bar", "taller", "almacen",
    ]
    let feminine: Set<String> = [
      "universidad", "escuela", "fundacion", "clinica", "asociacion", "junta", "consejeria", "biblioteca",
      "agencia", "residencia", "academia", "panaderia", "cafeteria", "tienda", "guarderia", "farmacia",
      "peluqueria",
    ]
    return masculine.contains(first) ? "en el" : feminine.contains(first) ? "en la" : "en"
  }

  private static func french(_ name: String, _ first: String) -> String {
    let masculine: Set<String> = [
      "lycee", "college", "centre", "groupe", "laboratoire", "musee", "cabinet", "ministere", "chu",
      "conseil", "bureau", "service", "rectorat", "cnrs", "parc", "theatre", "restaurant", "garage", "cafe",
      "supermarche", "magasin", "domaine", "foyer", "bouchon", "bistrot", "bistro", "relais", "chateau",
      "camping", "comptoir", "syndicat", "departement", "comite", "collectif", "reseau", "salon", "fournil",
    ]
    let feminine: Set<String> = [
      "clinique", "maison", "mairie", "ville", "region", "societe", "fondation", "mission", "cite",
      "mediatheque", "mjc", "residence", "brasserie", "boulangerie", "ferme", "creche", "pharmacie",
      "boutique",
      "blanchisserie", "cantine", "cuisine", "banque", "caisse", "chambre", "communaute", "compagnie",
      "cooperative", "mutuelle", "prefecture", "metropole", "librairie", "polyclinique",
    ]
    let vowel: Set<String> = [
      "ecole", "universite", "academie", "institut", "hopital", "association", "agence", "office", "espace",
      "externat", "etude", "ehpad", "inserm", "atelier", "auberge", "hotel", "hypermarche", "entreprise",
      "usine",
      "etablissement", "ifsi", "iut", "insa", "iae", "esat",
    ]
    if named.contains(first) || hasLegalForm(name) {
      let article = masculine.contains(first) ? "au " : feminine.contains(first) ? "à la " : nil
      if let article { return article + name }
    }
    if masculine.contains(first) { return "au " + lowered(name) }
    if feminine.contains(first) || first.hasSuffix("erie") { return "à la " + lowered(name) }
    if vowel.contains(first) { return "à l’" + lowered(name) }
    return "chez " + name
  }

  /// Nouns that belong to a firm's name: "à la Banque Alpine".
  private static let named: Set<String> = ["banque", "caisse", "compagnie", "mutuelle"]
  /// "Maison Delorme Traiteur SA" is a firm's name, no house.
  private static func hasLegalForm(_ name: String) -> Bool {
    let forms: Set<String> = ["sa", "sas", "sasu", "sarl", "eurl", "snc", "scop", "sca"]
    return Words.of(name).last.map { forms.contains($0.folded) } ?? false
  }

  /// French common nouns take a small letter inside a sentence; acronyms stay.
  private static func lowered(_ name: String) -> String {
    let second = name.dropFirst().first
    return second?.isUppercase == true ? name : name.prefix(1).lowercased() + name.dropFirst()
  }
}
