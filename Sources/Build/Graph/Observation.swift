internal import Base

/// What a build saw at a path.
struct Observation: Hashable, Sendable {
  enum Sight: Hashable, Sendable {
    case missing
    /// A file whose bytes were read, or are if need be. Of large files and those that were not read the digest is taken when
    /// they are first kept in the records (nil: not yet); until then the stamp stands for the bytes.
    case file(FileStamp, Digest?)
    /// A folder whose entries were listed.
    case folder(FileStamp, Digest)
    /// Only what kind of thing stands there was asked.
    case kind(Files.Kind)
  }

  var path: String
  var sight: Sight
  /// Whether a later change must show in the stamp.
  var isSettled = true

  /// Files of this many bytes and more (fonts, pictures) are not hashed when they are seen first: that would cost a
  /// first build more than all its pages.
  static let largeSize: Int64 = 128 * 1024

  /// The same with the file's digest where it was not taken before and the file is still the one that was seen.
  ///
  /// - Parameter loaded: its bytes, where they were read since it was seen.
  func digested(_ loaded: SharedBytes? = nil) -> Observation {
    guard case .file(let stamp, nil) = sight else { return self }
    let read = loaded == nil ? Files.contents(path) : nil
    guard let digest = loaded?.digest ?? read.map({ Digest(of: $0) }), FileStamp(path: path) == stamp else {
      return self
    }
    var out = self
    out.sight = .file(stamp, digest)
    return out
  }

  /// What stands for it in the key of what was made from it.
  func add(to hasher: inout Hasher256) {
    var writer = ByteWriter()
    writer.text(path)
    switch sight {
    case .missing: writer.number(0)
    case .file(_, let digest?):
      writer.number(1)
      writer.digest(digest)
    case .file(let stamp, nil):
      writer.number(2)
      writer.stamp(stamp)
    case .folder(_, let digest):
      writer.number(3)
      writer.digest(digest)
    case .kind(let kind): writer.number(kind == .file ? 4 : kind == .folder ? 5 : 6)
    }
    writer.bytes.withUnsafeBytes { hasher.update($0) }
  }

  /// Whether what was seen at another time is known to be the same.
  func agrees(with other: Observation) -> Bool {
    guard path == other.path else { return false }
    switch (sight, other.sight) {
    case (.file(_, let a?), .file(_, let b?)), (.folder(_, let a), .folder(_, let b)): return a == b
    case (.file(let a, _), .file(let b, _)): return a == b
    default: return sight == other.sight
    }
  }

  /// The digest of a folder's entries: names and kinds, in order, without what editors leave.
  static func digest(of entries: [Files.Entry]) -> Digest {
    var writer = ByteWriter()
    for entry in entries where !ContentScan.isBackup(entry.name) {
      writer.text(entry.name)
      writer.number(entry.kind == .file ? 0 : entry.kind == .folder ? 1 : 2)
    }
    return Digest(of: writer.bytes)
  }
}

extension ByteWriter {
  mutating func stamp(_ stamp: FileStamp) {
    number(stamp.device)
    number(stamp.inode)
    number(stamp.size)
    number(stamp.modified)
    number(stamp.changed)
  }

  mutating func observation(_ observation: Observation) {
    text(observation.path)
    flag(observation.isSettled)
    switch observation.sight {
    case .missing: number(UInt64(0))
    case .file(let seen, let digest):
      number(UInt64(1))
      stamp(seen)
      flag(digest != nil)
      if let digest { self.digest(digest) }
    case .folder(let seen, let digest):
      number(UInt64(2))
      stamp(seen)
      self.digest(digest)
    case .kind(let kind):
      number(UInt64(3))
      number(UInt64(kind == .file ? 0 : kind == .folder ? 1 : 2))
    }
  }
}

extension ByteReader {
  mutating func stamp() throws(Damage) -> FileStamp {
    let device = try unsigned()
    let inode = try unsigned()
    let size = try number()
    let modified = try number()
    return FileStamp(
      device: device, inode: inode, size: size, modified: modified, changed: try number())
  }

  mutating func observation() throws(Damage) -> Observation {
    let path = try text()
    let isSettled = try flag()
    let sight: Observation.Sight
    switch try unsigned() {
    case 0: sight = .missing
    case 1:
      let stamp = try stamp()
      sight = .file(stamp, try flag() ? digest() : nil)
    case 2:
      let stamp = try stamp()
      sight = .folder(stamp, try digest())
    case 3:
      let kinds: [Files.Kind] = [.file, .folder, .other]
      let number = try unsigned()
      guard number < 3 else { throw Damage() }
      sight = .kind(kinds[Int(number)])
    default: throw Damage()
    }
    return Observation(path: path, sight: sight, isSettled: isSettled)
  }
}
