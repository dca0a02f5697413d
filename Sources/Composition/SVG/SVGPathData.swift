import Glibc

/// The `d` of a path (SVG 2, §9.3) as moves, lines and cubics. What follows the first mistake is left out, as §9.5.4 asks.
struct SVGPathData {
  typealias Position = VectorDrawing.Position

  private(set) var segments: [VectorDrawing.Segment] = []
  /// Whether the text ended with a mistake.
  private(set) var isCut = false
  private var current = Position(0, 0)
  private var start = Position(0, 0)
  /// The last control point, where the command before was a cubic or a quadratic.
  private var cubicControl: Position?
  private var quadraticControl: Position?

  init() {}

  /// O(length).
  init(_ text: String) {
    var reader = SVGNumbers(text)
    while let letter = reader.letter() {
      guard !segments.isEmpty || letter | 0x20 == UInt8(ascii: "m"), run(letter, &reader) else { break }
    }
    isCut = !reader.isAtEnd
  }

  mutating func move(_ point: Position) {
    segments.append(.move(point))
    (current, start) = (point, point)
  }

  mutating func line(_ point: Position) {
    segments.append(.line(point))
    current = point
  }

  mutating func cubic(_ a: Position, _ b: Position, _ end: Position) {
    segments.append(.cubic(a, b, end))
    current = end
  }

  mutating func close() {
    segments.append(.close)
    current = start
  }

  // MARK: Commands

  /// One command with all its sets of numbers; false where they are incomplete.
  private mutating func run(_ letter: UInt8, _ reader: inout SVGNumbers) -> Bool {
    let isRelative = letter >= 0x61
    var command = letter | 0x20
    if command == UInt8(ascii: "z") {
      close()
      (cubicControl, quadraticControl) = (nil, nil)
      return true
    }
    var count = 0
    while true {
      var copy = reader
      guard set(command, isRelative, &copy) else { return count > 0 }
      reader = copy
      count += 1
      if command == UInt8(ascii: "m") { command = UInt8(ascii: "l") }
    }
  }

  private mutating func set(_ command: UInt8, _ isRelative: Bool, _ reader: inout SVGNumbers) -> Bool {
    let origin = isRelative ? current : Position(0, 0)
    func point() -> Position? {
      guard let x = reader.number(), let y = reader.number() else { return nil }
      return Position(origin.x + x, origin.y + y)
    }
    var cubicEnd: Position?
    var quadraticEnd: Position?
    switch command {
    case UInt8(ascii: "m"):
      guard let end = point() else { return false }
      move(end)
    case UInt8(ascii: "l"):
      guard let end = point() else { return false }
      line(end)
    case UInt8(ascii: "h"):
      guard let x = reader.number() else { return false }
      line(Position(origin.x + x, current.y))
    case UInt8(ascii: "v"):
      guard let y = reader.number() else { return false }
      line(Position(current.x, origin.y + y))
    case UInt8(ascii: "c"):
      guard let a = point(), let b = point(), let end = point() else { return false }
      cubic(a, b, end)
      cubicEnd = b
    case UInt8(ascii: "s"):
      guard let b = point(), let end = point() else { return false }
      cubic(mirrored(cubicControl), b, end)
      cubicEnd = b
    case UInt8(ascii: "q"):
      guard let control = point(), let end = point() else { return false }
      quadratic(control, end)
      quadraticEnd = control
    case UInt8(ascii: "t"):
      guard let end = point() else { return false }
      let control = mirrored(quadraticControl)
      quadratic(control, end)
      quadraticEnd = control
    case UInt8(ascii: "a"):
      guard let rx = reader.number(), let ry = reader.number(), let angle = reader.number(),
        let isLarge = reader.flag(), let isSweep = reader.flag(), let end = point()
      else { return false }
      arc(abs(rx), abs(ry), angle * Double.pi / 180, isLarge, isSweep, end)
    default: return false
    }
    (cubicControl, quadraticControl) = (cubicEnd, quadraticEnd)
    return true
  }

  private func mirrored(_ control: Position?) -> Position {
    control.map { Position(2 * current.x - $0.x, 2 * current.y - $0.y) } ?? current
  }

  private mutating func quadratic(_ control: Position, _ end: Position) {
    func third(_ point: Position) -> Position {
      Position(point.x + (control.x - point.x) * 2 / 3, point.y + (control.y - point.y) * 2 / 3)
    }
    cubic(third(current), third(end), end)
  }

  /// SVG 2, §B.2.4: from end points to a centre; each quarter becomes a cubic.
  private mutating func arc(
    _ rx: Double, _ ry: Double, _ turn: Double, _ isLarge: Bool, _ isSweep: Bool, _ end: Position
  ) {
    if end == current { return }
    guard rx > 0, ry > 0 else { return line(end) }
    let (sine, cosine) = (sin(turn), cos(turn))
    let half = ((current.x - end.x) / 2, (current.y - end.y) / 2)
    let x = cosine * half.0 + sine * half.1
    let y = cosine * half.1 - sine * half.0
    let excess = max(1, (x * x / (rx * rx) + y * y / (ry * ry)).squareRoot())
    let (rx, ry) = (rx * excess, ry * excess)
    let below = rx * rx * y * y + ry * ry * x * x
    let above = max(0, rx * rx * ry * ry - below)
    let root = (isLarge == isSweep ? -1 : 1) * (below > 0 ? (above / below).squareRoot() : 0)
    let (cx, cy) = (root * rx * y / ry, -root * ry * x / rx)
    let centre = Position(
      cosine * cx - sine * cy + (current.x + end.x) / 2, sine * cx + cosine * cy + (current.y + end.y) / 2)
    let first = atan2((y - cy) / ry, (x - cx) / rx)
    var sweep = atan2((-y - cy) / ry, (-x - cx) / rx) - first
    if isSweep, sweep < 0 { sweep += 2 * Double.pi }
    if !isSweep, sweep > 0 { sweep -= 2 * Double.pi }
    let frame = AffineTransform(
      a: cosine * rx, b: sine * rx, c: -sine * ry, d: cosine * ry, e: centre.x, f: centre.y)
    quarters(frame, first, sweep, end)
  }

  private mutating func quarters(_ frame: AffineTransform, _ first: Double, _ sweep: Double, _ end: Position)
  {
    guard sweep.isFinite else { return line(end) }
    let count = max(1, Int((abs(sweep) / (Double.pi / 2) - 1e-9).rounded(.up)))
    let step = sweep / Double(count)
    let k = 4.0 / 3 * tan(step / 4)
    for number in 0..<count {
      let from = first + step * Double(number)
      let to = from + step
      let last = number == count - 1 ? end : frame(cos(to), sin(to))
      cubic(
        frame(cos(from) - k * sin(from), sin(from) + k * cos(from)),
        frame(cos(to) + k * sin(to), sin(to) - k * cos(to)), last)
    }
  }

  /// A whole ellipse, clockwise from its right.
  mutating func ellipse(_ x: Double, _ y: Double, _ rx: Double, _ ry: Double) {
    move(Position(x + rx, y))
    quarters(AffineTransform(a: rx, d: ry, e: x, f: y), 0, 2 * Double.pi, Position(x + rx, y))
    close()
  }

  /// A rectangle, with corners of two radii.
  mutating func rectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ rx: Double, _ ry: Double
  ) {
    let (rx, ry) = (min(rx, width / 2), min(ry, height / 2))
    guard rx > 0, ry > 0 else {
      move(Position(x, y))
      line(Position(x + width, y))
      line(Position(x + width, y + height))
      line(Position(x, y + height))
      return close()
    }
    func corner(_ cx: Double, _ cy: Double, _ from: Double, _ end: Position) {
      quarters(AffineTransform(a: rx, d: ry, e: cx, f: cy), from, Double.pi / 2, end)
    }
    move(Position(x + rx, y))
    line(Position(x + width - rx, y))
    corner(x + width - rx, y + ry, -Double.pi / 2, Position(x + width, y + ry))
    line(Position(x + width, y + height - ry))
    corner(x + width - rx, y + height - ry, 0, Position(x + width - rx, y + height))
    line(Position(x + rx, y + height))
    corner(x + rx, y + height - ry, Double.pi / 2, Position(x, y + height - ry))
    line(Position(x, y + ry))
    corner(x + rx, y + ry, Double.pi, Position(x + rx, y))
    close()
  }

  func transformed(_ transform: AffineTransform) -> [VectorDrawing.Segment] {
    segments.map { segment in
      switch segment {
      case .move(let point): .move(transform(point))
      case .line(let point): .line(transform(point))
      case .cubic(let a, let b, let c): .cubic(transform(a), transform(b), transform(c))
      case .close: .close
      }
    }
  }
}
