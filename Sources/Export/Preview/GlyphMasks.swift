internal import Typesetting

/// Glyphs in pixels, as levels of cover: the pages of many documents show the same ones.
struct GlyphMasks {
  /// A glyph as it stands in a quarter of a pixel.
  struct Key: Hashable {
    /// By `number(of:)`.
    var font: Int
    var glyph: UInt32
    /// In the page's units.
    var size: Int64
    var horizontalScale: Int32
    /// Pixels for a point.
    var pageScale: Float
    var quarter: Int32
  }

  /// Where a glyph's levels are, and where they stand from its origin.
  struct Mask {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
    var levels: Range<Int>
  }

  private var masks: [Key: Mask] = [:]
  /// The levels of all masks, row by row.
  private(set) var pool: [UInt8] = []
  /// Kept, so that none takes another’s address.
  private var fonts: [ObjectIdentifier: (font: Font, number: Int)] = [:]

  /// With more bytes all masks are forgotten, and with more fonts.
  private static let mostBytes = 8 << 20
  private static let mostFonts = 64

  /// A number that no other font has.
  mutating func number(of font: Font) -> Int {
    if let known = fonts[ObjectIdentifier(font)] { return known.number }
    let number = fonts.count
    fonts[ObjectIdentifier(font)] = (font, number)
    return number
  }

  /// To be called before a page's fonts are numbered.
  mutating func makeRoom() {
    guard pool.count > Self.mostBytes || fonts.count > Self.mostFonts else { return }
    self = GlyphMasks()
  }

  subscript(_ key: Key) -> Mask? { masks[key] }

  mutating func add(_ mask: CoverageMask, as key: Key) -> Mask {
    if pool.count > 2 * Self.mostBytes {
      pool.removeAll(keepingCapacity: true)
      masks.removeAll(keepingCapacity: true)
    }
    let start = pool.count
    mask.appendLevels(to: &pool)
    let made = Mask(
      x: mask.x, y: mask.y, width: mask.width, height: mask.height, levels: start..<pool.count)
    masks[key] = made
    return made
  }
}
