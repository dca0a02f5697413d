internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes

/// Why a request is not answered as asked: one shape for programs, one page for people. Causes inside the server are
/// never in it; they go to the log with the request's id.
struct HostError: Error, Sendable {
  var status: HTTPResponse.Status
  /// A stable name: `accounts.wrong-credentials`.
  var code: String
  /// For people: a sentence.
  var message: String
  var fields: [FieldProblem] = []
  /// Seconds after which it may be tried again.
  var retryAfter: Int?
  /// For the log: no text of a person's.
  var cause: String?

  init(
    _ status: HTTPResponse.Status, _ code: String, _ message: String, fields: [FieldProblem] = [],
    retryAfter: Int? = nil, cause: String? = nil
  ) {
    self.status = status
    self.code = code
    self.message = message
    self.fields = fields
    self.retryAfter = retryAfter
    self.cause = cause
  }

  /// `{"code": …, "message": …, "fields": [{"field": …, "message": …}], "request": …}`
  func json(request: String) -> JSONValue {
    let fields = fields.map { problem in
      JSONValue.object([
        JSONMember("field", .string(problem.field)), JSONMember("message", .string(problem.message)),
      ])
    }
    return .object([
      JSONMember("code", .string(code)), JSONMember("message", .string(message)),
      JSONMember("fields", .array(fields)), JSONMember("request", .string(request)),
    ])
  }

  /// Whether it belongs beside the form that was sent: its fields, or what there is no room for.
  var isForAForm: Bool { status == .unprocessableContent || code == "host.quota" }

  // MARK: The ones that every route has

  /// For what is another's and for what never was.
  static let missing = HostError(.notFound, "host.not-found", "There is nothing here for you.")
  static let unauthorized = HostError(.unauthorized, "accounts.required", "Sign in first.")
  static let wrongForm = HostError(
    .forbidden, "accounts.form-token",
    "This form is too old or comes from elsewhere. Load the page and try again.")
  static let conflict = HostError(
    .conflict, "host.changed",
    "It was changed meanwhile, perhaps in another window. Load the page and try again.")
  static func busy(after seconds: Int = 5) -> HostError {
    HostError(
      .serviceUnavailable, "host.busy", "There is too much to do just now. Try again in a moment.",
      retryAfter: seconds)
  }
  static func tooMany(after seconds: Int) -> HostError {
    HostError(
      .tooManyRequests, "host.too-many-requests", "That was too often. Try again later.", retryAfter: seconds)
  }
  static func tooLarge(_ limit: Int) -> HostError {
    HostError(.contentTooLarge, "host.too-large", "That is too large: at most \(size(limit)) are taken.")
  }
  static let unreadable = "No CV can be read from this file."

  enum FileRefusal {
    case empty
    case tooLarge
    case unknownKind
  }

  /// A file that is not looked at further, in the words of the command line.
  static func file(_ refusal: FileRefusal, _ problem: HostedProfile.Problem) -> HostError {
    let fields = [
      FieldProblem("file", [problem.message, problem.hint].compactMap { $0 }.joined(separator: "; "))
    ]
    return switch refusal {
    case .empty: HostError(.unprocessableContent, "host.empty-file", unreadable, fields: fields)
    case .tooLarge: HostError(.contentTooLarge, "host.too-large", unreadable, fields: fields)
    case .unknownKind: HostError(.unsupportedMediaType, "host.unknown-kind", unreadable, fields: fields)
    }
  }
  /// There is no room for what was to be kept.
  static func quota(_ limit: Int64) -> HostError {
    HostError(
      .contentTooLarge, "host.quota",
      "There is no room for it: your files would take more than \(size(Int(limit))).",
      fields: [FieldProblem("", "delete CVs or postings that you no longer need, then try again")])
  }
  /// The server ended each time while it was being made.
  static let givenUp = HostError(
    .unprocessableContent, HostServices.givenUp,
    "Making this one failed twice. Change the CV, or tell who keeps this server.", cause: HostServices.givenUp
  )
  static func malformed(_ message: String) -> HostError {
    HostError(.badRequest, "host.malformed", message)
  }
  static func `internal`(_ cause: String) -> HostError {
    HostError(
      .internalServerError, "host.internal", "Something went wrong on the server. It has been noted.",
      cause: cause)
  }

  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\(bytes >> 20) MB" : "\(max(1, bytes >> 10)) kB"
  }

  /// Any error as one of these.
  static func from(_ error: any Error) -> HostError {
    switch error {
    case let error as HostError: return error
    case is Gate.Full: return busy()
    // Who asked has gone; nobody reads this.
    case is CancellationError: return busy()
    case let error as Accounts.Failure: return from(error)
    case let error as AccountStoreError: return `internal`("store: \(error)")
    case let error as UploadError:
      return error.isFull
        ? HostError(.init(code: 507), "host.disk-full", "The server has no room left.", cause: "disk full")
        : `internal`("upload: \(error.operation) \(error.code)")
    default: return `internal`("\(type(of: error))")
    }
  }

  private static func from(_ failure: Accounts.Failure) -> HostError {
    switch failure {
    case .invalid(let problems):
      HostError(
        .unprocessableContent, "accounts.invalid", "Some of what you entered cannot be taken.",
        fields: problems)
    case .wrongCredentials:
      HostError(
        .unauthorized, "accounts.wrong-credentials", "The address or the password is wrong.",
        fields: [FieldProblem("password", "the address or the password is wrong")])
    case .busy: busy()
    case .store(let error): `internal`("store: \(error)")
    }
  }
}
