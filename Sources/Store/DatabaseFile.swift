internal import GRDB
internal import Glibc

/// What makes a database one of ours.
struct DatabaseSchema: Sendable {
  /// The mark in the database's header: a file without it is not ours.
  let applicationID: Int64
  /// Makes its tables, and brings older ones up to date.
  let migrator: @Sendable () -> DatabaseMigrator
  /// Settings of each connection.
  let pragmas: String
}

/// The file of a database: opens it, says what is wrong with it and puts a damaged one aside.
struct DatabaseFile: Sendable {
  var path: String
  let schema: DatabaseSchema

  enum Failure: Error {
    /// The file is damaged, or is not a database of ours.
    case corrupt(String)
    /// A later version of vitae has written it.
    case newer
    case system(code: Int32)
    case database(DatabaseError)
  }

  /// Runs `body` while no other process opens, makes or puts aside the file: one that is only half made looks like
  /// another program's. Goes on without the lock where it is not to be had within two seconds.
  func whileLocked<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
    makeFolders()
    // The folder stands for the file, which may be renamed meanwhile; to close that would drop SQLite's own locks.
    let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = Glibc.open(end.map { String(path[..<$0]) } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return try body() }
    defer { Glibc.close(folder) }
    var tries = 0
    while tries < 200, flock(folder, LOCK_EX | LOCK_NB) != 0 {
      usleep(10_000)
      tries += 1
    }
    return try body()
  }

  /// Opens the database, making it and its folder where there is none, and brings its tables up to date.
  func open() throws(Failure) -> DatabaseQueue {
    try prepareFile()
    try checkHeader()
    var queue: DatabaseQueue?
    do {
      let opened = try DatabaseQueue(path: path, configuration: configuration)
      queue = opened
      try opened.read(checkOwner)
      try schema.migrator().migrate(opened)
      return opened
    } catch {
      // Before the file may be moved: closing deletes the journal by its name.
      try? queue?.close()
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: any Error) -> Failure {
    switch error {
    case let failure as Failure: failure
    case let error as DatabaseError:
      isDamage(error) ? .corrupt(error.message ?? "it is damaged") : .database(error)
    default: .corrupt("its list of migrations cannot be read")
    }
  }

  /// Looks at the file's first bytes, so that what is not ours is not written to (SQLite's file format, 1.3:
  /// a magic text, and at byte 68 the application's mark).
  private func checkHeader() throws(Failure) {
    guard let file = fopen(path, "r") else { throw .system(code: errno) }
    defer { fclose(file) }
    var header = [UInt8](repeating: 0, count: 4097)
    let count = fread(&header, 1, header.count, file)
    if count == 0 { return }
    guard count >= 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .corrupt("it is no database")
    }
    let mark = header[68..<72].reduce(0) { $0 << 8 | Int64($1) }
    // A new database has its mark in the journal at first, while the file is a single page.
    let isNew = mark == 0 && (count <= 4096 || access(path + "-wal", F_OK) == 0)
    guard mark == schema.applicationID || isNew else {
      throw .corrupt("it is the database of another program")
    }
  }

  static func isDamage(_ error: DatabaseError) -> Bool {
    if [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT].contains(error.resultCode) { return true }
    // A missing table or column is damage as well: the owner's mark says that our tables are there.
    return error.resultCode == .SQLITE_ERROR && error.message?.hasPrefix("no such ") == true
  }

  private var configuration: Configuration {
    let schema = schema
    var configuration = Configuration()
    configuration.journalMode = .wal
    configuration.busyMode = .timeout(2)
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      // Views or triggers of a foreign file may do nothing.
      try db.execute(sql: "PRAGMA trusted_schema = OFF;" + schema.pragmas)
    }
    return configuration
  }

  private func checkOwner(_ db: Database) throws {
    let owner = try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int64.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    if isEmpty && owner == 0 { return }
    guard owner == schema.applicationID else {
      throw Failure.corrupt("it is the database of another program")
    }
    if try schema.migrator().hasBeenSuperseded(db) { throw Failure.newer }
  }

  /// Makes the folders and an empty file that only its owner can read: the answers are about people.
  private func prepareFile() throws(Failure) {
    makeFolders()
    let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .system(code: errno) }
    Glibc.close(file)
  }

  private func makeFolders() {
    for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o755)
    }
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
