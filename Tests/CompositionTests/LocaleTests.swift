import Base
import Content
import Testing

@testable import Composition

@Suite struct LocaleTests {
  @Test(
    arguments: [
      ("en", "12\u{A0}March 2026", "Mar\u{A0}2021\u{A0}– present"),
      ("en-GB", "12\u{A0}March 2026", "Mar\u{A0}2021\u{A0}– present"),
      ("en-US", "March\u{A0}12, 2026", "Mar\u{A0}2021\u{A0}– present"),
      ("de", "12.\u{A0}März 2026", "März\u{A0}2021\u{A0}– heute"),
      ("fr", "12\u{A0}mars 2026", "mars\u{A0}2021\u{A0}– aujourd’hui"),
      ("he", "12\u{A0}במרץ 2026", "מרץ\u{A0}2021\u{A0}– היום"),
      ("ar", "12\u{A0}مارس 2026", "مارس\u{A0}2021\u{A0}– الآن"),
      ("hi", "12\u{A0}मार्च 2026", "मार्च\u{A0}2021\u{A0}– वर्तमान"),
      ("ja", "2026年3月12日", "2021年3月\u{A0}– 現在"), ("zh-TW", "2026年3月12日", "2021年3月\u{A0}– 至今"),
      ("ko", "2026년\u{A0}3월\u{A0}12일", "2021년\u{A0}3월\u{A0}– 현재"),
      ("el", "12\u{A0}Μαρτίου 2026", "Μάρ.\u{A0}2021\u{A0}– σήμερα"),
      ("ru", "12\u{A0}марта 2026", "март\u{A0}2021\u{A0}– настоящее время"),
      ("es", "12\u{A0}de marzo de 2026", "mar.\u{A0}2021\u{A0}– actualidad"),
    ])
  func dates(_ tag: String, _ long: String, _ range: String) throws {
    let catalogue = LocaleCatalogue(try #require(LanguageTag(tag)))
    #expect(catalogue.long(PartialDate(year: 2026, month: 3, day: 12)) == long)
    let dates = DateRange(start: PartialDate(year: 2021, month: 3), end: nil, isCurrent: true)
    #expect(catalogue.range(dates) == range)
  }

  @Test func rangesWithUnknownParts() {
    let catalogue = LocaleCatalogue("en")
    func range(_ start: PartialDate?, _ end: PartialDate?) -> String {
      catalogue.range(DateRange(start: start, end: end, isCurrent: false))
    }
    #expect(range(nil, nil) == "")
    #expect(range(nil, PartialDate(year: 2020)) == "2020")
    #expect(range(PartialDate(year: 2020), PartialDate(year: 2020)) == "2020")
    #expect(range(PartialDate(year: 2018), PartialDate(year: 2020)) == "2018\u{A0}– 2020")
    #expect(LocaleCatalogue("fr").long(PartialDate(year: 2026, month: 1, day: 1)) == "1er\u{A0}janvier 2026")
    #expect(catalogue.long(PartialDate(year: 2026, month: 3)) == "March 2026")
  }

  @Test func everyLanguageHasEveryLabel() {
    for tag in LocaleCatalogue.known {
      let row = LocaleRow.all.first { $0.language == tag }
      // The colon is the same in all languages but French.
      #expect(row.map { Set($0.labels.keys).union(["colon"]) } == Set(LocaleCatalogue.labelNames))
      #expect(row?.months.count == 12 && row?.shortMonths.count == 12)
    }
    #expect(!LocaleCatalogue("fi").isKnown)
    #expect(LocaleCatalogue("ar").direction == "rtl")
  }

  @Test(
    arguments: [
      ("https://www.example.org/ada/", "example.org/ada"), ("http://a.b", "a.b"), ("a.b/c", "a.b/c"),
      ("mailto:a@b.c", "a@b.c"), ("", ""),
    ])
  func shortenedLinks(_ url: String, _ shown: String) { #expect(BasicsView.shortened(url) == shown) }

  @Test func sectionsComeInOrder() {
    var profile = Profile(slug: "a")
    profile.skills = [Skill(id: FactID("s"))]
    profile.work = [Work(id: FactID("w"), dates: DateRange(start: nil, end: nil, isCurrent: false))]
    profile.references = [Reference(id: FactID("r"))]
    func keys(_ order: [String]) -> [String] {
      profile.settings.sectionOrder = order
      let value = ProfileView.value(profile, context: ViewContext(catalogue: LocaleCatalogue("de")))
      guard case .list(let sections)? = value["sections"] else { return [] }
      return sections.compactMap { $0["key"]?.plainText }
    }
    #expect(keys([]) == ["work", "skills", "references"])
    #expect(keys(["references", "skills", "nonsense"]) == ["references", "skills", "work"])
  }

  /// Sections of one's own stand where their titles belong, unless the order names them.
  @Test func ownSectionsStandWhereTheyBelong() {
    var profile = Profile(slug: "a")
    profile.work = [Work(id: FactID("w"), dates: DateRange(start: nil, end: nil, isCurrent: false))]
    profile.certificates = [Certificate(id: FactID("c"))]
    profile.interests = [Interest(id: FactID("i"))]
    profile.references = [Reference(id: FactID("r"))]
    profile.sections = [
      "Mandatory training", "Clinical placements", "Publications in the press", "Availability",
      "Fortbildungen",
    ].enumerated().map { i, title in
      var section = CustomSection(
        title: Text(RichText(plain: title), origin: Origin(factID: nil, fieldPath: "", range: nil)))
      section.entries = [CustomEntry(id: FactID("e\(i)"))]
      return section
    }
    func titles(_ order: [String]) -> [String] {
      profile.settings.sectionOrder = order
      let value = ProfileView.value(profile, context: ViewContext(catalogue: LocaleCatalogue("en")))
      guard case .list(let sections)? = value["sections"] else { return [] }
      return sections.map {
        $0["key"]?.plainText == "entries" ? $0["title"]?.plainText ?? "" : $0["key"]?.plainText ?? ""
      }
    }
    #expect(
      titles([]) == [
        "work", "Clinical placements", "certificates", "Mandatory training", "Fortbildungen",
        "Publications in the press", "interests", "Availability", "references",
      ])
    #expect(
      titles(["work", "interests", "sections"]) == [
        "work", "interests", "Mandatory training", "Clinical placements", "Publications in the press",
        "Availability", "Fortbildungen", "certificates", "references",
      ])
  }
}
