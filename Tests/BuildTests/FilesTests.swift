import Base
import Glibc
import Testing

@testable import Build

/// What is read may be anything: pipes, devices, folders.
@Suite struct FilesTests {
  let root: String

  init() throws {
    var template = Array("/tmp/vitae-files-XXXXXX".utf8CString)
    root = String(cString: try #require(template.withUnsafeMutableBufferPointer { mkdtemp($0.baseAddress!) }))
  }

  @Test(.timeLimit(.minutes(1))) func pipesAreRefusedWithoutWaiting() throws {
    defer { try? Files.remove(root) }
    let pipe = root + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let error = #expect(throws: FileError.self) { try Files.read(pipe) }
    #expect(error?.reason == "it is a pipe or a device, not a file")
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["/dev/zero", "/dev/null"])
  func devicesAreRefused(_ path: String) {
    #expect(throws: FileError.self) { try Files.read(path) }
    #expect(throws: FileError.self) { try Files.load(path) }
  }

  @Test func foldersAndLargeFilesAreRefused() throws {
    defer { try? Files.remove(root) }
    #expect(throws: FileError.self) { try Files.read(root) }
    let path = root + "/sparse"
    try Files.write([1], to: path)
    #expect(truncate(path, Files.sizeLimit + 1) == 0)
    let error = #expect(throws: FileError.self) { try Files.read(path) }
    #expect(error?.reason == "the file is too large")
  }

  @Test func whatIsWrittenToLastIsRead() throws {
    defer { try? Files.remove(root) }
    try AtomicFile.write([1, 2, 3], to: root + "/a")
    #expect(try Files.read(root + "/a") == [1, 2, 3])
    #expect(try Files.list(root).map(\.name) == ["a"])
  }

  @Test func linksAndModesStay() throws {
    defer { try? Files.remove(root) }
    try Files.write([1], to: root + "/real")
    #expect(chmod(root + "/real", 0o600) == 0)
    #expect(symlink("real", root + "/link") == 0)
    try AtomicFile.write([1, 2], to: root + "/link")
    #expect(Files.linked(root + "/link") != nil)
    #expect(try Files.read(root + "/real") == [1, 2])
    var status = stat()
    #expect(stat(root + "/real", &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(symlink("gone", root + "/loose") == 0)
    try AtomicFile.write([3], to: root + "/loose")
    #expect(try Files.read(root + "/gone") == [3])
  }

  @Test(
    arguments: [
      ("Name:\tx\nCpus_allowed:\t3\nCpus_allowed_list:\t0-1\n", 2),
      ("Cpus_allowed:\tff,ffffffff\n", 40), ("Cpus_allowed:\t0\n", nil), ("Name:\tx\n", nil), ("", nil),
    ] as [(String, Int?)])
  func processorsThatAreAllowed(status: String, count: Int?) {
    #expect(Cores.allowed(status: Array(status.utf8)) == count)
  }

  @Test(
    arguments: [
      ("max 100000\n", nil), ("150000 100000\n", 2), ("200000 100000", 2), ("1 100000", 1), ("", nil),
      ("0 100000", nil), ("5 0", nil), ("-5 7", nil),
    ] as [(String, Int?)])
  func quotasOfTime(line: String, count: Int?) { #expect(Cores.quota(line: line) == count) }

  @Test func noMoreThanTheMachineHas() {
    #expect((1...Int(sysconf(Int32(_SC_NPROCESSORS_CONF)))).contains(Cores.count))
  }
}
