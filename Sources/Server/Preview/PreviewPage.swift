internal import Base
internal import Build

/// The page that shows an application: a bar to look at it otherwise, the web page, the pages of the PDF. Without script
/// it is a plain page with a form.
struct PreviewPage {
  let overview: PreviewOverview
  let target: PreviewTarget
  let made: PreviewApplication
  let state: PreviewState
  var editor: EditorLink?
  /// Of the form that saves the choice; nil: there is nothing to save, or it cannot be.
  var token: String?
  /// Whether it was saved just now.
  var isSaved = false

  var html: String {
    let title = "\(target.folder), \(target.stem == "letter" ? "letter" : "CV")"
    return PlainPage(title: title, body: body, scripts: ["/-/preview.js"]).html
  }

  private var body: String {
    """
    <header class="bar"><a href="/">All applications</a><form method="get" action="/preview/\(escaped(target.folder))">
    \(select("show", [("cv", "CV"), ("letter", "Letter")], target.stem, written: "cv"))\(templates)\(languages)\(options)
    <button class="look">Show</button></form>\(saving)
    <label hidden><input type="checkbox" id="sources" autocomplete="off"> Sources</label>
    <a href="\(file(target.stem + ".pdf"))">PDF</a>\(report)</header>
    \(isSaved ? "<p class=\"note\" role=\"status\">Saved: this is what the files say now.</p>" : "")
    <section id="said" aria-live="polite">\(said)</section>
    <main class="panes" data-folder="\(escaped(target.folder))" data-query="\(escaped(query))" \
    data-have="\(state.digest)"\(editorData)>
    <iframe id="web" title="Web page" src="\(file(target.name, sources: true))"></iframe>
    <div id="pages">\(pages)</div>
    </main>
    <aside id="source" aria-label="Where the text was written" hidden><output></output>
    <button class="copy">Copy</button><a hidden>Open in the editor</a><button class="close">Close</button></aside>
    """
  }

  private var report: String {
    target.folder.hasSuffix("/general") ? "" : " <a href=\"\(file("match.html"))\">Match report</a>"
  }

  private var editorData: String {
    guard let editor else { return "" }
    return " data-editor=\"\(escaped(editor.pattern))\" data-root=\"\(escaped(editor.root))\""
  }

  /// The form that writes the choice into the files.
  private var saving: String {
    guard let token else { return "" }
    var fields = [("token", token), ("show", target.stem)]
    if let template = target.choice.template { fields.append(("template", template)) }
    if let language = target.choice.language { fields.append(("language", language)) }
    fields += target.choice.options.map { ("option." + $0.name, $0.value) }
    let hidden = fields.map {
      "<input type=\"hidden\" name=\"\(escaped($0.0))\" value=\"\(escaped($0.1))\">"
    }
    let name = overview.people.first { target.folder.hasPrefix($0.slug + "/") }?.name ?? "this person"
    return """
      <form class="save" method="post" action="/-/choices/\(escaped(target.folder))">\(hidden.joined())
      <button name="for" value="application">Save for this application</button>
      <button name="for" value="person">Save for all of \(escaped(name))</button></form>
      """
  }

  private var application: PreviewOverview.Application? {
    overview.people.flatMap(\.applications).first { $0.folder == target.folder }
  }

  private var templates: String {
    let names = overview.templates.map { ($0.name, $0.name) }
    let own = application?.template ?? ""
    return select("template", names, target.choice.template ?? own, written: own)
  }

  private var languages: String {
    let own = application?.language ?? ""
    let codes =
      ["en", "de", "fr", "es"].contains(own) ? ["en", "de", "fr", "es"] : [own, "en", "de", "fr", "es"]
    return select("language", codes.map { ($0, $0) }, target.choice.language ?? own, written: own)
  }

  private var options: String {
    let name = target.choice.template ?? application?.template
    let all = overview.templates.first { $0.name == name }?.options ?? []
    return all.map { option in
      let chosen = target.choice.options.first { $0.name == option.name }?.value ?? ""
      if option.choices.isEmpty {
        return "<label>\(escaped(option.name)) <input name=\"option.\(escaped(option.name))\" size=\"8\" "
          + "data-written=\"\" placeholder=\"\(escaped(option.value))\" value=\"\(escaped(chosen))\"></label>"
      }
      let values = [("", "as written")] + option.choices.map { ($0, $0) }
      return select("option." + option.name, values, chosen, label: option.name, written: "")
    }.joined()
  }

  private func select(
    _ name: String, _ values: [(value: String, label: String)], _ chosen: String, label: String? = nil,
    written: String
  ) -> String {
    let options = values.map { value, label in
      "<option value=\"\(escaped(value))\"\(value == chosen ? " selected" : "")>\(escaped(label))</option>"
    }
    let start = "<select name=\"\(escaped(name))\" data-written=\"\(escaped(written))\">"
    return "<label>\(escaped(label ?? name)) \(start)\(options.joined())</select></label>"
  }

  private var query: String { target.query }

  private func file(_ name: String, sources: Bool = false) -> String {
    let query = [sources ? "sources=1" : "", self.query].filter { !$0.isEmpty }.joined(separator: "&")
    return "/applications/\(escaped(target.folder))/\(name)" + (query.isEmpty ? "" : "?" + escaped(query))
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
        let company = application.company.map { ", " + $0 } ?? ""
        return
          "<li><a href=\"/preview/\(escaped(application.folder))\">\(escaped(application.title + company))</a></li>"
      }
      return "<section><h2>\(escaped(person.name))</h2><ul>\(items.joined())</ul></section>"
    }
    let empty = people.isEmpty ? "<p>There is nobody yet: <code>vitae new person NAME</code></p>" : ""
    return PlainPage(
      title: "Applications",
      body: "<main class=\"list\"><h1>Applications</h1>\(said.joined())\(people.joined())\(empty)</main>"
    ).html
  }
}
