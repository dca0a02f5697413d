public import Base
internal import Synchronization

/// Changes of everything that a build reads, and the end of what it wrote, as they happen.
public enum ContentChanges {
  /// Each element is the paths of one change, in order; empty where the system lost count and anything may have changed.
  /// Changes are seen from this call on, by a thread of its own, until nobody listens any more.
  public static func stream(_ options: BuildOptions) -> Checked<AsyncStream<[String]>?> {
    do throws(FileError) {
      let watcher = Watcher(try FolderWatch(folders(of: options), outputs: [options.output]))
      let stream = AsyncStream<[String]> { continuation in
        continuation.onTermination = { _ in watcher.stop() }
        watcher.start(continuation)
      }
      return Checked(stream)
    } catch {
      return Checked(nil, [error.diagnostic(hints: ["build without `--watch`"])])
    }
  }

  /// Every folder that a build reads.
  private static func folders(of options: BuildOptions) -> [String] {
    [
      options.content, ResourceFolders.locate("templates", given: options.templates),
      ResourceFolders.locate("fonts", given: options.fonts),
    ] + options.moreFonts
  }
}

/// Waits for changes in a thread that may wait.
private final class Watcher: @unchecked Sendable {
  /// Touched by the watching thread alone once it has started.
  private var watch: FolderWatch
  private let isStopped = Atomic(false)

  init(_ watch: consuming FolderWatch) { self.watch = watch }

  func stop() { isStopped.store(true, ordering: .relaxed) }

  /// Where the system's limit leaves folders unwatched, time itself counts as a change.
  func start(_ continuation: AsyncStream<[String]>.Continuation) {
    WorkerThread.run {
      var idle = 0
      while !self.isStopped.load(ordering: .relaxed) {
        let changes = self.watch.next(timeout: 250)
        idle = changes.isEmpty ? idle + 1 : 0
        let isDue = self.watch.isPartial && idle % 4 == 3
        if !changes.isEmpty || isDue { continuation.yield(changes.paths) }
      }
      continuation.finish()
    }
  }
}
