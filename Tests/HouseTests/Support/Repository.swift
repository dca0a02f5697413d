import FoundationEssentials

/// The files of this repository as they stand in the work tree.
enum Repository {
  /// The folder that holds `Package.swift`, with a slash at its end.
  static let root: String = {
    let here = #filePath
    return String(here[..<here.firstRange(of: "Tests/HouseTests/")!.lowerBound])
  }()

  /// The text of a file; nil where there is none or it is not UTF-8.
  static func text(_ path: String) -> String? {
    guard let data = FileManager.default.contents(atPath: root + path) else { return nil }
    return String(data: data, encoding: .utf8)
  }

  static func lines(_ path: String) -> [Substring] {
    (text(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root + folder).sorted()
  }

  /// The paths of all files below a folder, from the root, sorted.
  static func files(below folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root + folder).sorted()
      .map { folder + "/" + $0 }
      .filter { !isFolder($0) }
  }

  static func isFolder(_ path: String) -> Bool {
    (try? FileManager.default.contentsOfDirectory(atPath: root + path)) != nil
  }

  /// The Swift files of all modules or of one.
  static func swiftFiles(below folder: String) throws -> [String] {
    try files(below: folder).filter { $0.hasSuffix(".swift") }
  }
}
