internal import Accounts
internal import Synchronization

/// Publications that were asked for and are being built: one that is taken back meanwhile does not come to be.
final class PendingPublications: Sendable {
  private let pending = Mutex<[ObjectID: Set<ObjectID>]>([:])

  /// Notes that a CV's pages are being built; gives a name for this time.
  func begin(_ cv: ObjectID) -> ObjectID {
    let round = ObjectID.random()
    pending.withLock { _ = $0[cv, default: []].insert(round) }
    return round
  }

  /// Whether it is still wanted.
  func isWanted(_ round: ObjectID, of cv: ObjectID) -> Bool {
    pending.withLock { $0[cv]?.contains(round) ?? false }
  }

  func end(_ round: ObjectID, of cv: ObjectID) {
    pending.withLock { pending in
      pending[cv]?.remove(round)
      if pending[cv]?.isEmpty ?? false { pending[cv] = nil }
    }
  }

  /// Takes back all that are being built of a CV; false where none is.
  func withdraw(_ cv: ObjectID) -> Bool { pending.withLock { $0.removeValue(forKey: cv) != nil } }
}
