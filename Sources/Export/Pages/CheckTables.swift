internal import Base
internal import Tailoring

/// What was checked of an application: how its file reads, what its sentences rest on, what its posting hides.
struct CheckTables {
  let report: MatchReport
  /// That of the quotations.
  let language: String

  // MARK: The file

  func writeChecks(_ page: inout PageFrame) {
    let failed = report.checks.count { $0.verdict == .fail }
    let passed = report.checks.count { $0.verdict == .pass }
    page.line(
      "p",
      "The finished cv.pdf was read back as programs read it; of \(report.checks.count) checks, \(passed) passed, \(failed) failed, "
        + "\(report.checks.count - passed - failed) not run.")
    let table = PageTable(
      "checks", caption: "Checks of cv.pdf", columns: ["Looked at", "Result", "Found"], to: &page)
    for check in report.checks {
      let (name, style) =
        switch check.verdict {
        case .pass: ("Pass", "shown")
        case .fail: ("Fail", "not-shown")
        case .notRun: ("Not run", "partly")
        }
      table.row(
        [
          { $0.text(MatchReportPage.heading(check.name)) },
          { $0.element("span", name, [("class", "verdict \(style)")]) }, { $0.text(check.detail) },
        ], to: &page)
    }
    table.end(&page)
    page.line(
      "p", "What other programs on this machine read is asked with: vitae check --readback cv.pdf.",
      [("class", "soft")])
  }

  // MARK: Claims

  func writeClaims(_ page: inout PageFrame) {
    let all = report.ledger.claims.count
    let proven = all - report.ledger.unsupported.count
    page.line("p", "\(proven) of \(all) sentences of the documents rest on facts of the profile.")
    write(report.claims.filter { !$0.claim.problems.isEmpty }, "Not supported", to: &page)
    write(
      report.claims.filter { $0.claim.document == .letter && $0.claim.problems.isEmpty },
      "The letter, sentence by sentence", to: &page)
  }

  private func write(_ claims: [MatchReport.Claim], _ caption: String, to page: inout PageFrame) {
    guard !claims.isEmpty else { return }
    let table = PageTable("claims", caption: caption, columns: ["Sentence", "Rests on"], to: &page)
    for claim in claims {
      table.row(
        [
          { $0.element("span", claim.claim.text, PageFrame.quoted(language)) },
          { sources(claim, to: &$0) },
        ], to: &page)
    }
    table.end(&page)
  }

  private func sources(_ claim: MatchReport.Claim, to page: inout PageFrame) {
    let problems = claim.claim.problems.map { "\($0.kind.rawValue): \($0.words)" }.joined(separator: "; ")
    if !problems.isEmpty {
      page.line("p", MatchReportPage.sentence("not supported: " + problems), [("class", "not-shown")])
    }
    for source in told(claim.sources) { page.quote(source.quote, place: source.place, language: language) }
    if claim.sources.isEmpty, problems.isEmpty { page.text("States no fact.") }
  }

  /// Without a position of which a statement is quoted already with its place.
  private func told(_ sources: [MatchReport.Source]) -> [MatchReport.Source] {
    sources.enumerated().filter { i, source in
      !(source.quote.hasPrefix(source.place) && sources[..<i].contains { $0.place == source.place })
    }.map(\.element)
  }

  // MARK: A model's words

  func writeRefused(_ page: inout PageFrame) {
    page.line(
      "p",
      "Sentences that a language model proposed and that are not used, because their facts do not support them."
    )
    let table = PageTable(
      "refused", caption: "Not used", columns: ["Sentence", "Why not", "Instead"], to: &page)
    for wording in report.refused {
      let part = wording.part == .summary ? "the summary" : "the letter"
      table.row(
        [
          { $0.element("q", wording.text, PageFrame.quoted(language)) },
          { $0.text(MatchReportPage.sentence("in \(part) it " + wording.reason)) },
          { page in
            if let instead = wording.instead {
              page.element("span", instead, PageFrame.quoted(language))
            } else {
              page.text("Nothing.")
            }
          },
        ], to: &page)
    }
    table.end(&page)
  }

  // MARK: Hazards

  func writeHazards(_ page: inout PageFrame) {
    guard !report.hazards.isEmpty else {
      page.line(
        "p",
        "None found: no hidden text, invisible or look-alike characters, words to machines or heaps of words."
      )
      return
    }
    page.line(
      "p", "What the posting has that is not written for its reader. It was ignored and changed nothing.")
    let table = PageTable("hazards", caption: "Ignored", columns: ["What", "How it begins"], to: &page)
    for hazard in report.hazards {
      table.row(
        [
          { $0.text(hazard.kind.explanation) },
          { $0.element("q", hazard.quote, PageFrame.quoted(language)) },
        ], to: &page)
    }
    table.end(&page)
  }
}

extension MatchReportPage {
  /// With a capital.
  static func heading(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
