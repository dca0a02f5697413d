internal import Base
internal import Composition

/// The sizes of pages by number and name.
struct PageGeometry {
  let styled: StyledDocument
  /// Whether the first page is a left-hand page (right-to-left documents).
  let startsLeft: Bool

  /// The style of a page, numbered from 0.
  func style(_ page: Int, _ name: String?) -> PageStyle {
    let isLeft = (page % 2 == 1) != startsLeft
    return styled.pageStyle(PageContext(name: name, isFirst: page == 0, isLeft: isLeft))
  }

  func isLeft(_ page: Int) -> Bool { (page % 2 == 1) != startsLeft }

  /// The content area; a side that margins leave nothing of is zero.
  static func content(_ style: PageStyle) -> Rect {
    Rect(
      x: style.margin.left, y: style.margin.top,
      width: max(.zero, style.width - style.margin.left - style.margin.right),
      height: max(.zero, style.height - style.margin.top - style.margin.bottom))
  }
}
