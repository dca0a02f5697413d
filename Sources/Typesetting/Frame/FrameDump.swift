public import Composition
internal import Base

/// A layout as stable, readable text: for tests, `--dump frames` and looking.
public enum FrameDump {
  /// One line a thing: pages with their size, runs with position, font, size and text, shapes, images, links.
  /// Points with three decimals; positions from the page's top left corner.
  public static func text(_ layout: Layout, document: Document? = nil) -> String {
    var out = ""
    for (number, page) in layout.pages.enumerated() {
      out += "page \(number + 1) \(points(page.width)) x \(points(page.height))\n"
      for item in page.items { out += "  " + line(item, layout, document) + "\n" }
      for link in page.links { out += "  link \(rect(link.rect)) -> \(link.destination)\n" }
    }
    return out
  }

  private static func line(_ item: PageItem, _ layout: Layout, _ document: Document?) -> String {
    let owner = tag(item, document)
    switch item.content {
    case .glyphs(let run):
      let font = layout.fonts.indices.contains(run.font) ? layout.fonts[run.font].postScriptName : "?"
      let width = run.glyphs.reduce(Length.zero) { $0 + $1.advance }
      let place = "\(points(run.position.x)),\(points(run.position.y)) +\(points(width))"
      return "text \(place) \(font) \(points(run.fontSize)) \(quoted(run.text))\(owner)"
    case .shape(let shape):
      let fill = shape.fill.map { " fill \(color($0))" } ?? ""
      let stroke = shape.stroke.map { " stroke \(points($0.width)) \(color($0.color))" } ?? ""
      return "shape \(rect(bounds(shape)))\(fill)\(stroke)"
    case .image(let image): return "image \(rect(image.rect)) \(quoted(image.source))\(owner)"
    }
  }

  private static func tag(_ item: PageItem, _ document: Document?) -> String {
    guard let node = item.element else { return "" }
    let name = document?.element(node)?.name ?? "#\(node.raw)"
    return " <\(name)>" + (item.isMarker ? " marker" : "")
  }

  private static func bounds(_ shape: Shape) -> Rect {
    var low: Point?
    var high = Point(x: .zero, y: .zero)
    func add(_ point: Point) {
      low = Point(x: min(low?.x ?? point.x, point.x), y: min(low?.y ?? point.y, point.y))
      high = Point(x: max(high.x, point.x), y: max(high.y, point.y))
    }
    for segment in shape.segments {
      switch segment {
      case .move(let point), .line(let point): add(point)
      case .cubic(_, _, let point): add(point)
      case .close: break
      }
    }
    let corner = low ?? high
    return Rect(x: corner.x, y: corner.y, width: high.x - corner.x, height: high.y - corner.y)
  }

  private static func rect(_ rect: Rect) -> String {
    "\(points(rect.x)),\(points(rect.y)) \(points(rect.width)) x \(points(rect.height))"
  }

  private static func color(_ color: Color) -> String {
    let bytes = [color.red, color.green, color.blue] + (color.alpha == 255 ? [] : [color.alpha])
    return "#" + bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Points with up to three decimals, rounded half up, no trailing zeros.
  private static func points(_ length: Length) -> String {
    let limit: Int64 = 1 << 50
    let raw = min(max(length.raw, -limit), limit)
    let thousandths = (abs(raw) * 1_000 + 32_768) / 65_536
    let sign = raw < 0 && thousandths > 0 ? "-" : ""
    var fraction = String(thousandths % 1_000 + 1_000).dropFirst()
    while fraction.last == "0" { fraction.removeLast() }
    return sign + String(thousandths / 1_000) + (fraction.isEmpty ? "" : "." + fraction)
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.map { $0 == "\"" ? "\\\"" : $0 == "\n" ? "\\n" : String($0) }.joined() + "\""
  }
}
