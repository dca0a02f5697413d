internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// `POST /cvs/upload`: a file goes to the disk as it comes, then under its own name, then into the database; only then is
/// it acknowledged. What the sender says of its name and type decides nothing.
enum UploadHandler {
  static func upload(_ call: HostCall) async throws -> Response {
    do { return try await take(call) } catch let error as HostError {
      guard call.wantsPage, !error.fields.isEmpty else { throw error }
      return try await CVHandlers.list(error, call)
    }
  }

  private static func take(_ call: HostCall) async throws -> Response {
    let services = call.services
    let user = try call.signedInUser().user
    let key = String(user.number)
    try HostLimits.take([(services.limits.uploadsByAccount, key)], now: Double(services.now()))
    let slack = 64 << 10
    if let length = call.request.headers[.contentLength].flatMap({ Int($0) }),
      length > services.configuration.uploadLimit + slack
    {
      throw HostError.file(.tooLarge, HostedReader.tooLarge(nil, services.configuration.uploadLimit))
    }
    let cv = try await services.uploading.run { try await receive(call, user) }
    // It is kept; now it is read, whether or not somebody waits for that.
    let reading = Task { await services.read(cv) }
    let read = await OffThread.result(of: reading, within: .seconds(10)) ?? nil
    if let read, read.status == .refused { return try await refuse(read, call) }
    if call.wantsPage { return .seeOther("/cvs/\(cv.id)") }
    var response = Response.json(CVAnswer.json((read ?? cv).entry), status: .created)
    response.headers[.location] = "/cvs/\(cv.id)"
    return response
  }

  /// Takes the file; it is in the database when this returns.
  private static func receive(_ call: HostCall, _ user: UserID) async throws -> CV {
    guard var reader = MultipartReader(contentType: call.request.headers[.contentType] ?? "") else {
      throw HostError(
        .unsupportedMediaType, "host.not-multipart", "Send the file as `multipart/form-data`.")
    }
    var sink = UploadSink(call)
    // Who sends for ever, or ever more slowly, holds a place that others wait for.
    let end = ContinuousClock.now + .seconds(300)
    let most = call.services.configuration.uploadLimit + (64 << 10)
    var received = 0
    do {
      for try await buffer in call.request.body {
        received += buffer.readableBytes
        guard received <= most else { throw sink.tooLarge }
        guard ContinuousClock.now < end else {
          throw HostError(.requestTimeout, "host.too-slow", "That took too long to send.")
        }
        for event in try reader.feed(buffer.readableBytesView) { try await sink.take(event) }
      }
      guard reader.isComplete else { throw HostError.malformed("The upload ends too early.") }
      return try await sink.keep(for: user)
    } catch let error as MultipartReader.Malformed {
      await sink.discard()
      throw HostError.malformed("The upload cannot be read: \(error.reason).")
    } catch {
      await sink.discard()
      throw error
    }
  }

  /// Nothing stays of what cannot be read.
  private static func refuse(_ cv: CV, _ call: HostCall) async throws -> Response {
    _ = try await call.asking { (store) throws(AccountStoreError) in
      try store.removeCV(cv.id, of: cv.user)
    }
    let report = ImportReport(cv.report)
    if report.says("host.quota") { throw HostError.quota(call.services.configuration.userQuota.bytes) }
    throw HostError(
      .unprocessableContent, "host.unreadable-file", HostError.unreadable,
      fields: report.problems.prefix(10).map { FieldProblem("file", $0) })
  }
}

/// Where an upload goes while it comes.
private struct UploadSink {
  private let call: HostCall
  private var file: UploadFile?
  private var name = ""
  private var start: [UInt8] = []
  private var size = 0
  private var formToken: String?

  init(_ call: HostCall) { self.call = call }

  mutating func take(_ event: MultipartReader.Event) async throws {
    switch event {
    case .field(let name, let value): if name == "form_token" { formToken = value }
    case .fileBegins(let name, let fileName):
      // The page's form has the token before the file.
      try call.checkFormToken(formToken)
      guard name == "file", file == nil else { throw HostError.malformed("Send one file, named `file`.") }
      self.name = fileName
      file = try await .begun(in: call.services.folder)
    case .fileBytes(let bytes): try await write(bytes)
    case .fileEnds: break
    }
  }

  private mutating func write(_ bytes: [UInt8]) async throws {
    size += bytes.count
    guard size <= call.services.configuration.uploadLimit else { throw tooLarge }
    if start.count < FileKind.probe {
      start += bytes.prefix(FileKind.probe - start.count)
      if start.count >= FileKind.probe { _ = try kind() }
    }
    try await file?.add(bytes)
  }

  private func kind() throws(HostError) -> FileKind {
    guard let kind = FileKind(start: start) else {
      throw .file(.unknownKind, HostedReader.unknownKind(start, FileLabel.label(name)))
    }
    return kind
  }

  var tooLarge: HostError {
    .file(.tooLarge, HostedReader.tooLarge(FileLabel.label(name), call.services.configuration.uploadLimit))
  }

  private static let none = HostError(
    .badRequest, "host.no-file", "There is no file.", fields: [FieldProblem("file", "choose a file")])

  mutating func keep(for user: UserID) async throws -> CV {
    guard file != nil else { throw Self.none }
    // A browser sends a file without a name and bytes where none was chosen.
    guard size > 0 || name.isEmpty else {
      throw HostError.file(.empty, HostedReader.unknownKind([], FileLabel.label(name)))
    }
    guard size > 0 else { throw Self.none }
    let cv = CV(
      id: .random(), user: user, fileName: FileLabel.label(name), kind: try kind(), bytes: Int64(size),
      created: call.services.now())
    guard let file = try await file?.finished() else { throw Self.none }
    // From here on `keep` ends it.
    self.file = nil
    let quota = call.services.configuration.userQuota
    let verdict = try await OffThread.run { [services = call.services] () throws(any Error) in
      try Self.keep(file, cv, services)
    }
    switch verdict {
    case .kept: return cv
    case .tooManyCVs:
      throw HostError(
        .conflict, "host.too-many-cvs", "You have as many CVs as you may (\(quota.cvs)).",
        fields: [FieldProblem("", "delete one first")])
    case .tooManyBytes: throw HostError.quota(quota.bytes)
    }
  }

  /// The file, then its row: what has no row when the server starts was never acknowledged.
  private static func keep(_ file: IncomingFile, _ cv: CV, _ services: HostServices) throws
    -> Quota.Verdict
  {
    let (folder, user) = (services.folder, cv.user)
    file.flush()
    return try services.filing.hold(user) { () throws(any Error) in
      try file.keep(as: folder.upload(cv.id, of: user), in: folder.uploads(of: user))
      do {
        let verdict = try services.store.insertCV(cv, quota: try services.quotaForFiles(of: user))
        if verdict != .kept { folder.removeUpload(cv.id, of: user) }
        return verdict
      } catch {
        folder.removeUpload(cv.id, of: user)
        folder.removeIfEmpty(user)
        throw error
      }
    }
  }

  mutating func discard() async {
    await file?.discard()
    file = nil
  }
}
