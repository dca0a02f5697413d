internal import Base
internal import Glibc

/// A tree of files that replaces its predecessor in one step: written beside it, unchanged files hard-linked from it
/// (so their time stamps stay), then exchanged. A reader sees a whole old or a whole new tree.
///
/// `put` may be called from several threads for different paths.
struct StagedTree: Sendable {
  /// The path of the tree that readers see.
  let live: String
  /// Where the new tree grows; on the same file system.
  let staging: String
  /// Swaps two paths in one step, or gives the number of the error.
  private let exchange: @Sendable (String, String) -> Int32

  /// Where `commit` puts the old tree on file systems that cannot exchange two folders.
  private var old: String { staging + ".old" }

  /// What a build that was interrupted had made: its files need not be made again.
  private var salvage: String { staging + ".salvage" }

  /// Starts a new tree; what an interrupted build left in the staging place is put aside for `reuse`, and the live tree
  /// put back where one was interrupted between two renames.
  init(
    live: String, staging: String, exchange: @escaping @Sendable (String, String) -> Int32 = Files.exchange
  ) throws(FileError) {
    self.live = live
    self.staging = staging
    self.exchange = exchange
    if Files.kind(live) == nil, Files.kind(old) == .folder { try Files.rename(old, to: live) }
    try Files.remove(old)
    if Files.kind(staging) == .folder {
      try Files.remove(salvage)
      try Files.rename(staging, to: salvage)
    }
    try Files.remove(staging)
    try Files.makeFolder(staging)
  }

  /// A file that another tree has just been given.
  struct Place {
    var tree: StagedTree
    var path: String

    fileprivate var file: String { Path.join(tree.staging, path) }
  }

  /// Puts a file at a path relative to the tree's root. Bytes equal to the live file's are not written again.
  ///
  /// - Parameter sibling: where another tree has just been given the same file: it is linked rather than written again.
  func put(_ bytes: UnsafeRawBufferPointer, at path: String, sharedWith sibling: Place? = nil)
    throws(FileError)
  {
    let target = Path.join(staging, path)
    try Files.makeFolder(Path.folder(target))
    let old = Path.join(live, path)
    if let before = Files.contents(old), before.withUnsafeBytes({ Files.areSame($0, bytes) }) {
      if Files.hardLink(old, as: target) || Files.identity(target) == Files.identity(old) { return }
    }
    if let sibling, Files.hardLink(sibling.file, as: target) { return }
    // A file of that name may be the live tree's own, linked by `keep`: never write through it.
    try Files.remove(target)
    try Files.write(bytes, to: target)
  }

  /// Puts a file that a step makes, and tells what is to be known of it later.
  ///
  /// - Parameter twin: a file of this tree that was just put and has the same bytes.
  func put(
    _ bytes: UnsafeRawBufferPointer, at path: String, digest: Digest, twin: String?,
    sharedWith sibling: Place? = nil
  ) throws(FileError) -> StepOutput {
    let target = Path.join(staging, path)
    let isLinked = twin.map { Files.hardLink(Path.join(staging, $0), as: target) } ?? false
    if !isLinked { try put(bytes, at: path, sharedWith: sibling) }
    guard let stamp = FileStamp(path: target) else { throw FileError("write", target) }
    return StepOutput(path: path, stamp: stamp, digest: digest)
  }

  /// The same for an array.
  func put(_ bytes: [UInt8], at path: String, digest: Digest, twin: String?) throws(FileError) -> StepOutput {
    try bytes.withUnsafeBytes { region in
      Result { () throws(FileError) in try put(region, at: path, digest: digest, twin: twin) }
    }.get()
  }

  /// The same for an array of which nothing is to be known later.
  func put(_ bytes: [UInt8], at path: String, sharedWith sibling: Place? = nil) throws(FileError) {
    try bytes.withUnsafeBytes { region in
      Result { () throws(FileError) in try put(region, at: path, sharedWith: sibling) }
    }.get()
  }

  /// Puts all files into a folder, or none. Files with the same bytes become names of one file.
  func put(_ files: [(name: String, bytes: [UInt8])], at folder: String) throws(FileError) -> [StepOutput] {
    var outputs: [StepOutput] = []
    do throws(FileError) {
      for file in files {
        let digest = Digest(of: file.bytes)
        let twin = outputs.first { $0.digest == digest }?.path
        outputs.append(
          try put(file.bytes, at: folder + "/" + file.name, digest: digest, twin: twin))
      }
    } catch {
      try? drop(folder)
      throw error
    }
    return outputs
  }

  /// Takes over files that an earlier run made, from the live tree or from what an interrupted run left; nil, and
  /// nothing is taken, where one of them is not there as it was written.
  ///
  /// - Parameter hashesEverything: whether their bytes are compared too.
  func reuse(_ outputs: [StepOutput], hashesEverything: Bool = false) -> [StepOutput]? {
    var taken: [StepOutput] = []
    var folders: Set<String> = []
    for output in outputs {
      let folder = Path.folder(Path.join(staging, output.path))
      if folders.insert(folder).inserted { try? Files.makeFolder(folder) }
      guard let output = take(output, hashesEverything: hashesEverything) else {
        for output in taken { try? drop(output.path) }
        return nil
      }
      taken.append(output)
    }
    return taken
  }

  private func take(_ output: StepOutput, hashesEverything: Bool) -> StepOutput? {
    let target = Path.join(staging, output.path)
    for root in [live, salvage] {
      guard let output = output.found(in: root, isRead: hashesEverything) else { continue }
      let source = Path.join(root, output.path)
      if Files.hardLink(source, as: target) { return output }
      // File systems without second names get a copy.
      guard let bytes = Files.contents(source), (try? Files.write(bytes, to: target)) != nil,
        let stamp = FileStamp(path: target)
      else { return nil }
      return StepOutput(path: output.path, stamp: stamp, digest: output.digest)
    }
    return nil
  }

  /// Removes what was put at a path.
  func drop(_ path: String) throws(FileError) { try Files.remove(Path.join(staging, path)) }

  /// Keeps a folder of the live tree as it is, in place of what was put there; false where there is none.
  @discardableResult
  func keep(_ folder: String) throws(FileError) -> Bool {
    try drop(folder)
    let old = Path.join(live, folder)
    guard Files.kind(old) == .folder else { return false }
    try link(old, to: Path.join(staging, folder))
    return true
  }

  private func link(_ old: String, to new: String) throws(FileError) {
    try Files.makeFolder(new)
    for entry in try Files.list(old) {
      let from = Path.join(old, entry.name)
      let to = Path.join(new, entry.name)
      switch entry.kind {
      case .folder: try link(from, to: to)
      case .file:
        // What stands there may be the live file itself, linked: never write through it.
        try Files.remove(to)
        if !Files.hardLink(from, as: to) { try Files.write(Files.read(from), to: to) }
      case .other: continue
      }
    }
  }

  /// Makes the new tree the live one and removes the old.
  func commit() throws(FileError) {
    try Files.remove(salvage)
    guard Files.kind(live) != nil else { return try Files.rename(staging, to: live) }
    switch exchange(staging, live) {
    // The new tree stands: what cannot be removed of the old one goes with the next build.
    case 0: discard()
    case EINVAL, ENOSYS: try replace()
    case let code: throw FileError("rename", staging, code: code)
    }
  }

  /// Replaces the live tree where the file system cannot exchange two folders. For a moment there is none; whoever
  /// is interrupted then leaves it to the next build to put the old one back.
  private func replace() throws(FileError) {
    try Files.remove(old)
    try Files.rename(live, to: old)
    do throws(FileError) {
      try Files.rename(staging, to: live)
    } catch {
      try? Files.rename(old, to: live)
      throw error
    }
    try? Files.remove(old)
  }

  /// Forgets the new tree.
  func discard() {
    try? Files.remove(staging)
    try? Files.remove(salvage)
  }
}
