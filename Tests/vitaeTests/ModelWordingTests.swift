import Base
import ScriptedServer
import Testing

/// A language model words the letter through the built program: what it invents is not used, what it says truly is,
/// and each answer is asked for once.
@Suite struct ModelWordingTests {
  /// A chat completion whose message holds sentences for a letter.
  static func reply(_ text: String, facts: [String] = ["work/northspan-2019-03"]) -> ScriptedServer.Step {
    let sentence = JSONValue.object([
      JSONMember("paragraph", .integer(0)), JSONMember("text", .string(text)),
      JSONMember("facts", .array(facts.map { .string($0) })),
    ])
    let content = JSONValue.object([JSONMember("sentences", .array([sentence]))]).serialized()
    let message = JSONValue.object([
      JSONMember("role", .string("assistant")), JSONMember("content", .string(content)),
    ])
    let choice = JSONValue.object([
      JSONMember("finish_reason", .string("stop")), JSONMember("message", message),
    ])
    return .reply(200, body: JSONValue.object([JSONMember("choices", .array([choice]))]).serialized())
  }

  static func environment(_ server: ScriptedServer) -> [String: String] {
    ["VITAE_AI_BASE_URL": server.url, "VITAE_AI_MODEL": "scripted", "VITAE_AI_KEY": "secret-key"]
  }

  static let letter = "output/applications/ada-moreau/bridge/letter.html"

  @Test func anInventedEmployerIsNotUsed() async {
    let fixture = Fixture()
    let server = ScriptedServer([Self.reply("I led bridge design at Acme Rockets for twenty years.")])
    let outcome = await fixture.build(Fixture.onlyGood, environment: Self.environment(server))
    #expect(outcome.code == 0 && fixture.hasGood)
    #expect(outcome.diagnostics.contains { $0.code == "tailoring.unsupported-wording" })
    #expect(!fixture.folder.text(Self.letter).contains("Acme Rockets"))
    #expect(!outcome.output.contains("secret-key") && !outcome.errors.contains("secret-key"))
  }

  @Test func aTrueSentenceIsUsedAndPaidForOnce() async {
    let fixture = Fixture()
    let server = ScriptedServer([Self.reply("I was a bridge engineer at Northspan.")])
    let environment = Self.environment(server)
    let first = await fixture.build(Fixture.onlyGood, environment: environment)
    let letter = fixture.folder.text(Self.letter)
    #expect(first.code == 0)
    #expect(letter.contains("I was a bridge engineer at Northspan."))
    let asked = server.requests.count
    let second = await fixture.build(Fixture.onlyGood + ["--offline"], environment: environment)
    #expect(second.code == 0 && server.requests.count == asked)
    #expect(fixture.folder.text(Self.letter) == letter)
  }
}
