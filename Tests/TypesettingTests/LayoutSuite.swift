import Base
import Composition
import Glibc

@testable import Typesetting

/// Cases of `taffy-layout`: trees of boxes and where Chrome put them, run through styles, boxes and layout as documents are.
struct LayoutSuite {
  struct Case {
    var name: String
    var json: JSONValue
    /// Names of all properties used, with the values of the few that decide what is left out.
    var properties: Set<String>
  }
  struct Rectangle {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  static let folder: String? = getenv("VITAE_SHARED").map {
    String(cString: $0) + "/conformance/taffy-layout/"
  }

  static func cases(_ file: String) -> [Case] {
    guard let folder, let bytes = TestFonts.bytes(folder + file + ".jsonl") else { return [] }
    return bytes.split(separator: 0x0A).compactMap { line in
      guard let json = try? JSONValue.parse(String(decoding: line, as: UTF8.self)) else { return nil }
      var properties: Set<String> = []
      collect(json["input"], &properties)
      return Case(name: json["name"]?.stringValue ?? "", json: json, properties: properties)
    }
  }

  private static func style(_ node: JSONValue) -> [(String, String)] {
    guard case .object(let members)? = node["style"] else { return [] }
    return members.map { ($0.name, $0.value.stringValue ?? "") }
  }

  private static func children(_ node: JSONValue) -> [JSONValue] { node["children"]?.arrayValue ?? [] }

  private static func collect(_ node: JSONValue?, _ out: inout Set<String>) {
    guard let node else { return }
    for (name, value) in style(node) { out.insert(name == "flex-wrap" ? "\(name):\(value)" : name) }
    for child in children(node) { collect(child, &out) }
  }

  // MARK: Running

  private var document = Document()
  private var scrollbars: [(NodeID, Double)] = []
  /// For each case its nodes in document order.
  private var nodes: [[NodeID]] = []

  /// The names of the cases that fail, with the first difference.
  static func failures(_ cases: [Case]) -> [(name: String, reason: String)] {
    var suite = LayoutSuite()
    let body = suite.document.appendElement(Element(name: "body"), to: Document.root)
    for test in cases { suite.append(test, body) }
    let places = suite.layout()
    var out: [(String, String)] = []
    for (test, nodes) in zip(cases, suite.nodes) {
      let isRounded = test.json["useRounding"]?.stringValue != "false"
      var at = 0
      if let reason = compare(test.json["expected"], nodes, &at, places, (0, 0), isRounded) {
        out.append((test.name, reason))
      }
    }
    return out
  }

  private mutating func append(_ test: Case, _ body: NodeID) {
    var sizes = ""
    for side in ["width", "height"] {
      let value = test.json["viewport"]?[side]?.stringValue ?? ""
      if value != "max-content" { sizes += "\(side):\(value);" }
    }
    let viewport = document.appendElement(
      Element(name: "section", attributes: [Attribute("style", sizes)]), to: body)
    nodes.append([])
    if let input = test.json["input"] { append(input, to: viewport) }
  }

  private mutating func append(_ node: JSONValue, to parent: NodeID) {
    var text = ""
    var scrollbar: Double?
    for (name, value) in Self.style(node) {
      switch name {
      case "scrollbar-width": scrollbar = Double(value.filter { $0.isNumber || $0 == "." })
      case "border-top", "border-right", "border-bottom", "border-left":
        text += "\(name):\(value) solid;"
      default: text += "\(name):\(value);"
      }
    }
    let id = document.appendElement(
      Element(name: "div", attributes: [Attribute("style", text)]), to: parent)
    nodes[nodes.count - 1].append(id)
    if let scrollbar { scrollbars.append((id, scrollbar)) }
    if let string = node["text"]?.stringValue {
      document.appendText(TextNode(string.isEmpty ? "\u{200B}" : string), to: id)
    }
    for child in Self.children(node) { append(child, to: id) }
  }

  private static let sheet = Stylesheet.parse(
    SourceText(
      file: "suite.css",
      text: """
        body { margin: 0; font: 10px/1 Ahem; }
        section { position: absolute; display: flex; align-items: start; justify-content: start; top: 0; left: 0 }
        div { display: flex; box-sizing: border-box; position: relative; border: 0 }
        """)
  ).value

  private func layout() -> [NodeID: (x: Length, y: Length, width: Length, height: Length)] {
    var page = PageStyle.a4
    page.margin = Edges(all: .zero)
    let styled = StyleResolver.resolve(document, stylesheets: [Self.sheet], defaultPage: page).value
    let (styles, index) = withScrollbars(styled)
    let all = StyledDocument(
      document: styled.document, styles: styles, styleIndex: index, pageStyles: styled.pageStyles,
      fontFaces: [])
    let table = StyleTable(all.styles, library: AhemFont.library, memory: ShapingMemory())
    var builder = BoxTreeBuilder(all, table: table)
    let tree = builder.build()
    let engine = LayoutEngine(
      tree: tree, table: table, shaper: Shaper(library: AhemFont.library, memory: ShapingMemory()),
      images: ImageLibrary(), options: LayoutOptions(ats: .strict), document: all.document)
    let width = Length.px(1_000_000)
    let zero = Length.zero
    let root = engine.layout(0, width: width, container: width)
    engine.placeAbsolutes(
      root, x: zero, y: zero, block: Rect(x: zero, y: zero, width: width, height: zero))
    var out: [NodeID: (x: Length, y: Length, width: Length, height: Length)] = [:]
    var open: [(Int32, Length, Length)] = [(root, zero, zero)]
    while let (at, x, y) = open.popLast() {
      let fragment = engine.fragments[Int(at)]
      let own = (x + fragment.x + fragment.shiftX, y + fragment.y + fragment.shiftY)
      let box = tree.boxes[Int(fragment.box)]
      if !box.isAnonymous { out[box.node] = (own.0, own.1, fragment.width, fragment.height) }
      for child in fragment.children { open.append((child, own.0, own.1)) }
    }
    return out
  }

  private func withScrollbars(_ styled: StyledDocument) -> (
    ContiguousArray<ComputedStyle>, ContiguousArray<Int32>
  ) {
    var styles = styled.styles
    var index = styled.styleIndex
    for (node, width) in scrollbars {
      var css = styles[Int(index[node.index])]
      css.scrollbarWidth = .px(width)
      styles.append(css)
      index[node.index] = Int32(styles.count - 1)
    }
    return (styles, index)
  }

  // MARK: Comparing

  private static func compare(
    _ expected: JSONValue?, _ nodes: [NodeID], _ at: inout Int,
    _ places: [NodeID: (x: Length, y: Length, width: Length, height: Length)],
    _ origin: (Double, Double), _ isRounded: Bool, path: String = "0"
  ) -> String? {
    guard let expected, let box = expected["box"], at < nodes.count else { return "no box" }
    let place = places[nodes[at]]
    at += 1
    let x = (place?.x.points ?? 0) / 0.75
    let y = (place?.y.points ?? 0) / 0.75
    let width = (place?.width.points ?? 0) / 0.75
    let height = (place?.height.points ?? 0) / 0.75
    func round(_ value: Double) -> Double { isRounded ? (value + 0.5 + 1e-3).rounded(.down) : value }
    // The suite rounds offsets within the parent and sizes by the absolute edges.
    let root = places[nodes[0]]
    let (left, top) = (x - (root?.x.points ?? 0) / 0.75, y - (root?.y.points ?? 0) / 0.75)
    let found = [
      place == nil ? 0 : round(x - origin.0), place == nil ? 0 : round(y - origin.1),
      round(left + width) - round(left), round(top + height) - round(top),
    ]
    let wanted = ["x", "y", "width", "height"].map { Double(box[$0]?.stringValue ?? "") ?? 0 }
    var reason: String?
    for (side, (own, other)) in zip(["x", "y", "width", "height"], zip(found, wanted))
    where reason == nil && abs(own - other) > 0.1 && !(path == "0" && side.utf8.count == 1) {
      reason = "\(path) \(side) \(own) not \(other)"
    }
    for (number, child) in children(expected).enumerated() {
      let inner = compare(
        child, nodes, &at, places, place == nil ? origin : (x, y), isRounded, path: "\(path).\(number)")
      reason = reason ?? inner
    }
    return reason
  }
}
