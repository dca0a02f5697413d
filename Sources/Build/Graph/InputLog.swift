internal import Base

/// Reads files and folders, and keeps what it saw: what is made of them is made anew when one of them changes.
struct InputLog: Sendable {
  private(set) var seen: [Observation] = []

  /// The bytes of a file.
  mutating func read(_ path: String) throws(FileError) -> [UInt8] {
    let stamp = note(path)
    let bytes = try Files.read(path)
    if isHashed(stamp) { bytes.withUnsafeBytes { keep(stamp, $0) } }
    return bytes
  }

  /// The bytes of a file for C libraries and several threads.
  mutating func load(_ path: String) throws(FileError) -> SharedBytes {
    let stamp = note(path)
    let bytes = try Files.load(path)
    if isHashed(stamp) { keep(stamp, bytes.bytes) }
    return bytes
  }

  /// The entries of a folder, sorted by the bytes of their names.
  mutating func list(_ folder: String) throws(FileError) -> [Files.Entry] {
    let stamp = note(folder)
    let entries = try Files.list(folder)
    if let stamp { seen[seen.count - 1].sight = .folder(stamp, Observation.digest(of: entries)) }
    return entries
  }

  /// What stands at a path.
  mutating func kind(_ path: String) -> Files.Kind? {
    let kind = Files.kind(path)
    seen.append(Observation(path: path, sight: kind.map { .kind($0) } ?? .missing))
    return kind
  }

  /// Notes a file that something else reads if need be.
  mutating func mention(_ path: String) { note(path) }

  mutating func append(_ other: InputLog) { seen += other.seen }

  /// Whether the digest of what was just read is taken: of large files it is not, unless their stamp cannot yet stand
  /// for them.
  private func isHashed(_ stamp: FileStamp?) -> Bool {
    guard let stamp, let last = seen.last else { return false }
    return stamp.size < Observation.largeSize || !last.isSettled
  }

  private mutating func keep(_ stamp: FileStamp?, _ bytes: UnsafeRawBufferPointer) {
    guard let stamp else { return }
    seen[seen.count - 1].sight = .file(stamp, Digest(of: bytes))
  }

  /// Looks at the status before anything is read: what changes meanwhile then shows the next time.
  @discardableResult
  private mutating func note(_ path: String) -> FileStamp? {
    let now = FileStamp.now()
    let stamp = FileStamp(path: path)
    let sight = stamp.map { Observation.Sight.file($0, nil) } ?? .missing
    seen.append(Observation(path: path, sight: sight, isSettled: stamp?.isSettled(now: now) ?? true))
    return stamp
  }
}

/// Inputs that are read together: a person, a posting, a template, the fonts.
struct InputGroup: Hashable, Sendable {
  var name: String
  /// In the order in which they were seen.
  var seen: [Observation]
  /// Stands for them in the keys of what was made from them.
  var digest: Digest

  init(_ name: String, _ log: InputLog) {
    self.name = name
    seen = log.seen
    var hasher = Hasher256()
    for observation in seen { observation.add(to: &hasher) }
    digest = hasher.finalize()
  }

  init(_ name: String, seen: [Observation], digest: Digest) {
    self.name = name
    self.seen = seen
    self.digest = digest
  }

  /// The group with the digests of files that were not taken when they were seen, so that a copy of them is known again. What
  /// it stands for stays. O(bytes) of those files.
  func digested(_ loaded: [String: SharedBytes]) -> InputGroup {
    var out = self
    out.seen = seen.map { $0.digested(loaded[$0.path]) }
    return out
  }

  /// Whether another look at the same inputs saw the same.
  func agrees(with other: InputGroup) -> Bool {
    seen.count == other.seen.count && zip(seen, other.seen).allSatisfy { $0.agrees(with: $1) }
  }

  /// The paths at which two looks differ, in the order of this one, then those that only the older has.
  func difference(from old: InputGroup) -> [String] {
    let before = Dictionary(grouping: old.seen, by: \.path)
    var out: [String] = []
    for observation in seen where !out.contains(observation.path) {
      // One path may be looked at in several ways.
      let isKnown = before[observation.path]?.contains { observation.agrees(with: $0) } ?? false
      if !isKnown { out.append(observation.path) }
    }
    let now = Set(seen.map(\.path))
    return out + old.seen.map(\.path).filter { !now.contains($0) }
  }
}
