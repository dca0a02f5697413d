public import Base
internal import Glibc

/// A system call on a file that failed.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried: `read`, `write`, `create`, `list`, `rename`, `remove`, `lock`.
  public var operation: String
  public var path: String
  public var code: Int32

  init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The number for what is neither a file nor a folder.
  static let notRegular = EOPNOTSUPP

  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// The system's words for the error, in the C locale.
  public var reason: String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case Self.notRegular: "it is a pipe or a device, not a file"
    case EFBIG: "the file is too large"
    case EACCES, EPERM: "permission denied"
    case EROFS: "the file system is read-only"
    case ENOSPC: "the disk is full"
    case EDQUOT: "the disk quota is used up"
    case ELOOP: "its symbolic links go round in a circle"
    case ENAMETOOLONG: "the name is too long"
    default: String(cString: strerror(code))
    }
  }

  /// The error as a diagnostic without a place in a text.
  public func diagnostic(_ severity: Diagnostic.Severity = .error, hints: [String] = []) -> Diagnostic {
    var hints = hints
    var path = path
    if code == ENOSPC || code == EDQUOT {
      // Where the file was to stand in the end says more than where it was being written.
      path = path.replacing("/" + OutputFolder.staging, with: "/")
      hints.append("free some space and build again; what was made before stays until then")
    }
    return Diagnostic(
      severity, code: "build.cannot-\(operation)", "cannot \(operation) `\(path)`: \(reason)",
      at: SourceRange(file: path), hints: hints)
  }
}
