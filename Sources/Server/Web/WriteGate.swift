internal import HTTPTypes
internal import Hummingbird

/// Lets only forms of this server's own pages write: by where the browser says that the form comes from, and by a token
/// that no other site can read (OWASP, Cross-Site Request Forgery Prevention).
struct WriteGate: Sendable {
  /// Of this run of the server.
  let token: String

  /// With a token of 128 random bits.
  init() {
    var random = SystemRandomNumberGenerator()
    func word() -> String {
      let digits = String(random.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
    token = word() + word()
  }

  /// Whether a browser would say that the form comes from a page of this server. Browsers send `Origin` with every POST
  /// (Fetch Standard, 3.2); what has none is no browser, and has the token to show.
  func admits(_ request: Request) -> Bool {
    if let site = request.headers[HTTPField.Name("Sec-Fetch-Site")!], site != "same-origin" { return false }
    guard let origin = request.headers[.origin] else { return true }
    return request.head.authority.map { origin.lowercased() == "http://" + $0.lowercased() } ?? false
  }

  /// In a time that does not tell how much of it is right.
  func admits(token given: String) -> Bool {
    let (a, b) = (Array(token.utf8), Array(given.utf8))
    return a.count == b.count && zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
