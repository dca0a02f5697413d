import Base
import Glibc

/// Files of labelled data.
enum EvalFile {
  /// Nil where it cannot be read.
  static func text(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func json(_ path: String) -> JSONValue? { text(path).flatMap { try? JSONValue.parse($0) } }

  /// One value a line; empty where the file cannot be read.
  static func jsonLines(_ path: String) -> [JSONValue] {
    (text(path) ?? "").split(separator: "\n").compactMap { try? JSONValue.parse(String($0)) }
  }

  /// Names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      names.append(
        withUnsafePointer(to: entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        })
    }
    return names.sorted()
  }

  /// Whether the last number in a name or id is even: that half of the data is frozen, and only it is reported.
  static func isFrozen(_ id: String) -> Bool {
    guard let digit = id.last(where: { $0.isASCII && $0.isNumber })?.wholeNumberValue else { return false }
    return digit % 2 == 0
  }
}
