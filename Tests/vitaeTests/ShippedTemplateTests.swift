import TestSupport
import Testing

/// Every shipped template sets the shipped people, and programs read the pages in order.
@Suite struct ShippedTemplateTests {
  static let templates = TextFile.names(in: VitaeProgram.package + "/templates").sorted()

  /// A build of all people and postings in one template, with the photos, on both papers.
  @Test(arguments: templates, ["A4", "letter"])
  func theShippedContentIsBuilt(template: String, paper: String) async {
    let folder = TemporaryFolder()
    folder.copyFolder(VitaeProgram.package + "/content", to: "content")
    folder.write(
      "template: \(template)\ntemplateOptions: {photo: true}\npaper: \(paper)\npages: 2\n",
      to: "content/site.yaml")
    // One paper shows general applications alone: letters know no paper but that of their country.
    let only = paper == "A4" ? [] : ["--only", "*/general"]
    let outcome = await VitaeProgram.run(
      [
        "build", "--format", "json", "--no-cache", "--templates", VitaeProgram.package + "/templates",
        "--fonts", VitaeProgram.package + "/fonts",
      ] + only, in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let said = outcome.diagnostics.filter { $0.severity != "note" }
    #expect(said.isEmpty, "\(said)")
    // How well somebody knows a skill is shown where they say it.
    let text = folder.text("output/applications/zuzana-dvorakova-lukasik/general/cv.txt")
    #expect(text.contains("Python (daily), SQL (daily)"))
    for person in TextFile.names(in: folder.path + "/content/profiles") {
      let file = "output/applications/\(person)/general/cv.pdf"
      let read = await VitaeProgram.run(["check", "--readback", file], in: folder)
      let lines = read.output.split(separator: "\n").filter {
        !$0.hasPrefix("pass") && !$0.hasPrefix("not run")
      }
      #expect(read.code == 0 && lines.isEmpty, "\(file): \(lines)")
    }
  }

  /// What a person may leave out, or have more of than pages hold.
  @Test(arguments: templates) func sparseAndLongProfilesAreSet(template: String) async {
    let folder = TemporaryFolder()
    let bullets = (1...60).map { "Catalogued \($0 + 100) charters, each with its seal, hand and binding" }
    let cases = [
      "sparse": "basics: {name: Ada}",
      "undated": """
      basics: {name: Ada, email: ada@example.org}
      work: [{name: Library}, {position: Keeper}, {name: Archive, position: Clerk, startDate: 2001}]
      education: [{institution: School}, {studyType: MPhil}, {area: History, institution: College}]
      certificates: [{name: First aid}]
      skills: [{keywords: [Latin]}, {name: Bookbinding, level: expert}]
      """,
      "long": """
      basics:
        name: Maximiliana Featherstonehaugh-Cholmondeley
        email: maximiliana.featherstonehaugh-cholmondeley@university-library.example.org
        url: https://university-library.example.org/people/featherstonehaugh-cholmondeley
      work:
      - name: Society for the Conservation of Illuminated Manuscripts and Printed Music of the Upper Rhine
        position: Principal Keeper of Medieval and Early Modern Manuscripts
        location: Freiburg im Breisgau, Germany, and Strasbourg, France
        startDate: 2011-09
        highlights: [\(bullets.map { "'\($0)'" }.joined(separator: ", "))]
      """,
    ]
    for (name, text) in cases {
      folder.write(text + "\n", to: "\(name).yaml")
      let outcome = await VitaeProgram.run(
        [
          "render", "\(name).yaml", "--template", template, "--output", "\(name).pdf", "--format", "json",
          "--fit", "none", "--date", "2026-01-01", "--templates", VitaeProgram.package + "/templates",
          "--fonts", VitaeProgram.package + "/fonts",
        ], in: folder)
      #expect(outcome.code == 0, "\(name): \(outcome.diagnostics)")
      let said = outcome.diagnostics.filter { $0.code.hasPrefix("readback") || $0.code.hasPrefix("layout") }
      #expect(said.isEmpty, "\(name): \(said)")
    }
    let dump = await VitaeProgram.run(
      ["render", "undated.yaml", "--template", template, "--output", "u.txt"], in: folder)
    #expect(dump.code == 0)
    #expect(folder.text("u.txt").contains("History, College"), "\(folder.text("u.txt"))")
  }
}
