internal import Accounts
internal import HTTPTypes

/// The cookie that carries a session (RFC 6265bis): for this host alone, not for scripts, not with requests that other
/// sites' pages make.
struct SessionCookie: Sendable {
  let isSecure: Bool

  /// With `__Host-` a browser takes it only when it is secure, for `/`, and for no other host.
  var name: String { isSecure ? "__Host-vitae" : "vitae" }

  func token(in headers: HTTPFields) -> SessionToken? {
    for header in headers[values: .cookie] {
      for pair in header.split(separator: ";") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2, parts[0].drop(while: { $0 == " " }) == name else { continue }
        return SessionToken(parts[1])
      }
    }
    return nil
  }

  func set(_ token: SessionToken, lasting seconds: Int64) -> String { header(token.text, seconds) }

  var removal: String { header("", 0) }

  private func header(_ value: String, _ seconds: Int64) -> String {
    "\(name)=\(value); Path=/; Max-Age=\(seconds); HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
  }
}
