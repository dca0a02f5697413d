internal import Base
internal import Composition

/// A box's used margins, borders and paddings. Auto margins are zero here.
struct BoxEdges {
  var margin: Edges<Length>
  var border: Edges<Length>
  var padding: Edges<Length>

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
  }

  var left: Length { border.left + padding.left }
  var top: Length { border.top + padding.top }
  var horizontal: Length { border.left + padding.left + padding.right + border.right }
  var vertical: Length { border.top + padding.top + padding.bottom + border.bottom }
  var marginHorizontal: Length { margin.left + margin.right }
  var marginVertical: Length { margin.top + margin.bottom }
}

/// Widths and heights as CSS states them, turned into border-box lengths.
struct BoxSizes {
  let css: ComputedStyle
  let edges: BoxEdges

  /// The border-box width stated; nil: auto.
  func width(_ basis: Length?) -> Length? { border(css.width, basis, edges.horizontal) }
  /// The border-box height stated; nil: auto, or a percentage of a height that is not known.
  func height(_ basis: Length?) -> Length? { border(css.height, basis, edges.vertical) }

  func clampWidth(_ width: Length, _ basis: Length?) -> Length {
    clamp(width, css.minWidth, css.maxWidth, basis, edges.horizontal)
  }
  func clampHeight(_ height: Length, _ basis: Length?) -> Length {
    clamp(height, css.minHeight, css.maxHeight, basis, edges.vertical)
  }

  /// A size as a border-box length; nil: auto or not known.
  func border(_ size: Size, _ basis: Length?, _ inner: Length) -> Length? {
    guard case .value(let value) = size else { return nil }
    if value.fraction != 0, basis == nil { return nil }
    let length = max(.zero, value.resolved(basis ?? .zero))
    return css.boxSizing == .borderBox ? max(length, inner) : length + inner
  }

  private func clamp(_ length: Length, _ low: Size, _ high: Size, _ basis: Length?, _ inner: Length)
    -> Length
  {
    var out = length
    if let high = border(high, basis, inner) { out = min(out, high) }
    if let low = border(low, basis, inner) { out = max(out, low) }
    return max(out, inner)
  }
}
