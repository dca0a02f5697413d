internal import Base
internal import Composition
internal import Content
public import Tailoring

/// Shows a match report to the person it is about, as an HTML page without scripts that prints well.
public enum MatchReportPage {
  /// Another file of the application.
  public enum File: Hashable, Sendable, CaseIterable {
    case cv, cvPDF, letter, letterPDF, applications
  }

  /// The page, in the report's language. It is private: search engines are told to leave it alone.
  ///
  /// - Parameters:
  ///   - person: the person's name as it is to be shown.
  ///   - language: that of the posting and the documents, in which they are quoted (BCP 47). The page says that it is in it where
  ///     the report is.
  ///   - files: the application's other files with their relative addresses, in order.
  public static func html(
    _ report: MatchReport, person: String, language: String = "en", files: [(File, href: String)] = []
  ) -> String {
    let isOwn = language.split(separator: "-").first.map(String.init) == report.language.rawValue
    let tag = isOwn ? language : report.language.rawValue
    let words = report.language.page
    let catalogue = LocaleCatalogue(LanguageTag(tag) ?? "en")
    let aim = [report.position, report.company].compactMap { $0 }.joined(separator: ", ")
    // The name of a posting's file may say nothing to people.
    let subject = aim.isEmpty ? words.posting(of: catalogue.long(report.date)) : aim
    var page = PageFrame(
      language: tag, title: words.title(person, subject), heading: subject, isIndexed: false,
      style: MatchReportStyle.css)
    let links = files.map { PageLink(words.file($0.0), href: $0.href) }
    let sections = sections(report, links, words, isOwn ? [] : [("lang", language)], catalogue)
    page.line("p", words.introduction(person))
    page.line("p", summary(report, words, catalogue))
    page.start("nav", [("aria-label", words.contents)])
    page.raw("\n<ul class=\"links\">\n")
    for section in sections {
      page.raw("<li>")
      page.element("a", words.heading(section.name), [("href", "#" + section.name.rawValue)])
      page.raw("</li>\n")
    }
    page.raw("</ul>\n")
    page.end("nav")
    for section in sections {
      page.section(section.name.rawValue, words.heading(section.name))
      section.write(&page)
      page.end("section")
    }
    return page.finish()
  }

  /// A part of the page.
  private struct Section {
    var name: MatchSectionName
    var write: (inout PageFrame) -> Void
    init(_ name: MatchSectionName, _ write: @escaping (inout PageFrame) -> Void) {
      self.name = name
      self.write = write
    }
  }

  private static func sections(
    _ report: MatchReport, _ links: [PageLink], _ words: any MatchWords, _ quoted: [(String, String)],
    _ catalogue: LocaleCatalogue
  ) -> [Section] {
    let matrix = RequirementTables(report: report, words: words, quoted: quoted, months: catalogue)
    let changes = ChangeTables(report: report, words: words, quoted: quoted)
    let checks = CheckTables(report: report, words: words, quoted: quoted)
    var out = [Section(.requirements, matrix.writeMatrix)]
    if matrix.hasMissing { out.append(Section(.missing, matrix.writeMissing)) }
    if !report.knockouts.isEmpty { out.append(Section(.knockouts, matrix.writeKnockouts)) }
    out.append(Section(.changes, changes.write))
    if !report.checks.isEmpty { out.append(Section(.checks, checks.writeChecks)) }
    if !report.ledger.claims.isEmpty { out.append(Section(.claims, checks.writeClaims)) }
    if !report.refused.isEmpty { out.append(Section(.refused, checks.writeRefused)) }
    out.append(Section(.hazards, checks.writeHazards))
    if !report.ownNotes.isEmpty {
      out.append(Section(.notes) { writeNotes(report.ownNotes, to: &$0) })
    }
    if !links.isEmpty { out.append(Section(.files) { PageLink.write(links, to: &$0) }) }
    return out
  }

  private static func summary(
    _ report: MatchReport, _ words: any MatchWords, _ catalogue: LocaleCatalogue
  ) -> String {
    words.summary(
      MatchCounts(
        requirements: report.rows.count, shown: report.rows.count { $0.match.verdict == .shown },
        partly: report.rows.count { $0.match.verdict == .partly }, pages: report.pagesUsed,
        pagesAsked: report.pagesAsked, date: catalogue.long(report.date)))
  }

  private static func writeNotes(_ notes: [String], to page: inout PageFrame) {
    page.raw("<ul class=\"notes\">\n")
    for note in notes { page.line("li", sentence(note)) }
    page.raw("</ul>\n")
  }

  /// A fragment as a sentence: a capital and a full stop, which may stand within quotation marks.
  static func sentence(_ fragment: String) -> String {
    let closing = fragment.reversed().drop { "”“»\u{A0}".contains($0) }
    let ends = closing.first.map { ".?!".contains($0) } ?? true
    return fragment.prefix(1).uppercased() + fragment.dropFirst() + (ends ? "" : ".")
  }
}
