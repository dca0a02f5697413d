internal import Accounts
internal import Base
internal import Build
internal import Glibc
internal import Store

/// What all requests share.
struct HostServices: Sendable {
  let configuration: HostConfiguration
  let accounts: Accounts
  let folder: DataFolder
  let log: HostLog
  let limits = HostLimits()
  /// Password hashes: each takes 46 MiB.
  let hashing = Gate(limit: 1, waiting: 100)
  /// Files being sent.
  let uploading = Gate(limit: 64, waiting: 64)
  /// Files being read.
  let reading = Gate(limit: 2, waiting: 2000)
  /// Archives being written, and who is sent one.
  let archiving = Gate(limit: 1, waiting: 20)
  let archives = Occupied()
  /// Pages being drawn: they wait for each other, not readers for them.
  let drawing = Gate(limit: 1, waiting: 50)
  /// Rows and files that belong together.
  let filing = UserLocks()
  /// Room for what is being built.
  let reserved = Reservations()
  let publishing = PendingPublications()
  /// Builds: each uses every core.
  let building = Gate(limit: 1, waiting: 500)
  /// Seconds since 1970-01-01 UTC.
  let now: @Sendable () -> Int64

  var store: any AccountStore { accounts.store }

  var reader: HostedReader {
    var reader = HostedReader()
    reader.program = configuration.reader
    return reader
  }

  func content(of user: UserID) -> HostedContent {
    HostedContent(
      content: folder.content(of: user), output: folder.output(of: user), state: folder.state(of: user),
      templates: configuration.templates, fonts: configuration.fonts)
  }

  /// A content folder for a single build, made and removed by who asks.
  func content(below folder: String) -> HostedContent {
    HostedContent(
      content: folder + "/content", output: folder + "/output", state: folder + "/state",
      templates: configuration.templates, fonts: configuration.fonts)
  }

  /// Opens the data folder; nil, with the reason, where that cannot be.
  ///
  /// - Parameters:
  ///   - hashMemory: of a password hash, in bytes; nil: what is safe.
  ///   - clock: seconds since 1970-01-01 UTC.
  static func open(
    _ configuration: HostConfiguration, log: HostLog, hashMemory: Int? = nil,
    clock: @escaping @Sendable () -> Int64 = { Int64(time(nil)) }
  ) -> Checked<HostServices?> {
    let folder = DataFolder(configuration.data)
    let confinement = confinement(configuration.requiresConfinement)
    if let confinement, confinement.severity == .error { return Checked(nil, [confinement]) }
    guard let hasher = PasswordHasher(memory: hashMemory) else {
      return Checked(
        nil,
        [
          Diagnostic(
            .error, code: "accounts.no-hashing", "there are not the 46 MiB of memory for a password hash",
            hints: ["give the server at least 256 MB"])
        ])
    }
    do throws(UploadError) { try folder.prepare() } catch {
      return Checked(
        nil,
        [
          Diagnostic(
            .error, code: "accounts.unusable",
            "the data folder `\(configuration.data)` cannot be used: \(String(cString: strerror(error.code)))",
            hints: ["name another with `--data`"])
        ])
    }
    let place = place(configuration.data, configuration.requiresConfinement)
    if let place, place.severity == .error { return Checked(nil, [place]) }
    let database = AccountDatabase.open(folder.database)
    guard let store = database.value else { return Checked(nil, database.diagnostics) }
    return Checked(
      HostServices(
        configuration: configuration,
        accounts: Accounts(store: store, hasher: hasher, now: clock), folder: folder, log: log, now: clock),
      [confinement, place].compactMap { $0 })
  }

  /// What is to be said where the data lies among what the programs that read files may read.
  static func place(
    _ data: String, _ isRequired: Bool, mayRead: (String) -> Bool = HostedReader.mayRead
  ) -> Diagnostic? {
    guard mayRead(data) else { return nil }
    return Diagnostic(
      isRequired ? .error : .warning, code: "host.data-readable",
      "the data folder `\(data)` lies among the system's programs: a program that reads an uploaded file, should the "
        + "file take it over, could read it",
      hints: ["name a folder elsewhere with `--data`, such as `/var/lib/vitae`"])
  }

  /// What is to be said where programs that read files cannot be kept from other files.
  static func confinement(
    _ isRequired: Bool, isKeptFromFiles: Bool = HostedReader.isKeptFromFiles
  ) -> Diagnostic? {
    guard !isKeptFromFiles else { return nil }
    return Diagnostic(
      isRequired ? .error : .warning, code: "host.no-landlock",
      "this kernel has no Landlock: a program that reads an uploaded file, should the file take it over, could read "
        + "what the server can",
      hints: [
        "use Linux 5.13 or later with `landlock` among its security modules (`/sys/kernel/security/lsm`)"
      ])
  }

  /// Removes what belongs to nobody: what a crash or a command left between a row and its files. To be called before
  /// anybody is answered.
  func sweep() async {
    await removeLeftovers()
    do {
      try await OffThread.run { [store, folder] () throws(AccountStoreError) in
        let known = try store.inventory()
        // A name whose pages were not made yet leads nowhere.
        for one in known.published where !folder.hasPages(one.id) {
          _ = try store.withdraw(one.id, of: one.user)
        }
        // A database without users beside files is more likely a lost one.
        if !known.users.isEmpty { folder.sweep(keeping: known) }
      }
    } catch {
      log.note("sweep", cause: "\(error)")
    }
  }

  /// Takes up what was left when the server last ended: files that nobody has read, CVs that were asked for.
  func resume() async {
    do {
      let (unread, waiting) = try await OffThread.run { [store] () throws(AccountStoreError) in
        (try store.unreadCVs(), try store.waitingCustomizations())
      }
      for cv in unread { _ = await read(cv) }
      for customization in waiting { await build(customization) }
    } catch {
      log.note("resume", cause: "\(error)")
    }
  }
}
