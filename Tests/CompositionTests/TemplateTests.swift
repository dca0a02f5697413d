import Base
@testable import Composition
import Content
import Testing

/// Templates as files, what is wrong in them, and what comes of binding them.
@Suite struct TemplateTests {
  static func files(_ changes: [String: String]) -> [String: SourceText] {
    var texts = [
      "template.yaml": "name: t\noptions: {accent: {type: color, default: '#123456'}}\n",
      "style.css": "p { margin: 0 }",
      "cv.html": "<p>{{basics.name}}</p>", "letter.html": "<p>{{letter.subject}}</p>",
      "portfolio.html": "<p>{{basics.name}}</p>", "project.html": "<h1>{{project.name}}</h1>{{project.body}}",
    ]
    for (name, text) in changes { texts[name] = text }
    return Dictionary(uniqueKeysWithValues: texts.map { ($0.key, SourceText(file: $0.key, text: $0.value)) })
  }

  static func mistakes(_ cv: String, _ others: [String: String] = [:]) -> [String] {
    Template.load(name: "t", files: files(others.merging(["cv.html": cv]) { $1 })).diagnostics.map {
      "\($0.range?.file ?? ""):\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.code)"
    }
  }

  @Test(
    arguments: [
      ("<p>\n{{basics.nmae}}</p>", ["cv.html:2:3 template.unknown-field"]),
      ("<p>{{nonsense}}</p>", ["cv.html:1:6 template.unknown-field"]),
      ("<p>{{letter.subject}}</p>", ["cv.html:1:6 template.unknown-field"]),
      ("<p>{{options.acent}}</p>", ["cv.html:1:6 template.unknown-field"]),
      ("<p class=\"{{zzz}}\"></p>", ["cv.html:1:13 template.unknown-field"]),
      ("<p>{{#work}}{{employer}}{{/work}}</p>", ["cv.html:1:15 template.unknown-field"]),
      ("<div><p></div>", ["cv.html:1:9 template.unbalanced"]), ("<p>", ["cv.html:1:1 template.unbalanced"]),
      ("</p>", ["cv.html:1:1 template.unbalanced"]),
      (
        "{{#work}}<p>{{/work}}</p>",
        ["cv.html:1:16 template.section-across-tag", "cv.html:1:4 template.unbalanced"]
      ),
      ("<p>{{#work}}</p>", ["cv.html:1:13 template.section-across-tag", "cv.html:1:7 template.unbalanced"]),
      ("{{#work}}x", ["cv.html:1:4 template.unbalanced"]), ("{{/work}}", ["cv.html:1:4 template.unbalanced"]),
      ("<p>{{{basics.name}}}</p>", ["cv.html:1:4 template.malformed-tag"]),
      ("<p>{{</p>", ["cv.html:1:4 template.malformed-tag"]),
      ("<script>x</script>", ["cv.html:1:1 template.forbidden-element"]),
      ("<p onclick=\"x()\"></p>", ["cv.html:1:4 template.script"]),
      ("<p {{x}}></p>", ["cv.html:1:4 template.section-across-tag"]),
      ("<p id=a id=b></p>", ["cv.html:1:9 template.duplicate-attribute"]),
      ("{{> nowhere}}", ["cv.html:1:1 template.missing-partial"]),
      ("<!-- x", ["cv.html:1:1 template.unclosed-comment"]),
    ] as [(String, [String])])
  func mistakesHaveTheirPlace(cv: String, expected: [String]) {
    let found = Self.mistakes(cv)
    for one in expected { #expect(found.contains(one), "\(found)") }
    #expect(found.count <= expected.count + 1)
  }

  @Test func aPartialMayNotIncludeItself() {
    let found = Self.mistakes("{{> a}}", ["partials/a.html": "<p>{{> b}}</p>", "partials/b.html": "{{> a}}"])
    #expect(found == ["partials/b.html:1:1 template.recursive-partial"])
  }

  @Test func slipsSuggestTheNearest() {
    let hints = Template.load(name: "t", files: Self.files(["cv.html": "<p>{{basics.nmae}}</p>"])).diagnostics
      .flatMap(\.hints)
    #expect(hints == ["did you mean `name`?"])
  }

  @Test func missingFilesAreSaid() {
    var files = Self.files([:])
    files["letter.html"] = nil
    #expect(Template.load(name: "t", files: files).diagnostics.map(\.code) == ["template.missing-file"])
  }

  // MARK: Binding

  static func bound(_ cv: String, _ profile: String) throws -> String {
    let template = try #require(Template.load(name: "t", files: files(["cv.html": cv])).value)
    let read = ProfileReader.read(SourceText(file: "p.yaml", text: profile), slug: "p").value
    let data = ProfileView.value(
      try #require(read),
      context: ViewContext(
        catalogue: LocaleCatalogue("en"), options: [JSONMember("accent", .string("#123456"))]))
    return dump(template.bind(.cv, data).value)
  }

  /// In a document that goes from right to left, a text that does not keeps its direction; elsewhere nothing is added.
  @Test(arguments: [
    ("rtl", "C++", "bdi[dir=ltr]('C++')"), ("rtl", "10–20", "bdi[dir=ltr]('10–20')"),
    ("rtl", "+353 1", "bdi[dir=ltr]('+353 1')"), ("rtl", "**C** 17", "bdi[dir=ltr](strong('C') ' 17')"),
    ("rtl", "עדה C++", "'עדה ' bdi[dir=ltr]('C++')"),
    ("rtl", "(C#) ו-C++17, a+b", "'(' bdi[dir=ltr]('C#') ') ו-C++17, a+b'"),
    ("rtl", "١٢", "'١٢'"), ("rtl", "–", "'–'"), ("ltr", "C++", "'C++'"),
  ])
  func textsKeepTheirDirection(direction: String, text: String, expected: String) throws {
    let page =
      "<html dir=\"\(direction)\"><head><title>{{basics.label}}</title></head>"
      + "<body><p>{{basics.summary}}</p></body></html>"
    let bound = try Self.bound(page, "basics: {name: Ada, label: C++, summary: '\(text)'}")
    #expect(bound.contains("title('C++')"))
    #expect(bound.contains(expected.hasPrefix("bdi") ? "(\(expected))" : "p(\(expected))"), "\(bound)")
  }

  /// The tree in one line: `p[class=x](text)`.
  static func dump(_ document: Document, _ node: NodeID = Document.root) -> String {
    document.children(node).map { child in
      if let text = document.text(child) { return "'\(text.text)'" }
      let element = document.element(child)!
      let attributes = element.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ",")
      let inner = dump(document, child)
      return element.name + (attributes.isEmpty ? "" : "[\(attributes)]")
        + (inner.isEmpty ? "" : "(\(inner))")
    }.joined(separator: " ")
  }

  static let person = """
    basics: {name: A *B* & <C>, url: "https://www.e.org/"}
    work:
    - {name: X, startDate: 2020-03, endDate: 2021-12, highlights: [one, two]}
    - {name: Y, position: Boss, startDate: 2019}
    """

  @Test(arguments: [
    ("<p>{{basics.name}}</p>", "p('A ' em('B') ' & <C>')"),
    (
      "<a href=\"{{basics.url}}\" title=\"{{basics.name}}\">{{basics.urlDisplay}}</a>",
      "a[href=https://www.e.org/,title=A B & <C>]('e.org')"
    ),
    ("<a href=\"mailto:{{basics.email}}\" class=\"{{basics.label}}\">x</a>", "a('x')"),
    (
      "<ul>\n  {{#work}}\n  <li>{{name}}{{^isLast}}, {{/isLast}}</li>\n  {{/work}}\n</ul>",
      "ul(li('X' ', ') li('Y'))"
    ),
    (
      "{{#work}}<p>{{dates.display}}</p>{{/work}}",
      "p('Mar\u{A0}2020\u{A0}– Dec\u{A0}2021') p('2019\u{A0}– present')"
    ),
    (
      "{{#sections}}<h2 class=\"{{key}}\">{{title}}</h2>{{#work}}<h3>{{name}}</h3>{{/work}}{{/sections}}",
      "h2[class=work]('Experience') h3('X') h3('Y')"
    ),
    (
      "{{#work}}{{#position}}<b>{{.}}</b>{{/position}}{{^position}}<i>-</i>{{/position}}{{/work}}",
      "i('-') b('Boss')"
    ),
    ("<p class=\"e{{#basics.url}} u{{/basics.url}}\">&mdash;&#65;</p>", "p[class=e u]('—A')"),
    ("<p><b>a</b>\n<i>b</i></p>", "p(b('a') ' ' i('b'))"),
    ("<p>{{options.accent}}{{! note }}</p>", "p('#123456')"),
    ("<hr><br/><img src=\"{{basics.image}}\" alt=\"\">", "hr br"),
  ])
  func templatesBind(cv: String, expected: String) throws {
    #expect(try Self.bound(cv, Self.person) == expected)
  }

  @Test func textKeepsItsOrigin() throws {
    let template = try #require(Template.load(name: "t", files: Self.files([:])).value)
    let profile = try #require(
      ProfileReader.read(SourceText(file: "p.yaml", text: Self.person), slug: "p").value)
    let document = template.bind(
      .cv, ProfileView.value(profile, context: ViewContext(catalogue: LocaleCatalogue("en")))
    ).value
    #expect(document.texts[0].origin?.fieldPath == "basics.name")
    #expect(document.texts[0].origin?.range?.start.line == 1)
  }

  @Test func switchesTakeTheWordsThatPeopleUse() {
    let text = "name: T\noptions:\n  a: {type: boolean, default: yes}\n  b: {type: boolean, default: false}\n"
    let manifest = TemplateManifest.read(SourceText(file: "template.yaml", text: text))
    #expect(manifest.diagnostics.isEmpty)
    let given = manifest.value.resolve(
      [JSONMember("b", .string("on")), JSONMember("a", .string("perhaps"))], at: nil)
    #expect(given.value == [JSONMember("a", .bool(true)), JSONMember("b", .bool(true))])
    #expect(given.diagnostics.map(\.message) == ["the option `a` must be `true` or `false`"])
  }

  @Test func misspeltKeysOfManifests() {
    let text = "nmae: T\noptions:\n  a: {tpye: boolean, default: true}\nfeilds: []\n"
    let read = TemplateManifest.read(SourceText(file: "template.yaml", text: text))
    let hints = read.diagnostics.filter { $0.code == "content.unknown-key" }.flatMap(\.hints)
    #expect(hints == ["did you mean `type`?", "did you mean `name`?", "did you mean `fields`?"])
  }

  @Test func optionsAreChecked() throws {
    let manifest = try #require(Template.load(name: "t", files: Self.files([:])).value).manifest
    let checked = manifest.resolve(
      [JSONMember("acent", .string("x")), JSONMember("accent", .string("1px"))], at: nil)
    #expect(checked.diagnostics.map(\.code) == ["template.unknown-option", "template.option-value"])
    #expect(checked.value[0].value == .string("#123456"))
  }
}
