/// A picture of filled and stroked paths. Positions are CSS pixels, right and down from its top left corner.
public struct VectorDrawing: Hashable, Sendable {
  /// A point, or a pair of lengths.
  public struct Position: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }
  /// A part of an outline. Curves are cubic Bézier curves: two control points, then the end.
  public enum Segment: Hashable, Sendable {
    case move(Position)
    case line(Position)
    case cubic(Position, Position, Position)
    case close
  }
  /// How a line ends and turns, numbered as in PDF (ISO 32000-1, 8.4.3.3 and 8.4.3.4).
  public enum Cap: UInt8, Sendable { case butt, round, square }
  /// How a line turns, numbered as in PDF (ISO 32000-1, 8.4.3.4).
  public enum Join: UInt8, Sendable { case miter, round, bevel }
  /// A line along an outline.
  public struct Stroke: Hashable, Sendable {
    public var color: Color
    public var width: Double
    /// Lengths of dashes and gaps in turn; empty: solid.
    public var dashes: [Double] = []
    public var cap = Cap.butt
    public var join = Join.miter
  }
  /// One outline and how it is painted.
  public struct Path: Hashable, Sendable {
    public var segments: [Segment]
    /// nil: not filled.
    public var fill: Color?
    /// Whether parts that overlap an even number of times are holes.
    public var isEvenOdd = false
    public var stroke: Stroke?
  }
  public var width: Double
  public var height: Double
  /// In the order in which they are painted.
  public var paths: [Path]

  public init(width: Double, height: Double, paths: [Path] = []) {
    self.width = width
    self.height = height
    self.paths = paths
  }
}

// MARK: As a file

extension VectorDrawing {
  /// The drawing as an SVG file of nothing but paths: no scripts, no links, no names, no notes. O(segments).
  public var svg: [UInt8] {
    var out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(Self.text(width))\" "
    out += "height=\"\(Self.text(height))\" viewBox=\"0 0 \(Self.text(width)) \(Self.text(height))\">"
    for path in paths {
      out += "<path d=\""
      for segment in path.segments { out += Self.text(segment) }
      out += "\"" + Self.paint("fill", path.fill)
      if path.isEvenOdd { out += " fill-rule=\"evenodd\"" }
      if let stroke = path.stroke { out += Self.text(stroke) }
      out += "/>"
    }
    return Array((out + "</svg>\n").utf8)
  }

  /// At most three decimals.
  private static func text(_ value: Double) -> String {
    let thousandths = Int64((max(-1e12, min(1e12, value.isNaN ? 0 : value)) * 1_000).rounded())
    let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1_000)
    var out = (thousandths < 0 ? "-" : "") + String(whole)
    if rest > 0 {
      var digits = String(rest)
      while digits.utf8.count < 3 { digits = "0" + digits }
      while digits.utf8.last == 0x30 { digits.removeLast() }
      out += "." + digits
    }
    return out
  }

  private static func text(_ point: Position) -> String { text(point.x) + " " + text(point.y) }

  private static func text(_ segment: Segment) -> String {
    switch segment {
    case .move(let point): "M" + text(point)
    case .line(let point): "L" + text(point)
    case .cubic(let a, let b, let c): "C" + text(a) + " " + text(b) + " " + text(c)
    case .close: "Z"
    }
  }

  private static func paint(_ name: String, _ color: Color?) -> String {
    guard let color else { return " \(name)=\"none\"" }
    let hex = [color.red, color.green, color.blue].map { byte in
      byte < 16 ? "0" + String(byte, radix: 16) : String(byte, radix: 16)
    }
    let alpha = color.alpha == 255 ? "" : " \(name)-opacity=\"\(text(Double(color.alpha) / 255))\""
    return " \(name)=\"#\(hex.joined())\"" + alpha
  }

  private static func text(_ stroke: Stroke) -> String {
    var out = paint("stroke", stroke.color) + " stroke-width=\"\(text(stroke.width))\""
    if stroke.cap != .butt { out += " stroke-linecap=\"\(stroke.cap == .round ? "round" : "square")\"" }
    if stroke.join != .miter { out += " stroke-linejoin=\"\(stroke.join == .round ? "round" : "bevel")\"" }
    if !stroke.dashes.isEmpty {
      out += " stroke-dasharray=\"\(stroke.dashes.map { text($0) }.joined(separator: " "))\""
    }
    return out
  }
}
