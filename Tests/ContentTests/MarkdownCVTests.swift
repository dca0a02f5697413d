import Base
import Content
import TestSupport
import Testing

/// Markdown CVs: what `cv.md` holds comes back, and what others write is understood.
@Suite struct MarkdownCVTests {
  @Test(
    arguments: [
      ("Mar 2019 – present", "2019-03/now", nil), ("Okt. 2015 – heute", "2015-10/now", nil),
      ("sept. 2020 – aujourd’hui", "2020-09/now", nil), ("März 2011 – Juli 2012", "2011-03/2012-07", nil),
      ("août 2013 – déc. 2014", "2013-08/2014-12", nil), ("2019-03 – 2020-11", "2019-03/2020-11", nil),
      ("2019–2021", "2019/2021", nil), ("2019-2021", "2019/2021", nil),
      ("03/2019 – 12/2020 · Köln", "2019-03/2020-12", "Köln"), ("2021", "-/2021", nil),
      ("Mar 2021 – present, Dublin, Ireland", "2021-03/now", "Dublin, Ireland"),
      ("Marseille, 2019 – 2020", "2019/2020", "Marseille"),
      ("Aix-en-Provence, 2019", "-/2019", "Aix-en-Provence"),
      ("Marketing", nil, nil),
      ("Since I joined in a team of nine people we shipped in 2020 things", nil, nil),
    ] as [(String, String?, String?)])
  func datesOfALine(line: String, dates: String?, place: String?) throws {
    let profile = try #require(
      Reading.profile("# A\n\n## Work\n\n### Lead, Acme\n\n\(line)\n", "cv.md").value)
    let range = profile.work[0].dates
    let found =
      "\(range.start?.description ?? "-")/\(range.isCurrent ? "now" : range.end?.description ?? "-")"
    #expect(found == dates ?? "-/-")
    #expect(profile.work[0].location?.plain == place)
  }

  static let written = """
    # Ada Exämple

    Nurse, intensive care

    Cork | [ada@example.org](mailto:ada@example.org) | [+353 20 910 0142](tel:+353209100142) | [ada.example.org](https://ada.example.org) | [linkedin.com/in/ada](https://linkedin.com/in/ada)

    [CV as PDF](cv.pdf)

    Ten years at the bedside.

    ## Experience

    ### St. Mary's, Inc. | Sep 2019 – present

    Cork · Teaching hospital, 640 beds

    #### Manager | Apr 2022 – present

    Leads a unit.

    - Cut *errors* by 58 %

    #### Senior Nurse | Sep 2019 – Mar 2022

    - Trained 60 nurses

    ### Nurse, Critical Care (Band 5, then 6), Aire Infirmary | Mar 2016 – Aug 2019

    Leeds, England

    - Nursed

    ## Education

    ### BSc (Honours), General Nursing, Shannon University | Sep 2010 – Jun 2014

    Limerick · Grade: First

    Courses: Care, Methods

    ## Skills

    - **Clinical\u{202F}:** ventilation, sedation (RASS, CAM-ICU)

    ## Certificates

    - Life Support (ACLS), provider, Lee Centre | May 2024
    - Architect – First Aid at Work | Jan 2023

    ## Languages

    English (native), Spanish (conversational, B1)

    ## Publications

    - A bundle, two years on, *Bedside Journal* (A. Exämple, M. Okwuosa) | Oct 2024

    ## Interests

    Swimming (sea, lake), Singing

    ## Odds and ends

    - Chess

    """

  @Test func whatWeWriteComesBack() throws {
    let checked = Reading.profile(Self.written, "cv.md")
    #expect(checked.diagnostics.isEmpty)
    let profile = try #require(checked.value)
    #expect(profile.basics.label?.plain == "Nurse, intensive care")
    #expect(profile.basics.url?.plain == "https://ada.example.org")
    #expect(profile.basics.profiles.map { $0.url?.plain } == ["https://linkedin.com/in/ada"])
    #expect(profile.basics.summary?.plain == "Ten years at the bedside.")
    #expect(profile.work.map { $0.name?.plain } == ["St. Mary's, Inc.", "Aire Infirmary"])
    #expect(profile.work[0].location?.plain == "Cork")
    #expect(profile.work[0].description?.plain == "Teaching hospital, 640 beds")
    #expect(profile.work[0].roles.map { $0.position?.plain } == ["Manager", "Senior Nurse"])
    #expect(profile.work[0].roles[0].summary?.plain == "Leads a unit.")
    #expect(profile.work[0].roles[0].highlights.map(\.text.value.markdown) == ["Cut *errors* by 58 %"])
    #expect(profile.work[1].position?.plain == "Nurse, Critical Care (Band 5, then 6)")
    #expect(profile.work[1].location?.plain == "Leeds, England")
    #expect(profile.work[1].dates.end == PartialDate(year: 2019, month: 8))
    let school = profile.education[0]
    #expect(school.studyType?.plain == "BSc (Honours)")
    #expect(school.area?.plain == "General Nursing")
    #expect(school.institution?.plain == "Shannon University")
    #expect(school.score?.plain == "First")
    #expect(school.courses.map(\.plain) == ["Care", "Methods"])
    #expect(profile.skills[0].keywords.map(\.name.plain) == ["ventilation", "sedation (RASS, CAM-ICU)"])
    #expect(profile.certificates[0].name?.plain == "Life Support (ACLS), provider")
    #expect(profile.skills[0].name?.plain == "Clinical")
    #expect(profile.certificates[1].name?.plain == "Architect – First Aid at Work")
    #expect(profile.certificates[0].issuer?.plain == "Lee Centre")
    #expect(profile.languages.map { $0.fluency?.plain } == ["native", "conversational, B1"])
    #expect(profile.publications[0].name?.plain == "A bundle, two years on")
    #expect(profile.publications[0].publisher?.plain == "Bedside Journal")
    #expect(profile.publications[0].authors.count == 2)
    #expect(profile.interests.map { $0.name?.plain } == ["Swimming", "Singing"])
    #expect(
      profile.settings.sectionOrder == [
        "work", "education", "skills", "certificates", "languages", "publications", "interests",
        "sections",
      ])
  }

  @Test func theLanguageIsThatOfTheHeadings() throws {
    let german = Reading.profile(
      "# A\n\n## Berufserfahrung\n\n### X, Y\n\n## Ausbildung\n\n## Kenntnisse\n\n- a\n", "a.md")
    #expect(german.value?.language == "de")
    let french = Reading.profile(
      "# A\n\n## Expérience professionnelle\n\n## Formation\n\n## Langues\n\nfrançais\n", "a.md")
    #expect(french.value?.language == "fr")
  }

  @Test func swappedDatesAreSaid() {
    #expect(
      Reading.summary(Reading.profile("# A\n\n## Work\n\n### X, Y | 2020 – 2019\n", "a.md")) == [
        "error 5:1 content.end-before-start"
      ])
  }

  @Test func unsafeLinksAndHTMLAreSaidAtTheirPlace() {
    #expect(
      Reading.summary(Reading.profile("# Ä\n\n[x](javascript:a)\n\n## Work\n\nÄÖ <b>x</b>\n", "a.md")) == [
        "error 3:1 content.unsafe-link", "warning 7:1 content.raw-html",
      ])
  }

  @Test(
    .enabled(if: Outside.folder("samples/profiles/other") != nil, "set VITAE_SHARED to read the sample CVs"))
  func samplesAreRead() throws {
    let folder = try #require(Outside.folder("samples/profiles/other"))
    let files = Outside.files(below: folder, ending: ".md")
    #expect(files.count >= 8)
    for path in files {
      let bytes = try #require(Outside.read(path))
      let source = try #require(SourceDecoding.decode(bytes, file: path).value)
      let checked = ProfileReader.read(source, slug: "x")
      guard let profile = checked.value else {
        #expect(checked.diagnostics.contains { $0.code == "content.missing-name" }, "\(path)")
        continue
      }
      let again = ProfileReader.read(
        SourceText(file: "r.json", text: profile.jsonResume().serialized()), slug: "x")
      #expect(again.value?.jsonResume() == profile.jsonResume(), "\(path)")
    }
  }
}
