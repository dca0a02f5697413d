internal import PDF
internal import Synchronization
internal import Typesetting

/// Font subsets and decoded pictures that exports share: give one to all documents of a batch, from any thread.
/// It changes no bytes, only time.
public final class PDFExportCache: Sendable {
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
}
