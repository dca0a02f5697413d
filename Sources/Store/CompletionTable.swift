internal import Base
internal import FoundationEssentials
internal import GRDB

/// The statements over the tables of `CompletionSchema`.
enum CompletionTable {
  enum Found {
    case missing
    /// The row or the answer is not what was written.
    case damaged
    case entry(CompletionEntry)
  }

  /// An answer larger than this is damage: replies are limited to less.
  private static let largestResponse = 64 << 20

  static func find(_ key: Digest, _ db: Database, with decompressor: Zstandard.Decompressor) throws -> Found {
    let statement = try db.cachedStatement(
      sql: """
        SELECT status, tokens_in, tokens_out, cost_micros, verifier_version, created, tenant, seal,
          response_hash, bytes
        FROM call LEFT JOIN blob ON hash = response_hash WHERE key = ?
        """)
    let rows = try Row.fetchCursor(statement, arguments: [Data(key.bytes)])
    guard let row = try rows.next() else { return .missing }
    return try entry(row, key, decompressor).map { .entry($0) } ?? .damaged
  }

  /// The entry of a row, verified by its seal and by the digest of the answer; nil where either is wrong.
  private static func entry(_ row: Row, _ key: Digest, _ decompressor: Zstandard.Decompressor) throws
    -> CompletionEntry?
  {
    guard let status = CompletionStatus(rawValue: try row.decode(String.self, atIndex: 0)),
      let response = try row.withUnsafeData(
        atIndex: 9, { data in data.flatMap { decompressed($0, decompressor) } }),
      let text = String(validating: response, as: UTF8.self)
    else { return nil }
    let hash = Digest(of: response)
    let entry = CompletionEntry(
      status: status, response: text, inputTokens: try row.decode(Int.self, atIndex: 1),
      outputTokens: try row.decode(Int.self, atIndex: 2), costMicros: try row.decode(Int64.self, atIndex: 3),
      verifierVersion: try row.decode(Int.self, atIndex: 4), created: try row.decode(Int64.self, atIndex: 5))
    let tenant = try row.decode(String.self, atIndex: 6)
    guard try row.withUnsafeData(atIndex: 8, { $0?.elementsEqual(hash.bytes) ?? false }),
      try row.decode(Int64.self, atIndex: 7) == seal(entry, key: key, hash: hash, tenant: tenant)
    else { return nil }
    return entry
  }

  private static func decompressed(_ data: Data, _ decompressor: Zstandard.Decompressor) -> [UInt8]? {
    data.withUnsafeBytes { Zstandard.decompress($0, limit: largestResponse, with: decompressor) }
  }

  /// The first 63 bits of the SHA-256 of everything in a row that does not change.
  private static func seal(_ entry: CompletionEntry, key: Digest, hash: Digest, tenant: String) -> Int64 {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    bytes += key.bytes
    bytes += hash.bytes
    for number in [
      Int64(entry.inputTokens), Int64(entry.outputTokens), entry.costMicros, Int64(entry.verifierVersion),
      entry.created,
    ] {
      withUnsafeBytes(of: number.bigEndian) { bytes.append(contentsOf: $0) }
    }
    bytes.append(contentsOf: entry.status.rawValue.utf8)
    bytes.append(0)
    bytes.append(contentsOf: tenant.utf8)
    return Digest(of: bytes).bytes.prefix(8).reduce(0) { $0 << 8 | Int64($1) } & .max
  }

  static func insert(
    _ entry: CompletionEntry, key: Digest, tenant: String, model: String, prompt: String, _ db: Database
  ) throws {
    var entry = entry
    entry.costMicros = try cost(entry, model: model, db)
    let response = Array(entry.response.utf8)
    let hash = Digest(of: response)
    try db.execute(
      sql: "INSERT OR REPLACE INTO blob VALUES (?, ?)",
      arguments: [Data(hash.bytes), Data(Zstandard.compress(response))])
    try db.execute(
      sql: "INSERT OR REPLACE INTO call VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        Data(key.bytes), Data(hash.bytes), entry.status.rawValue, entry.inputTokens, entry.outputTokens,
        entry.costMicros, entry.verifierVersion, entry.created, entry.created, tenant, model, prompt,
        seal(entry, key: key, hash: hash, tenant: tenant),
      ])
  }

  /// Tokens times the price that held when the call was made, rounded down; 0 where none is known.
  private static func cost(_ entry: CompletionEntry, model: String, _ db: Database) throws -> Int64 {
    let price = try Row.fetchOne(
      db,
      sql: """
        SELECT "in", "out" FROM price WHERE model = ? AND from_date <= ? ORDER BY from_date DESC LIMIT 1
        """, arguments: [model, entry.created])
    guard let price else { return 0 }
    let input = try price.decode(Int64.self, atIndex: 0)
    let output = try price.decode(Int64.self, atIndex: 1)
    let sum = Double(entry.inputTokens) * Double(input) + Double(entry.outputTokens) * Double(output)
    return Int64(exactly: (sum / 1e6).rounded(.down)) ?? 0
  }

  static func touch(_ hits: [Digest: Int64], _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE call SET last_hit = max(last_hit, ?) WHERE key = ?")
    for (key, time) in hits { try statement.execute(arguments: [time, Data(key.bytes)]) }
  }

  /// Deletes calls, and the answers that no call has any more. Returns the number of calls.
  static func delete(where condition: String, _ arguments: StatementArguments, _ db: Database) throws -> Int {
    try db.execute(sql: "DELETE FROM call WHERE \(condition)", arguments: arguments)
    let count = db.changesCount
    try db.execute(sql: "DELETE FROM blob WHERE hash NOT IN (SELECT response_hash FROM call)")
    return count
  }

  static func list(tenant: String?, _ db: Database) throws -> [CompletionListing] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT lower(hex(key)), tenant, model, prompt, status, tokens_in, tokens_out, cost_micros, created,
          last_hit
        FROM call WHERE ?1 IS NULL OR tenant = ?1 ORDER BY created, key
        """, arguments: [tenant])
    return try rows.map { row in
      CompletionListing(
        key: try row.decode(atIndex: 0), tenant: try row.decode(atIndex: 1),
        model: try row.decode(atIndex: 2),
        prompt: try row.decode(atIndex: 3), status: try row.decode(atIndex: 4),
        inputTokens: try row.decode(atIndex: 5), outputTokens: try row.decode(atIndex: 6),
        costMicros: try row.decode(atIndex: 7), created: try row.decode(atIndex: 8),
        lastHit: try row.decode(atIndex: 9))
    }
  }

  static func statistics(_ db: Database) throws -> CompletionStatistics {
    var statistics = CompletionStatistics()
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT count(*), count(*) FILTER (WHERE status <> 'succeeded'), count(DISTINCT tenant),
          (SELECT ifnull(sum(length(bytes)), 0) FROM blob), ifnull(sum(tokens_in), 0),
          ifnull(sum(tokens_out), 0), ifnull(sum(cost_micros), 0)
        FROM call
        """)
    guard let row else { return statistics }
    statistics.calls = try row.decode(atIndex: 0)
    statistics.negativeCalls = try row.decode(atIndex: 1)
    statistics.people = try row.decode(atIndex: 2)
    statistics.storedBytes = try row.decode(atIndex: 3)
    statistics.inputTokens = try row.decode(atIndex: 4)
    statistics.outputTokens = try row.decode(atIndex: 5)
    statistics.costMicros = try row.decode(atIndex: 6)
    return statistics
  }

  /// Takes a lease that is free, has expired or is the holder's own. Returns 1, or 0 where another holds it.
  static func lease(_ key: Digest, holder: String, now: Int64, expires: Int64, _ db: Database) throws -> Int {
    try db.execute(
      sql: """
        INSERT INTO lease VALUES (?1, ?2, ?3)
        ON CONFLICT (key) DO UPDATE SET holder = ?2, expires = ?3 WHERE expires <= ?4 OR holder = ?2
        """, arguments: [Data(key.bytes), holder, expires, now])
    return db.changesCount
  }

  static func renew(_ key: Digest, holder: String, expires: Int64, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE lease SET expires = ? WHERE key = ? AND holder = ?",
      arguments: [expires, Data(key.bytes), holder])
  }

  static func release(_ key: Digest, holder: String, _ db: Database) throws {
    try db.execute(
      sql: "DELETE FROM lease WHERE key = ? AND holder = ?", arguments: [Data(key.bytes), holder])
  }
}
