internal import Accounts
internal import Base
internal import Build

/// Puts what a user has into an archive: a folder for each CV, in it one for each posting, and beside them what the web
/// pages of all share.
struct ArchiveWriting {
  private let services: HostServices
  private let user: UserID
  private let content: HostedContent
  private let file: IncomingFile
  private var zip: ZipWriter

  init(services: HostServices, user: UserID, file: IncomingFile, limit: Int) {
    self.services = services
    self.user = user
    self.file = file
    content = services.content(of: user)
    zip = ZipWriter(limit: limit)
  }

  /// Writes everything; gives the archive's size.
  mutating func everything() throws -> Int {
    var folders = ArchiveFolders(taken: ["assets"])
    var hasPages = false
    // The oldest first: a number comes to those after it.
    for entry in try services.store.cvs(of: user).reversed() {
      guard let cv = try services.store.cv(entry.id, of: user) else { continue }
      let made = try add(cv, in: folders.folder(CVPage.title(cv), otherwise: "CV"))
      hasPages = hasPages || made
    }
    if hasPages {
      for parts in content.assets() {
        try add(parts.joined(separator: "/"), content.file(parts), content.modified(parts))
      }
    }
    let end = zip.end()
    try file.write(end)
    return zip.size
  }

  /// A CV with its postings; whether anything was made of it.
  private mutating func add(_ cv: CV, in folder: String) throws -> Bool {
    let (store, disk) = (services.store, services.folder)
    try add("\(folder)/sent/\(cv.fileName)", disk.readUpload(cv.id, of: user), cv.created)
    if !cv.profile.isEmpty {
      let modified = content.modified(person: cv.id.description) ?? cv.created
      try add("\(folder)/resume.json", Array(cv.profile.utf8), modified)
    }
    let jobs = try store.customizations(of: cv.id, user: user)
    var folders = ArchiveFolders(taken: ["sent", "resume.json"])
    for job in jobs.reversed() {
      try add(
        job, of: cv, in: folder + "/" + folders.folder(ApplicationPage.title(job), otherwise: "Posting"))
    }
    return !jobs.isEmpty
  }

  private mutating func add(_ job: Customization, of cv: CV, in folder: String) throws {
    let (person, name) = (cv.id.description, job.id.description)
    try add("\(folder)/posting.md", content.posting(name), content.modified(job: name) ?? job.created)
    let sent = content.sentNames(person, name)
    let names = ApplicationNames(person: cv.title, sent: sent)
    let copies = Set(sent.values)
    let files = content.files(person, name).filter { !copies.contains($0) }
    let renamed = files.map { ($0, names.name($0)) }.filter { $0.0 != $0.1 }
    for file in files {
      var bytes = content.file([person, name, file])
      if file.hasSuffix(".html") { bytes = bytes.map { Self.leading($0, to: renamed) } }
      try add("\(folder)/\(names.name(file))", bytes, content.modified([person, name, file]))
    }
  }

  /// A page whose links lead to the files under the names that they have here.
  private static func leading(_ page: [UInt8], to names: [(old: String, new: String)]) -> [UInt8] {
    var text = String(decoding: page, as: UTF8.self)
    for (old, new) in names {
      text = text.replacing("href=\"\(old)\"", with: "href=\"\(new.addingPercentEncoding())\"")
    }
    return Array(text.utf8)
  }

  private mutating func add(_ name: String, _ bytes: [UInt8]?, _ modified: Int64?) throws {
    guard let bytes else { return }
    try file.write(try zip.head(name, bytes, modified: modified ?? services.now()))
    try file.write(bytes)
  }
}
