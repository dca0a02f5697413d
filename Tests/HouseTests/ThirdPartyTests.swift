import Testing

/// THIRD_PARTY.md names everything that is not ours, with its licence, and nothing that is gone.
@Suite struct ThirdPartyTests {
  static let manifest = Repository.text("Package.swift") ?? ""
  static let libraries = MarkdownTable(below: "## Libraries", in: "THIRD_PARTY.md").rows
  static let fonts = MarkdownTable(below: "## Fonts", in: "THIRD_PARTY.md").rows

  /// How the manifest and the table name what is linked: a package's last path component, a Debian package.
  static func linked(_ manifest: String) -> Set<String> {
    let packages = manifest.matches(of: /\.package\(url: "[^"]*\/([^"\/]+)"/).map { String($0.1) }
    let system = manifest.matches(of: /apt: "([^"]+)"\)/).map { String($0.1) }
    return Set(packages + system)
  }

  @Test func everyLibraryIsNamedAndEveryNameIsALibrary() {
    let linked = Self.linked(Self.manifest)
    #expect(linked.count > 5)
    let named = Set(Self.libraries.flatMap { MarkdownTable.names($0[1]) })
    // Not in the manifest: linked through GRDB, opened at run time, or the compiler's own.
    let beside: Set<String> = ["libcmark-gfm-dev", "libsqlite3-dev", "libcurl4", "swift"]
    #expect(linked.subtracting(named).sorted() == [])
    #expect(named.subtracting(linked) == beside)
  }

  @Test func everyLibraryHasVersionAndLicence() {
    for row in Self.libraries {
      #expect(row.count == 5)
      #expect(row.allSatisfy { !$0.isEmpty }, "\(row[0])")
    }
  }

  /// The version of a Swift package is the one that the manifest pins.
  @Test func pinnedVersionsAgree() {
    for match in Self.manifest.matches(of: /\/([^"\/]+)", exact: "([^"]+)"/) {
      let row = Self.libraries.first { MarkdownTable.names($0[1]).contains(String(match.1)) }
      #expect(row?[2] == String(match.2), "\(match.1)")
    }
  }

  @Test func everyFontFileIsNamedWithItsLicence() throws {
    let files = try Repository.files(below: "fonts")
    let faces = files.filter { $0.hasSuffix(".ttf") || $0.hasSuffix(".otf") }.map { $0.dropFirst(6) }
    #expect(!faces.isEmpty)
    for face in faces {
      let family = face.prefix { $0 != "-" }
      let row = Self.fonts.first { MarkdownTable.names($0[1]).contains("\(family)-*") }
      #expect(row?[2] == "OFL-1.1", "\(face)")
      #expect(
        row.map { files.contains(MarkdownTable.names($0[3])[0]) } == true, "\(face) has its licence beside it"
      )
    }
    #expect(Self.fonts.count == Set(faces.map { $0.prefix { $0 != "-" } }).count)
  }

  @Test func manifestIsUnderstood() {
    let manifest = """
      .package(url: "https://example.org/a/Some.swift", exact: "1.0.0"),
      system("CThing", pkgConfig: nil, apt: "libthing-dev"),
      func system(_ name: String, apt: String) -> Target { .systemLibrary(providers: [.apt([apt])]) }
      """
    #expect(Self.linked(manifest) == ["Some.swift", "libthing-dev"])
  }
}
