import Base
import Glibc
import TestSupport
import Testing

@Suite struct JSONTests {
  @Test func valuesRoundTrip() throws {
    let text = #"{"a":[1,-2.5,1e300,true,null],"b":{"ä\n\"":"😀"},"a2":""}"#
    let value = try JSONValue.parse(text)
    #expect(try JSONValue.parse(value.serialized()) == value)
    #expect(try JSONValue.parse(value.serialized(pretty: true)) == value)
    #expect(value["b"]?["ä\n\""]?.stringValue == "😀")
  }

  @Test func surrogatePairsMakeOneScalar() throws {
    #expect(try JSONValue.parse(#""\ud83d\ude00""#).stringValue == "😀")
    #expect(try JSONValue.parse(#""\ud83d""#).stringValue == "\u{FFFD}")
  }

  @Test(arguments: [
    ("", 0), ("[1,]", 3), ("{\"a\":1,}", 7), ("[01]", 2), ("\"a", 0), ("[1] x", 4), ("nul", 0), ("{a:1}", 1),
    ("\"\u{1}\"", 1), ("[\"\\x\"]", 2), ("-", 1), ("1.", 2),
  ])
  func mistakesHaveTheirPlace(text: String, offset: Int) {
    #expect(throws: JSONParseError.self) { try JSONValue.parse(text) }
    do { _ = try JSONValue.parse(text) } catch {
      #expect(error.offset == offset, "\(text): \(error.message)")
    }
  }

  @Test func depthIsLimited() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(throws: JSONParseError.self) { try JSONValue.parse(deep) }
  }

  /// nst/JSONTestSuite: what must be accepted is, what must be refused is, and nothing crashes.
  @Test(
    .enabled(
      if: Outside.folder("conformance/json") != nil, "set VITAE_SHARED to run the JSON conformance suite"))
  func conformance() throws {
    let folder = try #require(Outside.folder("conformance/json"))
    let lines = String(decoding: try #require(Outside.read(folder + "/test_parsing.jsonl")), as: UTF8.self)
    var count = 0
    for line in lines.split(separator: "\n") {
      let one = try JSONValue.parse(String(line))
      let bytes = Self.base64(try #require(one["base64"]?.stringValue))
      let parsed = String(validating: bytes, as: UTF8.self).flatMap { try? JSONValue.parse($0) }
      switch one["expect"]?.stringValue {
      case "accept": #expect(parsed != nil, "\(one["name"]?.stringValue ?? "")")
      case "reject": #expect(parsed == nil, "\(one["name"]?.stringValue ?? "")")
      default: break
      }
      count += 1
    }
    #expect(count == 318)
  }

  private static func base64(_ text: String) -> [UInt8] {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    var bits = 0
    var value = 0
    for byte in text.utf8 {
      guard let digit = letters.firstIndex(of: byte) else { continue }
      value = value << 6 | digit
      bits += 6
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(value >> bits & 255))
      }
    }
    return out
  }
}
