import Base
import ScriptedServer
import Testing

/// From a rating to the documents.
@Suite struct RateTests {
  private static let file = "content/profiles/ada-moreau/ratings.yaml"
  private static let cv = "output/applications/ada-moreau/bridge/cv.txt"

  /// Nine statements, each longer than the one before it, that answer the posting alike.
  private func fixture() -> Fixture {
    let fixture = Fixture()
    let lines = (1...9).map { i in
      "      - {id: s\(i), text: \"Inspected bridges\(String(repeating: " on the river", count: i))\"}\n"
    }
    let profile = Fixture.profile(end: "").replacing(
      "      - Designed 14 road bridges in steel and concrete.\n      - Led the inspection of 120 bridges.\n",
      with: lines.reversed().joined())
    fixture.folder.write(profile, to: "content/profiles/ada-moreau/profile.yaml")
    return fixture
  }

  private func rate(_ arguments: [String], _ fixture: Fixture) async -> VitaeProgram.Outcome {
    await VitaeProgram.run(["rate"] + arguments + ["--json"], in: fixture.folder)
  }

  private func summary(_ name: String, _ outcome: VitaeProgram.Outcome) -> JSONValue? {
    outcome.summary?["preference"]?[name]
  }

  @Test func aRatingIsKept() async {
    let fixture = fixture()
    let rated = await rate(
      ["bridge", "--better", "s1", "--than", "s3", "--because", "short: \"good\"", "--by", "interview"],
      fixture)
    #expect(rated.code == 0, "\(rated.output)")
    let text = fixture.folder.text(Self.file)
    #expect(
      text.hasSuffix(
        "- job: \"bridge\"\n  better: \"s1\"\n  than: \"s3\"\n  by: interview\n"
          + "  because: \"short: \\\"good\\\"\"\n"), "\(text)")
    #expect(summary("reason", rated)?.stringValue == "few")
    #expect(summary("pairs", rated)?.intValue == 1)
    // The pair is not asked about again.
    let asked = await rate(["bridge"], fixture)
    let doubts = asked.summary?["doubts"]?.arrayValue ?? []
    #expect(!doubts.isEmpty)
    for pair in doubts {
      #expect(Set(pair.arrayValue?.compactMap { $0["fact"]?.stringValue } ?? []) != ["s1", "s3"])
    }
    #expect(fixture.folder.text(Self.file) == text)
    let exported = await rate(["--export", "out.jsonl"], fixture)
    #expect(exported.code == 0, "\(exported.output)")
    let line = try? JSONValue.parse(fixture.folder.text("out.jsonl"))
    #expect(line?["chosen"]?.stringValue == "Inspected bridges on the river")
    #expect(line?["rejected"]?.stringValue == "Inspected bridges on the river on the river on the river")
    #expect(line?["because"]?.stringValue == "short: \"good\"")
    #expect(line?["prompt"]?.stringValue?.contains("Inspection of bridges") == true)
  }

  /// What cannot be rated: arguments, exit status, code of the message.
  static let mistakes: [(arguments: [String], status: Int32, code: String)] = [
    (["bridge", "--better", "s1", "--than", "none"], 1, "build.unknown-statement"),
    (["bridge", "--better", "s1", "--than", "s1"], 1, "build.nothing-to-rate"),
    (["tunnel", "--better", "s1", "--than", "s2"], 1, "build.nothing-to-tailor"),
    (["bridge", "--person", "bob", "--better", "s1", "--than", "s2"], 1, "build.nothing-to-tailor"),
    (["--export", "none/out.jsonl"], 1, "build.cannot-write"),
    (["--export", "out.jsonl", "--person", "bob"], 1, "build.unknown-person"),
    (["bridge", "--better", "s1"], 2, ""),
    (["bridge", "--better", "s1", "--than", "s2", "--by", "boss"], 2, ""),
    ([], 2, ""), (["bridge", "--export", "out.jsonl"], 2, ""),
  ]

  @Test(arguments: mistakes) func mistakesChangeNoFile(_ arguments: [String], _ status: Int32, _ code: String)
    async
  {
    let fixture = fixture()
    let outcome = await rate(arguments, fixture)
    #expect(outcome.code == status, "\(outcome.output)\(outcome.errors)")
    if !code.isEmpty { #expect(outcome.output.contains(code), "\(outcome.output)") }
    #expect(!fixture.folder.exists(Self.file) && !fixture.folder.exists("out.jsonl"))
  }

  @Test func ratingsAreHeededWhenTheyAreManyAndClear() async {
    let fixture = fixture()
    _ = await fixture.build(Fixture.onlyGood)
    let before = fixture.folder.text(Self.cv)
    func ratings(_ pairs: [(Int, Int)]) -> String {
      pairs.map { "- {job: bridge, better: s\($0.0), than: s\($0.1)}\n" }.joined()
    }
    let all = (1...9).flatMap { i in (i + 1..<10).map { (i, $0) } }
    // 19 are not enough: no byte of the documents changes.
    fixture.folder.write(ratings(Array(all.prefix(19))), to: Self.file)
    let few = await fixture.build(Fixture.onlyGood)
    #expect(few.code == 0, "\(few.output)")
    #expect(fixture.folder.text(Self.cv) == before)
    #expect(report(fixture).contains("your 19 ratings are not heeded yet: it takes 20"))
    fixture.folder.write(ratings(all), to: Self.file)
    let many = await fixture.build(Fixture.onlyGood)
    #expect(many.code == 0, "\(many.output)")
    let after = fixture.folder.text(Self.cv)
    #expect(report(fixture).contains("statements are weighed by your 36 ratings"), "\(report(fixture))")
    #expect(after != before)
    // The same statements in another order: nothing is worded or added.
    let words = { (text: String) in text.split { $0 == " " || $0 == "\n" }.sorted() }
    #expect(words(after) == words(before))
  }

  private func report(_ fixture: Fixture) -> String {
    fixture.folder.text("output/applications/ada-moreau/bridge/match.json")
  }

  @Test func whatIsGoneIsSaidAndPassedOver() async {
    let fixture = fixture()
    fixture.folder.write(
      "- {job: bridge, better: s1, than: gone}\n- {job: tunnel, better: s1, than: s2}\n", to: Self.file)
    let built = await fixture.build(Fixture.onlyGood)
    #expect(built.code == 0)
    #expect(
      built.output.split(separator: "\n").filter { $0.contains("build.stale-rating") }.count == 2,
      "\(built.output)")
  }

  @Test func documentsAreRatedByWhatOnlyOneShows() async {
    let fixture = fixture()
    fixture.folder.write("hide: [s9]\n", to: "content/profiles/ada-moreau/jobs/bridge.yaml")
    fixture.folder.write("hide: [s1]\n", to: "content/profiles/ada-moreau/jobs/general.yaml")
    let built = await fixture.build(["--only", "ada-moreau/*"])
    #expect(built.code == 0, "\(built.output)")
    let rated = await rate(
      ["bridge", "--documents", "--better", "ada-moreau/bridge", "--than", "ada-moreau/general"], fixture)
    #expect(rated.code == 0, "\(rated.output)")
    #expect(fixture.folder.text(Self.file).hasSuffix("better: \"s1\"\n  than: \"s9\"\n"))
    let same = await rate(
      ["bridge", "--documents", "--better", "ada-moreau/bridge", "--than", "ada-moreau/bridge"], fixture)
    #expect(same.code == 1 && same.output.contains("build.nothing-to-rate"), "\(same.output)")
  }
}
