internal import Base
internal import Glibc

/// One build at a time for an output folder: an advisory lock on `.lock` in it, which the kernel releases when the
/// process ends in whatever way. The file holds the process id of the owner.
struct OutputLock: ~Copyable {
  private let file: Int32

  enum Failure: Error {
    /// Another process holds it; its id, where it could be read.
    case held(by: Int?)
    case failed(FileError)
  }

  init(folder: String) throws(Failure) {
    let path = Path.join(folder, ".lock")
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard opened >= 0 else { throw .failed(FileError("lock", path)) }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(opened)
      guard code == EWOULDBLOCK else { throw .failed(FileError("lock", path, code: code)) }
      let owner = Files.contents(path).flatMap {
        Int(String(decoding: $0, as: UTF8.self).trimmingBlanks())
      }
      throw .held(by: owner)
    }
    file = opened
    let owner = Array("\(getpid())\n".utf8)
    ftruncate(file, 0)
    _ = owner.withUnsafeBytes { write(file, $0.baseAddress!, $0.count) }
  }

  deinit { close(file) }

  /// Whether nobody builds in a folder just now.
  static func isFree(_ folder: String) -> Bool {
    let file = open(Path.join(folder, ".lock"), O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return errno == ENOENT }
    defer { close(file) }
    return flock(file, LOCK_EX | LOCK_NB) == 0
  }
}
