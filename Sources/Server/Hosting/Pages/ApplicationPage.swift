internal import Accounts
internal import Base

/// A CV for a posting: what the posting asks for, what could be said better, the files.
struct ApplicationPage {
  let frame: PageFrame
  let cv: CV
  let customization: Customization
  let files: [String]
  /// `match.json`.
  let match: JSONValue?

  private var address: String { "/cvs/\(cv.id)/\(customization.id)" }

  static func title(_ customization: Customization) -> String {
    let parts = [customization.position, customization.company].filter { !$0.isEmpty }
    return parts.isEmpty ? "Posting of " + Day.text(customization.created) : parts.joined(separator: ", ")
  }

  static func words(_ status: Customization.Status) -> String {
    switch status {
    case .waiting: "is being made"
    case .made: "ready"
    case .failed: "could not be made"
    }
  }

  var page: HostPage {
    let title = Self.title(customization)
    let content: Markup =
      switch customization.status {
      case .waiting: "<p role=\"status\">It is being made. This page looks again by itself.</p>"
      case .failed: failed
      case .made: made
      }
    return HostPage(
      title: title, frame: frame,
      body: """
        <p class="back"><a href="/cvs/\(cv.id.description)">\(CVPage.title(cv))</a></p>
        <h1>\(title)</h1>
        \(content)
        <section aria-labelledby="end"><h2 id="end">Delete</h2>
        \(frame.button("Delete this posting and its files", posting: address + "/delete", isDangerous: true))</section>
        """, reload: customization.status == .waiting ? 2 : nil, isWide: customization.status == .made)
  }

  private var failed: Markup {
    let codes = customization.problems.map { "<li><code>\($0)</code></li>" as Markup }
    return """
      <div class="errors"><h2>It could not be made</h2><p>These say why:</p><ul>\(codes)</ul>
      <p>Put the CV right, then paste the posting again.</p></div>
      """
  }

  private var made: Markup {
    """
    <div class="panes">
    <div>\(downloads)\(matrix)</div>
    <section class="original" aria-labelledby="look"><h2 id="look">The first page</h2>
    <a href="\(address)/cv.pdf"><img src="\(address)/cv.png" alt="First page of the CV"></a></section>
    </div>
    """
  }

  private static let known: [(what: String, files: [(name: String, label: String)])] = [
    ("CV", [("cv.pdf", "PDF"), ("index.html", "web page"), ("cv.md", "Markdown"), ("cv.txt", "plain text")]),
    (
      "Letter",
      [
        ("letter.pdf", "PDF"), ("letter.html", "web page"), ("letter.md", "Markdown"),
        ("email.txt", "short e-mail"),
      ]
    ),
    (
      "Report",
      [("match.html", "page"), ("match.json", "JSON"), ("claims.json", "claims and their evidence")]
    ),
  ]

  private var downloads: Markup {
    let buttons = [("cv.pdf", "Download the CV"), ("letter.pdf", "Download the letter")]
      .filter { files.contains($0.0) }.map { name, label -> Markup in
        "<a class=\"button\" href=\"\(address)/\(name)?download=1\">\(label)</a>"
      }
    let rows = Self.known.compactMap { what, known -> Markup? in
      let links = known.filter { files.contains($0.name) }.map { name, label -> Markup in
        let isPage = name.hasSuffix(".html")
        return "<li><a href=\"\(address)/\(name)\(isPage ? "" : "?download=1")\">\(what): \(label)</a></li>"
      }
      return links.isEmpty ? nil : "<ul class=\"links\">\(links)</ul>"
    }
    return """
      <section aria-labelledby="files"><h2 id="files">Files</h2><p class="actions">\(buttons)</p>\(rows)</section>
      """
  }

  // MARK: The matrix

  private var matrix: Markup {
    let requirements = match?["requirements"]?.arrayValue ?? []
    guard !requirements.isEmpty else { return "" }
    let rows = requirements.map { requirement -> Markup in
      let text = { (key: String) in requirement[key]?.stringValue ?? "" }
      let quote = requirement["evidence"]?.arrayValue?.first?["quote"]?.stringValue
      return """
        <tr><td>\(text("text"))\(quote.map { "<p class=\"small\">“\($0)”</p>" as Markup })</td>
        <td>\(text("strength") == "must" ? "must" : "wish")</td>
        <td class="verdict \(text("verdict"))">\(Self.verdict(text("verdict")))</td></tr>
        """
    }
    let advice = requirements.compactMap { $0["advice"]?.stringValue }
    let items = advice.prefix(12).map { "<li>\($0.prefix(1).uppercased() + $0.dropFirst())</li>" as Markup }
    let list: Markup? =
      items.isEmpty
      ? nil
      : """
      <section aria-labelledby="more"><h2 id="more">What would show the rest</h2><ul>\(items)</ul>
      <p><a href="\(address)/match.html">Everything in the match report</a></p></section>
      """
    return """
      <section aria-labelledby="asked"><h2 id="asked">What is asked for, and what your CV shows</h2>
      <div class="scroll" tabindex="0" role="region" aria-label="Table of requirements"><table>
      <thead><tr><th scope="col">Asked for, shown by</th><th scope="col">As</th><th scope="col">Shown</th></tr></thead>
      <tbody>\(rows)</tbody></table></div></section>
      \(list)
      """
  }

  private static func verdict(_ verdict: String) -> String {
    switch verdict {
    case "shown": "shown"
    case "partly": "partly"
    default: "not shown"
    }
  }
}
