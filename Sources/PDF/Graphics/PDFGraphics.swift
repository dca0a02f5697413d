public import Base

/// A point on a page: right and down from the page's top left corner.
public struct PDFPoint: Hashable, Sendable {
  public var x: Length
  public var y: Length
  public init(x: Length, y: Length) {
    self.x = x
    self.y = y
  }
}

/// A rectangle on a page; `x`, `y` are its top left corner.
public struct PDFRect: Hashable, Sendable {
  public var x: Length
  public var y: Length
  public var width: Length
  public var height: Length
  public init(x: Length, y: Length, width: Length, height: Length) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  /// The smallest rectangle that holds both.
  public func union(_ other: PDFRect) -> PDFRect {
    let left = min(x, other.x)
    let top = min(y, other.y)
    let right = max(x + width, other.x + other.width)
    let bottom = max(y + height, other.y + other.height)
    return PDFRect(x: left, y: top, width: right - left, height: bottom - top)
  }
}

/// sRGB with alpha, each 0 to 255.
public struct PDFColor: Hashable, Sendable {
  public var red: UInt8
  public var green: UInt8
  public var blue: UInt8
  public var alpha: UInt8
  public init(red: UInt8, green: UInt8, blue: UInt8, alpha: UInt8 = 255) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }
  var isGray: Bool { red == green && green == blue }
}

/// A piece of a path.
public enum PDFPathSegment: Hashable, Sendable {
  case move(PDFPoint)
  case line(PDFPoint)
  case cubic(PDFPoint, PDFPoint, PDFPoint)
  case close
}

/// How a path is stroked.
public struct PDFStroke: Hashable, Sendable {
  public var color: PDFColor
  public var width: Length
  /// Lengths of dashes and gaps in turn; empty: solid.
  public var dashes: [Length]
  /// How the line ends and turns (ISO 32000-1, 8.4.3.3 and 8.4.3.4): 0 to 2.
  public var cap: UInt8 = 0
  public var join: UInt8 = 0
  public init(color: PDFColor, width: Length, dashes: [Length] = []) {
    self.color = color
    self.width = width
    self.dashes = dashes
  }
}

/// A glyph of a line of text as it is to be shown.
public struct PDFGlyph: Hashable, Sendable {
  /// Glyph index in the font file.
  public var id: UInt32
  /// Where the glyph's origin is, right of the start of the line, kerning and offsets included.
  public var x: Length
  /// How far the glyph is raised above the baseline.
  public var rise: Length
  /// The bytes of the text that the glyph's cluster stands for: start and end in UTF-8. Glyphs of a cluster share them.
  public var textStart: Int32
  public var textEnd: Int32
  public init(id: UInt32, x: Length, rise: Length, textStart: Int32, textEnd: Int32) {
    self.id = id
    self.x = x
    self.rise = rise
    self.textStart = textStart
    self.textEnd = textEnd
  }
}
