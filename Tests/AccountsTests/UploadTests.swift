import Accounts
import Base
import Glibc
import TestSupport
import Testing

@Suite struct UploadTests {
  @Test func aFileIsThereUnderItsNameOnlyWhenItIsKept() throws {
    let root = TextFile.temporaryFolder() + "/data"
    let folder = DataFolder(root)
    try folder.prepare()
    let (user, cv) = (UserID(7), ObjectID.random())
    let file = try folder.beginUpload()
    try file.write(Array("half".utf8))
    #expect(TextFile.names(in: root + "/users").isEmpty && TextFile.names(in: root + "/incoming").count == 1)
    try file.write(Array(" and half".utf8))
    try file.keep(as: folder.upload(cv, of: user), in: folder.uploads(of: user))
    #expect(TextFile.read("\(root)/users/7/uploads/\(cv)") == "half and half")
    #expect(TextFile.names(in: root + "/incoming").isEmpty)
    #expect(folder.readUpload(cv, of: user) == Array("half and half".utf8))
    var status = stat()
    #expect(stat(root, &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat("\(root)/users/7/uploads/\(cv)", &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func whatBelongsToNobodyGoesWhenTheServerStarts() throws {
    let folder = DataFolder(TextFile.temporaryFolder() + "/data")
    try folder.prepare()
    let (known, orphan) = (ObjectID.random(), ObjectID.random())
    for id in [known, orphan] {
      try folder.beginUpload().keep(as: folder.upload(id, of: UserID(1)), in: folder.uploads(of: UserID(1)))
    }
    _ = try folder.beginUpload()
    try folder.prepare()
    folder.removeOrphans(known: [(UserID(1), known)])
    #expect(TextFile.names(in: folder.uploads(of: UserID(1))) == [known.description])
    #expect(TextFile.names(in: folder.root + "/incoming").isEmpty)
  }

  @Test(arguments: [
    ("%PDF-1.7\n", FileKind.pdf), ("\n\njunk %PDF-1.4", .pdf), ("PK\u{3}\u{4}rest", .zip),
    (" {\"a\": 1}", .json),
    ("\u{FEFF}{\"a\": 1}", .json), ("basics:\n  name: A", .text), ("# A CV", .text), ("履歴書", .text),
  ])
  func aKindIsFoundByContent(start: String, kind: FileKind) {
    #expect(FileKind(start: Array(start.utf8)) == kind)
  }

  @Test(
    arguments: [
      [], [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], [0x4D, 0x5A, 0x90, 0],
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A],
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], [0x50, 0x4B, 5, 6, 0, 0], [0x1F, 0x8B, 8, 0],
    ] as [[UInt8]])
  func otherKindsAreNone(start: [UInt8]) { #expect(FileKind(start: start) == nil) }

  // MARK: Names

  @Test(arguments: [
    ("../../etc/passwd", "passwd"), ("C:\\x.pdf", "x.pdf"), ("cv.pdf\0.png", "cv.pdf_.png"),
    ("cv\u{202E}fdp.exe", "cv_fdp.exe"), (".htaccess", "htaccess"), ("..", "cv"), ("", "cv"), (" ", "cv"),
    ("cv.pdf. ", "cv.pdf"), ("re\u{301}sume\u{301}.pdf", "résumé.pdf"), ("履歴書.pdf", "履歴書.pdf"),
    ("-rf.pdf", "rf.pdf"), ("cv\r\nSet-Cookie: a=b.pdf", "cv_Set-Cookie_ a=b.pdf"),
    ("<b>.pdf", "_b_.pdf"),
    (String(repeating: "a", count: 300) + ".pdf", String(repeating: "a", count: 76) + ".pdf"),
  ])
  func aNameIsShownWithoutWhatMisleads(name: String, label: String) {
    let shown = FileLabel.label(name)
    #expect(
      shown.split(separator: "_").joined(separator: "_") == label.split(separator: "_").joined(separator: "_")
    )
  }

  @Test func namesOfObjectsAndPortfoliosAreStrict() {
    let id = ObjectID.random()
    #expect(ObjectID(id.description) == id)
    for text in [
      "", "upload", "..", String(repeating: "2", count: 20), String(repeating: "A", count: 20),
      id.description + "a",
    ] {
      #expect(ObjectID(text) == nil, "\(text)")
    }
    #expect(Set((0..<500).map { _ in ObjectID.random() }).count == 500)
    for text in ["ada", "ada-l-1815", String(repeating: "a", count: 40)] { #expect(PublicName(text) != nil) }
    for text in [
      "", "ab", "Ada", "-ada", "ada-", "a.b", "../x", "assets", "admin", "ädä",
      String(repeating: "a", count: 41),
    ] {
      #expect(PublicName(text) == nil, "\(text)")
    }
  }
}
