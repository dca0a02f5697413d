internal import Accounts
internal import Synchronization

/// One at a time changes what a user has: rows and files that belong together are read and written under it, and nothing
/// else is waited for there. Blocks; users share some locks.
final class UserLocks: Sendable {
  private final class Lock: Sendable {
    let mutex = Mutex(())
  }

  private let locks = (0..<64).map { _ in Lock() }

  func hold<T, E: Error>(_ user: UserID, _ body: () throws(E) -> T) throws(E) -> T {
    let index = Int(truncatingIfNeeded: UInt64(bitPattern: user.number) % UInt64(locks.count))
    let result: Result<T, E> = locks[index].mutex.withLock { _ in
      do throws(E) { return .success(try body()) } catch { return .failure(error) }
    }
    return try result.get()
  }
}
