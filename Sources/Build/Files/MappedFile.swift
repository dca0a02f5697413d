internal import Glibc

/// A file seen as memory: only the parts that are looked at are read.
enum MappedFile {
  /// Calls `body` with the file's bytes; nil where it cannot be read or is empty.
  static func with<Result>(_ path: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_size > 0 else { return nil }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
      return nil
    }
    defer { munmap(start, size) }
    return body(UnsafeRawBufferPointer(start: start, count: size))
  }
}
