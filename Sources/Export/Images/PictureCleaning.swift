/// Takes out of pictures what people do not know to be in them: where and with what they were taken, thumbnails of what
/// was cut away, the names of programs and persons, and whatever else hangs on after the end.
public enum PictureCleaning {
  /// A picture without what it tells of the camera, the place and the time.
  public struct Cleaned: Hashable, Sendable {
    /// The file with its pixels and colours untouched.
    public var data: [UInt8]
    /// How the stored pixels are to be turned to be seen upright: 1 to 8 as in Exif 2.3, 4.6.4 A.
    public var orientation: Int
    /// Whether height and width change places when the picture is turned upright.
    public var isSideways: Bool { orientation >= 5 }
  }

  /// The cleaned file; nil where it is neither PNG nor JPEG or its parts cannot be told from each other.
  ///
  /// - Parameter keepsOrientation: whether the file goes on saying how it is to be turned, and nothing else, as browsers
  ///   need it; a PDF turns the picture itself.
  /// O(bytes).
  public static func clean(_ data: [UInt8], keepsOrientation: Bool) -> Cleaned? {
    if data.starts(with: [0xFF, 0xD8]) {
      return JPEGCleaning.clean(data, keepsOrientation: keepsOrientation)
    }
    return PNGCleaning.clean(data).map { Cleaned(data: $0, orientation: 1) }
  }
}

/// PNG files keep the chunks that pixels and their colours depend on (PNG 1.2, 4.1 to 4.3; APNG).
enum PNGCleaning {
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP",
    "acTL",
    "fcTL", "fdAT",
  ]

  static func clean(_ data: [UInt8]) -> [UInt8]? {
    guard data.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else { return nil }
    var out = Array(data[..<8])
    out.reserveCapacity(data.count)
    var at = 8
    while at + 12 <= data.count {
      let length = data[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = at + 12 + length
      guard end <= data.count else { return nil }
      let name = String(decoding: data[at + 4..<at + 8], as: UTF8.self)
      if kept.contains(name) { out.append(contentsOf: data[at..<end]) }
      if name == "IEND" { return out }
      at = end
    }
    return nil
  }
}
