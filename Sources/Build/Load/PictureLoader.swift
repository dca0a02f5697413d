internal import Base
internal import Composition
internal import Export
internal import Typesetting

/// Reads pictures for layout: finds out what they are by their bytes, and how large. What comes from here holds no
/// metadata of the picture but how it is to be turned.
enum PictureLoader {
  /// Reads a PNG, JPEG or SVG file; a diagnostic where it is missing or no picture. What is kept of an SVG file is what it
  /// draws.
  static func load(_ path: String, mentioned range: SourceRange?, line: String? = nil)
    -> Checked<ImageLibrary.Picture?>
  {
    var log = InputLog()
    return load(path, mentioned: range, line: line, &log)
  }

  /// Notes what was read.
  static func load(
    _ path: String, mentioned range: SourceRange?, line: String? = nil, _ log: inout InputLog
  ) -> Checked<ImageLibrary.Picture?> {
    do throws(FileError) {
      let bytes = try log.read(path)
      if SVGReader.isSVG(bytes) { return SVGReader.read(bytes, file: path).map { $0.map(picture) } }
      if let clean = PictureCleaning.clean(bytes, keepsOrientation: true), var picture = picture(clean.data) {
        if clean.isSideways { swap(&picture.pixelWidth, &picture.pixelHeight) }
        return Checked(picture)
      }
      return Checked(
        nil,
        [
          Diagnostic(
            .error, code: "build.not-a-picture", "`\(path)` is not a picture that can be read", at: range,
            line: line, hints: ["use a PNG, JPEG or SVG file"])
        ])
    } catch {
      return Checked(
        nil,
        [
          Diagnostic(
            .error, code: "build.missing-picture", "cannot read the picture `\(path)`: \(error.reason)",
            at: range, line: line, hints: ["paths of pictures are relative to the file that names them"])
        ])
    }
  }

  private static func picture(_ drawing: VectorDrawing) -> ImageLibrary.Picture {
    ImageLibrary.Picture(
      format: .svg, pixelWidth: max(1, Int(drawing.width.rounded())),
      pixelHeight: max(1, Int(drawing.height.rounded())), data: drawing.svg, drawing: drawing)
  }

  static func picture(_ bytes: [UInt8]) -> ImageLibrary.Picture? {
    if let (width, height) = pngSize(bytes) {
      return ImageLibrary.Picture(format: .png, pixelWidth: width, pixelHeight: height, data: bytes)
    }
    if let (width, height) = jpegSize(bytes) {
      return ImageLibrary.Picture(format: .jpeg, pixelWidth: width, pixelHeight: height, data: bytes)
    }
    return nil
  }

  /// Signature and IHDR of a PNG (RFC 2083 §3.1, §4.1.1).
  private static func pngSize(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count > 33, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      Array(bytes[12..<16]) == Array("IHDR".utf8)
    else { return nil }
    let width = bigEndian(bytes, 16, 4)
    let height = bigEndian(bytes, 20, 4)
    guard (1...20_000).contains(width), (1...20_000).contains(height) else { return nil }
    return (width, height)
  }

  /// The first frame header of a JPEG (ITU-T T.81 B.2.2).
  private static func jpegSize(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var at = 2
    while at + 9 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      if marker == 0xFF || marker == 0x01 || (0xD0...0xD7).contains(marker) {
        at += marker == 0xFF ? 1 : 2
        continue
      }
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        let height = bigEndian(bytes, at + 5, 2)
        let width = bigEndian(bytes, at + 7, 2)
        return width > 0 && height > 0 ? (width, height) : nil
      }
      at += 2 + bigEndian(bytes, at + 2, 2)
    }
    return nil
  }

  private static func bigEndian(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    bytes[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
  }
}
