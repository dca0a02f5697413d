import Base
import Content
import Testing

@testable import Tailoring

/// What decides which statements a letter tells: what the person keeps and puts first for the job, and, for a post of leading
/// people, who was led.
@Suite struct LetterChoiceTests {
  private static let engineer: Profile = {
    var profile = Profile(slug: "ida")
    profile.basics.name = People.text("Ida Berg")
    profile.work = [
      People.work(
        "work/b", "Design Engineer", "Windgear Ltd", PartialDate(year: 2020, month: 1), nil,
        [
          "Designed planet stages to ISO 6336 for three wind turbines with a rated power of four megawatts",
          "Cut bearing failures by 35 % with a new oil path through the planet carrier of the main gearbox",
          "Ran fatigue tests on forty gear sets and reported the results to the certifying body",
          "Painted the workshop floor together with the night shift over a long weekend in spring",
          "Wrote the guide for tolerances of planet carriers and kept it up to date for five years",
          "Moderated the system FMEA for the pitch gearbox with suppliers from four countries",
        ]),
      People.work(
        "work/a", "Engineer", "Torque Works", PartialDate(year: 2014, month: 1),
        PartialDate(year: 2019, month: 12),
        [
          "Led a team of six design engineers through two product launches in Denmark",
          "Calculated shafts and bearings for agricultural gearboxes",
        ]),
    ]
    return profile
  }()

  private static func letter(
    _ profile: Profile = engineer, position: String, asks: [String], language: String = "en",
    choices: VariantChoices = VariantChoices()
  ) throws -> [[String]] {
    let lines = asks.map { "- \($0)\n" }.joined()
    let text =
      "---\ncompany: Haldane Drives\nposition: \(position)\nlanguage: \(language)\n---\n\nRequirements:\n\(lines)"
    let posting = try #require(
      JobPostingReader.read(SourceText(file: "post.md", text: text), slug: "post").value)
    let tailored = Tailor.tailor(
      profile, to: posting, pages: 2, date: People.today, choices: choices, measure: FakeMeasure())
    return LetterComposer.compose(tailored, for: posting).value.paragraphs.map { $0.map(\.text.plain) }
  }

  private static let asks = ["Gearbox design to ISO 6336", "FMEA", "Fatigue testing"]

  @Test func whatIsPinnedIsTold() throws {
    func tells(_ choices: VariantChoices) throws -> Bool {
      try Self.letter(position: "Gearbox Engineer", asks: Self.asks, choices: choices).joined()
        .contains { $0.contains("workshop floor") }
    }
    #expect(try !tells(VariantChoices()))
    var choices = VariantChoices()
    choices.named = [FactID("work/b/3")]
    choices.pinned = [FactID("work/b/3"), FactID("work/b")]
    #expect(try tells(choices))
  }

  /// Those that are put in an order stand in it.
  @Test(arguments: [(["work/b/2", "work/b/0"]), (["work/b/0", "work/b/2"])])
  func theChosenOrderHolds(_ ids: [String]) throws {
    var choices = VariantChoices()
    choices.first = ids.map { FactID($0) }
    choices.named = Set(choices.first)
    choices.pinned = choices.named.union([FactID("work/b")])
    let text = try Self.letter(position: "Gearbox Engineer", asks: Self.asks, choices: choices).joined()
      .joined(separator: " ")
    let words = ["work/b/0": "planet stages", "work/b/2": "fatigue tests"]
    let places = try ids.map { id in
      try #require(text.firstRange(of: words[id]!)?.lowerBound, "\(text)")
    }
    #expect(places == places.sorted(), "\(text)")
  }

  /// For a post of leading people they come first, wherever they were led; for others what answers it best does.
  @Test(arguments: [
    ("Head of Drive Development", true), ("Team Lead Gearboxes", true), ("Gearbox Engineer", false),
    ("Product Manager", false),
  ])
  func whoIsToLeadIsAskedForThat(_ position: String, _ isLeading: Bool) throws {
    let paragraphs = try Self.letter(position: position, asks: Self.asks)
    try #require(paragraphs.count > 1)
    let isFirst = paragraphs[1].contains { $0.contains("team of six design engineers") }
    #expect(isFirst == isLeading, "\(paragraphs)")
    #expect(paragraphs.joined().contains { $0.contains("ISO 6336") }, "\(paragraphs)")
  }

  @Test(arguments: [
    ("Entwicklungsleiter Getriebe (m/w/d)", true), ("Gruppenleitung Bauwerksprüfung", true),
    ("Head of Design", true),
    ("Team Lead, Dementia Care", true), ("Jefatura de mantenimiento", true), ("Cheffe d’équipe", true),
    ("Ward Manager", true), ("Teamleiterin Pflege", true), ("Projektleitung Brückenerhaltung", false),
    ("Bauleiter Tiefbau", false), ("BIM-Manager Ingenieurbau", false), ("Product Manager", false),
    ("Physicist", false), ("Teaching assistant", false),
  ])
  func titlesOfThoseWhoLeadPeople(_ title: String, _ isOne: Bool) {
    #expect(LeadingPeople.isNamed(title) == isOne)
  }

  @Test(arguments: [
    ("Led six design engineers", true), ("Drei Werkstudierende und zwei Berufsanfänger geführt", true),
    ("Encadré une équipe de douze aides-soignantes", true), ("Dirigí un equipo de nueve técnicos", true),
    ("Trained five new starters in moving and handling", true),
    ("Led the commissioning of three plants", false),
    ("Den Ersatzneubau der Störbrücke geleitet", false),
    ("Designed gearboxes for engineers of the army", false),
  ])
  func statementsOfPeopleWhoWereLed(_ text: String, _ isOne: Bool) {
    #expect(LeadingPeople.isTold(Words.of(text)) == isOne)
  }

  /// A language that the posting's words wish for is told though no list asks for it; one that they do not name is not.
  @Test func aLanguageOfThePostingsWordsIsTold() throws {
    func tells(_ line: String) throws -> Bool {
      try Self.letter(
        Self.speaker([("English", "native"), ("Polish", "B2")]), position: "Engineer",
        asks: Self.asks + [line]
      ).joined().contains { $0.contains("Polish") }
    }
    #expect(try tells("You talk to our plant, and Polish is worth gold there"))
    #expect(try !tells("You talk to our plant"))
  }

  /// What was learnt last is told where it is of the last years, whether or not the posting asks for it.
  @Test func theLatestPaperIsTold() throws {
    func told(_ end: Int) throws -> String {
      var profile = People.german
      profile.education = [
        People.school("e", "Lehrgang", "Fachkraft für Büromanagement", "IHK Kassel", end - 1, end)
      ]
      return try Self.letter(profile, position: "Assistenz", asks: ["Ablage"], language: "de").joined()
        .joined()
    }
    let late = try told(People.today.year - 1)
    #expect(
      late.contains("den Lehrgang „Fachkraft für Büromanagement“") || late.contains("Den Lehrgang"), "\(late)"
    )
    #expect(try !told(People.today.year - 9).contains("Lehrgang"))
  }

  private static func speaker(_ levels: [(String, String)]) -> Profile {
    var profile = engineer
    profile.languages = levels.enumerated().map {
      People.fluency("languages/\($0.offset)", $0.element.0, $0.element.1)
    }
    return profile
  }

  /// Every language that is asked for and held is told, the letter's own among them; one that is held less well is not.
  @Test func languagesAreToldAsTheyAreAsked() throws {
    func told(_ asks: String, _ levels: [(String, String)]) throws -> String {
      try Self.letter(Self.speaker(levels), position: "Engineer", asks: Self.asks + [asks]).joined()
        .filter { $0.contains(/speak|languages|My German/) }.joined()
    }
    let both = try told("Fluent English and German", [("English", "fluent (C1)"), ("German", "native")])
    #expect(both.contains("English") && both.contains("German"), "\(both)")
    let low = try told("Fluent English and German (C1)", [("English", "native"), ("German", "B1")])
    #expect(!low.contains("German"), "\(low)")
    let enough = try told("German (B1)", [("English", "native"), ("German", "B1")])
    #expect(enough.contains("German"), "\(enough)")
  }

  /// "I also hold …" is followed by no "I also speak …".
  @Test func alsoIsNotSaidTwiceInARow() throws {
    var profile = Self.speaker([("Polish", "fluent"), ("Danish", "native")])
    profile.certificates = ["Certified LabVIEW Developer", "First Aid at Work", "Six Sigma Green Belt"]
      .enumerated()
      .map { number, name in
        var out = Certificate(id: FactID("certificates/\(number)"))
        out.name = People.text(name)
        return out
      }
    for position in ["Engineer", "Gear Engineer", "Test Engineer", "Design Engineer", "Drive Engineer"] {
      let sentences = try Self.letter(
        profile, position: position,
        asks: Self.asks + ["LabVIEW", "First Aid at Work", "Six Sigma", "Polish", "Danish"]
      ).joined().map { $0 }
      for (a, b) in zip(sentences, sentences.dropFirst()) {
        #expect(!(a.contains(" also ") && b.contains(" also ")), "\(a) \(b)")
      }
    }
  }
}
