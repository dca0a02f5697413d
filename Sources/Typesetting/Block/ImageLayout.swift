internal import Base
internal import Composition

/// Replaced elements (CSS 2.2 §10.3.2, §10.6.2; CSS Images 3 §5.5).
extension LayoutEngine {
  /// The border-box size of a picture from what is stated and its own proportions.
  func imageSize(
    _ box: Int32, _ sizes: BoxSizes, _ widthBasis: Length?, _ heightBasis: Length?
  ) -> (width: Length, height: Length) {
    let natural = naturalSize(box)
    let edges = sizes.edges
    let ratio = sizes.css.aspectRatio ?? (natural.height > .zero ? natural.width / natural.height : 1)
    let element = document.element(tree.boxes[Int(box)].node)
    var width = sizes.width(widthBasis)
    var height = sizes.height(heightBasis)
    if width == nil, height == nil {
      width = attribute(element, "width").map { $0 + edges.horizontal }
      height = attribute(element, "height").map { $0 + edges.vertical }
    }
    switch (width, height) {
    case (nil, nil):
      width = natural.width + edges.horizontal
      height = natural.height + edges.vertical
    case (let stated?, nil):
      height = ratio > 0 ? (stated - edges.horizontal) * (1 / ratio) + edges.vertical : natural.height
    case (nil, let stated?): width = (stated - edges.vertical) * ratio + edges.horizontal
    default: break
    }
    return clampImage(
      sizes, width ?? .zero, height ?? .zero, ratio, widthBasis, heightBasis)
  }

  /// The border-box height of a picture at a used width; nil for other boxes.
  func imageHeight(
    _ box: Int32, _ sizes: BoxSizes, _ width: Length, _ basis: Length?, _ container: Length
  ) -> Length? {
    guard tree.boxes[Int(box)].kind == .image else { return nil }
    let size = imageSize(box, sizes, container, basis)
    if size.width == width || sizes.height(basis) != nil { return size.height }
    let edges = sizes.edges
    let across = size.width - edges.horizontal
    let ratio = across > .zero ? (size.height - edges.vertical) / across : 0
    return (width - edges.horizontal) * ratio + edges.vertical
  }

  /// §10.4 in short: a limit on one side changes the other in proportion where that one is auto.
  private func clampImage(
    _ sizes: BoxSizes, _ width: Length, _ height: Length, _ ratio: Double, _ widthBasis: Length?,
    _ heightBasis: Length?
  ) -> (Length, Length) {
    let edges = sizes.edges
    let clamped = sizes.clampWidth(width, widthBasis)
    var tall = height
    if clamped != width, sizes.css.height == .auto, ratio > 0 {
      tall = (clamped - edges.horizontal) * (1 / ratio) + edges.vertical
    }
    let clampedTall = sizes.clampHeight(tall, heightBasis)
    if clampedTall != tall, sizes.css.width == .auto {
      let wide = (clampedTall - edges.vertical) * ratio + edges.horizontal
      return (sizes.clampWidth(wide, widthBasis), clampedTall)
    }
    return (clamped, clampedTall)
  }

  private func attribute(_ element: Element?, _ name: String) -> Length? {
    element?[name].flatMap { Double($0) }.flatMap { $0.isFinite && $0 >= 0 ? Length.px($0) : nil }
  }

  /// One pixel of the picture is one CSS pixel.
  private func naturalSize(_ box: Int32) -> (width: Length, height: Length) {
    guard let element = document.element(tree.boxes[Int(box)].node), let source = element["src"] else {
      return (.zero, .zero)
    }
    guard let picture = images.pictures[source] else {
      diagnostics.report(
        Diagnostic(
          .warning, code: "layout.missing-image", "there is no picture `\(source)`",
          at: element.range, hints: ["check the path in `src`"]), onceFor: source)
      return (.zero, .zero)
    }
    if let drawing = picture.drawing { return (Length.px(drawing.width), Length.px(drawing.height)) }
    return (Length.px(Double(picture.pixelWidth)), Length.px(Double(picture.pixelHeight)))
  }

  /// Where the picture goes in a content box by `object-fit` and `object-position`.
  func fitted(_ box: Int32, in content: Rect) -> Rect {
    let natural = naturalSize(box)
    let fit = css(box).objectFit
    guard natural.width > .zero, natural.height > .zero, fit != .fill else { return content }
    let across = content.width / natural.width
    let down = content.height / natural.height
    let scale: Double
    switch fit {
    case .fill: return content
    case .contain: scale = min(across, down)
    case .cover: scale = max(across, down)
    case .none: scale = 1
    case .scaleDown: scale = min(1, min(across, down))
    }
    let width = natural.width * scale
    let height = natural.height * scale
    let style = css(box)
    return Rect(
      x: content.x + style.objectPositionX.resolved(content.width - width),
      y: content.y + style.objectPositionY.resolved(content.height - height), width: width,
      height: height)
  }
}
