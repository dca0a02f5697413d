import Base
import Content
import Testing

@testable import Import

/// What came from another program's file goes back into its format.
@Suite struct ExportTests {
  private let renderCV = """
    cv:
      name: Ada Example
      headline: Engineer
      email: [ada@example.org, ada@work.example]
      phone: tel:+44-20-7946-0958
      social_networks:
        - network: GitHub
          username: ada
      custom_connections:
        - placeholder: Blog
          url: https://example.org
      sections:
        Work Experience:
          - company: Acme
            position: Engineer
            date: Fall 2019
            team: 5
            highlights: [Built it, Ran it]
          - company: Beta
            position: Intern
            start_date: 2017-01
        skills:
          - bullet: Python
        selected_honors:
          - bullet: Medal (2020)
    design:
      theme: classic
    """

  private func profile(_ text: String, _ name: String) throws -> Profile {
    let draft = try #require(Import.read(Array(text.utf8), name: name).value)
    return try #require(draft.profile(slug: "ada").value)
  }

  @Test func aRenderCVFileComesBackInItsOwnWords() throws {
    let back = Import.restoredRenderCV(try profile(renderCV, "cv.yaml"))
    let original = try #require(YAMLDocument.parse(SourceText(file: "", text: renderCV)).value?.json)
    for (path, value) in SampleProfileTests.keys(original) {
      let found = SampleProfileTests.at(path, back)
      #expect(found.map { $0.stringValue ?? $0.serialized() } == (value.stringValue ?? value.serialized()))
    }
    guard case .object(let sections)? = back["cv"]?["sections"] else { return #expect(Bool(false)) }
    #expect(sections.map(\.name) == ["Work Experience", "skills", "selected_honors"])
  }

  @Test func whatIsTakenAwayTakesItsKeysWithIt() throws {
    var ada = try profile(renderCV, "cv.yaml")
    ada.work.removeFirst()
    let back = Import.restoredRenderCV(ada)["cv"]?["sections"]?["Work Experience"]?.arrayValue ?? []
    #expect(back.count == 1)
    #expect(back.first?["company"] == .string("Beta"))
    #expect(back.first?["team"] == nil)
  }

  @Test func whatWasChangedIsNotChangedBack() throws {
    var ada = try profile(renderCV, "cv.yaml")
    ada.work[0].dates.end = PartialDate(year: 2020)
    let back = Import.restoredRenderCV(ada)["cv"]?["sections"]?["Work Experience"]?.arrayValue ?? []
    #expect(back.first?["date"] == .string("2020"))
  }

  @Test func keysOfAJSONResumeFollowTheirItem() throws {
    let text = """
      {"basics": {"name": "Ada"}, "work": [{"name": "Acme", "position": "A"}, \
      {"name": "Beta", "position": "B", "team": 5}]}
      """
    var ada = try profile(text, "resume.json")
    #expect(Import.restoredJSONResume(ada)["work"]?.arrayValue?[1]["team"] == .integer(5))
    ada.work.removeFirst()
    #expect(Import.restoredJSONResume(ada)["work"]?.arrayValue?.count == 1)
    #expect(Import.restoredJSONResume(ada)["work"]?.arrayValue?[0]["team"] == .integer(5))
    ada.work.removeFirst()
    #expect(Import.restoredJSONResume(ada)["work"] == nil)
  }

  @Test func keysComeBackAfterASecondImport() throws {
    var first = try #require(Import.read(Array(renderCV.utf8), name: "cv.yaml").value)
    for isReplaced in [false, true] {
      var there = try #require(
        Import.read(Array(first.yaml().utf8), name: "profile.yaml", kind: .vitae).value)
      let again = try #require(Import.read(Array(renderCV.utf8), name: "cv.yaml").value)
      _ = there.merge(again, isReplaced: isReplaced)
      let profile = there.profile(slug: "ada")
      #expect(profile.diagnostics.filter { $0.severity == .error }.isEmpty)
      let back = try Import.restoredRenderCV(#require(profile.value))
      #expect(back["cv"]?["sections"]?["Work Experience"]?.arrayValue?[0]["team"] == .integer(5))
      first = there
    }
  }

  @Test func aProfileOfOursBecomesRenderCVAndIsReadAgain() throws {
    let text = """
      {"basics": {"name": "Ada", "label": "Engineer", "summary": "Builds *things*."},
       "work": [{"name": "Acme", "roles": [
         {"position": "Lead", "startDate": "2021-01", "highlights": ["Led it"]},
         {"position": "Engineer", "startDate": "2019-01", "endDate": "2020-12"}]}],
       "education": [{"institution": "MIT", "studyType": "BSc", "area": "Physics", "endDate": "2018"}],
       "skills": [{"name": "Data", "keywords": ["SQL", "R"]}],
       "awards": [{"title": "Prize", "date": "2020", "awarder": "Society"}],
       "languages": [{"language": "English", "fluency": "native"}]}
      """
    let back = Import.restoredRenderCV(try profile(text, "resume.json"))
    let again = try profile(YAMLText.block(back), "cv.yaml")
    #expect(again.basics.summary?.value.markdown == "Builds *things*.")
    #expect(again.work.map { $0.position?.plain } == ["Lead", "Engineer"])
    #expect(again.work.map { $0.name?.plain } == ["Acme", "Acme"])
    #expect(again.education.first?.dates.end == PartialDate(year: 2018))
    #expect(again.skills.first?.keywords.map(\.name.plain) == ["SQL", "R"])
    #expect(again.languages.first?.fluency?.plain == "native")
    #expect(again.sections.first?.entries.first?.name?.plain == "Prize")
  }

  /// An entry goes back into the section that it came from, whatever was taken away above it.
  @Test func entriesKeepTheirSections() throws {
    let text = """
      cv:
        name: Ada Example
        sections:
          industry:
            - {company: Acme, position: Engineer}
            - {company: Beta, position: Intern}
          teaching:
            - {company: College, position: Tutor}
      """
    func sections(_ profile: Profile) -> [[String]] {
      ["industry", "teaching"].map { key in
        (Import.restoredRenderCV(profile)["cv"]?["sections"]?[key]?.arrayValue ?? []).compactMap {
          $0["company"]?.stringValue
        }
      }
    }
    let ada = try profile(text, "cv.yaml")
    #expect(sections(ada) == [["Acme", "Beta"], ["College"]])
    var less = ada
    less.work.removeFirst()
    #expect(sections(less) == [["Beta"], ["College"]])
    var moved = ada
    moved.work.reverse()
    #expect(sections(moved) == [["Acme", "Beta"], ["College"]])
    var renamed = ada
    renamed.work[0].name = renamed.work[0].position
    #expect(sections(renamed) == [["Engineer", "Beta"], ["College"]])
  }

  @Test func whatRenderCVDemandsIsThereAndSaid() throws {
    let text = """
      {"basics": {"name": "Ada"}, "work": [{"position": "Engineer"}, {"name": "Acme"}],
       "education": [{"institution": "Town College", "studyType": "BSc"}, {"institution": "School"}]}
      """
    let ada = try profile(text, "resume.json")
    let sections = try #require(Import.restoredRenderCV(ada)["cv"]?["sections"])
    #expect(sections["experience"]?.arrayValue?[0]["company"] == .string(""))
    #expect(sections["experience"]?.arrayValue?[1]["position"] == .string(""))
    #expect(sections["education"]?.arrayValue?[0]["area"] == .string("BSc"))
    #expect(sections["education"]?.arrayValue?[0]["degree"] == nil)
    #expect(ada.lackedByRenderCV == ["work[0].name", "work[1].position", "education[1].area"])
  }

  /// RenderCV takes only numbers that say their country, groups with names, and lists of authors.
  @Test func whatRenderCVRefusesStandsElsewhereAndComesBack() throws {
    let text = """
      {"basics": {"name": "Ada", "phone": "(503) 555-0188", "profiles": [
         {"network": "Mastodon", "username": "ada"}, {"network": "GitHub", "username": "ada"}]},
       "skills": [{"keywords": ["SQL", "R"]}, {"name": "Skills", "keywords": ["Go"]}],
       "publications": [{"name": "On things"}]}
      """
    let cv = try #require(Import.restoredRenderCV(try profile(text, "resume.json"))["cv"])
    #expect(cv["phone"] == nil)
    let connections = try #require(cv["custom_connections"]?.arrayValue)
    #expect(connections.map { $0["placeholder"]?.stringValue } == ["(503) 555-0188", "Mastodon ada"])
    #expect(connections.allSatisfy { $0["url"] != nil && $0["fontawesome_icon"] != nil })
    #expect(cv["social_networks"]?.arrayValue?.count == 1)
    #expect(cv["sections"]?["publications"]?.arrayValue?[0]["authors"] == .array([]))
    let groups = try #require(cv["sections"]?["skills"]?.arrayValue)
    #expect(groups.map { $0["label"]?.stringValue } == ["Skills", "Skills"])
    let again = try profile(YAMLText.block(.object([JSONMember("cv", cv)])), "cv.yaml")
    #expect(again.basics.phone?.plain == "(503) 555-0188")
    #expect(again.skills.map { $0.name?.plain } == [nil, "Skills"])
    #expect(again.skills.map { $0.keywords.count } == [2, 1])
  }

  @Test(arguments: ["+44 20 7946 0991", "tel:+1-503-555-0188", "+49 (40) 555-0123"])
  func numbersWithTheirCountryArePhones(number: String) throws {
    let ada = try profile(#"{"basics": {"name": "Ada", "phone": "\#(number)"}}"#, "resume.json")
    #expect(Import.restoredRenderCV(ada)["cv"]?["phone"] == .string(number))
  }

  @Test(arguments: ["(503) 555-0188", "020 7946 0991", "+44", "+1 503 CALL ME", "+1234567890123456"])
  func otherNumbersAreConnections(number: String) throws {
    let ada = try profile(#"{"basics": {"name": "Ada", "phone": "\#(number)"}}"#, "resume.json")
    let cv = Import.restoredRenderCV(ada)["cv"]
    #expect(cv?["phone"] == nil)
    #expect(cv?["custom_connections"]?.arrayValue?.first?["placeholder"] == .string(number))
  }

  /// Keys that a person adds to the profile after the import go out too, and those that came stay.
  @Test func keysAddedLaterGoOutToo() throws {
    let draft = try #require(
      Import.read(
        Array(#"{"basics": {"name": "Ada"}, "work": [{"name": "Acme", "team": 5}]}"#.utf8), name: "a.json"
      ).value)
    let later = draft.yaml() + "\nhobby-horse: {colour: grey}\n"
    let ada = try #require(
      Import.read(Array(later.utf8), name: "profile.yaml", kind: .vitae).value?.profile(slug: "ada").value)
    let back = Import.restoredJSONResume(ada)
    #expect(back["work"]?.arrayValue?[0]["team"] == .integer(5))
    #expect(back["hobby-horse"]?["colour"] == .string("grey"))
  }

  /// Of two files with keys of their own neither loses them, nor a file that was given more of them since.
  @Test func keysOfSeveralFilesAreKept() throws {
    var first = try #require(
      Import.read(
        Array(
          #"{"basics": {"name": "Ada"}, "work": [{"name": "Acme", "team": 5}], "meta": {"a": "1"}}"#.utf8),
        name: "a.json"
      ).value)
    let second = try #require(
      Import.read(
        Array(
          #"{"basics": {"name": "Ada"}, "work": [{"name": "Beta", "team": 7}], "meta": {"b": "2"}}"#.utf8),
        name: "b.json"
      ).value)
    _ = first.merge(second)
    let back = try Import.restoredJSONResume(#require(first.profile(slug: "ada").value))
    #expect(back["work"]?.arrayValue?[0]["team"] == .integer(5))
    #expect(back["work"]?.arrayValue?[1]["team"] == .integer(7))
    #expect(back["meta"]?["a"] == .string("1"))
    #expect(back["meta"]?["b"] == .string("2"))
  }
}
