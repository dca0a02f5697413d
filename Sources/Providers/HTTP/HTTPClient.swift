internal import Base
internal import CCurl

/// HTTP over libcurl, one exchange a call. TLS certificates are verified, redirects are not followed and only
/// `http` and `https` are spoken. Each exchange blocks a thread of its own, never one of the tasks' threads.
struct HTTPClient: Sendable {
  /// Sends `request` and waits for the whole reply. Cancelling the task ends the exchange within a tenth of a second.
  func send(_ request: HTTPRequest) async throws(HTTPError) -> HTTPResponse {
    let flag = CancelFlag()
    let result: Result<HTTPResponse, HTTPError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        WorkerThread.run { continuation.resume(returning: Self.perform(request, flag)) }
      }
    } onCancel: {
      flag.raise()
    }
    return try result.get()
  }

  private static func perform(_ request: HTTPRequest, _ flag: CancelFlag) -> Result<HTTPResponse, HTTPError> {
    var response = vitae_http_response()
    defer { vitae_http_response_free(&response) }
    withCRequest(request, flag) { vitae_http_perform($0, &response) }
    switch response.outcome {
    case VITAE_HTTP_DONE: return .success(reply(response))
    case VITAE_HTTP_NO_LIBRARY: return .failure(.noLibrary(words(&response)))
    case VITAE_HTTP_CANCELLED: return .failure(.cancelled)
    case VITAE_HTTP_TIMED_OUT: return .failure(.timedOut)
    case VITAE_HTTP_TOO_LARGE: return .failure(.tooLarge(request.bodyLimit))
    case VITAE_HTTP_CUT_OFF: return .failure(.cutOff)
    default: return .failure(.unreachable(words(&response)))
    }
  }

  private static func reply(_ response: vitae_http_response) -> HTTPResponse {
    let header = UnsafeRawBufferPointer(start: response.header, count: response.header_length)
    let body = UnsafeRawBufferPointer(start: response.body, count: response.body_length)
    return HTTPResponse(
      status: response.status, fields: HTTPField.parse(String(decoding: header, as: UTF8.self)),
      body: Array(body))
  }

  private static func words(_ response: inout vitae_http_response) -> String {
    withUnsafeBytes(of: &response.error) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self).trimmed
    }
  }

  /// Calls `body` with the request in C's form; its pointers are valid only during the call.
  private static func withCRequest(
    _ request: HTTPRequest, _ flag: CancelFlag, _ body: (UnsafePointer<vitae_http_request>) -> Void
  ) {
    withCStrings(request.fields.map { "\($0.name): \($0.value)" }) { headers in
      request.url.withCString { url in
        "vitae".withCString { agent in
          (request.body ?? []).withUnsafeBytes { bytes in
            var form = vitae_http_request()
            form.url = url
            form.user_agent = agent
            form.headers = headers.baseAddress
            form.header_count = headers.count
            form.body = request.body == nil ? nil : bytes.baseAddress ?? UnsafeRawPointer(url)
            form.body_length = bytes.count
            form.timeout_ms = max(1, request.timeout.milliseconds)
            form.body_limit = request.bodyLimit
            form.without_proxy = request.usesProxy ? 0 : 1
            form.cancel = flag.pointer
            body(&form)
          }
        }
      }
    }
  }

  private static func withCStrings(
    _ texts: [String], _ body: (UnsafeBufferPointer<UnsafePointer<CChar>?>) -> Void
  ) {
    let copies = texts.map { text in
      let bytes = text.utf8CString
      let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
      _ = copy.initialize(from: bytes)
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    copies.map { UnsafePointer($0.baseAddress) }.withUnsafeBufferPointer(body)
  }
}

/// A flag that ends an exchange. Raising it is atomic, so it may be done from any thread.
private final class CancelFlag: @unchecked Sendable {
  let pointer: OpaquePointer
  init() { pointer = vitae_http_flag_new() }
  func raise() { vitae_http_flag_raise(pointer) }
  deinit { vitae_http_flag_free(pointer) }
}

extension Duration {
  /// Whole milliseconds, rounded down, saturating.
  var milliseconds: Int {
    let (seconds, attoseconds) = components
    guard seconds < Int64.max / 2000 else { return Int.max / 2 }
    return Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
  }
}
