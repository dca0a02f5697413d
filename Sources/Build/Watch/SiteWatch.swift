public import Base

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
  /// - Returns: what keeps it from watching.
  public static func run(_ options: BuildOptions, tell: (Event) async -> Void) async -> [Diagnostic] {
    // Watching begins before the first build, so that nothing is missed meanwhile.
    let changes = ContentChanges.stream(options)
    guard let stream = changes.value else { return changes.diagnostics }
    var memory = BuildMemory()
    await build(options, &memory, tell)
    for await paths in stream {
      if Task.isCancelled { break }
      await tell(.changed(paths))
      await build(options, &memory, tell)
      if Task.isCancelled { break }
    }
    return []
  }

  private static func build(
    _ options: BuildOptions, _ memory: inout BuildMemory, _ tell: (Event) async -> Void
  ) async {
    let start = ContinuousClock.now
    let summary = await SiteBuild.run(options, memory: &memory)
    await tell(.built(summary, seconds: (ContinuousClock.now - start) / .seconds(1)))
  }
}
