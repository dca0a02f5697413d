/// The painting properties of an SVG element, all but `opacity` inherited.
struct SVGStyle {
  enum Paint: Hashable {
    case none
    case currentColor
    case color(Color)
  }
  var fill = Paint.color(.black)
  var stroke = Paint.none
  var color = Color.black
  var isEvenOdd = false
  var strokeWidth = 1.0
  var cap = VectorDrawing.Cap.butt
  var join = VectorDrawing.Join.miter
  var dashes: [Double] = []
  var fillOpacity = 1.0
  var strokeOpacity = 1.0
  /// The product of its own opacity and those of all groups around.
  var opacity = 1.0
  var isVisible = true
  var isDisplayed = true

  /// The colour that a paint and its opacity come to; nil: nothing is painted.
  func color(_ paint: Paint, _ share: Double) -> Color? {
    var out: Color
    switch paint {
    case .none: return nil
    case .currentColor: out = color
    case .color(let own): out = own
    }
    let alpha = Double(out.alpha) * max(0, min(1, share)) * max(0, min(1, opacity))
    out.alpha = UInt8(alpha.rounded())
    return out.alpha == 0 ? nil : out
  }

  /// Takes one property; the answer names what cannot be shown.
  /// - Parameter length: turns a length into pixels of the user's space.
  mutating func take(_ name: String, _ value: String, length: (String) -> Double?) -> String? {
    let word = value.utf8.contains(where: \.isCSSBlank) ? Self.trimmed(value) : value
    switch name {
    case "fill": return paint(word, \.fill)
    case "stroke": return paint(word, \.stroke)
    case "color": if let color = Self.color(word) { color.map { self.color = $0 } }
    case "fill-rule": isEvenOdd = word == "evenodd"
    case "stroke-width": length(word).map { strokeWidth = max(0, $0) }
    case "stroke-linecap": cap = word == "round" ? .round : word == "square" ? .square : .butt
    case "stroke-linejoin": join = word == "round" ? .round : word == "bevel" ? .bevel : .miter
    case "stroke-dasharray":
      let parts = word.split { $0 == "," || $0 == " " }.compactMap { length(String($0)) }
      dashes = parts.contains { $0 > 0 } ? parts.map { max(0, $0) } : []
      if !dashes.count.isMultiple(of: 2) { dashes += dashes }
    case "fill-opacity": Self.share(word).map { fillOpacity = $0 }
    case "stroke-opacity": Self.share(word).map { strokeOpacity = $0 }
    case "opacity": Self.share(word).map { opacity = $0 }
    case "visibility": isVisible = word != "hidden" && word != "collapse"
    case "display": isDisplayed = isDisplayed && word != "none"
    case "clip-path", "mask", "filter", "marker", "marker-start", "marker-mid", "marker-end":
      return word == "none" || word.isEmpty ? nil : "`\(name)`"
    default: break
    }
    return nil
  }

  private mutating func paint(_ text: String, _ path: WritableKeyPath<SVGStyle, Paint>) -> String? {
    let list = TokenList(CSSTokenizer.tokens(text))
    var reader = ValueReader(list)
    if reader.take("none") {
      self[keyPath: path] = .none
      return nil
    }
    if reader.take("inherit") || reader.take("context-fill") || reader.take("context-stroke") { return nil }
    let reference = reader.url()
    switch reader.color() {
    case .currentColor: self[keyPath: path] = .currentColor
    case .rgba(let color): self[keyPath: path] = .color(color)
    case nil: if reference != nil { return "a gradient or pattern" }
    }
    return nil
  }

  private static func color(_ text: String) -> Color?? {
    var reader = ValueReader(TokenList(CSSTokenizer.tokens(text)))
    return CSSColor.parse(&reader)
  }

  /// A number or percentage.
  private static func share(_ text: String) -> Double? {
    var numbers = SVGNumbers(text)
    guard let number = numbers.number() else { return nil }
    return max(0, min(1, text.utf8.last == UInt8(ascii: "%") ? number / 100 : number))
  }

  static func trimmed(_ text: String) -> String {
    let body = text.utf8.drop { $0.isCSSBlank }.reversed().drop { $0.isCSSBlank }.reversed()
    return String(decoding: body, as: UTF8.self)
  }
}

/// The rules of a drawing's `<style>`: selectors of one compound.
struct SVGStyleSheet {
  private struct Rule {
    var type: String?
    var id: String?
    var classes: [String] = []
    var declarations: [(name: String, value: String)]
    var specificity: Int { (id == nil ? 0 : 10_000) + classes.count * 100 + (type == nil ? 0 : 1) }
  }
  private var rules: [Rule] = []
  /// Whether a selector was met that is not read.
  private(set) var isPartial = false

  /// Adds rules. O(length).
  mutating func add(_ css: String) {
    let list = TokenList(CSSTokenizer.tokens(css))
    let syntax = CSSSyntax(list: list)
    for case .rule(let rule) in syntax.rules(list.indices, isTopLevel: true) {
      guard rule.atName == nil, let block = rule.block else { continue }
      let declarations = Self.declarations(css, list, syntax.declarations(block))
      var start = rule.prelude.lowerBound
      for at in rule.prelude where list.tokens[at].kind == .comma {
        add(list, start..<at, declarations)
        start = at + 1
      }
      add(list, start..<rule.prelude.upperBound, declarations)
    }
    rules = rules.enumerated().sorted {
      ($0.element.specificity, $0.offset) < ($1.element.specificity, $1.offset)
    }.map(\.element)
  }

  private static func declarations(_ css: String, _ list: TokenList, _ items: [CSSSyntax.Item]) -> [(
    name: String, value: String
  )] {
    let bytes = Array(css.utf8)
    return items.compactMap { item in
      guard case .declaration(let declaration) = item, !declaration.value.isEmpty else { return nil }
      let start = Int(list.tokens[declaration.value.lowerBound].start)
      let end = Int(list.tokens[declaration.value.upperBound - 1].end)
      return (declaration.name, String(decoding: bytes[start..<end], as: UTF8.self))
    }
  }

  /// The declarations of a `style` attribute.
  static func declarations(_ css: String) -> [(name: String, value: String)] {
    let list = TokenList(CSSTokenizer.tokens(css))
    return declarations(css, list, CSSSyntax(list: list).declarations(list.indices))
  }

  private mutating func add(
    _ list: TokenList, _ range: Range<Int>, _ declarations: [(name: String, value: String)]
  ) {
    var rule = Rule(declarations: declarations)
    let range = list.trimmed(range)
    var at = range.lowerBound
    while at < range.upperBound {
      let token = list.tokens[at]
      if token.kind == .ident, at == range.lowerBound {
        rule.type = token.text
      } else if token.kind == .hash {
        rule.id = token.text
      } else if token.isDelim("."), at + 1 < range.upperBound, list.tokens[at + 1].kind == .ident {
        rule.classes.append(list.tokens[at + 1].text)
        at += 1
      } else if !token.isDelim("*") {
        isPartial = true
        return
      }
      at += 1
    }
    if !range.isEmpty { rules.append(rule) }
  }

  /// What applies to an element, the weakest first. O(rules).
  func declarations(for node: XMLTree.Node) -> [(name: String, value: String)] {
    if rules.isEmpty { return [] }
    let classes = (node["class"] ?? "").split { $0 == " " || $0 == "\n" || $0 == "\t" }.map(String.init)
    let id = node["id"]
    var out: [(name: String, value: String)] = []
    for rule in rules {
      let isMatch =
        (rule.type == nil || rule.type == node.name) && (rule.id == nil || rule.id == id)
        && rule.classes.allSatisfy { classes.contains($0) }
      if isMatch { out += rule.declarations }
    }
    return out
  }
}
