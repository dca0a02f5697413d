internal import CSpng
internal import PDF
internal import Typesetting

/// Why a picture cannot be shown: a lower-case fragment.
struct PictureError: Error, Hashable {
  var reason: String
  init(_ reason: String) { self.reason = reason }
}

/// Makes pictures ready for embedding: JPEG files without their metadata, PNG files decoded by libspng.
enum PictureDecoder {
  /// No more pixels than this are decoded: 50 million, 200 MB.
  private static let maxPixels = 50_000_000

  static func image(_ picture: ImageLibrary.Picture) -> Result<PDFImage, PictureError> {
    Result { () throws(PictureError) -> PDFImage in
      switch picture.format {
      case .jpeg: try jpeg(picture.data)
      case .png: try png(picture.data)
      // Drawings come as shapes.
      case .svg: throw PictureError("it has no pixels")
      }
    }
  }

  private static func jpeg(_ data: [UInt8]) throws(PictureError) -> PDFImage {
    do throws(JPEGError) {
      guard let clean = PictureCleaning.clean(data, keepsOrientation: false) else { throw .notJPEG }
      return try PDFImage(jpeg: clean.data, orientation: clean.orientation)
    } catch {
      switch error {
      case .notJPEG: throw PictureError("it is no JPEG file, or damaged")
      case .unsupportedCoding:
        throw PictureError("its JPEG coding is not baseline or progressive with 8 bits")
      case .cmyk: throw PictureError("its colours are CMYK, not RGB")
      }
    }
  }

  /// A picture's pixels for previews; nil where they cannot be read.
  static func pixels(_ picture: ImageLibrary.Picture) -> PixelPicture? {
    switch picture.format {
    case .svg: nil
    case .jpeg:
      PictureCleaning.clean(picture.data, keepsOrientation: false).flatMap { clean in
        JPEGDecoder.picture(clean.data)?.turned(clean.orientation)
      }
    case .png:
      (try? pngPixels(picture.data)).flatMap {
        PixelPicture(rgba: $0.rgba, width: $0.width, height: $0.height)
      }
    }
  }

  private static func png(_ data: [UInt8]) throws(PictureError) -> PDFImage {
    let pixels = try pngPixels(data)
    guard let image = PDFImage(rgba: pixels.rgba, width: pixels.width, height: pixels.height) else {
      throw PictureError("its pixels are incomplete")
    }
    return image
  }

  private static func pngPixels(
    _ data: [UInt8]
  ) throws(PictureError) -> (rgba: [UInt8], width: Int, height: Int) {
    guard let context = spng_ctx_new(0) else { throw PictureError("out of memory") }
    defer { spng_ctx_free(context) }
    let result: Result<(rgba: [UInt8], width: Int, height: Int), PictureError> = data.withUnsafeBytes {
      bytes in
      Result { () throws(PictureError) in try decode(bytes, context) }
    }
    return try result.get()
  }

  private static func decode(
    _ bytes: UnsafeRawBufferPointer, _ context: OpaquePointer
  ) throws(PictureError) -> (rgba: [UInt8], width: Int, height: Int) {
    try check(spng_set_image_limits(context, 20_000, 20_000))
    try check(spng_set_chunk_limits(context, 16 << 20, 64 << 20))
    try check(spng_set_png_buffer(context, bytes.baseAddress, bytes.count))
    var header = spng_ihdr()
    try check(spng_get_ihdr(context, &header))
    let (width, height) = (Int(header.width), Int(header.height))
    guard width * height <= maxPixels else { throw PictureError("it has more than 50 million pixels") }
    var rgba = [UInt8](repeating: 0, count: width * height * 4)
    try check(
      spng_decode_image(
        context, &rgba, rgba.count, Int32(SPNG_FMT_RGBA8.rawValue), Int32(SPNG_DECODE_TRNS.rawValue)))
    return (rgba, width, height)
  }

  private static func check(_ code: Int32) throws(PictureError) {
    guard code != 0 else { return }
    throw PictureError("it is no PNG file, or damaged: " + String(cString: spng_strerror(code)))
  }
}
