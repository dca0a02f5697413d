internal import Accounts
internal import Base
internal import Build
internal import HTTPTypes
internal import Hummingbird

/// CVs that a user brought: listed, looked at, deleted.
enum CVHandlers {
  static func list(_ call: HostCall) async throws -> Response {
    let user = try call.signedInUser().user
    let cvs = try await call.asking { (store) throws(AccountStoreError) in try store.cvs(of: user) }
    guard call.wantsPage else {
      return .json(.object([JSONMember("cvs", .array(cvs.map { CVAnswer.json($0) }))]))
    }
    let isDeleted = call.request.uri.queryParameters["deleted"] != nil
    return .hostPage(CVListPage(frame: try PageFrame(call), cvs: cvs, isDeleted: isDeleted).page)
  }

  /// The same list as a page, with why a file was not taken.
  static func list(_ error: HostError, _ call: HostCall) async throws -> Response {
    let user = try call.signedInUser().user
    let cvs = try await call.asking { (store) throws(AccountStoreError) in try store.cvs(of: user) }
    let page = CVListPage(frame: try PageFrame(call), cvs: cvs, error: error)
    return .hostPage(page.page, status: error.status)
  }

  static func show(_ call: HostCall) async throws -> Response {
    let cv = try await call.awaited({ try await call.cv() }, isReady: { $0.status != .stored })
    let (made, publication) = try await everything(of: cv, call)
    guard call.wantsPage else { return .json(CVAnswer.json(cv, made, publication)) }
    var page = try await page(cv, made, publication, call)
    page.isDeleted = call.request.uri.queryParameters["deleted"] != nil
    page.isSaved = call.request.uri.queryParameters["saved"] != nil
    return .hostPage(page.page)
  }

  static func everything(of cv: CV, _ call: HostCall) async throws -> ([Customization], Publication?) {
    try await call.asking { (store) throws(AccountStoreError) in
      (
        try store.customizations(of: cv.id, user: cv.user),
        try store.publication(of: cv.id, user: cv.user)
      )
    }
  }

  static func page(
    _ cv: CV, _ made: [Customization], _ publication: Publication?, _ call: HostCall,
    error: HostError? = nil
  ) async throws -> CVPage {
    let source: String? =
      cv.kind == .pdf || cv.kind == .zip
      ? nil
      : await OffThread.run { [folder = call.services.folder] in folder.readUpload(cv.id, of: cv.user) }
        .map { String(decoding: $0, as: UTF8.self) }
    return CVPage(
      frame: try PageFrame(call), cv: cv, customizations: made, publication: publication, source: source,
      error: error)
  }

  // MARK: The file, and the end

  /// The file as it was sent: for its owner to keep, never to be shown by a browser.
  static func original(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    let bytes = await OffThread.run { [folder = call.services.folder] in
      folder.readUpload(cv.id, of: cv.user)
    }
    guard let bytes else { throw HostError.missing }
    var response = Response.file(bytes, name: "original", for: call.request)
    response.headers[.contentType] = "application/octet-stream"
    response.headers[.contentSecurityPolicy] = SafePolicy.file
    response.headers[.contentDisposition] = DownloadName(cv.fileName).disposition()
    return response
  }

  /// A page of the file as a picture, where it is a PDF.
  static func pagePicture(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    guard cv.kind == .pdf, let page = call.parameters.get("page").flatMap({ Int($0) }) else {
      throw HostError.missing
    }
    let services = call.services
    try HostLimits.take(
      [(services.limits.picturesByAccount, String(cv.user.number))], now: Double(services.now()))
    let folder = services.folder
    let picture = try await services.drawing.run {
      await OffThread.run {
        PagePicture.png(of: folder.upload(cv.id, of: cv.user), page: page, scratch: folder.incoming)
      }
    }
    guard let picture else { throw HostError.missing }
    var response = Response.file(picture, name: "page.png", for: call.request)
    // The file does not change.
    response.headers[.cacheControl] = "private, max-age=86400"
    return response
  }

  /// What would be lost, and whether it should be.
  static func askBeforeDeleting(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    let (made, publication) = try await everything(of: cv, call)
    return try .asking(Losses(cv, made, publication), call)
  }

  static func delete(_ call: HostCall) async throws -> Response {
    let cv = try await call.cv()
    let services = call.services
    let isRemoved = try await OffThread.run { () throws(any Error) in
      try services.filing.hold(cv.user) { () throws(any Error) in
        guard try services.store.removeCV(cv.id, of: cv.user) else { return false }
        // At once: everything else may have to wait for a build.
        services.folder.removeUpload(cv.id, of: cv.user)
        try? HostedContent.withdraw(cv.id.description, from: services.folder.published)
        return true
      }
    }
    guard isRemoved else { throw HostError.missing }
    try await services.removeDeleted()
    return call.wantsPage ? .seeOther("/cvs?deleted=1") : Response(status: .noContent)
  }
}
