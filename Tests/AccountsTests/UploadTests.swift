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
    var inventory = Inventory()
    inventory.users = [UserID(1)]
    inventory.cvs = [Inventory.Owned(user: UserID(1), id: known)]
    folder.sweep(keeping: inventory)
    #expect(TextFile.names(in: folder.uploads(of: UserID(1))) == [known.description])
    #expect(TextFile.names(in: folder.root + "/incoming").isEmpty)
  }

  @Test func nothingIsLeftOfWhatHasNoRow() throws {
    let folder = DataFolder(TextFile.temporaryFolder() + "/data")
    try folder.prepare()
    let (a, b, gone) = (UserID(1), UserID(2), UserID(3))
    let (cv, old, job) = (ObjectID.random(), ObjectID.random(), ObjectID.random())
    var kept: [String] = []
    func put(_ path: String, isKept: Bool) {
      TextFile.write("x", to: path)
      if isKept { kept.append(path) }
    }
    for id in [cv, old] {
      put(folder.content(of: a) + "/profiles/\(id)/resume.json", isKept: id == cv)
      put(folder.output(of: a) + "/applications/\(id)/\(job)/cv.pdf", isKept: id == cv)
      put(folder.output(of: a) + "/applications/\(id)/\(ObjectID.random())/cv.pdf", isKept: false)
      put(folder.output(of: a) + "/applications/\(id)/general/cv.pdf", isKept: id == cv)
      put(folder.output(of: a) + "/site/\(id)/index.html", isKept: id == cv)
      put(folder.published + "/\(id)/index.html", isKept: id == cv)
    }
    put(folder.output(of: a) + "/applications/assets/style.css", isKept: true)
    put(folder.output(of: a) + "/.staging-applications/\(old)/cv.pdf", isKept: false)
    put(folder.content(of: a) + "/jobs/\(job).md", isKept: true)
    put(folder.content(of: a) + "/jobs/\(old).md", isKept: false)
    put(folder.published + "/assets/style.css", isKept: true)
    put(folder.published + "/.staging-\(old)/index.html", isKept: false)
    // Who has an account and no CV; who has none.
    put(folder.state(of: b) + "/build.sqlite", isKept: false)
    put(folder.content(of: gone) + "/jobs/\(job).md", isKept: false)
    var inventory = Inventory()
    inventory.users = [a, b]
    inventory.cvs = [Inventory.Owned(user: a, id: cv)]
    inventory.customizations = [Inventory.Owned(user: a, id: job)]
    inventory.published = [Inventory.Owned(user: a, id: cv)]
    folder.sweep(keeping: inventory)
    #expect(TextFile.tree(folder.root).map { folder.root + "/" + $0 } == kept.sorted())
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
