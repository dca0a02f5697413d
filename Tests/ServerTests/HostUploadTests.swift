import Accounts
import Base
import Glibc
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// What is sent to `POST /cvs/upload`.
@Suite struct HostUploadTests {
  private let resume = Array(HostWorld.profile("Ada", secret: "s").serialized().utf8)

  /// Everything below a folder, as paths from it.
  private func tree(_ root: String, below prefix: String = "") -> [String] {
    TextFile.names(in: root + "/" + prefix).flatMap { name -> [String] in
      let path = prefix.isEmpty ? name : prefix + "/" + name
      var status = stat()
      guard stat(root + "/" + path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [path] }
      return tree(root, below: path)
    }
  }

  @Test func aFileIsKeptReadAndShownForReview() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let reply = try await world.ask(
      .post, "/cvs/upload", as: .bearer(token), .file(resume, name: "Mein CV.json"))
    #expect(reply.status == 201 && reply.json?["status"]?.stringValue == "draft")
    let id = try #require(reply.json?["id"]?.stringValue.flatMap { ObjectID($0) })
    #expect(
      reply.headers[.location] == "/cvs/\(id)" && reply.json?["fileName"]?.stringValue == "Mein CV.json")
    #expect(TextFile.bytes(world.services.folder.upload(id, of: user.id)) == resume)
    let original = try await world.ask(.get, "/cvs/\(id)/original", as: .bearer(token))
    #expect(original.bytes == resume && original.type == "application/octet-stream")
    #expect(
      original.headers[.contentDisposition]
        == "attachment; filename=\"Mein CV.json\"; filename*=UTF-8''Mein%20CV.json")
    #expect(original.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
    // Nobody has looked at it: nothing is made of it.
    let early = try await world.ask(
      .post, "/cvs/\(id)/customize", as: .bearer(token), .json(.object([JSONMember("posting", .string("x"))]))
    )
    #expect(early.status == 409 && early.json?["code"]?.stringValue == "host.not-reviewed")
  }

  @Test func aPDFIsReadAndItsPagesAreShownToItsOwnerAlone() async throws {
    guard let shared = getenv("VITAE_SHARED").map({ String(cString: $0) }),
      let pdf = TextFile.bytes(
        shared + "/samples/pdfs/rendercv__rendercv__examples_John_Doe_ClassicTheme_CV.pdf")
    else {
      print("VITAE_SHARED is not set: no PDF is read")
      return
    }
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let (_, other) = try world.signedIn("b@example.org")
    let sent = try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(pdf, name: "cv.pdf"))
    let id = try #require(sent.json?["id"]?.stringValue, "\(sent.text)")
    let cv = try await world.ask(.get, "/cvs/\(id)", as: .bearer(token))
    #expect(cv.json?["profile"]?["basics"]?["name"]?.stringValue == "John Doe")
    let fields = cv.json?["report"]?["fields"]?.arrayValue ?? []
    #expect(fields.count > 20 && fields.allSatisfy { $0["confidence"] != nil && $0["page"] != nil })
    #expect(cv.json?["report"]?["leftOver"]?.arrayValue != nil)
    for (page, status) in [
      ("1", 200), ("2", 200), ("3", 404), ("0", 404), ("x", 404), ("99999999999999999999", 404),
    ] {
      let picture = try await world.ask(.get, "/cvs/\(id)/pages/\(page)", as: .bearer(token))
      #expect(picture.status == status, "\(page)")
      if status == 200 { #expect(picture.type == "image/png" && picture.bytes.starts(with: [0x89, 0x50])) }
      #expect(try await world.ask(.get, "/cvs/\(id)/pages/\(page)", as: .bearer(other)).status == 404)
    }
    #expect(TextFile.names(in: world.services.folder.incoming).isEmpty)
  }

  @Test func hostileNamesNameNothing() async throws {
    guard let shared = getenv("VITAE_SHARED").map({ String(cString: $0) }) else {
      print("VITAE_SHARED is not set: hostile file names are not tried")
      return
    }
    let text = try #require(TextFile.read(shared + "/conformance/uploads/filenames.json"))
    let names = try JSONValue.parse(text).arrayValue?.compactMap(\.stringValue) ?? []
    #expect(names.count > 40)
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    for name in names {
      // As browsers write them: quotation marks and line ends are percent-encoded.
      let sent = name.unicodeScalars.map { scalar in
        switch scalar {
        case "\"": "%22"
        case "\r": "%0D"
        case "\n": "%0A"
        default: String(scalar)
        }
      }.joined()
      let reply = try await world.ask(.post, "/cvs/upload", as: .bearer(token), .file(resume, name: sent))
      #expect(reply.status == 201, "\(name.debugDescription): \(reply.text)")
      let label = reply.json?["fileName"]?.stringValue ?? ""
      #expect(!label.isEmpty && label.count <= 80 && !label.hasPrefix("."), "\(label.debugDescription)")
      #expect(
        !label.contains { "/\\<>\"|:*?$`\0\r\n\u{202E}\u{200B}".contains($0) }, "\(label.debugDescription)")
      let id = try #require(reply.json?["id"]?.stringValue.flatMap { ObjectID($0) })
      _ = try await world.ask(.delete, "/cvs/\(id)", as: .bearer(token))
    }
    #expect(tree(world.services.folder.uploads(of: user.id)).isEmpty)
    #expect(
      tree(world.root).allSatisfy { $0.hasPrefix("data/accounts.sqlite") || $0.hasPrefix("data/users/1/") })
  }

  private struct Refusal: Sendable, CustomTestStringConvertible {
    var name: String
    var body: HostWorld.Body
    var status: Int
    var code: String
    var testDescription: String { name }
  }

  @Test func whatCannotBeTakenIsRefusedAndLeavesNothing() async throws {
    let world = try HostWorld { $0.uploadLimit = 100_000 }
    let (user, token) = try world.signedIn("a@example.org")
    let whole = HostWorld.Body.file(resume)
    let cut = HostWorld.Body(type: whole.type, bytes: Array(whole.bytes.dropLast(12)))
    let large = resume + [UInt8](repeating: 0x20, count: 150_000)
    for refusal in [
      Refusal(name: "empty", body: .file([]), status: 422, code: "host.empty-file"),
      Refusal(
        name: "no file",
        body: HostWorld.Body(
          type: whole.type,
          bytes: Array("--B\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx\r\n--B--\r\n".utf8)),
        status: 400, code: "host.no-file"),
      Refusal(name: "cut", body: cut, status: 400, code: "host.malformed"),
      Refusal(name: "large", body: .file(large), status: 413, code: "host.too-large"),
      Refusal(
        name: "program", body: .file(Array("\u{7F}ELF\0\0\0".utf8), name: "cv.pdf"), status: 415,
        code: "host.unknown-kind"),
      Refusal(
        name: "no resume", body: .file(Array("{\"a\": 1}".utf8)), status: 422, code: "host.unreadable-file"),
      Refusal(name: "no JSON", body: .file(Array("{".utf8)), status: 422, code: "host.unreadable-file"),
      Refusal(name: "form", body: .form([("file", "x")]), status: 415, code: "host.not-multipart"),
      Refusal(
        name: "two files",
        body: HostWorld.Body(
          type: whole.type,
          bytes: Array(whole.bytes.dropLast(9)) + Array("\r\n".utf8) + whole.bytes), status: 400,
        code: "host.malformed"),
    ] {
      let reply = try await world.ask(.post, "/cvs/upload", as: .bearer(token), refusal.body)
      #expect(reply.status == refusal.status, "\(refusal.name): \(reply.text)")
      #expect(reply.json?["code"]?.stringValue == refusal.code, "\(refusal.name): \(reply.text)")
      #expect(TextFile.names(in: world.root + "/data/incoming").isEmpty, "\(refusal.name)")
      #expect(tree(world.services.folder.user(user.id)).isEmpty, "\(refusal.name)")
      #expect(try world.services.store.cvs(of: user.id).isEmpty, "\(refusal.name)")
    }
    let next = try await world.ask(.post, "/cvs/upload", as: .bearer(token), whole)
    #expect(next.status == 201)
  }

  private struct Refused: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    var says: String
    var testDescription: String { name }
  }

  /// In the words of `vitae import`, with what to do, beside the form.
  @Test(arguments: [
    Refused(
      name: "old.doc",
      bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600),
      says: "“old.doc” cannot be read as a CV: it is an old or an encrypted Office file; "
        + "save it as .docx without a password, or as PDF"),
    Refused(
      name: "photo.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13],
      says:
        "“photo.png” cannot be read as a CV: it is a picture, which holds no text; bring the document that it "
        + "shows, or run text recognition (OCR) over it and bring the PDF"),
    Refused(
      name: "photo.jpg", bytes: [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], says: "it is a picture, which holds no text"),
    Refused(name: "IMG_1.HEIC", bytes: [0, 0, 0, 24] + Array("ftypheic".utf8), says: "it is a picture"),
    Refused(
      name: "none.pdf", bytes: [],
      says: "“none.pdf” cannot be read as a CV: the file is empty; these are read: "),
    Refused(
      name: "large.txt", bytes: [UInt8](repeating: 0x61, count: 150_000),
      says: "“large.txt” is larger than a CV can be; at most 97 kB are read"),
    Refused(
      name: "Ada &c.rtf", bytes: Array("{\\rtf1\\ansi Ada}".utf8),
      says: "“Ada _c.rtf” cannot be read as a CV: it is an RTF document; save it as .docx, or as PDF"),
    Refused(
      name: "x.pdf", bytes: Array("Ada Lovelace".utf8),
      says: "its name ends in “.pdf”, but it is something else"),
  ])
  private func aPageSaysWhatToDo(_ words: Refused) async throws {
    let world = try HostWorld { $0.uploadLimit = 100_000 }
    let (_, token) = try world.signedIn("a@example.org")
    let page = try await world.ask(
      .post, "/cvs/upload", as: .cookie(token, hasFormToken: false),
      .file(words.bytes, name: words.name, fields: [("form_token", token.formToken)]), accept: "text/html")
    #expect(page.text.contains(words.says), "\(page.text)")
    #expect(
      page.text.contains("No CV can be read from this file.") && page.text.contains("action=\"/cvs/upload\""))
    let json = try await world.ask(
      .post, "/cvs/upload", as: .bearer(token), .file(words.bytes, name: words.name))
    #expect(json.status == page.status && json.status >= 400)
    let message = json.json?["fields"]?.arrayValue?.first?["message"]?.stringValue ?? ""
    #expect(Words.shown(message).contains(words.says), "\(message)")
  }

  @Test func anEncryptedPDFIsSaidToBeOne() async throws {
    guard let shared = getenv("VITAE_SHARED").map({ String(cString: $0) }),
      let pdf = TextFile.bytes(
        shared + "/samples/pdfs/rendercv__rendercv__examples_John_Doe_ClassicTheme_CV.pdf")
    else {
      print("VITAE_SHARED is not set: no PDF is encrypted")
      return
    }
    let folder = TextFile.temporaryFolder()
    guard let file = fopen(folder + "/in.pdf", "w") else { return }
    fwrite(pdf, 1, pdf.count, file)
    fclose(file)
    let isEncrypted = system(
      "cd '\(folder)' && qpdf --encrypt secret owner 256 -- in.pdf out.pdf 2>/dev/null")
    guard isEncrypted == 0, let bytes = TextFile.bytes(folder + "/out.pdf") else {
      print("skipped: qpdf is not installed")
      return
    }
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let reply = try await world.ask(
      .post, "/cvs/upload", as: .bearer(token), .file(bytes, name: "Ada's CV.pdf"))
    #expect(reply.status == 422 && reply.json?["code"]?.stringValue == "host.unreadable-file")
    #expect(
      reply.json?["fields"]?.arrayValue?.first?["message"]?.stringValue
        == "`Ada_s CV.pdf` is not read: it is password-protected; save it without a password")
  }

  @Test func aBrowsersFileComesAfterTheFormsToken() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let browser = HostWorld.Identity.cookie(token, hasFormToken: false)
    let good = HostWorld.Body.file(resume, fields: [("form_token", token.formToken)])
    let reply = try await world.ask(.post, "/cvs/upload", as: browser, good, accept: "text/html")
    #expect(reply.status == 303)
    for fields in [[], [("form_token", "")], [("form_token", SessionToken.random().formToken)]] {
      let reply = try await world.ask(.post, "/cvs/upload", as: browser, .file(resume, fields: fields))
      #expect(reply.status == 403 && reply.json?["code"]?.stringValue == "accounts.form-token")
    }
  }

  @Test func whatWasLeftUnreadIsReadWhenTheServerStarts() async throws {
    let world = try HostWorld()
    let (user, _) = try world.signedIn("a@example.org")
    let folder = world.services.folder
    let cv = CV(
      id: .random(), user: user.id, fileName: "cv.json", kind: .json, bytes: Int64(resume.count), created: 0)
    let file = try folder.beginUpload()
    try file.write(resume)
    try file.keep(as: folder.upload(cv.id, of: user.id), in: folder.uploads(of: user.id))
    _ = try world.services.store.insertCV(cv, quota: Quota(cvs: 9, bytes: 1 << 20))
    let orphan = ObjectID.random()
    try folder.beginUpload().keep(as: folder.upload(orphan, of: user.id), in: folder.uploads(of: user.id))
    await world.services.sweep()
    await world.services.resume()
    #expect(try world.services.store.cv(cv.id, of: user.id)?.status == .draft)
    #expect(TextFile.names(in: folder.uploads(of: user.id)) == [cv.id.description])
  }
}
