internal import Base
internal import Tailoring

/// How the CV of a match report differs from the general one: what was left out, moved and worded, each with its reason.
struct ChangeTables {
  let report: MatchReport
  let words: any MatchWords
  /// Names the language of quotations where it is not that of the page.
  let quoted: [(String, String)]

  /// Requirements named as the reason of one move.
  private static let mostReasons = 2

  func write(_ page: inout PageFrame) {
    let count = report.leftOut.count + report.moved.count + report.worded.count
    guard count > 0 || !report.chosen.isEmpty else {
      page.line("p", words.noChange)
      return
    }
    let changes = words.changes(
      leftOut: report.leftOut.count, moved: report.moved.count, worded: report.worded.count)
    page.line("p", report.chosen.isEmpty ? changes + " " + words.nothingElse : changes)
    writeChosen(&page)
    write(report.leftOut, .leftOut, .leftOut, to: &page)
    write(report.moved, .moved, .movedUp, to: &page)
    writeWorded(&page)
  }

  private func write(
    _ changes: [MatchReport.Change], _ group: MatchGroup, _ column: MatchColumn, to page: inout PageFrame
  ) {
    guard !changes.isEmpty else { return }
    let table = PageTable(
      "changes", caption: words.caption(group), columns: [column, .why].map(words.column), to: &page)
    for change in changes {
      table.row(
        [
          { quote(change.text, change.place, to: &$0) }, { reason(change, to: &$0) },
        ], to: &page)
    }
    table.end(&page)
  }

  /// What the person's file decides besides; sections and paths stand as that file names them.
  private func writeChosen(_ page: inout PageFrame) {
    guard !report.chosen.isEmpty else { return }
    page.line("p", words.alsoChosen)
    page.raw("<ul class=\"notes\">\n")
    for choice in report.chosen {
      page.start("li")
      page.text(words.chosen(choice.key) + " ")
      for (i, value) in choice.values.enumerated() {
        if i > 0 { page.text(", ") }
        if choice.key == .pin { page.element("q", value, quoted) } else { page.element("code", value) }
      }
      page.end("li")
    }
    page.raw("</ul>\n")
    page.line("p", words.nothingElse)
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
    page.line("p", words.answers)
    page.raw("<ul class=\"notes\">\n")
    for requirement in ordered.prefix(Self.mostReasons) {
      page.line("li", requirement.text, quoted)
    }
    let rest = ordered.count - Self.mostReasons
    if rest > 0 { page.line("li", words.more(rest)) }
    page.raw("</ul>\n")
  }

  private func quote(_ text: String, _ place: String, to page: inout PageFrame) {
    page.element("span", text, quoted)
    guard !place.isEmpty, !text.hasPrefix(place) else { return }
    page.element("span", place, [("class", "soft place")] + quoted)
  }

  private func before(_ change: MatchReport.Rewording, to page: inout PageFrame) {
    if let text = change.before { return quote(text, change.place, to: &page) }
    page.text(words.notUnder)
    page.element("span", change.place, quoted)
  }

  private func writeWorded(_ page: inout PageFrame) {
    guard !report.worded.isEmpty else { return }
    let table = PageTable(
      "worded", caption: words.caption(.worded), columns: [.inProfile, .inCV, .why].map(words.column),
      to: &page)
    for change in report.worded {
      table.row(
        [
          { before(change, to: &$0) },
          { $0.element("ins", change.after, quoted) },
          { $0.text(MatchReportPage.sentence(change.reason)) },
        ], to: &page)
    }
    table.end(&page)
  }
}
