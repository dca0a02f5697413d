internal import Base
internal import Composition
internal import Typesetting

/// Draws one page on a canvas: glyph outlines, shapes and pictures in the order of the page.
struct PageRaster {
  private(set) var canvas: Canvas
  private let fonts: [Font]
  private let pictures: [String: PixelPicture]
  /// Pixels for a point.
  private let scale: Swift.Float
  private(set) var glyphs: GlyphMasks
  /// The fonts as `glyphs` numbers them.
  private let numbers: [Int]
  private var mask = CoverageMask()
  private var outline = Outline()

  /// Larger glyphs, in pixels, are not kept.
  private static let largest: Swift.Float = 256

  /// - Parameter glyphs: those that were drawn before, on whatever page.
  init(
    width: Int, height: Int, scale: Double, fonts: [Font], pictures: [String: PixelPicture],
    glyphs: consuming GlyphMasks = GlyphMasks()
  ) {
    glyphs.makeRoom()
    var numbers: [Int] = []
    for font in fonts { numbers.append(glyphs.number(of: font)) }
    self.numbers = numbers
    self.glyphs = glyphs
    canvas = Canvas(width: width, height: height)
    self.scale = Swift.Float(scale)
    self.fonts = fonts
    self.pictures = pictures
  }

  mutating func draw(_ page: Page) {
    for item in page.items {
      switch item.content {
      case .glyphs(let run): draw(run)
      case .shape(let shape): draw(shape)
      case .image(let image): draw(image)
      }
    }
  }

  private func pixels(_ length: Length) -> Swift.Float { Swift.Float(length.points) * scale }

  // MARK: Glyphs

  /// Glyphs stand on whole rows of pixels and in quarters of columns, as they do on screens.
  private mutating func draw(_ run: GlyphRun) {
    guard fonts.indices.contains(run.font), run.color.alpha > 0, run.fontSize > .zero else { return }
    let style = glyphs.number(
      of: GlyphMasks.Style(
        font: numbers[run.font], size: run.fontSize.raw, horizontalScale: run.horizontalScale,
        pageScale: scale))
    var pen = run.position.x
    for glyph in run.glyphs {
      let x = pixels(pen + glyph.xOffset)
      let y = pixels(run.position.y - glyph.yOffset).rounded()
      pen += glyph.advance
      guard x > -100_000, x < 100_000, y > -100_000, y < 100_000 else { continue }
      let quarters = Int((x * 4).rounded())
      let key = GlyphMasks.Key(style: style, glyph: glyph.id, quarter: quarters & 3)
      guard let mask = glyphs[key] ?? made(key, run) else {
        drawLarge(glyph.id, run, at: SIMD2(x, y))
        continue
      }
      canvas.paint(
        run.color, glyphs.pool[mask.levels], x: mask.x + quarters >> 2, y: mask.y + Int(y), width: mask.width,
        height: mask.height)
    }
  }

  /// A glyph's mask, kept; nil where the glyph is so large that it is better drawn where it stands.
  private mutating func made(_ key: GlyphMasks.Key, _ run: GlyphRun) -> GlyphMasks.Mask? {
    trace(key.glyph, run, origin: SIMD2(Swift.Float(key.quarter) / 4, 0))
    guard outline.isEmpty || (outline.low.min() > -Self.largest && outline.high.max() < Self.largest) else {
      return nil
    }
    outline.fillWhole(&mask)
    return glyphs.add(mask, as: key)
  }

  private mutating func drawLarge(_ glyph: UInt32, _ run: GlyphRun, at place: SIMD2<Swift.Float>) {
    trace(glyph, run, origin: place)
    paint(outline, run.color)
  }

  private mutating func trace(_ glyph: UInt32, _ run: GlyphRun, origin: SIMD2<Swift.Float>) {
    let font = fonts[run.font]
    let em = pixels(run.fontSize) / Swift.Float(font.unitsPerEm)
    outline.clear()
    outline.add(
      font.outline(of: glyph), scale: SIMD2(em * Swift.Float(run.horizontalScale) / 1_000, -em),
      origin: origin)
  }

  // MARK: Shapes

  private mutating func draw(_ shape: Shape) {
    let clip = shape.isClipped ? shape.frame : nil
    if let fill = shape.fill, fill.alpha > 0 {
      if clip == nil, let rect = Self.rect(shape.segments) {
        canvas.paint(
          fill, left: pixels(rect.x), top: pixels(rect.y), right: pixels(rect.x + rect.width),
          bottom: pixels(rect.y + rect.height))
      } else {
        outline.clear()
        outline.add(shape.segments, scale: scale)
        paint(outline, fill, isEvenOdd: shape.isEvenOdd, clip: clip)
      }
    }
    if let stroke = shape.stroke, stroke.color.alpha > 0 {
      outline.clear()
      outline.add(shape.segments, scale: scale)
      let pen = StrokeOutline(
        outline, width: pixels(stroke.width), dashes: stroke.dashes.map { pixels($0) }, cap: stroke.cap,
        join: stroke.join)
      paint(pen.outline, stroke.color, clip: clip)
    }
  }

  private mutating func paint(
    _ outline: Outline, _ color: Color, isEvenOdd: Bool = false, clip: Rect? = nil
  ) {
    var from = SIMD2<Swift.Float>.zero
    var to = SIMD2(Swift.Float(canvas.width), Swift.Float(canvas.height))
    if let clip {
      from = pointwiseMax(from, SIMD2(pixels(clip.x), pixels(clip.y)))
      to = pointwiseMin(to, SIMD2(pixels(clip.x + clip.width), pixels(clip.y + clip.height)))
    }
    guard outline.fill(&mask, from: from, to: to) else { return }
    var levels: [UInt8] = []
    mask.appendLevels(to: &levels, isEvenOdd: isEvenOdd)
    canvas.paint(color, levels[...], x: mask.x, y: mask.y, width: mask.width, height: mask.height)
  }

  /// The rectangle that a path is, if it is an upright one.
  private static func rect(_ path: [Shape.Segment]) -> Rect? {
    guard path.count == 5, case .move(let a) = path[0], case .line(let b) = path[1],
      case .line(let c) = path[2], case .line(let d) = path[3], case .close = path[4],
      a.y == b.y, b.x == c.x, c.y == d.y, d.x == a.x
    else { return nil }
    let (x, y) = (min(a.x, c.x), min(a.y, c.y))
    return Rect(x: x, y: y, width: max(a.x, c.x) - x, height: max(a.y, c.y) - y)
  }

  // MARK: Pictures

  private mutating func draw(_ image: PlacedImage) {
    guard let picture = pictures[image.source], image.rect.width > .zero, image.rect.height > .zero else {
      return
    }
    let clip = image.clip ?? image.rect
    outline.clear()
    outline.add(RoundedRect.path(clip, radius: image.clipRadius), scale: scale)
    let size = SIMD2(Swift.Float(canvas.width), Swift.Float(canvas.height))
    guard outline.fill(&mask, to: size) else { return }
    var levels: [UInt8] = []
    mask.appendLevels(to: &levels)
    let (left, top) = (pixels(image.rect.x), pixels(image.rect.y))
    let across = Swift.Float(picture.width) / pixels(image.rect.width)
    let down = Swift.Float(picture.height) / pixels(image.rect.height)
    for row in 0..<mask.height {
      let y = (Swift.Float(mask.y + row) - top) * down
      for column in 0..<mask.width where levels[row * mask.width + column] > 0 {
        let x = (Swift.Float(mask.x + column) - left) * across
        let color = picture.mean(x, y, x + across, y + down)
        canvas.paint(
          color, level: levels[row * mask.width + column], x: mask.x + column, y: mask.y + row)
      }
    }
  }
}

/// A rectangle's path with corners of one radius.
enum RoundedRect {
  static func path(_ rect: Rect, radius: Length) -> [Shape.Segment] {
    let r = min(radius, min(rect.width, rect.height) / 2)
    guard r > .zero else { return Shape(rect: rect, fill: .black).segments }
    let (left, top, right, bottom) = (rect.x, rect.y, rect.x + rect.width, rect.y + rect.height)
    func p(_ x: Length, _ y: Length) -> Point { Point(x: x, y: y) }
    let k = r * 0.447_715_25
    return [
      .move(p(left + r, top)), .line(p(right - r, top)),
      .cubic(p(right - k, top), p(right, top + k), p(right, top + r)), .line(p(right, bottom - r)),
      .cubic(p(right, bottom - k), p(right - k, bottom), p(right - r, bottom)), .line(p(left + r, bottom)),
      .cubic(p(left + k, bottom), p(left, bottom - k), p(left, bottom - r)), .line(p(left, top + r)),
      .cubic(p(left, top + k), p(left + k, top), p(left + r, top)), .close,
    ]
  }
}
