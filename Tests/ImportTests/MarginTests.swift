import Base
import Content
import Testing

@testable import Import

/// What stands in the margin: dates and headings of Europass CVs, labels of its older form, bullets before headings.
@Suite struct MarginTests {
  @Test func datesAndHeadingsToTheLeftAreNoColumn() throws {
    var words = Drafts.line("Jane Sample", 220, 40, 18)
    func margin(_ text: String, _ top: Double) { words += Drafts.line(text, 60, top) }
    func body(_ text: String, _ top: Double) { words += Drafts.line(text, 220, top) }
    margin("WORK EXPERIENCE", 100)
    for (at, dates) in ["Since 03/2019", "06/2015 – 02/2019"].enumerated() {
      let top = 120 + Double(at) * 80
      margin(dates, top)
      body("Staff Nurse", top)
      body("Harbour Hospital \(at), Chicago, IL", top + 14)
      body("– Cared for patients of ward \(at) after heart surgery.", top + 30)
      body("– Trained those who were new to ward \(at).", top + 44)
    }
    margin("EDUCATION AND TRAINING", 290)
    margin("2011 – 2015", 310)
    body("Bachelor of Science in Nursing", 310)
    body("University of Hull, Hull, United Kingdom", 324)
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["work[0].position"] == "Staff Nurse")
    #expect(draft["work[0].name"] == "Harbour Hospital 0")
    #expect(draft["work[0].startDate"] == "2019-03")
    #expect(draft["work[1].startDate"] == "2015-06")
    #expect(draft["work[1].highlights[1]"] == "Trained those who were new to ward 1.")
    #expect(draft["education[0].institution"] == "University of Hull")
    #expect(draft["education[0].startDate"] == "2011")
    #expect(draft.accountsForEverything())
  }

  @Test func labelsOfTheOlderEuropassAreNoNames() throws {
    var words = Drafts.line("Europass Curriculum Vitae", 60, 30, 16)
    var top = 70.0
    func row(_ label: String, _ text: String) {
      words += Drafts.line(label, 60, top) + Drafts.line(text, 260, top)
      top += 16
    }
    row("Name / Surname", "Jane Sample")
    row("Personal Email", "jane@example.org")
    words += Drafts.line("Work experience", 60, top + 10, 12)
    top += 36
    for at in 0..<2 {
      row("Dates", "201\(2 * at) – 201\(2 * at + 1)")
      row("Occupation or position held", "Software Engineer")
      row("Main activities and responsibilities", "• Kept the machines of plant \(at) running.")
      row("Name and address of employer", "Example \(at) Ltd, Hull")
    }
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["basics.name"] == "Jane Sample")
    for at in 0..<2 {
      #expect(draft["work[\(at)].name"] == "Example \(at) Ltd")
      #expect(draft["work[\(at)].position"] == "Software Engineer")
      #expect(draft["work[\(at)].startDate"] == "201\(2 * at)")
      #expect(draft["work[\(at)].highlights[0]"] == "Kept the machines of plant \(at) running.")
    }
    #expect(draft.accountsForEverything())
  }

  @Test func theFirstEntryOfASectionIsNoSection() throws {
    var words = Drafts.line("Jane Sample", 60, 40, 18) + Drafts.line("Education", 60, 90, 13)
    words += Drafts.line("BSc Physics, University of Hull", 60, 112) + Drafts.line("2009 – 2012", 480, 112)
    words += Drafts.line("Awards", 60, 150, 13) + Drafts.line("Digital Pioneer Award", 60, 172, 13)
    words += Drafts.line("Example Press", 60, 190) + Drafts.line("2014", 480, 190)
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["awards[0].title"] == "Digital Pioneer Award")
    #expect(draft["education[0].institution"] == "University of Hull")
  }

  @Test func datesAloneAboveIndentedHeadings() throws {
    var words = Drafts.line("Jane Sample", 60, 40, 18) + Drafts.line("Experience", 60, 90, 13)
    for at in 0..<2 {
      let top = 120 + Double(at) * 70
      words += Drafts.line("0\(at + 2).201\(at) – 01.201\(at + 1)", 60, top)
      words += Drafts.line("Analyst, Institute of Water \(at), Hull", 90, top + 14)
      words += Drafts.line("• Surveyed the utilities of region \(at) about prices.", 100, top + 30)
    }
    let draft = try Drafts.pages(Drafts.page(words))
    for at in 0..<2 {
      #expect(draft["work[\(at)].position"] == "Analyst")
      #expect(draft["work[\(at)].name"] == "Institute of Water \(at)")
      #expect(draft["work[\(at)].highlights[0]"] == "Surveyed the utilities of region \(at) about prices.")
    }
  }

  @Test func bulletsBeforeHeadingsAreNone() throws {
    var words = Drafts.line("Jane Sample", 60, 40, 18) + Drafts.line("Experience", 60, 90, 13)
    for at in 0..<3 {
      let top = 120 + Double(at) * 70
      words += Drafts.line("• Example \(at) Ltd", 60, top) + Drafts.line("Hull, United Kingdom", 440, top)
      words +=
        Drafts.line("Data Engineer", 66, top + 13) + Drafts.line("201\(at) – 201\(at + 1)", 480, top + 13)
      words += Drafts.line("◦ Moved the jobs of night \(at) to a scheduler.", 80, top + 27)
      words += Drafts.line("◦ Wrote the guide to them.", 80, top + 40)
    }
    let draft = try Drafts.pages(Drafts.page(words))
    for at in 0..<3 {
      #expect(draft["work[\(at)].name"] == "Example \(at) Ltd")
      #expect(draft["work[\(at)].position"] == "Data Engineer")
      #expect(draft["work[\(at)].startDate"] == "201\(at)")
      #expect(draft["work[\(at)].highlights[1]"] == "Wrote the guide to them.")
    }
    #expect(draft["work[3].name"] == nil)
  }

  @Test func bulletsOfStatementsStay() throws {
    let draft = try Drafts.text(
      """
      Jane Sample

      Experience
      Data Engineer, Example Ltd    2015 – 2019
      • Moved the jobs to a scheduler.
      • Wrote the guide to them.
      Analyst, Sample Ltd    2012 – 2015
      • Asked many people.
      """)
    #expect(draft["work[0].highlights[1]"] == "Wrote the guide to them.")
    #expect(draft["work[1].highlights[0]"] == "Asked many people.")
  }

  @Test func theFootOfAPageIsNoText() throws {
    let words =
      Drafts.line("Jane Sample", 60, 40, 18) + Drafts.line("Skills", 60, 90, 13)
      + Drafts.line("Swift, Rust", 60, 110) + Drafts.line("November 22, 2026", 60, 815)
      + Drafts.line("Jane Sample · Résumé", 240, 815) + Drafts.line("1", 530, 815)
    let draft = try Drafts.pages(Drafts.page(words))
    #expect(draft["skills[0].keywords[1]"] == "Rust")
    #expect(draft["skills[0].keywords[2]"] == nil)
    #expect(draft.accountsForEverything())
  }

  @Test func theNumberOfAPageIsNoStatement() throws {
    let first =
      Drafts.line("Jane Sample", 60, 40, 18) + Drafts.line("Experience", 60, 90, 13)
      + Drafts.line("Engineer, Example Ltd", 60, 110) + Drafts.line("2015 – 2019", 460, 110)
      + Drafts.line("• Moved the jobs to a scheduler.", 60, 126) + Drafts.line("1", 290, 700)
    let second = Drafts.line("• Wrote the guide to them.", 60, 60) + Drafts.line("2", 290, 700)
    let draft = try Drafts.pages(Drafts.page(first) + Drafts.page(second))
    #expect(draft["work[0].highlights[1]"] == "Wrote the guide to them.")
    #expect(draft["work[0].highlights[2]"] == nil)
  }
}
