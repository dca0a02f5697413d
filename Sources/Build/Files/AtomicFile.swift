internal import Glibc

/// Writes one file so that a reader sees the old or the new whole.
enum AtomicFile {
  /// - Parameter isDurable: whether this holds also when the power fails. Who writes many files flushes their folder once
  ///   instead.
  static func write(_ bytes: [UInt8], to path: String, isDurable: Bool = true) throws(FileError) {
    guard Files.kind(path) != .folder else { throw FileError("write", path, code: EISDIR) }
    let temporary = Path.join(Path.folder(path), ".\(Path.name(path)).\(getpid()).tmp")
    do throws(FileError) {
      try Files.write(bytes, to: temporary, isDurable: isDurable)
      try Files.rename(temporary, to: path)
    } catch {
      try? Files.remove(temporary)
      throw FileError(error.operation, path, code: error.code)
    }
  }
}
