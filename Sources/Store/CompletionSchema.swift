internal import GRDB

/// The tables of `completions.sqlite`. A migration that was shipped is never changed; new ones are added.
enum CompletionSchema {
  /// `vita`, in the database's header: a file without it is not ours.
  static let applicationID: Int64 = 0x7669_7461

  /// What is deleted for a person's sake is overwritten; 16 MB of pages hold 10,000 answers.
  static let schema = DatabaseSchema(
    applicationID: applicationID, migrator: { migrator },
    pragmas: "PRAGMA secure_delete = ON; PRAGMA cache_size = -16000;")

  static var migrator: DatabaseMigrator {
    // The tables have no foreign keys, so there is nothing to check after a migration.
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    migrator.registerMigration("1", migrate: first)
    return migrator
  }

  /// - `blob`: an answer's bytes, compressed, by the SHA-256 of what was compressed.
  /// - `call`: a question by its key's digest, and the answer. `seal` is a check sum over the row.
  /// - `price`: millionths of a currency for a million tokens, from a time on.
  /// - `lease`: who is asking a question just now.
  /// Times are seconds since 1970-01-01 UTC.
  private static func first(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE blob (hash BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
        CREATE TABLE call (
          key BLOB PRIMARY KEY, response_hash BLOB NOT NULL, status TEXT NOT NULL,
          tokens_in INTEGER NOT NULL, tokens_out INTEGER NOT NULL, cost_micros INTEGER NOT NULL,
          verifier_version INTEGER NOT NULL, created INTEGER NOT NULL, last_hit INTEGER NOT NULL,
          tenant TEXT NOT NULL, model TEXT NOT NULL, prompt TEXT NOT NULL, seal INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX call_tenant ON call (tenant);
        CREATE INDEX call_response ON call (response_hash);
        CREATE TABLE price (
          model TEXT NOT NULL, from_date INTEGER NOT NULL, "in" INTEGER NOT NULL, "out" INTEGER NOT NULL,
          PRIMARY KEY (model, from_date)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE lease (
          key BLOB PRIMARY KEY, holder TEXT NOT NULL, expires INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        PRAGMA application_id = \(applicationID);
        """)
  }
}
