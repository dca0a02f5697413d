internal import CHarfBuzz

/// The names a font gives itself.
public struct FontNames: Hashable, Sendable {
  /// The typographic family (name 16), else the family (name 1), else the file's name.
  public var family: String
  /// Fit for a PDF name: printable ASCII without delimiters.
  public var postScript: String

  init(face: OpaquePointer, file: String) {
    let stem = Self.stem(file)
    family = Self.name(face, 16) ?? Self.name(face, 1) ?? stem
    let postScript = Self.clean(Self.name(face, 6) ?? family)
    self.postScript = postScript.isEmpty ? "Font" : postScript
  }

  private static func name(_ face: OpaquePointer, _ id: UInt32) -> String? {
    let english = hb_language_from_string("en", 2)
    var size = UInt32(256)
    var bytes = [CChar](repeating: 0, count: 256)
    let length = hb_ot_name_get_utf8(face, hb_ot_name_id_t(id), english, &size, &bytes)
    guard length > 0 else { return nil }
    let text = String(decoding: bytes.prefix(Int(size)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.isEmpty ? nil : text
  }

  private static func stem(_ file: String) -> String {
    let name = file.split(separator: "/").last ?? "Font"
    return String(name.split(separator: ".").first ?? name)
  }

  private static func clean(_ name: String) -> String {
    let forbidden = Array("[](){}<>/%".utf8)
    let kept = name.utf8.filter { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
    return String(decoding: kept.prefix(63), as: UTF8.self)
  }
}
