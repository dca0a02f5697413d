internal import Base
internal import CLinux
internal import Glibc

/// The file system, as far as a build needs it. Every function throws `FileError` with the path it was about.
enum Files {
  enum Kind: Sendable { case file, folder, other }

  struct Entry: Sendable {
    var name: String
    var kind: Kind
  }

  /// The identity of a file: two paths with the same identity are the same folder (symbolic link loops).
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }

  /// The most bytes that a file may have to be read.
  static let sizeLimit = 1 << 30

  /// The bytes of a regular file. Pipes and devices, whose reading may never end, are refused without waiting.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileError("read", path) }
    defer { close(file) }
    let status = try regular(file, path)
    // One more than the file has: the read that finds its end needs a place, and must not move the others.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var filled = 0
    while true {
      if filled == bytes.count { bytes.append(contentsOf: repeatElement(0, count: max(512, filled / 2))) }
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress! + filled, $0.count - filled)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError("read", path) }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }

  /// The bytes of a file for C libraries and several threads, in memory of their own: a file that is mapped would end
  /// the program when somebody saves over it. O(bytes).
  static func load(_ path: String) throws(FileError) -> SharedBytes {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileError("read", path) }
    defer { close(file) }
    let status = try regular(file, path)
    guard status.st_size > 0 else { return SharedBytes([]) }
    let count = Int(status.st_size)
    // Pages of one call cost less than each at its first touch.
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE
    guard let region = mmap(nil, count, PROT_READ | PROT_WRITE, flags, -1, 0), region != MAP_FAILED else {
      throw FileError("read", path)
    }
    let bytes = SharedBytes(taking: UnsafeRawBufferPointer(start: region, count: count)) {
      munmap(UnsafeMutableRawPointer(mutating: $0.baseAddress), $0.count)
    }
    // What has become shorter meanwhile ends in zeros.
    guard fill(UnsafeMutableRawBufferPointer(start: region, count: count), from: file, at: 0) else {
      throw FileError("read", path)
    }
    return bytes
  }

  /// Fills a region from a place in an open file, as far as the file goes; false where it cannot be read.
  static func fill(_ region: UnsafeMutableRawBufferPointer, from file: Int32, at offset: Int) -> Bool {
    var filled = 0
    while filled < region.count {
      let count = pread(file, region.baseAddress! + filled, region.count - filled, offset + filled)
      if count < 0, errno == EINTR { continue }
      if count < 0 { return false }
      if count == 0 { break }
      filled += count
    }
    return true
  }

  /// The status of an open file that is a regular one and not too large to be read.
  private static func regular(_ file: Int32, _ path: String) throws(FileError) -> stat {
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileError("read", path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileError("read", path, code: EISDIR)
    default: throw FileError("read", path, code: FileError.notRegular)
    }
    guard status.st_size <= sizeLimit else { throw FileError("read", path, code: EFBIG) }
    return status
  }

  /// The bytes of a file, or nil where there is none or it cannot be read.
  static func contents(_ path: String) -> [UInt8]? { try? read(path) }

  /// Whether two files' bytes are the same. O(bytes).
  static func areSame(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    guard a.count == b.count, !a.isEmpty else { return a.count == b.count }
    return memcmp(a.baseAddress!, b.baseAddress!, a.count) == 0
  }

  /// Writes a new file, replacing one of that name.
  ///
  /// - Parameter isDurable: whether the bytes are to be on the disk before this returns.
  static func write(_ bytes: [UInt8], to path: String, isDurable: Bool = false) throws(FileError) {
    try bytes.withUnsafeBytes { region in
      Result { () throws(FileError) in try write(region, to: path, isDurable: isDurable) }
    }.get()
  }

  /// The same from any region.
  static func write(_ bytes: UnsafeRawBufferPointer, to path: String, isDurable: Bool = false)
    throws(FileError)
  {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileError("write", path) }
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(file, bytes.baseAddress! + written, bytes.count - written)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        let code = errno
        close(file)
        throw FileError("write", path, code: code)
      }
      written += count
    }
    // What cannot be flushed, such as a pipe that was named as output, has no place on a disk.
    if isDurable, fsync(file) != 0, errno != EINVAL, errno != EROFS {
      let code = errno
      close(file)
      throw FileError("write", path, code: code)
    }
    guard close(file) == 0 else { throw FileError("write", path) }
  }

  /// What stands at a path, following symbolic links; nil where nothing does.
  static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return kind(mode: status.st_mode)
  }

  /// Whether a folder stands at a path, and no link to one.
  static func isFolderItself(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && kind(mode: status.st_mode) == .folder
  }

  /// The bytes of a file; nil where there is none.
  static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  static func identity(_ path: String) -> Identity? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  private static func kind(mode: mode_t) -> Kind {
    switch mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  /// The entries of a folder, sorted by the bytes of their names, symbolic links followed.
  /// A link that leads nowhere has the kind `.other`.
  static func list(_ folder: String) throws(FileError) -> [Entry] {
    try names(folder).map { Entry(name: $0, kind: kind(Path.join(folder, $0)) ?? .other) }
  }

  /// The names in a folder, sorted by their bytes.
  static func names(_ folder: String) throws(FileError) -> [String] {
    guard let directory = opendir(folder) else { throw FileError("list", folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw FileError("list", folder) }
    names.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return names
  }

  /// Makes a folder and those above it.
  static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 { return }
    if errno == EEXIST {
      if kind(path) == .folder { return }
      throw FileError("create", path, code: ENOTDIR)
    }
    guard errno == ENOENT, path != Path.folder(path) else { throw FileError("create", path) }
    try makeFolder(Path.folder(path))
    if mkdir(path, 0o755) != 0, errno != EEXIST { throw FileError("create", path) }
  }

  /// Removes a file or a whole tree; links are removed, not followed. What is not there is no error.
  static func remove(_ path: String) throws(FileError) {
    if unlink(path) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw FileError("remove", path) }
    for entry in try list(path) { try remove(Path.join(path, entry.name)) }
    if rmdir(path) != 0, errno != ENOENT { throw FileError("remove", path) }
  }

  /// A second name for the same file; false where the file system refuses.
  static func hardLink(_ old: String, as new: String) -> Bool { link(old, new) == 0 }

  /// Where the symbolic link at a path leads, whether anything stands there or not; nil: none is at the path.
  static func linked(_ path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = bytes.withUnsafeMutableBytes { readlink(path, $0.baseAddress!, $0.count) }
    guard count > 0 else { return nil }
    let named = Path.join(Path.folder(path), String(decoding: bytes.prefix(count), as: UTF8.self))
    return Path.absolute(named)
  }

  /// Lets those read and write `other` who may `path`.
  static func copyMode(of path: String, to other: String) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw FileError("read", path) }
    let mode = status.st_mode & 0o7777
    guard mode == 0o644 || chmod(other, mode) == 0 else { throw FileError("write", other) }
  }

  static func rename(_ old: String, to new: String) throws(FileError) {
    guard Glibc.rename(old, new) == 0 else { throw FileError("rename", old) }
  }

  /// Waits until everything written to the file system of a folder is on its disk (`syncfs`): one call for a whole
  /// tree costs far less than one for each file.
  static func flush(_ folder: String) throws(FileError) {
    guard vitae_flush(folder) == 0 || errno == ENOSYS || errno == EROFS else {
      throw FileError("write", folder)
    }
  }

  /// Swaps two paths in one step (`renameat2` with `RENAME_EXCHANGE`). 0, or the system's number of the error:
  /// `EINVAL` or `ENOSYS` where the file system or the kernel lacks it.
  static func exchange(_ a: String, _ b: String) -> Int32 { vitae_exchange(a, b) == 0 ? 0 : errno }
}
