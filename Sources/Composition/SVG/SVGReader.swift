public import Base

/// Reads SVG files (SVG 2) into drawings: paths, basic shapes, groups, `use`, styles of presentation attributes, `style` and
/// simple style sheets. Text, gradients, patterns, clips, masks, filters and pictures inside are named and left out; scripts
/// and links are passed over, and nothing is loaded.
public enum SVGReader {
  /// Whether bytes look like an SVG file.
  public static func isSVG(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4_096)
    guard let first = head.first(where: { !$0.isCSSBlank && ![0xEF, 0xBB, 0xBF].contains($0) }) else {
      return false
    }
    let tag = Array("<svg".utf8)
    return first == UInt8(ascii: "<")
      && head.indices.contains {
        head[$0...].starts(with: tag) || head[$0...].starts(with: Array("<svg:svg".utf8))
      }
  }

  /// The drawing; nil, with an error, where the file is not SVG. O(bytes + what `use` repeats), no recursion.
  public static func read(_ bytes: [UInt8], file: String) -> Checked<VectorDrawing?> {
    guard bytes.count <= byteLimit, let text = String(validating: bytes, as: UTF8.self) else {
      let reason = bytes.count > byteLimit ? "larger than 8 MB" : "not UTF-8"
      return Checked(
        nil,
        [
          Diagnostic(
            .error, code: "svg.malformed", "the SVG file cannot be read: it is \(reason)",
            at: SourceRange(file: file), hints: ["export it anew from the program that drew it"])
        ])
    }
    let source = SourceText(file: file, text: text)
    do throws(XMLFailure) {
      var walk = SVGWalk(try XMLTree.parse(bytes), source)
      let drawing = try walk.run()
      return Checked(drawing, walk.diagnostics)
    } catch {
      return Checked(
        nil,
        [
          Diagnostic(
            .error, code: "svg.malformed", "the SVG file cannot be read: \(error.reason)", in: source,
            at: source.range(from: error.offset, to: error.offset + 1),
            hints: ["export it anew from the program that drew it"])
        ])
    }
  }

  private static let byteLimit = 8 << 20
}

/// One pass over the tree.
private struct SVGWalk {
  typealias Position = VectorDrawing.Position

  private struct Step {
    var node: Int
    var transform: AffineTransform
    var style: SVGStyle
    var viewport: (width: Double, height: Double)
    /// How many `use` stand around it.
    var uses = 0
    /// The `use` that shows it, whose size a `symbol` takes.
    var user = -1
  }
  private let tree: XMLTree
  private let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<String> = []
  private var sheet = SVGStyleSheet()
  private var ids: [String: Int] = [:]
  private var stack: [Step] = []
  private var drawing = VectorDrawing(width: 0, height: 0)
  private var segments = 0

  private static let stepLimit = 200_000
  private static let segmentLimit = 1_000_000
  private static let useLimit = 16

  init(_ tree: XMLTree, _ source: SourceText) {
    self.tree = tree
    self.source = source
  }

  mutating func run() throws(XMLFailure) -> VectorDrawing {
    guard let root = tree.nodes.first, root.name == "svg" else {
      throw XMLFailure(reason: "its root element is not `<svg>`", offset: tree.nodes.first?.offset ?? 0)
    }
    for (index, node) in tree.nodes.enumerated() {
      if let id = node["id"], ids[id] == nil { ids[id] = index }
      if node.name == "style" { sheet.add(node.text) }
    }
    if sheet.isPartial { report("a selector of more than one part", 0) }
    try begin(root)
    var steps = 0
    while let step = stack.popLast() {
      steps += 1
      guard steps <= Self.stepLimit, segments <= Self.segmentLimit else {
        throw XMLFailure(reason: "it draws too much", offset: tree.nodes[step.node].offset)
      }
      visit(step)
    }
    return drawing
  }

  private mutating func report(_ what: String, _ node: Int, hint: String? = nil) {
    guard reported.insert(what).inserted else { return }
    let offset = tree.nodes[node].offset
    diagnostics.append(
      Diagnostic(
        .warning, code: "svg.unsupported", "\(what) in the picture is not shown", in: source,
        at: source.range(from: offset, to: offset + 1 + tree.nodes[node].name.utf8.count),
        hints: [hint ?? "turn it into plain paths in the program that drew it"]))
  }

  // MARK: The outermost viewport

  /// The natural size: what `width` and `height` state, else the view box's, else 300 × 150 pixels.
  private mutating func begin(_ root: XMLTree.Node) throws(XMLFailure) {
    let box = Self.viewBox(root)
    func stated(_ name: String) -> Double? {
      guard let text = root[name], text.utf8.last != UInt8(ascii: "%") else { return nil }
      return Self.length(text, percentOf: 0, em: 16)
    }
    var width = stated("width")
    var height = stated("height")
    if let box {
      if let width, height == nil { height = width * box.height / box.width }
      if let height, width == nil { width = height * box.width / box.height }
    }
    let size = (width: width ?? box?.width ?? 300, height: height ?? box?.height ?? 150)
    guard size.width > 0, size.height > 0, size.width <= 1e6, size.height <= 1e6 else {
      throw XMLFailure(reason: "it has no size", offset: root.offset)
    }
    (drawing.width, drawing.height) = size
    let transform = Self.fit(box, size, root["preserveAspectRatio"])
    let inner = box.map { ($0.width, $0.height) } ?? size
    stack = [Step(node: 0, transform: transform, style: SVGStyle(), viewport: inner)]
  }

  private struct ViewBox {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  private static func viewBox(_ node: XMLTree.Node) -> ViewBox? {
    guard let text = node["viewBox"] else { return nil }
    var reader = SVGNumbers(text)
    guard let x = reader.number(), let y = reader.number(), let width = reader.number(),
      let height = reader.number(), width > 0, height > 0
    else { return nil }
    return ViewBox(x: x, y: y, width: width, height: height)
  }

  /// SVG 2, §8.2: the transform that a view box in a viewport is.
  private static func fit(_ box: ViewBox?, _ size: (width: Double, height: Double), _ how: String?)
    -> AffineTransform
  {
    guard let box else { return AffineTransform() }
    var scale = (x: size.width / box.width, y: size.height / box.height)
    let words = (how ?? "xMidYMid meet").split(separator: " ")
    let align = words.first.map(String.init) ?? "xMidYMid"
    if align != "none" {
      let one = words.contains("slice") ? max(scale.x, scale.y) : min(scale.x, scale.y)
      scale = (one, one)
    }
    func share(_ low: String, _ high: String) -> Double {
      align.hasPrefix(low) || align.hasSuffix(low)
        ? 0 : align.hasPrefix(high) || align.hasSuffix(high) ? 1 : 0.5
    }
    let x = (size.width - box.width * scale.x) * (align == "none" ? 0 : share("xMin", "xMax"))
    let y = (size.height - box.height * scale.y) * (align == "none" ? 0 : share("YMin", "YMax"))
    return AffineTransform.move(x, y).applied(after: .scale(scale.x, scale.y))
      .applied(after: .move(-box.x, -box.y))
  }

  /// A length in pixels; nil where it is none.
  private static func length(_ text: String, percentOf basis: Double, em: Double) -> Double? {
    var reader = SVGNumbers(text)
    guard let number = reader.number() else { return nil }
    if text.utf8.last == UInt8(ascii: "%") { return number * basis / 100 }
    let factors: [String: Double] = [
      "px": 1, "pt": 4.0 / 3, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "q": 96 / 101.6, "in": 96, "em": em,
      "rem": em, "ex": em / 2, "ch": em / 2,
    ]
    guard let unit = reader.name() else { return reader.isAtEnd ? number : nil }
    return factors[unit.asciiLowercased].map { number * $0 }
  }

  // MARK: Elements

  private static let containers: Set<String> = ["svg", "g", "a", "switch"]
  private static let silent: Set<String> = [
    "title", "desc", "metadata", "defs", "style", "script", "symbol", "linearGradient", "radialGradient",
    "pattern",
    "clipPath", "mask", "filter", "marker", "view", "animate", "animateTransform", "animateMotion", "set",
  ]

  private mutating func visit(_ step: Step) {
    let node = tree.nodes[step.node]
    if node.name.utf8.contains(UInt8(ascii: ":")) { return }
    let isShown = step.user >= 0 && node.name == "symbol"
    if Self.silent.contains(node.name), !isShown { return }
    var own = step
    style(&own, node)
    guard own.style.isDisplayed, transform(&own, node) else { return }
    if Self.containers.contains(node.name) || isShown {
      enter(&own, node)
      for child in node.children.reversed() {
        stack.append(
          Step(
            node: child, transform: own.transform, style: own.style, viewport: own.viewport, uses: own.uses))
      }
    } else if node.name == "use" {
      use(own, node)
    } else if let outline = outline(node, own.viewport) {
      paint(outline, own)
    } else {
      report("`<\(node.name)>`", step.node)
    }
  }

  private mutating func style(_ step: inout Step, _ node: XMLTree.Node) {
    let view = step.viewport
    let diagonal = ((view.width * view.width + view.height * view.height) / 2).squareRoot()
    let inline = node["style"].map { SVGStyleSheet.declarations($0) } ?? []
    let attributes = node.attributes.filter { $0.name != "style" }
    let outer = step.style.opacity
    step.style.opacity = 1
    for (name, value) in attributes + sheet.declarations(for: node) + inline {
      let lost = step.style.take(name, value) { Self.length($0, percentOf: diagonal, em: 16) }
      if let lost { self.lost(lost, name, value, &step, step.node) }
    }
    step.style.opacity *= outer
  }

  /// What stands in for paint that cannot be shown: the first colour of a gradient, else nothing.
  private mutating func lost(
    _ what: String, _ name: String, _ value: String, _ step: inout Step, _ node: Int
  ) {
    if name == "clip-path", clipsNothing(value, step.viewport) { return }
    guard name == "fill" || name == "stroke" else { return report(what, node) }
    let color = gradientColor(value)
    report(what, node, hint: color.map { _ in "the first colour of the gradient stands in for it" })
    let paint = color.map { SVGStyle.Paint.color($0) } ?? .none
    if name == "fill" { step.style.fill = paint } else { step.style.stroke = paint }
  }

  /// Whether a clip is one rectangle around the whole viewport, as drawing programs write it.
  private func clipsNothing(_ value: String, _ view: (width: Double, height: Double)) -> Bool {
    var reader = ValueReader(TokenList(CSSTokenizer.tokens(value)))
    guard let reference = reader.url(), reference.hasPrefix("#"),
      let index = ids[String(reference.dropFirst())],
      tree.nodes[index].children.count == 1
    else { return false }
    let rect = tree.nodes[tree.nodes[index].children[0]]
    func side(_ name: String, _ basis: Double) -> Double {
      rect[name].flatMap { Self.length($0, percentOf: basis, em: 16) } ?? 0
    }
    let (x, y) = (side("x", view.width), side("y", view.height))
    return rect.name == "rect" && rect["transform"] == nil && rect["rx"] == nil && rect["ry"] == nil && x <= 0
      && y <= 0 && x + side("width", view.width) >= view.width
      && y + side("height", view.height) >= view.height
  }

  private func gradientColor(_ value: String) -> Color? {
    var reader = ValueReader(TokenList(CSSTokenizer.tokens(value)))
    guard let reference = reader.url(), reference.hasPrefix("#") else { return nil }
    var name = String(reference.dropFirst())
    for _ in 0..<4 {
      guard let index = ids[name] else { return nil }
      let node = tree.nodes[index]
      if let stop = node.children.first(where: { tree.nodes[$0].name == "stop" }) {
        let declarations =
          tree.nodes[stop].attributes + sheet.declarations(for: tree.nodes[stop])
          + SVGStyleSheet.declarations(tree.nodes[stop]["style"] ?? "")
        var style = SVGStyle()
        for (name, value) in declarations where name == "stop-color" {
          _ = style.take("fill", value) { _ in nil }
        }
        return style.color(style.fill, 1)
      }
      guard let next = node["href"] ?? node["xlink:href"], next.hasPrefix("#") else { return nil }
      name = String(next.dropFirst())
    }
    return nil
  }

  /// False where the transform cannot be read: the element is not drawn (SVG 2, §8.5).
  private mutating func transform(_ step: inout Step, _ node: XMLTree.Node) -> Bool {
    guard let text = node["transform"] else { return true }
    guard let own = AffineTransform(text) else {
      report("the transform `\(text.prefix(40))`", step.node)
      return false
    }
    step.transform = step.transform.applied(after: own)
    return true
  }

  /// A nested viewport: an inner `svg`, or a `symbol` that a `use` shows.
  private func enter(_ step: inout Step, _ node: XMLTree.Node) {
    guard step.node != 0, node.name == "svg" || node.name == "symbol" else { return }
    let view = step.viewport
    func value(_ name: String, _ basis: Double) -> Double? {
      let user = step.user >= 0 ? tree.nodes[step.user][name] : nil
      return (user ?? node[name]).flatMap { Self.length($0, percentOf: basis, em: 16) }
    }
    let box = Self.viewBox(node)
    let size = (
      width: value("width", view.width) ?? view.width, height: value("height", view.height) ?? view.height
    )
    if step.user < 0 {
      step.transform = step.transform.applied(
        after: .move(value("x", view.width) ?? 0, value("y", view.height) ?? 0))
    }
    step.transform = step.transform.applied(after: Self.fit(box, size, node["preserveAspectRatio"]))
    step.viewport = box.map { ($0.width, $0.height) } ?? size
  }

  private mutating func use(_ step: Step, _ node: XMLTree.Node) {
    guard let reference = node["href"] ?? node["xlink:href"] else { return }
    guard reference.hasPrefix("#"), let target = ids[String(reference.dropFirst())], target != 0 else {
      return report("`<use>` of `\(reference.prefix(40))`", step.node)
    }
    guard step.uses < Self.useLimit else { return report("`<use>` within itself", step.node) }
    var inner = step
    inner.node = target
    inner.user = step.node
    inner.uses += 1
    let x = node["x"].flatMap { Self.length($0, percentOf: step.viewport.width, em: 16) } ?? 0
    let y = node["y"].flatMap { Self.length($0, percentOf: step.viewport.height, em: 16) } ?? 0
    inner.transform = step.transform.applied(after: .move(x, y))
    stack.append(inner)
  }

  // MARK: Shapes

  /// The outline of a basic shape or path; nil where the element is none.
  private mutating func outline(_ node: XMLTree.Node, _ view: (width: Double, height: Double)) -> SVGPathData?
  {
    func x(_ name: String) -> Double {
      node[name].flatMap { Self.length($0, percentOf: view.width, em: 16) } ?? 0
    }
    func y(_ name: String) -> Double {
      node[name].flatMap { Self.length($0, percentOf: view.height, em: 16) } ?? 0
    }
    var out = SVGPathData()
    switch node.name {
    case "path": return SVGPathData(node["d"] ?? "")
    case "rect":
      guard x("width") > 0, y("height") > 0 else { return out }
      let rx = node["rx"].map { _ in x("rx") }
      let ry = node["ry"].map { _ in y("ry") }
      out.rectangle(
        x("x"), y("y"), x("width"), y("height"), max(0, rx ?? ry ?? 0), max(0, ry ?? rx ?? 0))
    case "circle": if x("r") > 0 { out.ellipse(x("cx"), y("cy"), x("r"), x("r")) }
    case "ellipse": if x("rx") > 0, y("ry") > 0 { out.ellipse(x("cx"), y("cy"), x("rx"), y("ry")) }
    case "line":
      out.move(Position(x("x1"), y("y1")))
      out.line(Position(x("x2"), y("y2")))
    case "polyline", "polygon":
      var reader = SVGNumbers(node["points"] ?? "")
      while let px = reader.number(), let py = reader.number() {
        if out.segments.isEmpty { out.move(Position(px, py)) } else { out.line(Position(px, py)) }
      }
      if node.name == "polygon", !out.segments.isEmpty { out.close() }
    default: return nil
    }
    return out
  }

  private mutating func paint(_ outline: SVGPathData, _ step: Step) {
    if outline.isCut { report("the end of the path's data", step.node) }
    let style = step.style
    guard style.isVisible, !outline.segments.isEmpty else { return }
    let fill = style.color(style.fill, style.fillOpacity)
    let scale = step.transform.magnification
    var stroke: VectorDrawing.Stroke?
    if let color = style.color(style.stroke, style.strokeOpacity), style.strokeWidth * scale > 0 {
      stroke = VectorDrawing.Stroke(
        color: color, width: style.strokeWidth * scale, dashes: style.dashes.map { $0 * scale },
        cap: style.cap,
        join: style.join)
    }
    guard fill != nil || stroke != nil else { return }
    let path = outline.transformed(step.transform)
    segments += path.count
    drawing.paths.append(
      VectorDrawing.Path(segments: path, fill: fill, isEvenOdd: style.isEvenOdd, stroke: stroke))
  }
}
