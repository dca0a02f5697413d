public import Base

extension ClaimLedger {
  /// The version of the JSON shape, `docs/claims.md`.
  public static let version: Int64 = 1

  /// The ledger in the shape of `docs/claims.md`.
  public var json: JSONValue {
    .object([
      JSONMember("version", .integer(Self.version)),
      JSONMember("claims", .array(claims.map(Self.claim))),
    ])
  }

  private static func claim(_ claim: Claim) -> JSONValue {
    .object([
      JSONMember("document", .string(claim.document.rawValue)),
      JSONMember("place", .string(claim.place)),
      JSONMember("text", .string(claim.text)),
      JSONMember("facts", .array(claim.facts.map { .string($0.name) })),
      JSONMember("supported", .bool(claim.problems.isEmpty)),
      JSONMember("problems", .array(claim.problems.map(problem))),
    ])
  }

  private static func problem(_ problem: ClaimProblem) -> JSONValue {
    .object([
      JSONMember("kind", .string(problem.kind.rawValue)), JSONMember("words", .string(problem.words)),
    ])
  }
}
