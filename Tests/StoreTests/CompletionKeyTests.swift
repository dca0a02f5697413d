import Base
import Store
import Testing

@Suite struct CompletionKeyTests {
  @Test func everyPartCounts() {
    var keys = [key()]
    func vary(_ change: (inout CompletionKey) -> Void) {
      var other = key()
      change(&other)
      keys.append(other)
    }
    vary { $0.adapter = "openai-chat/2" }
    vary { $0.provider = "https://api.example.org/v2" }
    vary { $0.model = "small-2" }
    vary { $0.parameters[0].value = .integer(8) }
    vary { $0.parameters = [] }
    vary { $0.schema = .object([JSONMember("type", .string("array"))]) }
    vary { $0.prompt = "summary/2" }
    vary { $0.messages[0].role = "user" }
    vary { $0.messages[1].content = "n" }
    vary { $0.messages.swapAt(0, 1) }
    vary { $0.messages = [(role: "system", content: "Word it.m")] }
    vary { $0.tenant = "grace" }
    #expect(Set(keys.map(\.digest)).count == keys.count)
  }

  @Test func theOrderOfMembersDoesNotCount() {
    var other = key()
    other.parameters.reverse()
    other.schema = .object([JSONMember("type", .string("object"))])
    #expect(other.digest == key().digest)
  }

  /// The canonical JSON as written by hand: keys outlive versions of vitae.
  @Test func theDigestIsThatOfTheCanonicalJSON() {
    let digests = ["Word it.", "m", #"{"type":"object"}"#].map { Digest(of: $0).hex }
    let canonical =
      #"{"adapter":"openai-chat/1","messages":[["system","\#(digests[0])"],["user","\#(digests[1])"]],"#
      + #""model":"small-1","parameters":{"seed":7,"temperature":0},"prompt":"summary/1","#
      + #""provider":"https://api.example.org/v1","schema":"\#(digests[2])","tenant":"ada"}"#
    #expect(key().digest == Digest(of: canonical))
  }
}
