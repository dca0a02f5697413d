public import Base
internal import Content

extension MatchReport {
  /// The report in the shape of `docs/match.md`.
  public var json: JSONValue {
    .object([
      JSONMember("version", .integer(Self.version)),
      JSONMember("language", .string(language.rawValue)),
      JSONMember("person", .string(person)),
      JSONMember("posting", .string(posting)),
      JSONMember("position", position.map { .string($0) } ?? .null),
      JSONMember("company", company.map { .string($0) } ?? .null),
      JSONMember("date", .string(date.description)),
      JSONMember(
        "pages", Self.object([("asked", .integer(Int64(pagesAsked))), ("used", .integer(Int64(pagesUsed)))])),
      JSONMember("facts", Self.facts(facts)),
      JSONMember("requirements", .array(rows.map(Self.row))),
      JSONMember("knockouts", .array(knockouts.map(Self.knockout))),
      JSONMember("leftOut", .array(leftOut.map(Self.change))),
      JSONMember("moved", .array(moved.map(Self.change))),
      JSONMember("worded", .array(worded.map(Self.rewording))),
      JSONMember(
        "chosen",
        .array(
          chosen.map {
            Self.object([
              ("key", .string($0.key.rawValue)), ("values", .array($0.values.map { .string($0) })),
            ])
          })),
      JSONMember("checks", .array(checks.map(Self.check))),
      JSONMember("claims", Self.claims(self)),
      JSONMember("refused", .array(refused.map(Self.refused))),
      JSONMember("askedStatements", .array(askedStatements.map(Self.asked))),
      JSONMember("hazards", .array(hazards.map(Self.hazard))),
      JSONMember("notes", .array(notes.map { .string($0) })),
    ])
  }

  private static func object(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { JSONMember($0.0, $0.1) })
  }

  private static func facts(_ facts: PostingFacts) -> JSONValue {
    func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
    let salary = facts.salary.map { salary in
      object([
        ("minimum", salary.minimum.map { .number(Double($0) / 100) } ?? .null),
        ("maximum", salary.maximum.map { .number(Double($0) / 100) } ?? .null),
        ("currency", .string(salary.currency)), ("period", text(salary.period?.rawValue)),
      ])
    }
    let contact = facts.contact.map { person in
      object([("name", text(person.name)), ("email", text(person.email)), ("phone", text(person.phone))])
    }
    return object([
      ("seniority", text(facts.seniority?.rawValue)), ("location", text(facts.location)),
      ("workplace", text(facts.workplace?.rawValue)), ("salary", salary ?? .null),
      ("payGrade", text(facts.payGrade)), ("contact", contact ?? .null),
    ])
  }

  private static func knockout(_ knockout: Knockout) -> JSONValue {
    object([
      ("requirement", .string(knockout.requirement.name)), ("kind", .string(knockout.kind.rawValue)),
      ("asked", .string(knockout.asked)), ("found", knockout.found.map { .string($0) } ?? .null),
      ("fact", knockout.source.map { .string($0.fact.name) } ?? .null),
      ("verdict", .string(knockout.verdict.rawValue)),
      ("intervals", .array(knockout.intervals.map(interval))),
      ("since", knockout.since.map { .string($0.fact.name) } ?? .null),
      ("allPositions", knockout.allMonths.map { .integer(Int64($0)) } ?? .null),
    ])
  }

  private static func interval(_ interval: Knockout.Interval) -> JSONValue {
    object([
      ("fact", .string(interval.fact.name)), ("place", .string(interval.place)),
      ("from", .string(interval.from.description)), ("to", .string(interval.to.description)),
      ("months", .integer(Int64(interval.months))), ("counted", .integer(Int64(interval.counted))),
    ])
  }

  private static func rewording(_ change: Rewording) -> JSONValue {
    object([
      ("fact", .string(change.fact.name)), ("place", .string(change.place)),
      ("before", change.before.map { .string($0) } ?? .null), ("after", .string(change.after)),
      ("explanation", .string(change.reason)),
    ])
  }

  private static func refused(_ wording: Refused) -> JSONValue {
    object([
      ("part", .string(wording.part.rawValue)), ("text", .string(wording.text)),
      ("reason", .string(wording.reason)), ("instead", wording.instead.map { .string($0) } ?? .null),
    ])
  }

  private static func check(_ check: Check) -> JSONValue {
    object([
      ("name", .string(check.name)), ("verdict", .string(check.verdict.rawValue)),
      ("detail", .string(check.detail)),
    ])
  }

  private static func claims(_ report: MatchReport) -> JSONValue {
    object([
      ("sentences", .integer(Int64(report.ledger.claims.count))),
      ("supported", .integer(Int64(report.ledger.claims.count - report.ledger.unsupported.count))),
      ("letter", .array(report.claims.filter { $0.claim.document == .letter }.map(claim))),
      ("unsupported", .array(report.claims.filter { !$0.claim.problems.isEmpty }.map(claim))),
    ])
  }

  private static func claim(_ claim: Claim) -> JSONValue {
    object([
      ("document", .string(claim.claim.document.rawValue)), ("place", .string(claim.claim.place)),
      ("text", .string(claim.claim.text)), ("supported", .bool(claim.claim.problems.isEmpty)),
      ("facts", .array(claim.claim.facts.map { .string($0.name) })),
      (
        "problems",
        .array(
          claim.claim.problems.map {
            object([("kind", .string($0.kind.rawValue)), ("words", .string($0.words))])
          })
      ),
    ])
  }

  private static func asked(_ statement: AskedStatement) -> JSONValue {
    object([("kind", .string(statement.kind.rawValue)), ("quote", .string(statement.quote))])
  }

  private static func hazard(_ hazard: PostingHazard) -> JSONValue {
    object([("kind", .string(hazard.kind.rawValue)), ("quote", .string(hazard.quote))])
  }

  private static func row(_ row: Row) -> JSONValue {
    let asked = row.match.requirement
    var members: [(String, JSONValue)] = [
      ("id", .string(asked.id.name)), ("text", .string(asked.text)), ("kind", .string(asked.kind.rawValue)),
      ("strength", .string(asked.strength.rawValue)),
      ("line", .integer(Int64(asked.range.start.line))),
      ("terms", .array(asked.terms.map { .string($0.name) })),
      ("verdict", .string(row.match.verdict.rawValue)),
      ("evidence", .array(row.match.evidence.map(evidence))),
      ("missing", .array(row.match.missing.map { .string($0.name) })),
      ("unshown", .array(row.match.unshown.map { .string($0) })),
    ]
    if let sum = row.match.arithmetic {
      members.append(
        (
          "months",
          object([
            ("asked", .integer(Int64(sum.askedMonths))), ("found", .integer(Int64(sum.foundMonths))),
            ("facts", .array(sum.facts.map { .string($0.name) })),
            ("since", sum.since.map { .string($0.fact.name) } ?? .null), ("certain", .bool(sum.isCertain)),
          ])
        ))
    }
    members.append(("advice", row.advice.map { .string($0) } ?? .null))
    return object(members)
  }

  private static func evidence(_ found: MatchedFact) -> JSONValue {
    object([
      ("fact", .string(found.fact.name)), ("quote", .string(found.quote)), ("place", .string(found.place)),
      ("means", .string(found.means.rawValue)),
    ])
  }

  private static func change(_ change: Change) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("fact", .string(change.evidence.fact.name)), ("text", .string(change.text)),
      ("place", .string(change.place)), ("reason", .string(change.evidence.reason.name)),
      ("explanation", .string(change.reason)),
    ]
    switch change.evidence.reason {
    case .answers: members.append(("requirements", .array(change.requirements.map { .string($0.name) })))
    case .repeats(let other): members.append(("repeats", .string(other.name)))
    default: break
    }
    return object(members)
  }
}
