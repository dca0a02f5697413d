internal import Base

/// "Aide à la toilette" -> "l’aide à la toilette", "Tournées du matin" -> "les tournées du matin".
enum FrenchDuty {
  static func of(_ text: String, _ words: [Word]) -> Duty? {
    guard Clause.of(text, in: .fr) == nil, Function.of(text, in: .fr) == nil else { return nil }
    // Each of two nouns takes its article: "la caisse et l’accueil".
    let parts = Statement.split(text, at: " et ", most: 2)
    guard let head = told(parts[0]) else { return nil }
    guard parts.count > 1 else { return Duty(text: head) }
    let next = Words.of(parts[1]).first?.folded ?? ""
    // "de six cuisiniers et deux apprentis": the second number goes with the first.
    let isCounted = NumberWords.value(of: next) != nil || next.allSatisfy(\.isNumber)
    if prepositions.contains(next) || isCounted { return Duty(text: head + " et " + parts[1]) }
    // "de 4 chaînes Agilent et Waters": the second of two names.
    let isName = Words.of(parts[1]).first.map { $0.isCapitalized || SkillCore.isMark($0) } ?? false
    if isName, Words.of(parts[0]).last.map({ $0.isCapitalized || SkillCore.isMark($0) }) ?? false {
      return Duty(text: head + " et " + parts[1])
    }
    return told(parts[1]).map { Duty(text: head + " et " + $0) }
  }

  private static let prepositions: HashedWords = [
    "de", "du", "des", "d", "a", "au", "aux", "en", "la", "le", "les", "l", "un", "une", "leur", "leurs",
  ]

  private static func told(_ text: String) -> String? {
    guard let first = Words.of(text).first, let article = article(first) else { return nil }
    return article + Clause.lowercasedFirst(text)
  }

  /// "la ", "le ", "l’" or "les "; nil where the noun is not known.
  static func article(_ noun: Word) -> String? {
    let text = noun.folded
    let single = text.hasSuffix("s") && !invariable.contains(text) ? String(text.dropLast()) : text
    guard let isFeminine = isFeminine(single, raw: noun.raw.lowercased()) else { return nil }
    if single != text { return "les " }
    if "aeiouh".contains(single.first ?? "b") { return "l’" }
    return isFeminine ? "la " : "le "
  }

  private static let invariable: HashedWords = [
    "permis", "repas", "bras", "relais", "acces", "caces", "capes", "bpjeps", "cours",
  ]

  private static func isFeminine(_ text: String, raw: String) -> Bool? {
    let feminine: Set<String> = [
      "aide", "caisse", "mise", "prise", "vente", "tenue", "conduite", "garde", "plonge", "lessive",
      "toilette",
      "visite", "commande", "surveillance", "veille", "cuisine", "coupe", "pose", "collecte", "saisie",
      "paie",
      "tournee", "livraison", "astreinte", "nuit", "lecture", "couture", "cuisson", "equipe", "ecoute",
      "carte",
      "analyse", "synthese", "recherche", "etude", "enquete", "relance", "campagne", "reprise", "remise",
    ]
    let masculine: Set<String> = [
      "service", "accueil", "entretien", "controle", "suivi", "soin", "reassort", "inventaire", "port",
      "transport", "tri", "travail", "appui", "conseil", "menage", "secretariat", "standard", "courrier",
      "planning", "bilan", "essai", "releve", "calcul", "test", "audit", "depot", "achat", "retour",
      "dossier", "cours", "atelier", "chantier", "montage", "soutien", "tutorat",
      "devis",
      "permis", "repas", "certificat", "brevet", "diplome", "titre", "caces", "bafa", "psc1",
      "ssiap", "sst", "capes", "capet", "caplp", "crpe", "bafd", "bpjeps",
    ]
    if feminine.contains(text) { return true }
    if masculine.contains(text) { return false }
    if ["tion", "sion", "ance", "ence", "ure", "erie", "ise"].contains(where: text.hasSuffix)
      || raw.hasSuffix("té")
    {
      return true
    }
    return ["age", "ement", "ment"].contains(where: text.hasSuffix) ? false : nil
  }
}

/// "Limpieza de dieciséis habitaciones" -> "la limpieza de dieciséis habitaciones".
enum SpanishDuty {
  static func of(_ text: String, _ words: [Word]) -> Duty? {
    guard Clause.of(text, in: .es) == nil, Function.of(text, in: .es) == nil,
      let article = article(words[0].folded)
    else { return nil }
    // Each of two nouns takes its article: "la atención al público y la caja".
    let parts = Statement.split(text, at: " y ", most: 2)
    let second = parts.count > 1 ? Words.of(parts[1]).first.flatMap { Self.article($0.folded) } : nil
    let told = second.map { parts[0] + " y " + $0 + " " + parts[1] } ?? text
    return Duty(text: article + " " + Clause.lowercasedFirst(told))
  }

  /// "la", "el", "las" or "los"; nil where the noun is not known.
  static func article(_ text: String) -> String? {
    let isPlural = text.hasSuffix("s") && text != "mas"
    var single = text
    if isPlural { single = String(text.hasSuffix("ciones") ? text.dropLast(2) : text.dropLast()) }
    guard let isFeminine = isFeminine(single) else { return nil }
    return isPlural ? isFeminine ? "las" : "los" : isFeminine ? "la" : "el"
  }

  private static func isFeminine(_ text: String) -> Bool? {
    let feminine: Set<String> = [
      "carga", "descarga", "venta", "caja", "ayuda", "guardia", "compra", "toma", "puesta", "recogida",
      "entrega",
      "acogida", "cocina", "visita", "clase", "llamada", "ruta", "cura", "tarea", "limpieza", "higiene",
      "licencia", "tarjeta", "eso", "busqueda", "consulta", "revista", "contabilidad",
    ]
    let masculine: Set<String> = [
      "control", "cobro", "turno", "servicio", "cuidado", "reparto", "manejo", "apoyo", "inventario",
      "cierre",
      "registro", "pedido", "arqueo", "planchado", "lavado", "fregado", "cuadre", "transporte", "trato",
      "taller",
      "informe", "presupuesto", "trabajo", "carne", "carnet", "permiso", "certificado", "titulo", "diploma",
      "curso", "bachillerato", "ciclo", "grado", "aseo",
    ]
    if feminine.contains(text) { return true }
    if masculine.contains(text) { return false }
    if ["cion", "sion", "dad", "eza", "ncia", "ura", "eria"].contains(where: text.hasSuffix) { return true }
    return ["miento", "aje"].contains(where: text.hasSuffix) ? false : nil
  }
}
