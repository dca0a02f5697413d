internal import Base
internal import Build

/// The page that shows an application: a bar to look at it otherwise, the web page, the pages of the PDF. Without script
/// it is a plain page with a form.
struct PreviewPage {
  let bar: PreviewBar
  let target: PreviewTarget
  let made: PreviewApplication
  let state: PreviewState
  var editor: EditorLink?
  /// Whether it was saved just now.
  var isSaved = false

  var html: String {
    let title = target.isPublic ? bar.title : "\(bar.title), \(target.stem == "letter" ? "letter" : "CV")"
    return PlainPage(title: title, body: body, scripts: ["/-/preview.js"]).html
  }

  private var body: String {
    """
    <header class="bar"><a href="/">All applications</a><details class="jobs">\(bar.jobs)</details>\
    <form method="get" action="/preview/\(escaped(target.folder))">
    \(bar.fields)</form>\(bar.saving)
    <label hidden><input type="checkbox" id="sources"> Sources</label>
    <a href="\(file(target.isPublic ? "cv.pdf" : target.stem + ".pdf"))">\(target.isPublic ? "Public CV" : "PDF")</a>\(report)</header>
    \(isSaved ? "<p class=\"note\" role=\"status\">Saved: this is what the files say now.</p>" : "")
    \(unpublished)<section id="said" aria-live="polite">\(said)</section>
    <main class="panes\(target.isPublic ? " single" : "")" data-folder="\(escaped(target.folder))" data-query="\(escaped(target.query))" \
    data-have="\(state.digest)"\(target.isPublic ? " data-site=\"\(root)\"" : "")\(editorData)>
    <iframe id="web" title="Web page" src="\(file(target.name, sources: true))"></iframe>
    <div id="pages" role="region" aria-label="Pages of the PDF" tabindex="0"\(target.isPublic ? " hidden" : "")>\(pages)</div>
    </main>
    <aside id="source" aria-label="Where the text was written" hidden><output></output>
    <button class="copy">Copy</button><a hidden>Open in the editor</a><button class="close">Close</button></aside>
    """
  }

  private var unpublished: String {
    guard bar.isPublished == false else { return "" }
    return "<p class=\"note\">These pages are not on the site: <code>publish: true</code> in the profile "
      + "puts them there.</p>"
  }

  /// The folder of the files that are looked at.
  private var root: String { "/\(target.isPublic ? "site" : "applications")/\(escaped(target.folder))/" }

  private var report: String {
    target.isPublic || target.folder.hasSuffix("/general")
      ? "" : " <a href=\"\(file("match.html"))\">Match report</a>"
  }

  private var editorData: String {
    guard let editor else { return "" }
    return " data-editor=\"\(escaped(editor.pattern))\" data-root=\"\(escaped(editor.root))\""
  }

  private func file(_ name: String, sources: Bool = false) -> String {
    let query = [sources ? "sources=1" : "", target.query].filter { !$0.isEmpty }.joined(separator: "&")
    return root + escaped(name) + (query.isEmpty ? "" : "?" + escaped(query))
  }

  private var pages: String {
    let count = made.pages[target.stem]?.count ?? 0
    return (0..<count).map { index in
      "<div class=\"page\"><img alt=\"Page \(index + 1) of \(count)\" "
        + "src=\"\(file("\(target.stem)-\(index + 1).svg"))\"></div>"
    }.joined()
  }

  private var said: String {
    let renderer = DiagnosticRenderer(color: false)
    let items = made.diagnostics.map {
      "<pre class=\"\($0.severity.rawValue)\">\(escaped(renderer.render($0)))</pre>"
    }
    return (made.isStale ? "<p class=\"stale\">What is shown is older: it cannot be made just now.</p>" : "")
      + items.joined()
  }
}

/// Why a choice was not saved.
struct SavingFailedPage {
  let folder: String
  let diagnostics: [Diagnostic]

  var html: String {
    let renderer = DiagnosticRenderer(color: false)
    let said = diagnostics.map { "<pre class=\"error\">\(escaped(renderer.render($0)))</pre>" }.joined()
    let back = "<p><a href=\"/preview/\(escaped(folder))\">Back to the application</a></p>"
    return PlainPage(
      title: "Not saved", body: "<main class=\"list\"><h1>Nothing was saved</h1>\(said)\(back)</main>"
    ).html
  }
}

/// The page that lists what there is.
struct OverviewPage {
  let overview: PreviewOverview

  var html: String {
    let renderer = DiagnosticRenderer(color: false)
    let said = overview.diagnostics.map {
      "<pre class=\"\($0.severity.rawValue)\">\(escaped(renderer.render($0)))</pre>"
    }
    let people = overview.people.map { person in
      let items = person.applications.map { application in
        let title = escaped(PreviewBar.title(application))
        return "<li><a href=\"/preview/\(escaped(application.folder))\">\(title)</a></li>"
      }
      let pages = person.pages.map { page in
        "<li><a href=\"\(escaped(PreviewBar.address(of: page, person)))\">\(escaped(PreviewBar.title(page)))</a></li>"
      }
      return "<section><h2>\(escaped(person.name))</h2><ul>\(items.joined())</ul>"
        + "<h3>Public pages\(person.isPublished ? "" : " (not published)")</h3>"
        + "<ul>\(pages.joined())</ul></section>"
    }
    let empty = people.isEmpty ? "<p>There is nobody yet: <code>vitae new person NAME</code></p>" : ""
    return PlainPage(
      title: "Applications",
      body: "<main class=\"list\"><h1>Applications</h1>\(said.joined())\(people.joined())\(empty)</main>"
    ).html
  }
}
