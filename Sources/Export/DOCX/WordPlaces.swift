internal import Base
internal import Composition

/// Where the paragraphs of a Word file stand: what parts them, and what they are called.
struct WordPlaces {
  private let styled: StyledDocument

  init(_ styled: StyledDocument) { self.styled = styled }

  /// The page that the document asks for.
  var page: PageStyle {
    let body = styled.document.nodes.indices.lazy.map { NodeID($0) }.first {
      styled.document.element($0)?.name == "body"
    }
    let name = body.flatMap { styled.style($0).page }
    return styled.pageStyle(PageContext(name: name, isFirst: true, isLeft: false))
  }

  /// The space above a block that follows `previous`: the greatest of the margins that meet there, and all paddings. O(depth).
  func space(from previous: NodeID?, to element: NodeID) -> Length {
    guard let previous, previous != element else { return .zero }
    let (isPlaced, wasPlaced) = (isPlaced(element), isPlaced(previous))
    // What stands at a place of the page here follows in order, set apart: by a line, and what comes after it by two.
    if isPlaced || wasPlaced { return Self.line(styled.style(element)) * (isPlaced ? 1 : 2) }
    let above = chain(previous)
    let below = chain(element)
    let shared = Set(above)
    var margin = Length.zero
    var padding = Length.zero
    for node in below.prefix(while: { !shared.contains($0) }) {
      let style = styled.style(node)
      margin = max(margin, Self.length(style.margin.top))
      padding = padding + style.padding.top.length
    }
    let own = Set(below)
    for node in above.prefix(while: { !own.contains($0) }) {
      let style = styled.style(node)
      margin = max(margin, Self.length(style.margin.bottom))
      // The border below a heading says how far it is.
      if style.borderStyle.bottom == .none { padding = padding + style.padding.bottom.length }
    }
    return margin + padding
  }

  private func isPlaced(_ element: NodeID) -> Bool { styled.style(element).position == .absolute }

  private static func line(_ style: ComputedStyle) -> Length {
    switch style.lineHeight {
    case .normal: style.fontSize * 1.25
    case .number(let factor): style.fontSize * factor
    case .length(let length): length
    }
  }

  /// The line above the first block of what begins between `previous` and `element`; nil: there is none.
  func border(from previous: NodeID?, to element: NodeID) -> WordBorder? {
    guard let previous else { return nil }
    let shared = Set(chain(previous))
    for node in chain(element).prefix(while: { !shared.contains($0) }) {
      let style = styled.style(node)
      let found = WordBorder(
        width: style.borderWidth.top, style: style.borderStyle.top, color: style.borderColor.top,
        padding: style.padding.top)
      if let found { return found }
    }
    return nil
  }

  /// How far in a block stands that is set to the right of the page: addresses and dates of letters. Zero for others.
  func indent(of element: NodeID, width: Length) -> Length {
    let style = styled.style(element)
    if style.position == .absolute, case .value(let left) = style.inset.left { return left.resolved(width) }
    guard case .value(let left) = style.margin.left, left.fraction > 0 else { return .zero }
    return left.resolved(width)
  }

  /// What an element is called: its own class, or that of the list or paragraph it stands in; nil where none has one.
  func name(of element: NodeID) -> String? {
    for node in chain(element).prefix(3) {
      guard let found = styled.document.element(node) else { continue }
      let classes = (found["class"] ?? "").split(separator: " ")
      if let name = classes.first(where: { !Self.isMicroformat($0) }) { return String(name) }
      if found.name == "address" { return "contact" }
      if !["li", "p", "ul", "ol"].contains(found.name) { return nil }
    }
    return nil
  }

  /// Whether the list of an item shows marks.
  func hasMarks(_ element: NodeID) -> Bool {
    let item = chain(element).first { styled.document.element($0)?.name == "li" }
    return item.map { styled.style($0).listStyleType != .none } ?? false
  }

  func style(_ element: NodeID) -> ComputedStyle { styled.style(element) }

  /// An element and those it stands in, the innermost first.
  private func chain(_ element: NodeID) -> [NodeID] {
    var out = [element]
    while let parent = styled.document.parent(out[out.count - 1]), parent != Document.root {
      out.append(parent)
    }
    return out
  }

  private static func length(_ size: Size) -> Length {
    if case .value(let value) = size { value.length } else { .zero }
  }

  /// `p-name`, `h-card`, `dt-start`, `u-url`, `e-content`.
  private static func isMicroformat(_ name: Substring) -> Bool {
    ["p-", "h-", "u-", "dt-", "e-"].contains { name.hasPrefix($0) }
  }
}
