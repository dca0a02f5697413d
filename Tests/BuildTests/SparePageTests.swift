import Base
import Testing

@testable import Build

/// A CV that ends with little on its last page: what would save that page is said where it was measured.
@Suite struct SparePageTests {
  private static let things = [
    "bridges", "tunnels", "weirs", "quays", "silos", "locks", "towers", "culverts", "piers", "masts",
  ]

  private static func build(_ lines: Int, fit: String) async -> [Diagnostic] {
    let folder = GraphFolder()
    let places = ["Bath", "Cork", "Lille", "Graz", "Bonn", "Turin"]
    let statements = (0..<lines).map { "Drew \(things[$0 % 10]) for the port of \(places[$0 / 10]) by hand." }
    let highlights = statements.map { "\"\($0)\"" }.joined(separator: ", ")
    folder.write(
      """
      basics: {name: Ben Okri}
      work:
        - name: Yard
          position: Engineer
          startDate: 2019-01
          highlights: [\(highlights)]

      """, to: "content/profiles/ben/profile.yaml")
    folder.write("title: People\ntemplate: plain\n" + fit, to: "content/site.yaml")
    for (name, text) in GraphFolder.template {
      folder.write(
        text.replacing("10pt", with: "6pt").replacing("Plain", with: "Concise"),
        to: "templates/concise/" + name)
    }
    return await folder.build().diagnostics.filter { $0.code == "build.sparse-page" }
  }

  @Test func theTemplateThatSavesAPageIsNamed() async throws {
    var said: [Diagnostic] = []
    for lines in [42, 46, 50, 54, 58] where said.isEmpty { said = await Self.build(lines, fit: "") }
    let found = try #require(said.first)
    #expect(found.severity == .note && found.hints == ["`template: concise` would save that page"])
    #expect(found.message.contains("what stands on the last page of the CV fills"))
  }

  @Test func nothingIsSaidWhereNothingIsToGiveWay() async {
    for lines in [10, 46, 54] {
      #expect(await Self.build(lines, fit: "fit: none\n").isEmpty)
    }
  }
}
