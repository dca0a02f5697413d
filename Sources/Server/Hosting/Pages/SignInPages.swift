internal import Accounts

/// Signing in.
struct LogInPage {
  var allowsSignUp: Bool
  var email = ""
  var isNew = false
  var isGone = false
  /// Whether some files of what is gone could not be removed yet.
  var isLater = false
  var error: HostError?

  var page: HostPage {
    let summary = ErrorSummary(error: error, shown: ["email", "password"])
    let email = FormField(
      name: "email", label: "E-mail address", kind: .line(type: "email"), value: email,
      error: summary.message("email"), attributes: " autocomplete=\"email\" required")
    let password = FormField(
      name: "password", label: "Password", kind: .line(type: "password"), error: summary.message("password"),
      attributes: " autocomplete=\"current-password\" required")
    let gone: Markup =
      isLater
      ? "Your account is deleted. Some files could not be removed yet; the server goes on trying."
      : "Your account is deleted, with everything in it."
    let note: Markup? =
      isGone
      ? "<p class=\"note\" role=\"status\">\(gone)</p>"
      : isNew
        ? "<p class=\"note\" role=\"status\">If the address was free, it has an account now: sign in.</p>"
        : nil
    let signUp: Markup? =
      allowsSignUp ? "<p>No account yet? <a href=\"/auth/signup\">Make one</a></p>" : nil
    return HostPage(
      title: "Sign in",
      body: """
        <h1>Sign in</h1>
        <p class="lead">Bring the CV you have, take away one for each posting.</p>
        \(note)\(summary.markup)
        <form method="post" action="/auth/login" class="narrow">
        \(email.markup)\(password.markup)
        <button>Sign in</button>
        </form>
        \(signUp)
        """)
  }
}

/// Making an account.
struct SignUpPage {
  var email = ""
  var error: HostError?

  var page: HostPage {
    let summary = ErrorSummary(error: error, shown: ["email", "password"])
    let email = FormField(
      name: "email", label: "E-mail address", kind: .line(type: "email"), value: email,
      error: summary.message("email"), attributes: " autocomplete=\"email\" required")
    let password = FormField(
      name: "password", label: "Password", kind: .line(type: "password"),
      hint: "At least \(PasswordRules.shortest) characters; a few unrelated words make a good one.",
      error: summary.message("password"), attributes: " autocomplete=\"new-password\" required")
    return HostPage(
      title: "Make an account",
      body: """
        <h1>Make an account</h1>
        <p>Bring the CV you have, look through what was read of it, paste a posting, and take away a CV and a letter for it.
        What you bring is yours alone to see.</p>
        \(summary.markup)
        <form method="post" action="/auth/signup" class="narrow">
        \(email.markup)\(password.markup)
        <button>Make the account</button>
        </form>
        <p>You have one? <a href="/auth/login">Sign in</a></p>
        """)
  }
}
