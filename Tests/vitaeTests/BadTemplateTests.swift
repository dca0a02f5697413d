import Testing

/// Mistakes in templates and fonts: applications with a good template are built.
@Suite struct BadTemplateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var template: String
    var file: String
    /// What is added at the end of the file.
    var addition: String
    var said: String
    var testDescription: String { template }
  }

  static let cases = [
    Case(
      template: "unknown-field", file: "cv.html", addition: "{{basics.nmae}}",
      said: "error template.unknown-field"),
    Case(
      template: "recursive-partial", file: "partials/again.html", addition: "<p>{{> again}}</p>",
      said: "error template.recursive-partial"),
    Case(
      template: "remote-import", file: "style.css", addition: "@import url(https://example.org/a.css);",
      said: "error css.remote-import"),
    Case(
      template: "cyclic-import", file: "style.css", addition: "@import 'round.css';",
      said: "error css.cyclic-import"),
    Case(
      template: "script", file: "letter.html", addition: "<script>1</script>",
      said: "error template.forbidden-element"),
  ]

  /// The one run that all cases share: one job for each template.
  static let build = Task { () -> (fixture: Fixture, outcome: VitaeProgram.Outcome) in
    let fixture = Fixture()
    let folder = fixture.folder
    let classic = VitaeProgram.package + "/templates/classic"
    folder.copyFolder(classic, to: "templates/classic")
    for one in cases {
      let root = "templates/" + one.template
      folder.copyFolder(classic, to: root)
      let isImport = one.file.hasSuffix(".css")
      let old = folder.text("\(root)/\(one.file)")
      folder.write(
        isImport ? one.addition + "\n" + old : old + one.addition + "\n", to: "\(root)/\(one.file)")
      folder.write(
        Fixture.posting(keys: "template: \(one.template)\n"), to: "content/jobs/\(one.template).md")
    }
    folder.write("@import 'style.css';\n", to: "templates/cyclic-import/round.css")
    folder.write(
      folder.text("templates/recursive-partial/cv.html") + "{{> again}}\n",
      to: "templates/recursive-partial/cv.html")
    return (fixture, await fixture.build(templates: "templates"))
  }

  @Test(arguments: cases) func isSaidOnce(_ one: Case) async {
    let run = await Self.build.value
    let said = run.outcome.diagnostics.filter {
      $0.file?.contains("\(one.template)/") == true || "\($0.severity) \($0.code)" == one.said
    }
    #expect(said.map { "\($0.severity) \($0.code)" } == [one.said], "\(said)")
    #expect(said.first?.line ?? 0 > 0)
    let made = "output/applications/ada-moreau/\(one.template)/cv.pdf"
    #expect(!run.fixture.folder.exists(made))
  }

  @Test func theRestIsBuilt() async {
    let run = await Self.build.value
    #expect(run.outcome.code == 1, "\(run.outcome.errors)")
    #expect(run.fixture.hasGood)
  }

  @Test func unknownFieldsSuggestTheNearest() async {
    let run = await Self.build.value
    let said = run.outcome.diagnostics.first { $0.code == "template.unknown-field" }
    #expect(said?.hints.contains { $0.contains("name") } == true)
  }

  @Test func unreadableFonts() async {
    let fixture = Fixture()
    fixture.folder.copyFolder(VitaeProgram.package + "/fonts", to: "fonts")
    fixture.folder.write("this is no font", to: "fonts/Broken.ttf")
    let outcome = await fixture.build(fonts: "fonts")
    #expect(outcome.code == 1)
    let said = outcome.diagnostics.filter { $0.file?.hasSuffix("fonts/Broken.ttf") == true }
    #expect(said.count == 1 && outcome.diagnostics.count == 1, "\(outcome.diagnostics)")
    #expect(fixture.hasGood)
  }

  @Test func noTemplatesAtAll() async {
    let fixture = Fixture()
    let outcome = await fixture.build(templates: "nowhere")
    #expect(outcome.code == 1 && !outcome.diagnostics.isEmpty)
  }
}
