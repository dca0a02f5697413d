import Base
import Content
import Testing

@testable import Tailoring

/// Statements that begin with a verb as plain CVs have it, in the four languages.
@Suite struct PlainVerbTests {
  @Test(
    arguments: [
      ("Betreue jedes Jahr 4 Praktikantinnen", .de, "betreue ich jedes Jahr 4 Praktikantinnen"),
      ("Ich hielt vier Fortbildungen", .de, "hielt ich vier Fortbildungen"),
      (
        "Habe an der Einführung der Dokumentation mitgearbeitet", .de,
        "habe ich an der Einführung der Dokumentation mitgearbeitet"
      ),
      ("Behandelte Patienten nach Schlaganfall", .de, "behandelte ich Patienten nach Schlaganfall"),
      (
        "Plane und koordiniere die Einsätze von 12 Fahrern", .de,
        "plane und koordiniere ich die Einsätze von 12 Fahrern"
      ),
      ("Rechnete die Behandlungen ab", .de, "rechnete ich die Behandlungen ab"),
      ("Pflege von Angehörigen", .de, nil), ("Konkrete Projekte", .de, nil),
      ("Gründe für Ausfälle", .de, nil),
      ("Schrieb Berichte, die der Vorstand geprüft", .de, "schrieb ich Berichte, die der Vorstand geprüft"),
      ("Leite", .de, nil),
      ("Ich Physiotherapeutin im Team", .de, nil),
      ("Ai rééduqué des patients après un AVC", .fr, "j’ai rééduqué des patients après un AVC"),
      ("Encadre chaque année 4 stagiaires", .fr, "j’encadre chaque année 4 stagiaires"),
      ("Prends en charge 10 patients par jour", .fr, "je prends en charge 10 patients par jour"),
      (
        "Tient la caisse et prépare les commandes", .fr, "je tiens la caisse et prépare les commandes"
      ),
      ("Tient la caisse et sert les clients", .fr, nil),
      ("Tenais la caisse du magasin", .fr, "je tenais la caisse du magasin"),
      (
        "Tenait la caisse et préparait les commandes", .fr,
        "je tenais la caisse et préparais les commandes"
      ),
      ("Aide à la toilette", .fr, nil), ("Veille technologique", .fr, nil), ("Mise en rayon", .fr, nil),
      ("Veille au respect des règles", .fr, "je veille au respect des règles"),
      ("Garde de deux enfants", .fr, nil), ("Forme de travail", .fr, nil),
      ("Dirijo un equipo de seis", .es, "dirijo un equipo de seis"),
      ("He coordinado los turnos", .es, "he coordinado los turnos"),
      ("Coordinaba los turnos de noche", .es, "coordinaba los turnos de noche"),
      ("Coordinó un equipo de seis", .es, "coordiné un equipo de seis"),
      ("Recibió a los clientes", .es, nil), ("Recibió un encargo", .es, "recibí un encargo"),
      ("Cambió el proceso de compra", .es, "cambié el proceso de compra"),
      ("Negoció los contratos", .es, "negocié los contratos"),
      ("Ofreció un servicio", .es, "ofrecí un servicio"),
      ("Construyó un almacén", .es, "construí un almacén"),
      ("Marcó los precios", .es, "marqué los precios"), ("Pagó las nóminas", .es, "pagué las nóminas"),
      ("Coordinó un equipo y redujo las averías", .es, nil),
      ("Turno de noche", .es, nil), ("Apoyo a los vecinos", .es, nil),
      ("Trabajo los fines de semana", .es, nil),
    ] as [(String, LetterLanguage, String?)])
  func told(_ text: String, _ language: LetterLanguage, _ expected: String?) {
    #expect(Clause.of(text, in: language) == expected)
  }

  @Test(
    arguments: [
      ("betreue ich Kinder", .de, true), ("betreute ich Kinder", .de, false),
      ("habe ich Kinder betreut", .de, false), ("j’encadre", .fr, true), ("j’ai encadré", .fr, false),
      ("je tenais la caisse", .fr, false), ("je prends", .fr, true), ("dirijo un equipo", .es, true),
      ("dirigí un equipo", .es, false), ("he dirigido", .es, false), ("lead a team", .en, true),
      ("led a team", .en, false), ("set the rota", .en, false),
    ] as [(String, LetterLanguage, Bool)])
  func tense(_ clause: String, _ language: LetterLanguage, _ isPresent: Bool) {
    #expect(ClauseTense.isPresent(clause, in: language) == isPresent)
  }

  private func letter(_ profile: Profile, _ lines: String, _ language: String) -> Checked<Letter> {
    let posting = People.posting(
      lines, company: "Bergfein", position: "Stelle", language: LanguageTag(language) ?? "en")
    let tailored = Tailor.tailor(profile, to: posting, pages: 2, date: People.today, measure: FakeMeasure())
    return LetterComposer.compose(tailored, for: posting)
  }

  private func told(_ letter: Letter) -> String {
    letter.paragraphs.joined().map(\.text.plain).joined(separator: " ")
  }

  private let therapist: Profile = {
    var p = Profile(slug: "t", language: "de")
    p.basics.name = People.text("Camille Hofer")
    p.work = [
      People.work(
        "reha", "Physiotherapeutin", "Reha-Zentrum Dreisamtal", PartialDate(year: 2019), nil,
        [
          "Betreue jedes Jahr 4 Praktikantinnen und Praktikanten der Physiotherapieschule",
          "Behandle täglich 10 bis 12 Patientinnen und Patienten nach Operationen an Hüfte und Knie",
          "Leite zweimal pro Woche eine Gruppe für medizinische Trainingstherapie",
        ]),
      People.work(
        "klinik", "Physiotherapeutin", "Universitätsklinikum Freiburg", PartialDate(year: 2013),
        PartialDate(year: 2016),
        [
          "Behandelte Patientinnen und Patienten nach Schlaganfall auf der Stroke Unit",
          "Hielt vier Fortbildungen über Gangtraining für Pflegekräfte",
          "Leite die Gruppe für Gangtraining",
        ]),
    ]
    return p
  }()

  @Test func germanVerbsAreTold() {
    let letter = letter(
      therapist, "## Anforderungen\n- Anleitung von Praktikantinnen und Praktikanten\n- Gangtraining\n", "de")
    let text = told(letter.value)
    #expect(text.contains("betreue ich") && text.contains("4 Praktikantinnen"))
    #expect(text.contains("hielt ich") || text.contains("behandelte ich"))
    #expect(!text.contains("Davor, ") && !text.contains("leite ich die Gruppe für Gangtraining"))
  }

  /// What was done in a post that is over is told in the past or not at all, and the person hears of it.
  @Test func presentOfAPostThatIsOver() {
    let letter = letter(therapist, "## Anforderungen\n- Gruppe für Gangtraining leiten\n", "de")
    let notes = letter.diagnostics.filter { $0.code == "tailoring.untold-statement" }
    #expect(
      notes.map(\.message).contains {
        $0.contains("Leite die Gruppe für Gangtraining") && $0.contains("post that is over")
      })
  }

  /// Where most of what answers the posting cannot be told, the person is warned; one that is told needs no word.
  @Test func mostUntold() {
    var quiet = therapist
    quiet.work[0].highlights = [
      "Gangtraining täglich", "Gangschule im Team", "Gangtraining bei Schlaganfall",
    ]
    .enumerated().map { Highlight(id: FactID("reha/h\($0.offset)"), text: People.text($0.element)) }
    quiet.work[1].highlights = []
    let posting = "## Anforderungen\n- Gangtraining\n- Gangschule\n- Gangtraining bei Schlaganfall\n"
    let untold = letter(quiet, posting, "de").diagnostics.filter {
      $0.code == "tailoring.untold-statement"
    }
    #expect(!untold.isEmpty && untold.allSatisfy { $0.severity == .warning }, "\(untold)")
    let told = letter(therapist, posting, "de").diagnostics
    #expect(!told.contains { $0.code == "tailoring.untold-statement" && $0.severity == .warning })
  }

  /// A school whose name ends with that of an employer who was left is told all the same.
  @Test func aSchoolNamedAfterAnEmployer() throws {
    var trained = therapist
    let school = "Physiotherapieschule am Universitätsklinikum Freiburg"
    trained.education = [People.school("e", "Staatsexamen", "Physiotherapie", school, 2010, 2013)]
    let letter = letter(
      trained, "## Anforderungen\n- Abgeschlossene Ausbildung als Physiotherapeutin\n", "de")
    #expect(told(letter.value).contains(school))
    #expect(
      !letter.diagnostics.contains { $0.code == "tailoring.sentence-left-out" }, "\(letter.diagnostics)")
    let checker = ClaimChecker(FactStore(trained), date: People.today)
    let truth =
      "Davor behandelte ich am Universitätsklinikum Freiburg Patientinnen und Patienten nach Schlaganfall."
    let told = try #require(FactStore(trained).facts.first { $0.text.contains("Schlaganfall") })
    #expect(checker.problems(in: truth, restingOn: [told.id, FactID("klinik")]).isEmpty)
    let lie = "Ich bin Physiotherapeutin am Universitätsklinikum Freiburg."
    #expect(!checker.problems(in: lie, restingOn: [FactID("e"), FactID("klinik")]).isEmpty)
  }

  private let analyst: Profile = {
    var p = Profile(slug: "a", language: "en")
    p.basics.name = People.text("Hannah Whitworth")
    p.work = [
      People.work(
        "school", "Mathematics Teacher", "Roundhay Park Academy", PartialDate(year: 2017), nil,
        [
          "Analyse termly assessment data for 1,150 pupils in Excel and present it to senior leaders",
          "Built a tracker that replaced 14 separate spreadsheets and is used by nine departments",
          "Train and mentor three early-career teachers in their first two years of teaching",
          "Wrote the scheme of work for statistics that all teachers of the department use",
        ])
    ]
    var project = Project(
      id: FactID("buses"), dates: DateRange(start: PartialDate(year: 2023), end: nil, isCurrent: false))
    project.name = People.text("Leeds Bus Delays")
    project.highlights = [
      Highlight(
        id: FactID("buses/1"),
        text: People.text("Analysed 1.2 million rows of open bus data in Python with SQL"))
    ]
    p.projects = [project]
    return p
  }()

  /// The frames around what was done in a project claim nothing, where the project is named, and something where it is not.
  @Test(arguments: LetterLanguage.allCases)
  func framesOfProjects(_ language: LetterLanguage) {
    let checker = ClaimChecker(FactStore(analyst), date: People.today)
    for pattern in DutyPhrases.of(language).inProject {
      let text = LetterDraft.fill(pattern, ["project": "Leeds Bus Delays", "clause": ""])
      #expect(checker.problems(in: text, restingOn: [FactID("buses"), FactID("buses/1")]).isEmpty, "\(text)")
      #expect(!checker.problems(in: text, restingOn: [FactID("school")]).isEmpty, "\(text)")
    }
  }

  @Test func projectsAreToldWhereNoPostShowsIt() {
    let asked = told(letter(analyst, "## Essential\n- SQL\n- Excel\n", "en").value)
    #expect(asked.contains("project Leeds Bus Delays") && asked.contains("I analysed 1.2 million rows"))
    let other = told(letter(analyst, "## Essential\n- Excel\n- mentoring\n", "en").value)
    #expect(!other.contains("Leeds Bus Delays"))
  }
}
