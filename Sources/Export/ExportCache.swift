internal import PDF
internal import Synchronization
internal import Typesetting

/// Font subsets, decoded pictures, and glyphs and pages drawn in pixels that exports share: give one to all documents of a batch,
/// from any thread. It changes no bytes, only time.
public final class ExportCache: Sendable {
  private struct Key: Hashable {
    var address: UInt
    var count: Int
  }
  private struct Entry {
    /// Kept so that the address stays its own.
    var data: [UInt8]
    var image: Result<PDFImage, PictureError>
  }

  /// Pictures are forgotten, all at once, when there are more than this.
  private static let imageLimit = 128

  let fonts: FontSubsetCache
  private let images = Mutex<[Key: Entry]>([:])
  /// Those that no page is drawn with now: as many as pages were drawn at a time.
  private let glyphs = Mutex<[GlyphMasks]>([])
  private let drawn = Mutex<[DrawnPage: [UInt8]]>([:])

  /// Pages drawn are forgotten, all at once, when there are more than this.
  private static let drawnLimit = 32

  public init() { fonts = FontSubsetCache() }

  /// The picture as a PDF holds it, decoded once.
  func image(_ picture: ImageLibrary.Picture) -> Result<PDFImage, PictureError> {
    let key = picture.data.withUnsafeBytes {
      Key(address: UInt(bitPattern: $0.baseAddress), count: $0.count)
    }
    if let entry = images.withLock({ $0[key] }) { return entry.image }
    let image = PictureDecoder.image(picture)
    images.withLock { images in
      if images.count >= Self.imageLimit { images.removeAll() }
      images[key] = Entry(data: picture.data, image: image)
    }
    return image
  }

  /// The page as a PNG picture, drawn once.
  func picture(of page: DrawnPage, _ draw: () -> [UInt8]) -> [UInt8] {
    if let known = drawn.withLock({ $0[page] }) { return known }
    let picture = draw()
    drawn.withLock { drawn in
      if drawn.count >= Self.drawnLimit { drawn = [:] }
      drawn[page] = picture
    }
    return picture
  }

  /// Draws with the glyphs of pages before.
  func withGlyphs<Value>(_ draw: (inout GlyphMasks) -> Value) -> Value {
    var masks = glyphs.withLock { $0.popLast() } ?? GlyphMasks()
    let drawn = draw(&masks)
    glyphs.withLock { $0.append(masks) }
    return drawn
  }
}
