import Base
import Content
import Testing
import Typesetting

@testable import Build

@Suite struct NamesTests {
  @Test(arguments: [
    ("jane/*", "jane/acme", true), ("jane/*", "jane/acme/x", false), ("*/acme", "jane/acme", true),
    ("**", "a/b/c", true), ("jane", "jane/acme", false), ("j?ne/*", "jane/x", true),
    ("j?ne/*", "j/ne/x", false),
    ("", "", true), ("*", "", true), ("**/x", "a/b/x", true), ("a*b*c", "aXbYc", true),
    ("a*b*c", "aXbY", false),
    ("*************************a", "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb", false),
  ])
  func globs(pattern: String, name: String, matches: Bool) { #expect(Glob(pattern).matches(name) == matches) }

  @Test(
    arguments: [
      ("a/./b/../c", "a/c"), ("../x", nil), ("a/../../x", nil), ("/etc/passwd", nil), ("", nil),
      ("a\0b", nil), ("./a", "a"),
    ] as [(String, String?)])
  func containedPaths(path: String, expected: String?) { #expect(Path.contained(path) == expected) }

  @Test(arguments: [
    ("a/b", "a/c/d", "../c/d"), ("", "x", "x"), ("a", "a/x", "x"), ("a/b/c", "x", "../../../x"),
  ])
  func relativePaths(from: String, to: String, expected: String) {
    #expect(Path.relative(from: from, to: to) == expected)
  }

  @Test(arguments: [("a/b.tar.gz", "b.tar", "gz"), (".hidden", ".hidden", ""), ("x/", "x", "")])
  func stemsAndEndings(path: String, stem: String, ending: String) {
    #expect(Path.stem(path) == stem && Path.fileExtension(path) == ending)
  }

  @Test(
    arguments: [
      (0, "1970-01-01"), (86_399, "1970-01-01"), (951_782_400, "2000-02-29"), (-1, "1969-12-31"),
      (1_732_147_200, "2024-11-21"), (4_107_542_400, "2100-03-01"),
    ] as [(Int64, String)])
  func epochSecondsAreDays(seconds: Int64, day: String) {
    #expect(BuildDate.fromEpoch(seconds: seconds).description == day)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "26-01-01", "2026-1", "x", "2026-00-10", "2026-04-31"])
  func whatIsNoDateIsRefused(text: String) { #expect(BuildOptions.date(text) == nil) }

  @Test(arguments: [
    (".profile.swp", true), ("a.md~", true), ("#a#", true), ("4913", true), ("a.bak", true), ("a.md", false),
    ("bak", false),
  ])
  func editorsFilesArePassedOver(name: String, isBackup: Bool) {
    #expect(ContentScan.isBackup(name) == isBackup)
  }

  @Test func slugsCollideAlsoByCase() {
    var slugs = Slugs.people
    func said(_ name: String) -> String {
      switch slugs.claim(name, path: "p/" + name) {
      case .success(let slug): slug
      case .failure(let failure): failure.diagnostic.code
      }
    }
    #expect(
      ["Jane Doe", "jane-doe", "JANE_DOE", "assets", "日本", "con"].map(said) == [
        "jane-doe", "build.slug-collision", "build.slug-collision", "build.reserved-name", "build.empty-slug",
        "build.reserved-name",
      ])
  }

  @Test(arguments: [
    ("en", "{name}-{kind}-{company}", "Jorg-Mussig-CV-Acme-Co"),
    ("de", "{name}-{kind}-{company}", "Joerg-Muessig-Lebenslauf-Acme-Co"),
    ("en", "{company}_{position}_{language}", "Acme-Co-Lead-en"), ("en", "{nothing}", "nothing"),
    ("en", "/../", "p-CV"), ("en", "{kind}", "p-CV"), ("en", "cv", "p-CV"), ("de", "/", "p-Lebenslauf"),
  ])
  func sentFilesAreNamed(language: String, pattern: String, expected: String) throws {
    let source = SourceText(file: "j.md", text: "---\ncompany: Acme & Co.\nposition: Lead\n---\nx")
    let job = try #require(JobPostingReader.read(source, slug: "acme").value)
    let yaml = SourceText(file: "p.yaml", text: "language: \(language)\nbasics: {name: Jörg Müßig}")
    let profile = try #require(ProfileReader.read(yaml, slug: "p").value)
    let tag = try #require(LanguageTag(language))
    #expect(
      SentFileName.name(
        pattern: pattern, kind: .cv, profile: profile, job: job, language: tag, own: tag) == expected)
  }

  /// One person has one name in all files; what the file is stands in the document's language.
  @Test func aNameIsSpelledAlikeInAllLanguages() throws {
    let yaml = SourceText(file: "p.yaml", text: "language: de\nbasics: {name: Jörg Müßig}")
    let profile = try #require(ProfileReader.read(yaml, slug: "p").value)
    for (language, own, expected) in [
      ("de", "de", "Joerg-Muessig-Lebenslauf"), ("en", "de", "Joerg-Muessig-CV"),
      ("de", "fr", "Jorg-Mussig-Lebenslauf"),
    ] as [(LanguageTag, LanguageTag, String)] {
      #expect(
        SentFileName.name(
          pattern: "{name}-{kind}", kind: .cv, profile: profile, job: nil, language: language, own: own)
          == expected)
    }
  }

  /// Some postings tell a company's story where its name belongs; file systems take 255 bytes.
  @Test func longNamesOfFilesAreCutAfterAWord() throws {
    let story =
      "Axo Ventures builds clinical software that minimises the time that clinicians spend " + "on screens "
    for (company, expected) in [
      (story, "Jane-CV-Axo-Ventures-builds-clinical-software-that-minimises-the"),
      (String(repeating: "x", count: 400), "Jane-CV-" + String(repeating: "x", count: 60)),
    ] {
      let source = SourceText(file: "j.md", text: "---\ncompany: \(company)\nposition: Lead\n---\nx")
      let job = try #require(JobPostingReader.read(source, slug: "axo").value)
      let yaml = SourceText(file: "p.yaml", text: "basics: {name: Jane}")
      let profile = try #require(ProfileReader.read(yaml, slug: "p").value)
      let pattern = "{name}-{kind}-{company}"
      let name = SentFileName.name(
        pattern: pattern, kind: .cv, profile: profile, job: job, language: "en", own: "en")
      #expect(name == expected)
      let repeated = String(repeating: pattern, count: 9)
      #expect(
        SentFileName.name(
          pattern: repeated, kind: .cv, profile: profile, job: job, language: "en", own: "en"
        ).utf8.count <= 200)
    }
  }

  @Test func picturesAreKnownByTheirBytes() {
    let png: [UInt8] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [
        0, 0, 0, 2, 0, 0, 0, 3,
      ]
      + [UInt8](repeating: 0, count: 20)
    #expect(PictureLoader.picture(png)?.pixelHeight == 3)
    let jpeg: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC0, 0, 11, 8, 0, 5, 0, 7, 1, 1, 0x11, 0, 0, 0,
    ]
    #expect(PictureLoader.picture(jpeg)?.pixelWidth == 7)
    #expect(PictureLoader.picture(Array("no picture at all, but long enough to be one".utf8)) == nil)
    #expect(PictureLoader.picture([0xFF, 0xD8, 0xFF, 0xC0]) == nil)
    #expect(PictureLoader.picture([]) == nil)
  }
}
