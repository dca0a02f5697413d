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
  /// Two layouts a box: with its own height, and with a height that the container decides.
  var memo: ContiguousArray<Memo?>
  /// Named page styles may be of other widths: what their content area is wider than the first.
  var pageWidths: [String: Length] = [:]
  var floats = FloatContext()

  /// The last layout of a box, kept because flex containers ask for the same one repeatedly.
  struct Memo {
    var width: Length
    var height: Length?
    var basis: Length?
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
    memo = ContiguousArray(repeating: nil, count: tree.boxes.count * 2)
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
  func layout(
    _ box: Int32, width: Length, height: Length? = nil, basis: Length? = nil, container: Length
  ) -> Int32 {
    let slot = Int(box) * 2 + (height == nil ? 0 : 1)
    if let known = memo[slot], known.width == width, known.height == height,
      known.basis == basis, !tree.hasFloats
    {
      return known.fragment
    }
    let ref = style(box)
    let edges = BoxEdges(ref.css, basis: container)
    let sizes = BoxSizes(css: ref.css, edges: edges)
    let outer =
      height ?? imageHeight(box, sizes, width, basis, container)
      ?? sizes.height(basis).map { sizes.clampHeight($0, basis) }
    var fragment = Fragment(box: box)
    fragment.width = max(width, edges.horizontal)
    fragment.contentX = edges.left
    fragment.contentY = edges.top
    fragment.contentWidth = max(.zero, width - edges.horizontal)
    let inner = outer.map { max(.zero, $0 - edges.vertical) }
    fragment.contentHeight = inner ?? .zero
    let context = BoxContext(box: box, style: ref, edges: edges, height: inner)
    fill(&fragment, context)
    let natural = fragment.contentHeight + edges.vertical
    fragment.height = outer ?? sizes.clampHeight(natural, basis)
    fragment.contentHeight = max(.zero, fragment.height - edges.vertical)
    if fragment.height != natural, outer == nil { fragment.collapsesThrough = false }
    let index = add(fragment)
    memo[slot] = Memo(width: width, height: height, basis: basis, fragment: index)
    return index
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
  /// The content height where it is definite.
  var height: Length?
}

/// Collects diagnostics of one kind once.
struct DiagnosticSink {
  private(set) var diagnostics: [Diagnostic] = []
  private var seen: Set<String> = []

  mutating func report(_ diagnostic: Diagnostic, onceFor key: String) {
    if seen.insert(diagnostic.code + " " + key).inserted { diagnostics.append(diagnostic) }
  }
}
