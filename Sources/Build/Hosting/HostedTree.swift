internal import Glibc

/// The finished site of an output folder, open for those who serve it. No name leads out of it: paths are walked name by
/// name from the folder that was opened, and no symbolic link is followed.
public final class HostedTree: Sendable {
  /// What a path leads to.
  public enum Found: Sendable {
    case file(HostedFile)
    case folder
    case nothing
  }

  private let path: String
  private let descriptor: Int32
  private let identity: Files.Identity

  /// The only folder of an output folder that may be hosted.
  public static func folder(of output: String) -> String { Path.join(output, "site") }

  /// The longest path, in names.
  private static let depthLimit = 16

  /// Opens the folder as it is now; nil where there is none. A build that replaces it changes nothing in it.
  public init?(folder: String) {
    let opened = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard opened >= 0 else { return nil }
    var status = stat()
    guard fstat(opened, &status) == 0 else {
      close(opened)
      return nil
    }
    path = folder
    descriptor = opened
    identity = Files.Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  deinit { close(descriptor) }

  /// Whether the folder's path still leads to it, and not to a tree that has taken its place.
  public var isCurrent: Bool { Files.identity(path) == identity }

  /// What the names lead to, each in the one before. Hidden names, and whatever is neither file nor folder, are not there.
  public func find(_ names: [String]) -> Found {
    guard let last = names.last else { return .folder }
    guard names.count <= Self.depthLimit, names.allSatisfy(Self.isName) else { return .nothing }
    var folder = descriptor
    defer { if folder != descriptor { close(folder) } }
    for name in names.dropLast() {
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard next >= 0 else { return .nothing }
      if folder != descriptor { close(folder) }
      folder = next
    }
    // Without waiting for whoever writes into a pipe.
    let file = openat(folder, last, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return .nothing }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      close(file)
      return .nothing
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(HostedFile(descriptor: file, stamp: HostedStamp(FileStamp(status))))
    case S_IFDIR:
      close(file)
      return .folder
    default:
      close(file)
      return .nothing
    }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count < 256
      && !name.utf8.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") || $0 < 0x20 }
  }

  /// Whether the file that `find` gave is still the one at its path.
  public func holds(_ stamp: HostedStamp, at path: String) -> Bool {
    var status = stat()
    guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFREG && HostedStamp(FileStamp(status)) == stamp
  }
}

/// Tells whether a file is still the same. When its status changed last does not count: a build gives files second names.
public struct HostedStamp: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let modified: Int64

  init(_ stamp: FileStamp) {
    device = stamp.device
    inode = stamp.inode
    size = stamp.size
    modified = stamp.modified
  }

  /// Bytes.
  public var count: Int { Int(size) }
}

/// A file of a hosted tree, open until this object goes.
public final class HostedFile: Sendable {
  public let stamp: HostedStamp
  private let descriptor: Int32

  init(descriptor: Int32, stamp: HostedStamp) {
    self.descriptor = descriptor
    self.stamp = stamp
  }

  deinit { close(descriptor) }

  /// Bytes.
  public var count: Int { stamp.count }

  /// The bytes of a range of it; nil where it has become shorter or cannot be read.
  public func bytes(_ range: Range<Int>) -> [UInt8]? {
    var isWhole = true
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      while filled < range.count {
        let rest = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
        let count = pread(
          descriptor, rest.baseAddress, range.count - filled, off_t(range.lowerBound + filled))
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          isWhole = false
          return
        }
        filled += count
      }
    }
    return isWhole ? bytes : nil
  }
}
