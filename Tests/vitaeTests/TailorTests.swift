import Base
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

  private func tailor(_ arguments: [String], _ fixture: Fixture, json: Bool = true) async
    -> VitaeProgram.Outcome
  {
    let folders = [
      "--templates", VitaeProgram.package + "/templates", "--fonts", VitaeProgram.package + "/fonts",
    ]
    return await VitaeProgram.run(
      ["tailor", "bridge"] + arguments + folders + (json ? ["--json"] : []), in: fixture.folder)
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
