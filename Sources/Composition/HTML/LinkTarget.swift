/// What a link or a picture may point at.
enum LinkTarget {
  /// The scheme of a URL in lower case; nil for a relative one. White space and control characters, which browsers
  /// skip, are skipped here too, so that `java\tscript:` does not get through.
  static func scheme(_ target: String) -> String? {
    var scheme: [UInt8] = []
    for byte in target.utf8 where byte > 0x20 && byte != 0x7F {
      switch byte {
      case UInt8(ascii: ":"): return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
      case 0x41...0x5A: scheme.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39, 0x2B, 0x2D, 0x2E: scheme.append(byte)
      default: return nil
      }
    }
    return nil
  }

  /// Whether the target names a host or a scheme: nothing that lies beside the file.
  static func isRemote(_ target: String) -> Bool { target.hasPrefix("//") || scheme(target) != nil }
}
