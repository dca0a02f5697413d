internal import Accounts

/// An account: how much is in it, a way to take all of it away, and its end.
struct AccountPage {
  let frame: PageFrame
  let user: User
  let cvs: [CVEntry]
  var error: HostError?
  /// Whether the password was changed just now.
  var isChanged = false

  var page: HostPage {
    let summary = ErrorSummary(error: error, shown: ["password", "current", "new"])
    let bytes = Int(cvs.reduce(0) { $0 + $1.bytes })
    let password = FormField(
      name: "password", label: "Your password", kind: .line(type: "password"),
      error: summary.message("password"),
      attributes: " autocomplete=\"current-password\" required")
    let present = FormField(
      name: "current", label: "Present password", kind: .line(type: "password"),
      error: summary.message("current"),
      attributes: " autocomplete=\"current-password\" required")
    let new = FormField(
      name: "new", label: "New password", kind: .line(type: "password"),
      hint: "At least \(PasswordRules.shortest) characters. Everywhere else you are signed out.",
      error: summary.message("new"), attributes: " autocomplete=\"new-password\" required")
    let note: Markup? =
      isChanged
      ? "<p class=\"note good\" role=\"status\"><strong>Changed.</strong> The new password holds.</p>" : nil
    return HostPage(
      title: "Your account", frame: frame,
      body: """
        <h1>Your account</h1>
        \(note)\(summary.markup)
        <dl class="facts"><div><dt>E-mail address</dt><dd>\(user.email)</dd></div>
        <div><dt>Since</dt><dd>\(Day.text(user.created))</dd></div>
        <div><dt>CVs</dt><dd>\(cvs.count)</dd></div>
        <div><dt>Files that you brought</dt><dd>\(bytes == 0 ? "none" : HostError.size(bytes))</dd></div></dl>
        <section aria-labelledby="take"><h2 id="take">Take everything with you</h2>
        <p>A zip archive of the files that you brought, your profiles as JSON Resume, your postings and all that was made for them.</p>
        <p class="actions"><a class="button quiet" href="/account/files">Download all files</a></p></section>
        <section aria-labelledby="change"><h2 id="change">Another password</h2>
        <form method="post" action="/account/password" class="narrow">\(frame.token)\(present.markup)\(new.markup)
        <button class="quiet">Change the password</button></form></section>
        <section aria-labelledby="end"><h2 id="end">Delete the account</h2>
        <p>Deletes the account, every CV, every document and what you have published, at once and for good.</p>
        <form method="post" action="/account/delete" class="narrow">\(frame.token)\(password.markup)
        <button class="danger">Delete my account</button></form></section>
        """)
  }
}
