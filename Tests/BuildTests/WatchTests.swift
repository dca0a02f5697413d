import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Build

/// Every way of saving is seen, and nothing else.
@Suite struct WatchTests {
  let root = TextFile.temporaryFolder()

  private func write(_ text: String, to path: String) {
    try? Files.makeFolder(Path.folder(root + "/" + path))
    try? Files.write(Array(text.utf8), to: root + "/" + path)
  }

  private func watch() throws -> FolderWatch {
    write("1", to: "content/profiles/ada/profile.yaml")
    write("1", to: "fonts/a.ttf")
    return try FolderWatch([root + "/content", root + "/fonts", root + "/later"])
  }

  private func changed(_ watch: inout FolderWatch, _ body: () throws -> Void) rethrows -> [String] {
    try body()
    return watch.next(timeout: 300).paths.map { String($0.dropFirst(root.count + 1)) }
  }

  @Test func savesAreSeenHoweverTheyAreDone() throws {
    defer { try? Files.remove(root) }
    var watch = try watch()
    let profile = "content/profiles/ada/profile.yaml"
    #expect(changed(&watch) { write("2", to: profile) } == [profile])
    // As vim and many others save: another file takes the name.
    let renamed = try changed(&watch) {
      write("3", to: "content/profiles/ada/.profile.yaml.swp")
      try Files.rename(root + "/content/profiles/ada/.profile.yaml.swp", to: root + "/" + profile)
    }
    #expect(renamed == [profile])
    #expect(changed(&watch) { for number in 0..<50 { write("\(number)", to: profile) } } == [profile])
    #expect(changed(&watch) { write("x", to: "content/profiles/ada/profile.yaml~") } == [])
    #expect(changed(&watch) { write("x", to: "output/site/index.html") } == [])
  }

  /// `sed -i` and others write a file of any name first, which is nothing to build for.
  @Test func whatEditorsWriteFirstIsNoChange() throws {
    defer { try? Files.remove(root) }
    var watch = try watch()
    let (profile, scratch) = ("content/profiles/ada/profile.yaml", "content/profiles/ada/sedaOkZoZ")
    let renamed = try changed(&watch) {
      write("2", to: scratch)
      try Files.rename(root + "/" + scratch, to: root + "/" + profile)
    }
    #expect(renamed == [profile])
    let gone = try changed(&watch) {
      write("2", to: scratch)
      try Files.remove(root + "/" + scratch)
    }
    #expect(gone == [])
    #expect(
      changed(&watch) { write("2", to: "content/profiles/ada/new.md") } == ["content/profiles/ada/new.md"])
    // What was there is missed, whatever takes its place.
    let deleted = try changed(&watch) { try Files.remove(root + "/" + profile) }
    #expect(deleted == [profile])
    let backup = try changed(&watch) {
      try Files.rename(root + "/content/profiles/ada/new.md", to: root + "/content/profiles/ada/new.md~")
    }
    #expect(backup == ["content/profiles/ada/new.md"])
  }

  /// What is written is no change, but that it is taken away.
  @Test func outputsThatAreTakenAwayAreSeen() throws {
    defer { try? Files.remove(root) }
    write("1", to: "content/profiles/ada/profile.yaml")
    write("1", to: "output/site/index.html")
    var watch = try FolderWatch([root + "/content"], outputs: [root + "/output"])
    #expect(changed(&watch) { write("2", to: "output/site/index.html") } == [])
    #expect(try changed(&watch) { try Files.remove(root + "/output") } == ["output"])
    #expect(changed(&watch) { write("2", to: "output/site/index.html") } == [])
    #expect(try changed(&watch) { try Files.rename(root + "/output", to: root + "/old") } == ["output"])
    let profile = "content/profiles/ada/profile.yaml"
    #expect(changed(&watch) { write("2", to: profile) } == [profile])
  }

  @Test func foldersMayComeAndGo() throws {
    defer { try? Files.remove(root) }
    var watch = try watch()
    _ = changed(&watch) { write("1", to: "content/jobs/new/one.md") }
    #expect(changed(&watch) { write("2", to: "content/jobs/new/one.md") } == ["content/jobs/new/one.md"])
    try Files.remove(root + "/content")
    #expect(!watch.next(timeout: 300).isEmpty)
    _ = changed(&watch) { write("3", to: "content/jobs/new/one.md") }
    #expect(changed(&watch) { write("4", to: "content/jobs/new/one.md") } == ["content/jobs/new/one.md"])
    _ = changed(&watch) { write("1", to: "later/x") }
    #expect(changed(&watch) { write("2", to: "later/x") } == ["later/x"])
    try Files.rename(root + "/fonts", to: root + "/moved")
    #expect(watch.next(timeout: 300).paths.contains(root + "/fonts"))
  }

  @Test func nothingIsSeenWhereNothingHappens() throws {
    defer { try? Files.remove(root) }
    var watch = try watch()
    #expect(watch.next(timeout: 20).isEmpty)
    _ = Files.contents(root + "/fonts/a.ttf")
    #expect(watch.next(timeout: 20).isEmpty)
  }

  /// A watched site follows its content; what has not changed is not read again.
  @Test func aSiteFollowsItsContent() async {
    let folder = GraphFolder()
    defer { folder.remove() }
    let options = folder.options
    let steps = Recorder()
    let task = Task {
      await SiteWatch.run(options) { event in
        guard case .built(let summary, _) = event else { return }
        steps.append(GraphFolder.ran(summary))
        switch steps.count {
        case 1: folder.write(folder.text("content/jobs/one.md") + "- Civil 3D\n", to: "content/jobs/one.md")
        case 2: folder.write("---\nposition: [\n---\n", to: "content/jobs/one.md")
        case 3: folder.write("---\ncompany: C\nposition: Engineer\n---\nRevit\n", to: "content/jobs/three.md")
        case 4: try? Files.remove(options.output)
        default: withUnsafeCurrentTask { $0?.cancel() }
        }
      }
    }
    #expect(await task.value == [])
    let runs = steps.all
    #expect(runs.count == 5)
    #expect(runs.dropFirst().first == ["ada/one"])
    #expect(runs.dropFirst(2).first == [])
    #expect(runs.dropFirst(3).first == ["ada/three", "ben/three"])
    #expect(Files.kind(options.output + "/applications/ada/three/cv.pdf") == .file)
  }
}

/// What was seen, from any thread.
private final class Recorder: Sendable {
  private let steps = Mutex([[String]]())

  func append(_ run: [String]) { steps.withLock { $0.append(run) } }
  var all: [[String]] { steps.withLock { $0 } }
  var count: Int { all.count }
}
