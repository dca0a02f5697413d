internal import Base

/// Words before a number that say that it is one of a register, a card or an account, and none to call:
/// `NMC PIN: 12A3456E`, `Registration no. 00123456`, `Matrikelnummer 1234567`.
enum RegisterWords {
  private static let words: Set<String> = [
    "pin", "nmc", "nmbi", "gmc", "gdc", "gphc", "hcpc", "rcvs", "swe", "sia", "cscs", "cpcs", "ecs", "dbs",
    "gas",
    "pvg", "sssc", "nmcn", "npi", "dea", "acca", "cima", "icaew", "cpa", "bar", "sra", "utr", "nino", "ni",
    "nhs",
    "ppsn", "pps", "ssn", "vat", "iban", "bic", "passport", "visa", "id", "orcid", "isbn", "issn", "doi",
    "registration", "registered", "register", "reg", "licence", "license", "certificate", "cert", "card",
    "membership", "member", "account", "permit", "badge", "roll", "student", "matriculation", "reference",
    "ref",
    "matrikelnummer", "matrikelnr", "steuernummer", "steuernr", "steuer", "sozialversicherungsnummer",
    "versicherungsnummer", "ausweisnummer", "ausweis", "personalnummer", "kundennummer", "registernummer",
    "approbation", "adeli", "rpps", "siret", "siren", "siege", "matricule", "agrement", "colegiado",
    "colegiada",
    "dni", "nie", "nif", "nss", "afiliacion", "registro", "matricula", "pasaporte", "licencia",
  ]
  /// Words between such a word and its number.
  private static let fillers: Set<String> = [
    "no", "nr", "number", "num", "numero", "n", "o", "nummer", "code", "der", "de",
  ]
  /// These say that a number is one to call, whatever stands before them.
  private static let calls: Set<String> = [
    "tel", "phone", "telephone", "mobile", "mob", "cell", "telefon", "handy", "mobil", "portable", "fax",
    "telefono", "movil", "call", "whatsapp", "home", "work",
  ]

  /// Whether the text before a number ends with such words. O(bytes looked at): at most 40.
  static func end(_ bytes: ArraySlice<UInt8>) -> Bool {
    let near = String(decoding: bytes.suffix(40), as: UTF8.self)
    // What another cell or statement says is not said of it.
    let own = near.split(omittingEmptySubsequences: false) { "\t|;·•".contains($0) }.last ?? ""
    let found = UnicodeForms.folded(String(own)).split { !$0.isLetter }.map(String.init)
    for word in found.reversed() {
      if calls.contains(word) { return false }
      if words.contains(word) { return true }
      if !fillers.contains(word) { return false }
    }
    return false
  }
}
