import Base
import Content
import Testing

@testable import Import

@Suite struct PlainTextTests {
  static let english = """
    Jane Sample
    Staff Engineer
    Dublin, Ireland | jane@example.org | +353 1 234 5678 | github.com/jsample

    SUMMARY
    Builds payment systems that people can rely on and explains them to those who pay for them.

    EXPERIENCE

    Example Ltd
    Staff Engineer                      Mar 2019 – present
    - Cut the cost of a payment from 4 to 1 cent by batching the cal-
      culation of fees.
    - Led five people.

    Other Company GmbH
    Software Engineer                   2015 – 2019
    • Wrote the parser.

    EDUCATION
    University of Somewhere
    BSc in Physics                      2011 – 2015

    SKILLS
    Languages: Swift, C++, Python
    Databases: PostgreSQL, SQLite (FTS5, JSON)

    LANGUAGES
    English (native), German (B2)
    """

  @Test func plainTextBecomesAProfile() throws {
    let draft = try Drafts.text(Self.english)
    #expect(draft.kind == .plainText)
    #expect(draft["basics.name"] == "Jane Sample")
    #expect(draft["basics.label"] == "Staff Engineer")
    #expect(draft["basics.email"] == "jane@example.org")
    #expect(draft["basics.phone"] == "+353 1 234 5678")
    #expect(draft["basics.location.city"] == "Dublin, Ireland")
    #expect(draft["basics.profiles[0].network"] == "GitHub")
    #expect(draft["basics.profiles[0].username"] == "jsample")
    #expect(draft["basics.summary"]?.hasPrefix("Builds payment systems") == true)
    #expect(draft["work[0].name"] == "Example Ltd")
    #expect(draft["work[0].position"] == "Staff Engineer")
    #expect(draft["work[0].startDate"] == "2019-03")
    #expect(draft["work[0].endDate"] == "present")
    #expect(
      draft["work[0].highlights[0]"]
        == "Cut the cost of a payment from 4 to 1 cent by batching the calculation of fees.")
    #expect(draft["work[0].highlights[1]"] == "Led five people.")
    #expect(draft["work[1].name"] == "Other Company GmbH")
    #expect(draft["work[1].startDate"] == "2015")
    #expect(draft["work[1].endDate"] == "2019")
    #expect(draft["education[0].institution"] == "University of Somewhere")
    #expect(draft["education[0].studyType"] == "BSc")
    #expect(draft["education[0].area"] == "Physics")
    #expect(draft["skills[0].name"] == "Languages")
    #expect(draft["skills[0].keywords[2]"] == "Python")
    #expect(draft["skills[1].keywords[1]"] == "SQLite (FTS5, JSON)")
    #expect(draft["languages[1].language"] == "German")
    #expect(draft["languages[1].fluency"] == "B2")
    #expect(draft.accountsForEverything())
  }

  @Test func fieldsKnowTheirSource() throws {
    let draft = try Drafts.text(Self.english)
    let field = try #require(draft.fields.first { $0.path == "work[0].startDate" })
    #expect(field.source == "Mar 2019 – present")
    #expect(field.place?.line == 11)
    #expect(field.confidence > 0.8)
  }

  @Test func theDraftReadsAsAProfile() throws {
    let read = try Drafts.text(Self.english).profile(slug: "jane")
    let profile = try #require(read.value)
    #expect(read.diagnostics.filter { $0.severity == .error } == [])
    #expect(profile.work.count == 2)
    #expect(profile.work[0].dates.isCurrent)
  }

  @Test(arguments: [
    (
      "Lebenslauf\nAnna Beispiel\nanna@example.de\n\nBERUFSERFAHRUNG\nBeispiel GmbH\nProjektleiterin  seit 05/2020\n- Leitet Projekte.\n\nAUSBILDUNG\nTechnische Universität Musterstadt\nDiplom   2010 – 2015",
      "de", "2020-05", "Projektleiterin"
    ),
    (
      "Anne Exemple\nanne@example.fr\n\nEXPÉRIENCE PROFESSIONNELLE\nExemple SARL\nIngénieure   depuis janvier 2021\n- Dirige une équipe.\n\nFORMATION\nUniversité de Ville\nLicence  2010 – 2013",
      "fr", "2021-01", "Ingénieure"
    ),
    (
      "Ana Ejemplo\nana@example.es\n\nEXPERIENCIA LABORAL\nEjemplo S.L.\nIngeniera   enero de 2019 – actualidad\n- Dirige un equipo.\n\nFORMACIÓN\nUniversidad de Ciudad\nGrado  2010 – 2014",
      "es", "2019-01", "Ingeniera"
    ),
    (
      "山田花子\nhanako@example.jp\n\n職務経歴\n例株式会社\nエンジニア   2019年4月 – 現在\n・設計を担当した。\n\n学歴\n例大学\n学士   2010年4月 – 2014年3月",
      "ja", "2019-04", "エンジニア"
    ),
    (
      "王小明\nming@example.cn\n\n工作经历\n示例有限公司\n软件工程师   2018年9月至今\n- 负责支付系统。\n\n教育背景\n示例大学\n本科   2010年9月 – 2014年6月",
      "zh", "2018-09", "软件工程师"
    ),
  ])
  func otherLanguagesAreRead(_ text: String, _ language: String, _ start: String, _ title: String) throws {
    let draft = try Drafts.text(text)
    #expect(draft["language"] == language)
    #expect(draft["work[0].startDate"] == start)
    #expect(draft["work[0].endDate"] == "present")
    #expect(draft["work[0].position"] == title)
    #expect(draft["work[0].highlights[0]"] != nil)
    #expect(draft["education[0].institution"] != nil)
    #expect(draft.accountsForEverything())
  }

  @Test func severalRolesAtOneEmployer() throws {
    let draft = try Drafts.pages(
      Drafts.page(
        Drafts.line("Jane Sample", 50, 40, 22) + Drafts.line("jane@example.org", 50, 70)
          + Drafts.line("EXPERIENCE", 50, 100, 14) + Drafts.line("Example Ltd", 50, 124, 12)
          + Drafts.line("Staff Engineer", 50, 142) + Drafts.line("2019 – present", 480, 142)
          + Drafts.line("• Led five people.", 50, 160) + Drafts.line("Software Engineer", 50, 180)
          + Drafts.line("2015 – 2019", 480, 180) + Drafts.line("• Wrote the parser.", 50, 198)
          + Drafts.line("EDUCATION", 50, 230, 14) + Drafts.line("University of Somewhere", 50, 254, 12)
          + Drafts.line("BSc in Physics", 50, 272) + Drafts.line("2011 – 2015", 480, 272)))
    #expect(draft["work[0].name"] == "Example Ltd")
    #expect(draft["work[0].roles[0].position"] == "Staff Engineer")
    #expect(draft["work[0].roles[1].position"] == "Software Engineer")
    #expect(draft["work[0].roles[1].startDate"] == "2015")
    #expect(draft["work[1].name"] == nil)
    #expect(draft["education[0].institution"] == "University of Somewhere")
  }

  /// Whatever the lines are: every character is in a field or in the rest, and the draft reads back.
  @Test(arguments: 0..<40) func nothingIsDropped(_ seed: Int) throws {
    var random = SeededText(seed)
    let text = random.shuffled(Self.english)
    guard let draft = Import.read(Array(text.utf8), name: "cv.txt").value else { return }
    #expect(draft.accountsForEverything(), "seed \(seed)")
    var named = draft
    named.nameIfMissing("Somebody")
    #expect(named.profile(slug: "x").value != nil, "seed \(seed)")
  }
}
