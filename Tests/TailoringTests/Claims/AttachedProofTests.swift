import Base
import Content
import Testing

@testable import Tailoring

/// A `resume.json` that a PDF carries may say nothing that the profile does not, nor say it of another item.
@Suite struct AttachedProofTests {
  static let source = """
    language: en
    basics: {name: Helen O'Dwyer, label: Registrar, email: helen@example.org, summary: Registrar with nine years. I lend widely.}
    work:
      - name: National Gallery
        position: Registrar
        startDate: 2020-03
        highlights:
          - Negotiated 64 loans with lenders in nineteen countries
          - {text: Ran the pest monitoring in seven rooms, id: pests, tags: [care], metrics: [{value: 7, unit: rooms}], wordings: [Kept seven rooms free of pests]}
      - name: County Museum
        roles:
          - {position: Collections assistant, startDate: 2016-01, endDate: 2019-12, highlights: [Catalogued 2,150 textiles]}
          - {position: Intern, startDate: 2015, endDate: 2015, highlights: [Packed crates]}
    education:
      - {institution: University of the Estuary, studyType: MA, area: Museum studies, startDate: 2014, endDate: 2015}
      - {institution: City College, studyType: BA, area: History of art, startDate: 2010, endDate: 2014}
    certificates: [{name: Couriers, issuer: Registrars Group, date: 2021-05}]
    skills:
      - {name: Collections, level: advanced, keywords: [TMS, {name: Spectrum 5.1, aliases: [Spectrum]}]}
    languages: [{language: English, fluency: native}, {language: French, fluency: "B2"}]
    sections: [{title: Teaching, entries: [{name: Loans course, startDate: 2022}]}]
    """

  static let profile = ProfileReader.read(SourceText(file: "profile.yaml", text: source), slug: "helen")
    .value!

  static func findings(_ attached: JSONValue, _ profile: Profile = profile, claims: ClaimLedger? = nil)
    -> [String]
  {
    var proof = DocumentProof(
      of: "", margins: "", pages: 1, profile: profile, wording: DocumentProofTests.wording, claims: nil,
      posting: nil, date: People.today)
    proof.add(attached: attached, own: profile, profile: profile, claims: claims, date: People.today)
    return proof.findings.map(\.text)
  }

  /// What is told is read by a person: without the signs that Markdown needs.
  @Test func textIsToldAsItIsRead() throws {
    let found = try Self.findings(replacing: "Packed crates", with: #"Ran M\\&E \\(all\\) in C:\\x"#)
    #expect(found == [#"resume.json: Ran M&E (all) in C:\x"#])
  }

  static func findings(replacing old: String, with new: String) throws -> [String] {
    let text = profile.jsonResume().serialized()
    try #require(text.contains(old), "\(old)\n\(text)")
    let range = text.firstRange(of: old)!
    return findings(try JSONValue.parse(text.replacingCharacters(in: range, new)))
  }

  @Test func theWholeProfileIsProven() throws {
    let json = Self.profile.jsonResume()
    #expect(Self.findings(json) == [])
    #expect(Self.findings(try JSONValue.parse(json.serialized())) == [])
  }

  @Test func whatIsLeftOutIsNotMissed() {
    var shown = Self.profile
    shown.work[0].highlights.removeFirst()
    shown.work[0].highlights[0].tags = []
    shown.work[0].highlights[0].text = shown.work[0].highlights[0].wordings[0]
    shown.work[0].highlights[0].wordings = []
    shown.work[0].highlights[0].metrics = []
    shown.work[1].roles.removeLast()
    shown.education.swapAt(0, 1)
    shown.skills[0].keywords = [shown.skills[0].keywords[1]]
    shown.skills[0].keywords[0].aliases = []
    shown.skills[0].level = nil
    shown.certificates = []
    shown.basics.summary = People.text("I lend widely.")
    shown.basics.email = nil
    #expect(Self.findings(shown.jsonResume()) == [])
  }

  @Test func otherWordsThatTheItemSupportsHold() {
    var shown = Self.profile
    shown.work[0].highlights[0].text = People.text("I negotiated 64 loans with lenders in nineteen countries")
    #expect(Self.findings(shown.jsonResume()) == [])
    // In the other employer's item they do not.
    shown.work[1].roles[0].highlights[0].text = shown.work[0].highlights[0].text
    #expect(
      Set(Self.findings(shown.jsonResume())) == [
        "resume.json: I negotiated 64 loans with lenders in nineteen countries"
      ])
  }

  @Test(arguments: [
    ("\"2020-03\"", "\"2010-03\""), ("\"2019-12\"", "\"2020-12\""), ("\"2021-05\"", "\"2011-05\""),
    (",\"endDate\":\"2019-12\"", ""),
    ("\"startDate\":\"2020-03\"", "\"startDate\":\"2020-03\",\"endDate\":\"2025-01\""),
    ("\"Registrar\",\"startDate\"", "\"Collections assistant\",\"startDate\""),
    ("\"MA\"", "\"BA\""), ("\"Museum studies\"", "\"History of art\""), ("\"B2\"", "\"native\""),
    ("\"advanced\"", "\"expert\""), ("\"TMS\"", "\"Python\""), ("\"TMS\"", "\"TMS\",\"Django\""),
    ("64 loans", "640 loans"), ("\"value\":7", "\"value\":9"), ("nine years.", "twenty years."),
    ("helen@", "evil@"),
    (
      "\"work\":[",
      "\"work\":[{\"name\":\"University of the Estuary\",\"position\":\"Registrar\",\"startDate\":\"2001\"},"
    ),
    ("\"skills\":[", "\"skills\":[{\"name\":\"Python\"},"),
    ("\"languages\":[", "\"languages\":[{\"language\":\"German\"},"),
    ("\"basics\":", "\"awards\":[{\"title\":\"Nobel Prize\"}],\"basics\":"),
    ("\"basics\":", "\"meta\":{\"note\":\"twenty years as director\"},\"basics\":"),
    ("\"basics\":", "\"extra\":\"director\",\"basics\":"),
    ("\"basics\":", "\"work\":\"director\",\"basics\":"),
    ("\"National Gallery\"", "\"National Gallery\",\"teamSize\":400"),
    ("\"Registrars Group\"", "\"City College\""),
    ("\"Loans course\"", "\"Loans course\",\"endDate\":\"2024\""),
    ("[\"Packed crates\"]", "[\"Packed crates\",\"Catalogued 2,150 textiles\"]"),
  ])
  func whatTheProfileDoesNotSayIsFound(old: String, new: String) throws {
    #expect(try !Self.findings(replacing: old, with: new).isEmpty)
  }

  @Test func theLanguagesOfATextAreOneText() {
    let source = Self.source.replacing(
      "Catalogued 2,150 textiles", with: "{en: Catalogued textiles, de: Textilien erfasst}"
    )
    .replacing("highlights: [{en", with: "highlights: [{text: {en").replacing("erfasst}]", with: "erfasst}}]")
    let profile = ProfileReader.read(SourceText(file: "profile.yaml", text: source), slug: "helen").value!
    #expect(profile.work[1].roles[0].highlights[0].text.translations.count == 2)
    var german = profile.localized(to: "de")
    german.language = "de"
    for shown in [profile, german, german.shown { _ in true }] {
      var proof = DocumentProof(
        of: "", margins: "", pages: 1, profile: german, wording: DocumentProofTests.wording, claims: nil,
        posting: nil, date: People.today)
      proof.add(attached: shown.jsonResume(), own: profile, profile: german, date: People.today)
      #expect(proof.findings == [])
    }
  }

  @Test func claimsThatNoPageMakesAreFound() {
    func findings(_ text: String, on page: String) -> [String] {
      let ledger = ClaimLedger(claims: [
        .init(document: .cv, place: "basics.summary[0]", text: text, facts: [FactID("pests")])
      ])
      var proof = DocumentProof(
        of: "", margins: "", pages: 1, profile: Self.profile, wording: DocumentProofTests.wording,
        claims: nil,
        posting: nil, date: People.today)
      proof.add(claims: ledger, of: page, profile: Self.profile, date: People.today)
      return proof.findings.map(\.text)
    }
    #expect(findings("I hold a doctorate.", on: "Helen O'Dwyer") == ["claims.json: I hold a doctorate."])
    #expect(findings("I hold a doctorate.", on: "Helen. I hold a doctorate. Yours") == [])
    #expect(findings("Ran the pest monitoring in seven rooms", on: "") == [])
    #expect(findings("I ran the pest monitoring.", on: "") == [])
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, _ text: String) -> String {
    String(self[..<range.lowerBound]) + text + self[range.upperBound...]
  }
}
