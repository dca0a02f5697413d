public import Typesetting
internal import Base

/// Pages as PNG pictures, drawn from the same values as the PDF: the same bytes on every machine.
public enum PNGExporter {
  /// No more pixels are drawn: 128 MB.
  public static let pixelLimit = 32_000_000

  /// A page at `dpi` pixels an inch; nil where that would be more than `pixelLimit` pixels.
  public static func png(
    _ page: Page, fonts: [Font], images: ImageLibrary, dpi: Double, cache: ExportCache = ExportCache()
  ) -> [UInt8]? {
    png(page, fonts: fonts, images: images, scale: dpi / 72, cache)
  }

  /// A page `width` pixels wide.
  public static func png(
    _ page: Page, fonts: [Font], images: ImageLibrary, width: Int, cache: ExportCache = ExportCache()
  ) -> [UInt8]? {
    guard page.width > .zero else { return nil }
    return png(page, fonts: fonts, images: images, scale: Double(width) / page.width.points, cache)
  }

  private static func png(
    _ page: Page, fonts: [Font], images: ImageLibrary, scale: Double, _ cache: ExportCache
  ) -> [UInt8]? {
    let width = (page.width.points * scale).rounded()
    let height = (page.height.points * scale).rounded()
    guard width >= 1, height >= 1, width * height <= Double(pixelLimit) else { return nil }
    let drawn = DrawnPage(page: page, fonts: fonts, images: images, scale: scale)
    return cache.picture(of: drawn) { made(drawn, Int(width), Int(height), cache) }
  }

  private static func made(_ drawn: DrawnPage, _ width: Int, _ height: Int, _ cache: ExportCache) -> [UInt8] {
    let page = drawn.page
    // Backgrounds reach the last pixels of both sides.
    let exact = max(Double(width) / page.width.points, Double(height) / page.height.points)
    let canvas = cache.withGlyphs { glyphs in
      var raster = PageRaster(
        width: width, height: height, scale: exact, fonts: drawn.fonts,
        pictures: pictures(on: page, drawn.images), glyphs: exchange(&glyphs, with: GlyphMasks()))
      raster.draw(page)
      glyphs = raster.glyphs
      return raster.canvas
    }
    return PNGWriter.png(canvas, pixelsPerMeter: Int((drawn.scale * 72 / 0.0254).rounded()))
  }

  private static func pictures(on page: Page, _ images: ImageLibrary) -> [String: PixelPicture] {
    var out: [String: PixelPicture] = [:]
    for item in page.items {
      guard case .image(let image) = item.content, out[image.source] == nil,
        let picture = images.pictures[image.source]
      else { continue }
      out[image.source] = PictureDecoder.pixels(picture)
    }
    return out
  }
}
