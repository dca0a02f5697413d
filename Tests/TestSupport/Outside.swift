internal import Glibc

/// Data that lies outside the repository, found by `VITAE_SHARED`.
public enum Outside {
  /// A folder there; nil where it cannot be read.
  public static func folder(_ name: String) -> String? {
    guard let root = getenv("VITAE_SHARED") else { return nil }
    let path = String(cString: root) + "/" + name
    return access(path, R_OK) == 0 ? path : nil
  }

  /// All files below a folder with that ending, sorted.
  public static func files(below folder: String, ending: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name != ".", name != ".." else { continue }
      if name.hasSuffix(ending) {
        found.append(folder + "/" + name)
      } else if entry.pointee.d_type == DT_DIR {
        found += files(below: folder + "/" + name, ending: ending)
      }
    }
    return found.sorted()
  }

  /// nil where it cannot be read.
  public static func read(_ path: String) -> [UInt8]? { TextFile.bytes(path) }
}
