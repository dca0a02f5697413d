import Base
import Composition
import Content
import TestSupport
import Testing
import Typesetting

@testable import Export

@Suite struct CoverageTests {
  private static func levels(_ outline: Outline, width: Int = 40, height: Int = 40) -> [UInt8] {
    var mask = CoverageMask()
    mask.reset(x: 0, y: 0, width: width, height: height)
    guard outline.fill(&mask, to: SIMD2(Swift.Float(width), Swift.Float(height))) else { return [] }
    var out: [UInt8] = []
    mask.appendLevels(to: &out)
    return out
  }

  private static func area(_ outline: Outline) -> Double {
    Double(levels(outline).reduce(0) { $0 + Int($1) }) / Double(CoverageMask.levels)
  }

  private static func polygon(_ points: [SIMD2<Swift.Float>]) -> Outline {
    var outline = Outline()
    for (i, point) in points.enumerated() { if i == 0 { outline.move(point) } else { outline.line(point) } }
    outline.close()
    return outline
  }

  @Test func aPixelsCoverIsTheShareThatIsInside() {
    // From (0.2, 0) to (1.4, 1): all of the row, 12 of 15 parts of the first column and 6 of the second.
    let box = Self.polygon([[0.2, 0], [1.4, 0], [1.4, 1], [0.2, 1]])
    #expect(Self.levels(box) == [12, 6])
    let half = Self.polygon([[0, 0], [1, 0], [0, 1]])
    #expect(Self.levels(half) == [8])
    #expect(Self.levels(Self.polygon([[-5, 0], [2, 0], [2, 1], [-5, 1]])) == [15, 15])
    #expect(Self.levels(Self.polygon([[50, 50], [60, 50], [60, 60]])).isEmpty)
  }

  @Test func whatOverlapsIsCoveredOnceAndHolesAreNot() {
    var twice = Self.polygon([[0, 0], [10, 0], [10, 10], [0, 10]])
    for point in [[5, 0], [15, 0], [15, 10], [5, 10]] as [SIMD2<Swift.Float>] {
      if point == [5, 0] { twice.move(point) } else { twice.line(point) }
    }
    #expect(Self.area(twice) == 150)
    var hole = Self.polygon([[0, 0], [10, 0], [10, 10], [0, 10]])
    hole.move([2, 2])
    for point in [[2, 8], [8, 8], [8, 2]] as [SIMD2<Swift.Float>] { hole.line(point) }
    #expect(Self.area(hole) == 64)
  }

  @Test(arguments: 0..<12) func trianglesCoverTheirArea(seed: UInt64) {
    var random = SplitMix(state: seed)
    func point() -> SIMD2<Swift.Float> {
      SIMD2(Swift.Float(random.below(3_700)) / 100 + 1, Swift.Float(random.below(3_700)) / 100 + 1)
    }
    for _ in 0..<20 {
      let (a, b, c) = (point(), point(), point())
      let exact = abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2
      // Each pixel of an edge is rounded to a fifteenth.
      #expect(abs(Self.area(Self.polygon([a, b, c])) - Double(exact)) < 1.5)
    }
  }

  @Test func evenAndOddPartsAreToldApart() {
    var outline = Self.polygon([[0, 0], [10, 0], [10, 10], [0, 10]])
    outline.move([2.5, 2])
    for point in [[8, 2], [8, 8], [2.5, 8]] as [SIMD2<Swift.Float>] { outline.line(point) }
    var mask = CoverageMask()
    #expect(outline.fill(&mask, from: [0, 0], to: [9, 10]))
    var levels: [UInt8] = []
    mask.appendLevels(to: &levels, isEvenOdd: true)
    #expect(Array(levels[9 * 5..<9 * 6]) == [15, 15, 8, 0, 0, 0, 0, 0, 15])
  }

  @Test func endsAndCornersOfPens() {
    var line = Outline()
    line.move([10, 10])
    line.line([30, 10])
    func area(_ cap: VectorDrawing.Cap) -> Double {
      Self.area(StrokeOutline(line, width: 8, dashes: [], cap: cap).outline)
    }
    #expect(area(.butt) == 160)
    #expect(area(.square) == 224)
    #expect(abs(area(.round) - 160 - 3.14159 * 16) < 1.5)
    let square = Self.polygon([[10, 10], [30, 10], [30, 30], [10, 30]])
    let bevelled = StrokeOutline(square, width: 4, dashes: [], join: .bevel).outline
    #expect(abs(Self.area(bevelled) - (24 * 24 - 16 * 16 - 8)) < 0.5)
  }

  @Test func circlesCoverTheirArea() {
    var outline = Outline()
    let rect = Rect(x: .pt(5), y: .pt(5), width: .pt(30), height: .pt(30))
    outline.add(RoundedRect.path(rect, radius: .pt(15)), scale: 1)
    #expect(abs(Self.area(outline) - 3.14159 * 225) < 4)
    let pen = StrokeOutline(outline, width: 4, dashes: [])
    #expect(abs(Self.area(pen.outline) - 3.14159 * (17 * 17 - 13 * 13)) < 4)
  }

  @Test func pensCoverCornersAndLeaveGaps() {
    let square = Self.polygon([[5, 5], [25, 5], [25, 25], [5, 25]])
    #expect(Self.area(StrokeOutline(square, width: 2, dashes: []).outline) == 22 * 22 - 18 * 18)
    var line = Outline()
    line.move([2, 10])
    line.line([32, 10])
    #expect(Self.area(StrokeOutline(line, width: 2, dashes: []).outline) == 60)
    #expect(Self.area(StrokeOutline(line, width: 2, dashes: [5, 5]).outline) == 30)
    #expect(StrokeOutline(Outline(), width: 2, dashes: []).outline.isEmpty)
  }
}

@Suite struct PNGExporterTests {
  private static func hand() throws -> HandLayout {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    hand.line("Hamburg", in: hand.element("p"), size: .pt(20))
    return hand
  }

  private static func png(_ hand: HandLayout, width: Int = 300) throws -> [UInt8] {
    try #require(
      PNGExporter.png(hand.page, fonts: [hand.font], images: ImageLibrary(), width: width))
  }

  private static func pixels(_ png: [UInt8]) throws -> PixelPicture {
    let picture = ImageLibrary.Picture(format: .png, pixelWidth: 1, pixelHeight: 1, data: png)
    return try #require(PictureDecoder.pixels(picture))
  }

  /// The darkness of an area, in black pixels.
  private static func ink(_ picture: PixelPicture, _ x: Range<Int>, _ y: Range<Int>) -> Double {
    var sum = 0
    for row in y { for column in x { sum += 255 - Int(picture.rgba[(row * picture.width + column) * 4]) } }
    return Double(sum) / 255
  }

  @Test func lettersStandWhereThePageHasThem() throws {
    let picture = try Self.pixels(try Self.png(try Self.hand()))
    #expect((picture.width, picture.height) == (300, 400))
    let all = Self.ink(picture, 0..<300, 0..<400)
    // The baseline is at 40, the descender of "g" below it, the text begins at 30.
    let line = Self.ink(picture, 30..<110, 20..<46)
    #expect(all > 100)
    #expect(abs(all - line) < 0.01)
    #expect(Self.ink(picture, 30..<44, 26..<40) > 20)
  }

  @Test func inkGrowsWithTheSquareOfTheSize() throws {
    let hand = try Self.hand()
    let one = Self.ink(try Self.pixels(try Self.png(hand)), 0..<300, 0..<400)
    let three = Self.ink(try Self.pixels(try Self.png(hand, width: 900)), 0..<900, 0..<1200)
    #expect(abs(three / one - 9) < 0.3)
  }

  /// The depth and kind of colour in the header.
  @Test func fewColoursTakeFewBits() throws {
    var hand = try Self.hand()
    #expect(Array(try Self.png(hand)[24..<26]) == [4, 3])
    let rect = Rect(x: .pt(10), y: .pt(100), width: .pt(50), height: .pt(50))
    for i in 0..<20 {
      let color = Color(red: UInt8(i * 10), green: 40, blue: 90)
      let stripe = Rect(x: .pt(70 + Double(i)), y: .pt(100), width: .pt(1), height: .pt(9))
      for rect in [rect, stripe] { hand.item(.shape(Shape(rect: rect, fill: color)), element: nil) }
    }
    #expect(Array(try Self.png(hand)[24..<26]) == [8, 3])
    let picture = try Self.pixels(try Self.png(hand))
    #expect(Array(picture.rgba[(120 * 300 + 30) * 4..<(120 * 300 + 30) * 4 + 4]) == [190, 40, 90, 255])
    for i in 0..<300 {
      let color = Color(red: UInt8(i % 256), green: UInt8(i / 2), blue: 7)
      hand.item(
        .shape(Shape(rect: Rect(x: .pt(Double(i)), y: .pt(300), width: .pt(1), height: .pt(5)), fill: color)),
        element: nil)
    }
    #expect(Array(try Self.png(hand)[24..<26]) == [8, 2])
    let full = try Self.pixels(try Self.png(hand))
    #expect(Array(full.rgba[(302 * 300 + 299) * 4..<(302 * 300 + 299) * 4 + 3]) == [43, 149, 7])
  }

  /// Text in three inks has more steps from paper to ink than sixteen; the inks stay as they are, and no step is far off.
  @Test func textInSomeInksTakesHalfAByte() throws {
    var hand = try Self.hand()
    let inks = [Color(red: 23, green: 25, blue: 28), Color(red: 31, green: 74, blue: 110), .black]
    for (i, ink) in inks.enumerated() {
      var run = hand.run("Hamburgefonts", shown: "Hamburgefonts", x: .pt(20), size: .pt(30))
      run.position = Point(x: .pt(20), y: .pt(Double(100 + 60 * i)))
      run.color = ink
      hand.item(.glyphs(run), element: nil)
      let rect = Rect(x: .pt(200), y: .pt(Double(100 + 60 * i)), width: .pt(9), height: .pt(9))
      hand.item(.shape(Shape(rect: rect, fill: ink)), element: nil)
    }
    let made = try Self.png(hand)
    #expect(Array(made[24..<26]) == [4, 3])
    let few = try Self.pixels(made)
    for (i, ink) in inks.enumerated() {
      let at = ((104 + 60 * i) * 300 + 204) * 4
      #expect(Array(few.rgba[at..<at + 3]) == [ink.red, ink.green, ink.blue])
    }
    // A hundred tints more are not brought to sixteen; the pixels that both pages have are not far apart.
    for i in 0..<100 {
      let rect = Rect(x: .pt(Double(2 * i)), y: .pt(390), width: .pt(1), height: .pt(1))
      hand.item(.shape(Shape(rect: rect, fill: Color(red: 255, green: UInt8(i), blue: 0))), element: nil)
    }
    let manyMade = try Self.png(hand)
    #expect(Array(manyMade[24..<26]) == [8, 3])
    let many = try Self.pixels(manyMade)
    for i in 0..<300 * 380 * 4 { #expect(abs(Int(few.rgba[i]) - Int(many.rgba[i])) <= 20) }
  }

  @Test func picturesAreDrawnInTheirClip() throws {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    let picture = PlacedImage(
      source: "hand", rect: Rect(x: .pt(100), y: .pt(100), width: .pt(100), height: .pt(100)),
      clip: Rect(x: .pt(100), y: .pt(100), width: .pt(100), height: .pt(50)), clipRadius: .pt(25))
    hand.item(.image(picture), element: nil)
    let shown = try Self.png(try Self.hand())
    let library = ImageLibrary(pictures: [
      "hand": ImageLibrary.Picture(format: .png, pixelWidth: 300, pixelHeight: 400, data: shown)
    ])
    let made = try #require(
      PNGExporter.png(hand.page, fonts: [hand.font], images: library, width: 300))
    let pixels = try Self.pixels(made)
    // The text stands in the first eighth of its picture, which is a third of its size here.
    #expect(Self.ink(pixels, 100..<140, 104..<113) > 5)
    #expect(Self.ink(pixels, 0..<300, 150..<400) == 0)
  }

  @Test func whatIsTooLargeIsNotDrawn() throws {
    let hand = try Self.hand()
    #expect(PNGExporter.png(hand.page, fonts: [hand.font], images: ImageLibrary(), width: 100_000) == nil)
    let nothing = Page(width: .zero, height: .pt(100))
    #expect(PNGExporter.png(nothing, fonts: [], images: ImageLibrary(), width: 100) == nil)
  }

  /// Sizes, places, colours, pens and indices that no layout gives.
  @Test(arguments: 0..<10) func anyPageIsDrawn(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    func length() -> Length {
      let signs: [Double] = [0, 1, -1, 1_000, -40_000, 1e9, -1e9, 0.001]
      return .pt(signs[random.below(signs.count)] * Double(random.below(500)))
    }
    func point() -> Point { Point(x: length(), y: length()) }
    for _ in 0..<40 {
      var run = hand.run("Any", shown: "Any", x: length(), size: length())
      run.position = point()
      run.font = random.below(3) - 1
      run.horizontalScale = Int32(truncatingIfNeeded: random.below(5_000)) - 1_000
      run.color.alpha = UInt8(random.below(256))
      hand.item(.glyphs(run), element: nil)
      var segments: [Shape.Segment] = []
      for _ in 0..<random.below(6) {
        let all: [Shape.Segment] = [
          .move(point()), .line(point()), .cubic(point(), point(), point()), .close,
        ]
        segments.append(all[random.below(4)])
      }
      let dashes = random.below(2) == 0 ? [] : [length()]
      let stroke = Shape.Stroke(color: .black, width: length(), dashes: dashes)
      hand.item(
        .shape(Shape(segments: segments, fill: random.below(2) == 0 ? nil : .black, stroke: stroke)),
        element: nil)
    }
    let first = try Self.png(hand, width: 60)
    #expect(first == (try Self.png(hand, width: 60)))
  }
}

@Suite struct SVGExporterTests {
  private static func svg(_ hand: HandLayout) -> String {
    let bytes = SVGExporter.svg(
      hand.page, number: 1, count: 2, title: "A & B", language: "en", fonts: [hand.font],
      images: ImageLibrary())
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func count(_ part: String, in text: String) -> Int {
    text.indices.count { text[$0...].hasPrefix(part) }
  }

  @Test func glyphsAreDefinedOnceAndTextIsTheDescription() throws {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    hand.line("anna <b>", in: hand.element("p"))
    hand.line("ann", in: hand.element("p"))
    let svg = Self.svg(hand)
    #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300pt\" height=\"400pt\""))
    #expect(svg.contains("<title id=\"title\">A &amp; B (1 / 2)</title>"))
    #expect(svg.contains("<desc id=\"text\">anna &lt;b&gt; ann</desc>"))
    // a, n, <, b and > have outlines, the blank has none.
    #expect(Self.count("<path id=", in: svg) == 5)
    #expect(Self.count("<use ", in: svg) == 10)
    #expect(svg.hasSuffix("</svg>\n"))
  }

  @Test(arguments: [
    ("https://example.com/?a=1&b=\"2\"", "href=\"https://example.com/?a=1&amp;b=&quot;2&quot;\""),
    ("mailto:a@example.com", "href=\"mailto:a@example.com\""),
  ])
  func linksAreKept(destination: String, attribute: String) throws {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    hand.link(hand.element("a"), to: destination)
    #expect(Self.svg(hand).contains(attribute))
  }

  @Test(arguments: ["javascript:alert(1)", " JavaScript:x", "data:text/html,x", "#here", "file:///etc", ""])
  func whatRunsOrLeadsNowhereIsNoLink(destination: String) throws {
    var hand = HandLayout(font: try HandLayout.font("SourceSans3-Regular.ttf"))
    hand.link(hand.element("a"), to: destination)
    #expect(!Self.svg(hand).contains("<a "))
  }

  @Test(arguments: [(0.0, "0"), (1, "1"), (-0.5, "-.5"), (12.3456, "12.346"), (-0.0001, "0"), (1e300, "0")])
  func numbersAreShort(value: Double, text: String) {
    #expect(SVGWriter.number(value, digits: 3) == text)
  }

  @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foobar", "Zm9vYmFy")])
  func base64(text: String, encoded: String) {
    #expect(Base64.text(Array(text.utf8)) == encoded)
  }
}
