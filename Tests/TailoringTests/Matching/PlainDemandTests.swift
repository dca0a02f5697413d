import Base
import Content
import Testing

@testable import Tailoring

/// Demands of a school, a clinic and a practice, and what answers them.
@Suite struct PlainDemandTests {
  private func answer(_ profile: Profile, _ demand: String, _ language: LanguageTag) -> Match? {
    let heading =
      ["de": "Anforderungen", "fr": "Profil recherché", "es": "Requisitos"][language.primary] ?? "Essential"
    let posting = People.posting(
      "## \(heading)\n- \(demand)\n", company: nil, position: "Test", language: language)
    return Tailor.tailor(profile, to: posting, pages: 2, date: People.today, measure: FakeMeasure()).matches
      .first
  }

  private let therapist: Profile = {
    var p = Profile(slug: "t", language: "de")
    p.work = [
      People.work(
        "reha", "Physiotherapeutin", "Reha-Zentrum Dreisamtal", PartialDate(year: 2014), nil,
        [
          "Betreue jedes Jahr 4 Praktikantinnen und Praktikanten der Physiotherapieschule",
          "Leite zweimal pro Woche eine Gruppe für medizinische Trainingstherapie",
          "Führte Hausbesuche bei älteren Menschen durch",
        ])
    ]
    p.education = [
      People.school(
        "e", "Staatsexamen", "Physiotherapie", "Physiotherapieschule am Universitätsklinikum Freiburg", 2010,
        2013)
    ]
    p.certificates = [
      People.certificate("m", "Zertifikat Manuelle Therapie"), People.certificate("b", "Bobath-Grundkurs"),
      People.certificate("l", "Manuelle Lymphdrainage"),
      People.certificate("s", "Anerkennung durch das Schweizerische Rote Kreuz (SRK)"),
    ]
    p.languages = [People.fluency("en", "Englisch", "B2")]
    return p
  }()

  @Test(
    arguments: [
      (
        "Weiterbildung in Manueller Therapie (z. B. Maitland) oder Sportphysiotherapie", Match.Verdict.shown,
        "Manuelle"
      ),
      ("MLD wünschenswert", .shown, "Lymphdrainage"), ("Domizilbehandlungen", .shown, "Hausbesuche"),
      ("Kenntnisse in MTT", .shown, "Trainingstherapie"),
      ("Anleitung von Praktikanten und Schülern", .shown, "Praktikantinnen"),
      ("Bobath-Zertifikat", .shown, "Bobath"), ("SRK-Anerkennung", .shown, "SRK"),
      ("PNF-Zertifikat", .notShown, ""), ("Zertifikat Gangschule", .notShown, ""),
      ("Ausbildung von Köchen", .notShown, ""),
      ("Masterabschluss", .partly, "Staatsexamen"), ("Bachelor in Physiotherapie", .partly, "Staatsexamen"),
      ("Abgeschlossene Ausbildung als Physiotherapeutin", .shown, "Staatsexamen"),
      ("Gute Kenntnisse im englischen Recht", .notShown, ""), ("Gute Englischkenntnisse", .shown, "Englisch"),
    ])
  func therapists(_ demand: String, _ verdict: Match.Verdict, _ quote: String) throws {
    let match = try #require(answer(therapist, demand, "de"))
    #expect(match.verdict == verdict, "\(match.evidence.map(\.quote))")
    if !quote.isEmpty {
      #expect(match.evidence.first?.quote.contains(quote) == true, "\(match.evidence.map(\.quote))")
    }
  }

  private let teacher: Profile = {
    var p = Profile(slug: "h", language: "en")
    p.work = [
      People.work(
        "school", "Teacher of Mathematics", "Thornbury High School", PartialDate(year: 2016), nil,
        [
          "Train and mentor three early-career teachers in the department",
          "Designed a survey on homework answered by 420 pupils", "Checked 80 mortgage applications a week",
        ])
    ]
    p.education = [People.school("e", "BSc (Hons)", "Mathematics", "University of Sheffield", 2010, 2013)]
    p.certificates = [People.certificate("g", "Google Data Analytics Professional Certificate")]
    p.languages = [People.fluency("en", "English", "native")]
    return p
  }()

  @Test(
    arguments: [
      ("Experience of training or supporting others", Match.Verdict.shown, "Train and mentor"),
      ("Experience of designing surveys", .shown, "survey"),
      ("Experience in a school setting", .shown, "School"),
      ("Good knowledge of English law", .notShown, ""),
      ("Knowledge of the English education system", .notShown, ""), ("Good English", .shown, "English"),
      ("Experience of data cleaning and validation", .notShown, ""), ("Training in first aid", .notShown, ""),
      ("Master's degree in statistics", .partly, "BSc"),
    ])
  func teachers(_ demand: String, _ verdict: Match.Verdict, _ quote: String) throws {
    let match = try #require(answer(teacher, demand, "en"))
    #expect(match.verdict == verdict, "\(match.evidence.map(\.quote))")
    if !quote.isEmpty {
      #expect(match.evidence.first?.quote.contains(quote) == true, "\(match.evidence.map(\.quote))")
    }
  }

  /// Who may apply and what a post is subject to is no demand.
  @Test(
    arguments: [
      ("Débutants acceptés", "fr"), ("Quereinsteiger sind willkommen", "de"),
      ("This post is subject to the Rehabilitation of Offenders Act (Exceptions Order) 1975", "en"),
    ] as [(String, LanguageTag)])
  func whatAsksNothing(_ line: String, _ language: LanguageTag) {
    #expect(answer(teacher, line, language) == nil)
  }

  @Test(
    arguments: [
      ("Diplôme d'État d'infirmier", DegreeLevel.vocational), ("Diplôme d'ingénieur", .master),
      ("Diplôme universitaire", .bachelor),
      ("Staatsexamen, Physiotherapie, Physiotherapieschule", .vocational),
      ("Erstes Staatsexamen, Lehramt an Realschulen", .master),
      ("Staatsexamen Rechtswissenschaft, Universität", .master),
      ("Diplom, Maschinenbau, TU Dresden", .master), ("Diplôme de comptabilité", nil),
    ] as [(String, DegreeLevel?)])
  func levels(_ text: String, _ level: DegreeLevel?) {
    #expect(DegreePattern.highest(in: Words.of(text)) == level)
  }

  /// One licence shows no other by being one.
  @Test(arguments: [("SIA licence", Match.Verdict.notShown), ("Full driving licence", .shown)])
  func licences(_ demand: String, _ verdict: Match.Verdict) {
    var person = teacher
    person.certificates = [People.certificate("d", "Full clean driving licence")]
    #expect(answer(person, demand, "en")?.verdict == verdict)
  }

  /// What only says how much is asked for is no skill of its own.
  @Test func labelsAreNoSkills() throws {
    let match = try #require(
      answer(teacher, "Nice to have: Python, Google Analytics 4, experience with dbt", "en"))
    #expect(!match.requirement.skills.contains { $0.name.contains("Nice") }, "\(match.requirement.skills)")
  }
}
