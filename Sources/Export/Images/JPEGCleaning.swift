/// JPEG files (ITU-T T.81, B.1) keep their coding, the JFIF header, colour profiles and Adobe's colour transform.
enum JPEGCleaning {
  static func clean(_ data: [UInt8], keepsOrientation: Bool) -> PictureCleaning.Cleaned? {
    var segments = JPEGSegments(data)
    var out: [UInt8] = [0xFF, 0xD8]
    out.reserveCapacity(data.count + 64)
    var orientation: Int?
    var isOrientationDue = keepsOrientation
    var hasScan = false
    while let segment = segments.next() {
      let body = data[segment.body]
      if segment.marker == 0xE1, orientation == nil { orientation = ExifOrientation.read(body) }
      // JFIF must come first; everything else may follow the orientation.
      if isOrientationDue, segment.marker != 0xE0, segment.marker != 0xE1 {
        if let orientation, orientation != 1 { out += ExifOrientation.segment(orientation) }
        isOrientationDue = false
      }
      switch segment.marker {
      case 0xD9: return hasScan ? finish(out, orientation) : nil
      case 0xE0...0xEF, 0xFE: out += kept(segment.marker, body)
      default:
        hasScan = hasScan || segment.marker == 0xDA
        out += data[segment.whole]
      }
    }
    // A file cut off in its last scan shows as far as it goes.
    return hasScan && segments.isAtEnd ? finish(out, orientation) : nil
  }

  private static func finish(_ data: [UInt8], _ orientation: Int?) -> PictureCleaning.Cleaned {
    PictureCleaning.Cleaned(data: data + [0xFF, 0xD9], orientation: orientation ?? 1)
  }

  /// What remains of an application segment or a comment.
  private static func kept(_ marker: UInt8, _ body: ArraySlice<UInt8>) -> [UInt8] {
    switch marker {
    case 0xE0 where body.starts(with: Array("JFIF\0".utf8)) && body.count >= 14:
      // Without its thumbnail.
      return [0xFF, 0xE0, 0, 16] + body.prefix(12) + [0, 0]
    case 0xE2 where body.starts(with: Array("ICC_PROFILE\0".utf8)),
      0xEE where body.starts(with: Array("Adobe".utf8)):
      let length = body.count + 2
      return [0xFF, marker, UInt8(length >> 8), UInt8(length & 255)] + body
    default: return []
    }
  }
}

/// Walks the segments of a JPEG file. A scan's segment reaches to the marker after its coded data.
struct JPEGSegments {
  struct Segment {
    var marker: UInt8
    /// From the marker on.
    var whole: Range<Int>
    /// What follows the length.
    var body: Range<Int>
  }
  private let data: [UInt8]
  private var at = 2
  /// Whether the walk ended with the file, and not at something that is no segment.
  private(set) var isAtEnd = false

  init(_ data: [UInt8]) { self.data = data }

  mutating func next() -> Segment? {
    while at + 1 < data.count, data[at] == 0xFF, data[at + 1] == 0xFF { at += 1 }
    guard at + 1 < data.count else {
      isAtEnd = true
      return nil
    }
    guard data[at] == 0xFF else { return nil }
    let marker = data[at + 1]
    if marker == 0xD9 { return Segment(marker: marker, whole: at..<at + 2, body: at + 2..<at + 2) }
    guard marker >= 0xC0, !(0xD0...0xD8).contains(marker), at + 4 <= data.count else { return nil }
    let length = Int(data[at + 2]) << 8 | Int(data[at + 3])
    guard length >= 2, at + 2 + length <= data.count else { return nil }
    let start = at
    let body = at + 4..<at + 2 + length
    at = body.upperBound
    if marker == 0xDA { skipCodedData() }
    return Segment(marker: marker, whole: start..<at, body: body)
  }

  /// To the next marker that is no stuffed byte and no restart.
  private mutating func skipCodedData() {
    while at + 1 < data.count {
      if data[at] == 0xFF, data[at + 1] != 0, data[at + 1] != 0xFF, !(0xD0...0xD7).contains(data[at + 1]) {
        return
      }
      at += 1
    }
    at = data.count
  }
}

/// The Orientation tag of Exif (Exif 2.3, 4.5.2 and 4.6.4 A).
enum ExifOrientation {
  /// 1 to 8; nil where an APP1 segment does not say.
  static func read(_ body: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(body)
    guard bytes.count >= 14, bytes.starts(with: Array("Exif\0\0".utf8)) else { return nil }
    let isLittle = bytes[6] == 0x49
    func number(_ at: Int, _ count: Int) -> Int? {
      guard at >= 6, at + count <= bytes.count else { return nil }
      let digits = bytes[at..<at + count]
      return (isLittle ? Array(digits.reversed()) : Array(digits)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard number(8, 2) == 42, let offset = number(10, 4), let entries = number(6 + offset, 2) else {
      return nil
    }
    for entry in 0..<entries {
      let at = 8 + offset + entry * 12
      guard let tag = number(at, 2) else { return nil }
      guard tag == 0x0112 else { continue }
      return number(at + 8, 2).flatMap { (1...8).contains($0) ? $0 : nil }
    }
    return nil
  }

  /// An APP1 segment that says only this.
  static func segment(_ orientation: Int) -> [UInt8] {
    [0xFF, 0xE1, 0, 34] + Array("Exif\0\0".utf8)
      + [
        0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0,
        0,
      ]
  }
}
