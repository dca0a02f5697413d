internal import Base
internal import Composition
internal import Content
internal import Tailoring
internal import Typesetting

/// Measures candidates of a CV by setting them for real.
struct CVMeasure: LayoutMeasure {
  let documents: PersonDocuments
  let context: ViewContext

  func measure(_ profile: Profile) -> LayoutExtent {
    let set = documents.setter.set(documents.cv(profile, context).value, draws: false).value
    let pages = max(1, set.layout.pages.count)
    let page = set.styled.pageStyle(PageContext(isFirst: pages == 1, isLeft: pages % 2 == 0))
    return LayoutExtent(
      pages: pages, lastPageFill: set.layout.lastPageFill,
      pageHeight: page.height - page.margin.top - page.margin.bottom)
  }
}
