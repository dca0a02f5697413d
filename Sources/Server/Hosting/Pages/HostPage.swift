internal import Accounts
internal import HTTPTypes

/// A page of a server with accounts. No script, nothing from elsewhere.
struct HostPage {
  var title: String
  var frame: PageFrame?
  var body: Markup
  /// Whether it has two columns.
  var isWide = false

  var html: String {
    let layout: Markup = isWide ? " class=\"wide\"" : ""
    let page: Markup = """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(title) – vitae</title><link rel="stylesheet" href="/-/host.css"></head>
      <body>
      <a class="skip" href="#main">To the content</a>
      <header class="top"><a class="brand" href="/">vitae</a>\(frame?.bar)</header>
      <main id="main"\(layout)>
      \(body)
      </main>
      </body>
      </html>

      """
    return page.html
  }
}

/// What every page of somebody who has signed in carries.
struct PageFrame {
  let email: String
  /// What forms send back.
  let formToken: String

  init(_ call: HostCall) throws(HostError) {
    self.init(try call.signedInUser())
  }

  init(_ signedIn: HostCall.SignedIn) {
    email = signedIn.session.user.email
    formToken = signedIn.token.formToken
  }

  var token: Markup { "<input type=\"hidden\" name=\"form_token\" value=\"\(formToken)\">" }

  var bar: Markup {
    """
    <nav aria-label="Account"><a href="/cvs">Your CVs</a> <a href="/account">Account<span class="who"> · \(email)</span></a>
    <form method="post" action="/auth/logout">\(token)<button class="quiet">Sign out</button></form></nav>
    """
  }

  /// A button that changes something.
  func button(_ label: String, posting address: String) -> Markup {
    "<form method=\"post\" action=\"\(address)\">\(token)<button class=\"quiet\">\(label)</button></form>"
  }
}

/// A field of a form with its label, and what is wrong with it.
struct FormField {
  enum Kind {
    case line(type: String)
    case text(rows: Int)
    case file
  }

  var name: String
  var label: String
  var kind = Kind.line(type: "text")
  var value = ""
  var hint: String?
  var error: String?
  /// What of the source it was read from, where that is doubtful.
  var doubt: String?
  /// Whether the box is ticked that says that a doubt is settled.
  var isChecked = false
  /// Further attributes, written in the source.
  var attributes: Markup = ""

  /// Of characters that a name in HTML may have.
  private var id: String { "f-" + name }

  var markup: Markup {
    let notes = [
      hint.map { ("hint", $0) }, doubt.map { ("doubt", $0) }, error.map { ("error", $0) },
    ].compactMap { $0 }
    let described: Markup? =
      notes.isEmpty
      ? nil : " aria-describedby=\"\(notes.map { "\(id)-\($0.0)" }.joined(separator: " "))\""
    let invalid: Markup? = error == nil ? nil : " aria-invalid=\"true\""
    let common: Markup =
      "id=\"\(id)\" name=\"\(name)\"\(described)\(invalid)\(attributes)"
    let control: Markup =
      switch kind {
      case .file: "<input type=\"file\" \(common)>"
      case .line(let type): "<input type=\"\(type)\" \(common) value=\"\(value)\">"
      // A line end after the tag is not part of the text.
      case .text(let rows): "<textarea rows=\"\(rows)\" \(common)>\n\(value)</textarea>"
      }
    let said = notes.map { "<p class=\"\($0.0)\" id=\"\(id)-\($0.0)\">\(Words.shown($0.1))</p>" as Markup }
    let box = doubt == nil ? nil : Self.box(name, "Checked: \(label)", isTicked: isChecked)
    return "<div class=\"field\"><label for=\"\(id)\">\(label)</label>\(control)\(said)\(box)</div>"
  }
}

extension FormField {
  /// The box that says that somebody has looked at a marked field, or at all of them.
  static func box(_ value: String, _ label: String, isTicked: Bool) -> Markup {
    let state: Markup = isTicked ? " checked" : ""
    return """
      <label class="check"><input type="checkbox" name="\(ReviewForm.checkedName)" value="\(value)"\(state)> \(label)</label>
      """
  }
}

/// What was done, above a page.
enum DoneNote {
  static func markup(_ text: String?) -> Markup {
    text.map { "<p class=\"note good\" role=\"status\">\($0)</p>" } ?? ""
  }
}

/// Messages of the command line as people read them on a page.
enum Words {
  /// Names in quotation marks instead of backquotes.
  static func shown(_ message: String) -> String {
    var isOpen = false
    return String(
      message.map { letter in
        guard letter == "`" else { return letter }
        isOpen.toggle()
        return isOpen ? "“" : "”"
      })
  }
}

/// What is wrong, above a form, with a way to each field.
struct ErrorSummary {
  let error: HostError?
  /// Fields that the page shows; problems with others are told in words.
  var shown: Set<String> = []

  var markup: Markup {
    guard let error else { return "" }
    let items = error.fields.filter { !isHeadline($0.message) }.map { problem -> Markup in
      shown.contains(problem.field)
        ? "<li><a href=\"#f-\(problem.field)\">\(Words.shown(problem.message))</a></li>"
        : "<li>\(problem.field.isEmpty ? "" : problem.field + ": ")\(Words.shown(problem.message))</li>"
    }
    let list: Markup? = items.isEmpty ? nil : "<ul>\(items)</ul>"
    return """
      <div class="errors" role="alert" tabindex="-1" autofocus><h2>\(error.message)</h2>\(list)</div>
      """
  }

  /// Whether it is what stands above the list already.
  private func isHeadline(_ message: String) -> Bool {
    func plain(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    return plain(message) == plain(error?.message ?? "")
  }

  /// What is wrong with a field.
  func message(_ field: String) -> String? { error?.fields.first { $0.field == field }?.message }
}

/// What a person sees of an error.
struct ErrorPage {
  let error: HostError
  let request: String
  /// Of somebody who has signed in.
  var frame: PageFrame?

  var page: HostPage {
    let fields = error.fields.map { "<li>\(Words.shown($0.message))</li>" as Markup }
    let list: Markup? = fields.isEmpty ? nil : "<ul>\(fields)</ul>"
    let next: Markup
    switch error.status {
    case .notFound:
      next =
        "<p>It may have been deleted, or it is somebody else’s.</p><p><a class=\"button\" href=\"/\">To your CVs</a></p>"
    case .unauthorized: next = "<p><a class=\"button\" href=\"/auth/login\">Sign in</a></p>"
    default:
      next =
        "<p>Your browser’s way back leads to where you were.</p><p><a class=\"button\" href=\"/\">To your CVs</a></p>"
    }
    return HostPage(
      title: error.status == .notFound ? "Not found" : "Not done", frame: frame,
      body: """
        <h1>\(error.status == .notFound ? "Not found" : "That did not work")</h1>
        <p>\(error.message)</p>\(list)
        \(next)
        <p class="small">If you ask who keeps this server, name the request: \(request)</p>
        """)
  }
}
