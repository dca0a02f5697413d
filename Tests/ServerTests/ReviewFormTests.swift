import Base
import Testing

@testable import Server

@Suite struct ReviewFormTests {
  private let profile = try! JSONValue.parse(
    """
    {"basics": {"name": "Ada", "label": "Engineer", "x": 1, "location": {"city": "Galway"}},
     "work": [{"id": "w1", "name": "One", "highlights": ["a", "b"], "x-vitae-highlights": [{"text": "a"}, "b"]},
              {"name": "Two", "roles": [{"position": "Chief"}]}],
     "custom": [1, 2]}
    """)

  /// The fields as a browser sends them back, with some of them changed.
  private func form(_ changes: [String: String] = [:]) -> Form {
    var form = Form()
    let fields = ReviewFields(
      profile: profile, summary: ErrorSummary(error: nil), marks: ReviewMarks(marks: []))
    let html = fields.markup.html
    for name in fields.names.sorted() {
      // Each is on the page, once.
      #expect(
        html.split(separator: "name=\"\(name)\"", omittingEmptySubsequences: false).count == 2, "\(name)")
      form.fields.append((name, changes[name] ?? value(name)))
    }
    for (name, value) in changes.sorted(by: { $0.key < $1.key }) where !fields.names.contains(name) {
      form.fields.append((name, value))
    }
    return form
  }

  private func value(_ path: String) -> String {
    var value: JSONValue? = profile
    for part in path.split(separator: ".") {
      if let index = Int(part), let items = value?.arrayValue {
        value = items.indices.contains(index) ? items[index] : nil
      } else {
        value = value?[String(part)]
      }
    }
    if let lines = value?.arrayValue { return lines.map(ReviewForm.shown).joined(separator: "\r\n") }
    return value.map(ReviewForm.shown) ?? ""
  }

  @Test func whatIsNotChangedStaysToTheLetter() {
    #expect(ReviewForm.applied(form(), to: profile).profile == profile)
    #expect(ReviewForm.applied(Form(), to: profile).profile == profile)
  }

  /// What is typed is text: what would mean something in Markdown is escaped in the profile, and not in the form.
  @Test(arguments: [
    ("A \\<b> of \\*stars\\*", "A <b> of *stars*", "An <i>", "An \\<i>"),
    ("C++ & C#, R&D", "C++ & C#, R&D", "R&D; [x](y)", "R\\&D; \\[x\\](y)"),
    // Shown as it is, it is taken as it is.
    ("Built **big** things", "Built **big** things", "Built *small* things", "Built *small* things"),
    ("", "", "`code`", "\\`code\\`"),
  ])
  func textsAreShownWithoutEscapes(kept: String, shown: String, typed: String, written: String) throws {
    func profile(_ text: String) -> JSONValue {
      .object([
        JSONMember("basics", .object([JSONMember("summary", .string(text))])),
        JSONMember(
          "work",
          .array([.object([JSONMember("highlights", .array([.string("one \\<b>"), .string(text)]))])])),
      ])
    }
    #expect(ReviewForm.shown(.string(kept)) == shown)
    var form = Form()
    form.fields = [("basics.summary", shown), ("work.0.highlights", "one <b>\r\n" + shown)]
    if !kept.isEmpty { #expect(ReviewForm.applied(form, to: profile(kept)).profile == profile(kept)) }
    form.fields = [("basics.summary", typed), ("work.0.highlights", "one <b>\r\n" + typed)]
    #expect(ReviewForm.applied(form, to: profile(kept)).profile == profile(written))
  }

  @Test func changesAreTakenAndWhatWasKnownOfTheOldTextGoes() {
    let new = ReviewForm.applied(
      form([
        "basics.label": "  Surveyor ", "basics.location.city": "", "work.0.highlights": "a\r\n\r\nc\r\n",
        "work.1.roles.0.position": "Head",
      ]), to: profile
    ).profile
    #expect(new["basics"]?["label"]?.stringValue == "Surveyor")
    #expect(new["basics"]?["location"] == nil && new["basics"]?["x"]?.intValue == 1)
    let work = new["work"]?.arrayValue ?? []
    #expect(work.count == 2 && work[0]["id"]?.stringValue == "w1")
    #expect(work[0]["highlights"] == .array([.string("a"), .string("c")]))
    #expect(work[0]["x-vitae-highlights"] == nil)
    #expect(work[1]["roles"]?.arrayValue?[0]["position"]?.stringValue == "Head")
    #expect(new["custom"] == profile["custom"])
  }

  @Test func itemsAreLeftOutAndAdded() {
    let new = ReviewForm.applied(
      form(["work.0.remove": "1", "work.2.name": "Three", "skills.0.keywords": "Revit\nExcel"]), to: profile
    ).profile
    let work = new["work"]?.arrayValue ?? []
    #expect(work.map { $0["name"]?.stringValue } == ["Two", "Three"])
    #expect(new["skills"]?.arrayValue?[0]["keywords"]?.arrayValue?.count == 2)
  }

  @Test func otherNamesSayNothing() {
    let new = ReviewForm.applied(
      form([
        "publish": "true", "basics.image": "/etc/passwd", "work.9.name": "x", "work.-1.name": "x",
        "work.1.roles.5.position": "x", "custom.0": "9", "basics": "x", "": "x",
      ]), to: profile
    ).profile
    #expect(new == profile)
  }

  @Test func whatIsTypedIsTextOnThePage() {
    let typed = ReviewForm.applied(
      form(["basics.name": "\"><script>x</script>&amp;"]), to: profile
    ).profile
    let html = ReviewFields(
      profile: typed, summary: ErrorSummary(error: nil), marks: ReviewMarks(marks: [])
    ).markup.html
    #expect(!html.contains("<script>") && html.contains("&quot;&gt;&lt;script&gt;x&lt;/script&gt;&amp;amp;"))
  }

  /// Names that no page has, and very many lines, cost no more than they are long.
  @Test(.timeLimit(.minutes(1))) func hugeFormsAreTakenCalmly() throws {
    var form = Form()
    form.fields = [
      (String(repeating: ".", count: 200_000), "x"), ("work.0.name", "One more"),
      ("work.0." + String(repeating: "a", count: 200_000), "x"),
    ]
    let new = ReviewForm.applied(form, to: profile).profile
    #expect(new["work"]?.arrayValue?.first?["name"] == .string("One more"))
    let lines = (0..<20_000).map { "line \($0)" }
    let many = JSONValue.object([
      JSONMember("work", .array([.object([JSONMember("highlights", .array(lines.map { .string($0) }))])]))
    ])
    form.fields = [("work.0.highlights", ((0..<40_000).map { "new \($0)" } + lines).joined(separator: "\n"))]
    let longer = ReviewForm.applied(form, to: many)
    #expect(longer.profile["work"]?.arrayValue?.first?["highlights"]?.arrayValue?.count == 60_000)
    #expect(longer.moves.place(of: "work.0.highlights.7") == .to("work.0.highlights.40007"))
  }
}
