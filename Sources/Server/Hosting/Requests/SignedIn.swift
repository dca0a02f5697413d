internal import Accounts
internal import HTTPTypes

extension HostServices {
  /// Who has signed in, as the request says.
  func signedIn(_ headers: HTTPFields) async throws -> HostCall.SignedIn? {
    let bearer = headers[.authorization].flatMap { header -> SessionToken? in
      let words = header.split(separator: " ")
      guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
      return SessionToken(words[1])
    }
    let cookie = SessionCookie(isSecure: configuration.usesSecureCookies)
    guard let token = bearer ?? cookie.token(in: headers) else { return nil }
    let session = try await OffThread.run { [accounts] () throws(Accounts.Failure) in
      try accounts.session(token)
    }
    return session.map { HostCall.SignedIn(token: token, session: $0, isCookie: bearer == nil) }
  }
}
