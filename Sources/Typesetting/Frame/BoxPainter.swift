internal import Base
internal import Composition

/// The shapes of a box's background and borders.
struct BoxPainter {
  let css: ComputedStyle
  let border: Edges<Length>

  init(css: ComputedStyle, border: Edges<Length>) {
    self.css = css
    self.border = border
  }

  /// Shapes for a border box; sides where a page or line cuts the box are open.
  func shapes(_ rect: Rect, isFirst: Bool = true, isLast: Bool = true, isInline: Bool = false) -> [Shape] {
    var out: [Shape] = []
    if css.visibility == .hidden || rect.width <= .zero || rect.height < .zero { return out }
    let radii = self.radii(rect, isFirst: isFirst, isLast: isLast, isInline: isInline)
    if css.backgroundColor.alpha > 0, rect.height > .zero {
      out.append(Shape(segments: path(rect, radii), fill: css.backgroundColor))
    }
    var sides = border
    if !isFirst { if isInline { sides.left = .zero } else { sides.top = .zero } }
    if !isLast { if isInline { sides.right = .zero } else { sides.bottom = .zero } }
    if isUniform(sides), radii != Edges(all: .zero) {
      out += roundBorder(rect, radii)
    } else {
      out += straightBorders(rect, sides)
    }
    return out
  }

  // MARK: Corners

  private func radii(_ rect: Rect, isFirst: Bool, isLast: Bool, isInline: Bool) -> Edges<Length> {
    let most = min(rect.width, rect.height) / 2
    func used(_ radius: LengthPercentage) -> Length {
      min(most, max(.zero, radius.resolved(min(rect.width, rect.height))))
    }
    var out = Edges(
      top: used(css.borderRadius.top), right: used(css.borderRadius.right),
      bottom: used(css.borderRadius.bottom), left: used(css.borderRadius.left))
    if !isFirst {
      out.top = .zero
      if isInline { out.left = .zero } else { out.right = .zero }
    }
    if !isLast {
      out.bottom = .zero
      if isInline { out.right = .zero } else { out.left = .zero }
    }
    return out
  }

  /// A rectangle's outline, clockwise, with quarter circles as cubics (k = 0.5523).
  private func path(_ rect: Rect, _ radii: Edges<Length>) -> [Shape.Segment] {
    if radii == Edges(all: .zero) { return Shape(rect: rect, fill: .black).segments }
    let (l, t, r, b) = (rect.x, rect.y, rect.x + rect.width, rect.y + rect.height)
    func p(_ x: Length, _ y: Length) -> Point { Point(x: x, y: y) }
    func k(_ radius: Length) -> Length { radius * 0.447_715_25 }
    var out: [Shape.Segment] = [.move(p(l + radii.top, t)), .line(p(r - radii.right, t))]
    out.append(
      .cubic(p(r - k(radii.right), t), p(r, t + k(radii.right)), p(r, t + radii.right)))
    out.append(.line(p(r, b - radii.bottom)))
    out.append(
      .cubic(p(r, b - k(radii.bottom)), p(r - k(radii.bottom), b), p(r - radii.bottom, b)))
    out.append(.line(p(l + radii.left, b)))
    out.append(.cubic(p(l + k(radii.left), b), p(l, b - k(radii.left)), p(l, b - radii.left)))
    out.append(.line(p(l, t + radii.top)))
    out.append(.cubic(p(l, t + k(radii.top)), p(l + k(radii.top), t), p(l + radii.top, t)))
    out.append(.close)
    return out
  }

  private func isUniform(_ sides: Edges<Length>) -> Bool {
    sides == Edges(all: sides.top) && css.borderColor == Edges(all: css.borderColor.top)
      && css.borderStyle == Edges(all: css.borderStyle.top)
  }

  private func roundBorder(_ rect: Rect, _ radii: Edges<Length>) -> [Shape] {
    let width = border.top
    guard width > .zero, isDrawn(css.borderStyle.top), css.borderColor.top.alpha > 0 else { return [] }
    let half = width / 2
    let inner = Rect(
      x: rect.x + half, y: rect.y + half, width: rect.width - width, height: rect.height - width)
    func less(_ radius: Length) -> Length { max(.zero, radius - half) }
    let centred = Edges(
      top: less(radii.top), right: less(radii.right), bottom: less(radii.bottom),
      left: less(radii.left))
    let stroke = Shape.Stroke(
      color: css.borderColor.top, width: width, dashes: dashes(css.borderStyle.top, width))
    return [Shape(segments: path(inner, centred), fill: nil, stroke: stroke)]
  }

  // MARK: Straight sides

  private func isDrawn(_ style: BorderStyle) -> Bool { style != .none && style != .hidden }

  private func dashes(_ style: BorderStyle, _ width: Length) -> [Length] {
    switch style {
    case .dashed: return [width * 3, width * 3]
    case .dotted: return [width, width]
    default: return []
    }
  }

  private func straightBorders(_ rect: Rect, _ sides: Edges<Length>) -> [Shape] {
    let (l, t, r, b) = (rect.x, rect.y, rect.x + rect.width, rect.y + rect.height)
    func p(_ x: Length, _ y: Length) -> Point { Point(x: x, y: y) }
    let inner = (l: l + sides.left, t: t + sides.top, r: r - sides.right, b: b - sides.bottom)
    var out: [Shape] = []
    add(
      &out, sides.top, css.borderStyle.top, css.borderColor.top,
      [p(l, t), p(r, t), p(inner.r, inner.t), p(inner.l, inner.t)])
    add(
      &out, sides.right, css.borderStyle.right, css.borderColor.right,
      [p(r, t), p(r, b), p(inner.r, inner.b), p(inner.r, inner.t)])
    add(
      &out, sides.bottom, css.borderStyle.bottom, css.borderColor.bottom,
      [p(r, b), p(l, b), p(inner.l, inner.b), p(inner.r, inner.b)])
    add(
      &out, sides.left, css.borderStyle.left, css.borderColor.left,
      [p(l, b), p(l, t), p(inner.l, inner.t), p(inner.l, inner.b)])
    return out
  }

  /// Adds one side: `corners` are its outer start and end, then its inner end and start.
  private func add(
    _ out: inout [Shape], _ width: Length, _ style: BorderStyle, _ color: Color, _ corners: [Point]
  ) {
    guard width > .zero, isDrawn(style), color.alpha > 0 else { return }
    switch style {
    case .dashed, .dotted:
      let stroke = Shape.Stroke(color: color, width: width, dashes: dashes(style, width))
      out.append(
        Shape(
          segments: [.move(mix(corners[0], corners[3], 0.5)), .line(mix(corners[1], corners[2], 0.5))],
          fill: nil, stroke: stroke))
    case .double:
      out.append(
        quad(
          corners[0], corners[1], mix(corners[1], corners[2], 1 / 3), mix(corners[0], corners[3], 1 / 3),
          color))
      out.append(
        quad(
          mix(corners[0], corners[3], 2 / 3), mix(corners[1], corners[2], 2 / 3), corners[2], corners[3],
          color))
    default: out.append(quad(corners[0], corners[1], corners[2], corners[3], color))
    }
  }

  private func quad(_ a: Point, _ b: Point, _ c: Point, _ d: Point, _ color: Color) -> Shape {
    Shape(segments: [.move(a), .line(b), .line(c), .line(d), .close], fill: color)
  }

  private func mix(_ a: Point, _ b: Point, _ t: Double) -> Point {
    Point(x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t)
  }
}
