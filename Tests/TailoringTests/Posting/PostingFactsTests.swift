import Base
import Content
import Testing

@testable import Tailoring

@Suite struct PostingFactsTests {
  static func facts(_ text: String, position: String? = nil) -> PostingFacts {
    RequirementReader.read(People.posting(text, position: position)).facts
  }

  @Test(
    arguments: [
      ("Senior Data Engineer", .senior), ("Principal Engineer (m/f/d)", .senior), ("Staff Engineer", .senior),
      ("Junior Accountant", .junior), ("Newly qualified teacher", .junior), ("Head of Science", .head),
      ("Teamleiter Pflege (m/w/d)", .lead), ("Stationsleitung", .lead),
      ("Abteilungsleiterin Controlling", .head),
      ("Ausbildung zum Elektroniker", .apprentice), ("Stage ingénieur matériaux", .intern),
      ("Directrice générale", .executive), ("Chef d’équipe logistique", .lead), ("Jefe de cocina", .head),
      ("Staff Nurse", nil), ("Ingénieur calcul", nil), ("Care Assistant", nil), ("Electrician", nil),
    ] as [(String, PostingFacts.Seniority?)])
  func seniority(_ title: String, _ expected: PostingFacts.Seniority?) {
    #expect(Self.facts("A post.", position: title).seniority == expected)
  }

  @Test func seniorityOfATitleInTheText() {
    #expect(Self.facts("# Senior Site Manager\n\nWe build.", position: nil).seniority == .senior)
    #expect(Self.facts("# Site\n\nx\n\ny\n\nz\n\nYou report to the head of site.").seniority == nil)
  }

  @Test(
    arguments: [
      ("Salary: £45,000 – £52,000 per annum", 4_500_000, 5_200_000, "GBP", .year),
      ("Pay: £13.50 per hour", 1_350, nil, "GBP", .hour),
      ("Gehalt: 3.200 bis 3.800 € brutto im Monat", 320_000, 380_000, "EUR", .month),
      ("Jahresgehalt von 62.000 EUR", 6_200_000, nil, "EUR", .year),
      ("Stundenlohn 17,50 €", 1_750, nil, "EUR", .hour),
      ("Rémunération : 38 à 45 k€ brut annuel", 3_800_000, 4_500_000, "EUR", .year),
      ("Salaire : 2 400 € brut mensuel", 240_000, nil, "EUR", .month),
      ("Salario: 28.000 – 32.000 € brutos anuales", 2_800_000, 3_200_000, "EUR", .year),
      ("The salary is $120k to $150k a year", 12_000_000, 15_000_000, "USD", .year),
      ("£55,000.00/yr - £65,000.00/yr", 5_500_000, 6_500_000, "GBP", .year),
      ("Jornada de 30 horas, 1.120 euros al mes, contrato indefinido.", 112_000, nil, "EUR", .month),
      ("Compensation: USD 95,000", 9_500_000, nil, "USD", .year),
      ("Salary up to £52,000", nil, 5_200_000, "GBP", .year),
      ("Bis zu 52.000 € Jahresgehalt", nil, 5_200_000, "EUR", .year),
      ("Jusqu’à 45 000 € brut annuel", nil, 4_500_000, "EUR", .year),
      ("Hasta 35.000 € brutos anuales", nil, 3_500_000, "EUR", .year),
      ("CDI, 28 à 32 K€ selon profil", 2_800_000, 3_200_000, "EUR", .year),
      ("CDI, 28-32k€ selon profil", 2_800_000, 3_200_000, "EUR", .year),
      ("Salario: 30.000–35.000 € brutos", 3_000_000, 3_500_000, "EUR", .year),
      ("Vergütung: 45–52 T€", 4_500_000, 5_200_000, "EUR", .year),
      ("Salary £31,000 – £34,000. 37.5 hours.", 3_100_000, 3_400_000, "GBP", .year),
      ("**Grade D – £33,945 to £36,648 – 37 hours per week**", 3_394_500, 3_664_800, "GBP", .year),
      ("Grade: 5, £29,605", 2_960_500, nil, "GBP", .year),
      ("€40k–€45k a year", 4_000_000, 4_500_000, "EUR", .year),
    ] as [(String, Int64?, Int64?, String, PostingFacts.Salary.Period)])
  func salaries(
    _ line: String, _ minimum: Int64?, _ maximum: Int64?, _ currency: String,
    _ period: PostingFacts.Salary.Period
  ) {
    let expected = PostingFacts.Salary(minimum: minimum, maximum: maximum, currency: currency, period: period)
    #expect(Self.facts("A post.\n\n\(line)\n").salary == expected)
  }

  @Test(arguments: [
    "You manage a budget of £2,000,000 a year.", "We raised $50m and pay attention.", "Competitive salary.",
    "A training budget of 1.500 € im Jahr, faire Vergütung.", "Salary by agreement, 30 days of leave.",
    "Salary: £52,000 – £45,000 per annum", "€ 40m Umsatz, gute Bezahlung",
    "Vous gérez un budget de 40 k€.", "Umsatz von 45 T€ am Tag",
  ])
  func noSalary(_ line: String) { #expect(Self.facts("A post.\n\n\(line)\n").salary == nil) }

  @Test(
    arguments: [
      ("Vergütung nach TVöD EG 11", "TVöD EG 11"), ("Band 6 (NHS)", "Band 6"),
      ("Entgeltgruppe E 9b TV-L", "Entgeltgruppe E 9b"), ("Besoldungsgruppe A 13", "Besoldungsgruppe A 13"),
      ("We play in a band of 6", nil), ("No grade", nil),
    ] as [(String, String?)])
  func grades(_ line: String, _ expected: String?) {
    #expect(Self.facts("A post.\n\n\(line)").payGrade == expected)
  }

  @Test(
    arguments: [
      ("Location: Cork, Ireland", "Cork, Ireland"), ("Standort: Bremen", "Bremen"),
      ("Arbeitsort: 28195 Bremen", "Bremen"), ("Work Location: In person", nil),
      ("Arbeitsort: Vor Ort", nil), ("Dirección: calle Almona 14, Granada", "Granada"),
      ("Place of work: Hull HU1", "Hull"), ("Lieu : Brest (29)", "Brest (29)"),
      ("Ubicación: Sevilla.", "Sevilla"),
      ("Where: the usual place", nil), ("The location is good: trust us", nil),
    ] as [(String, String?)])
  func locations(_ line: String, _ expected: String?) {
    #expect(Self.facts("A post.\n\n\(line)").location == expected)
  }

  @Test(
    arguments: [
      ("Hybrid working, two days on site", .hybrid), ("Fully remote within the EU", .remote),
      ("Arbeit vor Ort", .onsite), ("No remote work", .onsite), ("Télétravail partiel possible", .hybrid),
      ("On-site car park", nil), ("We build bridges", nil),
    ] as [(String, PostingFacts.Workplace?)])
  func workplaces(_ line: String, _ expected: PostingFacts.Workplace?) {
    #expect(Self.facts("A post.\n\n\(line)").workplace == expected)
  }

  @Test(
    arguments: [
      (
        "Contact: Dr Amaka Okafor, amaka.okafor@example.org", "Dr Amaka Okafor", "amaka.okafor@example.org",
        nil
      ),
      (
        "Ihre Ansprechpartnerin ist Frau Dr.-Ing. Friederike Süßkind, Tel. +49 421 123456-7",
        "Frau Dr.-Ing. Friederike Süßkind", nil, "+49 421 123456-7"
      ),
      (
        "Votre contact : Mme Capucine Delorme (02 98 00 00 01)", "Mme Capucine Delorme", nil, "02 98 00 00 01"
      ),
      ("For further information contact Sister Mary O’Neill.", "Sister Mary O’Neill", nil, nil),
      ("Apply to jobs@example.com.", nil, "jobs@example.com", nil),
      ("Contact our HR Team for details", nil, nil, nil),
      ("You report to the VP Product", nil, nil, nil), ("Data: dpo@example.org", nil, nil, nil),
      ("Kontakt zu Kunden", nil, nil, nil),
      ("Persona de contacto: Ana Gil de la Torre", "Ana Gil de la Torre", nil, nil),
      (
        "Please send your CV and a letter to Mrs Helen Prowse, Head of People.", "Mrs Helen Prowse", nil, nil
      ),
      (
        "Richten Sie Ihre Unterlagen bitte an Herrn Dr. Ulf Behrens, Bereichsleiter Personal.",
        "Herrn Dr. Ulf Behrens", nil, nil
      ),
      ("Mrs Helen Prowse founded the school in 1911.", nil, nil, nil),
      (
        "To apply, send your CV to Bethan Prosser at jobs@lane.example.", "Bethan Prosser",
        "jobs@lane.example", nil
      ),
      ("Envoyez CV à Karine Monnot (rh@hj.example).", "Karine Monnot", "rh@hj.example", nil),
      (
        "Melde dich bei Korbinian Eder, servus@lindwurm.example", "Korbinian Eder", "servus@lindwurm.example",
        nil
      ),
      ("We use Big Query at data@lane.example.", nil, "data@lane.example", nil),
      ("Meet the hiring team\nImogen Tarrant\nOperations Director", "Imogen Tarrant", nil, nil),
      ("Kontaktdaten\nDrechsler Haustechnik GmbH\nHerr Jörn Drechsler", "Herr Jörn Drechsler", nil, nil),
    ] as [(String, String?, String?, String?)])
  func contacts(_ line: String, _ name: String?, _ email: String?, _ phone: String?) {
    let found = Self.facts("A post.\n\n\(line)").contact
    #expect(found?.name == name)
    #expect(found?.email == email)
    #expect(found?.phone == phone)
  }

  @Test(arguments: [
    "", "@", "@@@@", "Salary: £", "Contact:", "Location:", "+++++", "€", "Band",
    String(repeating: "@a.", count: 400),
  ])
  func hostileLines(_ line: String) { _ = Self.facts("A post.\n\n\(line)") }

  @Test(arguments: [
    ("Banda salarial: 35-42K.", 3_500_000, 4_200_000, PostingFacts.Salary.Period.year),
    ("Salario: 27.000 € – 31.000 € b/a en 14 pagas. Contrato de 6 meses.", 2_700_000, 3_100_000, .year),
    ("Vergütung: 16,80 € bis 18,20 €/Std. nach Tarif.", 1680, 1820, .hour),
    ("Gehalt: 2.900 bis 3.300 € im Monat.", 290_000, 330_000, .month),
  ])
  func rangesOfPay(_ line: String, _ low: Int, _ high: Int, _ period: PostingFacts.Salary.Period) {
    let found = Self.facts("A post.\n\n" + line).salary
    #expect(found?.minimum == Int64(low) && found?.maximum == Int64(high) && found?.period == period)
  }

  @Test func aScaleEndsBeforeABracket() {
    let found = Self.facts(
      "Wir bieten eine Vergütung nach TVöD EG 8 (3.300 bis 4.000 € brutto). Bitte geben Sie an, ab wann Sie können."
    )
    #expect(found.payGrade == "TVöD EG 8" && found.salary?.maximum == 400_000)
    #expect(found.salary?.period == nil)
  }

  @Test func contactsAreNoHeadings() {
    let text = "+ Ansprechpartner für Kunden\nDAS BRINGST DU MIT\n+ Excel\nFragen an jobs@firma.example"
    #expect(Self.facts(text).contact?.name == nil)
    let titled = Self.facts("A post.\n\nAnsprechpartnerin: Frau Dipl.-Ök. Petra Wagner, Tel. 0561 804-1234.")
    #expect(titled.contact?.name == "Frau Dipl.-Ök. Petra Wagner")
  }

  @Test func theRestAtHomeIsHybrid() {
    #expect(Self.facts("Viajarás tres días por semana. Teletrabajo el resto.").workplace == .hybrid)
    #expect(Self.facts("Teletrabajo.").workplace == .remote)
  }
}
