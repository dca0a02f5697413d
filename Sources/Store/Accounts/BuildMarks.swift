public import Accounts
internal import GRDB

/// What is being built: noted before it begins and forgotten when it ends, so that a start knows what the last one did not
/// survive.
extension AccountDatabase {
  public func beginBuilding(_ job: BuildJob, request: String?) throws(AccountStoreError) -> BuildMark? {
    try write { db in
      let cv = job.cv.description
      try Self.forgetOutdated(job, db)
      let present = try Int.fetchOne(db, sql: "SELECT count(*) FROM cv WHERE id = ?", arguments: [cv])
      guard present == 1 else { return nil }
      let mark = try Self.next(job, request, db)
      // What is refused is not begun: asking for it does not use up what the CV's other postings have.
      if mark.isGivenUp { return mark }
      try db.execute(
        sql: """
          INSERT INTO building (cv, object, version, begun, request) VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (cv, object) DO UPDATE SET begun = excluded.begun, request = excluded.request
          """,
        arguments: [cv, job.object?.description ?? "", job.version, mark.begun, mark.request])
      return mark
    }
  }

  /// Marks of what the CV was before tell nothing of what it is now, nor do those of postings that are gone.
  private static func forgetOutdated(_ job: BuildJob, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM building WHERE cv = ?1
        AND (version <> ?2 OR object <> '' AND object NOT IN (SELECT id FROM customization WHERE cv = ?1))
        """, arguments: [job.cv.description, job.version])
  }

  /// What the marks say with this time counted in.
  private static func next(_ job: BuildJob, _ request: String?, _ db: Database) throws -> BuildMark {
    let cv = job.cv.description
    let row = try Row.fetchOne(
      db, sql: "SELECT begun, request FROM building WHERE cv = ? AND object = ?",
      arguments: [cv, job.object?.description ?? ""])
    let begun = try row?.decode(Int.self, atIndex: 0) ?? 0
    let last = try row?.decode(String.self, atIndex: 1) ?? ""
    let ofCV = try Int.fetchOne(
      db, sql: "SELECT ifnull(sum(begun), 0) FROM building WHERE cv = ?", arguments: [cv])
    return BuildMark(begun: begun + 1, begunOfCV: (ofCV ?? 0) + 1, request: request ?? last)
  }

  public func endBuilding(_ job: BuildJob) throws(AccountStoreError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM building WHERE cv = ? AND object = ?",
        arguments: [job.cv.description, job.object?.description ?? ""])
    }
  }
}
