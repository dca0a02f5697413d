internal import Glibc

/// Small files of benchmarks and measuring sets.
public enum TextFile {
  /// Nil where it cannot be read.
  public static func read(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Nil where it cannot be read.
  public static func bytes(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  /// Makes the folders above it too. Ends the program where it cannot be written.
  public static func write(_ text: String, to path: String) {
    for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o755)
    }
    guard let file = fopen(path, "w") else { fatalError("cannot write \(path)") }
    var text = text
    text.withUTF8 { _ = fwrite($0.baseAddress, 1, $0.count, file) }
    fclose(file)
  }

  /// The paths of all files below a folder, from there, sorted; hidden ones too.
  public static func tree(_ root: String) -> [String] {
    var files: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in entries(root + "/" + folder) where name != "." && name != ".." {
        var status = stat()
        guard lstat(root + "/" + folder + name, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
          folders.append(folder + name + "/")
        } else {
          files.append(folder + name)
        }
      }
    }
    return files.sorted()
  }

  /// The names in a folder, sorted, without hidden ones; none where it cannot be read.
  public static func names(in folder: String) -> [String] {
    entries(folder).filter { !$0.hasPrefix(".") }.sorted()
  }

  private static func entries(_ folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  /// A new folder of its own for temporary files.
  public static func temporaryFolder() -> String {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array((base + "/vitae-bench-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("cannot make a folder in \(base)") }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
