internal import HTTPTypes
internal import Hummingbird

/// Headers that every answer has: nothing is fetched from elsewhere, no type is guessed, nobody frames it. Other sites
/// do not hear where a link was; our own pages do, or browsers would not say where a form comes from.
struct SafetyHeaders<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[.contentSecurityPolicy] =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; frame-ancestors 'self'; "
      + "base-uri 'none'; form-action 'self'"
    response.headers[HTTPField.Name("Referrer-Policy")!] = "same-origin"
    return response
  }
}
