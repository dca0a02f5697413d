internal import Base
internal import Tailoring

/// What was checked of an application: how its file reads, what its sentences rest on, what its posting hides.
struct CheckTables {
  let report: MatchReport
  let words: any MatchWords
  /// Names the language of quotations where it is not that of the page.
  let quoted: [(String, String)]

  // MARK: The file

  func writeChecks(_ page: inout PageFrame) {
    let failed = report.checks.count { $0.verdict == .fail }
    let passed = report.checks.count { $0.verdict == .pass }
    let all = report.checks.count
    page.line(
      "p", words.checks(all: all, passed: passed, failed: failed, notRun: all - passed - failed))
    let table = PageTable(
      "checks", caption: words.caption(.checks), columns: [.lookedAt, .result, .detail].map(words.column),
      to: &page)
    for check in report.checks {
      let style =
        switch check.verdict {
        case .pass: "shown"
        case .fail: "not-shown"
        case .notRun: "partly"
        }
      table.row(
        [
          { $0.text(MatchReportPage.heading(check.title)) },
          { $0.element("span", words.verdict(check.verdict), [("class", "verdict \(style)")]) },
          { $0.text(check.detail) },
        ], to: &page)
    }
    table.end(&page)
    page.line("p", words.otherPrograms, [("class", "soft")])
  }

  // MARK: Claims

  func writeClaims(_ page: inout PageFrame) {
    let all = report.ledger.claims.count
    page.line("p", words.claims(proven: all - report.ledger.unsupported.count, all: all))
    write(report.claims.filter { !$0.claim.problems.isEmpty }, .unsupported, to: &page)
    write(
      report.claims.filter { $0.claim.document == .letter && $0.claim.problems.isEmpty }, .letter, to: &page)
  }

  private func write(_ claims: [MatchReport.Claim], _ group: MatchGroup, to page: inout PageFrame) {
    guard !claims.isEmpty else { return }
    let table = PageTable(
      "claims", caption: words.caption(group), columns: [.sentence, .restsOn].map(words.column), to: &page)
    for claim in claims {
      table.row(
        [
          { $0.element("span", claim.claim.text, quoted) },
          { sources(claim, to: &$0) },
        ], to: &page)
    }
    table.end(&page)
  }

  private func sources(_ claim: MatchReport.Claim, to page: inout PageFrame) {
    if !claim.problems.isEmpty {
      page.line("p", words.unsupported(claim.problems), [("class", "not-shown")])
    }
    for source in told(claim.sources) { page.quote(source.quote, place: source.place, quoted: quoted) }
    if claim.sources.isEmpty, claim.problems.isEmpty { page.text(words.noClaim) }
  }

  /// Without a position of which a statement is quoted already with its place.
  private func told(_ sources: [MatchReport.Source]) -> [MatchReport.Source] {
    sources.enumerated().filter { i, source in
      !(source.quote.hasPrefix(source.place) && sources[..<i].contains { $0.place == source.place })
    }.map(\.element)
  }

  // MARK: A model's words

  func writeRefused(_ page: inout PageFrame) {
    page.line("p", words.refused)
    let table = PageTable(
      "refused", caption: words.caption(.refused),
      columns: [.sentence, .whyNot, .instead].map(words.column), to: &page)
    for wording in report.refused {
      table.row(
        [
          { page in
            page.element("q", wording.text, quoted)
            page.element(
              "span", MatchReportPage.heading(words.part(wording.part)), [("class", "soft place")])
          },
          { $0.text(MatchReportPage.sentence(wording.reason)) },
          { page in
            if let instead = wording.instead {
              if wording.isQuoted {
                page.element("span", instead, quoted)
              } else {
                page.text(MatchReportPage.sentence(instead))
              }
            } else {
              page.text(words.nothing)
            }
          },
        ], to: &page)
    }
    table.end(&page)
  }

  // MARK: Hazards

  func writeHazards(_ page: inout PageFrame) {
    guard !report.hazards.isEmpty else {
      page.line("p", words.noHazard)
      return
    }
    page.line("p", words.hazards)
    let table = PageTable(
      "hazards", caption: words.caption(.hazards), columns: [.what, .begins].map(words.column), to: &page)
    for hazard in report.hazards {
      table.row(
        [
          { $0.text(report.language.explanation(hazard.kind)) }, { $0.element("q", hazard.quote, quoted) },
        ], to: &page)
    }
    table.end(&page)
  }
}

extension MatchReportPage {
  /// With a capital.
  static func heading(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }
}
