internal import Base
internal import CLinux

/// The program that builds, with the libraries it uses: what another one made is made anew.
enum EngineVersion {
  /// Of the build ids that the linker gave the program and each library that it was loaded with (ELF notes of type
  /// `NT_GNU_BUILD_ID`); of the program's file where it has none.
  ///
  /// Taken once, when the first key is made: what a build loads later, to ask a language model, is no other program.
  static let digest: Digest = {
    var bytes = [UInt8](repeating: 0, count: 16_384)
    let count = bytes.withUnsafeMutableBufferPointer { vitae_build_ids($0.baseAddress!, $0.count) }
    bytes.removeLast(bytes.count - min(count, bytes.count))
    if count == 0, let stamp = FileStamp(path: "/proc/self/exe") {
      var writer = ByteWriter()
      writer.stamp(stamp)
      bytes = writer.bytes
    }
    return Digest(of: bytes)
  }()
}
