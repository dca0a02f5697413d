internal import Base
internal import Content
internal import Tailoring

/// The tables of a match report that answer its requirements.
struct RequirementTables {
  let report: MatchReport
  /// That of the quotations.
  let language: String

  /// How many facts are quoted: two, or one for each of several things that are asked for at once. More of the same persuades
  /// nobody; `match.json` has the rest.
  private static func mostQuotes(_ requirement: Requirement) -> Int {
    max(2, requirement.terms.count, Set(requirement.skills.map(\.name)).count)
  }

  // MARK: Matrix

  func writeMatrix(_ page: inout PageFrame) {
    let duties = report.rows.filter { $0.match.requirement.kind == .duty }
    let asked = report.rows.filter { $0.match.requirement.kind != .duty }
    if report.rows.isEmpty { page.line("p", "No requirement was found in the posting.") }
    write(asked.filter { $0.match.requirement.strength == .must }, "Must have", to: &page)
    write(asked.filter { $0.match.requirement.strength == .nice }, "Nice to have", to: &page)
    write(duties, "What the work is", to: &page)
  }

  private func write(_ rows: [MatchReport.Row], _ caption: String, to page: inout PageFrame) {
    guard !rows.isEmpty else { return }
    let table = PageTable(
      "matrix", caption: caption, columns: ["Asked for", "Answer", "Shown by"], to: &page)
    for row in rows {
      table.row(
        [
          { asked(row.match.requirement, to: &$0) },
          { Self.verdict(row.match.verdict, to: &$0) },
          { evidence(row, to: &$0) },
        ], to: &page)
    }
    table.end(&page)
  }

  /// The posting's words and the line of its file that they begin in.
  private func asked(_ requirement: Requirement, to page: inout PageFrame) {
    text(requirement.text, to: &page)
    page.text(" ")
    page.element("span", "line \(requirement.range.start.line)", [("class", "soft place")])
  }

  private func text(_ text: String, to page: inout PageFrame) {
    let attributes = PageFrame.quoted(language)
    if attributes.isEmpty { page.text(text) } else { page.element("span", text, attributes) }
  }

  static func verdict(_ verdict: Match.Verdict, to page: inout PageFrame) {
    page.element("span", name(of: verdict), [("class", "verdict \(verdict.rawValue)")])
  }

  private static func name(of verdict: Match.Verdict) -> String {
    switch verdict {
    case .shown: "Shown"
    case .partly: "Partly shown"
    case .notShown: "Not shown"
    }
  }

  private func evidence(_ row: MatchReport.Row, to page: inout PageFrame) {
    if let arithmetic = row.arithmetic { page.line("p", MatchReportPage.sentence(arithmetic)) }
    // The sum among the knock-out questions quotes the positions that were added up.
    let quoted = row.match.evidence.filter { $0.means != .years || row.match.requirement.strength == .nice }
    var quotes: [String] = []
    for found in quoted where quotes.count < Self.mostQuotes(row.match.requirement) {
      // A group of skills that is quoted has said what each of them says.
      if quotes.contains(where: { $0.contains(found.quote) }) { continue }
      quotes.append(found.quote)
      page.quote(found.quote, place: found.place, language: language)
    }
    let missing = row.match.missingNames
    if row.match.verdict == .partly, !missing.isEmpty, row.arithmetic == nil {
      page.line("p", "Not found: " + missing.joined(separator: ", ") + ".")
    }
    if row.match.evidence.isEmpty, row.arithmetic == nil {
      page.text("No fact of the profile was found that says so.")
    }
  }

  // MARK: What is missing

  /// Whether something that is asked for is not wholly shown.
  var hasMissing: Bool { report.rows.contains { $0.advice != nil } }

  func writeMissing(_ page: inout PageFrame) {
    let missing = report.rows.filter { $0.advice != nil && $0.match.requirement.kind != .duty }
    let duties = report.rows.filter { $0.advice != nil && $0.match.requirement.kind == .duty }
    let nice = missing.filter { $0.match.requirement.strength == .nice }
    write(missing: missing.filter { $0.match.requirement.strength == .must }, "Must have", to: &page)
    write(missing: nice, "Nice to have", to: &page)
    write(missing: duties, "What the work is", to: &page)
  }

  private func write(missing rows: [MatchReport.Row], _ caption: String, to page: inout PageFrame) {
    guard !rows.isEmpty else { return }
    let table = PageTable(
      "missing", caption: caption, columns: ["Asked for", "Missing", "What would show it"], to: &page)
    for row in rows {
      let names = row.match.missingNames.joined(separator: ", ")
      let some = row.match.verdict == .partly ? "A part of it" : "All of it"
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
      caption: "Answered from dates, degrees, certificates and levels as the profile states them",
      columns: ["Question", "Asked for", "Found"], to: &page)
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
    let answer =
      switch question.verdict {
      case .shown: "Yes"
      case .partly: question.kind == .licence ? "In part" : "Less than asked for"
      case .notShown: "Not found"
      }
    page.element("span", answer, [("class", "verdict \(question.verdict.rawValue)")])
    if let found = question.found { page.text(": " + found) }
    page.end("p")
    if let since = question.since {
      page.line("p", "Counted since \(since.quote), \(question.sinceMonth?.description ?? "").")
    }
    if let all = question.allMonths, all > 0 {
      page.line(
        "p", "No position names it. All positions together, overlaps counted once: \(Self.duration(all)).")
    }
    if let source = question.source {
      page.quote(source.quote, place: source.place, language: language)
    }
    guard !question.intervals.isEmpty else { return }
    page.raw("<ul class=\"sum\">\n")
    for interval in question.intervals {
      page.start("li")
      page.text("\(interval.from) to \(interval.to): \(Self.duration(interval.months))")
      if interval.counted < interval.months {
        page.text(interval.counted == 0 ? ", all" : ", \(Self.duration(interval.months - interval.counted))")
        page.text(" counted already")
      }
      page.start("span", [("class", "soft")] + PageFrame.quoted(language))
      page.text(" " + interval.place)
      page.end("span")
      page.end("li")
    }
    page.raw("</ul>\n")
    guard question.intervals.count > 1 else { return }
    let total = question.intervals.reduce(0) { $0 + $1.counted }
    page.line("p", "Sum, overlaps counted once: \(Self.duration(total)).")
  }

  private static func duration(_ months: Int) -> String { MatchReport.duration(months) }
}
