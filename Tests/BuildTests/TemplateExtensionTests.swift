import Base
import Composition
import Testing

@testable import Build

/// Templates that say only what is theirs and take the rest from another.
@Suite struct TemplateExtensionTests {
  private let folder = GraphFolder()

  private func shelf(_ names: [String]) -> TemplateShelf {
    TemplateShelf(
      folders: TemplateFolders(given: folder.root + "/templates"), fontFolder: GraphFolder.package + "/fonts",
      names: names)
  }

  private func write(_ name: String, _ files: [String: String]) {
    for (path, text) in files { folder.write(text, to: "templates/\(name)/\(path)") }
  }

  /// Messages with their files, relative to the folder of templates.
  private func mistakes(_ names: [String]) -> [String] {
    shelf(names).diagnostics.map { found in
      let file = found.range?.file.split(separator: "/templates/").last.map(String.init) ?? ""
      return "\(file):\(found.range?.start.line ?? 0) \(found.code)"
    }
  }

  @Test func whatItHasNotIsTheOthers() throws {
    defer { folder.remove() }
    write("plain", ["template.yaml": "name: Plain\noptions:\n  tone: {type: string, default: low}\n"])
    write(
      "mine",
      ["template.yaml": "name: Mine\nextends: plain\noptions:\n  wide: {type: boolean, default: true}\n"])
    write("mine", ["cv.html": "<html lang=\"en\"><body><p>{{options.tone}}</p></body></html>"])
    let shelf = shelf(["mine"])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics)")
    let kit = try #require(shelf["mine"])
    #expect(kit.template.manifest.options.map(\.name) == ["tone", "wide"])
    #expect(kit.template.manifest.name == "Mine")
    #expect(kit.stylesheet.text == folder.text("templates/plain/style.css"))
    let page = kit.template.bind(.cv, .members([("options", .members([("tone", .string("high"))]))])).value
    #expect(page.textContent(Document.root) == "high")
  }

  /// A sheet that imports its own name means the other's; pieces of it are one's own where one has them.
  @Test func styleSheetsStandOnTheOthers() throws {
    defer { folder.remove() }
    write(
      "plain",
      ["style.css": "@import 'colours.css';\np { margin: 0 }\n", "colours.css": "p { color: red }\n"])
    write(
      "mine", ["template.yaml": "extends: plain\n", "style.css": "@import 'style.css';\np { margin: 1pt }\n"])
    write(
      "third",
      [
        "template.yaml": "extends: mine\n", "style.css": "@import 'style.css';\np { margin: 2pt }\n",
        "colours.css": "p { color: blue }\n",
      ])
    let shelf = shelf(["mine", "third"])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics)")
    func rules(_ name: String) -> [String]? {
      shelf[name]?.stylesheet.text.split(separator: "\n").map(String.init)
    }
    #expect(rules("mine") == ["p { color: red }", "p { margin: 0 }", "p { margin: 1pt }"])
    #expect(
      rules("third") == ["p { color: blue }", "p { margin: 0 }", "p { margin: 1pt }", "p { margin: 2pt }"])
  }

  /// A folder of one's own takes none of the shipped ones away.
  @Test func shippedTemplatesCanBeExtendedFromAnyFolder() throws {
    defer { folder.remove() }
    write("mine", ["template.yaml": "name: Mine\nextends: folio\n"])
    let shelf = shelf(["mine", "concise"])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics)")
    #expect(shelf.kits.keys.sorted() == ["concise", "mine"])
    #expect(shelf["mine"]?.folders.map { Path.name($0) } == ["mine", "folio", "classic"])
  }

  /// To change a shipped template for all that use it.
  @Test func oneThatTakesTheShippedOnesPlaceMayExtendIt() throws {
    defer { folder.remove() }
    write(
      "classic",
      [
        "template.yaml": "name: Ours\nextends: classic\n",
        "style.css": "@import 'style.css';\nh1 { color: red }\n",
      ])
    let shelf = shelf(["classic", "folio"])
    #expect(shelf.diagnostics.isEmpty, "\(shelf.diagnostics)")
    #expect(shelf["folio"]?.folders.map { Path.name($0) } == ["folio", "classic", "classic"])
    #expect(shelf["classic"]?.stylesheet.text.hasSuffix("h1 { color: red }\n") == true)
  }

  @Test func moreThanOne() {
    defer { folder.remove() }
    write("mine", ["template.yaml": "extends: [plain]\n"])
    #expect(mistakes(["mine"]).first == "mine/template.yaml:1 template.extends")
  }

  @Test func tooMany() {
    defer { folder.remove() }
    for i in 0..<20 { write("t\(i)", ["template.yaml": "extends: t\(i + 1)\n"]) }
    #expect(mistakes(["t0"]) == ["t15/template.yaml:1 build.cyclic-template"])
  }

  @Test func oneThatIsNotThere() {
    defer { folder.remove() }
    write("mine", ["template.yaml": "name: Mine\nextends: plian\n"])
    #expect(mistakes(["mine"]) == ["mine/template.yaml:2 build.unknown-template"])
    #expect(shelf(["mine"]).diagnostics.first?.hints == ["did you mean `plain`?"])
  }

  @Test func inACircle() {
    defer { folder.remove() }
    write("a", ["template.yaml": "extends: b\n"])
    write("b", ["template.yaml": "name: B\nextends: a\n"])
    #expect(mistakes(["a"]) == ["b/template.yaml:2 build.cyclic-template"])
  }

  /// A mistake in a template that several extend is said once, where it stands.
  @Test func mistakesOfTheOther() {
    defer { folder.remove() }
    write("plain", ["cv.html": "<p>{{nonsense}}</p>"])
    write("mine", ["template.yaml": "extends: plain\n"])
    write("third", ["template.yaml": "extends: plain\n"])
    #expect(mistakes(["mine", "plain", "third"]) == ["plain/cv.html:1 template.unknown-field"])
  }

  @Test(arguments: ["../../etc", "/etc", "a/b", "", "..", "."]) func onlyNames(_ name: String) {
    defer { folder.remove() }
    write("mine", ["template.yaml": "extends: '\(name)'\n"])
    #expect(mistakes(["mine"]).last == "mine/template.yaml:1 build.unknown-template")
  }
}
