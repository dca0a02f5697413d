internal import Base

/// A tree of files that replaces its predecessor in one step: written beside it, unchanged files hard-linked from it
/// (so their time stamps stay), then exchanged. A reader sees a whole old or a whole new tree.
///
/// `put` may be called from several threads for different paths.
struct StagedTree: Sendable {
  /// The path of the tree that readers see.
  let live: String
  /// Where the new tree grows; on the same file system.
  let staging: String

  /// Starts a new tree; what an interrupted build left in the staging place is removed.
  init(live: String, staging: String) throws(FileError) {
    self.live = live
    self.staging = staging
    try Files.remove(staging)
    try Files.makeFolder(staging)
  }

  /// Puts a file at a path relative to the tree's root. Bytes equal to the live file's are not written again.
  ///
  /// - Parameter sibling: a tree that has just been given the same file: its copy is linked rather than written again.
  func put(_ bytes: [UInt8], at path: String, sharedWith sibling: StagedTree? = nil) throws(FileError) {
    let target = Path.join(staging, path)
    try Files.makeFolder(Path.folder(target))
    let old = Path.join(live, path)
    if let before = Files.contents(old), before == bytes, Files.hardLink(old, as: target) { return }
    if let sibling, Files.hardLink(Path.join(sibling.staging, path), as: target) { return }
    // A file of that name may be the live tree's own, linked by `keep`: never write through it.
    try Files.remove(target)
    try Files.write(bytes, to: target)
  }

  /// Keeps a folder of the live tree as it is; false where there is none.
  @discardableResult
  func keep(_ folder: String) throws(FileError) -> Bool {
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
        if !Files.hardLink(from, as: to) { try Files.write(Files.read(from), to: to) }
      case .other: continue
      }
    }
  }

  /// Makes the new tree the live one and removes the old.
  func commit() throws(FileError) {
    if Files.kind(live) == nil {
      try Files.rename(staging, to: live)
    } else if Files.exchange(staging, live) {
      try Files.remove(staging)
    } else {
      let old = staging + ".old"
      try Files.remove(old)
      try Files.rename(live, to: old)
      try Files.rename(staging, to: live)
      try Files.remove(old)
    }
  }

  /// Forgets the new tree.
  func discard() { try? Files.remove(staging) }
}
