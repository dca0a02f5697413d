import Testing

/// The first thing that a newcomer sees is a list of names; nothing is added to it in passing.
@Suite struct TopLevelTests {
  static let expected: Set<String> = [
    "Package.swift", "Sources", "Tests", "content", "templates", "fonts", "output", "README.md",
    "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "THIRD_PARTY.md", "Makefile", "docs",
    "eval",
    ".swift-format", ".gitignore", ".ci",
  ]

  /// What work leaves behind and `.gitignore` keeps out.
  static func isIgnored(_ name: String) -> Bool {
    [".git", ".vitae", ".swiftpm", ".vscode", ".DS_Store", "Package.resolved", "dist"].contains(name)
      || name.hasPrefix(".build")
  }

  @Test func topLevelIsExactlyAsNamed() throws {
    let names = Set(try Repository.names(in: "").filter { !Self.isIgnored($0) })
    #expect(names.subtracting(Self.expected).sorted() == [])
    #expect(Self.expected.subtracting(names).sorted() == [])
  }

  @Test func readmeIsShort() { #expect(Repository.lines("README.md").count <= 151) }

  @Test func licenceIsApache() throws {
    let licence = try #require(Repository.text("LICENSE"))
    #expect(licence.contains("Apache License") && licence.contains("Version 2.0, January 2004"))
    #expect(licence.contains("END OF TERMS AND CONDITIONS"))
  }
}
