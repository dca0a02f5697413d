public import Accounts
internal import GRDB

/// CVs that users brought.
extension AccountDatabase {
  private static let columns =
    "id, user, status, file_name, kind, bytes, profile, report, created, version, title"
  private static let entryColumns = "id, status, file_name, kind, bytes, title, created, version"

  public func insertCV(_ cv: CV, quota: Quota) throws(AccountStoreError) -> Quota.Verdict {
    try write { db in
      let count =
        try Int.fetchOne(db, sql: "SELECT count(*) FROM cv WHERE user = ?", arguments: [cv.user.number]) ?? 0
      if count >= quota.cvs { return .tooManyCVs }
      let more = cv.bytes + Int64(cv.profile.utf8.count + cv.report.utf8.count)
      if try Self.bytes(of: cv.user, db) + more > quota.bytes { return .tooManyBytes }
      try db.execute(
        sql: "INSERT INTO cv (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          cv.id.description, cv.user.number, cv.status.rawValue, cv.fileName, cv.kind.rawValue, cv.bytes,
          cv.profile, cv.report, cv.created, cv.version, cv.title,
        ])
      return .kept
    }
  }

  public func bytes(of user: UserID) throws(AccountStoreError) -> Int64 {
    try read { db in try Self.bytes(of: user, db) }
  }

  private static func bytes(of user: UserID, _ db: Database) throws -> Int64 {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT ifnull(sum(bytes + length(CAST(profile AS BLOB)) + length(CAST(report AS BLOB))), 0)
        FROM cv WHERE user = ?
        """, arguments: [user.number]) ?? 0
  }

  public func cvs(of user: UserID) throws(AccountStoreError) -> [CVEntry] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT \(Self.entryColumns) FROM cv WHERE user = ? ORDER BY created DESC, id",
        arguments: [user.number]
      ).map { try Self.entry($0) }
    }
  }

  public func cv(_ id: ObjectID, of user: UserID) throws(AccountStoreError) -> CV? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT \(Self.columns) FROM cv WHERE id = ? AND user = ?",
        arguments: [id.description, user.number]
      ).map { try Self.cv($0) }
    }
  }

  public func updateCV(_ cv: CV) throws(AccountStoreError) -> Bool {
    try write { db in
      try db.execute(
        sql: """
          UPDATE cv SET status = ?, title = ?, profile = ?, report = ?, version = version + 1
          WHERE id = ? AND user = ? AND version = ?
          """,
        arguments: [
          cv.status.rawValue, cv.title, cv.profile, cv.report, cv.id.description, cv.user.number, cv.version,
        ])
      return db.changesCount == 1
    }
  }

  public func removeCV(_ id: ObjectID, of user: UserID) throws(AccountStoreError) -> Bool {
    try erase { db in
      try db.execute(
        sql: "DELETE FROM cv WHERE id = ? AND user = ?", arguments: [id.description, user.number])
      guard db.changesCount == 1 else { return false }
      try Self.note(id, of: user, db)
      return true
    }
  }

  public func unreadCVs() throws(AccountStoreError) -> [CV] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(Self.columns) FROM cv
          WHERE status = 'stored' AND user IN (SELECT id FROM user WHERE NOT disabled) ORDER BY created, id
          """
      ).map { try Self.cv($0) }
    }
  }

  public func beginReading(_ id: ObjectID, of user: UserID) throws(AccountStoreError) -> Int? {
    try write { db in
      try Int.fetchOne(
        db,
        sql: """
          UPDATE cv SET readings = readings + 1 WHERE id = ? AND user = ? AND status = 'stored'
          RETURNING readings
          """, arguments: [id.description, user.number])
    }
  }

  public func inventory() throws(AccountStoreError) -> Inventory {
    try read { db in
      var found = Inventory()
      found.users = Set(try Int64.fetchAll(db, sql: "SELECT id FROM user").map { UserID($0) })
      found.cvs = try Self.owned(db, "SELECT user, id FROM cv")
      found.customizations = try Self.owned(db, "SELECT user, id FROM customization")
      found.published = try Self.owned(db, "SELECT user, cv FROM publication")
      return found
    }
  }

  private static func owned(_ db: Database, _ query: String) throws -> Set<Inventory.Owned> {
    Set(
      try Row.fetchAll(db, sql: query).map { row in
        Inventory.Owned(user: UserID(try row.decode(atIndex: 0)), id: try id(row, 1))
      })
  }

  private static func cv(_ row: Row) throws -> CV {
    CV(
      id: try id(row, 0), user: UserID(try row.decode(atIndex: 1)), status: try status(row, 2),
      fileName: try row.decode(atIndex: 3), kind: try kind(row, 4), bytes: try row.decode(atIndex: 5),
      title: try row.decode(atIndex: 10), profile: try row.decode(atIndex: 6),
      report: try row.decode(atIndex: 7),
      created: try row.decode(atIndex: 8), version: try row.decode(atIndex: 9))
  }

  private static func entry(_ row: Row) throws -> CVEntry {
    CVEntry(
      id: try id(row, 0), status: try status(row, 1), fileName: try row.decode(atIndex: 2),
      kind: try kind(row, 3), bytes: try row.decode(atIndex: 4), title: try row.decode(atIndex: 5),
      created: try row.decode(atIndex: 6), version: try row.decode(atIndex: 7))
  }

  private static func status(_ row: Row, _ index: Int) throws -> CV.Status {
    guard let status = CV.Status(rawValue: try row.decode(atIndex: index)) else {
      throw AccountStoreError("a CV has a status of a later version")
    }
    return status
  }

  private static func kind(_ row: Row, _ index: Int) throws -> FileKind {
    guard let kind = FileKind(rawValue: try row.decode(atIndex: index)) else {
      throw AccountStoreError("a CV has a kind of a later version")
    }
    return kind
  }

  static func id(_ row: Row, _ index: Int) throws -> ObjectID {
    let text: String = try row.decode(atIndex: index)
    guard let id = ObjectID(text) else { throw AccountStoreError("a row has no name of an object") }
    return id
  }
}
