internal import Glibc

/// What a font file says of itself, without its outlines: enough to ask for names and characters. Hundreds of files are
/// looked at so, each may be large, and somebody may be saving one; so they are neither read whole nor mapped.
enum FontExcerpt {
  /// Those that tell names, styles and characters.
  private static let tables: Set<[UInt8]> = Set(
    ["head", "hhea", "maxp", "name", "OS/2", "cmap", "post", "fvar", "STAT"].map { Array($0.utf8) })
  private static let faceLimit = 64
  private static let tableLimit = 512

  /// Calls `body` with as many bytes as the file has, in which the other tables are zeros; nil where it cannot be read or
  /// is empty. O(bytes of the tables).
  static func with<Result>(_ path: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    guard size > 0, size <= Files.sizeLimit else { return nil }
    // Takes no memory where nothing is written.
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
    guard let start = mmap(nil, size, PROT_READ | PROT_WRITE, flags, -1, 0), start != MAP_FAILED else {
      return nil
    }
    defer { munmap(start, size) }
    var reader = Reader(file: file, region: UnsafeMutableRawBufferPointer(start: start, count: size))
    reader.readFaces()
    return body(UnsafeRawBufferPointer(start: start, count: size))
  }

  /// Copies what is wanted to its place.
  private struct Reader {
    let file: Int32
    let region: UnsafeMutableRawBufferPointer
    /// Tables that faces of a collection share are read once.
    private var known: Set<Int> = []

    init(file: Int32, region: UnsafeMutableRawBufferPointer) {
      self.file = file
      self.region = region
    }

    mutating func readFaces() {
      copy(0, 12 + 4 * FontExcerpt.faceLimit)
      guard region.prefix(4).elementsEqual("ttcf".utf8) else { return readFace(at: 0) }
      for i in 0..<min(number(8), FontExcerpt.faceLimit) { readFace(at: number(12 + 4 * i)) }
    }

    private mutating func readFace(at offset: Int) {
      copy(offset, 12)
      let count = min(number(offset + 2) & 0xFFFF, FontExcerpt.tableLimit)
      copy(offset + 12, 16 * count)
      for i in 0..<count {
        let record = offset + 12 + 16 * i
        guard record + 16 <= region.count, FontExcerpt.tables.contains(Array(region[record..<record + 4]))
        else { continue }
        let place = number(record + 8)
        if known.insert(place).inserted { copy(place, number(record + 12)) }
      }
    }

    /// Copies a stretch, as far as the file goes.
    private func copy(_ offset: Int, _ count: Int) {
      let end = min(region.count, offset + count)
      guard offset < end else { return }
      _ = Files.fill(UnsafeMutableRawBufferPointer(rebasing: region[offset..<end]), from: file, at: offset)
    }

    /// Four bytes, the highest first; 0 past the end.
    private func number(_ offset: Int) -> Int {
      guard offset + 4 <= region.count else { return 0 }
      return region[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }
  }
}
