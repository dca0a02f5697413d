internal import GRDB
internal import Glibc

/// The file of a database: opens it, says what is wrong with it and puts a damaged one aside.
struct DatabaseFile: Sendable {
  var path: String

  enum Failure: Error {
    /// The file is damaged, or is not a database of ours.
    case corrupt(String)
    /// A later version of vitae has written it.
    case newer
    case system(code: Int32)
    case database(DatabaseError)
  }

  /// Opens the database, making it and its folder where there is none, and brings its tables up to date.
  func open() throws(Failure) -> DatabaseQueue {
    try prepareFile()
    do {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration)
      try queue.read(Self.checkOwner)
      try CompletionSchema.migrator.migrate(queue)
      return queue
    } catch let failure as Failure {
      throw failure
    } catch let error as DatabaseError {
      throw Self.isDamage(error) ? .corrupt(error.message ?? "it is damaged") : .database(error)
    } catch {
      throw .corrupt("its list of migrations cannot be read")
    }
  }

  static func isDamage(_ error: DatabaseError) -> Bool {
    if [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT].contains(error.resultCode) { return true }
    // A missing table or column is damage as well: the owner's mark says that our tables are there.
    return error.resultCode == .SQLITE_ERROR && error.message?.hasPrefix("no such ") == true
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      // What is deleted for a person's sake is overwritten; views or triggers of a foreign file may do nothing.
      try db.execute(sql: "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;")
    }
    return configuration
  }

  private static func checkOwner(_ db: Database) throws {
    let owner = try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int64.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    if isEmpty && owner == 0 { return }
    guard owner == CompletionSchema.applicationID else {
      throw Failure.corrupt("it is the database of another program")
    }
    if try CompletionSchema.migrator.hasBeenSuperseded(db) { throw Failure.newer }
  }

  /// Makes the folders and an empty file that only its owner can read: the answers are about people.
  private func prepareFile() throws(Failure) {
    for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o755)
    }
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(code: errno) }
    Glibc.close(file)
  }

  /// What stands at the path, to be sure that it is still the same later.
  var identity: UInt64? {
    var status = stat()
    return stat(path, &status) == 0 ? UInt64(status.st_ino) : nil
  }

  /// Renames the file and its journal to the first free `<path>.corrupt-N`; nil where that fails.
  func moveAside() -> String? {
    for number in 1..<10_000 {
      let aside = "\(path).corrupt-\(number)"
      guard access(aside, F_OK) != 0 else { continue }
      guard rename(path, aside) == 0 else { return nil }
      for suffix in ["-wal", "-shm"] { rename(path + suffix, aside + suffix) }
      return aside
    }
    return nil
  }
}
