public import Base

/// What `vitae clean` does: deletes what builds made and can make again.
public enum Cleaning {
  /// Deletes the two trees of the output and the records of earlier builds. A folder that is not ours is left alone with
  /// an error, and what was paid for is never touched.
  ///
  /// - Returns: the paths that were deleted.
  public static func run(_ options: BuildOptions) -> Checked<[String]> {
    var deleted: [String] = []
    do throws(FileError) {
      if Files.kind(options.output) != nil {
        guard OutputFolder.isOurs(options.output) else {
          return Checked([], [OutputFolder.refusalToClean(options.output)])
        }
        let lock: OutputLock
        do throws(OutputLock.Failure) {
          lock = try OutputLock(folder: options.output)
        } catch {
          return Checked([], [OutputFolder.diagnostic(error, folder: options.output)])
        }
        for entry in try Files.list(options.output) where isMade(entry.name) {
          let path = Path.join(options.output, entry.name)
          try Files.remove(path)
          deleted.append(path)
        }
        _ = consume lock
      }
      for suffix in ["", "-wal", "-shm"] {
        let path = Path.join(options.stateFolder, "build.sqlite" + suffix)
        guard Files.kind(path) != nil else { continue }
        try Files.remove(path)
        deleted.append(path)
      }
      return Checked(deleted)
    } catch {
      return Checked(deleted, [error.diagnostic()])
    }
  }

  private static func isMade(_ name: String) -> Bool {
    ["site", "applications"].contains(name) || name.hasPrefix(".staging-")
  }
}
