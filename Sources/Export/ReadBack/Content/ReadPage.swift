/// Where a page's text stands, and what is painted before and after it: what reading a content stream gives.
struct ReadPage {
  /// One shown code. Coordinates are the page's, in points, up from the bottom left.
  struct Glyph {
    var x: Float
    var y: Float
    var advance: Float
    /// Its stretch of `text`.
    var start: Int32
    var end: Int32
    var run: Int32
  }

  /// Codes that one operator shows.
  struct Run {
    var glyphs: Range<Int>
    /// The size as it comes out on the page.
    var size: Float
    var color: PaintColor?
    var alpha: Float
    var renderMode: Int
    var clip: Box
    /// How much was painted before.
    var order: Int
    var font: Int
    /// Index into `spans`; -1: none.
    var span: Int32
    var isArtifact: Bool
    /// The structure element's content on this page; -1: none.
    var contentID: Int32
    /// Which operator shows it: the parts of one stand in the order of the page.
    var operation = 0
  }

  /// A stretch of content with a text of its own (ISO 32000-1, 14.9.4).
  struct Span {
    var text: [UInt8]
  }

  /// Something that was painted over an area.
  struct Painted {
    var box: Box
    /// nil: a picture or a pattern, of whatever colours.
    var color: PaintColor?
    var alpha: Float
    var order: Int
  }

  /// The number of the page's object.
  var number: Int?
  var box = Box(left: 0, bottom: 0, right: 612, top: 792)
  var text: [UInt8] = []
  var glyphs: ContiguousArray<Glyph> = []
  var runs: ContiguousArray<Run> = []
  var spans: [Span] = []
  var painted: [Painted] = []
  /// Small things filled, outlined or shown as pictures: drawn bullets are among them.
  var marks: [Box] = []
  /// What the page may be printed on; `box` is cut out of it.
  var media = Box(left: 0, bottom: 0, right: 612, top: 792)
  var fonts: [ReadFont] = []
  /// What of its content is not read though others may show it, the first such thing; nil: nothing.
  var unread: String?
}

/// A colour that is painted, each channel from 0 to 1.
struct PaintColor: Hashable {
  var red: Float
  var green: Float
  var blue: Float
  static let black = PaintColor(red: 0, green: 0, blue: 0)
  static let white = PaintColor(red: 1, green: 1, blue: 1)

  /// This colour laid over another.
  func over(_ under: PaintColor, alpha: Float) -> PaintColor {
    PaintColor(
      red: red * alpha + under.red * (1 - alpha), green: green * alpha + under.green * (1 - alpha),
      blue: blue * alpha + under.blue * (1 - alpha))
  }

  /// The greatest difference of a channel.
  func distance(to other: PaintColor) -> Float {
    max(abs(red - other.red), abs(green - other.green), abs(blue - other.blue))
  }
}

/// An upright rectangle.
struct Box: Hashable {
  var left: Float
  var bottom: Float
  var right: Float
  var top: Float

  static let none = Box(left: .infinity, bottom: .infinity, right: -.infinity, top: -.infinity)
  static let all = Box(left: -.infinity, bottom: -.infinity, right: .infinity, top: .infinity)

  func contains(_ x: Float, _ y: Float) -> Bool { x >= left && x <= right && y >= bottom && y <= top }

  func contains(_ other: Box) -> Bool {
    other.left >= left && other.right <= right && other.bottom >= bottom && other.top <= top
  }

  mutating func add(_ x: Double, _ y: Double) {
    left = min(left, Float(x))
    right = max(right, Float(x))
    bottom = min(bottom, Float(y))
    top = max(top, Float(y))
  }

  func intersection(_ other: Box) -> Box {
    Box(
      left: max(left, other.left), bottom: max(bottom, other.bottom), right: min(right, other.right),
      top: min(top, other.top))
  }
}

/// A transformation of coordinates (ISO 32000-1, 8.3.3).
struct Matrix {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  /// First this one, then `next`.
  func then(_ next: Matrix) -> Matrix {
    Matrix(
      a: a * next.a + b * next.c, b: a * next.b + b * next.d, c: c * next.a + d * next.c,
      d: c * next.b + d * next.d, e: e * next.a + f * next.c + next.e, f: e * next.b + f * next.d + next.f)
  }

  func apply(_ x: Double, _ y: Double) -> (x: Double, y: Double) { (a * x + c * y + e, b * x + d * y + f) }
}
