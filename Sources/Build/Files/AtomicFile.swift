internal import Glibc

/// Writes one file so that a reader sees the old or the new whole, also after the power fails.
enum AtomicFile {
  static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let temporary = Path.join(Path.folder(path), ".\(Path.name(path)).\(getpid()).tmp")
    do throws(FileError) {
      try Files.write(bytes, to: temporary, isDurable: true)
      try Files.rename(temporary, to: path)
    } catch {
      try? Files.remove(temporary)
      throw FileError(error.operation, path, code: error.code)
    }
  }
}
