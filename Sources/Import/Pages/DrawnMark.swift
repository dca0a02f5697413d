/// A small thing drawn on a page, in points from its upper left corner.
public struct DrawnMark: Hashable, Sendable {
  /// From 1.
  public var page: Int
  public var left: Double
  public var top: Double
  public var right: Double
  public var bottom: Double

  public init(page: Int, left: Double, top: Double, right: Double, bottom: Double) {
    (self.page, self.left, self.top, self.right, self.bottom) = (page, left, top, right, bottom)
  }

  /// One line, from which it can be made again to a hundredth of a point.
  public var line: String {
    ([Double(page)] + [left, top, right, bottom]).map { "\(($0 * 100).rounded() / 100)" }
      .joined(separator: " ")
  }

  /// Nil where the line is none of `line`.
  public init?(line: String) {
    let numbers = line.split(separator: " ").compactMap { Double($0) }
    guard numbers.count == 5, numbers.allSatisfy({ $0.isFinite && abs($0) < 100_000 }), numbers[0] >= 1 else {
      return nil
    }
    self.init(
      page: Int(numbers[0]), left: numbers[1], top: numbers[2], right: numbers[3], bottom: numbers[4])
  }

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: Double { (top + bottom) / 2 }
}
