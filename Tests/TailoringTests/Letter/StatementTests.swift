import Testing

@testable import Tailoring

@Suite struct StatementTests {
  @Test(
    arguments: [
      (
        "Replaced batch loads by streaming (Kafka, Flink, Iceberg); data is ready in 12 minutes", .en,
        "replaced batch loads by streaming", ["data is ready in 12 minutes"]
      ),
      (
        "Lead shifts of 16–20 nurses: allocate patients by acuity, run the safety huddle, and hold the phone",
        .en,
        "lead shifts of 16–20 nurses",
        ["I allocate patients by acuity, run the safety huddle, and hold the phone"]
      ),
      (
        "Led the move: mapped 214 rows, trained 96 users, stayed on nights", .en, "led the move",
        ["I mapped 214 rows, trained 96 users and stayed on nights"]
      ),
      (
        "Mentor four engineers, two of whom now lead teams; started a reading group", .en,
        "mentor four engineers, two of whom now lead teams, and started a reading group", []
      ),
      (
        "Supervised twelve electricians on schools; labour, materials and day sheets", .en,
        "supervised twelve electricians on schools", []
      ),
      (
        "Built the lakehouse with Terraform: S3, Iceberg, Spark and Trino", .en,
        "built the lakehouse with Terraform", []
      ),
      (
        "Brought three jobs in under budget (by 6, 9 and 4 %)", .en,
        "brought three jobs in under budget (by 6, 9 and 4 %)", []
      ),
      (
        "Ersatzneubau der Störbrücke bis zur Ausschreibung geleitet, Bausumme 9,4 Mio. €", .de,
        "habe ich den Ersatzneubau der Störbrücke bis zur Ausschreibung geleitet", []
      ),
      (
        "Abrechnung nach VOB/B geführt, Schlussrechnungen ohne Rechtsstreit anerkannt", .de,
        "habe ich die Abrechnung nach VOB/B geführt", []
      ),
      (
        "Skripte geschrieben, die Schnittgrößen auslesen; die Statik entsteht in vier Tagen", .de,
        "habe ich Skripte geschrieben, die Schnittgrößen auslesen", ["die Statik entsteht in vier Tagen"]
      ),
      (
        "Nachträge geprüft und verhandelt; in sechs Projekten Forderungen abgewehrt", .de,
        "habe ich Nachträge geprüft und verhandelt und in sechs Projekten Forderungen abgewehrt", []
      ),
      ("A réglé 140 successions", .fr, "j’ai réglé 140 successions", []),
      ("A accueilli les clients et tenu l’agenda", .fr, "j’ai accueilli les clients et tenu l’agenda", []),
      (
        "Piloté la refonte des TP : 24 séances, fiches communes", .fr, "j’ai piloté la refonte des TP", []
      ),
      (
        "Mis en place l’évaluation ; le taux de réussite est passé de 64 à 78 %", .fr,
        "j’ai mis en place l’évaluation", ["le taux de réussite est passé de 64 à 78 %"]
      ),
      ("Dirigí un equipo; reduje las averías", .es, "dirigí un equipo y reduje las averías", []),
    ] as [(String, LetterLanguage, String, [String])])
  func told(_ text: String, _ language: LetterLanguage, _ clause: String, _ after: [String]) {
    #expect(Statement.of(text, in: language) == Statement(clause: clause, after: after))
  }

  @Test(arguments: ["", "; ", ": ", "(", ")((", "Certified nurse on two wards", "a, b, c"])
  func whatIsNoDeedIsNotTold(_ text: String) {
    #expect(LetterLanguage.allCases.allSatisfy { Statement.of(text, in: $0) == nil })
  }
}
