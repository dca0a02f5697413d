import Testing

/// Words of a fact that are moved within it: a rate to another figure, a deed of others to the writer, what was hoped for to what
/// was done. Beside each the same fact told truly.
@Suite struct MovedWordsTests {
  private static let changes =
    "Introduced data contracts; breaking changes fell from about five a month to two in a year"
  private static let mentor = "Mentor four engineers, two of whom now lead teams; started a reading group"
  private static let shifts =
    "Lead shifts of 16–20 nurses: allocate patients by acuity, run the safety huddle"
  private static let surge = "Helped plan, commission and open six surge beds in the former day ward"
  private static let budget =
    "Reported to the head of finance; prepared the budget of 4 departments under her lead"
  private static let grant =
    "Applied for a grant of £40,000; the charity plans to open a second shelter in 2027"

  @Test(arguments: [
    // Figures: rates, ends of ranges, what they count, how long
    ("en", changes, "Breaking changes fell from five in a year to two a month."),
    ("de", "Bauleitung für fünf Brücken, bis zu 45 Personen und 6,8 Mio. € im Jahr", "Fünf Brücken im Jahr."),
    ("en", shifts, "Lead shifts of 20 nurses."),
    ("en", shifts, "Lead 16–20 shifts of nurses."),
    ("fr", "Neuf remplacements de trois semaines à cinq mois", "Neuf remplacements de cinq mois."),
    ("en", "Wrote the family sheet still in use on four units", "Wrote four family sheets."),
    ("en", "Stayed on nights for the first fortnight", "Stayed on nights for a year."),
    (
      "en", "Led an audit; antibiotics within one hour rose from 71 to 93 %",
      "Antibiotics rose from 71 to 93 %."
    ),
    ("de", "Aus drei Wochen je Abschnitt wurden zwei", "Aus zwei Wochen je Abschnitt wurden drei."),
    ("en", "Built the first data warehouse of the firm", "First to build a data warehouse."),
    // Deeds of others
    ("en", mentor, "Lead two teams."),
    ("en", mentor, "I lead two teams."),
    (
      "en", "Moved 1,400 procedures into 300 models with the analysts who owned them",
      "The analysts moved 1,400 procedures into 300 models."
    ),
    (
      "en", "Piloted a handover sheet that was taken up by five wards",
      "Five wards piloted a handover sheet."
    ),
    (
      "es", "Coordinó a doce voluntarios; en 2023 atendieron a 340 personas sin hogar",
      "Atendió a 340 personas sin hogar."
    ),
    ("en", "Set up the clinic; 140 patients seen in its first year", "140 patients seen in my first year."),
    ("en", budget, "The head of finance, who reported to me, prepared the budget."),
    ("en", budget, "The head of finance, to whom I reported, prepared the budget of 4 departments."),
    ("en", budget, "The budget of 4 departments was prepared under my lead."),
    ("en", budget, "I led the head of finance."),
    ("en", "Trained two chefs, whom the owner praised", "The owner, whom I praised, trained two chefs."),
    (
      "en", "Number one on site, reporting to the contracts manager",
      "Number one, to whom the contracts manager reported."
    ),
    ("en", "Built the lakehouse on AWS with Terraform", "Built Terraform with AWS."),
    // Help
    ("en", surge, "Opened six surge beds."),
    ("en", surge, "I commissioned six surge beds."),
    ("fr", "Aidé à planifier, équiper et ouvrir six chambres", "Ouvert six chambres."),
    ("es", "Ayudé a planificar, equipar y abrir seis salas", "Abrí seis salas."),
    (
      "es", "Redujo el consumo de agua del vivero de 90 a 54 m³ por semana, con ayuda de un agrónomo",
      "Redujo el consumo de agua del vivero de 90 a 54 m³ por semana."
    ),
    ("en", "Assists Professor Hale in teaching a class of 25 on most Fridays", "Teaching a class of 25."),
    // Plans, requests, hopes
    ("en", grant, "Opened a second shelter in 2027."),
    ("en", grant, "A grant of £40,000."),
    ("es", "Ha solicitado la homologación del título", "Título homologado."),
    ("es", "Ha solicitado la homologación del título", "Homologación del título."),
    ("es", "Prevé terminar el máster en 2027", "Terminó el máster en 2027."),
    ("fr", "Souhaite terminer son master en 2027", "A terminé son master en 2027."),
    ("de", "Hat die Anerkennung des Titels beantragt", "Anerkennung des Titels."),
    ("en", "Was to take over the shop in May; the owner changed his mind", "Took over the shop in May."),
    ("en", "Could have sold the firm for £3m; sold it for £1m", "Sold the firm for £3m."),
    ("de", "Sollte ab Mai die Filiale übernehmen", "Ab Mai die Filiale übernommen."),
    ("en", "Wrote a report on the former plant in Leeds", "Wrote a report on the plant in Leeds."),
    (
      "fr", "Réparé des trains miniatures pour un musée de Lille", "Réparé des trains pour un musée de Lille."
    ),
    ("es", "Formé a cuatro aprendices que ahora dirigen talleres", "Dirijo talleres."),
    ("en", mentor, "Mentored by four engineers, I started a reading group."),
    // Reach
    ("en", "Clinical lead for the move to an electronic record on the unit", "Clinical lead of the unit."),
    (
      "en", "Clinical lead for the move to an electronic record on the unit",
      "Clinical lead for the move to an electronic record in the hospital."
    ),
  ])
  func isFound(_ language: String, _ fact: String, _ lie: String) {
    #expect(People.problems(language, fact, lie) != [], "\(fact) → \(lie)")
  }

  @Test(arguments: [
    ("en", changes, "Breaking changes fell from about five a month to two in a year."),
    (
      "de", "Bauleitung für fünf Brücken, bis zu 45 Personen und 6,8 Mio. € im Jahr",
      "Bauleitung für 5 Brücken."
    ),
    ("en", shifts, "I lead shifts of 16 to 20 nurses."),
    (
      "fr", "Neuf remplacements de trois semaines à cinq mois",
      "9 remplacements de trois semaines à cinq mois."
    ),
    ("en", "Stayed on nights for twelve months", "Stayed on nights for a year."),
    ("de", "Aus drei Wochen je Abschnitt wurden zwei", "Aus 3 Wochen je Abschnitt wurden 2."),
    ("en", "Built the first data warehouse of the firm", "I built the first data warehouse of the firm."),
    ("en", mentor, "Mentor four engineers, two of whom now lead teams."),
    (
      "en", "Moved 1,400 procedures into 300 models with the analysts who owned them",
      "With the analysts who owned them, moved 1,400 procedures into 300 models."
    ),
    ("en", "Set up the clinic; 140 patients seen in its first year", "140 patients seen in the first year."),
    ("en", budget, "Reported to the head of finance."),
    ("en", "Built the lakehouse on AWS with Terraform", "With Terraform I built the lakehouse on AWS."),
    ("en", surge, "Helped to plan, commission and open six surge beds in the former day ward."),
    (
      "es", "Coordinó a doce voluntarios; en 2023 atendieron a 340 personas sin hogar",
      "En 2023 atendieron a 340 personas sin hogar."
    ),
    ("es", "Ha solicitado la homologación del título", "Solicitó la homologación del título."),
    ("en", grant, "Applied for a grant of £40,000."),
  ])
  func theTruthPasses(_ language: String, _ fact: String, _ claim: String) {
    #expect(People.problems(language, fact, claim) == [], "\(fact) → \(claim)")
  }
}
