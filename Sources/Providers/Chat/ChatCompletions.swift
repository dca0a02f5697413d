internal import Base
public import Tailoring

/// A language model behind an OpenAI-compatible endpoint, `POST {base}/chat/completions`, whose answers are bound
/// to a JSON schema (`response_format: json_schema`, strict) and checked against it.
///
/// Statuses 408, 409, 424, 429 and those from 500 on, and replies that are cut off, are tried again, after
/// `Retry-After` or exponentially growing pauses. The key goes into the `Authorization` field and nowhere else.
public struct ChatCompletions: LanguageModel {
  private let configuration: ProviderConfiguration
  private let clock: RequestClock
  private let client = HTTPClient()
  private let policy = RetryPolicy()

  public init(_ configuration: ProviderConfiguration, clock: RequestClock = .system) {
    self.configuration = configuration
    self.clock = clock
  }

  public var adapter: String { "openai-chat/1" }
  public var provider: String { configuration.address.url }
  public var model: String { configuration.model }

  /// The answer; asks again, within the deadline, where that may help.
  public func complete(_ request: CompletionRequest) async throws(LanguageModelError) -> Completion {
    let body = Array(ChatRequestBody.json(request, model: model).serialized().utf8)
    let end = clock.uptime() + configuration.deadline
    var attempt = 0
    while true {
      switch await reply(to: body, until: end) {
      case .success(let completion):
        try check(completion, request)
        return completion
      case .failure(let failure):
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

  private func check(_ completion: Completion, _ request: CompletionRequest) throws(LanguageModelError) {
    do throws(LanguageModelError) {
      try ChatReply.check(completion.text, schema: request.schema)
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
    var fields = [HTTPField("Content-Type", "application/json"), HTTPField("Accept", "application/json")]
    if let key = configuration.key { fields.append(HTTPField("Authorization", "Bearer \(key.secret)")) }
    return HTTPRequest(
      url: configuration.address.url + "/chat/completions", fields: fields, body: body,
      timeout: min(configuration.attemptDeadline, end - clock.uptime()),
      bodyLimit: configuration.bodyLimit, usesProxy: !configuration.address.isLoopback)
  }

  private func read(_ response: HTTPResponse) -> Result<Completion, Failure> {
    guard (200..<300).contains(response.status) else { return .failure(failure(response)) }
    do throws(LanguageModelError) {
      var completion = try ChatReply(key: configuration.key).completion(response)
      if let key = configuration.key { completion.text = key.scrubbed(completion.text) }
      return .success(completion)
    } catch {
      return .failure(Failure(error: scrubbed(error)))
    }
  }

  private func failure(_ response: HTTPResponse) -> Failure {
    Failure(
      error: scrubbed(.status(response.status, ChatReply(key: configuration.key).words(of: response))),
      isTransient: RetryPolicy.isTransient(response.status),
      wish: RetryPolicy.wish(of: response, now: clock.wallTime()))
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
    case .schemaViolation(let text): .schemaViolation(key.scrubbed(text))
    case .status(let code, let text): .status(code, key.scrubbed(text))
    case .unreachable(let text): .unreachable(key.scrubbed(text))
    case .notConfigured(let text): .notConfigured(key.scrubbed(text))
    case .timedOut, .offline, .cancelled: error
    }
  }
}
