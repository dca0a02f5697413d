internal import Base
internal import Build

/// The page that shows an application: a bar to look at it otherwise, the web page, the pages of the PDF. Without script
/// it is a plain page with a form.
struct PreviewPage {
  let overview: PreviewOverview
  let target: PreviewTarget
  let made: PreviewApplication
  let state: PreviewState

  var html: String {
    let title = "\(target.folder), \(target.stem == "letter" ? "letter" : "CV")"
    return PlainPage(title: title, body: body, scripts: ["/-/preview.js"]).html
  }

  private var body: String {
    """
    <header class="bar"><a href="/">All applications</a><form method="get" action="/preview/\(escaped(target.folder))">
    \(select("show", [("cv", "CV"), ("letter", "Letter")], target.stem))\(templates)\(languages)\(options)
    <button>Show</button></form>
    <a href="\(file(target.stem + ".pdf"))">PDF</a> <a href="\(file("match.html"))">Match report</a></header>
    <section id="said" aria-live="polite">\(said)</section>
    <main class="panes" data-folder="\(escaped(target.folder))" data-query="\(escaped(query))" data-have="\(state.digest)">
    <iframe id="web" title="Web page" src="\(file(target.name))"></iframe>
    <div id="pages">\(pages)</div>
    </main>
    """
  }

  private var application: PreviewOverview.Application? {
    overview.people.flatMap(\.applications).first { $0.folder == target.folder }
  }

  private var templates: String {
    let names = overview.templates.map { ($0.name, $0.name) }
    return select("template", names, target.choice.template ?? application?.template ?? "")
  }

  private var languages: String {
    let own = application?.language ?? ""
    let codes =
      ["en", "de", "fr", "es"].contains(own) ? ["en", "de", "fr", "es"] : [own, "en", "de", "fr", "es"]
    return select("language", codes.map { ($0, $0) }, target.choice.language ?? own)
  }

  private var options: String {
    let name = target.choice.template ?? application?.template
    let all = overview.templates.first { $0.name == name }?.options ?? []
    return all.map { option in
      let chosen = target.choice.options.first { $0.name == option.name }?.value ?? ""
      if option.choices.isEmpty {
        return "<label>\(escaped(option.name)) <input name=\"option.\(escaped(option.name))\" size=\"8\" "
          + "placeholder=\"\(escaped(option.value))\" value=\"\(escaped(chosen))\"></label>"
      }
      let values = [("", "as written")] + option.choices.map { ($0, $0) }
      return select("option." + option.name, values, chosen, label: option.name)
    }.joined()
  }

  private func select(
    _ name: String, _ values: [(value: String, label: String)], _ chosen: String, label: String? = nil
  ) -> String {
    let options = values.map { value, label in
      "<option value=\"\(escaped(value))\"\(value == chosen ? " selected" : "")>\(escaped(label))</option>"
    }
    return
      "<label>\(escaped(label ?? name)) <select name=\"\(escaped(name))\">\(options.joined())</select></label>"
  }

  private var query: String { target.query }

  private func file(_ name: String) -> String {
    "/applications/\(escaped(target.folder))/\(name)" + (query.isEmpty ? "" : "?" + escaped(query))
  }

  private var pages: String {
    let count = made.pages[target.stem]?.count ?? 0
    return (0..<count).map { index in
      "<img alt=\"Page \(index + 1) of \(count)\" src=\"\(file("\(target.stem)-\(index + 1).svg"))\">"
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
