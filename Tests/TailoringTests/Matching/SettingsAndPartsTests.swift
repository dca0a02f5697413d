import Base
import Content
import Testing

@testable import Tailoring

/// Demands of a place of work, of teaching and of working with others, and names of several words.
@Suite struct SettingsAndPartsTests {
  private func answer(_ profile: Profile, _ demand: String, _ heading: String) -> Match? {
    let posting = People.posting(
      "## \(heading)\n- \(demand)\n", company: nil, position: "Test", language: profile.language ?? "en")
    return Tailor.tailor(profile, to: posting, pages: 2, date: People.today, measure: FakeMeasure()).matches
      .first
  }

  private let therapist: Profile = {
    var p = Profile(slug: "t", language: "de")
    p.work = [
      People.work(
        "reha", "Physiotherapeutin", "Reha-Zentrum Dreisamtal", PartialDate(year: 2019), nil,
        [
          "Behandle täglich 10 bis 12 Patienten nach Gelenkersatz",
          "Arbeitete im Team mit Ergotherapie, Logopädie und Pflege",
          "Hielt vier Fortbildungen über Gangtraining für Pflegekräfte",
        ]),
      People.work(
        "praxis", "Physiotherapeutin", "Praxis Am Spalentor", PartialDate(year: 2016),
        PartialDate(year: 2018),
        ["Rechnete die Behandlungen nach dem Schweizer Tarif ab"]),
    ]
    return p
  }()

  @Test(
    arguments: [
      ("Mindestens drei Jahre Berufserfahrung in der Patientenbehandlung", Match.Verdict.shown, "Reha"),
      ("Mindestens 2 Jahre Berufserfahrung im ambulanten Bereich", .shown, "Spalentor"),
      ("Mindestens 2 Jahre Berufserfahrung im Krankenhaus", .notShown, ""),
      ("Interdisziplinäre Zusammenarbeit", .shown, "Ergotherapie"),
      ("Erfahrung im Unterrichten", .shown, "Fortbildungen"),
      ("Mindestens drei Jahre Berufserfahrung in der Softwareentwicklung", .notShown, ""),
    ])
  func therapists(_ demand: String, _ verdict: Match.Verdict, _ quote: String) throws {
    let match = try #require(answer(therapist, demand, "Anforderungen"))
    #expect(match.verdict == verdict, "\(demand): \(match.evidence.map(\.quote))")
    if verdict != .notShown { #expect(match.evidence.contains { $0.quote.contains(quote) }, "\(demand)") }
  }

  private let teacher: Profile = {
    var p = Profile(slug: "h", language: "en-GB")
    p.work = [
      People.work(
        "rpa", "Second in Department (Mathematics)", "Roundhay Park Academy", PartialDate(year: 2020), nil,
        [
          "Analyse termly assessment data for 1,150 pupils in Excel and present the findings to leaders",
          "Checked about 80 applications a week for missing or inconsistent information",
          "Analysed 1.2 million rows of open bus data in Python",
          "Train and mentor three early-career teachers in the department",
        ])
    ]
    p.certificates = [People.certificate("g", "Google Data Analytics Professional Certificate")]
    return p
  }()

  @Test(
    arguments: [
      ("Experience of Google Analytics 4", Match.Verdict.notShown),
      ("Experience with large datasets (more than 1 million rows)", .shown),
      ("Experience with large datasets (more than 5 million rows)", .notShown),
      (
        "At least two years' experience of working with pupil data in a school, trust or local authority",
        .shown
      ),
      ("At least two years' experience of working with pupil data in a hospital", .notShown),
    ])
  func teachers(_ demand: String, _ verdict: Match.Verdict) throws {
    let match = try #require(answer(teacher, demand, "Essential"))
    #expect(match.verdict == verdict, "\(demand): \(match.evidence.map(\.quote))")
  }

  @Test(
    arguments: [
      ("Respond to Freedom of Information requests within statutory deadlines.", Match.Verdict.notShown, ""),
      (
        "Analyse pupil data and produce clear reports for head teachers, governors and elected members.",
        .partly,
        "assessment data"
      ),
    ])
  func duties(_ duty: String, _ verdict: Match.Verdict, _ quote: String) throws {
    let match = try #require(answer(teacher, duty, "Duties"))
    #expect(match.verdict == verdict, "\(duty): \(match.evidence.map(\.quote))")
    if verdict != .notShown { #expect(match.evidence.first?.quote.contains(quote) == true) }
  }

  @Test(arguments: [
    ("in a school, trust or local authority", 3), ("im ambulanten Bereich", 1), ("en cabinet libéral", 1),
    ("in school administration", 0), ("in an orthopaedic practice", 0), ("in teaching", 0),
  ])
  func places(_ text: String, _ count: Int) {
    let found = WorkSettings.asked(Words.of(text), Array(text.utf8))
    #expect(found?.kinds.count ?? 0 == count)
  }

  /// Another degree is no training in a trade.
  @Test(
    arguments: [
      ("Abgeschlossene Ausbildung als Elektroniker oder Mechatroniker", Match.Verdict.partly),
      ("Abgeschlossene Ausbildung zum Mathematiker", .shown), ("Abgeschlossene Berufsausbildung", .shown),
    ])
  func trades(_ demand: String, _ verdict: Match.Verdict) throws {
    var p = Profile(slug: "m", language: "de")
    p.education = [People.school("e", "Bachelor", "Mathematik", "Universität Ulm", 2010, 2013)]
    let match = try #require(answer(p, demand, "Anforderungen"))
    #expect(match.verdict == verdict, "\(demand)")
  }

  @Test(arguments: [
    ("Mindestens ein Jahr Berufserfahrung im Service", 1), ("Un an d'expérience en boulangerie", 1),
    ("Experiencia de un año en obrador", 1), ("Ein Jahr Auszeit", 0),
  ])
  func oneYear(_ text: String, _ years: Int) {
    #expect(YearsPattern.find(in: Words.of(text))?.months ?? 0 == 12 * years)
  }
}
