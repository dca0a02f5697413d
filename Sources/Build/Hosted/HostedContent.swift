public import Base
internal import Content
internal import Glibc

/// A content folder that a server keeps for somebody: profiles and postings by names that the server gives them, never by
/// names that came over the network.
public struct HostedContent: Sendable {
  private let content: String
  private let output: String
  private let state: String
  private let templates: String
  private let fonts: [String]

  /// - Parameter fonts: the folder of fonts, then those for what it lacks.
  public init(content: String, output: String, state: String, templates: String, fonts: [String]) {
    self.content = content
    self.output = output
    self.state = state
    self.templates = templates
    self.fonts = fonts
  }

  // MARK: Writing

  /// Puts a profile into the content folder. On the disk when this returns.
  public func save(_ profile: HostedProfile, as person: String, publishing: Bool = false)
    throws(FileError)
  {
    let folder = Path.join(content, "profiles/\(person)")
    try Files.makeFolder(folder)
    try AtomicFile.write(
      Array(profile.text(publishing: publishing).utf8), to: Path.join(folder, "resume.json"))
  }

  /// What a pasted posting is about, as its reader said.
  public struct Posting: Sendable {
    public var text: String
    public var position: String
    public var company: String
    /// When it was pasted, in seconds since 1970-01-01 UTC: the day that documents carry.
    public var date: Int64

    public init(text: String, position: String, company: String, date: Int64) {
      self.text = text
      self.position = position
      self.company = company
      self.date = date
    }
  }

  /// The day of a count of seconds since 1970-01-01 UTC, as `2026-11-21`.
  public static func day(_ seconds: Int64) -> String { BuildDate.fromEpoch(seconds: seconds).description }

  /// Puts a posting into the content folder, for one person alone.
  public func save(_ posting: Posting, as job: String, for person: String) throws(FileError) {
    try Files.makeFolder(Path.join(content, "jobs"))
    // JSON strings are YAML.
    var head = [("people", JSONValue.array([.string(person)])), ("date", .string(Self.day(posting.date)))]
    if !posting.position.isEmpty { head.append(("position", .string(posting.position))) }
    if !posting.company.isEmpty { head.append(("company", .string(posting.company))) }
    let matter = head.map { "\($0.0): \($0.1.serialized())\n" }.joined()
    try AtomicFile.write(
      Array("---\n\(matter)---\n\(posting.text)\n".utf8), to: Path.join(content, "jobs/\(job).md"))
  }

  /// Names post and company of a kept posting anew; its text stays what it is.
  public func rename(_ job: String, position: String, company: String, date: Int64, for person: String)
    throws(FileError)
  {
    let text = String(decoding: try Files.read(Path.join(content, "jobs/\(job).md")), as: UTF8.self)
    // After the front matter, which `save` wrote: a JSON string has no line end.
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
    lines = lines.drop { $0 != "---" }.dropFirst()
    if lines.last == "" { lines.removeLast() }
    let posting = Posting(
      text: lines.joined(separator: "\n"), position: position, company: company, date: date)
    try save(posting, as: job, for: person)
  }

  /// Removes a person with all that was made of them, and their postings.
  public func remove(_ person: String, jobs: [String]) throws(FileError) {
    for job in jobs { try Files.remove(Path.join(content, "jobs/\(job).md")) }
    for path in [
      Path.join(content, "profiles/\(person)"), Path.join(output, "applications/\(person)"),
      Path.join(output, "site/\(person)"),
    ] { try Files.remove(path) }
  }

  /// Removes a posting with what was made for it.
  public func remove(job: String, of person: String) throws(FileError) {
    try Files.remove(Path.join(content, "jobs/\(job).md"))
    try Files.remove(Path.join(output, "applications/\(person)/\(job)"))
  }

  // MARK: Making

  /// That making something took longer than it may.
  public static let tooSlow = "build.too-slow"

  /// Makes one application: `job` is `general` for that to no posting. One build of a folder at a time.
  ///
  /// - Parameters:
  ///   - time: what it may take: then it ends at its next step, with `tooSlow`, and what was made before stays.
  ///   - refusal: why so many bytes may not take the place of what was made before, which then stays.
  public func build(
    _ person: String, _ job: String, within time: Duration,
    refusal: (@Sendable (_ bytes: Int64) async -> Diagnostic?)? = nil
  ) async -> BuildSummary {
    var options = BuildOptions()
    options.content = content
    options.output = output
    options.state = state
    options.templates = templates
    options.fonts = fonts.first ?? "fonts"
    options.moreFonts = Array(fonts.dropFirst())
    options.only = "\(person)/\(job)"
    options.offline = true
    // Public pages are checked where they are put before everybody.
    options.refusal = refusal.map { refusal in
      { @Sendable in $0 == "\(person)/\(job)" ? await refusal($1) : nil }
    }
    return await Self.run(options, within: time)
  }

  private static func run(_ options: BuildOptions, within time: Duration) async -> BuildSummary {
    let task = Task { await SiteBuild.run(options) }
    let deadline = BuildDeadline(after: time) { task.cancel() }
    var summary = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    guard deadline.end(), summary.diagnostics.contains(where: { $0.code == "build.interrupted" }) else {
      return summary
    }
    summary.diagnostics = [
      Diagnostic(
        .error, code: tooSlow,
        "it took longer than \(max(1, time.components.seconds)) s to make; what was made before stays",
        hints: ["make long statements shorter, and leave out what no application needs"])
    ]
    return summary
  }

  // MARK: Reading

  /// The files of an application, sorted by name.
  public func files(_ person: String, _ job: String) -> [String] {
    let entries = (try? Files.list(Path.join(output, "applications/\(person)/\(job)"))) ?? []
    return entries.filter { $0.kind == .file }.map(\.name)
  }

  /// What the documents of an application are called where they are sent: `cv.pdf` as `Jane-Doe-CV-Company.pdf`, which is
  /// another name of the same file. Only where the disk has no second names are bytes compared.
  public func sentNames(_ person: String, _ job: String) -> [String: String] {
    let own = ["cv.pdf", "letter.pdf"]
    let others = files(person, job).filter { $0.hasSuffix(".pdf") && !own.contains($0) }
    var names: [String: String] = [:]
    let folder = Path.join(output, "applications/\(person)/\(job)")
    for name in own {
      let path = Path.join(folder, name)
      guard let stamp = FileStamp(path: path) else { continue }
      let stamps = others.map { (name: $0, stamp: FileStamp(path: Path.join(folder, $0))) }
      let same = stamps.first { $0.stamp?.inode == stamp.inode && $0.stamp?.device == stamp.device }
      names[name] = same?.name ?? Self.copy(of: path, stamp, among: stamps, in: folder)
    }
    return names
  }

  private static func copy(
    of path: String, _ stamp: FileStamp, among others: [(name: String, stamp: FileStamp?)], in folder: String
  ) -> String? {
    let alike = others.filter { $0.stamp?.size == stamp.size }
    guard !alike.isEmpty, let bytes = Files.contents(path) else { return nil }
    return alike.first { Files.contents(Path.join(folder, $0.name)) == bytes }?.name
  }

  /// The files that a user's documents share, sorted, as the parts of their paths below the private tree.
  public func assets() -> [[String]] {
    var found: [[String]] = []
    var folders = [["assets"]]
    while let folder = folders.popLast() {
      let path = Path.join(output, "applications/" + folder.joined(separator: "/"))
      for entry in (try? Files.list(path)) ?? [] {
        switch entry.kind {
        case .folder: folders.append(folder + [entry.name])
        case .file: found.append(folder + [entry.name])
        case .other: continue
        }
      }
    }
    return found.sorted { $0.joined(separator: "/") < $1.joined(separator: "/") }
  }

  /// When a file of the private tree was written last, in seconds since 1970-01-01 UTC; nil where there is none.
  public func modified(_ parts: [String]) -> Int64? {
    guard parts.allSatisfy(Self.isName) else { return nil }
    return Self.modified(Path.join(output, "applications/" + parts.joined(separator: "/")))
  }

  /// The same of a posting, and of a profile as it was saved.
  public func modified(job: String) -> Int64? { Self.modified(Path.join(content, "jobs/\(job).md")) }
  public func modified(person: String) -> Int64? {
    Self.modified(Path.join(content, "profiles/\(person)/resume.json"))
  }

  private static func modified(_ path: String) -> Int64? {
    var status = stat()
    return lstat(path, &status) == 0 ? Int64(status.st_mtim.tv_sec) : nil
  }

  /// The folder of a person's public pages, as a build for publishing left them.
  public func publicFolder(_ person: String) -> String { Path.join(output, "site/\(person)") }

  /// A posting as it was pasted, with what is known of it; nil where there is none.
  public func posting(_ job: String) -> [UInt8]? { Files.contents(Path.join(content, "jobs/\(job).md")) }

  /// A file of the private tree, by the parts of its path; nil where there is none, or the path is none.
  public func file(_ parts: [String]) -> [UInt8]? {
    Self.file(parts, below: Path.join(output, "applications"))
  }

  static func file(_ parts: [String], below root: String) -> [UInt8]? {
    guard !parts.isEmpty, parts.allSatisfy(Self.isName) else { return nil }
    let path = Path.join(root, parts.joined(separator: "/"))
    guard Files.kind(path) == .file else { return nil }
    return Files.contents(path)
  }

  private static func isName(_ part: String) -> Bool {
    !part.isEmpty && !part.hasPrefix(".") && !part.contains { $0 == "/" || $0 == "\0" }
  }

  // MARK: Publishing

  /// Copies a person's public pages to `<folder>/<name>`, in one step in place of what is there, and what all pages share
  /// to `<folder>/assets`.
  public func publish(_ person: String, to folder: String, as name: String) throws(FileError) {
    let site = Path.join(output, "site")
    try Self.copy(Path.join(site, "assets"), to: Path.join(folder, "assets"))
    let staging = Path.join(folder, ".staging-" + name)
    try Files.remove(staging)
    try Self.copy(Path.join(site, person), to: staging)
    try Files.flush(folder)
    let live = Path.join(folder, name)
    if Files.kind(live) != nil, Files.exchange(staging, live) == 0 { return try Files.remove(staging) }
    try Files.remove(live)
    try Files.rename(staging, to: live)
  }

  /// Takes published pages back.
  public static func withdraw(_ name: String, from folder: String) throws(FileError) {
    try Files.remove(Path.join(folder, name))
  }

  /// A published file, by the parts of its path; nil where there is none.
  public static func published(_ parts: [String], in folder: String) -> [UInt8]? {
    file(parts, below: folder)
  }

  /// Copies files that differ; what stands there besides stays. Our own trees are three folders deep.
  private static func copy(_ from: String, to: String) throws(FileError) {
    try Files.makeFolder(to)
    for entry in try Files.list(from) where !entry.name.hasPrefix(".") {
      let (source, target) = (Path.join(from, entry.name), Path.join(to, entry.name))
      switch entry.kind {
      case .folder: try copy(source, to: target)
      case .file:
        let bytes = try Files.read(source)
        if Files.contents(target) != bytes { try AtomicFile.write(bytes, to: target, isDurable: false) }
      case .other: continue
      }
    }
  }
}
