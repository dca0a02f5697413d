import Glibc

/// x' = a x + c y + e, y' = b x + d y + f (CSS Transforms 1, §8).
struct AffineTransform: Hashable {
  var a = 1.0
  var b = 0.0
  var c = 0.0
  var d = 1.0
  var e = 0.0
  var f = 0.0

  static func scale(_ x: Double, _ y: Double) -> AffineTransform { AffineTransform(a: x, d: y) }
  static func move(_ x: Double, _ y: Double) -> AffineTransform { AffineTransform(e: x, f: y) }

  /// First `inner`, then this.
  func applied(after inner: AffineTransform) -> AffineTransform {
    AffineTransform(
      a: a * inner.a + c * inner.b, b: b * inner.a + d * inner.b, c: a * inner.c + c * inner.d,
      d: b * inner.c + d * inner.d, e: a * inner.e + c * inner.f + e, f: b * inner.e + d * inner.f + f)
  }

  func callAsFunction(_ x: Double, _ y: Double) -> VectorDrawing.Position {
    VectorDrawing.Position(a * x + c * y + e, b * x + d * y + f)
  }

  func callAsFunction(_ point: VectorDrawing.Position) -> VectorDrawing.Position { self(point.x, point.y) }

  /// How much longer lines become on average.
  var magnification: Double { abs(a * d - b * c).squareRoot() }

  /// A list of SVG's transform functions; nil where it is none. O(length).
  init?(_ text: String) {
    self.init()
    var reader = SVGNumbers(text)
    while let name = reader.name() {
      guard let values = reader.arguments(), let next = Self.function(name, values) else { return nil }
      self = applied(after: next)
    }
    guard reader.isAtEnd else { return nil }
  }

  init(a: Double = 1, b: Double = 0, c: Double = 0, d: Double = 1, e: Double = 0, f: Double = 0) {
    (self.a, self.b, self.c, self.d, self.e, self.f) = (a, b, c, d, e, f)
  }

  private static func function(_ name: String, _ v: [Double]) -> AffineTransform? {
    func radians(_ degrees: Double) -> Double { degrees * Double.pi / 180 }
    switch (name, v.count) {
    case ("matrix", 6): return AffineTransform(a: v[0], b: v[1], c: v[2], d: v[3], e: v[4], f: v[5])
    case ("translate", 1): return .move(v[0], 0)
    case ("translate", 2): return .move(v[0], v[1])
    case ("scale", 1): return .scale(v[0], v[0])
    case ("scale", 2): return .scale(v[0], v[1])
    case ("rotate", 1):
      let angle = radians(v[0])
      return AffineTransform(a: cos(angle), b: sin(angle), c: -sin(angle), d: cos(angle))
    case ("rotate", 3):
      guard let turn = function("rotate", [v[0]]) else { return nil }
      return move(v[1], v[2]).applied(after: turn).applied(after: move(-v[1], -v[2]))
    case ("skewX", 1): return AffineTransform(c: tan(radians(v[0])))
    case ("skewY", 1): return AffineTransform(b: tan(radians(v[0])))
    default: return nil
    }
  }
}

/// A cursor over names and numbers of SVG's attributes. Blanks and commas part them.
struct SVGNumbers {
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  private mutating func skip() {
    while at < bytes.count, bytes[at].isCSSBlank || bytes[at] == UInt8(ascii: ",") { at += 1 }
  }

  var isAtEnd: Bool {
    mutating get {
      skip()
      return at == bytes.count
    }
  }

  /// A letter, as path commands are.
  mutating func letter() -> UInt8? {
    skip()
    guard at < bytes.count, (0x61...0x7A).contains(bytes[at] | 0x20) else { return nil }
    at += 1
    return bytes[at - 1]
  }

  mutating func name() -> String? {
    skip()
    let start = at
    while at < bytes.count, (0x61...0x7A).contains(bytes[at] | 0x20) { at += 1 }
    return at == start ? nil : String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// Numbers in parentheses.
  mutating func arguments() -> [Double]? {
    skip()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "(") else { return nil }
    at += 1
    var out: [Double] = []
    while let number = number() { out.append(number) }
    skip()
    guard at < bytes.count, bytes[at] == UInt8(ascii: ")") else { return nil }
    at += 1
    return out
  }

  /// `0` or `1`, which need no blank between.
  mutating func flag() -> Bool? {
    skip()
    guard at < bytes.count, bytes[at] == 0x30 || bytes[at] == 0x31 else { return nil }
    at += 1
    return bytes[at - 1] == 0x31
  }

  mutating func number() -> Double? {
    skip()
    let start = at
    if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
    let digits = at
    while at < bytes.count, bytes[at].isDigit { at += 1 }
    var count = at - digits
    if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
      let point = at
      at += 1
      while at < bytes.count, bytes[at].isDigit { at += 1 }
      count += at - point - 1
    }
    guard count > 0 else {
      at = start
      return nil
    }
    exponent()
    let from = bytes[start] == UInt8(ascii: "+") ? start + 1 : start
    guard let value = Double(String(decoding: bytes[from..<at], as: UTF8.self)), value.isFinite else {
      at = start
      return nil
    }
    return max(-1e9, min(1e9, value))
  }

  private mutating func exponent() {
    guard at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") else { return }
    var next = at + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "+") || bytes[next] == UInt8(ascii: "-") { next += 1 }
    guard next < bytes.count, bytes[next].isDigit else { return }
    while next < bytes.count, bytes[next].isDigit { next += 1 }
    at = next
  }
}
