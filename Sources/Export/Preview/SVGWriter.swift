internal import Base
internal import Composition
internal import Typesetting

/// Writes XML elements, with everything escaped and without characters that XML 1.0 has not (2.2).
struct SVGWriter {
  private(set) var bytes: [UInt8] = []
  var isEmpty: Bool { bytes.isEmpty }

  mutating func append(_ other: SVGWriter) { bytes += other.bytes }

  mutating func start(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
    raw(">\n")
  }

  mutating func empty(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
    raw("/>\n")
  }

  mutating func end(_ name: String) { raw("</" + name + ">\n") }

  mutating func element(_ name: String, _ attributes: [(String, String)], _ text: String) {
    open(name, attributes)
    raw(">")
    escape(text)
    end(name)
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    raw("<" + name)
    for (key, value) in attributes {
      raw(" " + key + "=\"")
      escape(value)
      raw("\"")
    }
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: raw("&amp;")
      case 0x3C: raw("&lt;")
      case 0x3E: raw("&gt;")
      case 0x22: raw("&quot;")
      case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xFFFE, 0xFFFF: continue
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  // MARK: Values

  /// A length in points, with three digits after the point.
  static func number(_ length: Length) -> String { number(length.points, digits: 3) }

  /// A number without needless zeros.
  static func number(_ value: Double, digits: Int) -> String {
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = (value * Double(scale)).rounded()
    guard abs(scaled) < 9e15 else { return "0" }
    let whole = Int(scaled)
    let sign = whole < 0 ? "-" : ""
    let (high, low) = abs(whole).quotientAndRemainder(dividingBy: scale)
    if low == 0 { return sign + String(high) }
    var fraction = String(low + scale).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return sign + (high == 0 ? "" : String(high)) + "." + fraction
  }

  /// The attributes of a fill or stroke.
  static func paint(_ property: String, _ color: Color) -> [(String, String)] {
    func digits(_ value: UInt8) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
    let solid = [(property, "#" + digits(color.red) + digits(color.green) + digits(color.blue))]
    if color.alpha == 255 { return solid }
    return solid + [(property + "-opacity", number(Double(color.alpha) / 255, digits: 3))]
  }
}

/// The `d` attribute of paths.
enum SVGPath {
  static func data(_ outline: GlyphOutline) -> String {
    func p(_ v: SIMD2<Swift.Float>) -> String {
      SVGWriter.number(Double(v.x), digits: 1) + " " + SVGWriter.number(Double(v.y), digits: 1)
    }
    var out = ""
    for segment in outline.segments {
      switch segment {
      case .move(let to): out += "M" + p(to)
      case .line(let to): out += "L" + p(to)
      case .quadratic(let control, let to): out += "Q" + p(control) + " " + p(to)
      case .cubic(let first, let second, let to): out += "C" + p(first) + " " + p(second) + " " + p(to)
      case .close: out += "Z"
      }
    }
    return out
  }

  static func data(_ path: [Shape.Segment]) -> String {
    func p(_ point: Point) -> String { SVGWriter.number(point.x) + " " + SVGWriter.number(point.y) }
    var out = ""
    for segment in path {
      switch segment {
      case .move(let to): out += "M" + p(to)
      case .line(let to): out += "L" + p(to)
      case .cubic(let first, let second, let to): out += "C" + p(first) + " " + p(second) + " " + p(to)
      case .close: out += "Z"
      }
    }
    return out
  }
}

/// Base 64 (RFC 4648, 4).
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    for i in stride(from: 0, to: bytes.count, by: 3) {
      let rest = bytes.count - i
      let second = rest > 1 ? UInt32(bytes[i + 1]) : 0
      let group = UInt32(bytes[i]) << 16 | second << 8 | (rest > 2 ? UInt32(bytes[i + 2]) : 0)
      out.append(digits[Int(group >> 18)])
      out.append(digits[Int(group >> 12 & 63)])
      out.append(rest > 1 ? digits[Int(group >> 6 & 63)] : 0x3D)
      out.append(rest > 2 ? digits[Int(group & 63)] : 0x3D)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
