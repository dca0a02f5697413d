import Base
import ScriptedServer
import Testing

/// From a suggestion to the documents and back.
@Suite struct TailorTests {
  private static let file = "content/profiles/ada-moreau/jobs/bridge.yaml"
  private static let cv = "output/applications/ada-moreau/bridge/cv.txt"

  private func fixture() -> Fixture {
    let fixture = Fixture()
    let profile = Fixture.profile(end: "interests:\n  - {id: chess, name: Chess}\n")
      .replacing("keywords: [Bridge design, Inspection]", with: "keywords: [Bridge design, K8s]")
      .replacing("of 120 bridges.", with: "of 120 bridges with Python.")
    fixture.folder.write(profile, to: "content/profiles/ada-moreau/profile.yaml")
    fixture.folder.write(
      Fixture.posting(
        text: "Requirements\n\n- Three years in bridge design\n- Kubernetes\n- Python\n- Terraform"),
      to: "content/jobs/bridge.md")
    return fixture
  }

  private func tailor(
    _ arguments: [String], _ fixture: Fixture, json: Bool = true, environment: [String: String] = [:]
  ) async -> VitaeProgram.Outcome {
    let folders = [
      "--templates", VitaeProgram.package + "/templates", "--fonts", VitaeProgram.package + "/fonts",
    ]
    return await VitaeProgram.run(
      ["tailor", "bridge"] + arguments + folders + (json ? ["--json"] : []), in: fixture.folder,
      environment: environment)
  }

  private func suggestion(_ edit: String, _ outcome: VitaeProgram.Outcome) -> JSONValue? {
    outcome.summary?["suggestions"]?.arrayValue?.first { $0["edit"]?.stringValue == edit }
  }

  @Test func fromTheListToTheCVAndBack() async throws {
    let fixture = fixture()
    let list = await tailor([], fixture)
    #expect(list.code == 0, "\(list.output)")
    #expect(!fixture.folder.exists(Self.file))
    let replace = try #require(suggestion("replace", list), "\(list.output)")
    #expect(replace["before"]?.stringValue == "K8s" && replace["after"]?.stringValue == "Kubernetes")
    let add = try #require(suggestion("add", list), "\(list.output)")
    #expect(add["after"]?.stringValue == "Python")
    let drop = try #require(suggestion("drop", list), "\(list.output)")
    let ids = [replace, add, drop].compactMap { $0["id"]?.stringValue }

    let applied = await tailor(["--apply"] + ids, fixture)
    #expect(applied.code == 0, "\(applied.output) \(applied.errors)")
    #expect(applied.summary?["applied"]?.arrayValue?.compactMap(\.stringValue) == ids)
    #expect(applied.summary?["accepted"]?.arrayValue?.compactMap(\.stringValue) == ids)
    #expect(ids.allSatisfy { id in !(applied.summary?["suggestions"]?.serialized() ?? "").contains(id) })
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0 && built.diagnostics.isEmpty, "\(built.output)")
    let cv = fixture.folder.text(Self.cv)
    #expect(cv.contains("Kubernetes") && !cv.contains("K8s") && !cv.contains("Chess"), "\(cv)")
    #expect(cv.components("Python") == 2)
    let proof = await VitaeProgram.run(
      ["prove", Fixture.good, "--profile", "content/profiles/ada-moreau/profile.yaml"], in: fixture.folder)
    #expect(proof.code == 0, "\(proof.output) \(proof.errors)")

    let undone = await tailor(["--undo"] + ids.reversed(), fixture)
    #expect(undone.code == 0 && !fixture.folder.exists(Self.file), "\(undone.output)")
    #expect(undone.summary?["suggestions"] == list.summary?["suggestions"])
    let again = await fixture.build(Fixture.onlyGood)
    let plain = fixture.folder.text(Self.cv)
    #expect(again.code == 0 && plain.contains("K8s") && plain.contains("Chess"))
    #expect(plain.components("Python") == 1)
  }

  /// The person's own lines stay as they are.
  @Test func theFileKeepsItsComments() async throws {
    let fixture = fixture()
    let own = "# mine\npin: # stays\n  - chess\nlanguage: en"
    fixture.folder.write(own, to: Self.file)
    let id = try #require(suggestion("replace", await tailor([], fixture))?["id"]?.stringValue)
    let applied = await tailor(["--apply", id], fixture, json: false)
    #expect(
      applied.code == 0 && applied.output.contains("accepted: \(id)  Say “Kubernetes”"), "\(applied.output)")
    #expect(fixture.folder.text(Self.file).hasPrefix(own + "\naccepted:"))
    let undone = await tailor(["--undo", id], fixture, json: false)
    #expect(undone.code == 0 && fixture.folder.text(Self.file) == own)
  }

  /// What a hand changed in the file is checked like any wording; what no longer fits is said with its place.
  @Test(
    arguments: [
      ("before: K8s, after: Kubernetes and Terraform", "tailoring.unsupported-edit"),
      ("before: Docker, after: Kubernetes", "tailoring.stale-edit"),
    ])
  func whatDoesNotHoldIsNotUsed(words: String, code: String) async throws {
    let fixture = fixture()
    let listed = await tailor([], fixture)
    let fact = try #require(
      suggestion("replace", listed)?["evidence"]?.arrayValue?.first?["fact"]?.stringValue)
    fixture.folder.write(
      "pages: 2\naccepted:\n  - {id: a, edit: replace, facts: [\"\(fact)\"], \(words)}\n", to: Self.file)
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0 && built.diagnostics.map(\.code) == [code], "\(built.output)")
    #expect(built.diagnostics.first?.line == 3)
    #expect(fixture.folder.text(Self.cv).contains("K8s"))
    let strict = await fixture.build(Fixture.onlyGood + ["--strict"])
    #expect(strict.code == (code == "tailoring.unsupported-edit" ? 1 : 0))
  }

  /// A model's words are checked before they are suggested, and again before they are set.
  @Test func aModelProposesAndThePersonDecides() async throws {
    let fixture = fixture()
    let fact = try #require(
      suggestion("add", await tailor([], fixture))?["evidence"]?.arrayValue?.last?["fact"]?.stringValue)
    let server = ScriptedServer([
      Self.reply([
        (fact, "Led the inspection of 120 bridges, using Python."),
        (fact, "Led the inspection of 900 bridges with Python."),
      ])
    ])
    let environment = ModelWordingTests.environment(server)
    let wish = ["--instructions", "Say how <it> was done"]
    let list = await tailor(wish, fixture, environment: environment)
    #expect(list.code == 0, "\(list.output)")
    #expect(list.diagnostics.map(\.code) == ["tailoring.unsupported-wording"], "\(list.output)")
    #expect(server.requests.count == 1)
    let proposed = list.summary?["suggestions"]?.arrayValue?.filter { $0["title"]?.stringValue == "Shorter" }
    #expect(
      proposed?.compactMap { $0["after"]?.stringValue } == [
        "Led the inspection of 120 bridges, using Python."
      ])
    let id = try #require(proposed?.first?["id"]?.stringValue)
    let applied = await tailor(wish + ["--apply", id], fixture, environment: environment)
    #expect(applied.code == 0 && server.requests.count == 1, "\(applied.output)")
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0 && built.diagnostics.isEmpty, "\(built.output)")
    #expect(fixture.folder.text(Self.cv).contains("bridges, using Python."))
    let proof = await VitaeProgram.run(
      ["prove", Fixture.good, "--profile", "content/profiles/ada-moreau/profile.yaml"], in: fixture.folder)
    #expect(proof.code == 0, "\(proof.output)")
  }

  @Test func aModelThatFailsChangesNothing() async {
    let fixture = fixture()
    let server = ScriptedServer([.reply(200, body: "{}")])
    let environment = ModelWordingTests.environment(server)
    let told = await tailor(
      ["--instructions", "Be brief", "--apply", "pin-0"], fixture, environment: environment)
    #expect(told.code == 1 && !fixture.folder.exists(Self.file), "\(told.output)")
    #expect(told.diagnostics.map(\.code) == ["tailoring.model-failed"])
    let untold = await tailor([], fixture, environment: environment)
    #expect(untold.code == 0 && suggestion("replace", untold) != nil, "\(untold.output)")
    #expect(untold.diagnostics.map(\.severity) == ["warning"])
  }

  /// A chat completion with edits of facts.
  private static func reply(_ edits: [(fact: String, text: String)]) -> ScriptedServer.Step {
    let list = edits.map { edit in
      JSONValue.object([
        JSONMember("edit", .string("replace")), JSONMember("text", .string(edit.text)),
        JSONMember("facts", .array([.string(edit.fact)])), JSONMember("title", .string("Shorter")),
        JSONMember("why", .string("It reads better.")),
      ])
    }
    let content = JSONValue.object([JSONMember("edits", .array(list))]).serialized()
    let message = JSONValue.object([
      JSONMember("role", .string("assistant")), JSONMember("content", .string(content)),
    ])
    let choice = JSONValue.object([
      JSONMember("finish_reason", .string("stop")), JSONMember("message", message),
    ])
    return .reply(200, body: JSONValue.object([JSONMember("choices", .array([choice]))]).serialized())
  }

  @Test(
    arguments: [
      (["--apply", "pin-0"], "build.unknown-suggestion"), (["--undo", "pin-0"], "build.unknown-suggestion"),
      (["--person", "ada"], "build.nothing-to-tailor"),
      (["--instructions", "Be brief"], "build.no-model"),
    ])
  func whatCannotBeDoneChangesNothing(arguments: [String], code: String) async {
    let fixture = fixture()
    let own = "accepted: []\n"
    fixture.folder.write(own, to: Self.file)
    let outcome = await tailor(arguments, fixture)
    #expect(outcome.code == 1 && outcome.diagnostics.map(\.code) == [code], "\(outcome.output)")
    #expect(fixture.folder.text(Self.file) == own)
  }
}

extension String {
  /// How often `text` stands in it.
  fileprivate func components(_ text: String) -> Int {
    split(separator: text, omittingEmptySubsequences: false).count - 1
  }
}
