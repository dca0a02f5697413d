import Testing

/// What no tracked text may say.
@Suite struct TextTests {
  /// Files that people read or that are compiled.
  static func texts() throws -> [String] {
    let folders = ["Sources", "Tests", "docs", "templates", "content", ".ci"]
    let top = TopLevelTests.expected.filter { !Repository.isFolder($0) }
    return try folders.flatMap { try Repository.files(below: $0) } + top
  }

  /// Folders of one machine, in pieces so that this file passes its own test.
  static let machine = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"]

  /// Where packages are fetched from is a matter of the machine, not of the project.
  static let registries = ["gop" + "roxy", "pypi." + "org", "registry.npm" + "js", "crates." + "io"]

  @Test func noTextNamesPlacesOfOneMachine() throws {
    for file in try Self.texts() {
      guard let text = Repository.text(file) else { continue }
      let found = (Self.machine + Self.registries).filter(text.contains)
      #expect(found == [], "\(file)")
    }
  }

  @Test func noPlaceholderStaysInTheSources() throws {
    let marks = ["TO" + "DO", "FIX" + "ME", "fatalError(\"not imple" + "mented"]
    for file in try Repository.swiftFiles(below: "Sources") {
      let text = Repository.text(file) ?? ""
      #expect(marks.filter(text.contains) == [], "\(file)")
    }
  }

  /// Links between the documents lead somewhere.
  @Test func linksBetweenDocumentsLeadSomewhere() throws {
    let documents = try Repository.files(below: "docs").filter { $0.hasSuffix(".md") }
    let top = TopLevelTests.expected.filter { $0.hasSuffix(".md") }
    for document in documents + top {
      let folder = document.split(separator: "/").dropLast().joined(separator: "/")
      for match in (Repository.text(document) ?? "").matches(of: /\]\(([^)#:\s]+)(?:#[^)]*)?\)/) {
        let target = Self.resolve(String(match.1), from: folder)
        #expect(
          Repository.text(target) != nil || Repository.isFolder(target) || Self.isPicture(target),
          "\(document) links to \(match.1)")
      }
    }
  }

  private static func isPicture(_ path: String) -> Bool {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    return (try? Repository.names(in: folder).contains(name)) ?? false
  }

  private static func resolve(_ link: String, from folder: String) -> String {
    var parts = folder.split(separator: "/")
    for part in link.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
