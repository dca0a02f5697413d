import Base
import TestSupport
import Testing

@testable import Composition

@Suite struct SVGTests {
  private static func read(_ body: String, size: String = "viewBox=\"0 0 100 50\"") -> Checked<VectorDrawing?>
  {
    SVGReader.read(
      Array("<svg xmlns=\"http://www.w3.org/2000/svg\" \(size)>\(body)</svg>".utf8), file: "a.svg")
  }

  private static func dump(_ drawing: VectorDrawing?) -> String {
    guard let drawing else { return "" }
    let text = String(decoding: drawing.svg, as: UTF8.self)
    return text.split(separator: "<path ").dropFirst().map {
      $0.split(separator: "/>").first.map(String.init) ?? ""
    }.joined(separator: "\n")
  }

  @Test(
    arguments: [
      ("M1 2 3 4", "M1 2L3 4"), ("m1,2 3,4z", "M1 2L4 6Z"), ("M0 0h5v6H1V2", "M0 0L5 0L5 6L1 6L1 2"),
      ("M0 0c1 2 3 4 5 6s7 8 9 10", "M0 0C1 2 3 4 5 6C7 8 12 14 14 16"),
      ("M0 0q3 6 6 0t6 0", "M0 0C2 4 4 4 6 0C8 -4 10 -4 12 0"),
      ("M0 0S1 2 3 4", "M0 0C0 0 1 2 3 4"), ("M.5.5-1e1-.5", "M0.5 0.5L-10 -0.5"),
      ("M0 0a0 5 0 0 1 3 4", "M0 0L3 4"), ("M0 0a5 5 0 0 1 0 0L1 1", "M0 0L1 1"),
      ("M10 0a10 10 0 0110 10", "M10 0C15.523 0 20 4.477 20 10"),
      ("M0 0zl1 1", "M0 0ZL1 1"), ("L1 1", ""), ("", ""),
      // What follows the first mistake is left out.
      ("M0 0L1 1 2 L3 3", "M0 0L1 1"), ("M0 0 x L1 1", "M0 0"),
    ])
  func paths(_ data: String, _ expected: String) {
    let drawing = Self.read("<path d=\"\(data)\"/>").value
    let wanted = expected.isEmpty ? "" : "d=\"\(expected)\" fill=\"#000000\""
    #expect(Self.dump(drawing) == wanted)
  }

  @Test(
    arguments: [
      ("<rect x='1' y='2' width='3' height='4' fill='red'/>", "d=\"M1 2L4 2L4 6L1 6Z\" fill=\"#ff0000\""),
      ("<rect width='0' height='4'/>", ""), ("<circle r='0'/>", ""),
      (
        "<line x2='10%' y2='50%' stroke='#0f0'/>",
        "d=\"M0 0L10 25\" fill=\"#000000\" stroke=\"#00ff00\" stroke-width=\"1\""
      ),
      ("<polygon points='0,0 1,0 1 1'/>", "d=\"M0 0L1 0L1 1Z\" fill=\"#000000\""),
      ("<polyline points='0,0 1'/>", "d=\"M0 0\" fill=\"#000000\""),
      ("<circle cx='1' cy='1' r='1' fill='none'/>", ""),
      // The cascade: attributes, then rules by specificity, then `style`.
      (
        "<style>#a{fill:blue}.b{fill:lime}path{fill:red}</style><path id='a' class='b' fill='gold' d='M0 0'/>",
        "d=\"M0 0\" fill=\"#0000ff\""
      ),
      (
        "<style><![CDATA[.b,.c{fill:lime;fill-rule:evenodd}]]></style><path class='x b' style='fill:tan' d='M0 0'/>",
        "d=\"M0 0\" fill=\"#d2b48c\" fill-rule=\"evenodd\""
      ),
      (
        "<g opacity='.5' color='#123456'><path fill='currentColor' opacity='50%' d='M0 0'/></g>",
        "d=\"M0 0\" fill=\"#123456\" fill-opacity=\"0.251\""
      ),
      ("<g display='none'><path d='M0 0'/></g><path visibility='hidden' d='M0 0'/>", ""),
      ("<g transform='translate(10)scale(2 3)'><path d='M1 1'/></g>", "d=\"M12 3\" fill=\"#000000\""),
      ("<path transform='rotate(90 1 0)' d='M2 0'/>", "d=\"M1 1\" fill=\"#000000\""),
      ("<path transform='matrix(0 1 -1 0 0 0)' d='M2 1'/>", "d=\"M-1 2\" fill=\"#000000\""),
      (
        "<defs><path id='p' d='M1 1'/></defs><use xlink:href='#p' x='5' fill='red'/>",
        "d=\"M6 1\" fill=\"#ff0000\""
      ),
      (
        "<symbol id='s' viewBox='0 0 2 2'><path d='M1 2'/></symbol><use href='#s' width='10' height='10'/>",
        "d=\"M5 10\" fill=\"#000000\""
      ),
      (
        "<svg x='10' width='20' height='20' viewBox='0 0 2 2'><path d='M1 1'/></svg>",
        "d=\"M20 10\" fill=\"#000000\""
      ),
      (
        "<path d='M0 0' fill='none' stroke='#000' stroke-width='2mm' stroke-linecap='round' stroke-linejoin='bevel' stroke-dasharray='1 2 3'/>",
        "d=\"M0 0\" fill=\"none\" stroke=\"#000000\" stroke-width=\"7.559\" stroke-linecap=\"round\" stroke-linejoin=\"bevel\" stroke-dasharray=\"1 2 3 1 2 3\""
      ),
      (
        "<g clip-path='url(#c)'><path d='M0 0'/></g><clipPath id='c'><rect width='100' height='50' fill='white'/></clipPath>",
        "d=\"M0 0\" fill=\"#000000\""
      ),
      ("<svg:path d='M0 0'/><inkscape:path d='M9 9'/><!-- <path/> --><?x y?>", "d=\"M0 0\" fill=\"#000000\""),
      ("<title>&lt;x&#65;</title><script>alert(1)</script><metadata><a/></metadata>", ""),
    ])
  func elements(_ body: String, _ expected: String) {
    let found = Self.read(body)
    #expect(Self.dump(found.value) == expected)
    #expect(found.diagnostics == [])
  }

  @Test(
    arguments: [
      ("viewBox='0 0 20 10'", 20.0, 10.0), ("width='2in' height='96'", 192, 96),
      ("width='40' viewBox='0 0 20 10'", 40, 20),
      ("height='5' viewBox='0 0 20 10'", 10, 5), ("width='100%' viewBox='0 0 7 3'", 7, 3), ("", 300, 150),
    ])
  func naturalSizes(_ attributes: String, _ width: Double, _ height: Double) {
    let drawing = Self.read("", size: attributes).value
    #expect(drawing?.width == width)
    #expect(drawing?.height == height)
  }

  @Test func viewBoxesKeepTheirProportions() {
    func corner(_ how: String) -> String {
      Self.dump(
        Self.read("<path d='M0 0L10 10'/>", size: "width='40' height='20' viewBox='0 0 10 10' \(how)").value)
    }
    #expect(corner("") == "d=\"M10 0L30 20\" fill=\"#000000\"")
    #expect(corner("preserveAspectRatio='xMaxYMid'") == "d=\"M20 0L40 20\" fill=\"#000000\"")
    #expect(corner("preserveAspectRatio='xMinYMin slice'") == "d=\"M0 0L40 40\" fill=\"#000000\"")
    #expect(corner("preserveAspectRatio='none'") == "d=\"M0 0L40 20\" fill=\"#000000\"")
  }

  @Test(
    arguments: [
      ("<text>x</text>", ["1:62 `<text>` in the picture is not shown"]),
      ("<image href='x.png'/>\n<image/>", ["1:62 `<image>` in the picture is not shown"]),
      (
        "<path clip-path='url(#c)' d='M0 0'/><clipPath id='c'><rect width='99' height='50'/></clipPath>",
        ["1:62 `clip-path` in the picture is not shown"]
      ),
      ("<path mask='url(#m)' d='M0 0'/>", ["1:62 `mask` in the picture is not shown"]),
      ("<path transform='spin(1)' d='M0 0'/>", ["1:62 the transform `spin(1)` in the picture is not shown"]),
      (
        "<use href='https://x.org/a.svg#b'/>",
        ["1:62 `<use>` of `https://x.org/a.svg#b` in the picture is not shown"]
      ),
      ("<g id='a'><use href='#a'/></g>", ["1:72 `<use>` within itself in the picture is not shown"]),
      ("<path fill='url(#g)' d='M0 0'/>", ["1:62 a gradient or pattern in the picture is not shown"]),
      ("<path d='M0 0 L1'/>", ["1:62 the end of the path's data in the picture is not shown"]),
      (
        "<style>g path{fill:red}</style>",
        ["1:1 a selector of more than one part in the picture is not shown"]
      ),
    ])
  func whatIsNotShownIsNamed(_ body: String, _ expected: [String]) {
    let found = Self.read(body).diagnostics
    #expect(
      found.map { "\($0.range?.start.line ?? 0):\($0.range?.start.column ?? 0) \($0.message)" } == expected)
    #expect(found.allSatisfy { $0.code == "svg.unsupported" && $0.severity == .warning })
  }

  @Test func gradientsFallBackToTheirFirstColour() {
    let found = Self.read(
      "<linearGradient id='a' href='#b'/><radialGradient id='b'><stop stop-color='#abc'/><stop/></radialGradient>"
        + "<path fill='url(#a)' d='M0 0'/>")
    #expect(Self.dump(found.value) == "d=\"M0 0\" fill=\"#aabbcc\"")
    #expect(found.diagnostics.map(\.hints) == [["the first colour of the gradient stands in for it"]])
  }

  @Test(
    arguments: [
      "<svg", "<svg>", "<svg></g></svg>", "<svg/><svg/>", "<html/>", "x<svg/>", "<svg a=b/>", "<svg a='b/>",
      "<svg a/>",
      "<!-- x", "<![CDATA[", "<!DOCTYPE svg [", "</svg>", "<>", "", "<svg width='0'/>", "<svg height='-1'/>",
      "<svg viewBox='0 0 1e300 1'/>",
    ])
  func mistakes(_ text: String) {
    let found = SVGReader.read(Array(text.utf8), file: "a.svg")
    #expect(found.value == nil)
    #expect(found.diagnostics.map(\.code) == ["svg.malformed"])
  }

  @Test func hostileFilesEndSoon() {
    var laughs = "<g id='a0'><path d='M0 0'/></g>"
    for level in 1...14 {
      let uses = String(repeating: "<use href='#a\(level - 1)'/>", count: 10)
      laughs += "<g id='a\(level)'>\(uses)</g>"
    }
    #expect(Self.read(laughs).value == nil)
    let deep = String(repeating: "<g>", count: 5_000)
    #expect(Self.read(deep).value == nil)
    #expect(SVGReader.read([0xFF, 0xFE, 0x3C], file: "a.svg").value == nil)
    var random = SplitMix(state: 7)
    let alphabet = Array("MmLlHhVvCcSsQqTtAaZz0123456789.-+eE, #<>\"'/=&;".utf8)
    for _ in 0..<200 {
      let data = (0..<60).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
      _ = SVGPathData(String(decoding: data, as: UTF8.self))
      _ = SVGReader.read(Array("<svg><path d='".utf8) + data + Array("'/></svg>".utf8), file: "a.svg")
    }
  }

  /// What is kept of a file is what it draws.
  @Test func writtenFilesHoldNothingButPaths() {
    let drawing = Self.read(
      "<metadata>me</metadata><script>alert(1)</script><a href='javascript:x'><circle id='name' r='5' cx='9' cy='9'/></a>"
    ).value
    let svg = drawing?.svg ?? []
    let text = String(decoding: svg, as: UTF8.self)
    #expect(
      !text.contains("script") && !text.contains("me") && !text.contains("name") && !text.contains("href"))
    let again = SVGReader.read(svg, file: "b.svg").value
    #expect(again?.svg == svg)
    #expect(again?.width == 100)
  }
}
