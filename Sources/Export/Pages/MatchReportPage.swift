internal import Base
internal import Content
public import Tailoring

/// Shows a match report to the person it is about, as an HTML page without scripts that prints well.
public enum MatchReportPage {
  /// The page. It is private: search engines are told to leave it alone.
  ///
  /// - Parameters:
  ///   - person: the person's name as it is to be shown.
  ///   - claims: the ledger of the application's documents: how much of it is proven, and what is not.
  ///   - links: relative addresses of the application's other files, in order.
  public static func html(
    _ report: MatchReport, person: String, claims: ClaimLedger? = nil, links: [PageLink] = []
  ) -> String {
    let aim = [report.position, report.company].compactMap { $0 }.joined(separator: ", ")
    let subject = aim.isEmpty ? report.posting : aim
    var page = PageFrame(
      language: "en", title: "Match: \(person), \(subject)", heading: subject, isIndexed: false)
    page.line(
      "p", "What the posting asks for and what the profile of \(person) shows of it.", [("class", "soft")])
    page.line("p", summary(report))
    let duties = report.rows.filter { $0.match.requirement.kind == .duty }
    write(report.must.filter { !duties.contains($0) }, "must", "Asked for", to: &page)
    write(report.nice.filter { !duties.contains($0) }, "nice", "Nice to have", to: &page)
    write(duties, "duties", "What the work is", to: &page)
    write(report.leftOut, "left-out", "Left out of the CV", to: &page)
    write(report.moved, "moved", "Moved within the CV", to: &page)
    writeNotes(report.notes, to: &page)
    if let claims { write(claims, to: &page) }
    writeLinks(links, to: &page)
    return page.finish()
  }

  private static func summary(_ report: MatchReport) -> String {
    let shown = report.rows.filter { $0.match.verdict == .shown }.count
    let partly = report.rows.filter { $0.match.verdict == .partly }.count
    let pages = report.pagesUsed == 1 ? "1 page" : "\(report.pagesUsed) pages"
    let rest = report.rows.count - shown - partly
    return "Of \(report.rows.count) requirements found, \(shown) are shown, \(partly) partly, \(rest) not. "
      + "The CV takes \(pages) of \(report.pagesAsked). Dated \(report.date)."
  }

  // MARK: Requirements

  private static func write(
    _ rows: [MatchReport.Row], _ id: String, _ heading: String, to page: inout PageFrame
  ) {
    guard !rows.isEmpty else { return }
    page.section(id, heading)
    page.raw("<ol>\n")
    for row in rows { write(row, to: &page) }
    page.raw("</ol>\n")
    page.end("section")
  }

  private static func write(_ row: MatchReport.Row, to page: inout PageFrame) {
    page.start("li", [("class", "item")])
    page.line("h3", row.match.requirement.text)
    page.start("p")
    page.element("span", name(of: row.match.verdict), [("class", "verdict \(row.match.verdict.rawValue)")])
    if let arithmetic = row.arithmetic { page.text(": " + arithmetic) }
    page.end("p")
    for found in row.match.evidence { quote(found.quote, place: found.place, to: &page) }
    if let advice = row.advice { page.line("p", sentence(advice), [("class", "soft")]) }
    page.end("li")
  }

  private static func name(of verdict: Match.Verdict) -> String {
    switch verdict {
    case .shown: "Shown"
    case .partly: "Partly shown"
    case .notShown: "Not shown"
    }
  }

  private static func quote(_ text: String, place: String, to page: inout PageFrame) {
    page.start("blockquote")
    page.element("p", text)
    if !place.isEmpty, place != text { page.element("p", place, [("class", "soft")]) }
    page.end("blockquote")
  }

  /// A fragment as a sentence: a capital and a full stop.
  private static func sentence(_ fragment: String) -> String {
    let ends = fragment.hasSuffix(".") || fragment.hasSuffix("?") || fragment.hasSuffix("!")
    return fragment.prefix(1).uppercased() + fragment.dropFirst() + (ends ? "" : ".")
  }

  // MARK: Changes and notes

  private static func write(
    _ changes: [MatchReport.Change], _ id: String, _ heading: String, to page: inout PageFrame
  ) {
    guard !changes.isEmpty else { return }
    page.section(id, heading)
    page.raw("<ul>\n")
    for change in changes {
      page.start("li", [("class", "item")])
      quote(change.text, place: change.place, to: &page)
      page.line("p", sentence(change.reason), [("class", "soft")])
      page.end("li")
    }
    page.raw("</ul>\n")
    page.end("section")
  }

  private static func writeNotes(_ notes: [String], to page: inout PageFrame) {
    guard !notes.isEmpty else { return }
    page.section("notes", "Notes")
    page.raw("<ul class=\"notes\">\n")
    for note in notes { page.line("li", sentence(note)) }
    page.raw("</ul>\n")
    page.end("section")
  }

  private static func write(_ ledger: ClaimLedger, to page: inout PageFrame) {
    page.section("claims", "Claims")
    let proven = ledger.claims.count - ledger.unsupported.count
    page.line(
      "p", "\(proven) of \(ledger.claims.count) sentences of the documents rest on facts of the profile.")
    if !ledger.unsupported.isEmpty {
      page.raw("<ul>\n")
      for claim in ledger.unsupported {
        page.start("li", [("class", "item")])
        quote(claim.text, place: claim.place, to: &page)
        let words = claim.problems.map { "\($0.kind.rawValue): \($0.words)" }.joined(separator: "; ")
        page.line("p", sentence("not supported: " + words), [("class", "not-shown")])
        page.end("li")
      }
      page.raw("</ul>\n")
    }
    page.end("section")
  }

  private static func writeLinks(_ links: [PageLink], to page: inout PageFrame) {
    guard !links.isEmpty else { return }
    page.section("files", "Files of this application")
    PageLink.write(links, to: &page)
    page.end("section")
  }
}
