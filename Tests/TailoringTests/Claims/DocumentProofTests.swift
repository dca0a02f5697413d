import Base
import Content
import Testing

@testable import Tailoring

/// A page of the nurse's CV, told as true, and then with one thing in it that is not.
@Suite struct DocumentProofTests {
  static let wording = ProofWording(
    labels: ["Profile", "Experience", "Skills", "Languages", "Education", "Certificates", "present"],
    summary: "Profile", months: ["January", "February", "March", "April"],
    range: { dates in
      func short(_ date: PartialDate?) -> String {
        date.map { "\($0.month.map { "\($0)/" } ?? "")\($0.year)" } ?? ""
      }
      return short(dates.start) + " – " + (dates.isCurrent ? "present" : short(dates.end))
    })

  static let page = """
    Nora Quill
    Intensive-care nurse with nine years at the bedside. I teach, and I measure what we change.
    Experience
    Senior Staff Nurse, Harbour Hospital 4/2019 – present
    • Led a team of 12 nurses on a 16-bed intensive care unit
    • Cut medication errors by 30 % in 18 months with a double-check round
    • Assisted the unit manager with rosters for 40 staff
    Staff Nurse, Mill Lane Infirmary 9/2015 – 3/2019
    • Nursed eight patients a shift on a surgical ward
    • Did not miss a single handover audit in 2017
    Education
    BSc, Nursing, Severn University 2012 – 2015
    Languages English (native), German (B1)
    Skills Clinical: mechanical ventilation, wound care; Computing: Excel, basic SQL
    Certificates Advanced Life Support
    """

  static func proof(_ text: String, margins: String = "", claims: ClaimLedger? = nil, job: JobPosting? = nil)
    -> DocumentProof
  {
    DocumentProof(
      of: text, margins: margins, pages: 2, profile: People.nurse, wording: wording, claims: claims,
      posting: job,
      date: People.today)
  }

  /// A mark that nobody gave is no word without a meaning.
  @Test(arguments: ["First", "Half", "Best"])
  func aMarkIsNone(_ mark: String) {
    let page = Self.page.replacing("University 2012 – 2015", with: "University 2012 – 2015\n\(mark)")
    #expect(page != Self.page)
    #expect(Self.proof(page).findings.map(\.text) == [mark])
  }

  @Test func theProfilesOwnWordsAreProven() {
    let proof = Self.proof(Self.page, margins: "Nora Quill 1/2 Nora Quill 2/2")
    #expect(proof.findings == [])
    #expect(proof.texts > 20)
  }

  @Test(arguments: [
    ("12 nurses", "120 nurses"), ("30 %", "30 €"), ("18 months", "18 weeks"), ("Led a", "Founded a"),
    ("Did not miss", "Did miss"), ("Assisted the unit manager with", "Managed"),
    ("Senior Staff Nurse", "Director of Nursing"), ("BSc", "PhD"), ("BSc, Nursing", "BSc, Medicine"),
    ("Severn University", "University of Oxford"), ("2012 – 2015", "2010 – 2015"),
    ("German (B1)", "German (C2)"),
    ("German (B1)", "German (native)"), ("English (native), German (B1)", "English (B1), German (native)"),
    ("basic SQL", "SQL"), ("Excel", "Excel, Python"), ("Excel", "Terraform"),
    ("Harbour Hospital", "Mayo Clinic"), ("4/2019 – present", "9/2015 – 3/2019"),
    ("9/2015 – 3/2019", "4/2012 – 3/2019"), ("nine years", "nineteen years"),
    ("Advanced Life Support", "Advanced Life Support Instructor"), ("Nora Quill", "Nora Quill, MD"),
    ("eight patients", "<8 patients"), ("16-bed", "160-bed"),
    (
      "• Nursed eight patients a shift on a surgical ward",
      "• Trained 14 new colleagues in mechanical ventilation and wound care"
    ),
    ("Staff Nurse, Mill Lane Infirmary 9/2015", "Staff Nurse, Harbour Hospital 9/2015"),
    ("Led a team", "Single-handedly led a team"), ("Experience", "Experience Chief Executive"),
  ])
  func oneChangeIsFound(_ change: (was: String, is: String)) {
    let told = Self.page.replacing(change.was, with: change.is, maxReplacements: 1)
    #expect(told != Self.page)
    #expect(!Self.proof(told).isProven, "\(change)")
  }

  /// A line is broken by the layout, and ends nothing that goes on.
  @Test(arguments: [
    (
      "• Nursed eight patients a shift on a surgical ward",
      "• Nursed eight patients a shift on a surgical ward\nand in theatre"
    ),
    ("nine years at the bedside.", "nine years at the bedside, and\nmidwife."),
    ("nine years at the bedside.", "nine years at the bedside,\nmidwife."),
  ])
  func aBrokenLineIsNoEnd(_ change: (was: String, is: String)) {
    let told = Self.page.replacing(change.was, with: change.is, maxReplacements: 1)
    let whole = told.replacing(change.is, with: change.is.replacing("\n", with: " "))
    #expect(told != Self.page)
    #expect(!Self.proof(told).isProven)
    func texts(_ page: String) -> [String] {
      Self.proof(page).findings.map { $0.text.replacing("\n", with: " ") }
    }
    #expect(texts(told) == texts(whole))
  }

  @Test func theMarginsAreReadToo() {
    #expect(!Self.proof(Self.page, margins: "Nora Quill, winner of the Nobel Prize 1/2").isProven)
    #expect(!Self.proof(Self.page, margins: "Nora Quill 1/200").isProven)
  }

  private static func claims(_ texts: [(String, [String])]) -> ClaimLedger {
    ClaimLedger(
      claims: texts.enumerated().map { i, item in
        ClaimLedger.Claim(
          document: .letter, place: "letter.paragraphs[0][\(i)]", text: item.0,
          facts: item.1.map { FactID($0) })
      })
  }

  @Test func sentencesInOtherWordsAreHeldAgainstTheirFactsOrTheNearest() {
    let job = People.posting("Ward sister wanted.")
    let text = "At Harbour Hospital I led a team of 12 nurses on a 16-bed intensive care unit."
    for facts in [["w1/0", "w1"], [], ["gone"]] {
      let proof = Self.proof(text, claims: Self.claims([(text, facts)]), job: job)
      #expect(proof.findings == [])
      #expect(proof.sentences == 1)
    }
  }

  @Test(arguments: [
    "At Harbour Hospital I led a team of 21 nurses on a 16-bed intensive care unit.",
    "At Mill Lane Infirmary I led a team of 12 nurses.",
    "I have run three hospitals.", "I am fluent in Mandarin.", "I hold a doctorate in nursing.",
  ])
  func whatItsMakerClaimsIsNotBelieved(_ lie: String) {
    let job = People.posting("Ward sister wanted.")
    for facts in [["w1/0", "w1"], [], ["posting/position"]] {
      let proof = Self.proof(lie, claims: Self.claims([(lie, facts)]), job: job)
      #expect(!proof.isProven, "\(lie) resting on \(facts)")
    }
  }

  @Test func aLetterMayNameItsReaderAndOneDay() {
    var job = People.posting("Ward sister wanted.")
    job.contact = Contact()
    job.contact?.name = People.text("Dr Orla Delahunty")
    let head = "Dr Orla Delahunty, St Brannock Hospital, 10 March 2025, Dear Dr Delahunty,"
    let close = "I look forward to hearing from you. Yours sincerely, Nora Quill"
    #expect(Self.proof(head + " " + close, job: job).findings == [])
    #expect(!Self.proof(head, job: nil).isProven)
    #expect(!Self.proof(head + " 11 March 2025", job: job).isProven)
  }

  @Test func aLedgerIsReadBackAsItWasWritten() throws {
    let ledger = Self.claims([("I teach.", ["basics/summary"])])
    #expect(ClaimLedger(json: ledger.json) == ledger)
    #expect(ClaimLedger(json: try JSONValue.parse("{\"version\": 2, \"claims\": []}")) == nil)
    #expect(ClaimLedger(json: try JSONValue.parse("{\"version\": 1, \"claims\": [{}]}")) == nil)
  }

  @Test func tokensKeepWhatSaysSomething() {
    #expect(
      ProofToken.of("€2.5m, <5 %; -20; 16–20, C++ “so”").map(\.form)
        == ["€", "2.5m", "<", "5", "%", "-", "20", "16", "20", "c", "+", "+", "so"])
    #expect(
      ProofToken.of("re\u{AD}port step-\ndowns, U\u{308}ber").map(\.form) == [
        "report", "step", "downs", "über",
      ])
  }
}
