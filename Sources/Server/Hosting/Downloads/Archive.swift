internal import Accounts
internal import Base
internal import Hummingbird
internal import NIOCore
internal import Synchronization

/// All files of a user as one archive on the disk, which is gone when it has been sent.
struct Archive {
  /// In bytes.
  static let limit = 1 << 30
  /// How long it may take to send.
  static let time = Duration.seconds(1800)

  let size: Int
  let body: ResponseBody

  /// Writes it. One file at a time is held in memory. Blocks.
  ///
  /// - Parameters:
  ///   - ticket: is held until the archive is sent.
  ///   - hangUp: ends the connection where it is not sent in time.
  static func write(
    _ user: User, _ services: HostServices, holding ticket: Occupied.Ticket, limit: Int = limit,
    within time: Duration = time, hangUp: @escaping @Sendable () -> Void
  ) throws -> Archive {
    let file = try services.folder.beginUpload()
    defer { file.discard() }
    var writing = ArchiveWriting(services: services, user: user.id, file: file, limit: limit)
    let size = try writing.everything()
    return Archive(size: size, body: try file.body(size: size, holding: ticket, within: time, hangUp))
  }
}

extension IncomingFile {
  /// What was written, read again piece by piece; the file has no name any more.
  fileprivate func body(
    size: Int, holding ticket: Occupied.Ticket, within time: Duration,
    _ hangUp: @escaping @Sendable () -> Void
  ) throws -> ResponseBody {
    let reader = try reopened()
    return ResponseBody(contentLength: size) { writer in
      let deadline = SendDeadline(time, hangUp: hangUp)
      defer {
        deadline.end()
        withExtendedLifetime(ticket) {}
      }
      while case let piece = try await OffThread.run({ () throws(UploadError) in try reader.next(65_536) }),
        !piece.isEmpty
      {
        try Task.checkCancellation()
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
  }
}

/// Who has something that each may have once at a time.
final class Occupied: Sendable {
  private let users = Mutex<Set<UserID>>([])

  /// Held as long as it is used.
  final class Ticket: Sendable {
    private let user: UserID
    private let place: Occupied

    fileprivate init(_ user: UserID, _ place: Occupied) {
      self.user = user
      self.place = place
    }
    deinit { place.users.withLock { _ = $0.remove(user) } }
  }

  func isFree(_ user: UserID) -> Bool { users.withLock { !$0.contains(user) } }

  /// nil where the user has one.
  func take(_ user: UserID) -> Ticket? {
    users.withLock { $0.insert(user).inserted } ? Ticket(user, self) : nil
  }
}
