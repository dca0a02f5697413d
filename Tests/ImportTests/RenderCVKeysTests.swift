import Base
import Content
import Testing

/// Keys that RenderCV has no place for stand in its entries and are read again from there.
@Suite struct RenderCVKeysTests {
  @Test func whatIsExportedComesBack() throws {
    let yaml = """
      basics: {name: A}
      work: [{name: W, position: P, url: https://w.example.org, description: A mill, tags: [x], startDate: 2020}]
      education: [{institution: E, area: Law, studyType: BA, score: First, courses: [Torts, Tax], endDate: 2019}]
      projects: [{name: Bridge, url: https://p.example.org, tags: [y], startDate: 2021, endDate: 2022}]
      """
    let profile = try #require(ProfileReader.read(SourceText(file: "p.yaml", text: yaml), slug: "a").value)
    let written = profile.renderCV().serialized()
    let read = ProfileReader.read(SourceText(file: "cv.yaml", text: written), slug: "a")
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    let back = try #require(read.value)
    #expect(
      back.education[0].score?.plain == "First" && back.education[0].courses.map(\.plain) == ["Torts", "Tax"])
    #expect(back.work[0].description?.plain == "A mill" && back.work[0].tags == ["x"])
    #expect(back.work[0].url?.plain == "https://w.example.org")
    #expect(back.projects[0].url?.plain == "https://p.example.org" && back.projects[0].tags == ["y"])
  }

  @Test func othersAreStillUnknown() {
    let yaml = "cv: {name: A, sections: {education: [{institution: E, area: Law, scroe: First}]}}\n"
    let read = ProfileReader.read(SourceText(file: "cv.yaml", text: yaml), slug: "a")
    #expect(read.diagnostics.map(\.code) == ["content.unknown-key"])
  }
}
