import Base
import Content
import Testing

@testable import Tailoring

/// What is true of one item, or of a letter, and is said where it is not.
@Suite struct ProofPlacesTests {
  /// A director whose employment is longer than the post, and a driver of another firm.
  static let director: Profile = {
    var p = Profile(slug: "director", language: "en")
    p.basics.name = People.text("Ada Moss")
    p.basics.label = People.text("Senior Engineer")
    p.basics.summary = People.text("I plan kitchens.")
    var acme = Work(id: FactID("a"), dates: People.range(PartialDate(year: 2010), PartialDate(year: 2020)))
    acme.name = People.text("Acme Ltd")
    acme.roles = [
      role("a/1", "Director", 2018, 2020, ["Opened a canteen in Leeds"]),
      role("a/2", "Planner", 2010, 2018, ["Visited Charité in 2015 as head of the kitchen"]),
    ]
    p.work = [
      acme,
      People.work(
        "b", "Baker", "Foo Bakery", PartialDate(year: 2007), PartialDate(year: 2009),
        ["Baked 300 loaves a day", "Cleaned the surgery ward"]),
      People.work(
        "c", "Dispatcher", "Bar Logistics", PartialDate(year: 2004), PartialDate(year: 2006),
        ["Led a team of 12 drivers"]),
    ]
    p.languages = [
      People.fluency("l1", "German", "Native"), People.fluency("l2", "French", "Native"),
      People.fluency("l3", "Spanish", "Beginner"),
    ]
    p.education = [People.school("e1", "Master of Science", "Physics", "Leeds University", 2001, 2003)]
    p.certificates = [People.certificate("c1", "PRINCE2 Practitioner")]
    return p
  }()

  private static func role(_ id: String, _ title: String, _ from: Int, _ to: Int, _ lines: [String]) -> Role {
    var role = Role(id: FactID(id), dates: People.range(PartialDate(year: from), PartialDate(year: to)))
    role.position = People.text(title)
    role.highlights = People.highlights(id, lines)
    return role
  }

  private static func proof(_ text: String, claims: ClaimLedger? = nil, job: JobPosting? = nil)
    -> DocumentProof
  {
    DocumentProof(
      of: text, profile: director, wording: DocumentProofTests.wording, claims: claims, posting: job,
      date: People.today)
  }

  private static let job = People.posting(
    "Head wanted.", company: "St Mary's Hospital", position: "Head of Cardiology")

  private static let page = """
    Ada Moss Senior Engineer
    Profile I plan kitchens.
    Experience
    Acme Ltd 2010 – 2020
    Director 2018 – 2020
    • Opened a canteen in Leeds
    Planner 2010 – 2018
    • Visited Charité in 2015 as head of the kitchen
    Baker, Foo Bakery 2007 – 2009
    • Baked 300 loaves a day
    Dispatcher, Bar Logistics 2004 – 2006
    • Led a team of 12 drivers
    Education Master of Science in Physics, Leeds University 2001 – 2003
    Languages Native: German, French; Beginner: Spanish
    Certificates PRINCE2 Practitioner
    """

  @Test func whatStandsInItsPlaceIsProven() {
    #expect(Self.proof(Self.page).findings == [])
    #expect(Self.proof(Self.page, job: Self.job).findings == [])
    let other = Self.page.replacing("• Baked 300 loaves a day", with: "• Baked 300 loaves per day")
    #expect(Self.proof(other).findings == [])
    // A page that begins below an employer's heading.
    #expect(
      Self.proof("Planner 2010 – 2018\n• Visited Charité in 2015 as head of the kitchen").findings == [])
    let levels = "German (Native), French (Native), Spanish (Beginner)"
    #expect(Self.proof(levels).findings == [])
  }

  @Test(arguments: [
    ("• Baked 300 loaves a day", "• Led team of 12 drivers"),
    ("• Baked 300 loaves a day", "• Baked 300 loaves a day • A team of 12 drivers led"),
    ("Director 2018 – 2020", "Director, Acme Ltd 2010 – 2020"),
    ("Acme Ltd 2010 – 2020\nDirector 2018 – 2020", "Director, Acme Ltd, 2010 – 2020"),
    ("Acme Ltd 2010 – 2020\nDirector 2018 – 2020", "Acme Ltd, Director, 2010 – 2020"),
    ("Native: German, French; Beginner: Spanish", "Native: German, French, Spanish"),
    ("Native: German, French; Beginner: Spanish", "Native: Spanish; Beginner: German"),
    ("Master of Science in Physics", "Master of Science in German"),
    ("Master of Science in Physics", "Master of Science in Spanish"),
    ("Experience", "Experience Head of Cardiology, St Mary's Hospital"),
    ("Ada Moss", "Ada Moss Head of Cardiology"), ("I plan kitchens.", "I am Head of Cardiology."),
    ("PRINCE2 Practitioner", "PRINCE2 Practitioner, 12 March 2024"),
    ("Planner 2010 – 2018", "Senior Engineer, Acme Ltd"),
    ("Profile I plan kitchens.\nExperience\n", ""),
    ("Dispatcher, Bar Logistics", "Senior Engineer, Bar Logistics"),
    // A role below the heading of another employer.
    (
      "Planner 2010 – 2018\n• Visited Charité in 2015 as head of the kitchen\nBaker, Foo Bakery 2007 – 2009\n• Baked 300 loaves a day\n",
      "Baker, Foo Bakery 2007 – 2009\n• Baked 300 loaves a day\nPlanner 2010 – 2018\n• Visited Charité in 2015 as head of the kitchen\n"
    ),
  ])
  func theSameElsewhereIsNot(_ change: (was: String, is: String)) {
    let told = Self.page.replacing(change.was, with: change.is)
    #expect(told != Self.page)
    #expect(!Self.proof(told, job: Self.job).isProven, "\(change)")
  }

  private static func letter(_ sentence: String) -> String {
    "Ada Moss, St Mary's Hospital, 10 March 2025, Head of Cardiology, Dear hiring team, \(sentence) "
      + "Yours faithfully, Ada Moss"
  }

  @Test func lettersNameThePostAboveTheirText() {
    let text = Self.letter("I am applying for the post of Head of Cardiology at St Mary's Hospital.")
    #expect(Self.proof(text, job: Self.job).findings == [])
    #expect(!Self.proof(Self.letter("I am Head of Cardiology."), job: Self.job).isProven)
    #expect(!Self.proof(Self.letter("Head of Cardiology, St Mary's Hospital."), job: Self.job).isProven)
    #expect(!Self.proof(Self.letter("PRINCE2 Practitioner, 12 March 2024."), job: Self.job).isProven)
    #expect(!Self.proof(text, job: nil).isProven)
  }

  /// The attached claims say of what a sentence is made, never where it ends.
  @Test(arguments: [
    ["Head. Of surgery. At Charité in 2015."], ["Head of surgery at Charité in 2015."],
    ["of surgery at Charité in 2015."], ["Head of surgery at", "Head of surgery at Charité."],
  ])
  func claimsDoNotDivideThePagesSentences(_ texts: [String]) {
    let lie = "Head of surgery at Charité in 2015."
    #expect(!Self.proof(lie).isProven)
    for (document, place) in [(ClaimLedger.Document.letter, "letter"), (.cv, "work[0].highlights[0]")] {
      let claims = ClaimLedger(
        claims: texts.map {
          ClaimLedger.Claim(
            document: document, place: place, text: $0, facts: [FactID("a/2/0"), FactID("b/1")])
        })
      #expect(!Self.proof(lie, claims: claims).isProven)
      #expect(!Self.proof(Self.letter(lie), claims: claims, job: Self.job).isProven)
      let told = Self.page.replacing("Baked 300 loaves a day", with: lie)
      #expect(!Self.proof(told, claims: claims).isProven)
    }
  }

  @Test func claimsBelowAnothersHeadingAreNotBelieved() {
    let text = "Led team of 12 drivers"
    let claims = ClaimLedger(claims: [
      ClaimLedger.Claim(
        document: .cv, place: "work[1].highlights[0]", text: text, facts: [FactID("c/0"), FactID("c")])
    ])
    let own = Self.page.replacing("Led a team of 12 drivers", with: text)
    #expect(Self.proof(own, claims: claims).findings == [])
    let others = Self.page.replacing("Baked 300 loaves a day", with: text)
    #expect(!Self.proof(others, claims: claims).isProven)
  }

  /// What goes on after a text of the profile, or leads to one, is judged with it.
  @Test(arguments: [
    ("Led a team of 12 drivers", "Led a team of 12 drivers in surgery"),
    ("Baked 300 loaves a day", "Baked 300 loaves a day at home"),
    ("Baked 300 loaves a day", "Baked 300 loaves a day, as head of the kitchen"),
    ("• Led a team of 12 drivers", "• Never led a team of 12 drivers"),
    ("PRINCE2 Practitioner", "Two years of PRINCE2 Practitioner"),
    ("Spanish", "Three years of Spanish"),
  ])
  func aSentenceIsJudgedAsAWhole(_ change: (was: String, is: String)) {
    let told = Self.page.replacing(change.was, with: change.is)
    #expect(told != Self.page)
    #expect(!Self.proof(told).isProven, "\(change)")
  }

  @Test func aSentenceThatGoesOnTrulyIsProven() {
    let told = Self.page.replacing(
      "Led a team of 12 drivers", with: "Led a team of 12 drivers at Bar Logistics")
    #expect(Self.proof(told).findings == [])
  }

  @Test func aLettersSentencesStandUnderNoHeading() {
    for sentence in ["Led a team of 12 drivers.", "At Bar Logistics I led a team of 12 drivers."] {
      #expect(Self.proof(Self.letter(sentence), job: Self.job).findings == [])
    }
    let others = "At Foo Bakery I led a team of 12 drivers."
    #expect(!Self.proof(Self.letter(others), job: Self.job).isProven)
  }
}
