public import Base

/// The index of a node in its document's arena. Ids grow in document order while a tree is built from front to back.
@frozen
public struct NodeID: Hashable, Comparable, Sendable {
  public var raw: Int32
  @inlinable public init(_ raw: Int32) { self.raw = raw }
  @inlinable public init(_ index: Int) { raw = Int32(truncatingIfNeeded: index) }
  @inlinable public var index: Int { Int(raw) }
  /// By index.
  @inlinable public static func < (a: NodeID, b: NodeID) -> Bool { a.raw < b.raw }
}

/// A node's links and where its payload lies. Trivial, so that arenas copy fast.
@frozen
public struct Node: Sendable {
  /// What a node is.
  @frozen public enum Kind: UInt8, Sendable {
    /// Exactly one, at index 0.
    case document
    case element
    case text
  }
  public var kind: Kind
  /// Index into `Document.elements` or `Document.texts`.
  public var payload: Int32
  /// -1 where there is none, like the links below.
  public var parent: Int32
  public var firstChild: Int32
  public var lastChild: Int32
  public var previousSibling: Int32
  public var nextSibling: Int32

  @inlinable public init(kind: Kind, payload: Int32) {
    self.kind = kind
    self.payload = payload
    parent = -1
    firstChild = -1
    lastChild = -1
    previousSibling = -1
    nextSibling = -1
  }
}

/// An attribute; the name is lower case.
public struct Attribute: Hashable, Sendable {
  public var name: String
  public var value: String
  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// An element's name and attributes.
public struct Element: Sendable {
  /// Lower case.
  public var name: String
  /// In source order, names unique.
  public var attributes: [Attribute]
  /// Where the start tag stands in the template or file.
  public var range: SourceRange?
  /// Set for boxes that `::before` and `::after` generate: they have style and text but are no part of the HTML.
  public var pseudo: PseudoElement?

  public init(
    name: String, attributes: [Attribute] = [], range: SourceRange? = nil,
    pseudo: PseudoElement? = nil
  ) {
    self.name = name
    self.attributes = attributes
    self.range = range
    self.pseudo = pseudo
  }

  /// The value of an attribute; nil where it is absent.
  public subscript(_ name: String) -> String? {
    for attribute in attributes where attribute.name == name { return attribute.value }
    return nil
  }
}

/// A part of an element that a selector can style (CSS Pseudo-Elements 4 §4).
public enum PseudoElement: String, Hashable, Sendable, CaseIterable { case before, after, marker }

/// The text of a text node and where it comes from.
public struct TextNode: Sendable {
  public var text: String
  public var origin: Origin?
  public init(_ text: String, origin: Origin? = nil) {
    self.text = text
    self.origin = origin
  }
}

/// An HTML document as an index arena: what templates bind to, what the HTML serialiser and the layout both walk.
/// No operation recurses, so depth is bounded by memory only.
public struct Document: Sendable {
  public private(set) var nodes: ContiguousArray<Node>
  public private(set) var elements: ContiguousArray<Element>
  public private(set) var texts: ContiguousArray<TextNode>

  /// An empty document: only the root node of kind `.document`.
  public init() {
    nodes = [Node(kind: .document, payload: -1)]
    elements = []
    texts = []
  }

  public static let root = NodeID(0 as Int32)

  // MARK: Reading

  /// What a node is. O(1), like the links below.
  @inlinable public func kind(_ id: NodeID) -> Node.Kind { nodes[id.index].kind }
  @inlinable public func parent(_ id: NodeID) -> NodeID? { link(nodes[id.index].parent) }
  @inlinable public func firstChild(_ id: NodeID) -> NodeID? { link(nodes[id.index].firstChild) }
  @inlinable public func lastChild(_ id: NodeID) -> NodeID? { link(nodes[id.index].lastChild) }
  @inlinable public func nextSibling(_ id: NodeID) -> NodeID? { link(nodes[id.index].nextSibling) }
  @inlinable public func previousSibling(_ id: NodeID) -> NodeID? {
    link(nodes[id.index].previousSibling)
  }
  @inlinable func link(_ raw: Int32) -> NodeID? { raw < 0 ? nil : NodeID(raw) }

  /// The element of a node; nil for text and the root.
  public func element(_ id: NodeID) -> Element? {
    let node = nodes[id.index]
    return node.kind == .element ? elements[Int(node.payload)] : nil
  }

  /// The text of a text node; nil for others.
  public func text(_ id: NodeID) -> TextNode? {
    let node = nodes[id.index]
    return node.kind == .text ? texts[Int(node.payload)] : nil
  }

  /// The children in order. O(children).
  public func children(_ id: NodeID) -> [NodeID] {
    var out: [NodeID] = []
    var next = firstChild(id)
    while let child = next {
      out.append(child)
      next = nextSibling(child)
    }
    return out
  }

  /// The node that follows `id` in document order within the subtree of `root`: first child, else next sibling of the
  /// nearest ancestor-or-self that has one. Amortised O(1).
  public func next(after id: NodeID, within root: NodeID = Document.root, skippingChildren: Bool = false)
    -> NodeID?
  {
    if !skippingChildren, let child = firstChild(id) { return child }
    var at = id
    while at != root {
      if let sibling = nextSibling(at) { return sibling }
      guard let parent = parent(at) else { return nil }
      at = parent
    }
    return nil
  }

  // MARK: Building

  /// Appends an element as the last child of `parent` and returns it. O(1).
  @discardableResult
  public mutating func appendElement(_ element: Element, to parent: NodeID) -> NodeID {
    elements.append(element)
    return append(Node(kind: .element, payload: Int32(elements.count - 1)), to: parent)
  }

  /// Appends a text node as the last child of `parent` and returns it. O(1).
  @discardableResult
  public mutating func appendText(_ text: TextNode, to parent: NodeID) -> NodeID {
    texts.append(text)
    return append(Node(kind: .text, payload: Int32(texts.count - 1)), to: parent)
  }

  /// Inserts an element as the first child of `parent` (used for `::before`). O(1).
  @discardableResult
  public mutating func prependElement(_ element: Element, to parent: NodeID) -> NodeID {
    elements.append(element)
    var node = Node(kind: .element, payload: Int32(elements.count - 1))
    let id = NodeID(nodes.count)
    node.parent = parent.raw
    node.nextSibling = nodes[parent.index].firstChild
    nodes.append(node)
    if let next = nextSibling(id) {
      nodes[next.index].previousSibling = id.raw
    } else {
      nodes[parent.index].lastChild = id.raw
    }
    nodes[parent.index].firstChild = id.raw
    return id
  }

  /// Changes an element in place.
  public mutating func updateElement(_ id: NodeID, _ change: (inout Element) -> Void) {
    precondition(nodes[id.index].kind == .element, "not an element")
    change(&elements[Int(nodes[id.index].payload)])
  }

  private mutating func append(_ node: Node, to parent: NodeID) -> NodeID {
    var node = node
    let id = NodeID(nodes.count)
    node.parent = parent.raw
    node.previousSibling = nodes[parent.index].lastChild
    nodes.append(node)
    if let previous = previousSibling(id) {
      nodes[previous.index].nextSibling = id.raw
    } else {
      nodes[parent.index].firstChild = id.raw
    }
    nodes[parent.index].lastChild = id.raw
    return id
  }
}
