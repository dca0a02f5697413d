/// A picture, a recording or a film, by the first bytes of a file.
enum MediaKind: String {
  case picture = "a picture"
  case sound = "a sound recording"
  case video = "a video"

  private static let starts: [(MediaKind, [UInt8])] = [
    (.picture, [0x89, 0x50, 0x4E, 0x47]), (.picture, [0xFF, 0xD8, 0xFF]), (.picture, Array("GIF8".utf8)),
    (.picture, [0x49, 0x49, 0x2A, 0x00]), (.picture, [0x4D, 0x4D, 0x00, 0x2A]),
    (.sound, Array("ID3".utf8)), (.sound, Array("fLaC".utf8)), (.sound, Array("OggS".utf8)),
    (.video, [0x1A, 0x45, 0xDF, 0xA3]),
  ]

  /// Nil where they say nothing of the kind.
  init?(_ bytes: [UInt8]) {
    if let found = Self.starts.first(where: { bytes.starts(with: $0.1) }) {
      self = found.0
    } else if bytes.starts(with: "RIFF".utf8), let kind = Self.riff(bytes) {
      self = kind
    } else if bytes.starts(with: [0, 0]), bytes.dropFirst(4).starts(with: "ftyp".utf8) {
      self = Self.base(bytes)
    } else {
      return nil
    }
  }

  /// WebP, WAVE, AVI.
  private static func riff(_ bytes: [UInt8]) -> MediaKind? {
    let form = bytes.dropFirst(8)
    if form.starts(with: "WEBP".utf8) { return .picture }
    if form.starts(with: "WAVE".utf8) { return .sound }
    return form.starts(with: "AVI ".utf8) ? .video : nil
  }

  /// What telephones make (ISO base media): its brand says which.
  private static func base(_ bytes: [UInt8]) -> MediaKind {
    let brand = bytes.dropFirst(8).prefix(4)
    if brand.starts(with: "M4A".utf8) || brand.starts(with: "M4B".utf8) { return .sound }
    let pictures = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif", "avis"]
    return pictures.contains { brand.elementsEqual($0.utf8) } ? .picture : .video
  }
}
