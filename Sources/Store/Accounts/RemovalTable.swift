public import Accounts
internal import GRDB

/// What was deleted and may have files still: noted in the transaction that ends the rows, so that no crash, and no build
/// that goes on in another process, leaves files that nobody remembers.
extension AccountDatabase {
  static func note(_ object: ObjectID?, of user: UserID, _ db: Database) throws {
    try db.execute(
      sql: "INSERT OR IGNORE INTO removal (user, object) VALUES (?, ?)",
      arguments: [user.number, object?.description ?? ""])
  }

  /// The user, and each CV: its pages lie where anybody may see them.
  static func noteAll(of user: UserID, _ db: Database) throws {
    try note(nil, of: user, db)
    try db.execute(
      sql: "INSERT OR IGNORE INTO removal (user, object) SELECT user, id FROM cv WHERE user = ?",
      arguments: [user.number])
  }

  public func removals() throws(AccountStoreError) -> [Removal] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT user, object FROM removal ORDER BY user, object").map {
        let object: String = try $0.decode(atIndex: 1)
        return Removal(
          user: UserID(try $0.decode(atIndex: 0)), object: object.isEmpty ? nil : try Self.id($0, 1))
      }
    }
  }

  public func forget(_ removals: [Removal]) throws(AccountStoreError) {
    guard !removals.isEmpty else { return }
    try write { db in
      for one in removals {
        try db.execute(
          sql: "DELETE FROM removal WHERE user = ? AND object = ?",
          arguments: [one.user.number, one.object?.description ?? ""])
      }
    }
  }
}
