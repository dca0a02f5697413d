internal import Accounts
internal import Base

/// A CV: looked through beside what was sent, used for postings, published.
struct CVPage {
  let frame: PageFrame
  let cv: CV
  let customizations: [Customization]
  let publication: Publication?
  /// The text of the file, where it is text.
  let source: String?
  var error: HostError?

  private var address: String { "/cvs/\(cv.id)" }

  var page: HostPage {
    let body: Markup =
      switch cv.status {
      case .stored:
        "<h1>\(cv.fileName)</h1><p role=\"status\">The file is being read. This page looks again by itself.</p>"
      case .refused:
        """
        <h1>\(cv.fileName)</h1><p>No CV can be read from this file.</p>\(problems)
        \(frame.button("Delete", posting: address + "/delete", isDangerous: true))
        """
      case .draft, .saved: review
      }
    return HostPage(
      title: cv.fileName, frame: frame, body: body, reload: cv.status == .stored ? 2 : nil,
      isWide: cv.status == .draft || cv.status == .saved)
  }

  private var problems: Markup {
    let items = ImportReport(cv.report).problems.map { "<li>\($0)</li>" as Markup }
    return items.isEmpty ? "" : "<ul>\(items)</ul>"
  }

  private var review: Markup {
    let profile = (try? JSONValue.parse(cv.profile)) ?? .object([])
    var summary = ErrorSummary(error: error)
    let fields = ReviewFields(profile: profile, summary: summary, doubts: ImportReport(cv.report).doubts)
    summary.shown = fields.names.union(["posting", "position", "company", "name"])
    let lead: Markup =
      cv.status == .draft
      ? "<p class=\"note\">This is what was read of your file. Look it through and save it; only then is it used.</p>"
      : ""
    return """
      <h1>\(cv.fileName)</h1>
      \(summary.markup)\(lead)\(use)
      <div class="panes">
      <section aria-labelledby="review"><h2 id="review">What was read</h2>\(notes)
      <form method="post" action="\(address)">\(frame.token)
      <input type="hidden" name="version" value="\(cv.version)">
      \(fields.markup)
      <div class="actions"><button>Save</button></div></form></section>
      \(original)
      </div>
      \(publishing)
      <section aria-labelledby="end"><h2 id="end">Delete</h2>
      <p>Deletes the file, the profile and everything made of it.</p>
      \(frame.button("Delete this CV", posting: address + "/delete", isDangerous: true))</section>
      """
  }

  private var notes: Markup { "\(said)\(leftOver)" }

  /// Nothing is dropped silently.
  private var leftOver: Markup {
    let texts = ImportReport(cv.report).leftOver
    guard !texts.isEmpty else { return "" }
    let items = texts.map { "<li>\($0)</li>" as Markup }
    return """
      <details class="notes" open><summary>Text that found no place (\(texts.count))</summary><ul>\(items)</ul></details>
      """
  }

  private var said: Markup {
    let notes = ImportReport(cv.report).problems
    guard !notes.isEmpty else { return "" }
    let items = notes.map { "<li>\($0)</li>" as Markup }
    return
      "<details class=\"notes\"><summary>What the reader says (\(notes.count))</summary><ul>\(items)</ul></details>"
  }

  /// What was sent, beside the form.
  private var original: Markup {
    let shown: Markup
    if cv.kind == .pdf {
      let count = min(6, max(1, ImportReport(cv.report).pages))
      shown = Markup(
        (1...count).map { page in
          "<img src=\"\(address)/pages/\(page)\" alt=\"Page \(page) of the file\" loading=\"lazy\">"
        })
    } else if let source {
      shown = """
        <pre class="source" tabindex="0" role="region" aria-label="Text of the file">\(source.prefix(60_000))</pre>
        """
    } else {
      shown = "<p>The file cannot be shown here.</p>"
    }
    return """
      <section class="original" aria-labelledby="sent"><h2 id="sent">What you sent</h2>
      \(shown)<p><a href="\(address)/original">Download the file</a></p></section>
      """
  }

  // MARK: For postings

  private var use: Markup {
    guard cv.status == .saved else { return "" }
    let summary = ErrorSummary(error: error)
    let made = customizations.map { item -> Markup in
      """
      <li><a href="\(address)/\(item.id.description)">\(ApplicationPage.title(item))</a>
      <span class="state">\(ApplicationPage.words(item.status))</span> <span class="small">\(Day.text(item.created))</span></li>
      """
    }
    let list: Markup? = made.isEmpty ? nil : "<ul class=\"cards\">\(made)</ul>"
    let fields = [
      FormField(
        name: "posting", label: "Text of the posting", kind: .text(rows: 8),
        error: summary.message("posting"),
        attributes: " required"),
      FormField(
        name: "position", label: "Post", hint: "As the letter should name it.",
        error: summary.message("position")),
      FormField(name: "company", label: "Company", error: summary.message("company")),
    ]
    return """
      <section aria-labelledby="for"><h2 id="for">For a posting</h2>\(list)
      <form method="post" action="\(address)/customize" class="narrow">\(frame.token)
      \(fields.map(\.markup))<button>Make CV and letter</button></form></section>
      """
  }

  private var publishing: Markup {
    guard cv.status == .saved else { return "" }
    let form: Markup
    if let publication {
      let name = publication.name.description
      form = """
        <p>Anybody may see it at <a href="/u/\(name)/">/u/\(name)/</a>, as it was when you last published it.</p>
        <div class="actions">
        <form method="post" action="\(address)/publication">\(frame.token)
        <input type="hidden" name="name" value="\(name)"><button class="quiet">Publish as it is now</button></form>
        \(frame.button("Take it back", posting: address + "/publication/delete"))</div>
        """
    } else {
      let field = FormField(
        name: "name", label: "Name in the address", hint: "It will be seen at /u/… by anybody.",
        error: ErrorSummary(error: error).message("name"),
        attributes: " autocapitalize=\"none\" spellcheck=\"false\" required")
      form = """
        <form method="post" action="\(address)/publication" class="narrow">\(frame.token)\(field.markup)
        <button class="quiet">Publish</button></form>
        """
    }
    return
      "<section id=\"publication\" aria-labelledby=\"public\"><h2 id=\"public\">Portfolio</h2>\(form)</section>"
  }
}
