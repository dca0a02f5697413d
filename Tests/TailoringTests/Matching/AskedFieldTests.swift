import Base
import Content
import Testing

@testable import Tailoring

/// In what years and degrees are asked for, and what the profile says of it in other forms of the words.
@Suite struct AskedFieldTests {
  private func match(_ line: String, _ profile: Profile) throws -> Match {
    let asked = RequirementReader.requirements(of: People.posting("## Requirements\n- " + line))
    return try #require(Matcher(profile, date: People.today).match(asked).first)
  }

  private func knockouts(_ match: Match, _ profile: Profile) -> [Knockout] {
    Knockout.all(in: match, FactStore(profile), date: People.today)
  }

  private func person(_ language: LanguageTag, _ posts: [(String, String, [String])]) -> Profile {
    var p = Profile(slug: "p", language: language)
    p.work = posts.enumerated().map { i, post in
      People.work(
        "w\(i)", post.0, post.1, PartialDate(year: 2010 + 4 * i, month: 1),
        PartialDate(year: 2013 + 4 * i, month: 12), post.2)
    }
    return p
  }

  private func designer() -> Profile {
    person(
      "de",
      [
        ("Konstrukteur", "Brunnhuber AG", ["Rollenförderer für Paletten ausgelegt"]),
        ("Entwicklungsingenieur Getriebe", "Zahnwerk GmbH", ["Dauerläufe geplant"]),
        ("Teamleiter Getriebeentwicklung", "Zahnrad GmbH", ["Zwei Baureihen freigegeben"]),
      ])
  }

  @Test(
    arguments: [
      ("Mindestens 8 Jahre Berufserfahrung in der Entwicklung", ["w1", "w2"]),
      ("8 Jahre Erfahrung in der Getriebeentwicklung", ["w1", "w2"]),
      ("Entwicklung von Getrieben, 8 Jahre", ["w1", "w2"]),
      ("3 Jahre Erfahrung in der Konstruktion", ["w0"]),
      ("3 Jahre Erfahrung in der Softwareentwicklung", []),
      ("3 Jahre Erfahrung in der Getriebemontage", []),
    ])
  func germanYearsCountByPartsOfCompounds(_ line: String, _ expected: [String]) throws {
    let found = try match(line, designer())
    #expect(found.arithmetic?.facts.map(\.name) == expected)
    #expect(found.verdict == (expected.isEmpty ? .notShown : .shown))
  }

  /// Ages in brackets are no years of work, and an "Escuela Infantil" is a nursery.
  @Test(arguments: [
    ("Experiencia mínima de 3 años en primer ciclo", 108), ("Expérience de 2 ans minimum en crèche", 48),
    ("Experiencia mínima de 3 años en secundaria", 0),
  ])
  func yearsOfSummariesAndNurseries(_ line: String, _ months: Int) throws {
    var profile = person(
      "es",
      [
        ("Educadora", "Escuela Infantil La Barraca", ["Monté un rincón sensorial"]),
        ("Camarera", "Bar Sol", []), ("Camarera", "Bar Luna", []),
      ])
    profile.basics.summary = People.text(
      "Maestra de educación infantil con nueve años en el primer ciclo (0–3 años), los tres últimos como coordinadora."
    )
    let found = try match(line, profile)
    #expect(found.arithmetic?.foundMonths == months)
  }

  @Test(
    arguments: [
      ("experiencia de 3 años en residencias de mayores", ["w1"]),
      ("3 años de experiencia en cocina", ["w0"]),
      ("3 años de experiencia en ayuda a domicilio", []),
    ])
  func spanishYearsCountByPlacesAndTrades(_ line: String, _ expected: [String]) throws {
    let profile = person(
      "es",
      [
        ("Cocinera", "Bar La Parada", ["Preparé los menús"]),
        ("Gerocultora", "Residencia Virgen de la Peña", ["Ayudo a 14 residentes con el aseo"]),
      ])
    #expect(try match(line, profile).arithmetic?.facts.map(\.name) == expected)
  }

  /// "development" is no software development.
  @Test func aGeneralWordIsNoField() throws {
    let profile = person("en", [("Gearbox Development Engineer", "Mill", ["Sized gears"])])
    #expect(try match("3 years of experience in software development", profile).verdict == .notShown)
    #expect(try match("3 years of experience in civil engineering", profile).verdict == .notShown)
    #expect(try match("3 years of experience in gearbox development", profile).verdict == .shown)
  }

  /// The letter tells the years of the summary: the report counts no others, as far as dates bear them.
  @Test func yearsThatTheSummaryStatesAreCounted() throws {
    var profile = person(
      "en",
      [("Staff nurse", "Harbour Hospital", ["Trained nurses"]), ("Ward manager", "Hill Hospital", ["Led"])])
    profile.basics.summary = People.text(
      "Nurse with seven years in intensive care, two of them leading a team.")
    let found = try match("Five years in intensive care", profile)
    #expect(found.verdict == .shown && found.arithmetic?.foundMonths == 84)
    #expect(found.evidence.first?.fact.name == "basics/summary")
    let knockout = knockouts(found, profile)[0]
    #expect(knockout.found == "7 years" && knockout.intervals.reduce(0) { $0 + $1.counted } == 84)
    #expect(try match("Five years in oncology", profile).verdict == .notShown)
    // Of what the years were is said behind them; no more of them count than are stated.
    profile.basics.summary = People.text("Intensive-care nurse with seven years at the bedside.")
    #expect(try match("Five years in intensive care", profile).verdict == .notShown)
    // More than the dates bear is not believed.
    profile.basics.summary = People.text("Nurse with twenty years in intensive care.")
    #expect(try match("Five years in intensive care", profile).verdict == .notShown)
  }

  @Test(
    arguments: [
      ("Graduado en ESO", "Graduado escolar", "", Match.Verdict.shown),
      ("Estar en posesión del título de Graduado en ESO o equivalente", "Graduado escolar", "", .shown),
      ("Grado universitario en Enfermería", "Graduado escolar", "", .partly),
      ("Título de grado universitario", "Graduada en ESO", "", .partly),
      ("Grado en Enfermería", "Graduada", "Enfermería", .shown),
      ("Mittlere Reife", "Realschulabschluss", "", .shown),
      ("Abitur", "Mittlere Reife", "", .partly),
      ("Mittlere Reife", "Abitur", "", .shown),
      ("At least five GCSEs", "A-levels", "", .shown),
      ("Bachelor's degree", "GCSE", "", .partly),
      ("Brevet des collèges", "Brevet", "", .shown),
      ("Bachelor", "BTS", "Comptabilité", .partly),
    ])
  func schoolCertificatesAreNoDegrees(
    _ line: String, _ type: String, _ area: String, _ verdict: Match.Verdict
  )
    throws
  {
    var profile = Profile(slug: "p", language: line.hasPrefix("A") ? "de" : "es")
    profile.education = [People.school("e", type, area, "Colegio", 2000, 2004)]
    let found = try match(line, profile)
    #expect(found.verdict == verdict)
    #expect(knockouts(found, profile).filter { $0.kind == .degree }.map(\.verdict) == [verdict])
  }

  /// Who teaches for an examination is not asked to have passed it.
  @Test func whatIsTaughtIsNoDegree() {
    #expect(DegreePattern.lowest(in: Words.of("Experience of teaching biology to GCSE and A-level")) == nil)
    #expect(DegreePattern.lowest(in: Words.of("Eso se valora")) == nil)
    #expect(DegreePattern.lowest(in: Words.of("Mittlere Reife und Ausbildung")) == .vocational)
    #expect(DegreePattern.lowest(in: Words.of("Mittlere Reife oder Abitur")) == .compulsory)
  }

  @Test(arguments: [
    ("BA", true), ("BA (Hons)", true), ("LLB", true), ("BBA", true), ("MPhil", true), ("MA", true),
    ("BSc", true), ("B.A.", true), ("BTEC", false), ("Course", false),
  ])
  func shortNamesOfDegrees(_ type: String, _ isDegree: Bool) throws {
    var profile = Profile(slug: "p", language: "en")
    profile.education = [People.school("e", type, "History", "College", 2010, 2013)]
    #expect((try match("A degree in history", profile).verdict == .shown) == isDegree)
  }

  @Test(
    arguments: [
      ("Based in Boston, MA and remote", nil), ("MS Office and Excel", nil), ("BA experience", nil),
      ("BA or BSc in economics", .bachelor), ("BA in history", .bachelor), ("An MA in history", .master),
    ] as [(String, DegreeLevel?)])
  func lettersThatAreNoDegree(_ text: String, _ level: DegreeLevel?) {
    #expect(DegreePattern.lowest(in: Words.of(text)) == level)
  }

  @Test(
    arguments: [
      ("Degree in business administration", Match.Verdict.shown), ("BA in Business Administration", .shown),
      ("Degree in network administration", .partly), ("Degree in public administration", .partly),
      ("Degree in economics or business administration", .shown), ("BSc in Biology", .partly),
      ("Degree in business administration or a related field", .shown),
    ])
  func theFieldOfStudyIsSaidByItsOwnWords(_ line: String, _ verdict: Match.Verdict) throws {
    var profile = Profile(slug: "p", language: "en")
    profile.education = [
      People.school("e", "BSc", "Business Administration", "University of Biology", 2010, 2013)
    ]
    let found = try match(line, profile)
    #expect(found.verdict == verdict)
    #expect(knockouts(found, profile).map(\.verdict) == [verdict])
    let advice = ReportWording().row(found).advice
    #expect(verdict == .shown ? advice == nil : advice?.contains("does not name") == true)
  }

  @Test(
    arguments: [
      ("Abgeschlossenes Studium des Maschinenbaus", Match.Verdict.shown),
      ("Abgeschlossenes Studium der Elektrotechnik", .partly),
      ("Abgeschlossenes Studium der Betriebswirtschaft", .partly),
      ("Abgeschlossenes Studium der Elektrotechnik oder vergleichbar", .partly),
      ("Studium im Bereich Maschinenbau oder Elektrotechnik", .shown),
    ])
  func germanFieldsOfStudy(_ line: String, _ verdict: Match.Verdict) throws {
    var profile = Profile(slug: "p", language: "de")
    profile.education = [
      People.school("e", "Diplom-Ingenieur", "Maschinenbau", "Universität Stuttgart", 2007, 2013)
    ]
    #expect(try match(line, profile).verdict == verdict)
  }
}
