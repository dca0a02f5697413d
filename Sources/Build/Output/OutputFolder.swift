internal import Base

/// The output folder: whose it is, who builds in it, and its two trees.
enum OutputFolder {
  /// The file that marks a folder as ours.
  static let marker = ".vitae-output"
  private static let markerText =
    "This folder is made by vitae; everything in it is replaced by each build.\n"

  /// Makes the folder if need be and marks it as ours.
  ///
  /// Refuses a folder that holds anything but our marker, hidden files of version control and what builds leave. Where our
  /// records know of it and nothing else lies there, a marker that was deleted is put back.
  static func claim(_ path: String, isKnown: Bool) -> Diagnostic? {
    do throws(FileError) {
      try Files.makeFolder(path)
      let names = try Files.names(path)
      if names.contains(marker) { return nil }
      let own = isKnown ? trees : []
      let foreign = names.filter {
        ![".gitignore", ".gitkeep", ".lock"].contains($0) && !own.contains($0) && !$0.hasPrefix(staging)
      }
      guard foreign.isEmpty else { return refusal(path, holding: foreign) }
      try Files.write(Array(markerText.utf8), to: Path.join(path, marker))
      return nil
    } catch {
      return error.diagnostic(hints: ["choose another folder with `--output`"])
    }
  }

  /// The trees that builds make in it.
  static let trees = ["applications", "site"]

  /// What the names of trees in the making begin with.
  static let staging = ".staging-"

  /// Whether nobody builds there and no interrupted build left something to be cleared away.
  static func isAtRest(_ path: String) -> Bool {
    let names = (try? Files.names(path)) ?? []
    return OutputLock.isFree(path) && !names.contains { $0.hasPrefix(staging) }
  }

  /// Whether builds may replace what is in a folder.
  static func isOurs(_ path: String) -> Bool { Files.kind(Path.join(path, marker)) == .file }

  /// The message when something that builds did not make is to be deleted.
  static func refusalToClean(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, code: "build.foreign-output",
      "the folder `\(path)` was not made by vitae, so nothing in it is deleted",
      at: SourceRange(file: path), hints: ["name the output folder of your builds with `--output`"])
  }

  private static func refusal(_ path: String, holding names: [String]) -> Diagnostic {
    Diagnostic(
      .error, code: "build.foreign-output",
      "the output folder `\(path)` is not empty and was not made by vitae (it holds `\(names[0])`)",
      at: SourceRange(file: path),
      hints: [
        "choose an empty folder with `--output`; building here would replace what is in it",
        "if it is an output folder of vitae whose marker was lost, add an empty file `\(marker)` to it",
      ])
  }

  /// The message when somebody else builds there.
  static func diagnostic(_ failure: OutputLock.Failure, folder: String) -> Diagnostic {
    switch failure {
    case .held(let owner):
      let who = owner.map { "process \($0)" } ?? "another process"
      return Diagnostic(
        .error, code: "build.locked", "\(who) is building in `\(folder)`",
        at: SourceRange(file: folder),
        hints: ["wait for it to end, or build into another folder with `--output`"])
    case .failed(let error): return error.diagnostic(hints: ["choose another folder with `--output`"])
    }
  }
}
