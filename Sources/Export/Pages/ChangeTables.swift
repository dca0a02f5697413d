internal import Base
internal import Tailoring

/// How the CV of a match report differs from the general one: what was left out, moved and worded, each with its reason.
struct ChangeTables {
  let report: MatchReport
  /// That of the quotations.
  let language: String

  /// Requirements named as the reason of one move.
  private static let mostReasons = 2

  func write(_ page: inout PageFrame) {
    let count = report.leftOut.count + report.moved.count + report.worded.count
    guard count > 0 else {
      page.line("p", "None: the CV says all that the profile says, in its order and its words.")
      return
    }
    page.line(
      "p",
      "Against the whole profile in its own order: \(report.leftOut.count) left out, \(report.moved.count) moved, "
        + "\(report.worded.count) worded anew. Nothing else was changed.")
    write(report.leftOut, "Left out", "Left out", to: &page)
    write(report.moved, "Moved", "Moved up", to: &page)
    writeWorded(&page)
  }

  private func write(
    _ changes: [MatchReport.Change], _ caption: String, _ column: String, to page: inout PageFrame
  ) {
    guard !changes.isEmpty else { return }
    let table = PageTable("changes", caption: caption, columns: [column, "Why"], to: &page)
    for change in changes {
      table.row(
        [
          { quote(change.text, change.place, to: &$0) }, { reason(change, to: &$0) },
        ], to: &page)
    }
    table.end(&page)
  }

  private func reason(_ change: MatchReport.Change, to page: inout PageFrame) {
    guard change.isEvidence else {
      page.text(MatchReportPage.sentence(change.reason))
      return
    }
    let asked = change.requirements.compactMap { id in
      report.rows.first { $0.match.requirement.id == id }?.match.requirement
    }
    // What must be met first, in the posting's order; a strong statement answers half of a posting.
    let must = asked.filter { $0.strength == .must && $0.kind != .duty }
    let ordered = must + asked.filter { !must.contains($0) }
    page.line("p", "Answers:")
    page.raw("<ul class=\"notes\">\n")
    for requirement in ordered.prefix(Self.mostReasons) {
      page.line("li", requirement.text, PageFrame.quoted(language))
    }
    let rest = ordered.count - Self.mostReasons
    if rest > 0 { page.line("li", "and \(rest) more") }
    page.raw("</ul>\n")
  }

  private func quote(_ text: String, _ place: String, to page: inout PageFrame) {
    page.element("span", text, PageFrame.quoted(language))
    guard !place.isEmpty, !text.hasPrefix(place) else { return }
    page.element("span", place, [("class", "soft place")] + PageFrame.quoted(language))
  }

  private func before(_ change: MatchReport.Rewording, to page: inout PageFrame) {
    if let text = change.before { return quote(text, change.place, to: &page) }
    page.text("Not under ")
    page.element("span", change.place, PageFrame.quoted(language))
  }

  private func writeWorded(_ page: inout PageFrame) {
    guard !report.worded.isEmpty else { return }
    let table = PageTable(
      "worded", caption: "Worded anew", columns: ["In the profile", "In the CV", "Why"], to: &page)
    for change in report.worded {
      table.row(
        [
          { before(change, to: &$0) },
          { $0.element("ins", change.after, PageFrame.quoted(language)) },
          { $0.text(MatchReportPage.sentence(change.reason)) },
        ], to: &page)
    }
    table.end(&page)
  }
}
