internal import Accounts
internal import Base
internal import HTTPTypes
internal import Hummingbird

/// What is lost when something is deleted.
struct Losses {
  /// What it is called.
  var title: String
  /// `Delete this CV?`
  var question: String
  /// What goes, each in words.
  var items: [String]
  /// Where the answer is sent, and where one goes who keeps it.
  var address: String
  var back: String
  var backLabel: String

  init(_ cv: CV, _ made: [Customization], _ publication: Publication?) {
    title = CVPage.title(cv)
    question = "Delete this CV?"
    items = ["the file “\(cv.fileName)” (\(HostError.size(Int(cv.bytes))))"]
    if cv.status == .saved { items.append("the profile, with everything that you put right in it") }
    if !made.isEmpty {
      let names = made.prefix(5).map { "“\(ApplicationPage.title($0))”" }.joined(separator: ", ")
      let more = made.count > 5 ? " and \(made.count - 5) more" : ""
      items.append(
        made.count == 1
          ? "the posting \(names) with its CV, letter and report"
          : "\(made.count) postings with their CVs, letters and reports: \(names)\(more)")
    }
    if let publication { items.append("the public portfolio at /u/\(publication.name)/") }
    address = "/cvs/\(cv.id)/delete"
    back = "/cvs/\(cv.id)"
    backLabel = "Keep it"
  }

  init(_ cv: CV, _ customization: Customization, files: [String]) {
    title = ApplicationPage.title(customization)
    question = "Delete this posting?"
    items = ["the text of the posting"]
    if files.contains("cv.pdf") { items.append("the CV that was made for it, in every format") }
    if files.contains("letter.pdf") { items.append("the letter") }
    if files.contains("match.html") { items.append("the report of what it asks for and what your CV shows") }
    address = "/cvs/\(cv.id)/\(customization.id)/delete"
    back = "/cvs/\(cv.id)/\(customization.id)"
    backLabel = "Keep it"
  }

  /// - Parameter published: the names of portfolios.
  init(_ user: User, _ cvs: [CVEntry], published: [PublicName]) {
    title = user.email
    question = "Delete your account?"
    items = ["the account itself: nobody can sign in with \(user.email) any more"]
    if !cvs.isEmpty {
      let count = cvs.count == 1 ? "your CV" : cvs.count == 2 ? "both CVs" : "all \(cvs.count) CVs"
      items.append("\(count), with every file, profile, posting, document and report")
    }
    items += published.map { "the public portfolio at /u/\($0)/" }
    address = "/account/delete"
    back = "/account"
    backLabel = "Keep the account"
  }

  var json: JSONValue { .object([JSONMember("deletes", .array(items.map { .string($0) }))]) }
}

/// Asks before something is deleted, with what will be lost. Looking at it changes nothing.
struct ConfirmPage {
  let frame: PageFrame
  let losses: Losses
  /// Whether the password is asked for: who found a browser open is not who has the account.
  var asksPassword = false
  /// Where the files can be taken along before.
  var files: String?
  var error: HostError?

  var page: HostPage {
    let summary = ErrorSummary(error: error, shown: ["password"])
    let password: Markup? =
      asksPassword
      ? FormField(
        name: "password", label: "Your password", kind: .line(type: "password"),
        error: summary.message("password"), attributes: " autocomplete=\"current-password\" required"
      ).markup : nil
    let items = losses.items.map { "<li>\($0.prefix(1).uppercased() + $0.dropFirst())</li>" as Markup }
    let take = files.map {
      "<p>You can <a href=\"\($0)\">download everything</a> before.</p>" as Markup
    }
    return HostPage(
      title: losses.question, frame: frame,
      body: """
        <h1>\(losses.question)</h1><p class="lead">\(losses.title)</p>
        \(summary.markup)
        <p>This will be gone at once and for good:</p><ul>\(items)</ul>\(take)
        <form method="post" action="\(losses.address)" class="narrow">\(frame.token)\(password)
        <div class="actions"><button class="danger full">Delete for good</button>
        <a class="button quiet" href="\(losses.back)">\(losses.backLabel)</a></div></form>
        """)
  }
}

extension Response {
  /// What would be lost: a page that asks, or a list for a program.
  static func asking(_ losses: Losses, _ call: HostCall) throws -> Response {
    guard call.wantsPage else { return .json(losses.json) }
    return .hostPage(ConfirmPage(frame: try PageFrame(call), losses: losses).page)
  }
}
