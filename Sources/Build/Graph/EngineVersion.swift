internal import Base
internal import CLinux
internal import Glibc

/// The programs that build, with the libraries they use: what others made is made anew. `vitae` and `vitae-server` go by the
/// ids of both, so that what one of them made the other does not make again.
enum EngineVersion {
  /// Of the build ids that the linker gave the programs and each library that this one was loaded with (ELF notes of type
  /// `NT_GNU_BUILD_ID`); of the program's file where it has none.
  ///
  /// Taken once, when the first key is made: what a build loads later, to ask a language model, is no other program.
  static let digest: Digest = {
    var ids = programs(of: "/proc/self/exe")
    if ids.isEmpty, let stamp = FileStamp(path: "/proc/self/exe") {
      var writer = ByteWriter()
      writer.stamp(stamp)
      ids = [writer.bytes]
    }
    return Digest(of: (ids + libraries()).flatMap { $0 })
  }()

  static let names = ["vitae", "vitae-server"]

  /// The id of the program at `path`, or those of both programs where it is one of two that stand in one folder.
  static func programs(of path: String) -> [[UInt8]] {
    let own = realpath(path, nil)
    defer { free(own) }
    let file = own.map { String(cString: $0) } ?? path
    guard let slash = file.lastIndex(of: "/"), names.contains(String(file[file.index(after: slash)...]))
    else {
      return [id(of: file)].filter { !$0.isEmpty }
    }
    return names.map { id(of: file[...slash] + $0) }.filter { !$0.isEmpty }
  }

  private static func id(of path: String) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
      count = vitae_build_id(path, buffer.baseAddress!, buffer.count)
    }
  }

  /// In an order that does not depend on that of loading.
  private static func libraries() -> [[UInt8]] {
    let bytes = [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, count in
      count = vitae_library_ids(buffer.baseAddress!, buffer.count)
    }
    var ids: [[UInt8]] = []
    var at = 0
    while at < bytes.count {
      let end = min(bytes.count, at + 1 + Int(bytes[at]))
      ids.append(Array(bytes[at..<end]))
      at = end
    }
    return ids.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
