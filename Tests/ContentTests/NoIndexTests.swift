import Base
import Testing

@testable import Content

/// What people say of search engines, and where a site is hosted.
@Suite struct NoIndexTests {
  private func read(_ keys: String) -> Checked<Profile?> {
    let source = SourceText(file: "profile.yaml", text: "basics: {name: Ada}\n\(keys)\n")
    return ProfileReader.read(source, slug: "ada")
  }

  @Test(
    arguments: [
      ("", false, []), ("noindex: true", true, []), ("noindex: yes", true, []), ("noindex: false", false, []),
      ("noindex: [portfolio, crane]", false, ["portfolio", "crane"]), ("noindex: []", false, []),
    ] as [(String, Bool, [String])])
  func peopleAndPages(keys: String, isEverything: Bool, pages: [String]) throws {
    let checked = read(keys)
    let noindex = try #require(checked.value).settings.noindex
    #expect(checked.diagnostics.isEmpty && noindex.isEverything == isEverything && noindex.pages == pages)
    #expect(noindex.contains("portfolio") == (isEverything || pages.contains("portfolio")))
    #expect(noindex.contains("dock") == isEverything)
  }

  @Test(arguments: [
    "noindex: 5", "noindex: {crane: true}", "noindex: crane", "noindex: \"true\"", "noindex: [[a]]",
  ])
  func whatIsNeither(keys: String) {
    let checked = read(keys)
    #expect(checked.diagnostics.map(\.code) == ["content.wrong-type"])
    #expect(checked.diagnostics.first?.range?.start.line == 2)
    #expect(
      checked.value?.settings.noindex.pages == [] && checked.value?.settings.noindex.isEverything == false)
  }

  @Test func itComesBackFromJSONResume() throws {
    for keys in ["noindex: true", "noindex: [portfolio]"] {
      let profile = try #require(read(keys).value)
      let text = profile.jsonResume().serialized()
      let again = ProfileReader.read(SourceText(file: "resume.json", text: text), slug: "ada")
      let noindex = try #require(again.value).settings.noindex
      #expect(noindex.isEverything == profile.settings.noindex.isEverything)
      #expect(noindex.pages == profile.settings.noindex.pages)
    }
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org"), ("https://example.org/a/", "https://example.org/a"),
    ("HTTPS://example.org//", "HTTPS://example.org"), ("http://localhost:8080", "http://localhost:8080"),
    ("https://example.org/a%20b", "https://example.org/a%20b"),
  ])
  func addressesOfSites(text: String, address: String) {
    let site = SiteReader.read(SourceText(file: "site.yaml", text: "baseURL: \(text)\nnoindex: on\n"))
    #expect(site.diagnostics.isEmpty && site.value.baseURL == address && site.value.noindex)
  }
}
