internal import Base
internal import Composition

/// Paragraphs that were shaped and cut into pieces before: the statements of a CV come again in each candidate of its
/// selection, at each spacing, and in the person's other applications. One layout uses it at a time, as `ShapingMemory`.
///
/// Kept are paragraphs whose text runs from left to right, with nothing out of the flow. What decides about pieces and
/// glyphs is in the key, and nothing else: where a text stands, and what it is set beside, is not.
struct ParagraphMemory {
  /// What a run's style says to shaping and to where lines may break; sizes too, as glyphs are scaled.
  struct RunStyle: Hashable {
    /// Of `ShapingMemory.number(of:)`: fonts, features, language, transformation.
    var shaping: Int32
    var size: Length
    var letterSpacing: Length
    var wordSpacing: Length
    var whiteSpace: WhiteSpace
    var wordBreak: WordBreak
    var lineBreak: LineBreak
  }

  /// A paragraph before it is shaped.
  struct Key: Hashable {
    private let text: [UInt8]
    /// How runs, inline boxes and breaks follow each other, with the styles and widths that count.
    private let shape: ContiguousArray<Int64>
    private let hash: UInt64

    init(text: [UInt8], shape: ContiguousArray<Int64>) {
      self.text = text
      self.shape = shape
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      for part in shape { hash = (hash ^ UInt64(bitPattern: part)) &* 0x9E37_79B9_7F4A_7C15 }
      self.hash = hash ^ (hash >> 32)
    }

    static func == (a: Self, b: Self) -> Bool { a.hash == b.hash && a.text == b.text && a.shape == b.shape }
    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
  }

  /// Glyphs of the paragraphs used last: with more, those not used since half as many came are forgotten. About 4 MB.
  static let capacity = 50_000
  /// Sizes of text differ from document to document: with more of them, all is forgotten between two layouts.
  private static let mostStyles = 4_000

  private var styles: [RunStyle: Int32] = [:]
  private var recent: [Key: ShapedParagraph] = [:]
  private var earlier: [Key: ShapedParagraph] = [:]
  private var glyphs = 0

  /// How many are kept.
  var count: Int { recent.count + earlier.count }
  /// How many glyphs the kept ones have.
  var glyphCount: Int {
    recent.values.reduce(0) { $0 + $1.glyphs.count } + earlier.values.reduce(0) { $0 + $1.glyphs.count }
  }

  /// Whether it is time to begin anew: the numbers of styles hold for the layout that goes on.
  var isFull: Bool { styles.count > Self.mostStyles }

  /// The dense number of a style.
  mutating func number(of style: RunStyle) -> Int32 {
    if let known = styles[style] { return known }
    let number = Int32(styles.count)
    styles[style] = number
    return number
  }

  mutating func find(_ key: Key) -> ShapedParagraph? {
    if let known = recent[key] { return known }
    guard let known = earlier.removeValue(forKey: key) else { return nil }
    store(known, key)
    return known
  }

  mutating func store(_ paragraph: ShapedParagraph, _ key: Key) {
    guard paragraph.glyphs.count <= Self.capacity / 2 else { return }
    if glyphs + paragraph.glyphs.count > Self.capacity / 2 {
      earlier = recent
      recent = [:]
      glyphs = 0
    }
    recent[key] = paragraph
    glyphs += paragraph.glyphs.count
  }
}

/// The pieces of a paragraph, with the lines that they were broken into at the measures tried last.
final class ShapedParagraph {
  let glyphs: ContiguousArray<SetGlyph>
  /// The pieces of pictures and inline blocks still want their boxes.
  let pieces: ContiguousArray<Piece>
  private var broken: [(way: Way, lines: BrokenLines)] = []

  /// What decides about lines besides the pieces.
  struct Way: Equatable {
    var style: ParagraphStyle
    var measures: LineMeasures
    var hyphenWidth: Int64
  }

  /// Measures kept.
  private static let most = 4

  init(glyphs: ContiguousArray<SetGlyph>, pieces: ContiguousArray<Piece>) {
    self.glyphs = glyphs
    self.pieces = pieces
  }

  /// The lines of the pieces as they are kept, made where they are not known.
  func lines(_ way: Way, _ make: () -> BrokenLines) -> BrokenLines {
    if let known = broken.first(where: { $0.way == way }) { return known.lines }
    let made = make()
    if broken.count == Self.most { broken.removeFirst() }
    broken.append((way, made))
    return made
  }
}

/// Where the lines of a paragraph begin and end.
struct BrokenLines {
  var ranges: [LineRange]
  /// Whether a line is too wide.
  var overflows: Bool
}
