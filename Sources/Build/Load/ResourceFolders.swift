internal import Glibc

/// Finds the folders of templates and fonts: those the person names or that lie here, else those installed with the
/// program (`<prefix>/share/vitae/…`), else those of the source tree it was built in.
enum ResourceFolders {
  /// The folder to use for `name` (`templates` or `fonts`); `given` where nothing better is found, so that the message
  /// names what the person knows.
  static func locate(_ name: String, given: String) -> String {
    if Files.kind(given) == .folder || given != name { return given }
    return shipped(name) ?? given
  }

  /// The folder that came with the program; nil where there is none.
  static func shipped(_ name: String) -> String? {
    guard let program = executablePath() else { return nil }
    let shared = Path.join(Path.folder(Path.folder(program)), "share/vitae/\(name)")
    if Files.kind(shared) == .folder { return shared }
    var folder = Path.folder(program)
    for _ in 0..<5 {
      folder = Path.folder(folder)
      let candidate = Path.join(folder, name)
      if Files.kind(candidate) == .folder, Files.kind(Path.join(folder, "Package.swift")) == .file {
        return candidate
      }
    }
    return nil
  }

  static func executablePath() -> String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = buffer.withUnsafeMutableBytes {
      readlink("/proc/self/exe", $0.baseAddress!.assumingMemoryBound(to: CChar.self), $0.count)
    }
    return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
  }
}

/// The second program, which serves: it stands beside this one.
public enum ServerProgram {
  /// Where it is; nil where it was not built or installed.
  public static var path: String? {
    guard let program = ResourceFolders.executablePath() else { return nil }
    let server = Path.join(Path.folder(program), "vitae-server")
    return Files.kind(server) == .file ? server : nil
  }
}
