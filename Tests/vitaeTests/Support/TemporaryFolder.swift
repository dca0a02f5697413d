import Glibc

/// A new folder that is deleted, with everything in it, when this object goes.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    var template = Array("/tmp/vitae-test-XXXXXX".utf8CString)
    precondition(mkdtemp(&template) != nil, "no temporary folder")
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  private static func remove(_ path: String) {
    for entry in entries(of: path) {
      let inner = path + "/" + entry.name
      if entry.isFolder { remove(inner) } else { unlink(inner) }
    }
    rmdir(path)
  }

  /// The entries of a folder, sorted by name; links are not followed.
  private static func entries(of path: String) -> [(name: String, isFolder: Bool)] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var found: [(name: String, isFolder: Bool)] = []
    while let entry = readdir(folder) {
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { found.append((String(cString: $0), isFolder)) }
      }
    }
    return found.filter { $0.name != "." && $0.name != ".." }.sorted { $0.name < $1.name }
  }

  private func absolute(_ path: String) -> String { path.hasPrefix("/") ? path : self.path + "/" + path }

  /// Makes a folder and those above it.
  func makeFolder(_ path: String) {
    let path = absolute(path)
    for (index, byte) in path.utf8.enumerated() where byte == UInt8(ascii: "/") && index > 0 {
      mkdir(String(decoding: path.utf8.prefix(index), as: UTF8.self), 0o755)
    }
    mkdir(path, 0o755)
  }

  func write(_ text: String, to path: String) { write(Array(text.utf8), to: path) }

  /// Writes a file, and the folders above it.
  func write(_ bytes: [UInt8], to path: String) {
    let path = absolute(path)
    makeFolder(path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 })
    guard let file = fopen(path, "w") else { return }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  func link(_ path: String, to target: String) { symlink(target, absolute(path)) }

  func exists(_ path: String) -> Bool { access(absolute(path), F_OK) == 0 }

  /// The bytes of a file; empty where there is none.
  func read(_ path: String) -> [UInt8] {
    guard let file = fopen(absolute(path), "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }

  func text(_ path: String) -> String { String(decoding: read(path), as: UTF8.self) }

  /// The paths of the files below a folder, sorted, relative to it.
  func tree(_ folder: String) -> [String] {
    let root = absolute(folder)
    return Self.entries(of: root).flatMap { entry in
      entry.isFolder ? tree(root + "/" + entry.name).map { entry.name + "/" + $0 } : [entry.name]
    }
  }

  /// Copies a folder from outside.
  func copyFolder(_ source: String, to target: String) {
    makeFolder(target)
    for path in tree(source) { write(read(source + "/" + path), to: target + "/" + path) }
  }
}
