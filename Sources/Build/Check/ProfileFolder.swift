internal import Base

/// A folder named where a profile's file is meant: of a person, of `profiles`, or of the content.
enum ProfileFolder {
  private static let most = 12

  /// The profile's file: `path` itself unless it is a folder, else the one profile in it. nil, with an error, where it holds
  /// none, or several; `command` is what to write with the path of one.
  static func file(
    _ path: String, command: (String) -> String, _ diagnostics: inout [Diagnostic]
  ) throws(FileError) -> String? {
    guard Files.kind(path) == .folder else { return path }
    var found: [String] = []
    for folder in [path, Path.join(path, "profiles")] where found.isEmpty {
      guard Files.kind(folder) == .folder else { continue }
      if let own = try profile(in: folder) { return own }
      for entry in try Files.list(folder) where entry.kind == .folder && !entry.name.hasPrefix(".") {
        if let other = try profile(in: Path.join(folder, entry.name)) { found.append(other) }
      }
    }
    if found.count == 1 { return found[0] }
    diagnostics.append(failure(path, found, command))
    return nil
  }

  private static func profile(in folder: String) throws(FileError) -> String? {
    let names = Set(try Files.names(folder))
    return ContentScan.profileNames.first(where: names.contains).map { Path.join(folder, $0) }
  }

  private static func failure(_ path: String, _ found: [String], _ command: (String) -> String) -> Diagnostic
  {
    guard !found.isEmpty else {
      return Diagnostic(
        .error, code: "proof.no-profile", "`\(path)` is a folder without a profile",
        at: SourceRange(file: path),
        hints: ["name the file with `--profile`: \(ContentScan.profileNames.joined(separator: ", "))"])
    }
    let commands = found.prefix(most).map { "`\(command($0))`" }
    let more = found.count > most ? ["and \(found.count - most) more"] : []
    return Diagnostic(
      .error, code: "proof.which-profile", "`\(path)` holds \(found.count) profiles",
      at: SourceRange(file: path), hints: commands + more)
  }
}
