internal import Base
internal import Typesetting

/// Glyphs in pixels, as levels of cover: the pages of many documents show the same ones.
struct GlyphMasks {
  /// What all glyphs of a run share.
  struct Style: Hashable {
    /// By `number(of:)`.
    var font: Int
    /// In the page's units.
    var size: Int64
    var horizontalScale: Int32
    /// Pixels for a point.
    var pageScale: Float
  }

  /// A glyph as it stands in a quarter of a pixel.
  struct Key {
    /// By `number(of:)`; fewer than 2³⁰.
    var style: Int
    var glyph: UInt32
    var quarter: Int

    fileprivate var bits: UInt64 { UInt64(style) << 34 | UInt64(glyph) << 2 | UInt64(quarter) }
  }

  /// Where a glyph's levels are, and where they stand from its origin.
  struct Mask {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
    var levels: Range<Int>
  }

  private var masks: [Mask] = []
  /// The masks' places.
  private var places = KeyTable(capacity: 512)
  private var styles: [Style: Int] = [:]
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

  /// A number that no other style has.
  mutating func number(of style: Style) -> Int {
    if let known = styles[style] { return known }
    let number = styles.count
    styles[style] = number
    return number
  }

  /// To be called before a page's fonts are numbered.
  mutating func makeRoom() {
    guard pool.count > Self.mostBytes || fonts.count > Self.mostFonts else { return }
    self = GlyphMasks()
  }

  subscript(_ key: Key) -> Mask? { places[key.bits].map { masks[$0] } }

  mutating func add(_ mask: CoverageMask, as key: Key) -> Mask {
    if pool.count > 2 * Self.mostBytes {
      pool.removeAll(keepingCapacity: true)
      masks.removeAll(keepingCapacity: true)
      places = KeyTable(capacity: 512)
    }
    let start = pool.count
    mask.appendLevels(to: &pool)
    let made = Mask(
      x: mask.x, y: mask.y, width: mask.width, height: mask.height, levels: start..<pool.count)
    places.set(key.bits, masks.count)
    masks.append(made)
    return made
  }
}
