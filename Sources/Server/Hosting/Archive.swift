internal import Accounts
internal import Base
internal import Build
internal import Hummingbird
internal import NIOCore

/// All files of a user as one archive on the disk, which is gone when it has been sent.
struct Archive {
  let size: Int
  let body: ResponseBody

  /// Writes it. One file at a time is held in memory. Blocks.
  static func write(_ user: User, _ services: HostServices) throws -> Archive {
    let (store, folder) = (services.store, services.folder)
    let content = services.content(of: user.id)
    var zip = ZipWriter()
    let file = try folder.beginUpload()
    defer { file.discard() }
    func add(_ name: String, _ bytes: [UInt8]?) throws {
      guard let bytes else { return }
      try file.write(zip.head(name, bytes))
      try file.write(bytes)
    }
    for cv in try store.cvs(of: user.id) {
      let base = "\(cv.id)/"
      try add(base + "sent/" + cv.fileName, folder.readUpload(cv.id, of: user.id))
      if !cv.profile.isEmpty { try add(base + "resume.json", Array(cv.profile.utf8)) }
      for job in try store.customizations(of: cv.id, user: user.id) {
        let place = base + job.id.description + "/"
        try add(place + "posting.md", content.posting(job.id.description))
        for name in content.files(cv.id.description, job.id.description) {
          try add(place + name, content.file([cv.id.description, job.id.description, name]))
        }
      }
    }
    try file.write(zip.end())
    return Archive(size: zip.size, body: try file.body(size: zip.size))
  }
}

extension IncomingFile {
  /// What was written, read again piece by piece; the file has no name any more.
  fileprivate func body(size: Int) throws -> ResponseBody {
    let reader = try reopened()
    return ResponseBody(contentLength: size) { writer in
      while case let piece = try await OffThread.run({ () throws(UploadError) in try reader.next(65_536) }),
        !piece.isEmpty
      {
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
  }
}
