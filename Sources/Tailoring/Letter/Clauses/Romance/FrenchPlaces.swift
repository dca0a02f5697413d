/// "au Lycée Kerdronn", "à la Banque de France", "aux Hospices Civils", "chez Maison Brossard": French prepositions before the
/// names of employers. Common nouns take a small letter inside a sentence, what is part of a name keeps its own.
enum FrenchPlaces {
  static func at(_ name: String, _ first: String) -> String {
    if name.hasPrefix("La ") { return "à " + name }
    if name.hasPrefix("Les "), name.utf8.count > 4 { return "aux " + name.dropFirst(4) }
    // "Maison Brossard" is a firm, "Maison des jeunes" a house; with a legal form it is a firm that takes its article.
    if first == "maison", !hasLegalForm(name), isOfName(name) { return "chez " + name }
    if plurals.contains(first) { return "aux " + told(name, first) }
    if masculine.contains(first) { return "au " + told(name, first) }
    if feminine.contains(first) || first.hasSuffix("erie") { return "à la " + told(name, first) }
    if vowel.contains(first) { return "à l’" + told(name, first) }
    return foreign(name) ?? "chez " + name
  }

  /// Houses that bear a name of another language: "à l’Universitätsklinikum Freiburg", "au St James Hospital".
  private static func foreign(_ name: String) -> String? {
    let words = Words.of(name).map(\.folded)
    guard let first = words.first, !hasLegalForm(name), let isFeminine = isFeminine(words) else { return nil }
    if "aeiou".contains(first.first ?? "b") || first == "hospital" { return "à l’" + name }
    return (isFeminine ? "à la " : "au ") + name
  }

  /// What a French sentence takes a house of another language for; nil where no word says what it is.
  private static func isFeminine(_ words: [String]) -> Bool? {
    let heads = ["hospital", "university", "universidad", "clinica", "fundacion", "escuela", "colegio"]
    let houses: Set<String> = [
      "hospital", "infirmary", "museum", "institute", "college", "university", "school", "academy",
    ]
    let feminine: Set<String> = [
      "university", "school", "academy", "universidad", "clinica", "fundacion", "escuela",
    ]
    if heads.contains(words[0]) { return feminine.contains(words[0]) }
    for word in words {
      if ["klinik", "schule", "universitat", "akademie", "praxis"].contains(where: word.hasSuffix) {
        return true
      }
      let ends = ["klinikum", "krankenhaus", "spital", "zentrum", "gymnasium"]
      if ends.contains(where: word.hasSuffix) { return false }
    }
    return words.dropFirst().first(where: houses.contains).map(feminine.contains)
  }

  private static func told(_ name: String, _ first: String) -> String {
    let isName = named.contains(first) || hasLegalForm(name)
    return isName ? name : lowered(name)
  }

  /// Whether the noun is followed by a name: "Maison Brossard", but not "Maison des jeunes".
  private static func isOfName(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    return words.count > 1 && words[1].first?.isUppercase ?? false
  }

  private static let masculine: HashedWords = [
    "lycee", "college", "centre", "groupe", "laboratoire", "musee", "cabinet", "ministere", "chu",
    "conseil", "bureau", "service", "rectorat", "cnrs", "parc", "theatre", "restaurant", "garage", "cafe",
    "supermarche", "magasin", "domaine", "foyer", "bouchon", "bistrot", "bistro", "relais", "chateau",
    "camping", "comptoir", "syndicat", "departement", "comite", "collectif", "reseau", "salon", "fournil",
    "credit", "chr", "chi", "ccas", "sdis", "tribunal", "conservatoire", "cinema", "port", "commissariat",
  ]
  private static let feminine: HashedWords = [
    "clinique", "maison", "mairie", "ville", "region", "societe", "fondation", "mission", "cite",
    "mediatheque", "mjc", "residence", "brasserie", "boulangerie", "ferme", "creche", "pharmacie",
    "boutique",
    "blanchisserie", "cantine", "cuisine", "banque", "caisse", "chambre", "communaute", "compagnie",
    "cooperative", "mutuelle", "prefecture", "metropole", "librairie", "polyclinique", "bibliotheque", "sncf",
    "ratp",
    "cpam", "caf", "direction", "federation", "ligue", "faculte",
  ]
  private static let vowel: HashedWords = [
    "ecole", "universite", "academie", "institut", "hopital", "association", "agence", "office", "espace",
    "externat", "etude", "ehpad", "inserm", "atelier", "auberge", "hotel", "hypermarche", "entreprise",
    "usine",
    "etablissement", "ifsi", "iut", "insa", "iae", "esat", "urssaf", "ademe", "opera", "orchestre",
  ]
  private static let plurals: HashedWords = [
    "hospices", "editions", "galeries", "chantiers", "thermes", "etablissements", "archives", "ateliers",
    "papeteries", "cristalleries", "laboratoires", "hopitaux",
  ]
  /// Nouns that belong to a name: "à la Banque Alpine", "au Groupe SEB", "à l’École Normale Supérieure".
  private static let named: HashedWords = [
    "banque", "caisse", "compagnie", "mutuelle", "groupe", "credit", "ecole", "hotel", "hospices", "editions",
    "galeries", "chantiers", "etablissements", "institut", "fondation", "societe", "domaine", "chateau",
    "comptoir", "auberge", "relais", "academie", "opera", "orchestre", "chambre", "cite", "papeteries",
    "cristalleries",
    "laboratoires", "hopitaux", "reseau", "thermes", "office", "ateliers", "metropole", "region",
    "communaute",
  ]

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
