internal import Accounts
internal import Base
internal import Build

/// What the server does behind: making applications. That one is made is noted before it is: one with which the server
/// ended twice is not made a third time.
extension HostServices {
  /// Makes what was asked for and notes what came of it.
  ///
  /// - Parameter request: the id of the request that asks for it; nil where a start takes it up again.
  func build(_ customization: Customization, request: String? = nil) async {
    do {
      let errors = try await building.run {
        let errors = try await buildNow(customization, request)
        // Its user may have been deleted meanwhile, here or by a command.
        _ = try await removeDeletedNow(isQuiet: true)
        return errors
      }
      if let errors { log.note("build", cause: errors.joined(separator: " ")) }
    } catch is CancellationError {
      // The server ends while it waits: the next start takes it up.
    } catch {
      let error = HostError.from(error)
      log.note("build", cause: error.cause ?? "too many wait")
      // Else its page would wait for ever.
      _ = try? await OffThread.run { () throws(AccountStoreError) in
        try note(error.code, of: customization)
      }
    }
  }

  /// Notes why an application was not made.
  private func note(_ code: String, of customization: Customization) throws(AccountStoreError) {
    var failed = customization
    failed.status = .failed
    failed.problems = [code]
    _ = try store.updateCustomization(failed)
  }

  /// The codes of what went wrong; nil where it is made, or is not wanted any more.
  private func buildNow(_ customization: Customization, _ request: String?) async throws -> [String]? {
    let content = content(of: customization.user)
    let laid = try await OffThread.run { () throws(any Error) in try lay(customization, content) }
    guard let laid else { return nil }
    let mark = try await OffThread.run { () throws(AccountStoreError) in
      try store.beginBuilding(laid, request: request)
    }
    guard let mark else { return nil }
    if mark.isGivenUp {
      try await OffThread.run { () throws(any Error) in try giveUp(customization, mark) }
      return nil
    }
    let (cv, job) = (customization.cv.description, customization.id.description)
    // Promised until the files count themselves.
    defer { reserved.release(customization.user) }
    let summary = await content.build(cv, job, within: configuration.buildTime) { bytes in
      await OffThread.run { refusal(bytes, for: customization) }
    }
    try await OffThread.run { () throws(AccountStoreError) in try store.endBuilding(laid) }
    let errors = summary.diagnostics.filter { $0.severity == .error }.map(\.code)
    return try await OffThread.run { () throws(any Error) in
      try filing.hold(customization.user) { () throws(any Error) in
        guard try store.customization(customization.id, of: customization.cv, user: customization.user) != nil
        else {
          // Deleted while it was being made.
          try content.remove(job: job, of: cv)
          return nil
        }
        var made = customization
        // What was made before stays where making it again fails, or there is no room for it: it is there, and is not of
        // the profile as it is.
        let errors = Array(Set(errors)).sorted()
        made.status = errors.isEmpty && content.files(cv, job).contains("cv.pdf") ? .made : .failed
        made.problems = errors
        // Where it was asked for anew meanwhile, that comes after this and says what came of it.
        guard try store.updateCustomization(made) else { return nil }
        return made.status == .made ? nil : errors
      }
    }
  }

  /// With what the server ended twice while it was made.
  static let givenUp = "host.build-failed"

  /// The mark stays: it is not begun again while CV and posting are what they are.
  private func giveUp(_ customization: Customization, _ mark: BuildMark) throws {
    try note(Self.givenUp, of: customization)
    log.note(
      "build request=\(mark.request.isEmpty ? "-" : mark.request) application=\(customization.id)",
      cause: Self.givenUp)
  }

  /// Puts the profile as it is now where the build reads it, and says what is built; nil where it was deleted, or asked for
  /// anew, so that another build comes.
  private func lay(_ customization: Customization, _ content: HostedContent) throws -> BuildJob? {
    let user = customization.user
    return try filing.hold(user) { () throws(any Error) in
      guard
        try store.customization(customization.id, of: customization.cv, user: user)?.version
          == customization.version,
        let cv = try store.cv(customization.cv, of: user), let value = try? JSONValue.parse(cv.profile),
        let profile = HostedProfile.read(value).profile
      else { return nil }
      try content.save(profile, as: cv.id.description)
      return BuildJob(cv: cv.id, object: customization.id, version: cv.version)
    }
  }
}
