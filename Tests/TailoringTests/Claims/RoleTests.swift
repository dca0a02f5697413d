import Base
import Content
import Testing

@testable import Tailoring

/// Who did what to whom: sentences of which every word stands in the fact, in another place.
@Suite struct RoleTests {
  static let lies: [(String, String, String)] = [
    // What was done to one thing, told of another.
    ("en", "Pruned 40 apple trees; mapped the orchard with two wardens", "Mapped 40 apple trees."),
    ("en", "Sorted letters for 12 villages; fed the postmaster's hens", "Fed hens for 12 villages."),
    (
      "de", "Bienenstöcke kontrolliert; Honig für vier Hofläden geschleudert",
      "Bienenstöcke für vier Hofläden kontrolliert."
    ),
    ("fr", "Taille de 30 poiriers ; peinture de la serre", "Peinture de 30 poiriers."),
    ("es", "Poda de 30 perales; pintura del invernadero", "Pintura de 30 perales."),
    // What hangs on a word, told without it.
    ("en", "Cleaned the brakes of the ferry", "Cleaned the ferry."),
    ("de", "Protokolle des Kirchenvorstands getippt", "Kirchenvorstand."),
    ("fr", "Saisie des comptes rendus du conseil", "Conseil."),
    ("es", "Limpieza de los frenos del tranvía", "Limpieza del tranvía."),
    ("en", "Catalogued drawings between lighthouse and harbour office", "Catalogued the harbour office."),
    // What a number counts.
    ("en", "Fed 14 horses in three stables", "Fed 14 stables."),
    ("de", "Eine sechsköpfige Kapelle und zwei Chöre begleitet", "Sechs Chöre begleitet."),
    // What makes less of it.
    ("en", "Painted some of the listed boathouses", "Painted the listed boathouses."),
    ("en", "Third author of a guide to mosses", "Author of a guide to mosses."),
    ("de", "Lohnlisten, erfasst durch die Inhaberin", "Lohnlisten erfasst."),
    ("es", "Facturas introducidas por la dueña", "Facturas introducidas."),
    ("fr", "Tournage sur bois (notions)", "Tournage sur bois."),
    ("en", "Complaints about cold soup fell by 12 %", "Complaints fell by 12 %."),
    ("en", "Attended 640 births, 85 of them at home", "Attended 640 births at home."),
    ("de", "Vier Brücken saniert, zwei davon unter Verkehr", "Vier Brücken unter Verkehr saniert."),
    ("fr", "Pose de 40 fenêtres, dont 12 en hauteur", "Pose de 40 fenêtres en hauteur."),
    ("es", "Poda de 30 perales, 5 de ellos centenarios", "Poda de perales centenarios."),
    // Longer, more often, more of them.
    ("en", "Rang the bells from 2011 to 2014", "Rings the bells since 2011."),
    ("fr", "Directrice de théâtre, 9 comédiens", "Directrice de théâtres, 9 comédiens."),
    ("de", "Übersetzerin FI>SV, Kochbücher", "Übersetzerin SV>FI, Kochbücher."),
    ("en", "Tuned 140 pianos a year", "Tuned 140 pianos."),
    ("es", "Rebajas de 300 € en 2021", "Rebajas de 300 € cada año."),
    // Who somebody was.
    ("en", "Editorial work for a sailing magazine", "Editor of a sailing magazine."),
    ("es", "Barnices revisados con una restauradora", "Barnices revisados como restauradora."),
    ("de", "Schulung im Glockenguss besucht", "Schulung im Glockenguss durchgeführt."),
    // Ends of a change, and how much it was.
    ("en", "Ovens hot in 12 minutes instead of 26 hours", "Ovens hot in 26 hours instead of 12 minutes."),
    (
      "en", "Losses fell from about five a month to two in a year",
      "Losses fell from about two in a year to five a month."
    ),
    ("en", "Cut the flour bill by 41 %", "Cut the flour bill to 41 %."),
    ("de", "Mehlverbrauch um 41 % gesenkt", "Mehlverbrauch auf 41 % gesenkt."),
    ("en", "Handed over the barn before the harvest", "Handed over the barn after the harvest."),
    ("de", "Scheune vier Monate vor Termin übergeben", "Scheune vier Monate nach Termin übergeben."),
    // By what.
    (
      "en", "Turnout rose from 20 % to 30 %; the town's campaign ran at the time",
      "Turnout rose from 20 % to 30 % through the town's campaign."
    ),
    ("en", "Ran the puppet stall", "Set up and ran the puppet stall."),
  ]

  @Test("is refused", arguments: lies)
  func refused(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) != [], "\(fact) → \(claim)")
  }

  @Test(
    "another order, fewer parts and the noun of a verb pass",
    arguments: [
      (
        "en", "Pruned 40 apple trees; mapped the orchard with two wardens",
        "Mapped the orchard with two wardens."
      ),
      ("en", "Pruned 40 apple trees; mapped the orchard with two wardens", "I pruned 40 apple trees."),
      ("en", "Fed 14 horses in three stables", "In three stables, fed fourteen horses."),
      ("en", "Cleaned the brakes of the ferry", "Cleaning of the ferry's brakes."),
      ("en", "Tuned 140 pianos a year", "Every year I tuned 140 pianos."),
      ("de", "Honig für vier Hofläden geschleudert", "Ich habe Honig für vier Hofläden geschleudert."),
      ("de", "Instandhaltung von zwei Mühlen", "Zwei Mühlen instand gehalten."),
      ("fr", "Taille de 30 poiriers ; peinture de la serre", "J’ai peint la serre."),
      ("es", "Poda de 30 perales; pintura del invernadero", "Podé 30 perales."),
      ("en", "Repaired and varnished violins", "Varnished and repaired violins."),
      ("en", "Attended 640 births, 85 of them at home", "Attended 640 births, of which 85 were at home."),
    ])
  func passes(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) == [], "\(claim)")
  }

  // MARK: Phrases

  private static func phrases(_ tongue: Tongue, _ text: String) -> [String] {
    let reading = TextReading(text, words: Words.of(text), tongue: tongue)
    return PhraseReader.phrases(of: reading).map { phrase in
      let words = phrase.words.map { reading.words[$0].raw + ($0 == phrase.head ? "*" : "") }
      return (phrase.isVerb ? "!" : phrase.preposition + ":") + words.joined(separator: " ")
    }
  }

  @Test(
    "a text is parted at prepositions, articles, verbs and commas, and each phrase has a head",
    arguments: [
      (
        Tongue.en, "Rewired 60 terraced houses for the council",
        ["!Rewired*", ":60 terraced houses*", "for:council*"]
      ),
      (.en, "brakes of the ferry, oiled daily", [":brakes*", "of:ferry*", "!oiled*", ":daily*"]),
      (.de, "Gewicht der neuen Baureihe gesenkt", [":Gewicht*", "der:neuen Baureihe*", "!gesenkt*"]),
      (.fr, "pose de grandes cuisines équipées", [":pose*", "de:grandes cuisines* équipées"]),
      (.es, "reparto de alimentos por la tarde", [":reparto*", "de:alimentos*", "por:tarde*"]),
      (.en, "", []),
    ])
  func phrases(_ tongue: Tongue, _ text: String, _ expected: [String]) {
    #expect(Self.phrases(tongue, text) == expected)
  }

  // MARK: Frames

  private static func frame(_ tongue: Tongue, _ text: String) -> String {
    let structure = RoleStructure(TextReading(text, words: Words.of(text), tongue: tongue))
    return structure.text.words.indices.filter { structure.isFrame[$0] }.map { structure.text.words[$0].raw }
      .joined(separator: " ")
  }

  @Test(
    "who, where and when stand before a colon or the first comma",
    arguments: [
      (Tongue.en, "Baker, Oak Lane, Hull (2010 – 2012): rye bread", "Baker Oak Lane Hull 2010 2012"),
      (.de, "Tischlermeister, Treppenbau, zwei Gesellen", "Tischlermeister"),
      (.fr, "Pâtissière, Maison Duroy, 12 gâteaux par jour", "Pâtissière Maison Duroy"),
      (.en, "Painted boathouses, sold boats", ""),
      (.es, "", ""),
    ])
  func frame(_ tongue: Tongue, _ text: String, _ expected: String) {
    #expect(Self.frame(tongue, text) == expected)
  }
}
