public import Base
internal import Content
internal import Glibc

/// `vitae build --watch`: builds, waits for a change, builds again.
public enum SiteWatch {
  /// What happens while a site is watched.
  public enum Event: Sendable {
    /// Something changed: the paths, in order; empty where the system lost count.
    case changed([String])
    /// A build ended. `seconds` counts from the first sign of the change.
    case built(BuildSummary, seconds: Double)
  }

  /// Builds now and after every change, until the task is cancelled.
  ///
  /// - Parameter tell: called for each event, from one task.
  /// - Returns: what keeps it from watching; nil when it was cancelled.
  public static func run(_ options: BuildOptions, tell: (Event) async -> Void) async -> Diagnostic? {
    var memory = BuildMemory()
    do throws(FileError) {
      // Watching begins before the first build, so that nothing is missed meanwhile.
      var watch = try FolderWatch(folders(of: options))
      var start = ContinuousClock.now
      while !Task.isCancelled {
        let summary = await SiteBuild.run(options, memory: &memory)
        await tell(.built(summary, seconds: (ContinuousClock.now - start) / .seconds(1)))
        var changes = FolderWatch.Changes()
        while changes.isEmpty {
          if Task.isCancelled { return nil }
          changes = await OwnedWatch.next(&watch)
        }
        start = .now
        await tell(.changed(changes.paths))
      }
      return nil
    } catch {
      return error.diagnostic(hints: ["build without `--watch`"])
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

/// Waits for changes without holding up the tasks of others for long.
private enum OwnedWatch {
  /// The changes within a quarter of a second; where the system's limit leaves folders unwatched, time itself counts as
  /// a change.
  static func next(_ watch: inout FolderWatch) async -> FolderWatch.Changes {
    var changes = watch.next(timeout: 250)
    if changes.isEmpty, watch.isPartial {
      try? await Task.sleep(for: .milliseconds(750))
      changes.isLost = true
    }
    return changes
  }
}
