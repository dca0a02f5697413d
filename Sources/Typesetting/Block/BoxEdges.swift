internal import Base
internal import Composition

/// A box's used margins, borders and paddings. Auto margins are zero here.
struct BoxEdges {
  var margin: Edges<Length>
  var border: Edges<Length>
  var padding: Edges<Length>
  /// What scroll bars keep free, between padding and content.
  var scrollbar = Edges<Length>(all: .zero)

  /// Percentages refer to the containing block's width.
  init(_ css: ComputedStyle, basis: Length) {
    func used(_ size: Size) -> Length {
      if case .value(let value) = size { return value.resolved(basis) }
      return .zero
    }
    margin = Edges(
      top: used(css.margin.top), right: used(css.margin.right), bottom: used(css.margin.bottom),
      left: used(css.margin.left))
    border = Edges(
      top: css.borderStyle.top == .none ? .zero : css.borderWidth.top,
      right: css.borderStyle.right == .none ? .zero : css.borderWidth.right,
      bottom: css.borderStyle.bottom == .none ? .zero : css.borderWidth.bottom,
      left: css.borderStyle.left == .none ? .zero : css.borderWidth.left)
    padding = Edges(
      top: max(.zero, css.padding.top.resolved(basis)),
      right: max(.zero, css.padding.right.resolved(basis)),
      bottom: max(.zero, css.padding.bottom.resolved(basis)),
      left: max(.zero, css.padding.left.resolved(basis)))
    if css.scrollbarWidth > .zero { setScrollbars(css) }
  }

  /// A bar stands at the end of the other axis.
  private mutating func setScrollbars(_ css: ComputedStyle) {
    if css.overflowX == .scroll { scrollbar.bottom = css.scrollbarWidth }
    guard css.overflowY == .scroll else { return }
    if css.direction == .rtl {
      scrollbar.left = css.scrollbarWidth
    } else {
      scrollbar.right = css.scrollbarWidth
    }
  }

  var left: Length { border.left + scrollbar.left + padding.left }
  var top: Length { border.top + padding.top }
  var horizontal: Length {
    border.left + padding.left + padding.right + border.right + scrollbar.left + scrollbar.right
  }
  var vertical: Length {
    border.top + padding.top + padding.bottom + border.bottom + scrollbar.bottom
  }
  /// What a border box is never narrower or lower than: scroll bars give way.
  var leastWidth: Length { border.left + padding.left + padding.right + border.right }
  var leastHeight: Length { border.top + padding.top + padding.bottom + border.bottom }
  var marginHorizontal: Length { margin.left + margin.right }
  var marginVertical: Length { margin.top + margin.bottom }
}

/// Widths and heights as CSS states them, turned into border-box lengths.
struct BoxSizes {
  /// What a style states of sizes: a copy of all of it would hold on to a dozen other things.
  struct Stated {
    var width: Size
    var height: Size
    var minWidth: Size
    var minHeight: Size
    var maxWidth: Size
    var maxHeight: Size
    var boxSizing: BoxSizing
    var aspectRatio: Double?
    var overflowY: Overflow
  }
  let css: Stated
  let edges: BoxEdges

  init(css: ComputedStyle, edges: BoxEdges) {
    self.css = Stated(
      width: css.width, height: css.height, minWidth: css.minWidth, minHeight: css.minHeight,
      maxWidth: css.maxWidth, maxHeight: css.maxHeight, boxSizing: css.boxSizing,
      aspectRatio: css.aspectRatio, overflowY: css.overflowY)
    self.edges = edges
  }

  /// The border-box width stated; nil: auto.
  func width(_ basis: Length?) -> Length? { border(css.width, basis, edges.leastWidth) }
  /// The border-box height stated; nil: auto, or a percentage of a height that is not known.
  func height(_ basis: Length?) -> Length? {
    if css.height == .stretch, let basis { return max(edges.vertical, basis - edges.marginVertical) }
    return border(css.height, basis, edges.leastHeight)
  }

  /// The height that the aspect ratio gives a width, border boxes; nil: there is no ratio.
  func height(forWidth width: Length) -> Length? {
    guard let ratio = css.aspectRatio, ratio > 0 else { return nil }
    if css.boxSizing == .borderBox { return max(width * (1 / ratio), edges.vertical) }
    return max(.zero, width - edges.horizontal) * (1 / ratio) + edges.vertical
  }

  /// The width that the aspect ratio gives a height.
  func width(forHeight height: Length) -> Length? {
    guard let ratio = css.aspectRatio, ratio > 0 else { return nil }
    if css.boxSizing == .borderBox { return max(height * ratio, edges.horizontal) }
    return max(.zero, height - edges.vertical) * ratio + edges.horizontal
  }

  /// A content-based width within what the limits of the height allow through the aspect ratio (CSS Sizing 4 §5.1.2).
  func transferredWidth(_ width: Length, _ basis: Length?) -> Length {
    guard css.aspectRatio != nil else { return width }
    var out = width
    if let high = border(css.maxHeight, basis, edges.leastHeight), let wide = self.width(forHeight: high) {
      out = min(out, wide)
    }
    if let low = border(css.minHeight, basis, edges.leastHeight), let wide = self.width(forHeight: low) {
      out = max(out, wide)
    }
    return out
  }

  func transferredHeight(_ height: Length, _ basis: Length?) -> Length {
    guard css.aspectRatio != nil else { return height }
    var out = height
    if let high = border(css.maxWidth, basis, edges.leastWidth), let tall = self.height(forWidth: high) {
      out = min(out, tall)
    }
    if let low = border(css.minWidth, basis, edges.leastWidth), let tall = self.height(forWidth: low) {
      out = max(out, tall)
    }
    return out
  }

  func clampWidth(_ width: Length, _ basis: Length?) -> Length {
    clamp(width, css.minWidth, css.maxWidth, basis, edges.leastWidth)
  }
  func clampHeight(_ height: Length, _ basis: Length?) -> Length {
    clamp(height, css.minHeight, css.maxHeight, basis, edges.leastHeight)
  }

  /// A size as a border-box length; nil: auto or not known.
  func border(_ size: Size, _ basis: Length?, _ inner: Length) -> Length? {
    guard case .value(let value) = size else { return nil }
    if value.fraction != 0, basis == nil { return nil }
    let length = max(.zero, value.resolved(basis ?? .zero))
    return css.boxSizing == .borderBox ? max(length, inner) : length + inner
  }

  private func clamp(
    _ length: Length, _ low: Size, _ high: Size, _ basis: Length?, _ least: Length
  ) -> Length {
    var out = length
    if let high = border(high, basis, least) { out = min(out, high) }
    if let low = border(low, basis, least) { out = max(out, low) }
    return max(out, least)
  }
}
