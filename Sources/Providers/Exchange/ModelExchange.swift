internal import Base
internal import Tailoring

/// Asks an endpoint in its dialect, again where that may help, within a deadline.
///
/// Statuses 408, 409, 424, 429 and those from 500 on (529, overloaded, among them), and replies that are cut off, are
/// tried again, after `Retry-After` or exponentially growing pauses. Where a server says that it does not know a sampling
/// parameter or a bound answer, it is asked once more without it. The key goes into a field of the head and nowhere else.
struct ModelExchange<Dialect: ModelDialect>: Sendable {
  let configuration: ProviderConfiguration
  let clock: RequestClock
  private let client = HTTPClient()
  private let policy = RetryPolicy()

  init(_ configuration: ProviderConfiguration, clock: RequestClock) {
    self.configuration = configuration
    self.clock = clock
  }

  /// The answer, which fits the request's schema.
  func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    let end = clock.uptime() + configuration.deadline
    var asked = request
    var withoutSchema = false
    var attempt = 0
    while true {
      let body = Dialect.body(asked, model: configuration.model, withoutSchema: withoutSchema)
      switch await reply(to: Array(body.serialized().utf8), until: end) {
      case .success(let completion):
        try check(completion, request)
        return completion
      case .failure(let failure):
        if Self.concede(failure.error, &asked, &withoutSchema) { continue }
        try await waitAfter(failure, attempt: attempt, end: end)
      }
      attempt += 1
    }
  }

  /// A failed attempt: its error, and whether another one makes sense, after how long at the provider's wish.
  private struct Failure: Error {
    var error: LanguageModelError
    var isTransient = false
    var wish: Duration?
  }

  /// Takes out of the request what the server says it does not know. Each thing goes once, so this ends.
  private static func concede(
    _ error: LanguageModelError, _ request: inout CompletionRequest, _ withoutSchema: inout Bool
  ) -> Bool {
    guard case .status(let code, let words) = error, code == 400 || code == 422 else { return false }
    let known = request.parameters.firstIndex { words.contains($0.name) }
    if let known {
      request.parameters.remove(at: known)
      return true
    }
    guard !withoutSchema, words.contains("response_format") || words.contains("json_schema") else {
      return false
    }
    withoutSchema = true
    return true
  }

  private func check(_ completion: Completion, _ request: CompletionRequest) throws(LanguageModelError) {
    do throws(LanguageModelError) {
      try ReplyReader.check(completion, schema: request.schema)
    } catch {
      throw scrubbed(error)
    }
  }

  /// Waits before the next attempt, or throws the error where there is to be none.
  private func waitAfter(_ failure: Failure, attempt: Int, end: Duration) async throws(LanguageModelError) {
    guard failure.isTransient,
      let pause = policy.pause(before: attempt, wish: failure.wish, jitter: clock.jitter()),
      clock.uptime() + pause < end
    else { throw failure.error }
    do {
      try await clock.sleep(pause)
    } catch {
      throw .cancelled
    }
  }

  private func reply(to body: [UInt8], until end: Duration) async -> Result<Completion, Failure> {
    do throws(HTTPError) {
      return read(try await client.send(httpRequest(body, until: end)))
    } catch {
      return .failure(Failure(error: scrubbed(Self.meaning(of: error)), isTransient: error == .cutOff))
    }
  }

  private func httpRequest(_ body: [UInt8], until end: Duration) -> HTTPRequest {
    let fields = [HTTPField("Content-Type", "application/json"), HTTPField("Accept", "application/json")]
    return HTTPRequest(
      url: Dialect.url(configuration.address), fields: fields + Dialect.fields(configuration.key), body: body,
      timeout: min(configuration.attemptDeadline, end - clock.uptime()),
      bodyLimit: configuration.bodyLimit, usesProxy: !configuration.address.isLoopback)
  }

  private func read(_ response: HTTPResponse) -> Result<Completion, Failure> {
    let reader = ReplyReader(key: configuration.key, status: response.status)
    guard (200..<300).contains(response.status) else {
      return .failure(
        Failure(
          error: scrubbed(.status(response.status, reader.words(of: response))),
          isTransient: RetryPolicy.isTransient(response.status),
          wish: RetryPolicy.wish(of: response, now: clock.wallTime())))
    }
    do throws(LanguageModelError) {
      var completion = try Dialect.completion(try reader.json(response), reader)
      if let key = configuration.key { completion.text = key.scrubbed(completion.text) }
      return .success(completion)
    } catch {
      return .failure(Failure(error: scrubbed(error)))
    }
  }

  private static func meaning(of error: HTTPError) -> LanguageModelError {
    switch error {
    case .noLibrary(let reason): .notConfigured("libcurl cannot be used: \(reason)")
    case .cancelled: .cancelled
    case .timedOut: .timedOut
    case .tooLarge(let limit): .unreachable("its reply is larger than \(limit >> 20) MB")
    case .cutOff: .unreachable("the connection ended before the reply did")
    case .unreachable(let reason): .unreachable(reason)
    }
  }

  /// The error without the key, should the provider have repeated it.
  private func scrubbed(_ error: LanguageModelError) -> LanguageModelError {
    guard let key = configuration.key else { return error }
    return switch error {
    case .refused(let text): .refused(key.scrubbed(text))
    case .schemaViolation(let text, let bill): .schemaViolation(key.scrubbed(text), bill)
    case .status(let code, let text): .status(code, key.scrubbed(text))
    case .unreachable(let text): .unreachable(key.scrubbed(text))
    case .notConfigured(let text): .notConfigured(key.scrubbed(text))
    case .timedOut, .offline, .cancelled: error
    }
  }
}
