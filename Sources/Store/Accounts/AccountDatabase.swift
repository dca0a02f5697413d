internal import Accounts
public import Base
internal import FoundationEssentials
internal import GRDB

/// Accounts in SQLite. One connection, so one writer; several processes may have the file open.
public final class AccountDatabase: Sendable {
  private let queue: DatabaseQueue

  /// Opens the database at a path, or makes it. Nothing of a damaged or foreign file is touched.
  public static func open(_ path: String) -> Checked<AccountDatabase?> {
    let file = DatabaseFile(path: path, schema: AccountSchema.schema)
    do throws(DatabaseFile.Failure) {
      let queue = try file.whileLocked { () throws(DatabaseFile.Failure) in try file.open() }
      return Checked(AccountDatabase(queue))
    } catch {
      return Checked(nil, [.accountsUnusable(path, error)])
    }
  }

  private init(_ queue: DatabaseQueue) { self.queue = queue }

  /// Ends the connection.
  public func close() { try? queue.close() }

  func read<T>(_ body: (Database) throws -> T) throws(AccountStoreError) -> T {
    do { return try queue.read(body) } catch { throw Self.failure(error) }
  }

  func write<T>(_ body: (Database) throws -> T) throws(AccountStoreError) -> T {
    do { return try queue.write(body) } catch { throw Self.failure(error) }
  }

  /// Removes rows that `body` names; what they said then stands nowhere in the database's files: not in the write-ahead log
  /// either, unless another process reads just now.
  func erase(_ body: (Database) throws -> Bool) throws(AccountStoreError) -> Bool {
    guard try write(body) else { return false }
    try? queue.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    return true
  }

  /// Neither the statement nor its arguments: these are about people.
  private static func failure(_ error: any Error) -> AccountStoreError {
    guard let error = error as? DatabaseError else { return AccountStoreError("a row cannot be read") }
    return AccountStoreError("\(error.extendedResultCode): \(error.message ?? "")")
  }
}

extension Digest {
  var data: Data { Data(bytes) }
}
