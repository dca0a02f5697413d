internal import Base

/// Rectangles with rounded corners as paths.
enum RoundedRectangle {
  /// The distance of a cubic's control points for a quarter circle of radius 1: 4/3 · (√2 − 1).
  private static let control = 0.552_284_749_8

  /// The outline, clockwise on the page from the top left; the radius is cut to half the shorter side.
  static func path(_ rect: PDFRect, radius: Length) -> [PDFPathSegment] {
    let left = rect.x
    let top = rect.y
    let right = rect.x + rect.width
    let bottom = rect.y + rect.height
    func at(_ x: Length, _ y: Length) -> PDFPoint { PDFPoint(x: x, y: y) }
    let r = min(radius, min(rect.width, rect.height) / 2)
    guard r > .zero else {
      return [
        .move(at(left, top)), .line(at(right, top)), .line(at(right, bottom)), .line(at(left, bottom)),
        .close,
      ]
    }
    let k = r - r * control
    return [
      .move(at(left + r, top)), .line(at(right - r, top)),
      .cubic(at(right - k, top), at(right, top + k), at(right, top + r)), .line(at(right, bottom - r)),
      .cubic(at(right, bottom - k), at(right - k, bottom), at(right - r, bottom)),
      .line(at(left + r, bottom)), .cubic(at(left + k, bottom), at(left, bottom - k), at(left, bottom - r)),
      .line(at(left, top + r)), .cubic(at(left, top + k), at(left + k, top), at(left + r, top)), .close,
    ]
  }
}
