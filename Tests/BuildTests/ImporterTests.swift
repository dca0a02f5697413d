import Base
import Content
import Glibc
import Import
import TestSupport
import Testing

@testable import Build

@Suite struct ImporterTests {
  static let cv = """
    Jane Sample
    jane@example.org

    EXPERIENCE
    Example Ltd
    Staff Engineer      Mar 2019 – present
    - Led five people.
    """

  static func folder() -> String { TextFile.temporaryFolder() }

  static func write(_ text: String, _ name: String = "cv.txt") -> (file: String, content: String) {
    let folder = folder()
    TextFile.write(text, to: folder + "/" + name)
    return (folder + "/" + name, folder + "/content")
  }

  @Test func aNewPersonGetsAProfile() throws {
    let (file, content) = Self.write(Self.cv)
    let summary = try #require(Importer.run([file], person: "Jane Sample", content: content).value)
    #expect(!summary.isProposal)
    let home = content + "/profiles/jane-sample"
    #expect(
      summary.written == ["profile.yaml", "import/import.html", "import/import.json"].map { home + "/" + $0 })
    let text = try #require(TextFile.read(home + "/profile.yaml"))
    #expect(text.contains("name: Example Ltd"))
    #expect(TextFile.read(home + "/import/import.html")?.contains("Import of cv.txt") == true)
  }

  /// The page shows each field with its source, what is doubtful first, and what is left over; its text is escaped.
  @Test func thePageSaysWhatIsDoubtfulAndLeftOver() throws {
    let text =
      "Jane Sample\n\nSKILLS\nSwift, Intermediate, <b>Go</b>\n\nEXPERIENCE\nExample Ltd\nMar 2019 – present\n"
    let (file, content) = Self.write(text)
    _ = try #require(Importer.run([file], person: "Jane Sample", content: content).value)
    let page = try #require(TextFile.read(content + "/profiles/jane-sample/import/import.html"))
    #expect(page.hasPrefix("<!doctype html>") || page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("is this a skill, or the level of one?"))
    #expect(page.contains("no title stands here"))
    #expect(page.contains("&lt;b>Go") || page.contains("&lt;b&gt;Go"))
    #expect(!page.contains("<b>Go"))
    #expect(page.contains("line 4") || page.contains("cv.txt"))
  }

  @Test func exportsAreWrittenAsFilesAndNotOverFolders() throws {
    let folder = Self.folder()
    let path = folder + "/out/resume.json"
    try Files.makeFolder(folder + "/out")
    #expect(ProfileExport.write("{}", to: path).isEmpty)
    #expect(TextFile.read(path) == "{}")
    let diagnostics = ProfileExport.write("{}", to: folder + "/out")
    #expect(diagnostics.count == 1 && diagnostics[0].severity == .error)
    #expect(TextFile.read(path) == "{}")
    #expect(
      !ProfileExport.write("{}", to: folder + "/none/resume.json").isEmpty
        || TextFile.read(folder + "/none/resume.json") == "{}")
  }

  @Test func anExistingProfileStaysUnlessAccepted() throws {
    let (file, content) = Self.write(Self.cv)
    let path = content + "/profiles/jane-sample/profile.yaml"
    try Files.makeFolder(content + "/profiles/jane-sample")
    let old = "basics: {name: Jane Sample, email: mine@example.org}\n"
    TextFile.write(old, to: path)
    let summary = try #require(Importer.run([file], person: "Jane Sample", content: content).value)
    #expect(summary.isProposal)
    #expect(TextFile.read(path) == old)
    #expect(summary.differences.count == 1)
    let proposal = try #require(TextFile.read(summary.written[0]))
    #expect(proposal.contains("mine@example.org"))
    #expect(proposal.contains("Example Ltd"))
    let accepted = try #require(
      Importer.run([file], person: "Jane Sample", content: content, isAccepted: true).value)
    #expect(!accepted.isProposal)
    #expect(TextFile.read(path)?.contains("email: jane@example.org") == true)
    #expect(TextFile.read(content + "/profiles/jane-sample/import/before.yaml") == old)
  }

  @Test func noEarlierProfileIsEverLost() throws {
    let (file, content) = Self.write(Self.cv)
    let folder = content + "/profiles/jane-sample"
    try Files.makeFolder(folder)
    let path = folder + "/profile.yaml"
    for text in ["one", "two", "two"] {
      TextFile.write("basics: {name: Jane Sample, label: \(text)}\n", to: path)
      _ = Importer.run([file], person: "Jane Sample", content: content, isAccepted: true)
    }
    #expect(TextFile.read(folder + "/import/before.yaml")?.contains("one") == true)
    #expect(TextFile.read(folder + "/import/before-2.yaml")?.contains("two") == true)
    #expect(TextFile.read(folder + "/import/before-3.yaml") == nil)
  }

  @Test func anotherPersonsFileReplacesNothing() throws {
    let (file, content) = Self.write(Self.cv)
    let path = content + "/profiles/tom-baker/profile.yaml"
    try Files.makeFolder(content + "/profiles/tom-baker")
    let old = "basics: {name: Tom Baker, email: tom@example.org}\n"
    TextFile.write(old, to: path)
    let refused = Importer.run([file], person: "Tom Baker", content: content, isAccepted: true)
    #expect(refused.value == nil)
    #expect(refused.diagnostics.last?.code == "import.other-person")
    #expect(refused.diagnostics.last?.hints.first?.contains("--force") == true)
    #expect(TextFile.read(path) == old)
    #expect(TextFile.read(content + "/profiles/tom-baker/import/before.yaml") == nil)
    let forced = Importer.run([file], person: "Tom Baker", content: content, isAccepted: true, isForced: true)
    #expect(forced.value?.isProposal == false)
    // One who took another name has the same address.
    TextFile.write("basics: {name: Tom Baker, email: jane@example.org}\n", to: path)
    #expect(
      Importer.run([file], person: "Tom Baker", content: content, isAccepted: true).value?.isProposal == false
    )
  }

  @Test func whatLooksLikeNoCVIsTakenOnlyByForce() {
    let lines = Array(repeating: "let x = call(1);", count: 9).joined(separator: "\n")
    let (file, content) = Self.write(lines, "notes.txt")
    let refused = Importer.run([file], person: "Jane Sample", content: content)
    #expect(refused.value == nil && refused.hasErrors)
    #expect(Files.kind(content + "/profiles") == nil)
    let forced = Importer.run([file], person: "Jane Sample", content: content, isForced: true)
    #expect(forced.value != nil && !forced.hasErrors)
  }

  @Test func aFolderIsNoFile() {
    let read = Importer.run([Self.folder()], person: "Jane", content: "/nowhere")
    #expect(read.diagnostics.map(\.code) == ["import.folder"])
  }

  @Test func openMarksAreSaidOncePerProfile() throws {
    let (file, content) = Self.write(
      "Jane Sample\n\nEXPERIENCE\nExample Ltd\nMar 2019 – present\n\nOther Inc\n2012 – 2014\n")
    _ = try #require(Importer.run([file], person: "Jane Sample", content: content).value)
    var options = BuildOptions()
    options.content = content
    func marks() -> [Diagnostic] {
      SiteBuild.check(options).diagnostics.filter { $0.code == "content.open-review" }
    }
    let path = content + "/profiles/jane-sample/profile.yaml"
    let text = try #require(TextFile.read(path))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let count = lines.count { $0.contains("# review:") }
    let first = (lines.firstIndex { $0.contains("# review:") } ?? 0) + 1
    #expect(count > 1)
    #expect(
      marks().map(\.message) == ["\(count) fields are still marked `review`, the first in line \(first)"])
    #expect(marks().first?.range?.start.line == first)
    TextFile.write(lines.filter { !$0.contains("# review:") }.joined(separator: "\n"), to: path)
    #expect(marks().isEmpty)
  }

  @Test func aFileThatIsNoneIsSaid() {
    let read = Importer.run(["/nowhere/cv.pdf"], person: "Jane", content: "/nowhere")
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.code) == ["build.cannot-read"])
  }

  // MARK: The confined child

  /// The shell stands for a reader that was taken over: what it tries must fail.
  @Test(arguments: [
    "echo x > file", "echo x > /tmp/vitae-escaped", "read line < /etc/passwd",
    "(echo a | cat) 2>/dev/null; exec 3<>/dev/tcp/127.0.0.1/9",
  ])
  func aChildCannotReachOut(_ command: String) throws {
    let folder = Self.folder()
    let outcome = ConfinedChild().run("bash", ["-c", command + " && echo done"], in: folder)
    if case .output(let bytes) = outcome { #expect(!String(decoding: bytes, as: UTF8.self).contains("done")) }
    #expect(Files.kind(folder + "/file") == nil)
    #expect(Files.kind("/tmp/vitae-escaped") == nil)
  }

  @Test func aChildThatTakesTooLongIsEnded() {
    var child = ConfinedChild()
    child.milliseconds = 200
    guard case .exceeded = child.run("sleep", ["5"], in: Self.folder()) else {
      Issue.record("it was not ended")
      return
    }
  }

  /// The folder may be named from where one stands, as `vitae-data/…` of `vitae host` is.
  @Test func aChildReadsWhereverItsFolderIsNamedFrom() throws {
    let folder = ".build/confined-\(getpid())"
    try Files.makeFolder(folder)
    defer { try? Files.remove(folder) }
    try Files.write(Array("words".utf8), to: folder + "/in.txt")
    guard case .output(let bytes) = ConfinedChild().run("cat", ["in.txt"], in: folder) else {
      Issue.record("it read nothing")
      return
    }
    #expect(bytes == Array("words".utf8))
  }

  @Test func aProgramThatIsMissingIsSaid() {
    guard case .missing = ConfinedChild().run("vitae-no-such-program", [], in: Self.folder()) else {
      Issue.record("it was found")
      return
    }
  }

  @Test func outputIsBounded() {
    var child = ConfinedChild()
    child.mostOutput = 100_000
    guard case .exceeded = child.run("yes", [], in: Self.folder()) else {
      Issue.record("it went on")
      return
    }
  }
}
