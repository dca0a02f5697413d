import Base
import Glibc
import ScriptedServer
import Testing

/// Whole runs of the built program with a language model: two at once, interrupted ones, damaged caches, prices, keys.
@Suite struct ModelRunTests {
  private let fixture = Fixture()
  private static let truth = ModelWordingTests.reply("I was a bridge engineer at Northspan.")

  private var words: [String] {
    [
      "build", "--templates", VitaeProgram.package + "/templates", "--fonts", VitaeProgram.package + "/fonts",
      "--format", "json",
    ] + Fixture.onlyGood
  }

  /// The same answer as Anthropic's Messages give it.
  private static let message: ScriptedServer.Step = {
    let sentence = JSONValue.object([
      JSONMember("paragraph", .integer(0)),
      JSONMember("text", .string("I was a bridge engineer at Northspan.")),
      JSONMember("facts", .array([.string("work/northspan-2019-03")])),
    ])
    let input = JSONValue.object([JSONMember("sentences", .array([sentence]))]).serialized()
    let body =
      #"{"content":[{"type":"tool_use","id":"t","name":"letter","input":\#(input)}],"stop_reason":"tool_use","#
      + #""usage":{"input_tokens":1000,"output_tokens":100}}"#
    return .reply(200, body: body)
  }()

  @Test func twoProcessesAskOnce() async {
    let server = ScriptedServer([Self.truth])
    let environment = ModelWordingTests.environment(server)
    // Of two builds into one output one would be refused: each has its own, and both have one cache.
    async let one = fixture.build(
      Fixture.onlyGood + ["--output", "one", "--state", "state"], environment: environment)
    async let two = fixture.build(
      Fixture.onlyGood + ["--output", "two", "--state", "state"], environment: environment)
    let outcomes = await [one, two]
    #expect(outcomes.map(\.code) == [0, 0])
    let asked = outcomes.compactMap { $0.summary?["model"]?["asked"]?.intValue }
    #expect(asked.reduce(0, +) == Int64(server.requests.count))
    let letters = server.requests.filter { $0.contains(#""paragraph""#) }
    #expect(letters.count == 1, "the letter once")
    #expect(
      (2...3).contains(server.requests.count), "the summary, whose answer does not fit, at most once a run")
    #expect(
      fixture.folder.read("one/applications/ada-moreau/bridge/letter.html")
        == fixture.folder.read("two/applications/ada-moreau/bridge/letter.html"))
  }

  /// Ctrl-C ends a build that waits for a model at once; nothing is replaced and nothing is held.
  @Test(arguments: [SIGINT, SIGTERM]) func interrupted(_ signal: Int32) async {
    let good = ScriptedServer([Self.truth])
    #expect(await fixture.build(environment: ModelWordingTests.environment(good)).code == 0)
    let before = fixture.folder.tree("output")
    let letter = fixture.folder.read(ModelWordingTests.letter)
    let changed = Fixture.posting(text: "Requirements\n\n- Steel bridges\n")
    fixture.folder.write(changed, to: "content/jobs/bridge.md")

    let silent = ScriptedServer([.silence])
    var environment = ModelWordingTests.environment(silent)
    environment["VITAE_AI_MODEL"] = "another"
    let (status, seconds, output) = await OwnThread.run { [fixture, words, environment] in
      let logs = TemporaryFolder()
      let process = VitaeProgram.start(
        [VitaeProgram.path] + words, in: fixture.folder, environment: environment, logs: logs)
      for _ in 0..<30_000 where silent.requests.isEmpty { usleep(2000) }
      let start = ContinuousClock.now
      kill(process, signal)
      let status = VitaeProgram.wait(for: process, seconds: 20)
      return (status, ContinuousClock.now - start, logs.text("out"))
    }
    #expect(status & 0x7F == 0 && status >> 8 == 128 + signal)
    #expect(seconds < .seconds(19))
    #expect(output.contains("build.interrupted"))
    #expect(fixture.folder.tree("output") == before)
    #expect(fixture.folder.read(ModelWordingTests.letter) == letter)

    // The next build asks what this one did not get to know.
    let again = ScriptedServer([Self.truth])
    environment["VITAE_AI_BASE_URL"] = again.url
    #expect(await fixture.build(Fixture.onlyGood, environment: environment).code == 0)
    #expect(!again.requests.isEmpty)
  }

  /// A bit of the cache that flips is seen, and the answer is asked for and kept anew.
  @Test func aFlippedBit() async throws {
    let server = ScriptedServer([Self.truth])
    let environment = ModelWordingTests.environment(server)
    _ = await fixture.build(Fixture.onlyGood, environment: environment)
    #expect(server.requests.count == 2)
    var bytes = fixture.folder.read(".vitae/completions.sqlite")
    let frame: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
    let starts = bytes.indices.filter { bytes[$0...].starts(with: frame) }
    try #require(!starts.isEmpty)
    for at in starts { bytes[at + 20] ^= 1 }
    fixture.folder.write(bytes, to: ".vitae/completions.sqlite")
    let damaged = await fixture.build(Fixture.onlyGood + ["--no-cache"], environment: environment)
    #expect(damaged.diagnostics.contains { $0.code == "store.damaged-entry" })
    #expect(damaged.code == 0 && (3...4).contains(server.requests.count))
    let asked = server.requests.count
    let mended = await fixture.build(
      Fixture.onlyGood + ["--offline", "--no-cache"], environment: environment)
    #expect(!mended.diagnostics.contains { $0.code.hasPrefix("store.") })
    #expect(mended.code == 0 && server.requests.count == asked)
    #expect(fixture.folder.text(ModelWordingTests.letter).contains("I was a bridge engineer at Northspan."))
  }

  /// Offline, what the cache has is used, and the composer words the rest.
  @Test func offline() async {
    let server = ScriptedServer([Self.truth])
    let environment = ModelWordingTests.environment(server)
    _ = await fixture.build(Fixture.onlyGood, environment: environment)
    let asked = server.requests.count
    let all = await fixture.build(["--offline"], environment: environment)
    #expect(all.code == 0 && server.requests.count == asked)
    #expect(fixture.folder.text(ModelWordingTests.letter).contains("I was a bridge engineer at Northspan."))
    fixture.folder.write(Fixture.posting(), to: "content/jobs/other.md")
    let other = await fixture.build(["--offline"], environment: environment)
    #expect(other.code == 0 && server.requests.count == asked)
    #expect(fixture.folder.exists("output/applications/ada-moreau/other/letter.pdf"))
  }

  /// The price table of the settings makes tokens into money, for cached answers into savings.
  @Test func whatABuildCosts() async throws {
    let prices = "prices:\n  - {model: scripted, input: 3, output: 15.00, currency: EUR}\n"
    fixture.folder.write("title: Test\nlanguage: en\n" + prices, to: "content/site.yaml")
    let server = ScriptedServer([Self.message])
    var environment = ModelWordingTests.environment(server)
    environment["VITAE_AI_PROVIDER"] = "anthropic"
    let first = await fixture.build(Fixture.onlyGood, environment: environment)
    let model = try #require(first.summary?["model"])
    #expect(model["asked"] == .integer(2) && model["cached"] == .integer(0))
    // What does not fit, here the summary, is paid for too.
    #expect(model["failed"] == .integer(1))
    #expect(model["costMicros"] == .integer(9000) && model["savedMicros"] == .integer(0))
    #expect(model["currency"] == .string("EUR"))
    // It is asked for once more; where everything is made anew after that the cache is.
    let again = await fixture.build(Fixture.onlyGood, environment: environment)
    #expect(again.summary?["model"]?["asked"] == .integer(1))
    #expect(again.summary?["model"]?["costMicros"] == .integer(4500))
    let second = await fixture.build(Fixture.onlyGood + ["--no-cache"], environment: environment)
    #expect(second.summary?["model"]?["costMicros"] == .integer(0))
    #expect(second.summary?["model"]?["savedMicros"] == .integer(4500))
    #expect(fixture.folder.text(ModelWordingTests.letter).contains("I was a bridge engineer at Northspan."))
  }

  /// A key goes to the provider and nowhere else: no output, no log and no byte of the state has it.
  @Test func theKeyIsNowhere() async {
    let key = "sk-secret-0123456789"
    let echo =
      #"{"choices":[{"finish_reason":"stop","message":{"content":"{\"sentences\":[{\"paragraph\":0,\"text\":\"KEY\","#
      + #"\"facts\":[\"KEY\"]}]}"}}]}"#
    let server = ScriptedServer([
      .reply(200, body: echo.replacing("KEY", with: key)), .reply(401, body: "no such key: \(key)"),
    ])
    fixture.folder.write(key + "\n", to: "key")
    chmod(fixture.folder.path + "/key", 0o600)
    var environment = ModelWordingTests.environment(server)
    environment["VITAE_AI_KEY"] = nil
    environment["VITAE_AI_KEY_FILE"] = fixture.folder.path + "/key"
    var outcomes = [await fixture.build(Fixture.onlyGood, environment: environment)]
    environment["VITAE_AI_KEY_FILE"] = nil
    environment["VITAE_AI_KEY"] = key
    environment["VITAE_AI_MODE"] = "record"
    outcomes.append(await fixture.build(Fixture.onlyGood, environment: environment))
    outcomes.append(
      await VitaeProgram.run(["tailor", "bridge"], in: fixture.folder, environment: environment))
    #expect(server.requests.count >= 4 && server.requests.allSatisfy { $0.contains("Bearer " + key) })
    for outcome in outcomes { #expect(!(outcome.output + outcome.errors).contains("secret-01")) }
    let needle = Array(key.utf8.dropFirst(3))
    for path in fixture.folder.tree(".") where path != "key" {
      let bytes = fixture.folder.read(path)
      let found = bytes.indices.contains { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }
      #expect(!found, "`\(path)` has the key")
    }
  }

  @Test(arguments: [
    (0o644, "k\n", "others can read it"), (0o640, "k\n", "others can read it"),
    (0o600, "", "it is not one line of text"), (0o600, "a\nb\n", "it is not one line of text"),
  ])
  func keyFilesThatAreNotUsed(_ mode: Int, _ text: String, _ reason: String) async {
    let server = ScriptedServer([Self.truth])
    fixture.folder.write(text, to: "key")
    chmod(fixture.folder.path + "/key", mode_t(mode))
    var environment = ModelWordingTests.environment(server)
    environment["VITAE_AI_KEY"] = nil
    environment["VITAE_AI_KEY_FILE"] = fixture.folder.path + "/key"
    let outcome = await fixture.build(Fixture.onlyGood, environment: environment)
    #expect(outcome.code == 0 && server.requests.isEmpty)
    let said = outcome.diagnostics.filter { $0.code == "provider.key-file" }
    #expect(said.count == 1 && said.first?.message.contains(reason) == true)
    // Nothing has changed, and it is said again; then the key can be used, and the model is asked.
    let second = await fixture.build(environment: environment)
    #expect(await fixture.build(environment: environment).diagnostics.contains(said[0]))
    #expect(second.code == 0 && server.requests.isEmpty)
    fixture.folder.write("k\n", to: "key")
    chmod(fixture.folder.path + "/key", 0o600)
    #expect(await fixture.build(environment: environment).summary?["model"]?["asked"] == .integer(2))
  }

  /// `record` asks in each build, however little has changed.
  @Test func recordAsksInEachBuild() async {
    let server = ScriptedServer([Self.truth])
    var environment = ModelWordingTests.environment(server)
    environment["VITAE_AI_MODE"] = "record"
    for _ in 0..<2 { #expect(await fixture.build(environment: environment).code == 0) }
    #expect(server.requests.count == 4)
  }
}
