/// Endings of English, of inflexion and of derivation.
enum English {
  static let rules = SuffixRules(
    """
    1 eed>ee ees>ee ee>ee ss>ss
    2 sses>ss ied ies
    3 ications ication ations ation ating ated ates ate ative atively atory ations ions ion ments ment ness nesses
    3 ances ance ities ity ically ical ics ally ings ing edly ed able ably ible ously ous ly ful es s e y
    4 ences ence ency ic al als ives ive ively ship
    """)
}

/// Endings of German, and prefixes of its verbs.
enum German {
  private static let persons: HashedWords = [
    "arzt", "arzte", "koch", "chef", "mann", "frau", "kraft", "leute", "person", "coach", "bote", "notar",
    "chirurg", "gesell", "geselle", "kapitan", "pilot",
  ]
  private static let personEndings = [
    "arzt", "anwalt", "wirt", "loge", "agoge", "graf", "peut", "ent", "ant", "er", "or", "ist", "ekt", "eur",
    "wart",
    "vorstand", "kraft",
  ]

  /// Whether a folded word may name a person: it is no part of what others are called after it.
  static func isPerson(_ word: String) -> Bool {
    persons.contains(word)
      || personEndings.contains { word.hasSuffix($0) && word.utf8.count > $0.utf8.count + 2 }
      || word.hasSuffix("in") && word.utf8.count > 6
  }

  /// Articles that may stand in the genitive, folded.
  static let genitiveArticles: HashedWords = ["der", "des", "eines", "einer"]

  static let rules = SuffixRules(
    """
    3 ierungen ierung ierten ierte ierter iertes iertem iert iere ieren ierend ierende ationen ation ungen ung heiten heit igkeiten
    3 igkeit keiten keit lichen licher liches lichem liche lich ischen ischer isches ischem ische isch igen iger iges
    3 igem ige ig eten eter etes ete et ten tes te t ern em en er es e n s innen
    4 enden ender endes ende end in
    """)

  /// The longest first.
  static let prefixes = [
    "zusammen", "zuruck", "wieder", "herunter", "weiter", "durch", "nach", "fest", "fort", "statt", "teil",
    "uber", "unter", "voran", "vor", "mit", "her", "hin", "los", "weg", "auf", "aus", "bei", "ein", "ent",
    "ver",
    "zer", "neu", "um", "an", "ab", "be", "er", "zu",
  ]

  /// Those that may stand alone at the end of a clause.
  static let particles: Set<String> = [
    "ab", "an", "auf", "aus", "bei", "durch", "ein", "fest", "fort", "her", "hin", "los", "mit", "nach",
    "statt",
    "teil", "um", "vor", "weg", "weiter", "zu", "zuruck", "zusammen", "uber",
  ]
}

/// Endings of French.
enum French {
  static let rules = SuffixRules(
    """
    3 issements issement eraient erait erais erons eront erez erai era aient ait ais antes ants ante ant ees ee es er ez e s
    3 ations ation itions ition ements ement ages age ures ure ances ance ences ence icites icite ites ite iques ique ives ifs ive if
    3 dre>d aux ales ale als al ables able ies ie is it ir i ons
    4 aisons aison ent ions ion ai a iere iers ier
    """)
}

/// Endings of Spanish.
enum Spanish {
  static let rules = SuffixRules(
    """
    3 aciones acion iciones icion ciones cion amientos amiento imientos imiento mientos miento adas ados ada ado idas idos
    3 ida ido abamos aban abas aba iamos ian ias ia ando iendo aron ieron amos emos imos aste iste ar er ir an en ajes aje
    3 idades idad mente ivos ivas iva ivo os as es o a e s io i
    4 encias encia ancias ancia icos icas ico ica ales al ezas eza
    """)
}
