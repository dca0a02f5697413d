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

  @Test func aFileInTheWayIsAnErrorWithItsPath() throws {
    defer { try? Files.remove(root) }
    let tree = try tree()
    try tree.put([1], at: "a")
    #expect(throws: FileError.self) { try tree.put([1], at: "a/b") }
  }
}
