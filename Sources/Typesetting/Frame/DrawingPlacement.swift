internal import Base
internal import Composition

/// A drawing put on a page: its paths as shapes, scaled to a rectangle.
struct DrawingPlacement {
  private let drawing: VectorDrawing
  private let rect: Rect
  /// The picture's content box, which cuts what the drawing has outside.
  private let frame: Rect
  private let scale: (x: Double, y: Double)

  init(_ drawing: VectorDrawing, in rect: Rect, frame: Rect) {
    self.drawing = drawing
    self.rect = rect
    self.frame = frame
    scale = (rect.width.points / drawing.width, rect.height.points / drawing.height)
  }

  /// In the order in which they are painted. A path that is filled and stroked with different opacities becomes two.
  var shapes: [Shape] {
    var out: [Shape] = []
    for path in drawing.paths {
      var shape = Shape(segments: path.segments.map { segment($0) }, fill: path.fill)
      shape.isEvenOdd = path.isEvenOdd
      shape.frame = frame
      shape.isClipped = reachesOut(path)
      if let stroke = path.stroke {
        if let fill = path.fill, fill.alpha != stroke.color.alpha {
          out.append(shape)
          shape.fill = nil
        }
        shape.stroke = self.stroke(stroke)
      }
      out.append(shape)
    }
    return out
  }

  private func point(_ position: VectorDrawing.Position) -> Point {
    Point(
      x: rect.x + Length(points: position.x * scale.x), y: rect.y + Length(points: position.y * scale.y))
  }

  private func segment(_ segment: VectorDrawing.Segment) -> Shape.Segment {
    switch segment {
    case .move(let to): .move(point(to))
    case .line(let to): .line(point(to))
    case .cubic(let a, let b, let to): .cubic(point(a), point(b), point(to))
    case .close: .close
    }
  }

  private func stroke(_ stroke: VectorDrawing.Stroke) -> Shape.Stroke {
    let mean = (scale.x * scale.y).squareRoot()
    var out = Shape.Stroke(
      color: stroke.color, width: Length(points: stroke.width * mean),
      dashes: stroke.dashes.map { Length(points: $0 * mean) })
    (out.cap, out.join) = (stroke.cap, stroke.join)
    return out
  }

  /// Whether a path may reach out of the frame: by its control points and twice the stroke, for its corners.
  private func reachesOut(_ path: VectorDrawing.Path) -> Bool {
    let margin = Length(points: (path.stroke?.width ?? 0) * max(scale.x, scale.y) * 2)
    let slack = Length(points: 0.01) - margin
    func isOut(_ position: VectorDrawing.Position) -> Bool {
      let at = point(position)
      return at.x < frame.x - slack || at.y < frame.y - slack || at.x > frame.x + frame.width + slack
        || at.y > frame.y + frame.height + slack
    }
    return path.segments.contains { segment in
      switch segment {
      case .move(let to), .line(let to): isOut(to)
      case .cubic(let a, let b, let to): isOut(a) || isOut(b) || isOut(to)
      case .close: false
      }
    }
  }
}
