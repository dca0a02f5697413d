internal import Base

/// The output folder: whose it is, who builds in it, and its two trees.
enum OutputFolder {
  /// The file that marks a folder as ours.
  static let marker = ".vitae-output"
  private static let markerText =
    "This folder is made by vitae; everything in it is replaced by each build.\n"

  /// Makes the folder if need be and marks it as ours.
  ///
  /// Refuses a folder that holds anything but our marker, hidden files of version control and what builds leave. A marker that
  /// was deleted is put back where all that lies there is what the records say was written.
  ///
  /// - Parameter steps: what the records know of the folder; asked for only where the marker is missing.
  static func claim(_ path: String, steps: @autoclosure () -> [StepRecord]) -> Diagnostic? {
    do throws(FileError) {
      try Files.makeFolder(path)
      if isOurs(path) { return nil }
      if let foreign = try firstForeign(in: path, steps()) { return refusal(path, holding: foreign) }
      try Files.write(Array(markerText.utf8), to: Path.join(path, marker))
      return nil
    } catch {
      return error.diagnostic(hints: ["choose another folder with `--output`"])
    }
  }

  /// Whether builds may replace what is in a folder, with its marker or, where that was lost, because all that lies there is
  /// what the records say was written.
  static func isKnown(_ path: String, steps: @autoclosure () -> [StepRecord]) -> Bool {
    if isOurs(path) { return true }
    guard trees.contains(where: { Files.kind(Path.join(path, $0)) == .folder }) else { return false }
    do throws(FileError) {
      return try firstForeign(in: path, steps()) == nil
    } catch {
      return false
    }
  }

  /// The way to the first thing in a folder that no build left there.
  private static func firstForeign(in path: String, _ steps: [StepRecord]) throws(FileError) -> String? {
    for name in try Files.names(path) where !name.hasPrefix(staging) {
      if [".gitignore", ".gitkeep", ".lock"].contains(name) { continue }
      let tree = Path.join(path, name)
      guard trees.contains(name), Files.isFolderItself(tree) else { return name }
      let outputs = steps.filter { $0.tree == name }.flatMap(\.outputs).map { ($0.path, $0) }
      let known = Dictionary(outputs, uniquingKeysWith: { $1 })
      if let foreign = try firstForeign(in: tree, "", known) { return Path.join(name, foreign) }
    }
    return nil
  }

  private static func firstForeign(
    in tree: String, _ folder: String, _ known: [String: StepOutput]
  ) throws(FileError) -> String? {
    for name in try Files.names(Path.join(tree, folder)) {
      let path = folder.isEmpty ? name : Path.join(folder, name)
      if Files.isFolderItself(Path.join(tree, path)) {
        if let foreign = try firstForeign(in: tree, path, known) { return foreign }
      } else if known[path]?.found(in: tree) == nil {
        return path
      }
    }
    return nil
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

  private static func refusal(_ path: String, holding name: String) -> Diagnostic {
    Diagnostic(
      .error, code: "build.foreign-output",
      "the output folder `\(path)` is not empty and was not made by vitae (it holds `\(name)`)",
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
