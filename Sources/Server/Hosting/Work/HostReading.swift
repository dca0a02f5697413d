internal import Accounts
internal import Base
internal import Build

/// What the server does behind: reading files.
extension HostServices {
  /// Reads a stored file and notes what came of it; nil where it is not there any more.
  func read(_ cv: CV) async -> CV? {
    do {
      return try await reading.run {
        try await OffThread.run { () throws(AccountStoreError) in try readNow(cv) }
      }
    } catch {
      log.note("read", cause: HostError.from(error).cause ?? "too many wait")
      return nil
    }
  }

  /// A file is begun to be read so often at most: with one that ends the server, the third start goes on without.
  static let mostReadings = BuildMark.most

  private func readNow(_ cv: CV) throws(AccountStoreError) -> CV? {
    guard let readings = try store.beginReading(cv.id, of: cv.user) else { return nil }
    let read =
      readings > Self.mostReadings
      ? HostedReader.givenUp
      : reader.read(
        file: folder.upload(cv.id, of: cv.user), named: cv.fileName, isJSON: cv.kind == .json,
        scratch: folder.incoming)
    return try filing.hold(cv.user) { () throws(AccountStoreError) in try note(read, of: cv) }
  }

  /// Notes what was read of a file, where there is room for it; nil where the CV is not there any more.
  private func note(_ read: HostedReader.Reading, of cv: CV) throws(AccountStoreError) -> CV? {
    var read = read
    let more = (read.profile?.utf8.count ?? 0) + read.shortReport.utf8.count
    if read.profile != nil, try used(by: cv.user) + Int64(more) > configuration.userQuota.bytes {
      read = .refused("host.quota", "there is no room for what was read of it")
    }
    var cv = cv
    cv.status = read.profile == nil ? .refused : .draft
    cv.profile = read.profile ?? ""
    cv.title = read.name
    cv.report = read.shortReport
    guard try store.updateCV(cv) else { return nil }
    cv.version += 1
    if cv.status == .refused { folder.removeUpload(cv.id, of: cv.user) }
    return cv
  }
}
