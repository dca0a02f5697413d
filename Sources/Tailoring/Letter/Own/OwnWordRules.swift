internal import Base

/// What words may stand in a wish of one language. What is not known to be harmless is refused.
struct OwnWordRules: Sendable {
  var language: LetterLanguage
  /// Words of the writer: "I", "me", "my", and those for several people.
  var pronouns: Set<String> = []
  var objects: Set<String>
  var owners: Set<String>
  var persons: Set<String>
  /// What may stand beside "I", and what a few of these need in their clause.
  var verbs: Set<String>
  var needs: [String: Set<String>]
  /// Of these: "am", "love", "can".
  var being: Set<String>
  var liking: Set<String>
  var able: Set<String>
  /// After "am".
  var states: Set<String>
  /// With "can": what is offered, and the words that tell when or where.
  var offers: Set<String>
  var signs: Set<String>
  /// Beside "me".
  var affects: Set<String>
  /// After "my".
  var owned: Set<String>
  /// May stand between "I" and its verb.
  var adverbs: Set<String>
  /// "as", and what may follow it.
  var comparing: Set<String>
  var afterComparing: Set<String>
  var working: Set<String>
  var articles: Set<String>
  var and: Set<String>
  /// Words that begin a clause.
  var joiners: Set<String>
  /// After these a verb is a wish.
  var infinitiveOpeners: Set<String>
  var gerundOpeners: Set<String> = []
  /// Words that make a sentence a wish by themselves.
  var openers: Set<String>
  /// "with", which a wish needs for people alone, and what may follow it.
  var with: Set<String>
  var afterWith: Set<String>
  /// Never; and harmless although they look like something else.
  var denied: Set<String>
  var allowed: Set<String>

  static func of(_ language: LetterLanguage) -> OwnWordRules {
    switch language {
    case .en: english
    case .de: german
    case .fr: french
    case .es: spanish
    }
  }

  static func words(_ text: String) -> Set<String> { Set(text.pieces(" ", "\n").map(String.init)) }

  /// German verbs stand before "ich", too, and last.
  var isVerbElsewhere: Bool { language == .de }

  /// How words begin that name what somebody can or holds, in any of the languages.
  static let credentials = [
    "experien", "erfahr", "berufserf", "expert", "experim", "specialis", "specializ", "spezialis",
    "especialis",
    "especializ", "diplom", "certif", "zertifi", "qualif", "cualific", "lizenz", "licenc", "licens", "skill",
    "competen", "kompeten", "kenntnis", "fachkenntnis", "sprachkenntnis", "knowledge", "connaissanc",
    "conocimient", "maitris",
    "background", "career", "karriere", "carriere", "carrera", "trayectoria", "werdegang", "laufbahn",
    "veteran", "proficien", "fluent", "fliessend", "verhandlungssicher", "couramm", "muttersprach",
    "bachelor", "phd", "doctorat", "promotion", "promov",
    "award", "auszeichn", "recompens", "galardon", "senior", "success", "erfolg", "exito", "proven",
    "bewahrt",
    "leader", "leadership", "abitur", "studium", "absolvent", "graduat", "graduad", "titul", "abschluss",
    "ausbildung zum", "meister", "geselle", "gepruft", "gelernt",
    "savoir", "knowhow", "virtuos", "exzellent", "excellen", "sobresal", "hervorrag", "brilliant", "brillant",
    "undersigned", "applicant", "bewerber", "unterzeichn", "soussign", "abajo", "talent", "begab", "versiert",
    "routin", "geubt",
  ]
  static func isCredential(_ word: String) -> Bool {
    credentials.contains(where: word.hasPrefix) || word.contains("erfahrung") || word.contains("kenntnis")
      || ["candidate", "candidat", "candidato", "candidata"].contains(word)
  }

  /// What a clause may begin with before that of the wish: a time, a reason, the reader.
  static let leads = words(
    """
    from on in at after if when because once you your what how where to for available start starting moving
    ab am im zum zur nach wenn weil dass wo was ihr ihre ihren sie an bei fur gern gerne eintritt
    des apres si quand parce votre vos vous ce dans sur pour au disponible un une
    en desde tras si cuando porque su sus ustedes lo para el la disponible por
    """)
  /// Between numbers of a span or a date.
  static let between = words("to bis a and und et y or oder ou o de of the th st nd rd der den al el le")
  /// What pay and time are counted in.
  static let measures = words(
    """
    chf eur euro euros usd gbp dollar dollars pound pounds franken francs pesos k brutto gross bruto brut brute netto net neto annum
    month months monat monate monaten monats mois mes meses week weeks woche wochen semaine semaines semana semanas
    day days tag tage tagen jour jours dia dias hour hours stunden heures horas percent prozent weeks' annual annually jahresbrutto
    january february march april may june july august september october november december
    januar februar marz mai juni juli oktober dezember janner
    janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    """)

  /// Numbers in words, and "dozens".
  func isCount(_ word: String) -> Bool {
    NumberWords.value(of: word) != nil || Self.counts.contains(word)
  }
  private static let counts = words(
    "decade decades jahrzehnt jahrzehnte jahrzehnten decennie decennies decada decadas dozens hundreds thousands millions dutzende hunderte tausende dutzenden hunderten dizaines centaines milliers decenas cientos miles millones "
      + "viele mehrere many several numerous zahlreiche zahlreichen plusieurs nombreux nombreuses varios varias muchos muchas numerosos"
  )

  /// Whether a word is one of wishes, whatever else it may mean: "partner".
  func isHarmless(_ word: String) -> Bool {
    owned.contains(word) || offers.contains(word) || allowed.contains(word) || affects.contains(word)
  }

  // MARK: Forms

  /// Whether a word tells what was, or that something has been done.
  func isPast(_ word: Word) -> Bool {
    let text = word.folded
    let raw = word.raw.lowercased()
    switch language {
    case .en: return text.hasSuffix("ed") && text.utf8.count > 4
    case .de: return !word.isCapitalized && isGermanPast(text, raw)
    case .fr:
      let isParticiple = ["é", "ée", "és", "ées"].contains(where: raw.hasSuffix) && text.utf8.count > 3
      let isImperfect = ["ait", "aient", "ais"].contains(where: text.hasSuffix) && text.utf8.count > 4
      let isConditional = ["rait", "raient", "rais"].contains(where: text.hasSuffix)
      return isParticiple && !(raw.hasSuffix("té") && !Self.frenchDeeds.contains(text))
        || isImperfect && !isConditional
    case .es:
      guard text.utf8.count > 3 else { return false }
      let endings = [
        "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "aba", "aban", "ando", "iendo",
      ]
      if endings.contains(where: text.hasSuffix) { return true }
      if ["é", "í", "ó", "aron", "ieron"].contains(where: raw.hasSuffix) { return true }
      return raw.hasSuffix("ía") && !raw.hasSuffix("ría") || text.hasSuffix("mos")
    }
  }

  private func isGermanPast(_ text: String, _ raw: String) -> Bool {
    let subjunctives: Set<String> = [
      "konnte", "durfte", "mochte", "hatte", "wurde", "ware", "musste", "kame",
    ]
    if subjunctives.contains(text) { return raw == text && text != "ware" && text != "kame" }
    var stem = text
    for ending in ["en", "er", "es", "em", "e"] where stem.hasSuffix(ending) && stem.utf8.count > 5 {
      stem = String(stem.dropLast(ending.utf8.count))
      break
    }
    let joins = [
      "", "auf", "ein", "aus", "an", "ab", "um", "vor", "zu", "mit", "nach", "durch", "weiter", "vor",
    ]
    let isWeak = stem.hasSuffix("t") && joins.contains { stem.hasPrefix($0 + "ge") }
    let isStrong = text.hasSuffix("en") && joins.contains { text.hasPrefix($0 + "ge") }
    let isForeign = stem.hasSuffix("iert")
    let isInseparable =
      stem.hasSuffix("t") && stem.utf8.count > 6
      && ["ver", "be", "er", "ent", "uber", "unter"].contains(where: stem.hasPrefix)
    let isPreterite =
      text.utf8.count > 5
      && [
        "ete", "lte", "rte", "nte", "zte", "kte", "gte", "bte", "hte", "mte", "eten", "lten", "rten", "nten",
      ].contains(where: text.hasSuffix)
    return isWeak || isStrong || isForeign || isInseparable || isPreterite
  }

  private static let frenchDeeds = words(
    "monte porte traite recrute presente augmente complete adapte edite implante teste execute dirigee")

  /// Whether a word may tell a deed as English "leading", French "encadrant" do.
  func isGerund(_ word: Word) -> Bool {
    switch language {
    case .en: word.folded.hasSuffix("ing") && word.folded.utf8.count > 5
    case .de: !word.isCapitalized && ["end", "ende", "enden", "ender"].contains(where: word.folded.hasSuffix)
    case .fr: word.folded.hasSuffix("ant") && word.folded.utf8.count > 4
    case .es: false
    }
  }

  func isInfinitive(_ word: String) -> Bool {
    switch language {
    case .en: word == "to"
    case .de: word == "es"
    case .fr: ["er", "ir", "dre", "ire", "oir"].contains(where: word.hasSuffix)
    case .es: ["ar", "er", "ir", "arlo", "arla"].contains(where: word.hasSuffix)
    }
  }

  /// Whether a word may be a verb of "I" that stands without it.
  func mayBeVerb(_ word: Word) -> Bool {
    if allowed.contains(word.folded) || states.contains(word.folded) { return false }
    switch language {
    case .en: return Clause.mayBeEnglishVerb(word.folded)
    case .de:
      return !word.isCapitalized && word.folded.hasSuffix("e") && !Self.germanParticles.contains(word.folded)
    case .fr, .es: return false
    }
  }

  private static let germanParticles = words(
    """
    die eine keine ihre seine diese jede jene gerne ohne heute alle welche meine neue gute ganze grosse kleine lange ihrige
    solche wie sowie falls nahe weitere andere erste nachste sehr spate fruhe beide
    """)

  /// Whether Spanish has "I" in a word: "dirijo", "soldo". A noun has a word before it that says so.
  func isOwnVerb(_ word: Word, after last: Word?) -> Bool {
    guard language == .es, !word.isCapitalized || last == nil, word.folded.hasSuffix("o"),
      word.folded.utf8.count > 3, !verbs.contains(word.folded), !adverbs.contains(word.folded)
    else { return false }
    return !(last.map { Self.spanishDeterminers.contains($0.folded) } ?? false)
  }
  private static let spanishDeterminers = words(
    """
    el un mi su este ese de del en al a con por para lo otro buen gran nuevo primer mismo propio tu sin nuestro vuestro cada todo
    """)
}

extension Clause {
  /// Whether a folded English word may be a verb in the present.
  static func mayBeEnglishVerb(_ word: String) -> Bool {
    let verbs: Set<String> = [
      "speak", "know", "weld", "code", "program", "fly", "fix", "grow", "sell", "buy", "win", "own", "supply",
      "lay",
      "solve", "treat", "command", "direct", "head", "do", "hold", "possess", "master", "excel", "understand",
      "weigh",
    ]
    return isBaseOrIrregular(word) || verbs.contains(word)
  }
}
