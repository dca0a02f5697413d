import Accounts
import Base
import Build
import Glibc
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// Under which names and dates things are taken away.
@Suite struct DownloadTests {
  @Test(arguments: [
    ("Ada-Lovelace-CV.pdf", "Ada-Lovelace-CV.pdf", "Ada-Lovelace-CV.pdf"),
    ("Mein Lebenslauf.pdf", "Mein Lebenslauf.pdf", "Mein%20Lebenslauf.pdf"),
    ("Zoë Müller.pdf", "Zoe-Muller.pdf", "Zo%C3%AB%20M%C3%BCller.pdf"),
    ("履歴書.pdf", "file.pdf", "%E5%B1%A5%E6%AD%B4%E6%9B%B8.pdf"),
    ("a\"b\\c.pdf", "a-b-c.pdf", "a%22b%5Cc.pdf"), ("100%25.pdf", "100-25.pdf", "100%2525.pdf"),
    ("a;b.pdf", "a-b.pdf", "a%3Bb.pdf"), ("x\r\nSet-Cookie: y", "x-Set-Cookie-y", "x%0D%0ASet-Cookie%3A%20y"),
    ("résumé", "resume", "r%C3%A9sum%C3%A9"), ("", "", ""),
  ])
  func browsersAreToldBothNames(name: String, plain: String, coded: String) {
    #expect(
      DownloadName(name).disposition() == "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(coded)")
    #expect(DownloadName(name).disposition(isDownload: false).hasPrefix("inline; "))
  }

  @Test func filesAreCalledByThePerson() {
    let names = ApplicationNames(person: "Zoë Ní Bhriain", sent: [:])
    for (file, name) in [
      ("cv.pdf", "Zoe-Ni-Bhriain-CV.pdf"), ("letter.pdf", "Zoe-Ni-Bhriain-Letter.pdf"),
      ("cv.txt", "Zoe-Ni-Bhriain-CV.txt"), ("email.txt", "Zoe-Ni-Bhriain-E-mail.txt"),
      ("match.json", "Zoe-Ni-Bhriain-Match.json"), ("index.html", "index.html"), ("other.bin", "other.bin"),
      ("none", "none"),
    ] {
      #expect(names.name(file) == name)
    }
    let sent = ApplicationNames(person: "Zoë", sent: ["cv.pdf": "Zoe-Lebenslauf-Firma.pdf"])
    #expect(sent.name("cv.md") == "Zoe-Lebenslauf-Firma.md" && sent.name("letter.md") == "Zoe-Letter.md")
    #expect(ApplicationNames(person: "愛", sent: [:]).name("cv.pdf") == "CV.pdf")
  }

  /// Other names of the same file, without a look at its bytes; copies, where the disk has no second names.
  @Test func namesThatAreSentAreKnownByTheirFiles() throws {
    let root = TextFile.temporaryFolder()
    let folder = root + "/output/applications/p/j"
    TextFile.write("one", to: folder + "/cv.pdf")
    TextFile.write("two", to: folder + "/letter.pdf")
    TextFile.write("one", to: folder + "/A-copy-of-none.pdf")
    #expect(link(folder + "/cv.pdf", folder + "/Z-CV.pdf") == 0)
    TextFile.write("two", to: folder + "/Z-Letter.pdf")
    TextFile.write("twx", to: folder + "/A-Letter.pdf")
    let content = HostedContent(
      content: root + "/content", output: root + "/output", state: root + "/state", templates: "t", fonts: [])
    #expect(content.sentNames("p", "j") == ["cv.pdf": "Z-CV.pdf", "letter.pdf": "Z-Letter.pdf"])
    #expect(content.sentNames("p", "none").isEmpty)
  }

  @Test func documentsComeUnderTheirNames() async throws {
    let world = try HostWorld()
    let (_, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada Lovelace", secret: "s")
    let body = JSONValue.object([
      JSONMember("posting", .string(HostWorld.posting())), JSONMember("company", .string("Bridge & Co")),
    ])
    let made = try await world.ask(.post, "/cvs/\(cv)/customize", as: .bearer(token), .json(body))
    let job = try #require(made.json?["id"]?.stringValue, "\(made.text)")
    for (file, name) in [
      ("cv.pdf", "Ada-Lovelace-CV-Bridge-Co.pdf"), ("letter.pdf", "Ada-Lovelace-Letter-Bridge-Co.pdf"),
      ("cv.txt", "Ada-Lovelace-CV-Bridge-Co.txt"), ("email.txt", "Ada-Lovelace-E-mail.txt"),
    ] {
      for (query, kind) in [("?download=1", "attachment"), ("", "inline")] {
        let reply = try await world.ask(.get, "/cvs/\(cv)/\(job)/\(file)\(query)", as: .bearer(token))
        #expect(
          reply.headers[.contentDisposition] == "\(kind); filename=\"\(name)\"; filename*=UTF-8''\(name)")
      }
    }
    #expect(try await world.publish(.bearer(token), cv, at: "ada-l").status == 201)
    let page = try await world.ask(.get, "/u/ada-l/cv.pdf")
    #expect(page.headers[.contentDisposition]?.hasPrefix("inline; filename=\"Ada-Lovelace-CV.pdf\"") == true)
  }

  @Test func foldersAreCalledByWhatTheyAreOf() {
    var folders = ArchiveFolders(taken: ["assets"])
    let long = String(repeating: "long ", count: 40)
    for (title, name) in [
      ("Ada Lovelace", "Ada-Lovelace"), ("ada lovelace", "ada-lovelace-2"),
      ("Ada Lovelace", "Ada-Lovelace-3"),
      ("Assets", "Assets-2"), ("", "CV"), ("", "CV-2"), ("../..", "cv-3"), ("李", "李"),
      (long, String(repeating: "long-", count: 16)),
    ] {
      #expect(folders.folder(title, otherwise: "CV") == name, "\(title)")
    }
  }

  /// By a converter of another's: `zipinfo` and Python read the same.
  @Test(arguments: [
    (Int64(0), 1980, 1, 1, 0, 0, 0), (951_782_399, 2000, 2, 28, 23, 59, 58),
    (951_782_400, 2000, 2, 29, 0, 0, 0),
    (1_795_314_187, 2026, 11, 22, 2, 23, 6), (1_709_164_800, 2024, 2, 29, 0, 0, 0),
    (Int64.max, 2107, 12, 31, 23, 59, 58), (-5, 1980, 1, 1, 0, 0, 0), (4_107_542_400, 2100, 3, 1, 0, 0, 0),
  ])
  func datesAreThoseOfTheFiles(
    seconds: Int64, year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int
  ) {
    let stamp = ZipWriter.dayAndTime(seconds)
    #expect(stamp.day == (year - 1980) << 9 | month << 5 | day)
    #expect(stamp.time == hour << 11 | minute << 5 | (second / 2))
  }
}
