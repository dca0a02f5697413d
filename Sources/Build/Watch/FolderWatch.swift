internal import Base
internal import Glibc

/// Watches whole folders for changes, by inotify: every folder below a root has a watch, so that files that editors
/// save under another name and rename are seen, and folders that are deleted and made again.
struct FolderWatch: ~Copyable {
  /// What happened since the last look.
  struct Changes {
    /// The paths that something happened to, in order, each once.
    var paths: [String] = []
    /// Whether the kernel lost count: anything may have changed.
    var isLost = false
    /// Whether the last thing that happened ended the writing of a file.
    fileprivate var endsSave = false
    /// Files that came into being: they may be what an editor writes first and renames.
    fileprivate var young: Set<String> = []
    /// By the kernel's number, the files that were renamed: those are no change where the new name is one.
    fileprivate var moved: [UInt32: String] = [:]

    /// Without files that came and went.
    fileprivate mutating func settle() {
      let young = young
      paths.removeAll { young.contains($0) && Files.kind($0) == nil }
    }

    var isEmpty: Bool { paths.isEmpty && !isLost }
  }

  private let file: Int32
  private let roots: [String]
  /// By watch descriptor: the folder, and the only names in it that matter (nil: all).
  private var folders: [Int32: (path: String, names: Set<String>?)] = [:]
  /// Folders of which only the end matters: what they hold is written by who watches.
  private let outputs: [String]
  /// By watch descriptor, their names.
  private var outputNames: [Int32: Set<String>] = [:]
  /// Whether some folder could not be watched: the limit of the system is used up.
  private(set) var isPartial = false

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
      | IN_DELETE_SELF
      | IN_MOVE_SELF)

  /// Watches folders and single files; what is not there yet is waited for.
  ///
  /// - Parameter outputs: folders of which only it matters that they are taken away.
  init(_ roots: [String], outputs: [String] = []) throws(FileError) {
    file = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard file >= 0 else { throw FileError("watch", roots.first ?? ".") }
    self.roots = roots
    self.outputs = outputs
    watchAll()
  }

  deinit { close(file) }

  /// Puts a watch on every folder that has none. A watch that is there already costs one system call.
  private mutating func watchAll() {
    var seen: Set<Int32> = []
    for root in roots {
      var folders = [(path: root, depth: 0)]
      while let (folder, depth) = folders.popLast() {
        if let watch = add(folder), !seen.insert(watch).inserted { continue }
        guard depth < 8 else { continue }
        for entry in (try? Files.list(folder)) ?? [] where entry.kind == .folder && !entry.name.hasPrefix(".")
        {
          folders.append((Path.join(folder, entry.name), depth + 1))
        }
      }
      // That a root is deleted, made again or replaced only its own folder sees.
      let above = Path.folder(root)
      if above != root, add(above, only: Path.name(root)) == nil { isPartial = true }
    }
    for output in outputs {
      guard let watch = add(Path.folder(output), only: Path.name(output)) else { continue }
      outputNames[watch, default: []].insert(Path.name(output))
    }
  }

  /// - Parameter name: the only name in the folder that matters, beside those it was watched for before.
  private mutating func add(_ folder: String, only name: String? = nil) -> Int32? {
    let watch = inotify_add_watch(file, folder, Self.mask | UInt32(IN_ONLYDIR))
    guard watch >= 0 else {
      if errno == ENOSPC { isPartial = true }
      return nil
    }
    guard let name else {
      folders[watch] = (folder, nil)
      return watch
    }
    if let known = folders[watch] {
      folders[watch]?.names = known.names?.union([name])
    } else {
      folders[watch] = (folder, [name])
    }
    return watch
  }

  /// Waits for a change, then until nothing happens for `quiet` milliseconds, though not longer than `most`: an
  /// editor's save is several events. Once a file that was written is closed or has come into its place, a save is
  /// mostly whole, and a millisecond will do. Empty changes where nothing that matters happened within `timeout`.
  mutating func next(timeout: Int32, quiet: Int32 = 8, most: Int32 = 60) -> Changes {
    var changes = Changes()
    guard wait(timeout) else { return changes }
    var waited: Int32 = 0
    var isTree = read(&changes)
    // What happens to others in the folder of a root is nothing to wait for.
    if changes.isEmpty, !isTree { return changes }
    while waited < most {
      let pause = changes.endsSave ? min(1, quiet) : quiet
      guard wait(pause) else { break }
      if read(&changes) { isTree = true }
      waited += pause
    }
    if isTree || changes.isLost { watchAll() }
    changes.settle()
    return changes
  }

  private func wait(_ milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&descriptor, 1, milliseconds)
      if count < 0, errno == EINTR { continue }
      return count > 0
    }
  }

  /// Reads the events that wait; true where folders came or went.
  private mutating func read(_ changes: inout Changes) -> Bool {
    var isTree = false
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress!, $0.count) }
    var at = 0
    while count > 0, at + MemoryLayout<inotify_event>.size <= count {
      let (event, name) = buffer.withUnsafeBytes { bytes in
        let event = bytes.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
        let start = at + MemoryLayout<inotify_event>.size
        return (
          event, String(decoding: bytes[start..<start + Int(event.len)].prefix { $0 != 0 }, as: UTF8.self)
        )
      }
      at += MemoryLayout<inotify_event>.size + Int(event.len)
      if note(event, name, &changes) { isTree = true }
    }
    return isTree
  }

  private mutating func note(_ event: inotify_event, _ name: String, _ changes: inout Changes) -> Bool {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      changes.isLost = true
      return true
    }
    guard let folder = folders[event.wd] else { return false }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      folders[event.wd] = nil
      return true
    }
    let isSelf = event.mask & UInt32(IN_DELETE_SELF | IN_MOVE_SELF) != 0
    if !name.isEmpty {
      if let names = folder.names, !names.contains(name) { return false }
      if ContentScan.isBackup(name) { return false }
    }
    let path = name.isEmpty ? folder.path : Path.join(folder.path, name)
    if outputNames[event.wd]?.contains(name) == true {
      if event.mask & UInt32(IN_DELETE | IN_MOVED_FROM) != 0, !changes.paths.contains(path) {
        changes.paths.append(path)
      }
      return false
    }
    if folder.names != nil, name.isEmpty { return isSelf || event.mask & UInt32(IN_ISDIR) != 0 }
    keep(event, path, &changes)
    return isSelf || event.mask & UInt32(IN_ISDIR) != 0
  }

  /// What happened to a file or folder that matters.
  private func keep(_ event: inotify_event, _ path: String, _ changes: inout Changes) {
    let (mask, isFile) = (event.mask, event.mask & UInt32(IN_ISDIR) == 0)
    if isFile, mask & UInt32(IN_CREATE) != 0 { changes.young.insert(path) }
    if isFile, mask & UInt32(IN_MOVED_FROM) != 0 { changes.moved[event.cookie] = path }
    if mask & UInt32(IN_MOVED_TO) != 0, let before = changes.moved.removeValue(forKey: event.cookie) {
      changes.paths.removeAll { $0 == before }
    }
    // What is new may get its name yet.
    let isWritten = mask & UInt32(IN_CLOSE_WRITE) != 0 && !changes.young.contains(path)
    changes.endsSave = isWritten || mask & UInt32(IN_MOVED_TO) != 0
    if !changes.paths.contains(path) { changes.paths.append(path) }
  }
}
