internal import Base
internal import Build
internal import NIOCore
internal import Synchronization

/// A file of the site as it can be sent: whole or compressed.
struct SiteFile: Sendable {
  /// Every byte; nil for files too large to be kept, which are read while they are sent.
  var bytes: ByteBuffer?
  /// The bytes of the file as they are.
  var count: Int
  /// SHA-256 of them, its first 128 bits: the strong validator of the uncompressed representation is made of it.
  var digest: String
  var stamp: HostedStamp
  /// For pages: whether they ask search engines to leave them out.
  var isNoindex = false
  /// What compressing made, by coding; an absent value: it was not tried.
  var coded: [ContentCoding: ByteBuffer] = [:]

  /// What it costs to keep.
  var cost: Int { coded.values.reduce(512 + (bytes?.readableBytes ?? 0)) { $0 + $1.readableBytes } }
}

/// What was read of the site, at most so many bytes of it: those that were asked for last.
///
/// Each lookup looks at the file's status first, so nothing outdated is sent; where a build has replaced the tree, the
/// new one is opened.
final class SiteFiles: Sendable {
  enum Found: Sendable {
    case file(SiteFile, HostedFile?)
    case folder
    case nothing
  }

  private struct State {
    var tree: HostedTree
    /// What was asked for since `old` was young.
    var young: [String: SiteFile] = [:]
    var old: [String: SiteFile] = [:]
    var cost = 0
  }

  private let folder: String
  private let budget: Int
  private let state: Mutex<State>

  /// Larger files are not kept in memory.
  static let largeSize = 4 << 20

  /// - Parameter budget: how many bytes may be kept, about.
  init?(folder: String, budget: Int = 64 << 20) {
    guard let tree = HostedTree(folder: folder) else { return nil }
    self.folder = folder
    self.budget = budget
    state = Mutex(State(tree: tree))
  }

  /// What the names lead to. Of a file too large to be kept the open file is given too.
  func find(_ names: [String]) -> Found {
    let found = look(names)
    // The tree may have been replaced, and the old one removed, since it was looked at.
    if case .nothing = found, state.withLock({ renew(&$0) }) { return look(names) }
    return found
  }

  private func look(_ names: [String]) -> Found {
    let path = names.joined(separator: "/")
    let (tree, known) = state.withLock { state in
      _ = renew(&state)
      return (state.tree, lookUp(path, &state))
    }
    if let known, tree.holds(known.stamp, at: path), known.bytes != nil { return .file(known, nil) }
    switch tree.find(names) {
    case .nothing: return .nothing
    case .folder: return .folder
    case .file(let file): return read(file, path, known)
    }
  }

  /// Opens the tree that stands there now; false where it is the known one. While a tree is being exchanged for another
  /// without the file system's help there is none: the last one still serves.
  private func renew(_ state: inout State) -> Bool {
    guard !state.tree.isCurrent, let tree = HostedTree(folder: folder) else { return false }
    state.tree = tree
    return true
  }

  private func read(_ file: HostedFile, _ path: String, _ known: SiteFile?) -> Found {
    if let known, known.stamp == file.stamp { return .file(known, file) }
    guard file.count <= Self.largeSize else {
      guard let digest = Self.digest(file) else { return .nothing }
      let large = SiteFile(count: file.count, digest: digest, stamp: file.stamp)
      keep(large, path)
      return .file(large, file)
    }
    guard let bytes = file.bytes(0..<file.count) else { return .nothing }
    var fresh = SiteFile(
      bytes: ByteBuffer(bytes: bytes), count: bytes.count, digest: Self.short(Digest(of: bytes)),
      stamp: file.stamp)
    fresh.isNoindex = path.hasSuffix(".html") && Self.asksForNoindex(bytes)
    keep(fresh, path)
    return .file(fresh, nil)
  }

  /// A file in a coding, made at the first time; nil where that saves nothing.
  func coded(_ file: SiteFile, _ coding: ContentCoding, at path: String) -> ByteBuffer? {
    if let known = file.coded[coding] { return known.readableBytes > 0 ? known : nil }
    guard let bytes = file.bytes else { return nil }
    let made = coding.encode(Array(buffer: bytes)).map { ByteBuffer(bytes: $0) }
    var file = file
    file.coded[coding] = made ?? ByteBuffer()
    keep(file, path)
    return made
  }

  // MARK: What is kept

  private func lookUp(_ path: String, _ state: inout State) -> SiteFile? {
    if let file = state.young[path] { return file }
    guard let file = state.old.removeValue(forKey: path) else { return nil }
    add(file, path, &state)
    return file
  }

  private func keep(_ file: SiteFile, _ path: String) { state.withLock { add(file, path, &$0) } }

  private func add(_ file: SiteFile, _ path: String, _ state: inout State) {
    if let before = state.young.updateValue(file, forKey: path) { state.cost -= before.cost }
    state.cost += file.cost
    guard state.cost > budget / 2 else { return }
    state.old = state.young
    state.young = [:]
    state.cost = 0
  }

  // MARK: Digests

  private static func digest(_ file: HostedFile) -> String? {
    var hasher = Hasher256()
    var at = 0
    while at < file.count {
      let end = min(file.count, at + 1 << 18)
      guard let bytes = file.bytes(at..<end) else { return nil }
      bytes.withUnsafeBytes { hasher.update($0) }
      at = end
    }
    return short(hasher.finalize())
  }

  private static func short(_ digest: Digest) -> String { String(digest.hex.prefix(32)) }

  /// Pages say it in their head, in the words of our exporters.
  private static func asksForNoindex(_ page: [UInt8]) -> Bool {
    let head = String(decoding: page.prefix(8_192), as: UTF8.self)
    return head.contains("<meta name=\"robots\" content=\"noindex\">")
  }
}
