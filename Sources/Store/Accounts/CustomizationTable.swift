public import Accounts
internal import GRDB

/// CVs for postings, and published portfolios.
extension AccountDatabase {
  private static let columns = "id, cv, user, status, position, company, problems, created, version"

  public func insertCustomization(_ customization: Customization, limit: Int) throws(AccountStoreError)
    -> Bool
  {
    try write { db in
      let user = customization.user.number
      let cv = customization.cv.description
      let isTheirs = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM cv WHERE id = ? AND user = ?", arguments: [cv, user])
      let count = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM customization WHERE cv = ?", arguments: [cv])
      guard isTheirs == 1, let count, count < limit else { return false }
      try db.execute(
        sql: "INSERT INTO customization (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          customization.id.description, cv, user, customization.status.rawValue, customization.position,
          customization.company, customization.problems.joined(separator: " "), customization.created,
          customization.version,
        ])
      return true
    }
  }

  public func customizations(of cv: ObjectID, user: UserID) throws(AccountStoreError) -> [Customization] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(Self.columns) FROM customization WHERE cv = ? AND user = ? ORDER BY created DESC, id
          """, arguments: [cv.description, user.number]
      ).map { try Self.customization($0) }
    }
  }

  public func customization(_ id: ObjectID, of cv: ObjectID, user: UserID) throws(AccountStoreError)
    -> Customization?
  {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT \(Self.columns) FROM customization WHERE id = ? AND cv = ? AND user = ?",
        arguments: [id.description, cv.description, user.number]
      ).map { try Self.customization($0) }
    }
  }

  public func updateCustomization(_ customization: Customization) throws(AccountStoreError) -> Bool {
    try write { db in
      try db.execute(
        sql: """
          UPDATE customization SET status = ?, position = ?, company = ?, problems = ?, version = version + 1
          WHERE id = ? AND user = ? AND version = ?
          """,
        arguments: [
          customization.status.rawValue, customization.position, customization.company,
          customization.problems.joined(separator: " "), customization.id.description,
          customization.user.number, customization.version,
        ])
      return db.changesCount == 1
    }
  }

  public func removeCustomization(_ id: ObjectID, of cv: ObjectID, user: UserID) throws(AccountStoreError)
    -> Bool
  {
    try erase { db in
      try db.execute(
        sql: "DELETE FROM customization WHERE id = ? AND cv = ? AND user = ?",
        arguments: [id.description, cv.description, user.number])
      guard db.changesCount == 1 else { return false }
      try Self.note(id, of: user, db)
      return true
    }
  }

  public func waitingCustomizations() throws(AccountStoreError) -> [Customization] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT \(Self.columns) FROM customization
          WHERE status = 'waiting' AND user IN (SELECT id FROM user WHERE NOT disabled) ORDER BY created, id
          """
      ).map { try Self.customization($0) }
    }
  }

  private static func customization(_ row: Row) throws -> Customization {
    guard let status = Customization.Status(rawValue: try row.decode(atIndex: 3)) else {
      throw AccountStoreError("a customization has a status of a later version")
    }
    let problems: String = try row.decode(atIndex: 6)
    return Customization(
      id: try id(row, 0), cv: try id(row, 1), user: UserID(try row.decode(atIndex: 2)), status: status,
      position: try row.decode(atIndex: 4), company: try row.decode(atIndex: 5),
      problems: problems.split(separator: " ").map(String.init), created: try row.decode(atIndex: 7),
      version: try row.decode(atIndex: 8))
  }

  // MARK: Publications

  public func publish(_ publication: Publication) throws(AccountStoreError) -> Bool {
    try write { db in
      let cv = publication.cv.description
      let isTheirs = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM cv WHERE id = ? AND user = ?",
        arguments: [cv, publication.user.number])
      let holder = try String.fetchOne(
        db, sql: "SELECT cv FROM publication WHERE name = ?", arguments: [publication.name.description])
      guard isTheirs == 1, holder == nil || holder == cv else { return false }
      try db.execute(sql: "DELETE FROM publication WHERE cv = ?", arguments: [cv])
      try db.execute(
        sql: "INSERT INTO publication (name, cv, user) VALUES (?, ?, ?)",
        arguments: [publication.name.description, cv, publication.user.number])
      return true
    }
  }

  public func publication(named name: PublicName) throws(AccountStoreError) -> Publication? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT name, cv, user FROM publication JOIN user ON user.id = publication.user
          WHERE name = ? AND NOT disabled
          """, arguments: [name.description]
      ).map { try Self.publication($0) }
    }
  }

  public func publication(of cv: ObjectID, user: UserID) throws(AccountStoreError) -> Publication? {
    try read { db in try Self.publication(of: cv, user, db) }
  }

  public func withdraw(_ cv: ObjectID, of user: UserID) throws(AccountStoreError) -> Publication? {
    try write { db in
      let found = try Self.publication(of: cv, user, db)
      try db.execute(
        sql: "DELETE FROM publication WHERE cv = ? AND user = ?",
        arguments: [cv.description, user.number])
      return found
    }
  }

  private static func publication(of cv: ObjectID, _ user: UserID, _ db: Database) throws -> Publication? {
    try Row.fetchOne(
      db, sql: "SELECT name, cv, user FROM publication WHERE cv = ? AND user = ?",
      arguments: [cv.description, user.number]
    ).map { try publication($0) }
  }

  private static func publication(_ row: Row) throws -> Publication {
    guard let name = PublicName(try row.decode(String.self, atIndex: 0)) else {
      throw AccountStoreError("a publication has no name of one")
    }
    return Publication(name: name, cv: try id(row, 1), user: UserID(try row.decode(atIndex: 2)))
  }
}
