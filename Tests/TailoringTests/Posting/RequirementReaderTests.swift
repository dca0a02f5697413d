import Base
import Content
import Testing

@testable import Tailoring

@Suite struct RequirementReaderTests {
  func read(_ text: String) -> [Requirement] { RequirementReader.requirements(of: People.posting(text)) }

  /// Who trains others need not have been trained.
  @Test(arguments: [
    ("Ausbildung von Lehrlingen und Führung von Mitarbeitern", false), ("Erfahrung in der Ausbildung", false),
    ("Abgeschlossene Ausbildung zum Tischler", true), ("Ausbildung als Tischler", true),
    ("Erfahrung und eine Ausbildung im Handwerk", true),
  ])
  func trainingOthersIsNoDegree(_ line: String, isDegree: Bool) {
    let asked = RequirementReader.requirements(of: People.posting("## Anforderungen\n- " + line))
    #expect(asked.contains { $0.degree != nil } == isDegree)
  }

  /// How much is wished for makes no must of a wish.
  @Test func anAmountOfAWishStaysAWish() {
    let found = read("## Desirable\n- At least two years with Planon\n- A forklift licence is essential")
    #expect(found.map(\.strength) == [.nice, .must])
  }

  /// A row of heads over a column of grades asks for nothing, and English of a school is none that is spoken.
  @Test func aTableOfGradesHasAHead() {
    let found = read(
      "| Criteria | Essential/Desirable | Assessed by |\n|---|---|---|\n| GCSE Maths and English at grade C/4 | E | A |\n"
        + "| Route planning | E | A, I |\n| Transport Manager CPC | D | C |")
    #expect(
      found.map(\.text) == ["GCSE Maths and English at grade C/4", "Route planning", "Transport Manager CPC"])
    #expect(found.flatMap(\.languageLevels).isEmpty)
  }

  @Test(arguments: [
    ("Licence de chimie", DegreeLevel.bachelor), ("Licence pro qualité", .bachelor), ("ICP-MS in water", nil),
    ("GC-MS in the laboratory", nil), ("MS in Chemistry", .master), ("BTS chimie", .vocational),
  ])
  func lettersAndLicences(_ line: String, _ level: DegreeLevel?) {
    #expect(read("## Requirements\n- " + line).first?.degree == level)
  }

  /// Schools "du second degré" are no degree that is asked for.
  @Test func aKindOfSchoolIsNoDegree() {
    let text =
      "L’Atelier forme chaque année 1 200 enseignants du premier et du second degré.\n\n## Profil\n\n- Formation d’adultes"
    let asked = RequirementReader.requirements(of: People.posting(text))
    #expect(asked.map(\.text) == ["Formation d’adultes"] && asked.allSatisfy { $0.degree == nil })
  }

  @Test func sectionsDecideWhatIsARequirement() {
    let found = read(
      """
      We are a lovely hospital with Kubernetes posters in the hall.

      ## Requirements
      - NMC registration
      * Experience in wound care
      • Triage, ideally in a busy department
      Nice to have:
      – German (B1)
      **Benefits**
      - 30 days of annual leave
      - Training in wound care
      How to apply
      Send your CV in Excel.
      """)
    #expect(
      found.map(\.text) == [
        "NMC registration", "Experience in wound care", "Triage", "ideally in a busy department",
        "German (B1)",
      ])
    #expect(found.map(\.strength) == [.must, .must, .must, .nice, .nice])
    #expect(found.map(\.kind) == [.licence, .skill, .skill, .skill, .language])
    #expect(found.map(\.id.name) == (1...5).map { "posting/requirement-\($0)" })
  }

  @Test(
    arguments: [
      ("## Requirements\n- 3+ years as a nurse", 3, nil), ("## Requirements\n- 3–5 years in care", 3, 5),
      ("## Requirements\n- at least three years in care", 3, nil),
      ("## Anforderungen\n- mindestens 3 Jahre Berufserfahrung", 3, nil),
      ("## Profil\n- 3 ans d'expérience", 3, nil), ("## Requisitos\n- 5 años de experiencia", 5, nil),
      ("## Requirements\n- 5 or more years in care", 5, nil),
      ("## Requirements\n- 2 to 4 years in care", 2, 4),
    ] as [(String, Int, Int?)])
  func years(_ text: String, _ low: Int, _ high: Int?) {
    #expect(read(text).first?.years == YearRange(minimum: low, maximum: high))
    #expect(read(text).first?.kind == .years)
  }

  @Test(arguments: [
    "## Requirements\n- A 2 year contract in care",
    "## Requirements\n- A hospital founded 90 years ago, care",
    "## Requirements\n- Nursing children aged 3 years",
  ])
  func otherYearsAreNoExperience(_ text: String) { #expect(read(text).first?.years == nil) }

  @Test(arguments: [
    ("Deutschkenntnisse auf Niveau C1", "German", LanguageLevel.c1), ("fluent French", "French", .c1),
    ("anglais courant", "English", .c1),
    ("Polnisch verhandlungssicher", "Polish", .c1), ("basic Spanish", "Spanish", .a2),
    ("English B2 or better", "English", .b2),
  ])
  func languageLevels(_ line: String, _ name: String, _ level: LanguageLevel) {
    let found = read("## Requirements\n- " + line).first
    #expect(found?.languageLevels.first?.language.name == name)
    #expect(found?.languageLevels.first?.level == level)
  }

  @Test(arguments: [
    ("Bachelor's or Master's degree in nursing", DegreeLevel.bachelor),
    ("degree in civil engineering", .bachelor),
    ("abgeschlossenes Hochschulstudium (Diplom-Ing. oder Master)", .master), ("PhD in physics", .doctorate),
    ("abgeschlossene Ausbildung", .vocational), ("Bac +5 scientifique", .master),
    ("Titulaire du baccalauréat", .secondary), ("International Baccalaureate", .secondary),
    ("Baccalaureate degree in nursing", .bachelor),
    ("B.A. in history", .bachelor), ("M.A. in history", .master), ("Bac+3 en communication", .bachelor),
  ])
  func degrees(_ line: String, _ level: DegreeLevel) {
    #expect(read("## Requirements\n- " + line).first?.degree == level)
  }

  @Test(arguments: [
    ("Anforderungen\n\n- Wundversorgung", Requirement.Strength.must, "wound care"),
    ("Wünschenswert\n\n- Wundversorgung", .nice, "wound care"),
    ("Votre profil :\n- soins de plaies", .must, "wound care"), ("Les plus\n\n- triage", .nice, "triage"),
    ("REQUIS\n- triage", .must, "triage"), ("Requisitos:\n- cura de heridas", .must, "wound care"),
    ("Se valorará\n\n- triage", .nice, "triage"),
    ("Your profile\n\n1. Wound care is essential", .must, "wound care"),
    ("Your profile\n\na) wound care would be an advantage", .nice, "wound care"),
    ("Dein Profil\n=======\n- Wundversorgung von Vorteil", .nice, "wound care"),
  ])
  func headingsAndCues(_ text: String, _ strength: Requirement.Strength, _ term: String) {
    let found = read(text)
    #expect(found.count == 1)
    #expect(found.first?.strength == strength)
    #expect(found.first?.terms.map(\.name) == [term])
  }

  @Test(
    arguments: [
      ("R, Go and C++", ["R language", "Go", "C++"]), ("go with the flow", []),
      ("k8s or Postgres", ["Kubernetes", "PostgreSQL"]),
      ("control of programmes and drive", []), ("Führerschein Klasse B", ["driving licence"]),
      ("génie civil et béton armé", ["civil engineering", "reinforced concrete"]),
      ("Node.js, CI/CD, .NET", ["Node.js", "CI/CD", ".NET"]),
      ("C\u{200B}++ and Pyth\u{AD}on", ["C++", "Python"]),
    ] as [(String, [String])])
  func terms(_ text: String, _ names: [String]) {
    #expect(TermTable.standard.terms(in: text).map(\.name) == names)
  }

  @Test func rangesPointIntoTheFile() {
    let source = SourceText(file: "j.md", text: "---\ncompany: A\n---\nRequirements\n\n- Wound care\n")
    let start = SourceLocation(line: 4, column: 1, offset: 19)
    let posting = JobPosting(
      slug: "j", source: source, text: "Requirements\n\n- Wound care\n", textStart: start)
    let range = RequirementReader.requirements(of: posting)[0].range
    #expect([range.start.line, range.start.column, range.end.column] == [6, 3, 13])
  }

  @Test(
    arguments: [
      ("Ref.: NUR-4471", "NUR-4471"), ("Kennziffer 2025-037 / TV-L", "2025-037"),
      ("référence : OCE-MED-25.", "OCE-MED-25"), ("Job ID: 88123", "88123"),
      ("please give references", nil), ("Reference: Jane", nil),
    ] as [(String, String?)])
  func referenceNumbers(_ line: String, _ reference: String?) {
    #expect(RequirementReader.read(People.posting(line)).reference == reference)
  }

  @Test func hugeAndHiddenTextIsReadInPart() {
    let text =
      "## Requirements\n"
      + String(repeating: "- wound care \u{200B} and triage number nine\n- Excel\n", count: 20_000)
    let reading = RequirementReader.read(People.posting(text))
    #expect(reading.isTruncated)
    #expect(reading.hazards.contains { $0.kind == .invisibleCharacters })
    #expect((2...3).contains(reading.requirements.count))
  }

  /// A wish reaches no further than its clause.
  @Test(arguments: [
    (
      "Advanced Excel skills; VBA would be a bonus",
      ["must Advanced Excel skills", "nice VBA would be a bonus"]
    ),
    ("3+ years of SQL, Python a plus", ["must 3+ years of SQL", "nice Python a plus"]),
    ("Python, R and Scala a plus", ["nice Python, R and Scala a plus"]),
    ("Ideally experience with Kafka, Flink", ["nice Ideally experience with Kafka, Flink"]),
    ("Kafka (Flink preferred; Spark too)", ["must Kafka (Flink preferred; Spark too)"]),
    ("Gute Excel-Kenntnisse, SAP von Vorteil", ["must Gute Excel-Kenntnisse", "nice SAP von Vorteil"]),
    (
      "At least 7 years in care, ideally in theatres",
      ["must At least 7 years in care", "nice ideally in theatres"]
    ),
    (
      "At least 7 years of nursing experience ideally within theatres",
      ["must At least 7 years of nursing experience", "nice ideally within theatres"]
    ),
    (
      "Mindestens 7 Jahre in der Pflege, idealerweise im OP",
      ["must Mindestens 7 Jahre in der Pflege", "nice idealerweise im OP"]
    ),
    (
      "Au moins 7 ans en cuisine, idéalement en collectivité",
      ["must Au moins 7 ans en cuisine", "nice idéalement en collectivité"]
    ),
    (
      "Al menos 7 años en cocina, preferiblemente en hoteles",
      ["must Al menos 7 años en cocina", "nice preferiblemente en hoteles"]
    ),
    ("You will ideally have used Kafka", ["nice You will ideally have used Kafka"]),
    (
      "Sie verfügen idealerweise über Excel-Kenntnisse",
      ["nice Sie verfügen idealerweise über Excel-Kenntnisse"]
    ),
    (
      "A clinical background (nurse, doctor, AHP), ideally in acute care",
      ["must A clinical background (nurse, doctor, AHP)", "nice ideally in acute care"]
    ),
  ])
  func wishesEndWithTheirClause(_ line: String, _ expected: [String]) {
    let found = read("## Requirements\n- " + line)
    #expect(found.map { "\($0.strength) \($0.text)" } == expected)
  }

  @Test(arguments: ["Permis B à jour", "Préparer les élèves", "Permis B, A ou C"])
  func lettersOfLicencesAreNoDegrees(_ line: String) {
    #expect(read("## Profil\n- " + line).first?.degree == nil)
  }

  /// Each length of time is a question of its own.
  @Test(
    arguments: [
      (
        "At least 5 years post-registration experience, of which 3 years in intensive care",
        ["5 At least 5 years post-registration experience", "3 of which 3 years in intensive care"]
      ),
      ("5 years of Go and 2 years of Kubernetes", ["5 5 years of Go", "2 and 2 years of Kubernetes"]),
      (
        "mindestens fünf Jahre Berufserfahrung, davon zwei Jahre in der Intensivpflege",
        ["5 mindestens fünf Jahre Berufserfahrung", "2 davon zwei Jahre in der Intensivpflege"]
      ),
      (
        "5 ans d'expérience dont 2 ans en réanimation",
        ["5 5 ans d'expérience", "2 dont 2 ans en réanimation"]
      ),
      ("3 to 5 years in care", ["3 3 to 5 years in care"]),
    ] as [(String, [String])])
  func severalLengthsOfTime(_ line: String, _ expected: [String]) {
    #expect(read("## Requirements\n- " + line).map { "\($0.years?.minimum ?? 0) \($0.text)" } == expected)
  }

  /// How and until when to apply, and what the employer says of itself after a list, is not asked for.
  @Test(arguments: [
    ("Requirements", "- Wound care", "Apply by 12 May.", ""),
    ("Requirements", "- Wound care\n- Applications close on 12 May 2026", "", ""),
    ("Requirements", "- Wound care", "Please send your CV in English to Ann by Friday.", ""),
    ("Anforderungen", "- Wundversorgung", "Bewerbungsfrist: 12. Mai 2026", ""),
    ("Anforderungen", "- Wundversorgung", "Bewirb dich bis 12. Mai auf Deutsch.", ""),
    ("Profil", "- soins de plaies", "Date limite : 12 mai. Postulez en français.", ""),
    ("Requisitos", "- cura de heridas", "Envía tu CV antes del 12 de mayo.", ""),
    ("Requirements", "- Wound care", "Our 700 staff look after four sites. Free flu jabs!", ""),
    (
      "Requirements", "- Wound care", "You must also hold a driving licence.",
      "You must also hold a driving licence."
    ),
    (
      "Anforderungen", "- Wundversorgung", "Deutschkenntnisse sind erforderlich.",
      "Deutschkenntnisse sind erforderlich."
    ),
  ])
  func whatFollowsAListIsReadAsText(_ heading: String, _ list: String, _ after: String, _ also: String) {
    let found = read("## \(heading)\n\(list)\n\n\(after)")
    #expect(found.map(\.text).dropFirst() == (also.isEmpty ? [] : [also]))
    #expect(found.first?.terms.map(\.name) == ["wound care"])
  }

  /// Pupils are prepared for a degree; their teacher is not asked for it.
  @Test func dutiesNameNoDegreesOfTheReader() {
    let found = read("## Missions\n- Préparer les élèves au baccalauréat et au bac+5").first
    #expect(found?.degree == nil && found?.kind == .duty)
  }

  @Test func geologistsAreLicensed() {
    for name in ["Professional Geologist (PGeo)", "P.Geo. registration", "PGeo"] {
      #expect(read("## Requirements\n- " + name).first?.terms.first?.name == "Professional Geologist")
    }
  }

  /// What applicants are asked to send or to state is nothing that a CV shows.
  @Test(arguments: [
    "Please state your salary", "State salary expectations and start date",
    "A cover letter with your salary expectation and earliest start date", "Please quote reference X-12",
    "Include your salary expectation in your letter", "Send us your certificates and references",
    "Bitte geben Sie Ihre Gehaltsvorstellung an", "Nennen Sie bitte Ihren frühesten Eintrittstermin",
    "Précisez vos prétentions salariales", "Indique sus pretensiones económicas",
  ])
  func whatApplicantsStateIsNotAskedOfThem(_ line: String) {
    let found = read("## Requirements\n- Excel\n- \(line)\n- Triage")
    #expect(found.map(\.text) == ["Excel", "Triage"])
    #expect(found.flatMap(\.skills).map(\.name) == ["Excel", "Triage"])
  }

  @Test(arguments: [
    "State registration as a nurse", "Experience of writing cover letters", "Send documents to authorities",
    "Include accessibility in your designs", "Salary administration", "Tell stories with data",
  ])
  func whatOnlyLooksLikeItIsAskedFor(_ line: String) {
    #expect(read("## Requirements\n- \(line)").map(\.text) == [line])
  }

  /// Standing in a register and licences that must be valid decide by yes or no, known by name or not.
  @Test(arguments: [
    ("Registration with the NMBI", true), ("You must be registered with CORU", true),
    ("Eingetragen in die Architektenkammer", true), ("Inscription à l'ordre des architectes", true),
    ("A valid drone licence", true), ("Full, current registration", true),
    ("Experience with registration in SAP", false), ("Software licence management", false),
    ("Full knowledge of licences", false), ("Current trends in design", false),
  ])
  func registersAreLicences(_ line: String, isLicence: Bool) {
    #expect(read("## Requirements\n- \(line)").map { $0.kind == .licence } == [isLicence])
  }

  @Test func aRegisterIsAKnockoutQuestion() throws {
    let yaml = """
      basics: {name: A}
      certificates: [{name: Registered General Nurse (NMBI)}]
      """
    let profile = try #require(ProfileReader.read(SourceText(file: "p.yaml", text: yaml), slug: "a").value)
    let store = FactStore(profile)
    let matcher = Matcher(store, date: People.today)
    func answer(_ line: String) -> [Knockout] {
      matcher.match(read("## Requirements\n- \(line)")).flatMap {
        Knockout.all(in: $0, store, date: People.today)
      }
    }
    for line in [
      "Registration with the NMBI", "You must be registered with the Nursing and Midwifery Board of Ireland",
    ] {
      let found = answer(line)
      #expect(
        found.map(\.kind) == [.licence] && found[0].verdict == .shown && found[0].asked == line, "\(found)")
    }
    let other = answer("Registration with CORU")
    #expect(other.map(\.verdict) == [.notShown] && other[0].found == nil)
  }

  @Test func codesAreAlternatives() {
    let found = read("## Requirements\n- SSCS0108 o SSCS0208\n- Letters from A to O")
    #expect(found[0].skills.map(\.name) == ["SSCS0108", "SSCS0208"])
    #expect(Set(found[0].skills.map(\.alternative)).count == 1 && found[0].skills[0].alternative != nil)
  }

  @Test func whatSaysNothingOfItsOwnStaysWithItsSentence() {
    let line = "Data modelling: dimensional, event-based, you know when to use what"
    #expect(read("## Requirements\n- \(line)").map(\.text) == [line])
    let two = read("## Profil\n- Vous connaissez la TVA, vous utilisez Sage tous les jours")
    #expect(two.count == 2)
  }

  @Test func emptyPostingAsksNothing() { #expect(read("").isEmpty) }

  @Test func equalityAndBenefitsAreNotAskedFor() {
    let found = read(
      """
      Your profile
      - Wound care
      - We are an equal opportunity employer regardless of race or age
      - Competitive salary and pension
      Equal opportunities
      - English
      """)
    #expect(found.map(\.text) == ["Wound care"])
  }
}
