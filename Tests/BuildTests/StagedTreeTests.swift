import Base
import Glibc
import Testing

@testable import Build

/// Trees are replaced whole; unchanged files keep their time stamps.
@Suite struct StagedTreeTests {
  let root: String

  init() throws {
    var template = Array("/tmp/vitae-tree-XXXXXX".utf8CString)
    root = String(cString: try #require(template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) }))
  }

  private func tree() throws -> StagedTree {
    try StagedTree(live: root + "/live", staging: root + "/.staging")
  }

  private func text(_ path: String) -> String? {
    Files.contents(root + "/live/" + path).map { String(decoding: $0, as: UTF8.self) }
  }

  private func build(_ files: [String: String], keeping folders: [String] = []) throws {
    let tree = try tree()
    for (path, text) in files { try tree.put(Array(text.utf8), at: path) }
    for folder in folders { try tree.keep(folder) }
    try tree.commit()
  }

  @Test func aNewTreeReplacesTheOldWhole() throws {
    defer { try? Files.remove(root) }
    try build(["a/x": "1", "b": "2"])
    try build(["a/x": "1", "c": "3"])
    #expect(text("a/x") == "1" && text("b") == nil && text("c") == "3")
    #expect(Files.kind(root + "/.staging") == nil)
  }

  @Test func unchangedFilesAreTheSameFile() throws {
    defer { try? Files.remove(root) }
    try build(["same": "1", "other": "2"])
    let before = (Files.identity(root + "/live/same"), Files.identity(root + "/live/other"))
    try build(["same": "1", "other": "changed"])
    #expect(Files.identity(root + "/live/same") == before.0)
    #expect(Files.identity(root + "/live/other") != before.1)
  }

  @Test func foldersCanBeKept() throws {
    defer { try? Files.remove(root) }
    try build(["p/one/cv": "1", "p/two/cv": "2"])
    try build(["p/two/cv": "new"], keeping: ["p/one", "p/none"])
    #expect(text("p/one/cv") == "1" && text("p/two/cv") == "new")
  }

  @Test func leftoversOfAnInterruptedBuildGo() throws {
    defer { try? Files.remove(root) }
    try build(["a": "1"])
    let interrupted = try tree()
    try interrupted.put([1], at: "half")
    #expect(text("a") == "1" && text("half") == nil)
    try build(["b": "2"])
    #expect(text("half") == nil && text("b") == "2")
  }

  @Test func keepingTwiceNeverWritesToTheLiveFile() throws {
    defer { try? Files.remove(root) }
    try build(["p/cv": "1"])
    let path = root + "/live/p/cv"
    utimes(path, [timeval(tv_sec: 1000, tv_usec: 0), timeval(tv_sec: 1000, tv_usec: 0)])
    let tree = try tree()
    try tree.put([49], at: "p/cv")
    try tree.keep("p")
    try tree.keep("p")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mtim.tv_sec == 1000)
    #expect(Files.identity(root + "/.staging/p/cv") == Files.identity(path))
  }

  @Test func whatIsKeptTakesThePlaceOfWhatWasPut() throws {
    defer { try? Files.remove(root) }
    try build(["p/one/cv": "1"])
    try build(["p/one/cv": "half", "p/one/letter": "half", "p/two/cv": "2"], keeping: ["p/one", "p/two"])
    #expect(text("p/one/cv") == "1" && text("p/one/letter") == nil && text("p/two/cv") == nil)
  }

  @Test func putOverWhatIsKeptKeepsTheFileWhereItIsTheSame() throws {
    defer { try? Files.remove(root) }
    try build(["assets/same": "1", "assets/old": "2", "assets/other": "3"])
    let before = Files.identity(root + "/live/assets/same")
    let tree = try tree()
    try tree.keep("assets")
    try tree.put([49], at: "assets/same")
    try tree.put([50], at: "assets/other")
    #expect(text("assets/other") == "3")
    try tree.commit()
    #expect(Files.identity(root + "/live/assets/same") == before)
    #expect(text("assets/old") == "2" && text("assets/other") == "2")
  }

  @Test func allFilesOfAnApplicationOrNone() throws {
    defer { try? Files.remove(root) }
    let tree = try tree()
    #expect(throws: FileError.self) {
      try tree.put([("a", [1]), ("a/b", [2])], at: "p/one")
    }
    #expect(Files.kind(root + "/.staging/p/one") == nil)
  }

  @Test func filesOfAnInterruptedBuildCanBeReused() throws {
    defer { try? Files.remove(root) }
    try build(["p/one/cv": "old"])
    let outputs = try tree().put([("cv", [1]), ("sent", [1]), ("letter", [2])], at: "p/one")
    #expect(outputs[0].inode == outputs[1].inode && outputs[1].inode != outputs[2].inode)
    let next = try tree()
    #expect(next.reuse(outputs) == outputs)
    func other(_ digest: Digest) -> [StepOutput]? {
      next.reuse([StepOutput(path: "p/one/cv", size: 1, modified: 0, inode: 0, digest: digest)])
    }
    try next.drop("p/one/cv")
    #expect(other(outputs[2].digest) == nil)
    // A copy is another file: its bytes decide, and it is known by its own status from then on.
    #expect(other(outputs[0].digest) == [outputs[0]])
    try next.commit()
    #expect(text("p/one/cv") == "\u{1}" && text("p/one/letter") == "\u{2}")
    #expect(Files.kind(root + "/.staging.salvage") == nil)
    let last = try tree()
    #expect(last.reuse(outputs, hashesEverything: true) == outputs)
    last.discard()
  }

  // MARK: File systems that cannot exchange

  private func tree(exchange code: Int32) throws -> StagedTree {
    try StagedTree(live: root + "/live", staging: root + "/.staging") { _, _ in code }
  }

  @Test(arguments: [EINVAL, ENOSYS]) func withoutExchangeTheTreeIsRenamed(_ code: Int32) throws {
    defer { try? Files.remove(root) }
    try build(["a": "1"])
    let tree = try tree(exchange: code)
    try tree.put([50], at: "a")
    try tree.commit()
    #expect(text("a") == "2")
    #expect(try Files.list(root).map(\.name) == ["live"])
  }

  @Test(arguments: [EACCES, EIO, ENOSPC]) func anyOtherErrorIsSaid(_ code: Int32) throws {
    defer { try? Files.remove(root) }
    try build(["a": "1"])
    let tree = try tree(exchange: code)
    try tree.put([50], at: "a")
    let error = #expect(throws: FileError.self) { try tree.commit() }
    #expect(error?.code == code && text("a") == "1")
  }

  @Test func whenTheSecondRenameFailsTheOldTreeReturns() throws {
    defer { try? Files.remove(root) }
    try build(["a": "1"])
    let tree = try tree(exchange: EINVAL)
    tree.discard()
    #expect(throws: FileError.self) { try tree.commit() }
    #expect(text("a") == "1")
  }

  @Test func aBuildKilledBetweenTheRenamesIsMended() throws {
    defer { try? Files.remove(root) }
    try build(["a": "1"])
    try Files.rename(root + "/live", to: root + "/.staging.old")
    let tree = try tree()
    #expect(text("a") == "1")
    try tree.keep("")
    try tree.commit()
    #expect(text("a") == "1" && Files.kind(root + "/.staging.old") == nil)
  }

  @Test func aFileInTheWayIsAnErrorWithItsPath() throws {
    defer { try? Files.remove(root) }
    let tree = try tree()
    try tree.put([1], at: "a")
    #expect(throws: FileError.self) { try tree.put([1], at: "a/b") }
  }
}
