internal import Base

/// What a step was made from, by name: the program, the options, the date, groups of inputs.
struct StepKey: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    var name: String
    var digest: Digest
  }

  /// In a fixed order.
  private(set) var parts: [Part] = []

  mutating func add(_ name: String, _ digest: Digest) { parts.append(Part(name: name, digest: digest)) }
  mutating func add(_ name: String, text: String) { add(name, Digest(of: text)) }

  /// Stands for all parts.
  var digest: Digest {
    var writer = ByteWriter()
    for part in parts {
      writer.text(part.name)
      writer.digest(part.digest)
    }
    return Digest(of: writer.bytes)
  }

  /// The names of the parts in which two keys differ, in this key's order, then those that only `old` has.
  func difference(from old: StepKey) -> [String] {
    let changed = parts.filter { !old.parts.contains($0) }.map(\.name)
    return changed + old.parts.map(\.name).filter { name in !parts.contains { $0.name == name } }
  }
}

/// A file that a step wrote.
struct StepOutput: Hashable, Sendable {
  /// From the root of its tree.
  var path: String
  var size: Int64
  /// Nanoseconds since 1970-01-01 UTC.
  var modified: Int64
  var inode: UInt64
  var digest: Digest

  init(path: String, stamp: FileStamp, digest: Digest) {
    self.init(path: path, size: stamp.size, modified: stamp.modified, inode: stamp.inode, digest: digest)
  }

  init(path: String, size: Int64, modified: Int64, inode: UInt64, digest: Digest) {
    self.path = path
    self.size = size
    self.modified = modified
    self.inode = inode
    self.digest = digest
  }

  /// Whether the file in a tree is still the one that was written. When its status last changed does not count: a
  /// second name for it changes that.
  func stands(in root: String) -> Bool {
    FileStamp(path: Path.join(root, path)).map(isSame) ?? false
  }

  func isSame(as stamp: FileStamp) -> Bool {
    stamp.size == size && stamp.modified == modified && stamp.inode == inode
  }

  /// What is to be known of the file in a tree now; nil where it is not what was written. One that was copied or touched is
  /// another by its status: then its bytes decide.
  ///
  /// - Parameter isRead: whether its bytes decide in any case.
  func found(in root: String, isRead: Bool = false) -> StepOutput? {
    guard let stamp = FileStamp(path: Path.join(root, path)), stamp.size == size else { return nil }
    if isSame(as: stamp), !isRead { return self }
    return isWhole(in: root) ? StepOutput(path: path, stamp: stamp, digest: digest) : nil
  }

  /// Whether the file in a tree has the bytes that were written.
  func isWhole(in root: String) -> Bool {
    guard let bytes = Files.contents(Path.join(root, path)) else { return false }
    return Digest(of: bytes) == digest
  }
}

/// What a step did: what its key was, which files it wrote and what it had to say.
struct StepRecord: Hashable, Sendable {
  var name: String
  var key: StepKey
  /// Whether it made what it is for; if not, its diagnostics say why.
  var isMade = true
  var outputs: [StepOutput] = []
  /// Of all files; one that has several names counts once.
  var bytes: Int64 {
    let files = Dictionary(outputs.map { ($0.inode, $0.size) }, uniquingKeysWith: { first, _ in first })
    return files.values.reduce(0, +)
  }
  /// Pages of its PDFs.
  var pages = 0
  var diagnostics: [Diagnostic] = []

  init(_ name: String, key: StepKey) {
    self.name = name
    self.key = key
  }
}

extension StepRecord {
  var payload: [UInt8] {
    var writer = ByteWriter()
    writer.list(key.parts) { writer, part in
      writer.text(part.name)
      writer.digest(part.digest)
    }
    writer.flag(isMade)
    writer.number(pages)
    writer.list(outputs) { writer, output in
      writer.text(output.path)
      writer.number(output.size)
      writer.number(output.modified)
      writer.number(output.inode)
      writer.digest(output.digest)
    }
    writer.list(diagnostics) { $0.diagnostic($1) }
    return writer.bytes
  }

  init(_ name: String, payload: UnsafeRawBufferPointer) throws(ByteReader.Damage) {
    var reader = ByteReader(payload)
    var key = StepKey()
    let parts = try reader.list { reader throws(ByteReader.Damage) in
      let name = try reader.text()
      return StepKey.Part(name: name, digest: try reader.digest())
    }
    for part in parts { key.add(part.name, part.digest) }
    self.init(name, key: key)
    isMade = try reader.flag()
    pages = try reader.int()
    outputs = try reader.list { reader throws(ByteReader.Damage) in
      let path = try reader.text()
      let size = try reader.number()
      let modified = try reader.number()
      let inode = try reader.unsigned()
      return StepOutput(
        path: path, size: size, modified: modified, inode: inode, digest: try reader.digest())
    }
    diagnostics = try reader.list { reader throws(ByteReader.Damage) in try reader.diagnostic() }
  }
}
