internal import Base
internal import Glibc

/// What a look at a file's status tells of it: two looks with the same stamp saw the same bytes, unless the file was
/// changed within a tick of the file system's clock.
struct FileStamp: Hashable, Sendable {
  var device: UInt64
  var inode: UInt64
  /// Bytes.
  var size: Int64
  /// When its bytes changed last, in nanoseconds since 1970-01-01 UTC.
  var modified: Int64
  /// When its status changed last: it cannot be set by hand, as `modified` can.
  var changed: Int64

  init(device: UInt64, inode: UInt64, size: Int64, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  /// Of what stands at a path, symbolic links followed; nil where nothing does.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  /// Whether a later change would have to show in the stamp, when it was looked at `now`: a file that has just been
  /// written may be written again without its times moving ("racily clean"; Git, Documentation/technical/racy-git).
  /// Some file systems count in steps of two seconds.
  func isSettled(now: Int64) -> Bool { max(modified, changed) < now - 2_000_000_000 }

  /// The time by the clock that file systems use, in nanoseconds since 1970-01-01 UTC.
  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }
}
