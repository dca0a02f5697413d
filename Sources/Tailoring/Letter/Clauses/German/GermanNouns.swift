/// The gender of German nouns that CVs begin with, by how they end: a compound has that of its last part.
enum GermanNouns {
  enum Gender: Hashable { case masculine, feminine, neuter, plural }

  /// Nil where the ending is not known.
  static func gender(_ folded: String) -> Gender? {
    if plurals.contains(where: folded.hasSuffix) { return .plural }
    if notFeminine.contains(folded) { return nil }
    if let gender = acronyms[folded] { return gender }
    if feminines.contains(where: folded.hasSuffix) { return .feminine }
    if masculines.contains(where: folded.hasSuffix) { return .masculine }
    if isInfinitive(folded) { return .neuter }
    return neuters.contains(where: folded.hasSuffix) ? .neuter : nil
  }

  /// The part of a text's first noun that says its gender: "FMEA" of "System-FMEA moderiert".
  static func head(of text: String) -> Word? {
    text.split(separator: " ").first.flatMap { Words.of(String($0)).last }
  }

  /// "Das Kommissionieren": a verb as a noun.
  private static func isInfinitive(_ folded: String) -> Bool {
    folded.hasSuffix("ieren") && folded.utf8.count > 7 || infinitives.contains(where: folded.hasSuffix)
  }

  private static let infinitives = [
    "reinigen", "putzen", "kochen", "backen", "verkaufen", "bedienen", "pflegen", "waschen", "bugeln",
    "packen",
    "laden", "liefern", "auffullen", "bestellen", "schneiden", "zubereiten", "vorbereiten", "begleiten",
    "betreuen", "lagern", "schweissen", "streichen", "verlegen", "pflanzen", "mahen", "erstellen",
    "bearbeiten",
    "einraumen", "ausraumen", "aufraumen", "anleiten", "spulen",
  ]

  static func nominative(_ gender: Gender) -> String {
    switch gender {
    case .masculine: "der"
    case .feminine, .plural: "die"
    case .neuter: "das"
    }
  }

  static func accusative(_ gender: Gender) -> String {
    gender == .masculine ? "den" : nominative(gender)
  }

  private static let acronyms: [String: Gender] = [
    "fmea": .feminine, "dfmea": .feminine, "pfmea": .feminine, "sps": .feminine, "gmbh": .feminine,
    "kita": .feminine,
    "lkw": .masculine, "pkw": .masculine, "erp": .neuter, "cms": .neuter, "edv": .feminine, "qm": .neuter,
  ]
  private static let notFeminine: HashedWords = ["sprung", "ding"]
  private static let plurals = [
    "ungen", "ionen", "heiten", "keiten", "nachweise", "trage", "skripte", "projekte", "plane", "krafte",
    "konzepte", "berichte", "kurse", "prozesse", "studierende", "mitarbeiter", "patienten", "patientinnen",
    "schulerinnen", "schuler", "teams", "schichten", "workshops", "gutachten", "daten", "arbeiten", "klassen",
    "angehorige", "auszubildende", "kinder", "brucken", "anlagen", "ablaufe", "standards", "regale", "gerate",
    "mobel", "bestellungen", "rechnungen", "waren", "dienste", "gaste", "kunden", "kundinnen", "zimmer",
    "fenster", "reparaturen", "fahrten", "touren", "einkaufe", "mahlzeiten", "unterlagen", "termine",
    "einsatze", "maschinen", "analysen", "stande", "schranke", "antriebe", "steuerungen", "verzahnungen",
    "lieferungen", "pakete", "messungen", "versuche", "proben", "texte", "auftrage",
  ]
  private static let feminines = [
    "ung", "heit", "keit", "schaft", "ion", "tat", "pflege", "analyse", "statik", "software", "datenbank",
    "gruppe", "arbeit", "aufsicht", "kasse", "theke", "annahme", "abnahme", "aufnahme", "ausgabe", "abgabe",
    "hilfe", "logistik", "hygiene", "reparatur", "inventur", "assistenz", "korrespondenz", "abfertigung",
    "kontrolle", "buchfuhrung", "disposition", "technik", "wache", "schicht", "fahrt", "tour", "kraft",
    "reife", "prufung", "erlaubnis", "karte", "mathematik", "werkstatt", "redaktion", "montage", "produktion",
    "stelle", "sprechstunde", "visite", "mitarbeit", "ablage", "post", "lehre", "rundfuhrung",
  ]
  private static let masculines = [
    "bau", "betrieb", "entwurf", "einsatz", "dienst", "plan", "ablauf", "prozess", "kurs", "umzug", "wechsel",
    "bereich", "stand", "bestand", "aufwand", "verbrauch", "leitfaden", "haushalt", "einkauf", "vertrieb",
    "verkauf", "versand", "abschluss", "service",
    "empfang", "unterricht", "transport", "schein", "nachweis", "ausweis", "pass", "brief", "lehrgang",
    "umgang", "eingang", "ausgang", "einlass", "aufbau", "abbau", "einbau", "ausbau", "umbau", "auftrag",
    "bericht", "schutz", "verkehr", "support", "telefondienst", "abwasch", "vertrag", "winterdienst",
  ]
  private static let neuters = [
    "projekt", "konzept", "team", "system", "programm", "handbuch", "budget", "management", "modell",
    "werkzeug", "labor", "netzwerk", "controlling", "lager", "buro", "training", "marketing", "zeugnis",
    "zertifikat", "abitur", "diplom", "seminar", "telefon", "archiv", "wesen", "catering", "housekeeping",
    "recycling", "protokoll", "regal", "gerat",
  ]
}
