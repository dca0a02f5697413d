internal import Base
internal import GRDB
internal import Glibc

/// What the store has to say. All are warnings: the documents are made all the same.
extension Diagnostic {
  static func corrupt(_ path: String, _ reason: String, aside: String) -> Diagnostic {
    store(
      "store.corrupt", "the answers kept in `\(path)` cannot be read (\(reason)); the file is now `\(aside)`",
      path, "a new file was begun; keep the old one if its answers can be rescued, else delete it")
  }

  static func corruptAndStuck(_ path: String, _ reason: String) -> Diagnostic {
    store(
      "store.corrupt",
      "the answers kept in `\(path)` cannot be read (\(reason)), and the file cannot be moved",
      path, "move the file away by hand; until then answers are not kept")
  }

  static func damagedEntry(_ path: String) -> Diagnostic {
    store(
      "store.damaged-entry", "an answer kept in `\(path)` was damaged and is not used", path,
      "it is replaced as soon as its question is asked again")
  }

  static func cannotOpen(_ path: String, _ failure: DatabaseFile.Failure) -> Diagnostic {
    switch failure {
    case .newer:
      store(
        "store.newer", "`\(path)` was written by a later version of vitae, so it is not used", path,
        "use that version, or another folder by `--state`")
    case .corrupt(let reason):
      store("store.unusable", "`\(path)` cannot be used: \(reason)", path, uncachedHint)
    case .system(let code):
      store("store.unwritable", "`\(path)` cannot be written: \(words(code))", path, uncachedHint)
    case .database(let error):
      operationFailed(path, error)
    }
  }

  static func operationFailed(_ path: String, _ error: DatabaseError?) -> Diagnostic {
    switch error?.resultCode {
    case .some(.SQLITE_BUSY), .some(.SQLITE_LOCKED):
      store("store.busy", "`\(path)` is locked by another program", path, uncachedHint)
    case .some(.SQLITE_FULL):
      store("store.full", "`\(path)` cannot grow: the disk is full", path, "free some space")
    case .some(.SQLITE_READONLY), .some(.SQLITE_CANTOPEN), .some(.SQLITE_PERM):
      store("store.unwritable", "`\(path)` cannot be written", path, uncachedHint)
    default:
      store(
        "store.unusable", "`\(path)` cannot be used: \(error?.message ?? "of an unknown error")", path,
        uncachedHint)
    }
  }

  static func recordsBegunAnew(_ path: String, _ reason: String, aside: String?) -> Diagnostic {
    store(
      "store.begun-anew", "the records of earlier builds in `\(path)` cannot be used (\(reason))", path,
      aside.map { "everything is built anew; the old file is now `\($0)` and can be deleted" }
        ?? "move the file away by hand; until then every build makes everything")
  }

  static func damagedRecords(_ path: String, _ count: Int) -> Diagnostic {
    store(
      "store.damaged-record", "of the records of earlier builds in `\(path)` \(count) were damaged", path,
      "what they were about is built anew")
  }

  static func cannotKeepRecords(_ path: String, _ failure: DatabaseFile.Failure) -> Diagnostic {
    var reason = "of an unknown error"
    if case .system(let code) = failure { reason = words(code) }
    if case .database(let error) = failure { reason = words(error, path) }
    return store(
      "store.unkept", "what this build does cannot be kept in `\(path)`: \(reason)", path, unkeptHint)
  }

  static func recordsFailed(_ path: String, _ error: DatabaseError?) -> Diagnostic {
    store(
      "store.unkept",
      "what this build does cannot be kept in `\(path)`: \(words(error, path))", path, unkeptHint)
  }

  /// SQLite says of a full disk that reading or writing failed, where that happens in its journal.
  private static func words(_ error: DatabaseError?, _ path: String) -> String {
    let isFull =
      error?.resultCode == .SQLITE_FULL || error?.resultCode == .SQLITE_IOERR && hasNoRoom(path)
    return isFull ? "the disk is full" : error?.message ?? "of an unknown error"
  }

  private static func hasNoRoom(_ path: String) -> Bool {
    var status = statvfs()
    // Less than two of SQLite's pages.
    return statvfs(path, &status) == 0 && UInt64(status.f_bavail) * UInt64(status.f_frsize) < 8192
  }

  private static let unkeptHint =
    "the next build makes everything again; another folder can be named with `--state`"

  private static let uncachedHint = "answers of language models are not kept until that is mended"

  private static func store(_ code: String, _ message: String, _ path: String, _ hint: String) -> Diagnostic {
    Diagnostic(.warning, code: code, message, at: SourceRange(file: path), hints: [hint])
  }

  private static func words(_ code: Int32) -> String {
    switch code {
    case EACCES, EPERM: "permission denied"
    case EROFS: "the file system is read-only"
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case ENOENT: "its folder cannot be made"
    default: String(cString: strerror(code))
    }
  }
}

/// Accounts are no optimisation: without them there is no server.
extension Diagnostic {
  static func accountsUnusable(_ path: String, _ failure: DatabaseFile.Failure) -> Diagnostic {
    var hint = "restore it from a backup, or name another folder with `--data`; nothing was changed"
    let reason: String
    switch failure {
    case .newer:
      reason = "a later version of vitae has written it"
      hint = "use that version"
    case .corrupt(let text): reason = text
    case .system(let code): reason = words(code)
    case .database(let error): reason = error.message ?? "of an unknown error"
    }
    return Diagnostic(
      .error, code: "accounts.unusable", "the accounts in `\(path)` cannot be used: \(reason)",
      at: SourceRange(file: path), hints: [hint])
  }
}
