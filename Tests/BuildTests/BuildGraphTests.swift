import Base
import Glibc
import TestSupport
import Testing

@testable import Build

/// Only what changed is made again, and nothing shows in the bytes.
@Suite struct BuildGraphTests {
  let folder = GraphFolder()

  private static let all = ["ada/general", "ada/one", "ada/two", "ben/general", "ben/two", "site/ada"]

  @Test func nothingRunsTwice() async {
    defer { folder.remove() }
    let first = await folder.build()
    #expect(GraphFolder.ran(first) == Self.all && !first.hasErrors)
    let second = await folder.build()
    #expect(GraphFolder.ran(second) == [] && second.upToDate == 5)
    #expect(second.applications == 5 && second.pages == first.pages && second.files == first.files)
    #expect(second.published == 1 && second.diagnostics == first.diagnostics)
  }

  /// One change after the other, each with the steps that depend on it.
  @Test func aChangeRunsWhatDependsOnIt() async {
    defer { folder.remove() }
    _ = await folder.build()
    func change(_ path: String, _ text: String, runs steps: [String], because reason: String) async {
      folder.write(text, to: path)
      let summary = await folder.build()
      #expect(GraphFolder.ran(summary) == steps, "\(path)")
      let reasons = Set(summary.explanations.flatMap(\.reasons))
      #expect(reasons.allSatisfy { $0.contains(reason) }, "\(path): \(reasons)")
    }
    let ada = folder.text("content/profiles/ada/profile.yaml")
    await change(
      "content/profiles/ada/profile.yaml", ada.replacing("nine", with: "ten"),
      runs: ["ada/general", "ada/one", "ada/two", "site/ada"], because: "ada/profile.yaml` changed")
    await change(
      "content/profiles/ada/jobs/one.yaml", "pages: 2\n", runs: ["ada/one"], because: "jobs/one.yaml` changed"
    )
    await change(
      "content/jobs/two.md", folder.text("content/jobs/two.md") + "- AutoCAD\n",
      runs: ["ada/two", "ben/two"],
      because: "jobs/two.md` changed")
    await change(
      "templates/plain/style.css", folder.text("templates/plain/style.css") + "\n", runs: Self.all,
      because: "style.css` changed")
    await change(
      "content/site.yaml", "title: Persons\ntemplate: plain\n", runs: Self.all, because: "site.yaml` changed")
    // Files that editors leave, and what nobody applies for, change nothing.
    await change("content/profiles/ada/profile.yaml~", "x", runs: [], because: "")
    await change("content/jobs/.two.md.swp", "x", runs: [], because: "")
  }

  /// The chain goes down to the line, its key and the fact that stands there.
  @Test func whatChangedIsNamedByLineKeyAndFact() async throws {
    defer { folder.remove() }
    _ = await folder.build()
    let path = "content/profiles/ada/profile.yaml"
    func reasons(_ change: (String) -> String) async -> Set<String> {
      folder.write(change(folder.text(path)), to: path)
      return Set(await folder.build().explanations.flatMap(\.reasons))
    }
    let edited = await reasons { $0.replacing("nine", with: "ten") }
    #expect(edited.count == 1)
    let reason = try #require(edited.first)
    #expect(reason.contains("ada/profile.yaml` changed: line 7 `work[0].highlights"), "\(reason)")
    #expect(reason.contains("(`work/yard-2019-01/"), "\(reason)")
    let added = await reasons { $0 + "language: en\n" }
    #expect(added.first?.hasSuffix("changed: line 8 new `language`") == true, "\(added)")
    let gone = await reasons { $0.replacing("publish: true\n", with: "") }
    #expect(gone.first?.contains("changed: a line is gone before line 1") == true, "\(gone)")
    let posting = "content/jobs/two.md"
    folder.write(folder.text(posting) + "- AutoCAD\n- Plans\n", to: posting)
    let last = Set(await folder.build().explanations.flatMap(\.reasons))
    #expect(last.first?.contains("two.md` changed: lines 9 to 10 new") == true, "\(last)")
  }

  @Test func changedLinesAreFound() throws {
    func changes(_ old: String, _ new: String) throws -> [FileLines.Change] {
      let payload = FileLines(Array(old.utf8)).payload
      let known = try #require(FileLines(payload: payload))
      return FileLines(Array(new.utf8)).changes(since: known)
    }
    #expect(try changes("a\nb\nc", "a\r\nb\nc").isEmpty)
    #expect(try changes("a\nb\nc", "a\nx\nc") == [.init(lines: 2..<3, before: 1)])
    #expect(try changes("a\nb\nc", "a\nc") == [.init(lines: 2..<2, before: 1)])
    #expect(
      try changes("a\nb", "x\na\nb\ny") == [.init(lines: 1..<2, before: 0), .init(lines: 4..<5, before: 0)])
    #expect(FileLines(payload: [1, 2, 3]) == nil)
  }

  /// What is far apart in a long file is told apart; a long file that was drawn anew is one change, found at once.
  @Test func longFilesAreCompared() throws {
    let old = (0..<20_000).map { "line \($0)" }
    var near = old
    near[9] = "other"
    near.remove(at: 15_000)
    let known = FileLines(Array(old.joined(separator: "\n").utf8))
    func changes(_ lines: [String]) -> [FileLines.Change] {
      FileLines(Array(lines.joined(separator: "\n").utf8)).changes(since: known)
    }
    #expect(changes(near) == [.init(lines: 10..<11, before: 1), .init(lines: 15_001..<15_001, before: 1)])
    let anew = old.enumerated().map { [0, 19_999].contains($0.offset) ? $0.element : "* " + $0.element }
    let clock = ContinuousClock()
    var found: [FileLines.Change] = []
    let time = clock.measure { found = changes(anew) }
    #expect(found == [.init(lines: 2..<20_000, before: 19_998)])
    #expect(time < .seconds(3), "\(time)")
    #expect(changes(old + anew).count == 1 && changes(Array(old.reversed())).count == 1)
    #expect(changes(Array(old.dropLast(1000))) == [.init(lines: 19_001..<19_001, before: 1000)])
  }

  /// A marker that somebody deleted is put back where the records know of the output; beside a stranger's file it is not.
  @Test func aLostMarkerIsPutBack() async throws {
    defer { folder.remove() }
    _ = await folder.build()
    let marker = folder.root + "/output/.vitae-output"
    try Files.remove(marker)
    folder.write("pages: 2\n", to: "content/profiles/ada/jobs/one.yaml")
    #expect(GraphFolder.ran(await folder.build()) == ["ada/one"])
    #expect(Files.kind(marker) == .file)
    try Files.remove(marker)
    folder.write("mine", to: "output/notes.txt")
    folder.write("pages: 1\n", to: "content/profiles/ada/jobs/one.yaml")
    #expect(await folder.build().diagnostics.map(\.code).contains("build.foreign-output"))
    try Files.remove(folder.root + "/output/notes.txt")
    let forgetful = await folder.build { $0.state = self.folder.root + "/elsewhere" }
    #expect(forgetful.diagnostics.map(\.code).contains("build.foreign-output"))
  }

  /// It is put back where nothing changed too, and records of a folder that lacks it are kept.
  @Test func aLostMarkerIsPutBackWhereNothingChanged() async throws {
    defer { folder.remove() }
    _ = await folder.build()
    let marker = folder.root + "/output/.vitae-output"
    try Files.remove(marker)
    #expect(BuildCache.prune(folder.options).value == 0)
    let outcome = await folder.build()
    #expect(GraphFolder.ran(outcome) == [] && !outcome.hasErrors)
    #expect(Files.kind(marker) == .file)
    try Files.remove(marker)
    folder.write("mine", to: "output/site/notes.txt")
    #expect(await folder.build().diagnostics.map(\.code) == ["build.foreign-output"])
    #expect(BuildCache.prune(folder.options).value == 1)
  }

  /// Where the records know of an output that is gone, what somebody else put in its place stays.
  @Test(arguments: [
    "applications/thesis.doc", "site/mine.html", "site/index.html", "applications/ada/one/cv.txt",
  ])
  func whatOthersPutThereIsNotReplaced(path: String) async throws {
    defer { folder.remove() }
    _ = await folder.build()
    try Files.remove(folder.root + "/output")
    try Files.makeFolder(folder.root + "/output/applications")
    try Files.makeFolder(folder.root + "/output/site")
    folder.write("thesis", to: "output/" + path)
    let refused = await folder.build()
    #expect(refused.diagnostics.map(\.code) == ["build.foreign-output"])
    #expect(refused.diagnostics.first?.message.contains("`\(path)`") == true, "\(refused.diagnostics)")
    #expect(folder.tree() == ["output/\(path) " + Digest(of: "thesis").hex])
    try Files.remove(folder.root + "/output/" + path)
    #expect(!(await folder.build().hasErrors))
  }

  /// The size and the time of a change can be forged; when the status changed cannot.
  @Test func aChangeOfOneLetterShowsWhateverItsTimesSay() async {
    defer { folder.remove() }
    let path = folder.root + "/content/jobs/one.md"
    var before = stat()
    stat(path, &before)
    _ = await folder.build()
    folder.write(
      folder.text("content/jobs/one.md").replacing("Revit", with: "Rivet"), to: "content/jobs/one.md")
    utimensat(AT_FDCWD, path, [before.st_atim, before.st_mtim], 0)
    #expect(GraphFolder.ran(await folder.build()) == ["ada/one"])
  }

  @Test func whatWasOnlyTouchedIsNotMadeAgain() async {
    defer { folder.remove() }
    _ = await folder.build()
    for path in ["content/profiles/ada/profile.yaml", "content/jobs/two.md", "templates/plain/cv.html"] {
      utimensat(AT_FDCWD, folder.root + "/" + path, nil, 0)
    }
    #expect(GraphFolder.ran(await folder.build()) == [])
  }

  @Test func whatWasDoneToTheOutputIsUndone() async throws {
    defer { folder.remove() }
    _ = await folder.build()
    let tree = folder.tree()
    try Files.remove(folder.root + "/output/applications/ada/one/cv.txt")
    folder.write("mine", to: "output/applications/ben/two/cv.md")
    folder.write("stray", to: "output/applications/ben/stray/cv.md")
    try Files.remove(folder.root + "/output/site/index.html")
    let summary = await folder.build()
    #expect(GraphFolder.ran(summary) == ["ada/one", "ben/two"])
    #expect(folder.tree() == tree)
  }

  /// A mistake in one file costs nobody their row in the site's index, and once it is mended nothing is made anew.
  @Test func aMistakeThatIsMendedCostsNothing() async {
    defer { folder.remove() }
    folder.write("baseURL: https://people.example\ntitle: People\ntemplate: plain\n", to: "content/site.yaml")
    _ = await folder.build()
    let site = ["index.html", "sitemap.xml", "robots.txt"].map { folder.text("output/site/" + $0) }
    #expect(site[0].contains("Ada Moreau") && site[1].contains("/ada/"))
    let profile = folder.text("content/profiles/ada/profile.yaml")
    folder.write(profile + "foo: [\n", to: "content/profiles/ada/profile.yaml")
    let broken = await folder.build()
    #expect(broken.hasErrors && broken.published == 1)
    #expect(["index.html", "sitemap.xml", "robots.txt"].map { folder.text("output/site/" + $0) } == site)
    folder.write(profile, to: "content/profiles/ada/profile.yaml")
    #expect(GraphFolder.ran(await folder.build()) == [])
  }

  @Test func whatIsMissingOfTheSiteIsNamedThere() async throws {
    defer { folder.remove() }
    _ = await folder.build()
    try Files.remove(folder.root + "/output/site/ada/resume.json")
    let summary = await folder.build { $0.explains = [] }
    let path = folder.root + "/output/site/ada/resume.json"
    #expect(
      summary.explanations.filter { !$0.reasons.isEmpty }.map(\.reasons) == [
        ["`\(path)` is missing or was changed"]
      ])
    #expect(summary.explanations.allSatisfy { Set($0.inputs).count == $0.inputs.count })
  }

  @Test func whatChoosesNothingMakesNothing() async throws {
    defer { folder.remove() }
    let summary = await folder.build { $0.only = "nobody/*" }
    #expect(summary.diagnostics.map(\.code) == ["build.nothing-matches"])
    #expect(Files.kind(folder.root + "/output/site") == nil)
  }

  @Test func verifyingSeesWhatTimesHide() async {
    defer { folder.remove() }
    _ = await folder.build()
    let path = folder.root + "/output/applications/ada/one/cv.txt"
    var before = stat()
    stat(path, &before)
    let text = folder.text("output/applications/ada/one/cv.txt")
    // In place, so that even the inode stays.
    let file = open(path, O_WRONLY)
    write(file, "X", 1)
    close(file)
    utimensat(AT_FDCWD, path, [before.st_atim, before.st_mtim], 0)
    #expect(GraphFolder.ran(await folder.build()) == [])
    #expect(GraphFolder.ran(await folder.build { $0.verifies = true }) == ["ada/one"])
    #expect(folder.text("output/applications/ada/one/cv.txt") == text)
  }

  @Test func theRecordsCanBeLookedAfter() async throws {
    defer { folder.remove() }
    _ = await folder.build()
    #expect(BuildCache.verify(folder.options).value == [])
    // What was only touched has the same bytes.
    for path in ["output/applications/ada/one/cv.txt", "content/jobs/one.md"] {
      utimensat(AT_FDCWD, folder.root + "/" + path, nil, 0)
    }
    #expect(BuildCache.verify(folder.options).value == [])
    #expect(BuildCache.statistics(folder.options).value.outputs == [Path.absolute(folder.root + "/output")])
    folder.write("x", to: "output/applications/ada/one/cv.txt")
    #expect(
      BuildCache.verify(folder.options).value == [folder.root + "/output/applications/ada/one/cv.txt"])
    #expect(BuildCache.prune(folder.options).value == 0)
    folder.write("paid for", to: ".vitae/completions.sqlite")
    folder.write("mine", to: "output/notes.txt")
    let cleaned = Cleaning.run(folder.options)
    #expect(cleaned.value.count == 3 && !cleaned.hasErrors)
    #expect(
      folder.text(".vitae/completions.sqlite") == "paid for" && folder.text("output/notes.txt") == "mine")
    #expect(folder.tree() == ["output/notes.txt " + Digest(of: "mine").hex])
    try Files.remove(folder.root + "/output/.vitae-output")
    #expect(Cleaning.run(folder.options).diagnostics.map(\.code) == ["build.foreign-output"])
  }

  @Test func mistakesAreSaidEachTime() async {
    defer { folder.remove() }
    folder.write("---\nposition: [\n---\n", to: "content/jobs/two.md")
    let first = await folder.build()
    let second = await folder.build()
    #expect(first.hasErrors && second.diagnostics == first.diagnostics && second.failed == first.failed)
  }

  @Test func anotherDateIsAnotherKey() async {
    defer { folder.remove() }
    _ = await folder.build()
    let dated = await folder.build { $0.date = BuildOptions.date("2026-11-21") }
    #expect(GraphFolder.ran(dated) == Self.all)
    #expect(dated.explanations.allSatisfy { $0.reasons == ["the date of the documents is another"] })
    // The public pages are made with every run.
    #expect(GraphFolder.ran(await folder.build { $0.only = "ada/one" }) == ["ada/one", "site/ada"])
  }

  // MARK: The records

  @Test(arguments: ["flipped", "foreign", "none", "cut"]) func damagedRecordsAreMadeAnew(how: String)
    async throws
  {
    defer { folder.remove() }
    _ = await folder.build()
    let tree = folder.tree()
    let path = folder.root + "/.vitae/build.sqlite"
    var bytes = try Files.read(path)
    switch how {
    case "flipped": for at in stride(from: 4096, to: bytes.count, by: 97) { bytes[at] ^= 0x40 }
    case "foreign": bytes = Array("not a database at all".utf8)
    case "cut": bytes.removeLast(bytes.count / 2)
    default: bytes = []
    }
    try Files.write(bytes, to: path)
    for suffix in ["-wal", "-shm"] { try Files.remove(path + suffix) }
    let summary = await folder.build()
    #expect(!summary.hasErrors && summary.applications == 5)
    #expect(folder.tree() == tree)
    if how == "foreign" { #expect(summary.diagnostics.contains { $0.code == "store.begun-anew" }) }
    #expect(GraphFolder.ran(await folder.build()) == [])
  }

  @Test func recordsThatCannotBeKeptAreAWarning() async {
    defer { folder.remove() }
    folder.write("", to: "state")
    let summary = await folder.build { $0.state = self.folder.root + "/state" }
    #expect(summary.applications == 5 && !summary.hasErrors)
    #expect(summary.diagnostics.contains { $0.code == "store.unkept" })
  }

  @Test func damagedPayloadsNeverTrap() {
    var random = SplitMix(state: 7)
    var record = StepRecord("ada/one", key: StepKey())
    record.key.add("the date", text: "2026-03-01")
    record.diagnostics = [
      Diagnostic(.warning, code: "a.b", "message", at: SourceRange(file: "x"), line: "line", hints: ["hint"])
    ]
    record.outputs = [StepOutput(path: "a", size: 1, modified: 2, inode: 3, digest: Digest(of: "x"))]
    let payload = record.payload
    #expect(payload.withUnsafeBytes { try? StepRecord("ada/one", payload: $0) } == record)
    for _ in 0..<2000 {
      var bytes = payload
      for _ in 0...random.below(3) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      bytes.removeLast(random.below(bytes.count))
      _ = bytes.withUnsafeBytes { try? StepRecord("ada/one", payload: $0) }
      _ = bytes.withUnsafeBytes { try? RunRecord(payload: $0) }
      _ = bytes.withUnsafeBytes { try? InputGroup("x", key: Digest(of: ""), payload: $0) }
    }
  }

  // MARK: The same bytes

  /// Random edits: a build that knows of the others makes the same as one that does not.
  @Test func warmAndColdBuildsMakeTheSame() async {
    defer { folder.remove() }
    var random = SplitMix(state: 20_261_121)
    let files = [
      "content/profiles/ada/profile.yaml", "content/profiles/ben/profile.yaml", "content/jobs/one.md",
      "content/jobs/two.md", "content/site.yaml", "content/profiles/ada/jobs/one.yaml",
    ]
    for step in 0..<5 {
      let path = files[random.below(files.count)]
      switch random.below(4) {
      case 0: folder.write(folder.text(path) + "\n", to: path)
      case 1: folder.write(folder.text(path).replacing("Engineer", with: "Engineer \(step)"), to: path)
      case 2: folder.write(folder.text(path).replacing("e", with: "é", maxReplacements: 1), to: path)
      default: try? Files.remove(folder.root + "/output/applications/ada")
      }
      _ = await folder.build()
      _ = await folder.build {
        $0.output = self.folder.root + "/cold"
        $0.usesCache = false
      }
      let cold = folder.tree("cold").map { "output" + $0.dropFirst("cold".count) }
      #expect(folder.tree() == cold, "step \(step), \(path)")
    }
  }

  /// Where all stands, what a killed build had begun is cleared away.
  @Test func leftoversGo() async throws {
    defer { folder.remove() }
    _ = await folder.build()
    folder.write("half", to: "output/.staging-site/index.html")
    folder.write("half", to: "output/.staging-applications.salvage/index.html")
    let summary = await folder.build()
    #expect(GraphFolder.ran(summary) == [] && !summary.hasErrors)
    #expect(try Files.names(folder.root + "/output").filter { $0.hasPrefix(".staging") } == [])
  }

  @Test func shardsAreTheWhole() async {
    defer { folder.remove() }
    _ = await folder.build()
    var union: Set<String> = []
    var made: [String] = []
    for index in 1...3 {
      let summary = await folder.build {
        $0.output = self.folder.root + "/part\(index)"
        $0.shard = Shard("\(index)/3")
      }
      made += GraphFolder.ran(summary)
      union.formUnion(folder.tree("part\(index)").map { "output" + $0.dropFirst("part1".count) })
    }
    #expect(made.sorted() == Self.all)
    #expect(union.sorted() == folder.tree())
    #expect(["0/3", "4/3", "1", "a/b", "1/0", "-1/2", "1/3/4"].allSatisfy { Shard($0) == nil })
  }

  /// What applications share that show the same does not change what each is.
  @Test func applicationsTogetherAreWhatTheyAreAlone() async {
    defer { folder.remove() }
    for (name, more) in [("three", ""), ("four", "pages: 1\n"), ("five", "fit: 1\n"), ("six", "fit: none\n")]
    {
      folder.write(
        "---\npeople: [ada]\ncompany: \(name)\n\(more)position: Engineer\nposted: 2026-03-01\n---\n"
          + "## Requirements\n- Revit\n", to: "content/jobs/\(name).md")
    }
    _ = await folder.build()
    let together = folder.tree().filter { $0.hasPrefix("output/applications/ada/") }
    var alone: [String] = []
    for name in ["general", "one", "two", "three", "four", "five", "six"] {
      let summary = await folder.build {
        $0.output = self.folder.root + "/alone"
        $0.only = "ada/\(name)"
        $0.usesCache = false
      }
      #expect(!summary.hasErrors)
      alone += folder.tree("alone").filter { $0.hasPrefix("alone/applications/ada/\(name)/") }
    }
    #expect(together.count > 7 * 5)
    #expect(alone.map { "output" + $0.dropFirst("alone".count) }.sorted() == together)
  }
}
