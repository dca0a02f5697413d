internal import Accounts
internal import Build
internal import Store

/// The files of what was deleted. That they are to go is noted with the rows' end; the note stays until they are gone while
/// nothing is built, for a build that goes on would make some of them again.
extension HostServices {
  /// Removes the files of what was deleted, while nothing is built where that can be waited for.
  ///
  /// - Returns: the users of whom something is left. It is tried again after the next build, and every hour.
  @discardableResult
  func removeDeleted() async throws -> Set<UserID> {
    do {
      return try await building.run { try await removeDeletedNow(isQuiet: true) }
    } catch is Gate.Full {
      return try await removeDeletedNow(isQuiet: false)
    }
  }

  /// The same where nobody waits for it.
  func removeLeftovers() async {
    do {
      let users = try await removeDeleted()
      try await collectAssets()
      if !users.isEmpty { log.note("remove", cause: "files of \(users.count) users cannot be removed") }
    } catch {
      log.note("remove", cause: HostError.from(error).cause ?? "too many wait")
    }
  }

  /// Removes style sheets and fonts that no published page leads to any more, while nothing is published.
  func collectAssets() async throws {
    _ = try await building.run {
      try await OffThread.run { [folder] () throws(any Error) in
        try PublishedAssets.collect(in: folder.published)
      }
    }
  }

  /// - Parameter isQuiet: whether nothing is being built.
  func removeDeletedNow(isQuiet: Bool) async throws -> Set<UserID> {
    try await OffThread.run { () throws(AccountStoreError) in
      let noted = try store.removals()
      var left: Set<UserID> = []
      for user in Set(noted.map(\.user)).sorted(by: { $0.number < $1.number }) {
        let removals = noted.filter { $0.user == user }
        let isGone = try filing.hold(user) { () throws(AccountStoreError) in
          folder.removeDeleted(
            removals.compactMap(\.object), of: user, keeping: try store.inventory(), isQuiet: isQuiet)
        }
        if !isGone { left.insert(user) } else if isQuiet { try store.forget(removals) }
      }
      return left
    }
  }
}
