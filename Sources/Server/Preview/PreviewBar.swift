internal import Base
internal import Build

/// What lies over an application: whose it is and for which posting, the way to the others, a form to look at it otherwise
/// and one that saves the choice.
struct PreviewBar {
  let overview: PreviewOverview
  let target: PreviewTarget
  /// Of the form that saves the choice; nil: there is nothing to save, or it cannot be.
  var token: String?

  /// What a page that is open is sent where this changes.
  var json: JSONValue {
    .object([
      JSONMember("jobs", .string(jobs)), JSONMember("fields", .string(fields)),
      JSONMember("saving", .string(saving)),
    ])
  }

  /// Whose it is and for what, in words.
  var title: String {
    guard let person else { return target.folder }
    if let page { return person.name + ": " + Self.title(page) }
    return application.map { person.name + ": " + Self.title($0) } ?? target.folder
  }

  static func title(_ page: PreviewOverview.Page) -> String { page.project ?? "Portfolio" }

  /// Where a public page is looked at.
  static func address(of page: PreviewOverview.Page, _ person: PreviewOverview.Person) -> String {
    let name = page.path.dropLast(".html".count)
    return "/preview/\(person.slug)" + (page.project == nil ? "" : "?show=\(name)")
  }

  /// Whether a build puts what is looked at on the site; nil of applications.
  var isPublished: Bool? { target.isPublic ? person?.isPublished : nil }

  static func title(_ application: PreviewOverview.Application) -> String {
    application.title + (application.company.map { ", " + $0 } ?? "")
  }

  private var person: PreviewOverview.Person? {
    overview.people.first { target.folder == $0.slug || target.folder.hasPrefix($0.slug + "/") }
  }

  private var page: PreviewOverview.Page? {
    target.isPublic ? person?.pages.first { $0.path == target.page } : nil
  }

  private var application: PreviewOverview.Application? {
    person?.applications.first { $0.folder == target.folder }
  }

  /// What is looked at, and the person's other applications, looked at in the same way.
  var jobs: String {
    let items = (person?.applications ?? []).map { application in
      let query = target.query.isEmpty || target.isPublic ? "" : "?" + target.query
      let mark = application.folder == target.folder ? " aria-current=\"page\"" : ""
      return "<li><a href=\"/preview/\(escaped(application.folder + query))\"\(mark)>"
        + "\(escaped(Self.title(application)))</a></li>"
    }
    let pages = (person?.pages ?? []).map { page in
      let mark = page.path == target.page ? " aria-current=\"page\"" : ""
      let address = person.map { Self.address(of: page, $0) } ?? ""
      return "<li><a href=\"\(escaped(address))\"\(mark)>\(escaped(Self.title(page)))</a></li>"
    }
    return
      "<summary><h1>\(escaped(title))</h1></summary><ul>\(items.joined())<li class=\"kind\">Public pages</li>"
      + pages.joined() + "</ul>"
  }

  /// Of the form to look at it otherwise.
  var fields: String { documents + templates + languages + options + "<button class=\"look\">Show</button>" }

  /// The form that writes the choice into the files.
  var saving: String {
    guard let token else { return "" }
    var fields = [("token", token), ("show", target.stem)]
    if let template = target.choice.template { fields.append(("template", template)) }
    if let language = target.choice.language { fields.append(("language", language)) }
    fields += target.choice.options.map { ("option." + $0.name, $0.value) }
    let hidden = fields.map {
      "<input type=\"hidden\" name=\"\(escaped($0.0))\" value=\"\(escaped($0.1))\">"
    }
    return """
      <form class="save" method="post" action="/-/choices/\(escaped(target.folder))">\(hidden.joined())
      \(target.isPublic ? "" : "<button name=\"for\" value=\"application\">Save for this application</button>")
      <button name="for" value="person">Save for all of \(escaped(person?.name ?? "this person"))</button></form>
      """
  }

  private var documents: String {
    if target.isPublic {
      let pages = (person?.pages ?? []).map { (String($0.path.dropLast(".html".count)), Self.title($0)) }
      return select("show", pages, target.stem, label: "page", written: "index")
    }
    guard application?.hasLetter ?? true else { return "" }
    return select("show", [("cv", "CV"), ("letter", "Letter")], target.stem, written: "cv")
  }

  private var templates: String {
    let names = overview.templates.map { ($0.name, $0.name) }
    let own = ownTemplate ?? ""
    return select("template", names, target.choice.template ?? own, written: own)
  }

  /// As the files say.
  private var ownTemplate: String? { target.isPublic ? person?.template : application?.template }

  /// Public pages are in the profile's own language.
  private var languages: String {
    guard !target.isPublic else { return "" }
    let own = application?.language ?? ""
    let codes =
      ["en", "de", "fr", "es"].contains(own) ? ["en", "de", "fr", "es"] : [own, "en", "de", "fr", "es"]
    return select("language", codes.map { ($0, $0) }, target.choice.language ?? own, written: own)
  }

  private var options: String {
    let name = target.choice.template ?? ownTemplate
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
}
