internal import Base
internal import Composition
internal import Content
internal import Tailoring
internal import Typesetting

/// Measures candidates of a CV by setting them for real.
struct CVMeasure: LayoutMeasure {
  let documents: PersonDocuments
  let context: ViewContext
  /// Whether the template's spacing may give way afterwards; then candidates are measured half way to its limits, so
  /// that nothing is left out that a little less space would hold.
  let givesWay: Bool

  /// What was measured before; nil: everything is set.
  var memory: MeasureMemory?

  /// How far candidates are compressed, of the way to the template's limits.
  static let compression = 0.5

  func measure(_ profile: Profile) -> LayoutExtent {
    memory?.extent(of: profile) { measured(profile) } ?? measured(profile)
  }

  private func measured(_ profile: Profile) -> LayoutExtent {
    let set = set(profile, draws: false)
    let pages = max(1, set.layout.pages.count)
    let page = set.styled.pageStyle(PageContext(isFirst: pages == 1, isLeft: pages % 2 == 0))
    return LayoutExtent(
      pages: pages, lastPageFill: set.layout.lastPageFill,
      pageHeight: page.height - page.margin.top - page.margin.bottom)
  }

  func lines(_ profile: Profile) -> [FactID: Int] {
    memory?.lines(of: profile) { counted(profile) } ?? counted(profile)
  }

  /// Lines are told by their baselines.
  private func counted(_ profile: Profile) -> [FactID: Int] {
    var lines: [FactID: Int] = [:]
    var last: [FactID: Baseline] = [:]
    for (index, page) in set(profile, draws: true).layout.pages.enumerated() {
      for item in page.items {
        guard case .glyphs(let run) = item.content, let fact = run.origin?.factID else { continue }
        let baseline = Baseline(page: index, y: run.position.y)
        if last.updateValue(baseline, forKey: fact) != baseline { lines[fact, default: 0] += 1 }
      }
    }
    return lines
  }

  private struct Baseline: Equatable {
    var page: Int
    var y: Length
  }

  private func set(_ profile: Profile, draws: Bool) -> DocumentSetter.SetDocument {
    let document = documents.cv(profile, context).value
    let point = givesWay ? -Self.compression : 0
    // The last page is to say how much is over: no other gives it of its own.
    return documents.setter.set(documents.fitted(document, at: point), draws: draws, filling: .full).value
  }
}
