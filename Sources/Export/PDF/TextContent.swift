internal import Composition

/// The text of elements as one line.
enum TextContent {
  /// The text in `root`, and the `alt` of images in it; blanks collapsed, none at the ends. O(nodes).
  static func line(_ root: NodeID, in document: Document) -> String {
    var runs: [InlineRun] = []
    var at: NodeID? = root
    while let node = at {
      let element = document.element(node)
      if let text = document.text(node) { runs.append(InlineRun(text: InlineRuns.collapsed(text.text))) }
      if element?.name == "br" { runs.append(InlineRun(text: " ")) }
      if element?.name == "img", let alternative = element?["alt"] {
        runs.append(InlineRun(text: alternative))
      }
      at = document.next(after: node, within: root, skippingChildren: element?.pseudo != nil)
    }
    return InlineRuns.trimmed(runs).map(\.text).joined()
  }
}
