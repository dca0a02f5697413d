/// "beim Möbelhaus Sander", "an der Technischen Hochschule", "bei den Rechtsanwälten Nolte": German prepositions before the
/// names of employers, by what the name's noun is.
enum GermanPlaces {
  static func at(_ name: String) -> String {
    let preposition = preposition(name)
    if preposition == "bei den", let word = name.split(separator: " ", maxSplits: 1).first {
      let isDative = word.hasSuffix("n") || word.hasSuffix("s")
      return preposition + " " + word + (isDative ? "" : "n") + name.dropFirst(word.count)
    }
    return preposition + " " + (preposition == "bei" ? name : declined(name))
  }

  /// The name as it stands behind its preposition: "Stadtwerken Kassel", "Deutschen Roten Kreuz"; nil where it stays as it is.
  static func dative(of name: String) -> String? {
    let told = at(name)
    let prepositions = ["bei den ", "bei der ", "an der ", "in der ", "beim ", "am ", "im "]
    guard !told.hasSuffix(name), let start = prepositions.first(where: told.hasPrefix) else { return nil }
    return String(told.dropFirst(start.count))
  }

  private static func preposition(_ name: String) -> String {
    // "Repair-Café" is a café.
    let first = name.split(separator: " ").first.flatMap { Words.of(String($0)).last?.folded } ?? ""
    if first == "landesbetrieb" { return "beim" }
    if plurals.contains(where: first.hasSuffix) { return "bei den" }
    let words = name.split(separator: " ")
    if words.count > 1, isAdjective(words[0]),
      ["hochschule", "universität", "akademie", "fachhochschule", "schule"].contains(words[1].lowercased()),
      !name.hasSuffix("GmbH")
    {
      return "an der"
    }
    if universities.contains(first) { return "an der" }
    if feminines.contains(first) { return "bei der" }
    if neuters.contains(first) { return "beim" }
    let all = Words.of(name).map(\.folded)
    if all.contains(where: forms.contains) || all.last.map(lastForms.contains) ?? false { return "bei der" }
    if let last = all.last, ["gallery", "galerie"].contains(where: last.hasSuffix) { return "bei der" }
    if let told = ofNoun(first) { return told }
    // "Evangelische Kirche", "Deutsches Rotes Kreuz", "Kasseler Sparkasse", "Springer Verlag": the noun behind says it.
    let noun = words.dropFirst().first { !isAdjective($0) && !isDeclinedElse($0) }
    guard words.count > 1, isAdjective(words[0]) || isDeclinedElse(words[0]) || words[0].hasSuffix("er"),
      let head = noun.flatMap({ Words.of(String($0)).last?.folded }), var told = ofNoun(head)
    else { return "bei" }
    if told == "im" { told = "beim" }
    // The adjective shows the gender, which a noun alone may only seem to have.
    let isFeminine = told.hasSuffix("der")
    return isAdjective(words[0]) && !isFeminine || isDeclinedElse(words[0]) && isFeminine ? "bei" : told
  }

  /// By the noun that a name begins with; nil where that is not known.
  private static func ofNoun(_ noun: String) -> String? {
    func ends(_ list: [String]) -> Bool { list.contains(where: noun.hasSuffix) }
    if ends(["klinikum", "gymnasium", "krankenhaus", "institut", "kolleg", "theater", "museum"]) {
      return "am"
    }
    if ends(["schule", "klinik", "universitat", "akademie", "charite", "hochschule"]) { return "an der" }
    // Houses in which one works.
    if ends(["zentrum", "heim", "garten", "labor", "hotel", "restaurant", "cafe"]) { return "im" }
    if ends(["praxis", "apotheke", "kita", "residenz", "bibliothek", "werkstatt"]) { return "in der" }
    return ends(feminineEnds) ? "bei der" : ends(neuterEnds) ? "beim" : nil
  }

  // MARK: Adjectives

  /// "an der Technischen Hochschule Weserbergland", "bei der Freien Schule Elbtal gGmbH", "beim Deutschen Roten Kreuz".
  private static func declined(_ name: String) -> String {
    var words = name.split(separator: " ").map(String.init)
    guard words.count > 1, words[1].first?.isUppercase ?? false else { return name }
    for i in words.indices.dropLast() {
      if isAdjective(Substring(words[i])) {
        words[i] += "n"
      } else if isDeclinedElse(Substring(words[i])) {
        words[i] = words[i].dropLast() + "n"
      } else {
        break
      }
    }
    return words.joined(separator: " ")
  }

  /// "Technische", "Freie".
  private static func isAdjective(_ word: Substring) -> Bool {
    ["sche", "liche", "ige"].contains(where: word.hasSuffix)
      || ["Freie", "Duale", "Neue", "Alte", "Erste", "Private"].contains(word)
  }

  /// "Deutsches", "Rotes", "Städtischer"; not "Leipziger", which stays as it is.
  private static func isDeclinedElse(_ word: Substring) -> Bool {
    ["sches", "liches", "scher", "licher"].contains(where: word.hasSuffix)
      || ["Freies", "Neues", "Altes", "Rotes", "Grünes", "Freier", "Neuer"].contains(word)
  }

  // MARK: Nouns

  private static let plurals = [
    "werke", "betriebe", "anwalte", "kliniken", "architekten", "ingenieure", "notare", "malteser",
    "johanniter",
    "werkstatten", "verkehrsbetriebe",
  ]
  private static let universities: HashedWords = [
    "tu", "fh", "th", "hs", "ph", "uni", "lmu", "rwth", "fau", "htw", "haw", "vhs",
  ]
  private static let feminines: HashedWords = [
    "stadt", "gemeinde", "bundesanstalt", "firma", "hansestadt", "aok", "dak", "kkh", "barmer", "ihk", "hwk",
    "awo", "caritas", "bahn", "post", "polizei", "bundeswehr", "dlrg", "kfw", "bundespolizei",
  ]
  private static let neuters: HashedWords = [
    "drk", "thw", "asb", "tuv", "adac", "bund", "land", "dlr", "lka",
  ]
  private static let forms: HashedWords = ["gmbh", "ag", "kg", "ggmbh", "stiftung"]
  private static let lastForms: HashedWords = ["se", "ug", "ohg", "gbr", "kgaa", "eg"]
  private static let feminineEnds = [
    "erei", "spedition", "diakonie", "lebenshilfe", "sparkasse", "verwaltung",
    "feuerwehr", "genossenschaft", "reinigung", "gaststatte", "druckerei", "kanzlei",
    "fabrik", "erie", "agentur", "brauerei", "zentrale", "station", "gesellschaft", "kirche", "beratung",
    "versicherung", "zeitung", "vermittlung", "einrichtung", "gemeinschaft", "kammer", "kasse",
    "bank", "handlung", "wohlfahrt", "redaktion", "jugendhilfe", "pflegehilfe", "krankenpflege", "messe",
    "oper", "philharmonie", "buchhandlung", "siedlung", "schmiede", "anstalt", "stiftung", "parfumerie",
    "drogerie", "boutique", "zeitarbeit", "personalvermittlung", "universitatsmedizin",
  ]
  private static let neuterEnds = [
    "buro", "amt", "betrieb", "werk", "verband", "verein", "kreis", "markt",
    "hof", "handel", "service", "dienst", "haus", "verlag", "studio", "center",
    "salon", "kreuz", "ministerium", "archiv", "atelier", "orchester", "gericht", "bistum", "rundfunk",
    "institut", "tageblatt", "landkreis", "lager", "kontor",
  ]
}
