internal import GRDB

/// The tables of `accounts.sqlite`. A migration that was shipped is never changed; new ones are added.
enum AccountSchema {
  /// `vitc`, in the database's header.
  static let applicationID: Int64 = 0x7669_7463

  /// What was acknowledged is on the disk; what is deleted for a person's sake is overwritten.
  static let schema = DatabaseSchema(
    applicationID: applicationID, migrator: { migrator },
    pragmas: "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1", migrate: first)
    migrator.registerMigration("2", migrate: second)
    migrator.registerMigration("3", migrate: third)
    migrator.registerMigration("4", migrate: fourth)
    migrator.registerMigration("5", migrate: fifth)
    migrator.registerMigration("6", migrate: sixth)
    return migrator
  }

  /// Times are seconds since 1970-01-01 UTC. Numbers of users are never reused.
  private static func first(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE user (
          id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL UNIQUE, password TEXT NOT NULL,
          disabled INTEGER NOT NULL DEFAULT 0, created INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE session (
          token BLOB PRIMARY KEY, user INTEGER NOT NULL REFERENCES user ON DELETE CASCADE,
          created INTEGER NOT NULL, used INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX session_user ON session (user);
        CREATE TABLE cv (
          id TEXT PRIMARY KEY, user INTEGER NOT NULL REFERENCES user ON DELETE CASCADE,
          status TEXT NOT NULL, file_name TEXT NOT NULL, kind TEXT NOT NULL, bytes INTEGER NOT NULL,
          profile TEXT NOT NULL, report TEXT NOT NULL, created INTEGER NOT NULL, version INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX cv_user ON cv (user, created);
        CREATE TABLE customization (
          id TEXT PRIMARY KEY, cv TEXT NOT NULL REFERENCES cv ON DELETE CASCADE,
          user INTEGER NOT NULL REFERENCES user ON DELETE CASCADE, status TEXT NOT NULL,
          position TEXT NOT NULL, company TEXT NOT NULL, problems TEXT NOT NULL, created INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX customization_cv ON customization (cv, created);
        CREATE TABLE publication (
          name TEXT PRIMARY KEY, cv TEXT NOT NULL UNIQUE REFERENCES cv ON DELETE CASCADE,
          user INTEGER NOT NULL REFERENCES user ON DELETE CASCADE
        ) STRICT;
        PRAGMA application_id = \(applicationID);
        """)
  }

  /// How often a file was begun to be read: one that the server did not survive is not read for ever.
  private static func second(_ db: Database) throws {
    try db.execute(sql: "ALTER TABLE cv ADD COLUMN readings INTEGER NOT NULL DEFAULT 0")
  }

  /// Whose a CV is, for lists that do not read profiles.
  private static func fourth(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE cv ADD COLUMN title TEXT NOT NULL DEFAULT '';
        UPDATE cv SET title = json_extract(profile, '$.basics.name')
        WHERE CASE WHEN json_valid(profile) THEN json_type(profile, '$.basics.name') = 'text' ELSE 0 END;
        """)
  }

  /// What is being built, and how often that was begun: what the server did not survive is not built for ever. An empty
  /// object: the public pages. `version` is the CV's.
  private static func fifth(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE building (
          cv TEXT NOT NULL REFERENCES cv ON DELETE CASCADE, object TEXT NOT NULL, version INTEGER NOT NULL,
          begun INTEGER NOT NULL, request TEXT NOT NULL, PRIMARY KEY (cv, object)
        ) STRICT, WITHOUT ROWID;
        """)
  }

  /// What is made for a posting is changed only by who knows its last state.
  private static func sixth(_ db: Database) throws {
    try db.execute(sql: "ALTER TABLE customization ADD COLUMN version INTEGER NOT NULL DEFAULT 0")
  }

  /// What was deleted and may have files still. An empty object: the user.
  private static func third(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE removal (
          user INTEGER NOT NULL, object TEXT NOT NULL, PRIMARY KEY (user, object)
        ) STRICT, WITHOUT ROWID;
        """)
  }
}
