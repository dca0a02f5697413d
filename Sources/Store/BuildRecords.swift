public import Base
internal import CDeflate
internal import FoundationEssentials
internal import GRDB
internal import Glibc

/// What one step of a build has done, or what one group of inputs was: bytes that only the build understands.
public struct BuildRecord: Sendable {
  public enum Kind: Int, Sendable {
    /// A whole run.
    case run
    /// A group of inputs that are read together.
    case inputs
    /// A step that wrote files.
    case step
    /// The lines of a file that was read: looked at only when somebody asks what changed.
    case lines
  }

  public var kind: Kind
  public var name: String
  /// What it was made from.
  public var key: Digest
  public var payload: [UInt8]

  public init(_ kind: Kind, _ name: String, key: Digest, payload: [UInt8]) {
    self.kind = kind
    self.name = name
    self.key = key
    self.payload = payload
  }
}

/// What earlier builds did, kept in `build.sqlite`: only to save work. It can be deleted at any time.
///
/// Records of different outputs, each a scope, stand beside each other. Nothing here throws: a file that is damaged or
/// foreign is put aside or deleted and a new one begun, which is said once; where none can be had, nothing is kept.
/// For one thread at a time.
public final class BuildRecords {
  /// The database file.
  public var path: String { file.path }
  /// What went wrong.
  public private(set) var diagnostics: [Diagnostic] = []

  private let file: DatabaseFile
  private var queue: DatabaseQueue?
  private var isUnavailable = false

  /// The records in `folder`, which is made when there is something to keep.
  public init(folder: String) {
    file = DatabaseFile(path: folder + "/build.sqlite", schema: BuildRecordSchema.schema)
  }

  /// Closes the database. A later call opens it again.
  public func close() {
    try? queue?.close()
    queue = nil
  }

  /// Gives every record of a scope but those of lines to `visit`, sorted by kind and name; damaged ones are passed over.
  /// The bytes are the payload and live no longer than the call.
  public func forEach(
    in scope: Digest, _ visit: (BuildRecord.Kind, String, Digest, UnsafeRawBufferPointer) -> Void
  ) {
    guard queue != nil || access(file.path, F_OK) == 0 else { return }
    var damaged = 0
    perform { db in
      damaged = 0
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT kind, name, key, payload, seal FROM record WHERE scope = ? AND kind < ? ORDER BY kind, name
          """,
        arguments: [Data(scope.bytes), BuildRecord.Kind.lines.rawValue])
      while let row = try rows.next() {
        let kind = BuildRecord.Kind(rawValue: try row.decode(atIndex: 0))
        let name: String = try row.decode(atIndex: 1)
        let seal: Int64 = try row.decode(atIndex: 4)
        let key = try row.withUnsafeData(atIndex: 2) { $0?.withUnsafeBytes { Digest(bytes: $0) } }
        try row.withUnsafeData(atIndex: 3) { data in
          (data ?? Data()).withUnsafeBytes { bytes in
            guard let kind, let key, Self.seal(name, key, bytes) == seal else { return damaged += 1 }
            visit(kind, name, key, bytes)
          }
        }
      }
    }
    if damaged > 0 { say(.damagedRecords(path, damaged)) }
  }

  /// One record; nil where there is none, or it is damaged.
  public func record(_ kind: BuildRecord.Kind, _ name: String, in scope: Digest) -> BuildRecord? {
    guard queue != nil || access(file.path, F_OK) == 0 else { return nil }
    var found: BuildRecord?
    perform { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT key, payload, seal FROM record WHERE scope = ? AND kind = ? AND name = ?",
        arguments: [Data(scope.bytes), kind.rawValue, name])
      guard let row else { return }
      let (key, payload): (Data, Data) = (try row.decode(atIndex: 0), try row.decode(atIndex: 1))
      let seal: Int64 = try row.decode(atIndex: 2)
      guard let digest = key.withUnsafeBytes({ Digest(bytes: $0) }),
        payload.withUnsafeBytes({ Self.seal(name, digest, $0) }) == seal
      else { return }
      found = BuildRecord(kind, name, key: digest, payload: Array(payload))
    }
    return found
  }

  /// Keeps records in one transaction, in place of those of the same kind and name.
  public func save(_ records: [BuildRecord], in scope: Digest) {
    perform { db in
      try db.inTransaction(.immediate) {
        let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?, ?)")
        for record in records {
          let seal = record.payload.withUnsafeBytes { Self.seal(record.name, record.key, $0) }
          try statement.execute(arguments: [
            Data(scope.bytes), record.kind.rawValue, record.name, Data(record.key.bytes),
            Data(record.payload), seal,
          ])
        }
        return .commit
      }
    }
  }

  /// Forgets records by kind and name, in one transaction.
  public func remove(_ names: [(kind: BuildRecord.Kind, name: String)], in scope: Digest) {
    guard !names.isEmpty else { return }
    perform { db in
      try db.inTransaction(.immediate) {
        let statement = try db.cachedStatement(
          sql: "DELETE FROM record WHERE scope = ? AND kind = ? AND name = ?")
        for entry in names {
          try statement.execute(arguments: [Data(scope.bytes), entry.kind.rawValue, entry.name])
        }
        return .commit
      }
    }
  }

  /// Forgets every record of a scope; nil: everything.
  public func removeAll(in scope: Digest? = nil) {
    guard queue != nil || access(file.path, F_OK) == 0 else { return }
    perform { db in
      if let scope {
        try db.execute(sql: "DELETE FROM record WHERE scope = ?", arguments: [Data(scope.bytes)])
      } else {
        try db.execute(sql: "DELETE FROM record")
      }
      try db.execute(sql: "VACUUM")
    }
  }

  /// Every scope that has records, sorted.
  public func scopes() -> [Digest] {
    var scopes: [Digest] = []
    guard queue != nil || access(file.path, F_OK) == 0 else { return scopes }
    perform { db in
      let rows = try Row.fetchCursor(db, sql: "SELECT DISTINCT scope FROM record ORDER BY scope")
      while let row = try rows.next() {
        if let scope = try row.withUnsafeData(atIndex: 0, { $0?.withUnsafeBytes { Digest(bytes: $0) } }) {
          scopes.append(scope)
        }
      }
    }
    return scopes
  }

  /// Records by kind, and the bytes they take.
  public func counts() -> (runs: Int, inputs: Int, steps: Int, bytes: Int) {
    var counts = (runs: 0, inputs: 0, steps: 0, bytes: 0)
    guard queue != nil || access(file.path, F_OK) == 0 else { return counts }
    perform { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT count(*) FILTER (WHERE kind = 0), count(*) FILTER (WHERE kind = 1),
            count(*) FILTER (WHERE kind = 2), ifnull(sum(length(payload)), 0) FROM record
          """)
      guard let row else { return }
      counts = (
        try row.decode(atIndex: 0), try row.decode(atIndex: 1), try row.decode(atIndex: 2),
        try row.decode(atIndex: 3)
      )
    }
    return counts
  }

  /// A check sum of a record (CRC-32), which a flipped bit changes.
  private static func seal(_ name: String, _ key: Digest, _ payload: UnsafeRawBufferPointer) -> Int64 {
    var sum: UInt32 = 0
    func add(_ bytes: UnsafeRawBufferPointer) { sum = libdeflate_crc32(sum, bytes.baseAddress, bytes.count) }
    Array(name.utf8).withUnsafeBytes(add)
    key.bytes.withUnsafeBytes(add)
    add(payload)
    return Int64(sum)
  }

  // MARK: The connection

  private func perform(_ body: (Database) throws -> Void) {
    guard let queue = connection() else { return }
    do {
      try queue.unsafeReentrantWrite(body)
    } catch {
      let error = error as? DatabaseError
      guard let error, DatabaseFile.isDamage(error) else { return say(.recordsFailed(path, error)) }
      begin(anew: error.message ?? "it is damaged")
    }
  }

  private func connection() -> DatabaseQueue? {
    if let queue { return queue }
    guard !isUnavailable else { return nil }
    do throws(DatabaseFile.Failure) {
      queue = try file.whileLocked { () throws(DatabaseFile.Failure) in try file.open() }
    } catch {
      switch error {
      case .corrupt(let reason): begin(anew: reason)
      case .newer: begin(anew: "a later version of vitae has written it")
      case .system, .database:
        isUnavailable = true
        say(.cannotKeepRecords(path, error))
      }
    }
    return queue
  }

  /// Puts what stands there aside and begins a new file: it may be another program's.
  private func begin(anew reason: String) {
    close()
    let aside = file.moveAside()
    isUnavailable = aside == nil
    say(.recordsBegunAnew(path, reason, aside: aside))
    guard !isUnavailable else { return }
    queue = try? file.open()
    isUnavailable = queue == nil
  }

  private func say(_ diagnostic: Diagnostic) {
    if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
  }
}
