internal import Base

/// What a posting asks for and what the CV shows of it, and what would show the rest: of `match.json`, in short.
struct MatchSection {
  let match: JSONValue?
  /// Where the whole report is.
  let report: String

  private struct Requirement {
    var text: String
    var verdict: String
    var quote: String?
    var advice: String?
    var group: Group

    init(_ json: JSONValue) {
      text = json["text"]?.stringValue ?? ""
      verdict = json["verdict"]?.stringValue ?? ""
      quote = json["evidence"]?.arrayValue?.first?["quote"]?.stringValue
      advice = json["advice"]?.stringValue
      let isMust = json["strength"]?.stringValue == "must"
      group = json["kind"]?.stringValue == "duty" ? .duty : isMust ? .must : .wish
    }
  }

  private enum Group: CaseIterable {
    case must, wish, duty

    var label: String {
      switch self {
      case .must: "Must have"
      case .wish: "Nice to have"
      case .duty: "What the work is"
      }
    }
  }

  var markup: Markup {
    let requirements = (match?["requirements"]?.arrayValue ?? []).map(Requirement.init)
    guard !requirements.isEmpty else {
      return """
        <section aria-labelledby="asked"><h2 id="asked">What is asked for, and what your CV shows</h2>
        <p>No list of requirements was found in the posting. If it has one, paste the whole text with its headings and lines.</p>
        <p><a href="\(report)">The match report</a></p></section>
        """
    }
    let groups = Group.allCases.map { group in (group, requirements.filter { $0.group == group }) }
      .filter { !$0.1.isEmpty }
    return """
      <section aria-labelledby="asked"><h2 id="asked">What is asked for, and what your CV shows</h2>
      <p>\(Self.count(groups))</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of requirements"><table>
      <thead><tr><th scope="col">Asked for, shown by</th><th scope="col">Shown</th></tr></thead>
      \(groups.map { body($0.0, $0.1) })</table></div></section>
      \(rest(groups))
      """
  }

  /// Of the posting's and the report's words, which the page around them may not be in.
  private var language: String { match?["language"]?.stringValue ?? "en" }

  /// `Must have: 3 of 6 shown, 1 partly. Nice to have: 1 of 2 shown.`
  private static func count(_ groups: [(Group, [Requirement])]) -> String {
    groups.map { group, all in
      let shown = all.count { $0.verdict == "shown" }
      let partly = all.count { $0.verdict == "partly" }
      return "\(group.label): \(shown) of \(all.count) shown\(partly == 0 ? "" : ", \(partly) partly")."
    }.joined(separator: " ")
  }

  private func body(_ group: Group, _ all: [Requirement]) -> Markup {
    let rows = all.map { one -> Markup in
      """
      <tr><td lang="\(language)">\(one.text)\(one.quote.map { "<p class=\"small\">“\($0)”</p>" as Markup })</td>
      <td class="verdict \(one.verdict)">\(Self.verdict(one.verdict))</td></tr>
      """
    }
    return """
      <tbody><tr class="group"><th scope="rowgroup" colspan="2">\(group.label)</th></tr>\(rows)</tbody>
      """
  }

  private static func verdict(_ verdict: String) -> String {
    switch verdict {
    case "shown": "shown"
    case "partly": "partly"
    default: "not shown"
    }
  }

  private func rest(_ groups: [(Group, [Requirement])]) -> Markup {
    let advised = groups.flatMap(\.1).compactMap { one in one.advice.map { (one.text, $0) } }
    guard !advised.isEmpty else { return "" }
    let items = advised.prefix(12).map { text, advice -> Markup in
      "<div lang=\"\(language)\"><dt>\(text)</dt><dd>\(advice.prefix(1).uppercased() + advice.dropFirst())</dd></div>"
    }
    let more =
      advised.count > 12 ? "All \(advised.count) are in the match report" : "Everything in the match report"
    return """
      <section aria-labelledby="more"><h2 id="more">What would show the rest</h2><dl class="advice">\(items)</dl>
      <p><a href="\(report)">\(more)</a></p></section>
      """
  }
}
