import Base
import Providers
import Testing

@Suite struct JSONSchemaTests {
  private func violation(_ value: String, _ schema: String) throws -> String? {
    JSONSchema.violation(of: try .parse(value), in: try .parse(schema))
  }

  @Test(arguments: [
    ("1", #"{"type":"integer"}"#), ("1.0", #"{"type":"integer"}"#), ("1e3", #"{"type":"integer"}"#),
    ("1", #"{"type":"number"}"#), ("1.5", #"{"type":"number"}"#), ("null", #"{"type":["string","null"]}"#),
    ("true", #"{"type":"boolean"}"#), ("[]", #"{"type":"array","items":{"type":"string"}}"#),
    ("{}", #"{"type":"object","properties":{"a":{"type":"string"}}}"#),
    (#"{"b":1}"#, #"{"type":"object","properties":{"a":{"type":"string"}}}"#),
    (#"{"b":1}"#, #"{"additionalProperties":{"type":"number"}}"#),
    (#""x""#, #"{"enum":["x","y"]}"#), ("2", #"{"const":2}"#), ("7", "{}"), ("7", "true"),
    (#"[1,2]"#, #"{"minItems":2,"maxItems":2}"#),
  ])
  func fits(_ value: String, _ schema: String) throws {
    #expect(try violation(value, schema) == nil)
  }

  @Test(arguments: [
    ("1.5", #"{"type":"integer"}"#, "$: number where integer is due"),
    ("null", #"{"type":"string"}"#, "$: null where string is due"),
    ("[]", #"{"type":["object","null"]}"#, "$: array where object or null is due"),
    (#"["a",1]"#, #"{"items":{"type":"string"}}"#, "$[1]: number where string is due"),
    ("{}", #"{"required":["a"]}"#, "$: `a` is missing"),
    (
      #"{"a":[{"b":true}]}"#,
      #"{"properties":{"a":{"items":{"properties":{"b":{"type":"string"}}}}}}"#,
      "$.a[0].b: boolean where string is due"
    ),
    (#"{"b":1}"#, #"{"additionalProperties":false}"#, "$.b: not a known member"),
    (#"{"b":1}"#, #"{"additionalProperties":{"type":"string"}}"#, "$.b: number where string is due"),
    (#"{"a":1,"a":2}"#, "{}", "$: a member stands there twice"),
    (#""z""#, #"{"enum":["x","y"]}"#, "$: not one of the values that may stand here"),
    ("3", #"{"const":2}"#, "$: not the one value that may stand here"),
    ("[1]", #"{"minItems":2}"#, "$: fewer than 2 items"),
    ("[1,2,3]", #"{"maxItems":2}"#, "$: more than 2 items"),
    ("7", "false", "$: nothing may stand here"),
  ])
  func violations(_ value: String, _ schema: String, _ expected: String) throws {
    #expect(try violation(value, schema) == expected)
  }
}
