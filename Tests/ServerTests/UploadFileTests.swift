import Base
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Accounts
@testable import Server

/// What is sent is written beside the threads that run tasks, piece by piece.
@Suite struct UploadFileTests {
  private final class Counter: Sendable {
    private let number = Mutex(0)
    var value: Int { number.withLock { $0 } }
    func add() { number.withLock { $0 += 1 } }
  }

  private func folder() throws -> DataFolder {
    let folder = DataFolder(TextFile.temporaryFolder() + "/data")
    try folder.prepare()
    return folder
  }

  @Test func everyByteIsThereInItsPlace() async throws {
    let folder = try folder()
    let bytes = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var file = try await UploadFile.begun(in: folder)
    var at = 0
    for size in [1, 0, 99_999, UploadFile.piece, 17, 400_000, 900_000] {
      let end = min(bytes.count, at + size)
      try await file.add(Array(bytes[at..<end]))
      at = end
    }
    // Less than a piece is held; a name it has only when it is kept.
    let incoming = try #require(TextFile.names(in: folder.incoming).first)
    let written = TextFile.bytes(folder.incoming + "/" + incoming)?.count ?? 0
    #expect(bytes.count - written < UploadFile.piece)
    let id = ObjectID.random()
    try await file.finished().keep(
      as: folder.upload(id, of: UserID(1)), in: folder.uploads(of: UserID(1)))
    #expect(folder.readUpload(id, of: UserID(1)) == bytes)
    #expect(TextFile.names(in: folder.incoming).isEmpty)
  }

  @Test func whatIsGivenUpLeavesNothing() async throws {
    let folder = try folder()
    var file = try await UploadFile.begun(in: folder)
    try await file.add([UInt8](repeating: 1, count: 200_000))
    await file.discard()
    #expect(TextFile.names(in: folder.incoming).isEmpty)
  }

  /// More senders than threads, on a disk that takes nothing for a while: others are answered all the same, and each waits
  /// for its own bytes.
  @Test func aDiskThatWaitsKeepsNobodyElseWaiting() async throws {
    let count = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) * 2 + 8
    var ends: [(read: Int32, write: Int32)] = []
    for _ in 0..<count {
      var pair: [Int32] = [0, 0]
      try #require(pipe(&pair) == 0)
      ends.append((pair[0], pair[1]))
    }
    let (written, answered, inTime) = (Counter(), Counter(), Counter())
    let sending = ends.map { end in
      Task {
        // A pipe holds 64 kB: the rest waits for a reader.
        var file = UploadFile(IncomingFile(path: "/nonexistent", file: end.write))
        try await file.add([UInt8](repeating: 1, count: UploadFile.piece))
        written.add()
      }
    }
    // Reads when somebody was answered, else after ten minutes: a pool that the senders fill could not tell, and one
    // that other tests keep busy takes a minute and more.
    WorkerThread.run { [ends] in
      for _ in 0..<60_000 where answered.value == 0 { usleep(10_000) }
      if answered.value > 0 { inTime.add() }
      for end in ends {
        var left = UploadFile.piece
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while left > 0, case let got = read(end.read, &buffer, buffer.count), got > 0 { left -= got }
      }
    }
    try await Task.sleep(for: .milliseconds(200))
    #expect(written.value == 0)
    await Task { answered.add() }.value
    for task in sending { try await task.value }
    #expect(inTime.value == 1)
    #expect(written.value == count)
    for end in ends {
      close(end.read)
      close(end.write)
    }
  }
}
