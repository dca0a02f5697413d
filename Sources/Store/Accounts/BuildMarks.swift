public import Accounts
internal import GRDB

/// What is being built: noted before it begins and forgotten when it ends, so that a start knows what the last one did not
/// survive.
extension AccountDatabase {
  public func beginBuilding(_ job: BuildJob, request: String?) throws(AccountStoreError) -> BuildMark? {
    try write { db in
      let cv = job.cv.description
      // Marks of what the CV was before tell nothing of what it is now.
      try db.execute(
        sql: "DELETE FROM building WHERE cv = ? AND version <> ?", arguments: [cv, job.version])
      let row = try Row.fetchOne(
        db,
        sql: """
          INSERT INTO building (cv, object, version, begun, request)
          SELECT id, ?2, ?3, 1, ifnull(?4, '') FROM cv WHERE id = ?1
          ON CONFLICT (cv, object) DO UPDATE SET begun = begun + 1, request = ifnull(?4, request)
          RETURNING begun, request
          """,
        arguments: [cv, job.object?.description ?? "", job.version, request])
      guard let row else { return nil }
      let ofCV = try Int.fetchOne(
        db, sql: "SELECT ifnull(sum(begun), 0) FROM building WHERE cv = ?", arguments: [cv])
      return BuildMark(
        begun: try row.decode(atIndex: 0), begunOfCV: ofCV ?? 0, request: try row.decode(atIndex: 1))
    }
  }

  public func endBuilding(_ job: BuildJob) throws(AccountStoreError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM building WHERE cv = ? AND object = ?",
        arguments: [job.cv.description, job.object?.description ?? ""])
    }
  }
}
