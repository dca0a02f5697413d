internal import Base
internal import TestSupport

/// Writes distinct résumés of about 750 words, two pages, as JSON Resume.
struct ResumeGenerator {
  private var numbers: SplitMix

  init(seed: UInt64) { numbers = SplitMix(state: seed) }

  mutating func resume() -> JSONValue {
    let name = "\(pick(Self.firstNames)) \(pick(Self.lastNames))-\(pick(Self.lastNames))"
    var year = 2025
    var work: [JSONValue] = []
    for _ in 0..<4 {
      let start = year - Int.random(in: 2...4, using: &numbers)
      work.append(job(from: start, to: year))
      year = start
    }
    let project = JSONValue.object([
      member("name", pick(Self.objects)), member("description", sentence()),
      JSONMember("highlights", .array([.string(sentence()), .string(sentence())])),
    ])
    return .object([
      JSONMember("basics", basics(name)), JSONMember("work", .array(work)),
      JSONMember("projects", .array([project])),
      JSONMember("education", .array([education(until: year)])),
      JSONMember("skills", .array((0..<4).map { _ in skill() })),
    ])
  }

  private mutating func basics(_ name: String) -> JSONValue {
    .object([
      member("name", name), member("label", pick(Self.titles)),
      member("email", "someone@example.org"), member("phone", "+44 20 7946 0\(number(100...999))"),
      JSONMember("location", .object([member("city", pick(Self.places)), member("countryCode", "GB")])),
      member("summary", (0..<3).map { _ in sentence() + "." }.joined(separator: " ")),
    ])
  }

  private mutating func job(from start: Int, to end: Int) -> JSONValue {
    .object([
      member("name", "\(pick(Self.lastNames)) \(pick(Self.companies))"),
      member("position", pick(Self.titles)),
      member("location", pick(Self.places)), member("startDate", "\(start)-0\(number(1...9))"),
      member("endDate", "\(end)-0\(number(1...9))"),
      JSONMember("highlights", .array((0..<6).map { _ in .string(sentence()) })),
    ])
  }

  private mutating func education(until year: Int) -> JSONValue {
    .object([
      member("institution", "University of \(pick(Self.places))"), member("studyType", "BSc"),
      member("area", pick(Self.objects)), member("startDate", "\(year - 4)"), member("endDate", "\(year)"),
    ])
  }

  private mutating func skill() -> JSONValue {
    .object([
      member("name", pick(Self.objects)),
      JSONMember("keywords", .array((0..<5).map { _ in .string(pick(Self.objects)) })),
    ])
  }

  /// About twenty words with a number in them.
  private mutating func sentence() -> String {
    """
    \(pick(Self.verbs)) the \(pick(Self.adjectives)) \(pick(Self.objects)) of \(number(3...900)) \
    \(pick(Self.people)) in \(pick(Self.places)), so that the \(pick(Self.adjectives)) \(pick(Self.objects)) \
    took \(number(2...48)) hours instead of \(number(50...99)) and cost \(number(5...60)) % less
    """
  }

  private mutating func pick(_ words: [String]) -> String { words.randomElement(using: &numbers)! }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
  private func member(_ name: String, _ text: String) -> JSONMember { JSONMember(name, .string(text)) }

  private static let firstNames = [
    "Ada", "Bogdan", "Chloé", "Dmitri", "Eszter", "Fatma", "Gudrun", "Håkon", "Inês", "Jürgen", "Kwame",
    "Leïla",
  ]
  private static let lastNames = [
    "Ashworth", "Brandão", "Czerny", "Dąbrowska", "Eriksen", "Fontaine", "Grünewald", "Hollister", "Ivanova",
    "Jónsdóttir", "Kovács", "Lindqvist", "Müller", "Nakagawa", "O’Farrell", "Pettersson",
  ]
  private static let companies = [
    "Works", "Clinic", "Partners", "Logistics", "School", "Laboratories", "Bank",
  ]
  private static let titles = [
    "Operations manager", "Ward sister", "Structural engineer", "Data analyst", "Head of sixth form",
    "Process chemist", "Fleet planner", "Archivist",
  ]
  private static let places = [
    "Bristol", "Göteborg", "Kraków", "Lyon", "Málaga", "Nijmegen", "Porto", "Székesfehérvár", "Tromsø",
    "Utrecht",
  ]
  private static let verbs = [
    "Planned", "Rebuilt", "Measured", "Simplified", "Audited", "Negotiated", "Documented", "Introduced",
    "Halved",
    "Supervised", "Redesigned", "Coordinated",
  ]
  private static let adjectives = [
    "weekly", "unloved", "regional", "well-known", "seasonal", "half-finished", "shared", "confidential",
    "first",
    "remaining", "difficult", "automatic",
  ]
  private static let objects = [
    "inventory", "timetables", "bridge surveys", "triage", "invoices", "reading courses", "sampling",
    "admissions",
    "traffic forecasts", "maintenance", "catalogues", "payroll", "handovers", "budgets", "workflows",
    "field trials",
  ]
  private static let people = [
    "patients", "pupils", "drivers", "suppliers", "volunteers", "offices", "readers", "sites", "households",
  ]
}
