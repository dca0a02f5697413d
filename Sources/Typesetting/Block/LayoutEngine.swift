internal import Base
internal import Composition

/// Lays boxes out in one endless column. Depth of recursion is bounded by `BoxTreeBuilder.depthLimit`.
final class LayoutEngine {
  let tree: BoxTree
  let table: StyleTable
  let shaper: Shaper
  let images: ImageLibrary
  let options: LayoutOptions
  let document: Document
  var fragments: ContiguousArray<Fragment> = []
  var diagnostics = DiagnosticSink()
  var contents: ContiguousArray<InlineContent?>
  var intrinsics: ContiguousArray<IntrinsicWidth?>
  /// Of the contents of grids.
  var gridWidths: [Int32: IntrinsicWidth] = [:]
  /// Three layouts a box: with its own height, with a height that the container decides, and as high as its content.
  var memo: ContiguousArray<Memo?>
  /// Named page styles may be of other widths: what their content area is wider than the first.
  var pageWidths: [String: Length] = [:]
  var floats = FloatContext()
  /// What pages lack of the widest one's width, in the column; empty: all are of one width.
  private(set) var pageEdges: [FloatContext.Placed] = []

  /// The last layout of a box, kept because flex containers ask for the same one repeatedly.
  struct Memo {
    var width: Length
    var height: Length?
    var basis: Length?
    var isDefinite: Bool
    var fragment: Int32
  }

  init(
    tree: BoxTree, table: StyleTable, shaper: Shaper, images: ImageLibrary, options: LayoutOptions,
    document: Document
  ) {
    self.tree = tree
    self.table = table
    self.shaper = shaper
    self.images = images
    self.options = options
    self.document = document
    contents = ContiguousArray(repeating: nil, count: tree.boxes.count)
    intrinsics = ContiguousArray(repeating: nil, count: tree.boxes.count)
    memo = ContiguousArray(repeating: nil, count: tree.boxes.count * 3)
  }

  /// Begins anew with other edges of pages; what was shaped and measured is kept.
  func restart(_ edges: [FloatContext.Placed], _ diagnostics: DiagnosticSink) {
    pageEdges = edges
    self.diagnostics = diagnostics
    fragments.removeAll(keepingCapacity: true)
    for at in memo.indices { memo[at] = nil }
  }

  func css(_ box: Int32) -> ComputedStyle { style(box).css }

  func style(_ box: Int32) -> StyleRef { table.styles[Int(tree.boxes[Int(box)].style)] }

  func add(_ fragment: Fragment) -> Int32 {
    fragments.append(fragment)
    return Int32(fragments.count - 1)
  }

  /// Lays a box out at a border-box width.
  /// - Parameters:
  ///   - height: the border-box height where the container decides it.
  ///   - basis: the containing block's height where it is definite, for percentages.
  ///   - container: the containing block's width, for percentages of paddings.
  ///   - isDefinite: whether percentages in the box may refer to `height`.
  ///   - isNatural: leaves out what the box states of its height: it is as high as its content.
  func layout(
    _ box: Int32, width: Length, height: Length? = nil, basis: Length? = nil, container: Length,
    isDefinite: Bool = true, isNatural: Bool = false
  ) -> Int32 {
    let slot = Int(box) * 3 + (isNatural ? 2 : height == nil ? 0 : 1)
    if let known = memo[slot], known.width == width, known.height == height,
      known.basis == basis, known.isDefinite == isDefinite,
      (!tree.hasFloats && pageEdges.isEmpty) || establishesContext(box)
    {
      return known.fragment
    }
    let ref = style(box)
    let edges = BoxEdges(ref.css, basis: container)
    let sizes = BoxSizes(css: ref.css, edges: edges)
    var outer = height
    if outer == nil, !isNatural {
      outer =
        imageHeight(box, sizes, width, basis, container)
        ?? sizes.height(basis).map { sizes.clampHeight($0, basis) }
      if outer == nil, ref.css.aspectRatio != nil {
        outer = ratioHeight(box, width, basis, container, sizes)
      }
    }
    var fragment = Fragment(box: box)
    fragment.width = max(width, edges.leastWidth)
    fragment.contentX = edges.left
    fragment.contentY = edges.top
    fragment.contentWidth = max(.zero, width - edges.horizontal)
    let inner = outer.map { max(.zero, $0 - edges.vertical) }
    fragment.contentHeight = inner ?? .zero
    let context = BoxContext(
      box: box, style: ref, edges: edges, height: inner, basis: isDefinite ? inner : nil,
      outerBasis: basis, isNatural: isNatural)
    fill(&fragment, context)
    let natural = fragment.contentHeight + edges.vertical
    fragment.height = outer ?? (isNatural ? natural : sizes.clampHeight(natural, basis))
    let content = fragment.contentHeight
    fragment.contentHeight = max(.zero, fragment.height - edges.vertical)
    if fragment.height != natural, outer == nil { fragment.collapsesThrough = false }
    if fragment.height > natural, outer == nil { fragment.bottom = MarginStrut() }
    if ref.css.alignContent != .normal, tree.boxes[Int(box)].kind == .block {
      alignContent(&fragment, ref.css, used: inner == nil ? content : fragment.flowHeight)
    }
    let index = add(fragment)
    memo[slot] = Memo(
      width: width, height: height, basis: basis, isDefinite: isDefinite, fragment: index)
    return index
  }

  /// The height that an aspect ratio gives a box at a width, but enough for its content unless that may scroll or a
  /// minimum is stated (CSS Sizing 4 §5.1.1).
  private func ratioHeight(
    _ box: Int32, _ width: Length, _ basis: Length?, _ container: Length, _ sizes: BoxSizes
  ) -> Length? {
    guard var height = sizes.height(forWidth: width) else { return nil }
    if sizes.css.minHeight == .auto, !sizes.css.overflowY.scrolls {
      let content = layout(box, width: width, basis: basis, container: container, isNatural: true)
      height = max(height, fragments[Int(content)].height)
    }
    return sizes.clampHeight(height, basis)
  }

  /// `align-content` of a block container moves all its children (CSS Align 3 §5.1.1).
  private func alignContent(_ fragment: inout Fragment, _ css: ComputedStyle, used: Length) {
    let free = fragment.contentHeight - used
    let down = ContentDistribution(css.alignContent, free: free, count: 1, isReversed: false).start
    guard down != .zero else { return }
    fragment.children = fragment.children.map { child in
      var moved = fragments[Int(child)]
      moved.y += down
      return add(moved)
    }
    for at in fragment.waiting.indices { fragment.waiting[at].y += down }
    fragment.firstBaseline = fragment.firstBaseline.map { $0 + down }
    fragment.lastBaseline = fragment.lastBaseline.map { $0 + down }
  }

  private func fill(_ fragment: inout Fragment, _ context: BoxContext) {
    switch tree.boxes[Int(context.box)].kind {
    case .block, .tableRowGroup, .tableRow, .inline: layoutFlow(&fragment, context)
    case .lines: layoutLines(&fragment, context)
    case .flex: layoutFlex(&fragment, context)
    case .grid: layoutGrid(&fragment, context)
    case .table: layoutTable(&fragment, context)
    case .image: fragment.lastBaseline = nil
    }
  }
}

/// What the layout of a box's content knows of the box.
struct BoxContext {
  var box: Int32
  var style: StyleRef
  var edges: BoxEdges
  /// The content height where it is known before the content is laid out.
  var height: Length?
  /// The same where percentages may refer to it.
  var basis: Length?
  /// The containing block's height, for percentages of the box's own limits.
  var outerBasis: Length?
  /// The box's own limits are left out.
  var isNatural = false
}

/// Collects diagnostics of one kind once.
struct DiagnosticSink {
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []

  mutating func report(_ diagnostic: Diagnostic, onceFor key: String) {
    if seen.insert(diagnostic.code + " " + key).inserted { diagnostics.append(diagnostic) }
  }
}
