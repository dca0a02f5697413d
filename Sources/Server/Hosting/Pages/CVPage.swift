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

  /// Whether it was saved just now.
  var isSaved = false

  var page: HostPage {
    let title = Self.title(cv)
    let body: Markup =
      switch cv.status {
      case .stored:
        "\(head)<p role=\"status\">The file is being read. This page looks again by itself.</p>"
      case .refused:
        """
        \(head)<p>No CV can be read from this file.</p>\(problems)
        \(frame.button("Delete", posting: address + "/delete", isDangerous: true))
        """
      case .draft, .saved: review
      }
    return HostPage(
      title: title, frame: frame, body: body, reload: cv.status == .stored ? 2 : nil,
      isWide: cv.status == .draft || cv.status == .saved)
  }

  /// What a CV is called: the person, or the file where that is not known.
  static func title(_ cv: CV) -> String {
    cv.title.isEmpty ? cv.fileName : cv.title
  }

  /// The title, what the person is, and the file.
  private var head: Markup {
    let profile = (try? JSONValue.parse(cv.profile)) ?? .null
    let label = profile["basics"]?["label"].map(ReviewForm.shown) ?? ""
    let parts = [label, "from " + cv.fileName].filter { !$0.isEmpty }.joined(separator: " · ")
    return "<h1>\(Self.title(cv))</h1><p class=\"lead\">\(parts)</p>"
  }

  private var problems: Markup {
    let items = ImportReport(cv.report).problems.map { "<li>\(Words.shown($0))</li>" as Markup }
    return items.isEmpty ? "" : "<ul>\(items)</ul>"
  }

  private var review: Markup {
    let profile = (try? JSONValue.parse(cv.profile)) ?? .object([])
    let doubts = cv.status == .draft ? ImportReport(cv.report).doubts : [:]
    var summary = ErrorSummary(error: error)
    let names = ReviewFields(profile: profile, summary: summary, doubts: doubts).names
    summary.shown = names.union(["posting", "position", "company", "name"])
    let fields = ReviewFields(profile: profile, summary: summary, doubts: doubts)
    return """
      \(head)\(status)\(summary.markup)\(toCheck(doubts, names))
      \(use)\(publishing(profile))
      <section class="review" aria-labelledby="review"><h2 id="review">\(cv.status == .draft ? "What was read" : "Your profile")</h2>
      <div class="panes">
      <div>\(notes)
      <form method="post" action="\(address)">\(frame.token)
      <input type="hidden" name="version" value="\(cv.version)">
      \(fields.markup)
      <div class="actions"><button>Save</button></div></form></div>
      \(original)
      </div></section>
      <section aria-labelledby="end"><h2 id="end">Delete</h2>
      <p>Deletes the file, the profile and everything made of it.</p>
      \(frame.button("Delete this CV", posting: address + "/delete", isDangerous: true))</section>
      """
  }

  private var status: Markup {
    if error != nil { return "" }
    if isSaved {
      return
        "<p class=\"note good\" role=\"status\"><strong>Saved.</strong> Paste a posting to have a CV and a letter made for it.</p>"
    }
    guard cv.status == .draft else { return ways }
    return """
      <p class="note">This is what was read of your file. Look it through and save it; only then is it used.</p>
      """
  }

  /// The parts of a long page.
  private var ways: Markup {
    """
    <nav class="ways" aria-label="On this page"><a href="#for">Postings</a> <a href="#publication">Portfolio</a>
    <a href="#review">Profile</a></nav>
    """
  }

  /// Doubtful fields in one place, each with a way to it; those that no field shows in words.
  private func toCheck(_ doubts: [String: String], _ names: Set<String>) -> Markup {
    guard !doubts.isEmpty else { return "" }
    let items = doubts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path -> Markup in
      names.contains(path)
        ? "<li><a href=\"#f-\(path)\">\(Self.words(path))</a></li>"
        : "<li>\(Self.words(path)): \(doubts[path] ?? "")</li>"
    }
    return """
      <details class="notes check"\(items.count <= 12 ? " open" : "")><summary>To check (\(items.count))</summary>
      <ul class="links">\(items)</ul></details>
      """
  }

  /// `work.0.startDate` as “Work 1, start date”.
  private static func words(_ path: String) -> String {
    var parts: [String] = []
    for part in path.split(separator: ".") where part != "basics" {
      if let place = Int(part) {
        parts[max(0, parts.count - 1)] += " \(place + 1)"
      } else {
        var word = ""
        for letter in part { word += letter.isUppercase ? " " + letter.lowercased() : String(letter) }
        parts.append(word)
      }
    }
    let text = parts.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private var notes: Markup { "\(said)\(leftOver)" }

  /// Nothing is dropped silently.
  private var leftOver: Markup {
    let texts = ImportReport(cv.report).leftOver
    guard !texts.isEmpty else { return "" }
    let items = texts.map { "<li>\($0)</li>" as Markup }
    return """
      <details class="notes"\(cv.status == .draft ? " open" : "")><summary>Text that found no place (\(texts.count))</summary><ul>\(items)</ul></details>
      """
  }

  private var said: Markup {
    let notes = ImportReport(cv.report).problems
    guard !notes.isEmpty else { return "" }
    let items = notes.map { "<li>\(Words.shown($0))</li>" as Markup }
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

  private func publishing(_ profile: JSONValue) -> Markup {
    guard cv.status == .saved else { return "" }
    return PublishingSection(
      frame: frame, cv: cv, publication: publication, choice: PublicChoice(profile), error: error
    ).markup
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
      FormField(
        name: "company", label: "Company", hint: "Both may be left empty.", error: summary.message("company")),
    ]
    return """
      <section aria-labelledby="for"><h2 id="for">For a posting</h2>\(list)
      <p>Paste a posting to have a CV and a letter made for it, with a table of what it asks for and what yours shows.</p>
      <form method="post" action="\(address)/customize" class="narrow">\(frame.token)
      \(fields[0].markup)<div class="row">\(fields[1].markup)\(fields[2].markup)</div>
      <button>Make CV and letter</button></form></section>
      """
  }
}
