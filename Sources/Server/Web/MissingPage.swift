internal import HTTPTypes
internal import Hummingbird

/// A page where there is no route.
struct MissingPage<Context: RequestContext>: RouterMiddleware {
  func handle(
    _ request: Request, context: Context, next: (Request, Context) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as any HTTPResponseError where error.status == .notFound {
      return .missing()
    }
  }
}
