import Base
import Composition
import Testing

@testable import Typesetting

/// Pictures of paths.
@Suite struct DrawingTests {
  private static func shapes(_ change: @escaping (inout ComputedStyle) -> Void) -> [Shape] {
    var sample = Sample()
    sample.add("img", attributes: [Attribute("src", "a.svg"), Attribute("alt", "a")]) { css in
      css.display = .block
      change(&css)
    }
    let drawing = SVGReader.read(
      Array(
        """
        <svg viewBox='0 0 80 40'><path d='M0 0L80 40Z' stroke='#000' stroke-width='4' stroke-opacity='.5' fill='red'/>
        <path d='M20 20h1'/></svg>
        """.utf8), file: "a.svg"
    ).value
    let picture = ImageLibrary.Picture(
      format: .svg, pixelWidth: 80, pixelHeight: 40, data: [], drawing: drawing)
    let layout = sample.layout(images: ImageLibrary(pictures: ["a.svg": picture])).value
    return layout.pages[0].items.compactMap { if case .shape(let shape) = $0.content { shape } else { nil } }
  }

  private static func corners(_ shape: Shape) -> [Double] {
    shape.segments.flatMap { segment -> [Double] in
      switch segment {
      case .move(let point), .line(let point): [point.x.points, point.y.points]
      default: []
      }
    }
  }

  private static func size(_ points: Double) -> Size { .value(LengthPercentage(.pt(points))) }

  @Test func pathsAreScaledToTheBox() {
    let shapes = Self.shapes { $0.width = Self.size(120) }
    // Fill and stroke of the first differ in opacity: two shapes.
    #expect(shapes.map(Self.corners) == [[20, 20, 140, 80], [20, 20, 140, 80], [50, 50, 51.5, 50]])
    #expect(shapes.map { $0.fill?.red } == [255, nil, 0])
    #expect(shapes[1].stroke?.width == .pt(6))
    #expect(shapes.map(\.isClipped) == [true, true, false])
    let frame = Rect(x: .pt(20), y: .pt(20), width: .pt(120), height: .pt(60))
    #expect(shapes.allSatisfy { $0.frame == frame })
  }

  @Test func aDrawingHasItsNaturalSize() {
    #expect(Self.corners(Self.shapes { _ in }[0]) == [20, 20, 80, 50])
  }

  @Test func objectFitAndPositionPlaceIt() {
    func place(_ fit: ObjectFit, _ x: Double = 0.5) -> [Double] {
      Self.corners(
        Self.shapes { css in
          (css.width, css.height, css.objectFit) = (Self.size(60), Self.size(60), fit)
          css.objectPositionX = LengthPercentage(.zero, fraction: x)
        }[0])
    }
    #expect(place(.fill) == [20, 20, 80, 80])
    #expect(place(.contain) == [20, 35, 80, 65])
    #expect(place(.cover) == [-10, 20, 110, 80])
    #expect(place(.cover, 0) == [20, 20, 140, 80])
    #expect(place(.none, 1) == [20, 35, 80, 65])
  }
}
