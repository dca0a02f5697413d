internal import Accounts

/// A file that is written as it comes, away from the threads that run tasks. One piece of it is held in memory; who sends
/// more waits until that is written.
struct UploadFile {
  /// In bytes: as much is written at a time.
  static let piece = 128 << 10

  private let file: IncomingFile
  private var held: [UInt8] = []

  init(_ file: IncomingFile) { self.file = file }

  /// A new one.
  static func begun(in folder: DataFolder) async throws(UploadError) -> UploadFile {
    UploadFile(try await OffThread.run { () throws(UploadError) in try folder.beginUpload() })
  }

  /// Adds bytes, and waits where there is a piece to be written.
  mutating func add(_ bytes: [UInt8]) async throws(UploadError) {
    held += bytes
    if held.count >= Self.piece { try await write() }
  }

  /// Writes what is held. What is to become of the file is for who takes it.
  mutating func finished() async throws(UploadError) -> IncomingFile {
    try await write()
    return file
  }

  func discard() async { await OffThread.run { [file] in file.discard() } }

  private mutating func write() async throws(UploadError) {
    guard !held.isEmpty else { return }
    let bytes = held
    held.removeAll(keepingCapacity: true)
    try await OffThread.run { [file] () throws(UploadError) in try file.write(bytes) }
  }
}
