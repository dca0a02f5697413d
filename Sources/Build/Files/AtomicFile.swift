internal import Glibc

/// Writes one file so that a reader sees the old or the new whole.
enum AtomicFile {
  /// A symbolic link stays one: what it leads to is written. The file keeps who may read it, and what is no file, such as a pipe, is
  /// written into.
  ///
  /// - Parameter isDurable: whether this holds also when the power fails. Who writes many files flushes their folder once
  ///   instead.
  static func write(_ bytes: [UInt8], to path: String, isDurable: Bool = true) throws(FileError) {
    let kind = Files.kind(path)
    guard kind != .folder else { throw FileError("write", path, code: EISDIR) }
    if kind == .other { return try Files.write(bytes, to: path, isDurable: isDurable) }
    let target = Files.linked(path) ?? path
    let temporary = Path.join(
      Path.folder(target), ".\(Path.name(target)).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).tmp")
    do throws(FileError) {
      try Files.write(bytes, to: temporary, isDurable: isDurable)
      if kind == .file { try Files.copyMode(of: target, to: temporary) }
      try Files.rename(temporary, to: target)
    } catch {
      try? Files.remove(temporary)
      throw FileError(error.operation, path, code: error.code)
    }
  }
}
