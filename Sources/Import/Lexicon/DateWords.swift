/// The words that dates are written with, folded.
enum DateWords {
  private static let months: [[String]] = [
    [
      "january", "januar", "janner", "jaenner", "janvier", "enero", "gennaio", "janeiro", "januari", "ene",
      "gen",
    ],
    ["february", "februar", "fevrier", "febrero", "febbraio", "fevereiro", "februari", "fev"],
    ["march", "marz", "maerz", "mrz", "mars", "marzo", "marco", "maart", "mrt"],
    ["april", "avril", "abril", "aprile", "avr", "abr"],
    ["may", "mai", "mayo", "maggio", "maio", "mei", "mag"],
    ["june", "juni", "juin", "junio", "giugno", "junho", "giu"],
    ["july", "juli", "juillet", "julio", "luglio", "julho", "juil", "lug"],
    ["august", "aout", "agosto", "augustus", "ago"],
    ["september", "septembre", "septiembre", "setiembre", "settembre", "setembro", "sept", "set"],
    ["october", "oktober", "octobre", "octubre", "ottobre", "outubro", "okt", "oct", "ott", "out"],
    ["november", "novembre", "noviembre", "novembro"],
    ["december", "dezember", "decembre", "diciembre", "dicembre", "dezembro", "dez", "dic"],
  ]

  /// A month by its name, or three letters or more of its beginning.
  static func month(_ folded: String) -> Int? {
    guard folded.utf8.count >= 3 else { return nil }
    return months.firstIndex { names in names.contains { $0.hasPrefix(folded) } }.map { $0 + 1 }
  }

  static let present: Set<String> = [
    "present", "now", "today", "current", "currently", "ongoing", "date", "heute", "jetzt", "laufend", "dato",
    "aujourd'hui", "aujourd’hui", "aujourd", "present", "actuel", "actuellement", "actualidad", "presente",
    "actual",
    "hoy", "oggi", "attuale", "heden", "atual", "atualmente", "aktuell", "derzeit", "gegenwart", "andauernd",
    "fortlaufend", "actualmente", "obecnie", "nu",
  ]
  /// The same in several words.
  static let presentPhrases: [[String]] = [
    ["en", "cours"], ["en", "curso"], ["a", "ce", "jour"], ["ce", "jour"], ["a", "present"],
    ["la", "fecha"], ["the", "present"], ["the", "present", "day"], ["present", "day"], ["in", "progress"],
    ["till", "date"], ["till", "now"], ["to", "date"], ["until", "now"], ["til", "now"], ["bis", "heute"],
  ].sorted { $0.count > $1.count }
  static let presentSigns = ["現在に至る", "現在", "至今", "现在", "今", "在職中", "在職", "在职"]
  static let since: Set<String> = ["since", "seit", "depuis", "desde", "from", "ab", "dal", "sinds"]
  /// Words that begin a stretch only where its end is said as well.
  static let starts: Set<String> = ["de", "du", "von", "vom", "del", "da", "between"]
  static let until: Set<String> = [
    "to", "until", "till", "til", "through", "thru", "bis", "a", "au", "al", "hasta", "tot", "jusqu'a",
    "jusqu’a",
    "jusqu'au", "jusqu’au", "jusqu'en", "jusqu’en", "jusque", "ate",
  ]
  /// What is so until a day was granted on another.
  static let valid: Set<String> = [
    "valid", "gultig", "gueltig", "valable", "valide", "valido", "valida", "vigente", "renewed",
  ]
  /// Words that say of a date alone that it is an end.
  static let ends: Set<String> = [
    "until", "till", "bis", "hasta", "jusqu'en", "jusqu’en", "expected", "anticipated", "graduated",
    "graduation", "graduating", "voraussichtlich",
  ]
  static let dashes: Set<Unicode.Scalar> = [
    "-", "–", "—", "―", "‐", "‑", "−", "~", "～", "〜", "至", "到", "→", "ー", "－",
  ]
  static let of: Set<String> = ["de", "del", "of", "do"]
  static let seasons: Set<String> = [
    "spring", "summer", "fall", "autumn", "winter", "fruhling", "fruhjahr", "sommer", "herbst", "printemps",
    "ete",
    "automne", "hiver", "primavera", "verano", "otono", "invierno", "wintersemester", "sommersemester", "ws",
    "ss",
    "wise", "sose", "early", "late", "mid", "circa", "class", "anfang", "mitte", "ende", "mediados",
  ]
  /// The year before the first of each era.
  static let eras: [(String, Int)] = [("令和", 2018), ("平成", 1988), ("昭和", 1925)]
}
