internal import Accounts

/// An account: how much is in it, a way to take all of it away, and its end.
struct AccountPage {
  let frame: PageFrame
  let user: User
  let cvs: [CVEntry]
  /// Bytes: what is theirs, and how much that may be.
  let used: Int64
  let quota: Int64
  var error: HostError?
  /// Whether the password was changed just now.
  var isChanged = false

  var page: HostPage {
    let summary = ErrorSummary(error: error, shown: ["current", "new"])
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
        <div><dt>Room taken</dt><dd>\(used == 0 ? "none" : HostError.size(Int(used))) of \(HostError.size(Int(quota)))</dd></div></dl>
        <section aria-labelledby="take"><h2 id="take">Take everything with you</h2>
        <p>A zip archive of the files that you brought, your profiles as JSON Resume, your postings and all that was made for them.</p>
        <p class="actions"><a class="button quiet" href="/account/files">Download all files</a></p></section>
        <section aria-labelledby="change"><h2 id="change">Another password</h2>
        <form method="post" action="/account/password" class="narrow">\(frame.token)\(present.markup)\(new.markup)
        <button class="quiet">Change the password</button></form></section>
        <section aria-labelledby="end"><h2 id="end">Delete the account</h2>
        <p>The account, every CV, every document and what you have published. You are asked first.</p>
        <p class="actions"><a class="button danger" href="/account/delete">Delete my account …</a></p></section>
        """)
  }
}
