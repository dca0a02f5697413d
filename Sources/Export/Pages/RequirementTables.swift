internal import Base
internal import Composition
internal import Content
internal import Tailoring

/// The tables of a match report that answer its requirements.
struct RequirementTables {
  let report: MatchReport
  let words: any MatchWords
  /// Names the language of quotations where it is not that of the page.
  let quoted: [(String, String)]
  /// Months in the page's language.
  let months: LocaleCatalogue

  /// How many facts are quoted: two, or one for each of several things that are asked for at once. More of the same persuades
  /// nobody; `match.json` has the rest.
  private static func mostQuotes(_ requirement: Requirement) -> Int {
    max(2, requirement.terms.count, Set(requirement.skills.map(\.name)).count)
  }

  // MARK: Matrix

  func writeMatrix(_ page: inout PageFrame) {
    let duties = report.rows.filter { $0.match.requirement.kind == .duty }
    let asked = report.rows.filter { $0.match.requirement.kind != .duty }
    if report.rows.isEmpty { page.line("p", words.noRequirement) }
    write(asked.filter { $0.match.requirement.strength == .must }, .must, to: &page)
    write(asked.filter { $0.match.requirement.strength == .nice }, .nice, to: &page)
    write(duties, .duty, to: &page)
  }

  private func write(_ rows: [MatchReport.Row], _ group: MatchGroup, to page: inout PageFrame) {
    guard !rows.isEmpty else { return }
    let table = PageTable(
      "matrix", caption: words.caption(group),
      columns: [.askedFor, .answer, .shownBy].map(words.column), to: &page)
    for row in rows {
      table.row(
        [
          { asked(row.match.requirement, to: &$0) },
          { verdict(row.match.verdict, to: &$0) },
          { evidence(row, to: &$0) },
        ], to: &page)
    }
    table.end(&page)
  }

  /// The posting's words and the line of its file that they begin in.
  private func asked(_ requirement: Requirement, to page: inout PageFrame) {
    text(requirement.text, to: &page)
    page.text(" ")
    page.element("span", words.line(requirement.range.start.line), [("class", "soft place")])
  }

  private func text(_ text: String, to page: inout PageFrame) {
    if quoted.isEmpty { page.text(text) } else { page.element("span", text, quoted) }
  }

  private func verdict(_ verdict: Match.Verdict, to page: inout PageFrame) {
    page.element("span", words.verdict(verdict), [("class", "verdict \(verdict.rawValue)")])
  }

  private func evidence(_ row: MatchReport.Row, to page: inout PageFrame) {
    if let arithmetic = row.arithmetic { page.line("p", MatchReportPage.sentence(arithmetic)) }
    // The sum among the knock-out questions quotes the positions that were added up.
    let told = row.match.evidence.filter { $0.means != .years || row.match.requirement.strength == .nice }
    var quotes: [String] = []
    for found in told where quotes.count < Self.mostQuotes(row.match.requirement) {
      // A group of skills that is quoted has said what each of them says.
      if quotes.contains(where: { $0.contains(found.quote) }) { continue }
      quotes.append(found.quote)
      page.quote(found.quote, place: found.place, quoted: quoted)
    }
    let missing = row.missingNames
    if row.match.verdict == .partly, !missing.isEmpty, row.arithmetic == nil {
      page.line("p", words.notFound(missing.joined(separator: ", ")))
    }
    if row.match.evidence.isEmpty, row.arithmetic == nil {
      page.text(words.noFact)
    }
  }

  // MARK: What is missing

  /// Whether something that is asked for is not wholly shown.
  var hasMissing: Bool { report.rows.contains { $0.advice != nil } }

  func writeMissing(_ page: inout PageFrame) {
    let missing = report.rows.filter { $0.advice != nil && $0.match.requirement.kind != .duty }
    let duties = report.rows.filter { $0.advice != nil && $0.match.requirement.kind == .duty }
    let nice = missing.filter { $0.match.requirement.strength == .nice }
    write(missing: missing.filter { $0.match.requirement.strength == .must }, .must, to: &page)
    write(missing: nice, .nice, to: &page)
    write(missing: duties, .duty, to: &page)
  }

  private func write(missing rows: [MatchReport.Row], _ group: MatchGroup, to page: inout PageFrame) {
    guard !rows.isEmpty else { return }
    let table = PageTable(
      "missing", caption: words.caption(group),
      columns: [.askedFor, .missing, .wouldShow].map(words.column), to: &page)
    for row in rows {
      let names = row.missingNames.joined(separator: ", ")
      let some = words.missing(isPart: row.match.verdict == .partly)
      table.row(
        [
          { text(row.match.requirement.text, to: &$0) }, { $0.text(names.isEmpty ? some : names) },
          { $0.text(MatchReportPage.sentence(row.advice ?? "")) },
        ], to: &page)
    }
    table.end(&page)
  }

  // MARK: Knock-out questions

  func writeKnockouts(_ page: inout PageFrame) {
    let table = PageTable(
      "knockouts",
      caption: words.knockoutCaption, columns: [.question, .askedFor, .found].map(words.column), to: &page)
    for question in report.knockouts {
      table.row(
        [
          { text(question.question, to: &$0) }, { $0.text(question.asked) }, { found(question, to: &$0) },
        ], to: &page)
    }
    table.end(&page)
  }

  private func found(_ question: Knockout, to page: inout PageFrame) {
    page.start("p")
    page.element("span", words.answer(question), [("class", "verdict \(question.verdict.rawValue)")])
    if let found = question.found { page.text(months.label("colon") + " " + found) }
    page.end("p")
    if let since = question.since {
      page.line("p", words.countedSince(since.quote, question.sinceMonth.map(months.short) ?? ""))
    }
    if let all = question.allMonths, all > 0 {
      page.line("p", words.noPosition(duration(all)))
    }
    if let source = question.source {
      page.quote(source.quote, place: source.place, quoted: quoted)
    }
    guard !question.intervals.isEmpty else { return }
    page.raw("<ul class=\"sum\">\n")
    for interval in question.intervals {
      page.start("li")
      page.text(
        words.interval(months.short(interval.from), months.short(interval.to), duration(interval.months)))
      if interval.counted < interval.months {
        page.text(
          words.countedAlready(interval.counted == 0 ? nil : duration(interval.months - interval.counted)))
      }
      page.start("span", [("class", "soft")] + quoted)
      page.text(" " + interval.place)
      page.end("span")
      page.end("li")
    }
    page.raw("</ul>\n")
    guard question.intervals.count > 1 else { return }
    let total = question.intervals.reduce(0) { $0 + $1.counted }
    page.line("p", words.sum(duration(total)))
  }

  private func duration(_ months: Int) -> String { report.language.duration(months) }
}
