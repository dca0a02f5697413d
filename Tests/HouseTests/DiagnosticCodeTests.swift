import Testing

/// docs/diagnostics.md lists every code that a person can meet, and no other.
@Suite struct DiagnosticCodeTests {
  /// Rows are `code | severity | what it says`; the tables stand below one heading a domain.
  static let documented: [String] = Repository.lines("docs/diagnostics.md").compactMap { line in
    line.firstMatch(of: /^\| `([a-z]+\.[a-z0-9-]+)` \|/).map { String($0.1) }
  }

  struct Literal: Hashable {
    /// The whole code, or the part before an interpolation.
    var code: String
    var isPrefix: Bool
  }

  /// `template.yaml` is a file, not a code.
  static let fileEndings: Set<Substring> = ["yaml", "css", "html", "md", "json", "pdf", "sqlite"]

  /// Codes in a Swift file: literals after `code:`, and any literal of a known domain.
  static func codes(in text: String, domains: Set<Substring>) -> Set<Literal> {
    var found: Set<Literal> = []
    for match in text.matches(of: /(code: *)?"([a-z]+)\.([a-z0-9]+(?:-[a-z0-9]+)*-?)(?:"|(\\\())/) {
      let isFileName = match.1 == nil && fileEndings.contains(match.3)
      guard match.1 != nil || domains.contains(match.2), !isFileName else { continue }
      found.insert(Literal(code: "\(match.2).\(match.3)", isPrefix: match.4 != nil))
    }
    return found
  }

  static func allCodes() throws -> Set<Literal> {
    let domains = Set(documented.compactMap { $0.split(separator: ".").first })
    return try Repository.swiftFiles(below: "Sources").reduce(into: []) { found, file in
      found.formUnion(codes(in: Repository.text(file) ?? "", domains: domains))
    }
  }

  @Test func everyCodeIsDocumented() throws {
    for literal in try Self.allCodes().sorted(by: { $0.code < $1.code }) {
      let isKnown = Self.documented.contains {
        literal.isPrefix ? $0.hasPrefix(literal.code) : $0 == literal.code
      }
      #expect(isKnown, "docs/diagnostics.md lacks `\(literal.code)`")
    }
  }

  @Test func everyDocumentedCodeExists() throws {
    let codes = try Self.allCodes()
    for code in Self.documented {
      #expect(
        codes.contains { $0.isPrefix ? code.hasPrefix($0.code) : $0.code == code },
        "no source says `\(code)`")
    }
  }

  @Test func listIsSortedWithoutDoubles() {
    #expect(!Self.documented.isEmpty)
    #expect(Self.documented == Set(Self.documented).sorted())
  }

  @Test func literalsAreFound() {
    let text = """
      Diagnostic(.error, code: "store.corrupt", "x"), report(.error, "content.wrong-type", "y"),
      code: "build.cannot-\\(operation)", ["basics.phone", "content.yaml"]
      """
    #expect(
      Self.codes(in: text, domains: ["content"]) == [
        Literal(code: "store.corrupt", isPrefix: false),
        Literal(code: "content.wrong-type", isPrefix: false),
        Literal(code: "build.cannot-", isPrefix: true),
      ])
  }
}
