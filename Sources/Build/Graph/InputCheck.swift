internal import Base

/// Whether inputs are still what they were when a group of them was read: their status first, their bytes only where
/// that leaves a doubt.
struct InputCheck {
  /// Whether every file's bytes are compared, whatever its status says.
  var hashesEverything = false

  enum Verdict: Hashable {
    /// As recorded.
    case same
    /// The same bytes, of which more is known now: the record is to be replaced.
    case refreshed(InputGroup)
    /// The paths that changed.
    case changed([String])
  }

  /// Looks at every input of a group.
  func check(_ group: InputGroup) -> Verdict {
    var fresh = group
    var changed: [String] = []
    for (index, before) in group.seen.enumerated() {
      guard let after = look(before) else {
        changed.append(before.path)
        continue
      }
      fresh.seen[index] = after
    }
    if !changed.isEmpty { return .changed(changed) }
    return fresh.seen == group.seen ? .same : .refreshed(fresh)
  }

  /// The observation as it is now; nil where what it stands for has changed.
  private func look(_ before: Observation) -> Observation? {
    switch before.sight {
    case .missing: return FileStamp(path: before.path) == nil ? before : nil
    case .kind(let kind): return Files.kind(before.path) == kind ? before : nil
    case .file(let stamp, let digest): return file(before, stamp, digest)
    case .folder(let stamp, let digest): return folder(before, stamp, digest)
    }
  }

  private func file(_ before: Observation, _ stamp: FileStamp, _ digest: Digest?) -> Observation? {
    let now = FileStamp.now()
    guard let current = FileStamp(path: before.path) else { return nil }
    guard let digest else { return current == stamp ? before.digested() : nil }
    if current == stamp, before.isSettled, !hashesEverything { return before }
    guard current.size == stamp.size, let bytes = Files.contents(before.path), Digest(of: bytes) == digest
    else { return nil }
    return Observation(
      path: before.path, sight: .file(current, digest), isSettled: current.isSettled(now: now))
  }

  private func folder(_ before: Observation, _ stamp: FileStamp, _ digest: Digest) -> Observation? {
    let now = FileStamp.now()
    guard let current = FileStamp(path: before.path) else { return nil }
    if current == stamp, before.isSettled, !hashesEverything { return before }
    guard let entries = try? Files.list(before.path), Observation.digest(of: entries) == digest else {
      return nil
    }
    return Observation(
      path: before.path, sight: .folder(current, digest), isSettled: current.isSettled(now: now))
  }
}
