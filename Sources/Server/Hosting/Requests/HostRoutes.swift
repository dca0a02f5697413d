internal import HTTPTypes

/// Every way into a server with accounts. Objects of other users and objects that never were answer alike.
enum HostRoutes {
  static let all: [HostRoute] = accounts + cvs + applications + portfolios

  private static let form = HostRoute.Body.form(limit: HostConfiguration.formLimit)

  private static let accounts: [HostRoute] = [
    HostRoute(.get, "/", .anyone, AuthHandlers.start),
    HostRoute(.get, "/-/host.css", .anyone, AuthHandlers.style),
    HostRoute(.get, "/-/health", .anyone, AuthHandlers.health),
    HostRoute(.get, "/auth/login", .anyone, AuthHandlers.logInPage),
    HostRoute(.post, "/auth/login", .anyone, body: form, AuthHandlers.logIn),
    HostRoute(.get, "/auth/signup", .anyone, AuthHandlers.signUpPage),
    HostRoute(.post, "/auth/signup", .anyone, body: form, AuthHandlers.signUp),
    HostRoute(.post, "/auth/logout", .user, body: form, AuthHandlers.logOut),
    HostRoute(.get, "/auth/session", .user, AuthHandlers.session),
    HostRoute(.get, "/account", .user, AccountHandlers.show),
    HostRoute(.get, "/account/files", .user, AccountHandlers.files),
    HostRoute(.post, "/account/password", .user, body: form, AccountHandlers.password),
    HostRoute(.delete, "/account", .user, body: form, AccountHandlers.delete),
    HostRoute(.get, "/account/delete", .user, AccountHandlers.askBeforeDeleting),
    HostRoute(.post, "/account/delete", .user, body: form, AccountHandlers.delete),
  ]

  private static let cvs: [HostRoute] = [
    HostRoute(.get, "/cvs", .user, CVHandlers.list),
    HostRoute(.post, "/cvs/upload", .user, body: .stream, UploadHandler.upload),
    HostRoute(.get, "/cvs/:cv", .user, CVHandlers.show),
    HostRoute(
      .put, "/cvs/:cv", .user, body: .form(limit: HostConfiguration.profileLimit), ReviewHandlers.replace),
    HostRoute(
      .post, "/cvs/:cv", .user, body: .form(limit: HostConfiguration.profileLimit), ReviewHandlers.review),
    HostRoute(.delete, "/cvs/:cv", .user, body: form, CVHandlers.delete),
    HostRoute(.get, "/cvs/:cv/delete", .user, CVHandlers.askBeforeDeleting),
    HostRoute(.post, "/cvs/:cv/delete", .user, body: form, CVHandlers.delete),
    HostRoute(.get, "/cvs/:cv/original", .user, CVHandlers.original),
    HostRoute(.get, "/cvs/:cv/pages/:page", .user, CVHandlers.pagePicture),
    HostRoute(
      .post, "/cvs/:cv/customize", .user, body: .form(limit: 4 * HostConfiguration.postingLimit),
      ApplicationHandlers.customize),
    HostRoute(.put, "/cvs/:cv/publication", .user, body: form, PublicationHandlers.publish),
    HostRoute(.post, "/cvs/:cv/publication", .user, body: form, PublicationHandlers.publish),
    HostRoute(.delete, "/cvs/:cv/publication", .user, body: form, PublicationHandlers.withdraw),
    HostRoute(.post, "/cvs/:cv/publication/delete", .user, body: form, PublicationHandlers.withdraw),
  ]

  /// Paths follow those of the private tree, so that links between its files hold.
  private static let applications: [HostRoute] = [
    HostRoute(.get, "/cvs/index.html", .user, AuthHandlers.list),
    HostRoute(.get, "/cvs/assets/**", .user, ApplicationHandlers.asset),
    HostRoute(.get, "/cvs/:cv/:job", .user, ApplicationHandlers.show),
    HostRoute(.delete, "/cvs/:cv/:job", .user, body: form, ApplicationHandlers.delete),
    HostRoute(.post, "/cvs/:cv/:job/again", .user, body: form, ApplicationHandlers.again),
    HostRoute(.get, "/cvs/:cv/:job/delete", .user, ApplicationHandlers.askBeforeDeleting),
    HostRoute(.post, "/cvs/:cv/:job/delete", .user, body: form, ApplicationHandlers.delete),
    HostRoute(.get, "/cvs/:cv/:job/:file", .user, ApplicationHandlers.file),
  ]

  private static let portfolios: [HostRoute] = [
    HostRoute(.get, "/u/index.html", .anyone, PublicationHandlers.start),
    HostRoute(.get, "/u/assets/**", .anyone, PublicationHandlers.asset),
    HostRoute(.get, "/u/:name", .anyone, PublicationHandlers.show),
    HostRoute(.get, "/u/:name/**", .anyone, PublicationHandlers.file),
  ]
}
