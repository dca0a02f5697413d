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
  /// - Parameter ticket: is held until the archive is sent.
  static func write(
    _ user: User, _ services: HostServices, holding ticket: Occupied.Ticket, limit: Int = limit,
    within time: Duration = time
  ) throws -> Archive {
    let file = try services.folder.beginUpload()
    defer { file.discard() }
    var writing = ArchiveWriting(services: services, user: user.id, file: file, limit: limit)
    let size = try writing.everything()
    return Archive(size: size, body: try file.body(size: size, holding: ticket, within: time))
  }
}

extension IncomingFile {
  /// What was written, read again piece by piece; the file has no name any more.
  fileprivate func body(size: Int, holding ticket: Occupied.Ticket, within time: Duration) throws
    -> ResponseBody
  {
    let reader = try reopened()
    return ResponseBody(contentLength: size) { writer in
      let deadline = SendDeadline(time)
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

  /// nil where the user has one.
  func take(_ user: UserID) -> Ticket? {
    users.withLock { $0.insert(user).inserted } ? Ticket(user, self) : nil
  }
}

/// Cancels the task that makes it, which is that of a connection, unless it ends in time: somebody who reads nothing is
/// not waited for.
private final class SendDeadline: @unchecked Sendable {
  /// Alive as long as this has not ended; `cancel` may be called from anywhere.
  private let task: UnsafeCurrentTask?
  private let isOver = Mutex(false)
  private var timer: Task<Void, Never>?

  init(_ time: Duration) {
    task = withUnsafeCurrentTask { $0 }
    timer = Task { [weak self] in
      guard (try? await Task.sleep(for: time)) != nil else { return }
      self?.cancel()
    }
  }

  private func cancel() {
    isOver.withLock { isOver in
      if !isOver { task?.cancel() }
    }
  }

  func end() {
    isOver.withLock { $0 = true }
    timer?.cancel()
  }
}
