internal import Glibc

/// Where a hosted server keeps everything: one folder, to be backed up as a whole.
///
///     accounts.sqlite            users, sessions, what there is
///     incoming/                  files that are still being sent
///     users/<number>/
///       uploads/<cv>             files as they were sent
///       content/ output/ state/  the user's own content folder and what is built of it
///     published/<name>/          portfolios that anybody may see
public struct DataFolder: Hashable, Sendable {
  public let root: String

  public init(_ root: String) { self.root = root }

  public var database: String { root + "/accounts.sqlite" }
  /// For files that are being sent or read: emptied when the server starts.
  public var incoming: String { root + "/incoming" }
  public var published: String { root + "/published" }

  public func user(_ id: UserID) -> String { "\(root)/users/\(id.number)" }
  public func uploads(of id: UserID) -> String { user(id) + "/uploads" }
  public func upload(_ cv: ObjectID, of id: UserID) -> String { "\(uploads(of: id))/\(cv)" }
  public func content(of id: UserID) -> String { user(id) + "/content" }
  public func output(of id: UserID) -> String { user(id) + "/output" }
  /// What was made of a CV for a posting.
  public func documents(_ job: ObjectID, of cv: ObjectID, user: UserID) -> String {
    "\(output(of: user))/applications/\(cv)/\(job)"
  }
  public func state(of id: UserID) -> String { user(id) + "/state" }

  /// Makes the folders, for their owner alone.
  ///
  /// - Parameter isServing: whether this is the server, which forgets what was being sent when it last ended.
  public func prepare(isServing: Bool = true) throws(UploadError) {
    for folder in [root, root + "/users", published, incoming] { try UploadError.makeFolder(folder) }
    guard isServing else { return }
    for name in Self.names(in: incoming) { Self.removeTree("\(incoming)/\(name)") }
  }

  /// Removes an uploaded file. What is not there is no error.
  public func removeUpload(_ cv: ObjectID, of user: UserID) { unlink(upload(cv, of: user)) }

  /// Removes the folders of a user that hold nothing.
  public func removeIfEmpty(_ user: UserID) {
    rmdir(uploads(of: user))
    rmdir(self.user(user))
  }

  /// The bytes of an uploaded file; nil where it is not there. Blocks.
  public func readUpload(_ cv: ObjectID, of user: UserID) -> [UInt8]? {
    let file = open(upload(cv, of: user), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let more = read(file, buffer.baseAddress! + count, buffer.count - count)
        guard more > 0 else { break }
        count += more
      }
    }
  }

  /// A new file to take what is sent.
  public func beginUpload() throws(UploadError) -> IncomingFile {
    let path = "\(incoming)/\(ObjectID.random())"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw UploadError("create", errno) }
    return IncomingFile(path: path, file: file)
  }

  static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// A file that is being sent. Exactly one of `keep` and `discard` ends it.
public struct IncomingFile: Sendable {
  let path: String
  let file: Int32

  /// Adds bytes. They are on their way to the disk, not there.
  public func write(_ bytes: [UInt8]) throws(UploadError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress! + written, $0.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw UploadError("write", errno) }
      written += count
    }
  }

  /// Brings the file to the disk under its own name. When this returns, it is there after a power cut too. Blocks.
  public func keep(as path: String, in folder: String) throws(UploadError) {
    do throws(UploadError) {
      guard fsync(file) == 0 else { throw UploadError("write", errno) }
      try UploadError.makeFolders(folder)
      guard rename(self.path, path) == 0 else { throw UploadError("rename", errno) }
    } catch {
      discard()
      throw error
    }
    close(file)
    try UploadError.flush(folder)
  }

  /// What was written, to be read from its beginning even when the name is gone.
  public func reopened() throws(UploadError) -> ReadingFile {
    let handle = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard handle >= 0 else { throw UploadError("read", errno) }
    return ReadingFile(handle)
  }

  /// Brings the bytes to the disk: what takes time of `keep`. A failure is said by `keep`.
  public func flush() { _ = fsync(file) }

  public func discard() {
    close(file)
    unlink(path)
  }
}

/// A file that is read piece by piece; closed when nobody reads it any more.
public final class ReadingFile: Sendable {
  private let file: Int32

  init(_ file: Int32) { self.file = file }
  deinit { close(file) }

  /// The next bytes, as many as there are up to `most`; none at the end. Blocks.
  public func next(_ most: Int) throws(UploadError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: most)
    while true {
      let count = read(file, &buffer, most)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw UploadError("read", errno) }
      return Array(buffer.prefix(count))
    }
  }
}

/// A system call on an uploaded file that failed. Names nothing of the user's.
public struct UploadError: Error, Hashable, Sendable {
  /// `create`, `write`, `rename`, `read`.
  public var operation: String
  public var code: Int32

  init(_ operation: String, _ code: Int32) {
    self.operation = operation
    self.code = code
  }

  /// Whether there is no room for it.
  public var isFull: Bool { code == ENOSPC || code == EDQUOT }

  static func makeFolder(_ path: String) throws(UploadError) {
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw UploadError("create", errno) }
  }

  /// The folder and those above it.
  static func makeFolders(_ path: String) throws(UploadError) {
    for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o700)
    }
    try makeFolder(path)
  }

  /// Brings a folder's names to the disk.
  static func flush(_ folder: String) throws(UploadError) {
    let handle = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { throw UploadError("write", errno) }
    defer { close(handle) }
    guard fsync(handle) == 0 || errno == EINVAL else { throw UploadError("write", errno) }
  }
}
