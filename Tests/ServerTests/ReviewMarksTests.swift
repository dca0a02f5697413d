import Accounts
import Base
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// A mark goes only when its field was changed or somebody says that they have looked.
@Suite struct ReviewMarksTests {
  private static let profile = try! JSONValue.parse(
    """
    {"basics": {"name": "Ada", "label": "Engineer"},
     "work": [{"name": "One", "startDate": "2019", "highlights": ["a", "b", "c"]},
              {"name": "Two", "startDate": "2021"}]}
    """)

  private static func report(_ paths: [String]) -> ImportReport {
    let fields = (["basics.email"] + paths).map { path in
      JSONValue.object([
        JSONMember("path", .string(path)), JSONMember("text", .string("words of " + path)),
        JSONMember("doubtful", .bool(path != "basics.email")),
      ])
    }
    return ImportReport(
      JSONValue.object([
        JSONMember("pages", .integer(2)), JSONMember("fields", .array(fields)),
        JSONMember("leftOver", .array([.string("rest")])),
      ]).serialized())
  }

  private struct Case: Sendable, CustomTestStringConvertible {
    var form: [(String, String)]
    var before: [String]
    /// The fields that are marked then.
    var after: [String]
    var testDescription: String { "\(form.map { "\($0)=\($1)" }) \(before)" }
  }

  @Test(arguments: [
    Case(
      form: [], before: ["basics.label", "work.1.startDate"], after: ["basics.label", "work.1.startDate"]),
    Case(form: [("basics.label", "Engineer")], before: ["basics.label"], after: ["basics.label"]),
    Case(
      form: [("basics.label", "Surveyor")], before: ["basics.label", "work.0.name"], after: ["work.0.name"]),
    Case(form: [("basics.label", "")], before: ["basics.label"], after: []),
    Case(
      form: [("checked", "work.0.name")], before: ["basics.label", "work.0.name"], after: ["basics.label"]),
    Case(form: [("checked", "*")], before: ["basics.label", "work.0.name", "x.y"], after: []),
    // Marks go where their items go.
    Case(
      form: [("work.0.remove", "1")], before: ["work.0.name", "work.1.startDate"], after: ["work.0.startDate"]
    ),
    // Of a list of texts, each by itself; the page shows one mark for all.
    Case(
      form: [("work.0.highlights", "a\nB\nc")], before: ["work.0.highlights.1", "work.0.highlights.2"],
      after: ["work.0.highlights"]),
    Case(form: [("work.0.highlights", "a\nB\nc")], before: ["work.0.highlights.1"], after: []),
    Case(
      form: [("work.0.highlights", "b\nc")], before: ["work.0.highlights.0", "work.0.highlights.2"],
      after: ["work.0.highlights"]),
    Case(form: [("checked", "work.0.highlights")], before: ["work.0.highlights.1"], after: []),
    // What was missing, and is said.
    Case(
      form: [("work.1.endDate", "2022")], before: ["work.1.endDate", "basics.phone"], after: ["basics.phone"]),
    // A box for what nobody marked says nothing.
    Case(
      form: [("checked", "work.9.name"), ("checked", "")], before: ["basics.label"], after: ["basics.label"]),
  ])
  private func marksGoWithWhatIsSettled(_ one: Case) {
    var form = Form()
    form.fields = one.form.map { ($0.0, $0.1) }
    let new = ReviewForm.applied(form, to: Self.profile)
    let report = Self.report(one.before).settled(
      from: Self.profile, to: new.profile, new.moves, ImportReport.Checked(form))
    #expect(report.marks.map(\.path) == one.after)
    // Nothing else of the report is lost.
    #expect(report.pages == 2 && report.leftOver == ["rest"] && report.isFollowed)
    #expect(ImportReport(report.text).marks.map(\.path) == one.after)
  }

  @Test func programsSayWhatTheyHaveLookedAt() throws {
    for (text, isAll, fields) in [
      ("{}", false, []), ("{\"checked\": true}", true, []), ("{\"checked\": [\"a.b\", 1]}", false, ["a.b"]),
      ("{\"checked\": \"*\"}", false, []),
    ] as [(String, Bool, Set<String>)] {
      let checked = ImportReport.Checked(Form(json: try JSONValue.parse(text)))
      #expect(checked.isAll == isAll && checked.fields == fields, "\(text)")
    }
  }

  /// A draft with marks of a user, as its reader leaves it.
  private func draft(_ world: HostWorld, _ user: User, _ paths: [String]) throws -> CV {
    let cv = CV(
      id: .random(), user: user.id, status: .draft, fileName: "cv.pdf", kind: .pdf, bytes: 10, title: "Ada",
      profile: Self.profile.serialized(pretty: true), report: Self.report(paths).text, created: 0)
    _ = try world.services.store.insertCV(cv, quota: Quota(cvs: 9, bytes: 1 << 20))
    return cv
  }

  @Test func aFormSavesAndKeepsTheOtherMarks() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let browser = HostWorld.Identity.cookie(token, hasFormToken: true)
    let cv = try draft(world, user, ["basics.label", "work.0.name", "work.1.name", "skills.0.name"])
    let page = try await world.ask(.get, "/cvs/\(cv.id)", as: browser, accept: "text/html")
    #expect(
      page.text.contains("To check (4)") && page.text.contains("name=\"checked\" value=\"basics.label\""))
    // Of what no field shows there is a box too, and one for all.
    #expect(page.text.contains("value=\"skills.0.name\"") && page.text.contains("value=\"*\""))
    let sent = try await world.ask(
      .post, "/cvs/\(cv.id)", as: browser,
      .form([("version", "0"), ("basics.label", "Surveyor"), ("checked", "work.1.name")]), accept: "text/html"
    )
    #expect(sent.status == 303, "\(sent.text)")
    let saved = try await world.ask(.get, "/cvs/\(cv.id)", as: browser, accept: "text/html")
    #expect(saved.text.contains("To check (2)") && saved.text.contains("2 fields are still marked"))
    #expect(!saved.text.contains("name=\"checked\" value=\"basics.label\""))
    #expect(saved.text.contains("name=\"checked\" value=\"work.0.name\""))
    // All that are left, by a program.
    let row = try #require(try world.services.store.cv(cv.id, of: user.id))
    let profile = try JSONValue.parse(row.profile)
    let put = try await world.ask(
      .put, "/cvs/\(cv.id)", as: .bearer(token),
      .json(.object([JSONMember("profile", profile), JSONMember("checked", .bool(true))])))
    let fields = put.json?["report"]?["fields"]?.arrayValue ?? []
    #expect(fields.count == 5 && fields.allSatisfy { $0["doubtful"]?.boolValue == false })
  }

  /// What cannot be saved is shown again as it was typed: boxes ticked, nothing gone, every field by its name.
  @Test func whatCannotBeSavedIsShownAsItWasSent() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let browser = HostWorld.Identity.cookie(token, hasFormToken: true)
    let cv = try draft(world, user, ["basics.label", "work.1.startDate"])
    let wrong = [
      ("version", "0"), ("work.0.remove", "1"), ("work.1.startDate", "soon"), ("checked", "basics.label"),
      ("work.2.name", "Three"),
    ]
    let page = try await world.ask(.post, "/cvs/\(cv.id)", as: browser, .form(wrong), accept: "text/html")
    #expect(page.status == 422)
    #expect(page.text.contains("name=\"work.0.remove\" value=\"1\" checked"))
    #expect(page.text.contains("name=\"checked\" value=\"basics.label\" checked"))
    #expect(page.text.contains("href=\"#f-work.1.startDate\"") && page.text.contains("value=\"soon\""))
    #expect(page.text.contains("name=\"work.2.name\"") && page.text.contains("value=\"Three\""))
    // Put right and sent once more.
    var right = wrong.filter { $0.0 != "work.1.startDate" }
    right.append(("work.1.startDate", "2022"))
    let sent = try await world.ask(.post, "/cvs/\(cv.id)", as: browser, .form(right), accept: "text/html")
    #expect(sent.status == 303, "\(sent.text)")
    let row = try #require(try world.services.store.cv(cv.id, of: user.id))
    let work = try JSONValue.parse(row.profile)["work"]?.arrayValue ?? []
    #expect(work.map { $0["name"]?.stringValue } == ["Two", "Three"])
    #expect(work.first?["startDate"]?.stringValue == "2022" && ImportReport(row.report).marks.isEmpty)
  }

  /// The report comes from a program that somebody else may have taken over.
  @Test func oddPathsAreShownAsTheyAre() {
    for path in ["0.x", "0", ".", "", "9223372036854775807.x"] {
      let marks = ReviewMarks(marks: [ImportReport.Mark(path: path, reason: "looks odd")])
      #expect(marks.list([]).html.contains("looks odd"), "\(path)")
    }
  }
}
