internal import Accounts
internal import Synchronization

/// Room that is promised to what is about to take it: a build's files, from when they are allowed until they count
/// themselves. In bytes.
final class Reservations: Sendable {
  private let promised = Mutex<[UserID: Int64]>([:])

  func bytes(of user: UserID) -> Int64 { promised.withLock { $0[user] ?? 0 } }

  /// In place of what was promised before: a user has one build at a time.
  func promise(_ bytes: Int64, to user: UserID) { promised.withLock { $0[user] = bytes } }

  func release(_ user: UserID) { promised.withLock { $0[user] = nil } }
}
