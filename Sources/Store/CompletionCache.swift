public import Base
internal import GRDB
internal import Synchronization

/// The answers of language models, kept in `completions.sqlite` so that each is paid for once.
///
/// The database is opened by the first call that needs it. Nothing here throws: what goes wrong is said by
/// `takeDiagnostics`, once each, and the caller goes on as if nothing were kept. There is no clock inside:
/// callers bring the time, in seconds since 1970-01-01 UTC. Any thread may call any method.
public final class CompletionCache: Sendable {
  /// The database file.
  public var path: String { file.path }

  private let file: DatabaseFile
  private let state = Mutex(State())
  /// Names this process and cache in leases.
  private let holder: String
  /// Used within reads only, of which the database's queue lets one run at a time.
  private let decompressor = Zstandard.Decompressor()

  private struct State {
    enum Connection {
      case closed
      case open(DatabaseQueue, inode: UInt64?)
      case unavailable
    }
    var connection = Connection.closed
    var diagnostics: [Diagnostic] = []
    /// Entries that were used since the last `flush`.
    var hits: [Digest: Int64] = [:]
  }

  /// The cache in `folder`, which is made when it is needed.
  public init(folder: String) {
    file = DatabaseFile(path: folder + "/completions.sqlite", schema: CompletionSchema.schema)
    holder = String(UInt64.random(in: 0 ... .max), radix: 36)
  }

  /// What went wrong since the last call.
  public func takeDiagnostics() -> [Diagnostic] {
    state.withLock { state in
      defer { state.diagnostics = [] }
      return state.diagnostics
    }
  }

  /// Writes when entries were last used, and closes the database. A later call opens it again.
  public func close() {
    let hits = state.withLock { state in
      defer { state.hits = [:] }
      return state.hits
    }
    if !hits.isEmpty { write { db in try CompletionTable.touch(hits, db) } }
    state.withLock { state in
      guard case .open(let queue, _) = state.connection else { return }
      try? queue.close()
      state.connection = .closed
    }
  }
}

// MARK: - Entries

extension CompletionCache {
  /// The answer to a question; nil where there is none, where it is damaged (which is said) or where it is a
  /// negative entry older than `negativeLife` seconds. Its digest is verified. About 20 µs in an optimised build.
  public func entry(
    for key: Digest, now: Int64, negativeLife: Int64 = CompletionCache.negativeLife
  ) -> CompletionEntry? {
    guard let found = read({ db in try CompletionTable.find(key, db, with: decompressor) }) else {
      return nil
    }
    switch found {
    case .missing: return nil
    case .damaged:
      say(.damagedEntry(path))
      return nil
    case .entry(let entry):
      let age = now - entry.created
      if entry.status.isNegative, age < 0 || age >= negativeLife { return nil }
      state.withLock { $0.hits[key] = now }
      return entry
    }
  }

  /// How many seconds a refusal or an answer that did not fit is believed.
  public static var negativeLife: Int64 { 3600 }

  /// Keeps an answer, in place of an older one to the same question. Its cost is computed from the price list.
  public func record(_ entry: CompletionEntry, for key: CompletionKey, digest: Digest? = nil) {
    write { db in
      try CompletionTable.insert(
        entry, key: digest ?? key.digest, tenant: key.tenant, model: key.model, prompt: key.prompt, db)
    }
  }

  /// Sets what a million tokens of a model cost, in millionths of a currency, from a time on.
  public func setPrice(model: String, from: Int64, input: Int64, output: Int64) {
    write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO price VALUES (?, ?, ?, ?)", arguments: [model, from, input, output])
    }
  }

  /// The entries, or those of one person, oldest first.
  public func entries(tenant: String? = nil) -> [CompletionListing] {
    read { db in try CompletionTable.list(tenant: tenant, db) } ?? []
  }

  /// Counts and sums over all entries.
  public func statistics() -> CompletionStatistics {
    read { db in try CompletionTable.statistics(db) } ?? CompletionStatistics()
  }

  /// Deletes everything about a person and overwrites its bytes in the file. Returns the number of entries.
  @discardableResult
  public func delete(tenant: String) -> Int {
    remove("tenant = ?", [tenant])
  }

  /// Deletes the entries last used before a time. Returns their number.
  @discardableResult
  public func prune(lastUsedBefore time: Int64) -> Int {
    remove("last_hit < ?", [time])
  }

  private func remove(_ condition: String, _ arguments: StatementArguments) -> Int {
    let count = write { db in try CompletionTable.delete(where: condition, arguments, db) }
    // The journal still has the old pages until it is emptied.
    read { db in try db.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    return count ?? 0
  }
}

// MARK: - Leases

extension CompletionCache {
  /// What became of the wish to ask a question.
  public enum Lease: Hashable, Sendable {
    /// The caller may ask.
    case granted
    /// Another one is asking: look again soon.
    case held
    /// There is no database; the caller may ask.
    case unavailable
  }

  /// Takes the right to ask a question, for `life` seconds; of several processes only one gets it.
  public func lease(_ key: Digest, now: Int64, life: Int64) -> Lease {
    let count = write { db in
      try CompletionTable.lease(key, holder: self.holder, now: now, expires: now + life, db)
    }
    return switch count {
    case nil: .unavailable
    case 0: .held
    default: .granted
    }
  }

  /// Extends a lease that this cache holds.
  public func renewLease(_ key: Digest, now: Int64, life: Int64) {
    write { db in try CompletionTable.renew(key, holder: self.holder, expires: now + life, db) }
  }

  /// Gives a lease back.
  public func releaseLease(_ key: Digest) {
    write { db in try CompletionTable.release(key, holder: self.holder, db) }
  }
}

// MARK: - The connection

extension CompletionCache {
  /// Runs single statements, without a transaction around them.
  @discardableResult
  private func read<T>(_ body: (Database) throws -> T) -> T? {
    perform { queue in try queue.unsafeReentrantRead(body) }
  }

  /// Runs `body` in a transaction that takes the write lock at once.
  @discardableResult
  private func write<T>(_ body: (Database) throws -> T) -> T? {
    perform { queue in
      var result: T?
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
      }
      return result!
    }
  }

  private func perform<T>(_ body: (DatabaseQueue) throws -> T) -> T? {
    guard let queue = connection() else { return nil }
    do {
      return try body(queue)
    } catch {
      explain(error as? DatabaseError, of: queue)
      return nil
    }
  }

  private func connection() -> DatabaseQueue? {
    state.withLock { state in
      switch state.connection {
      case .open(let queue, _): return queue
      case .unavailable: return nil
      case .closed: return file.whileLocked { open(&state) }
      }
    }
  }

  private func open(_ state: inout State) -> DatabaseQueue? {
    let before = file.identity
    do throws(DatabaseFile.Failure) {
      return opened(try file.open(), &state)
    } catch {
      guard case .corrupt(let reason) = error else { return giveUp(.cannotOpen(path, error), &state) }
      return rebuild(reason, inode: before, &state)
    }
  }

  private func opened(_ queue: DatabaseQueue, _ state: inout State) -> DatabaseQueue {
    state.connection = .open(queue, inode: file.identity)
    return queue
  }

  private func giveUp(_ diagnostic: Diagnostic, _ state: inout State) -> DatabaseQueue? {
    state.connection = .unavailable
    state.diagnostics.append(diagnostic)
    return nil
  }

  /// Puts a damaged file aside and starts a new one; where another process has done so already, opens that.
  private func rebuild(_ reason: String, inode: UInt64?, _ state: inout State) -> DatabaseQueue? {
    if inode == nil || inode == file.identity {
      guard let aside = file.moveAside() else { return giveUp(.corruptAndStuck(path, reason), &state) }
      state.diagnostics.append(.corrupt(path, reason, aside: aside))
    }
    do throws(DatabaseFile.Failure) {
      return opened(try file.open(), &state)
    } catch {
      return giveUp(.cannotOpen(path, error), &state)
    }
  }

  private func explain(_ error: DatabaseError?, of queue: DatabaseQueue) {
    guard let error, DatabaseFile.isDamage(error) else {
      return say(.operationFailed(path, error))
    }
    state.withLock { state in
      // Another thread may have seen to it meanwhile.
      guard case .open(let current, let inode) = state.connection, current === queue else { return }
      try? queue.close()
      state.connection = .closed
      _ = file.whileLocked { rebuild(error.message ?? "it is damaged", inode: inode, &state) }
    }
  }

  private func say(_ diagnostic: Diagnostic) {
    state.withLock { state in
      if !state.diagnostics.contains(diagnostic) { state.diagnostics.append(diagnostic) }
    }
  }
}
