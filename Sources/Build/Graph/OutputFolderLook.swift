internal import Base
internal import Glibc

/// Looks at the status of many files of a tree: each folder is found once, and its files by their names in it, which
/// costs the kernel half of what whole paths do.
enum OutputFolderLook {
  /// Whether all files are still the ones that were written. O(outputs).
  static func stand(_ outputs: [StepOutput], in root: String) -> Bool {
    var folder: Substring?
    var opened: Int32 = -1
    defer { if opened >= 0 { close(opened) } }
    for output in outputs {
      let slash = output.path.utf8.lastIndex(of: UInt8(ascii: "/"))
      let own = slash.map { output.path[..<$0] } ?? ""
      if own != folder {
        if opened >= 0 { close(opened) }
        opened = open(Path.join(root, String(own)), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        folder = own
      }
      let name = slash.map { output.path[output.path.utf8.index(after: $0)...] } ?? output.path[...]
      guard opened >= 0, stands(output, name, in: opened) else { return false }
    }
    return true
  }

  private static func stands(_ output: StepOutput, _ name: Substring, in folder: Int32) -> Bool {
    var status = stat()
    guard name.withCString({ fstatat(folder, $0, &status, 0) }) == 0 else { return false }
    return output.isSame(as: FileStamp(status))
  }
}
