public import Accounts
public import Base
internal import GRDB

/// Users and their sessions.
extension AccountDatabase: AccountStore {
  public func insertUser(email: EmailAddress, passwordHash: String, now: Int64)
    throws(AccountStoreError) -> User?
  {
    try write { db in
      try db.execute(
        sql: "INSERT INTO user (email, password, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [email.description, passwordHash, now])
      guard db.changesCount == 1 else {
        // The disk is waited for either way: how long it takes tells nobody that there was an account.
        try db.execute(
          sql: "UPDATE user SET created = created WHERE email = ?", arguments: [email.description])
        return nil
      }
      return User(
        id: UserID(db.lastInsertedRowID), email: email.description, passwordHash: passwordHash,
        isDisabled: false, created: now)
    }
  }

  public func user(email: EmailAddress) throws(AccountStoreError) -> User? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT id, email, password, disabled, created FROM user WHERE email = ?",
        arguments: [email.description]
      ).map { try Self.user($0) }
    }
  }

  public func users() throws(AccountStoreError) -> [UserSummary] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT user.id, email, password, disabled, user.created, count(cv.id), ifnull(sum(bytes), 0)
          FROM user LEFT JOIN cv ON cv.user = user.id GROUP BY user.id ORDER BY email
          """)
      return try rows.map {
        UserSummary(
          user: try Self.user($0), cvs: try $0.decode(atIndex: 5), bytes: try $0.decode(atIndex: 6))
      }
    }
  }

  private static func user(_ row: Row) throws -> User {
    User(
      id: UserID(try row.decode(atIndex: 0)), email: try row.decode(atIndex: 1),
      passwordHash: try row.decode(atIndex: 2), isDisabled: try row.decode(atIndex: 3),
      created: try row.decode(atIndex: 4))
  }

  public func setPassword(hash: String, replacing old: String?, of user: UserID)
    throws(AccountStoreError) -> Bool
  {
    try write { db in
      try db.execute(
        sql: "UPDATE user SET password = ?1 WHERE id = ?2 AND password = ifnull(?3, password)",
        arguments: [hash, user.number, old])
      guard db.changesCount == 1 else { return false }
      try db.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user.number])
      return true
    }
  }

  public func refreshPassword(hash: String, replacing old: String, of user: UserID)
    throws(AccountStoreError) -> Bool
  {
    try write { db in
      try db.execute(
        sql: "UPDATE user SET password = ? WHERE id = ? AND password = ?",
        arguments: [hash, user.number, old])
      return db.changesCount == 1
    }
  }

  public func removeUser(_ user: UserID) throws(AccountStoreError) -> Bool {
    try erase { db in
      guard try Int.fetchOne(db, sql: "SELECT 1 FROM user WHERE id = ?", arguments: [user.number]) != nil
      else { return false }
      try Self.noteAll(of: user, db)
      // Sessions, CVs and all that hangs on them go with it.
      try db.execute(sql: "DELETE FROM user WHERE id = ?", arguments: [user.number])
      return db.changesCount == 1
    }
  }

  public func setDisabled(_ isDisabled: Bool, user: UserID) throws(AccountStoreError) {
    try write { db in
      try db.execute(
        sql: "UPDATE user SET disabled = ? WHERE id = ?", arguments: [isDisabled, user.number])
      try db.execute(sql: "DELETE FROM session WHERE user = ?", arguments: [user.number])
    }
  }

  // MARK: Sessions

  public func insertSession(_ token: Digest, user: UserID, passwordHash: String, now: Int64)
    throws(AccountStoreError) -> Bool
  {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO session (token, user, created, used)
          SELECT ?1, id, ?3, ?3 FROM user WHERE id = ?2 AND password = ?4 AND NOT disabled
          """,
        arguments: [token.data, user.number, now, passwordHash])
      return db.changesCount == 1
    }
  }

  public func session(_ token: Digest) throws(AccountStoreError) -> Session? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT user.id, email, password, disabled, user.created, session.created, used
          FROM session JOIN user ON user.id = session.user WHERE token = ?
          """)
      return try Row.fetchOne(statement, arguments: [token.data]).map {
        Session(
          user: try Self.user($0), created: try $0.decode(atIndex: 5), used: try $0.decode(atIndex: 6))
      }
    }
  }

  public func touchSession(_ token: Digest, now: Int64) throws(AccountStoreError) {
    try write { db in
      try db.execute(sql: "UPDATE session SET used = ? WHERE token = ?", arguments: [now, token.data])
    }
  }

  public func removeSession(_ token: Digest) throws(AccountStoreError) {
    try write { db in
      try db.execute(sql: "DELETE FROM session WHERE token = ?", arguments: [token.data])
    }
  }

  public func purgeSessions(begunBefore: Int64, usedBefore: Int64) throws(AccountStoreError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE created < ? OR used < ?", arguments: [begunBefore, usedBefore])
    }
  }
}
