internal import Base

/// Spanish deeds in the first person: "Dirigí un equipo", "He dirigido …", "Dirijo …", "Dirigía …", and "Dirigió …" of CVs in the
/// third person.
enum SpanishClause {
  /// Nil where the statement does not begin in a way that is known. O(words).
  static func of(_ text: String) -> String? {
    let words = Words.of(text)
    guard let first = words.first, first.range.lowerBound == 0 else { return nil }
    let verb = first.raw.lowercased()
    let isPreterite = (verb.hasSuffix("é") || verb.hasSuffix("í")) && verb.utf8.count > 4
    if isPreterite || preterites.contains(verb) { return Clause.lowercasedFirst(text) }
    guard words.count > 2 else { return nil }
    if verb == "he", isParticiple(words[1].folded) { return Clause.lowercasedFirst(text) }
    guard isObject(words[1]), !nouns.contains(first.folded) else { return nil }
    if isPresent(verb) || isImperfect(verb) { return Clause.lowercasedFirst(text) }
    guard !hasMore(words) else { return nil }
    return thirdPerson(verb).map { $0 + text.dropFirst(first.raw.count) }
  }

  private static let preterites: HashedWords = [
    "reduje", "produje", "conduje", "introduje", "traduje", "hice", "puse", "propuse", "dispuse", "obtuve",
    "mantuve", "tuve", "traje", "di", "fui", "supe", "vi",
  ]

  private static func isParticiple(_ word: String) -> Bool {
    ["ado", "ido"].contains(where: word.hasSuffix)
      || [
        "hecho", "puesto", "escrito", "visto", "abierto", "resuelto", "impreso", "cubierto", "descrito",
        "propuesto",
      ]
      .contains(word)
  }

  /// What a verb is done to; what a noun is of follows "de".
  private static func isObject(_ word: Word) -> Bool {
    word.isNumeric || NumberWords.value(of: word.folded) != nil || determiners.contains(word.folded)
  }
  private static let determiners: HashedWords = [
    "un", "una", "el", "la", "los", "las", "unos", "unas", "al", "varios", "varias", "mi", "nuestro",
    "nuestra", "todo",
    "toda", "todos", "todas", "cada",
  ]
  private static let nouns: HashedWords = [
    "apoyo", "trabajo", "turno", "servicio", "cuidado", "trato", "acceso", "guardia", "tutoria", "asesoria",
    "auditoria",
    "secretaria", "categoria", "energia", "garantia",
  ]

  private static func isPresent(_ verb: String) -> Bool {
    verb.hasSuffix("o") && verb.utf8.count > 4 || ["hago", "doy", "llevo"].contains(verb)
  }

  private static func isImperfect(_ verb: String) -> Bool {
    ["aba", "ía"].contains(where: verb.hasSuffix) && verb.utf8.count > 5
  }

  /// "coordinó" as "coordiné", "dirigió" as "dirigí"; nil where which of the two it is cannot be told: "convivió".
  private static func thirdPerson(_ verb: String) -> String? {
    guard verb.hasSuffix("ó"), verb.utf8.count > 4 else { return nil }
    if verb.hasSuffix("uyó") { return verb.dropLast(2) + "í" }
    if verb.hasSuffix("ió") {
      let stem = String(verb.dropLast(2))
      return iarStems.contains(where: stem.hasSuffix) ? stem + "ié" : stem + "í"
    }
    let stem = verb.dropLast()
    switch stem.last {
    case "c": return stem.dropLast() + "qué"
    case "g": return stem + "ué"
    case "z": return stem.dropLast() + "cé"
    default: return stem + "é"
    }
  }

  /// How verbs in "-iar" go before it: "cambió", "negoció", but "recibió", "ofreció", "conoció".
  private static let iarStems = [
    "camb", "limp", "estud", "inic", "negoc", "financ", "ampl", "cop", "env", "gu", "anunc", "evidenc",
    "asoc", "benefic", "diferenc", "pronunc", "denunc", "distanc", "licenc", "potenc", "presenc",
    "renunc", "sentenc", "aprec", "agenc", "tap", "remed", "auxil", "concil", "reconcil", "fotograf",
    "var", "enfr", "conf", "desaf", "promed",
  ]

  /// Whether what stands there in the third person has a second verb in it: "Coordinó un equipo y redujo las averías".
  private static func hasMore(_ words: [Word]) -> Bool {
    words.dropFirst().contains { word in
      let text = word.raw.lowercased()
      return text.hasSuffix("ó")
        || ["redujo", "tradujo", "produjo", "condujo", "hizo", "puso", "obtuvo", "mantuvo", "fue"].contains(
          text)
    }
  }
}
