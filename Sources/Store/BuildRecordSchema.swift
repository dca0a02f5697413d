internal import GRDB

/// The tables of `build.sqlite`, which holds nothing that cannot be made again: another shape of its records is a new
/// number, and everything older is forgotten.
enum BuildRecordSchema {
  /// `vitb`, in the database's header.
  static let applicationID: Int64 = 0x7669_7462

  /// What is lost by a power cut is made again: nothing waits for the disk.
  static let schema = DatabaseSchema(
    applicationID: applicationID, migrator: { migrator }, pragmas: "PRAGMA synchronous = OFF;")

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    migrator.registerMigration("1") { db in
      try db.execute(
        sql: """
          CREATE TABLE record (
            scope BLOB NOT NULL, kind INTEGER NOT NULL, name TEXT NOT NULL, key BLOB NOT NULL,
            payload BLOB NOT NULL, seal INTEGER NOT NULL, PRIMARY KEY (scope, kind, name)
          ) STRICT;
          PRAGMA application_id = \(applicationID);
          """)
    }
    // What belongs to which output is said otherwise since: older records would never be met again.
    migrator.registerMigration("2") { db in try db.execute(sql: "DELETE FROM record") }
    return migrator
  }
}
