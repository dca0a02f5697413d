internal import Base
internal import Composition
internal import Content
public import Tailoring

/// Shows a match report to the person it is about, as an HTML page without scripts that prints well.
public enum MatchReportPage {
  /// The page. It is private: search engines are told to leave it alone.
  ///
  /// - Parameters:
  ///   - person: the person's name as it is to be shown.
  ///   - language: that of the posting and the documents, in which they are quoted (BCP 47); the page is in English.
  ///   - links: relative addresses of the application's other files, in order.
  public static func html(
    _ report: MatchReport, person: String, language: String = "en", links: [PageLink] = []
  ) -> String {
    let aim = [report.position, report.company].compactMap { $0 }.joined(separator: ", ")
    // The name of a posting's file may say nothing to people.
    let subject = aim.isEmpty ? "Posting of \(LocaleCatalogue("en").long(report.date))" : aim
    var page = PageFrame(
      language: "en", title: "Match: \(person), \(subject)", heading: subject, isIndexed: false,
      style: MatchReportStyle.css)
    let sections = sections(report, links, quoted: language)
    page.line("p", "What the posting asks for and what the profile of \(person) shows of it.")
    page.line("p", summary(report))
    page.start("nav", [("aria-label", "Contents")])
    page.raw("\n<ul class=\"links\">\n")
    for section in sections { page.raw("<li><a href=\"#\(section.id)\">\(section.heading)</a></li>\n") }
    page.raw("</ul>\n")
    page.end("nav")
    for section in sections {
      page.section(section.id, section.heading)
      section.write(&page)
      page.end("section")
    }
    return page.finish()
  }

  /// A part of the page.
  struct Section {
    var id: String
    /// Without markup.
    var heading: String
    var write: (inout PageFrame) -> Void
  }

  private static func sections(
    _ report: MatchReport, _ links: [PageLink], quoted language: String
  ) -> [Section] {
    let matrix = RequirementTables(report: report, language: language)
    let changes = ChangeTables(report: report, language: language)
    var out = [Section(id: "requirements", heading: "Requirements", write: matrix.writeMatrix)]
    if matrix.hasMissing {
      out.append(Section(id: "missing", heading: "What would show the rest", write: matrix.writeMissing))
    }
    if !report.knockouts.isEmpty {
      out.append(Section(id: "knockouts", heading: "Knock-out questions", write: matrix.writeKnockouts))
    }
    out.append(Section(id: "changes", heading: "Changes from the general CV", write: changes.write))
    if !report.checks.isEmpty {
      let checks = CheckTables(report: report, language: language)
      out.append(Section(id: "checks", heading: "How the file reads", write: checks.writeChecks))
    }
    if !report.ledger.claims.isEmpty {
      let checks = CheckTables(report: report, language: language)
      out.append(Section(id: "claims", heading: "Claims", write: checks.writeClaims))
    }
    if !report.refused.isEmpty {
      let checks = CheckTables(report: report, language: language)
      out.append(Section(id: "refused", heading: "Words of a model, not used", write: checks.writeRefused))
    }
    let hazards = CheckTables(report: report, language: language)
    out.append(Section(id: "hazards", heading: "Hazards of the posting", write: hazards.writeHazards))
    if !report.ownNotes.isEmpty {
      out.append(Section(id: "notes", heading: "Notes") { writeNotes(report.ownNotes, to: &$0) })
    }
    if !links.isEmpty {
      out.append(
        Section(id: "files", heading: "Files of this application") { PageLink.write(links, to: &$0) })
    }
    return out
  }

  private static func summary(_ report: MatchReport) -> String {
    let shown = report.rows.filter { $0.match.verdict == .shown }.count
    let partly = report.rows.filter { $0.match.verdict == .partly }.count
    let pages = report.pagesUsed == 1 ? "1 page" : "\(report.pagesUsed) pages"
    let rest = report.rows.count - shown - partly
    return "Of \(report.rows.count) requirements found, \(shown) are shown, \(partly) partly, \(rest) not. "
      + "The CV takes \(pages) of \(report.pagesAsked). Dated \(report.date)."
  }

  private static func writeNotes(_ notes: [String], to page: inout PageFrame) {
    page.raw("<ul class=\"notes\">\n")
    for note in notes { page.line("li", sentence(note)) }
    page.raw("</ul>\n")
  }

  /// A fragment as a sentence: a capital and a full stop.
  static func sentence(_ fragment: String) -> String {
    let ends = fragment.last.map { ".?!”".contains($0) } ?? true
    return fragment.prefix(1).uppercased() + fragment.dropFirst() + (ends ? "" : ".")
  }
}
