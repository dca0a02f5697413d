import Base
import Content
import TestSupport
import Testing

@Suite struct ProfileReaderTests {
  static let text = """
    language: de
    publish: true
    private: [basics.phone, "work[1]"]
    basics:
      name: Jörg Müßig
      phone: "+49 30 901820"
      label: {de: Ingenieur, en: Engineer}
      location: {city: Köln, address: Domstraße 1}
    work:
      - name: Acme
        position: Lead
        startDate: 2019-03
        highlights:
          - Built **three** bridges
          - {text: Saved 12 %, id: saving, tags: [cost], metrics: [{value: 12, unit: "%"}], wordings: [12 % saved, {de: Gespart, en: Saved}]}
          - Built **three** bridges
      - name: Beta
        startDate: 2015
        endDate: 2018-12
        roles:
          - {position: Senior, startDate: 2017, endDate: 2018-12, highlights: [Led]}
          - {position: Junior, startDate: 2015, endDate: 2016}
    skills:
      - {name: Office, keywords: [Excel, {name: Kubernetes, aliases: [k8s]}]}
    references: [{name: X, reference: Y}]
    """

  let profile: Profile

  init() throws {
    let checked = Reading.profile(Self.text)
    try #require(checked.diagnostics.isEmpty, "\(checked.diagnostics)")
    profile = try #require(checked.value)
  }

  @Test func factsHaveStableNames() {
    #expect(profile.work[0].id.name == "work/acme-2019-03")
    #expect(
      profile.work[0].highlights.map(\.id.name) == [
        "work/acme-2019-03/\(FactID.textDigest("Built three bridges"))", "saving",
        "work/acme-2019-03/\(FactID.textDigest("Built three bridges"))-2",
      ])
    #expect(profile.work[1].roles[0].id.name == "work/beta-2015/senior-2017")
  }

  @Test func textsKnowTheirOrigin() {
    let origin = profile.work[0].highlights[1].text.origin
    #expect(origin.factID?.name == "saving")
    #expect(origin.fieldPath == "work[0].highlights[1].text")
    #expect(origin.range?.start.line == 15)
  }

  @Test func rolesGiveTheirDatesToTheJob() {
    #expect(
      profile.work[1].dates
        == DateRange(
          start: PartialDate(year: 2015), end: PartialDate(year: 2018, month: 12), isCurrent: false))
    #expect(profile.work[0].dates.isCurrent)
  }

  @Test func translationsAreChosenByLanguage() {
    #expect(profile.basics.label?.plain == "Ingenieur")
    #expect(profile.localized(to: "en-GB").basics.label?.plain == "Engineer")
    #expect(profile.localized(to: "fr").basics.label?.plain == "Ingenieur")
  }

  @Test func thePublicSeesNothingPrivate() {
    let view = profile.publicView()
    #expect(view.basics.phone == nil)
    #expect(view.work.map { $0.name?.plain } == ["Acme"])
    #expect(view.references.isEmpty)
    let bytes = view.jsonResume().serialized()
    #expect(!bytes.contains("901820") && !bytes.contains("Beta") && !bytes.contains("Gespart"))
  }

  @Test func aResumeReadsBackEqual() throws {
    let json = profile.jsonResume().serialized(pretty: true)
    let again = try #require(Reading.profile(json, "resume.json").value)
    #expect(again.jsonResume() == profile.jsonResume())
    #expect(again.work[0].highlights[0].text.value == profile.work[0].highlights[0].text.value)
    #expect(again.work[0].id == profile.work[0].id)
    #expect(again.work[0].highlights[1].wordings.map(\.plain) == ["12 % saved", "Gespart"])
    #expect(again.localized(to: "en").work[0].highlights[1].wordings.map(\.plain) == ["12 % saved", "Saved"])
  }

  @Test func latestDateIsFound() { #expect(profile.latestDate == PartialDate(year: 2019, month: 3)) }

  @Test func renderCVIsUnderstood() throws {
    let checked = Reading.profile(
      """
      cv:
        name: Ada
        headline: Engineer
        social_networks: [{network: GitHub, username: ada}]
        sections:
          summary: [One., Two.]
          experience:
            - {company: Acme, position: Dev, start_date: 2020-01, end_date: present, highlights: [Did]}
          skills: [{label: Languages, details: "C, Swift (5, 6)"}]
          hobbies: [{bullet: Chess}]
      design: {theme: classic}
      """)
    let profile = try #require(checked.value)
    #expect(profile.basics.summary?.plain == "One. Two.")
    #expect(profile.work[0].dates.isCurrent)
    #expect(profile.skills[0].keywords.map(\.name.plain) == ["C", "Swift (5, 6)"])
    #expect(profile.sections[0].title.plain == "Hobbies")
    #expect(profile.basics.profiles[0].url?.plain == "https://github.com/ada")
  }

  @Test func aMarkdownCVIsUnderstood() throws {
    let checked = Reading.profile(
      """
      # Ada Example
      Civil engineer

      Köln · [ada@example.org](mailto:ada@example.org) · +49 30 901820 · <https://example.org>

      ## Summary
      Builds bridges.

      ## Experience
      ### Lead engineer, Acme
      *Mar 2019 – present · Köln*

      - Built *three* bridges

      ## Skills
      - CAD: Revit, Civil 3D
      """, "cv.md")
    let profile = try #require(checked.value)
    #expect(profile.basics.email?.plain == "ada@example.org")
    #expect(profile.basics.label?.plain == "Civil engineer")
    #expect(profile.basics.location?.city?.plain == "Köln")
    #expect(profile.basics.summary?.plain == "Builds bridges.")
    #expect(profile.work[0].position?.plain == "Lead engineer")
    #expect(profile.work[0].name?.plain == "Acme")
    #expect(profile.work[0].dates.start == PartialDate(year: 2019, month: 3))
    #expect(profile.work[0].highlights.map(\.text.plain) == ["Built three bridges"])
    #expect(profile.skills[0].keywords.map(\.name.plain) == ["Revit", "Civil 3D"])
  }

  @Test(
    .enabled(if: Outside.folder("samples/profiles") != nil, "set VITAE_SHARED to read the sample profiles"))
  func samplesAreRead() throws {
    let folder = try #require(Outside.folder("samples/profiles"))
    let files = ["json-resume", "rendercv"].flatMap { name in
      [".json", ".yaml"].flatMap { Outside.files(below: folder + "/" + name, ending: $0) }
    }
    #expect(files.count >= 14)
    for path in files where !path.contains("wrong_input") && !path.contains("sample_entries") {
      let bytes = try #require(Outside.read(path))
      let source = try #require(SourceDecoding.decode(bytes, file: path).value)
      let checked = ProfileReader.read(source, slug: "x")
      let errors = checked.diagnostics.filter { $0.severity == .error }
      #expect(checked.value != nil, "\(path) \(errors.map(\.message))")
      guard let profile = checked.value else { continue }
      #expect(profile.basics.name != nil)
      let again = ProfileReader.read(
        SourceText(file: "r.json", text: profile.jsonResume().serialized()), slug: "x")
      #expect(again.value?.jsonResume() == profile.jsonResume(), "\(path)")
    }
  }
}
