import Base
import Content
import Testing

@testable import Tailoring

@Suite struct SkillReadingTests {
  /// What a bullet under "Requirements" asks for: `?` before a wish, `a|b` for alternatives.
  func read(_ line: String, _ heading: String = "Requirements") -> [String] {
    skills("## \(heading)\n- \(line)")
  }

  func skills(_ text: String) -> [String] {
    RequirementReader.read(People.posting(text)).skills.map {
      ($0.strength == .nice ? "?" : "") + $0.name + ($0.years.map { " \($0)" } ?? "")
    }
  }

  @Test(
    arguments: [
      (
        "Experience in sheet metal design and injection moulding",
        ["sheet metal design", "injection moulding"]
      ),
      (
        "At least 1 year of emergency or critical care nursing",
        ["emergency nursing 1", "critical care nursing 1"]
      ),
      ("Strong HTML, CSS and JavaScript skills", ["HTML", "CSS", "JavaScript"]),
      ("Legal research using LexisNexis or Westlaw", ["Legal research", "LexisNexis", "Westlaw"]),
      (
        "Knowledge of drivers' hours and the Working Time Directive",
        ["drivers' hours", "Working Time Directive"]
      ),
      ("TypeScript and a testing framework such as Jest or Vitest", ["TypeScript", "Jest", "Vitest"]),
      ("Proven experience with CAD software (SolidWorks or AutoCAD)", ["SolidWorks", "AutoCAD"]),
      ("A cloud platform: Azure, AWS or GCP", ["Azure", "AWS", "GCP"]),
      ("Data modelling: you can explain when a star schema is wrong", ["Data modelling"]),
      ("Standard costing experience in a manufacturing business", ["Standard costing"]),
      ("Airflow in production", ["Airflow"]),
      ("Proficiency in Civil 3D, MicroStation or similar", ["Civil 3D", "MicroStation"]),
    ] as [(String, [String])])
  func english(_ line: String, _ names: [String]) { #expect(read(line) == names) }

  @Test(
    arguments: [
      (
        "Kenntnisse in Hydraulik, Pneumatik und Elektrotechnik", ["Hydraulik", "Pneumatik", "Elektrotechnik"]
      ),
      ("Form- und Lagetoleranzen nach ISO 1101", ["Form- und Lagetoleranzen", "ISO 1101"]),
      (
        "Installation und Wartung von Heizungsanlagen",
        ["Installation von Heizungsanlagen", "Wartung von Heizungsanlagen"]
      ),
      ("Automatisierte Tests mit JUnit", ["Automatisierte Tests", "JUnit"]),
      ("Gute DATEV-Kenntnisse", ["DATEV"]),
      ("zwei Jahre Praxis in der Kinder- und Jugendhilfe", ["Kinder- und Jugendhilfe 2"]),
      ("Erfahrung mit CAD-Systemen wie SolidWorks oder Creo", ["SolidWorks", "Creo"]),
      ("Sehr gute Deutschkenntnisse in Wort und Schrift", []),
    ] as [(String, [String])])
  func german(_ line: String, _ names: [String]) {
    #expect(
      skills("## Anforderungen\n\nSie passen zu uns, und wir zu Ihnen mit der Zeit.\n\n- \(line)") == names)
  }

  @Test(
    arguments: [
      (
        "Vous maîtrisez la pose de carrelage et la plomberie sanitaire",
        ["pose de carrelage", "plomberie sanitaire"]
      ),
      ("Pratique d'Airflow ou de Dagster", ["Airflow", "Dagster"]),
      (
        "Lecture des plans de coffrage et de ferraillage",
        ["Lecture des plans de coffrage", "Lecture des plans de ferraillage"]
      ),
      ("Connaissance des normes HACCP", ["HACCP"]),
      ("Curiosité et esprit d'équipe", []),
    ] as [(String, [String])])
  func french(_ line: String, _ names: [String]) {
    #expect(
      skills("## Votre profil\n\nLe poste est à pourvoir dans les jours à venir.\n\n- \(line)") == names)
  }

  @Test(
    arguments: [
      ("Conocimiento de la normativa ADR", ["ADR"]),
      (
        "Experiencia en intervención familiar y elaboración de informes",
        ["intervención familiar", "elaboración de informes"]
      ),
      ("Uso de Moodle y Google Classroom", ["Moodle", "Google Classroom"]),
      ("Carné de conducir B y vehículo propio", []),
    ] as [(String, [String])])
  func spanish(_ line: String, _ names: [String]) {
    #expect(skills("## Requisitos\n\nEl puesto es para las tardes de la semana.\n\n- \(line)") == names)
  }

  /// Traits, degrees, papers, languages and leading people are asked for in other ways.
  @Test(arguments: [
    "Excellent written and verbal communication skills", "Team player with a calm head",
    "BSc in plant science or microbiology",
    "CPA license or an EA", "Fluent French and some Irish", "Own tools and transport", "Having led engineers",
    "Comfortable lifting up to 25 kg", "Punctual, tidy and polite", "Experience in a similar role",
    "Two years as a legal secretary",
  ])
  func othersAreNoSkills(_ line: String) { #expect(read(line).isEmpty) }

  @Test(
    arguments: [
      ("SQL, ideally with Oracle", ["SQL", "?Oracle"]),
      ("3+ years of SQL, Python a plus", ["SQL 3", "?Python"]),
      ("Advanced Excel; VBA would be a bonus", ["Excel", "?VBA"]),
      ("Kafka would be an advantage", ["?Kafka"]),
      ("Git, no Java needed", ["Git"]), ("Knowledge of turbines, which we will teach you", []),
    ] as [(String, [String])])
  func wishesAndWhatIsNotNeeded(_ line: String, _ names: [String]) { #expect(read(line) == names) }

  @Test(arguments: [
    ("What you'll need", "Excel"), ("The extras", "?Excel"), ("What we don't need", nil),
    ("Das solltest du können", "Excel"),
    ("Was nicht nötig ist", nil), ("Ce qu'il faut", "Excel"), ("Qué valoraremos", "?Excel"),
    ("Schön, aber kein Muss", "?Excel"), ("Us", nil),
    ("In return", nil),
  ])
  func headings(_ heading: String, _ name: String?) { #expect(read("Excel", heading).first == name) }

  @Test func runningTextAsksOnlyWhereItSpeaksToItsReader() {
    let found = skills(
      """
      We run Kubernetes and our web team writes React.

      You should be confident in using NEWS2, and competent in IV drug administration. You will write reports in Word.

      *Your profile.* You have worked with HPLC for three years.

      *What we do not ask for.* Excel.
      """)
    #expect(found == ["NEWS2", "IV drug administration", "HPLC 3"])
  }

  /// A heading that is a short sentence says by who does what in it what stands below.
  @Test(arguments: [
    ("You'll definitely have", PostingSection.Kind.requirements), ("You might have", .niceToHave),
    ("What we'll give you", .benefits),
    ("What you'll be up to", .responsibilities), ("Was du kannst", .requirements),
    ("Was wir dir geben", .benefits),
    ("Ce serait parfait si vous aviez aussi", .niceToHave), ("Lo que necesitamos", .requirements),
    ("Lo que damos", .benefits),
    ("What we're not after", .benefits),
  ])
  func sentencesAsHeadings(_ heading: String, _ kind: PostingSection.Kind) {
    let reading = RequirementReader.read(
      People.posting("We are a firm.\n\n## \(heading)\n\n- Excel and Word"))
    #expect(reading.sections.last?.kind == kind)
  }

  @Test func rowsOfATableAreSections() {
    #expect(
      skills("# A post\n\n| Must | Revit, AutoCAD |\n| Nice to have | Tekla |\n| Not needed | A boat |") == [
        "Revit", "AutoCAD", "?Tekla",
      ])
  }

  @Test func alternativesShareANumber() {
    let found = RequirementReader.read(People.posting("## Requirements\n- Go or Rust\n- SQL and Git")).skills
    #expect(found.map { $0.alternative != nil } == [true, true, false, false])
    #expect(found[0].alternative == found[1].alternative)
  }

  @Test func hugeListsEnd() {
    let text = "## Requirements\n" + (0..<4_000).map { "- Tool\($0)X and thing number\($0)\n" }.joined()
    #expect(RequirementReader.read(People.posting(text)).skills.count <= 201)
  }
}
