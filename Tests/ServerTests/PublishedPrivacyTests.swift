import Accounts
import Base
import Glibc
import HTTPTypes
import TestSupport
import Testing

@testable import Server

/// What is private is in nothing that is published, whoever reads it.
@Suite struct PublishedPrivacyTests {
  /// What anybody is sent of a portfolio, in whatever form: pages, the PDF's words and what it carries, the JSON.
  @Test func nothingPrivateIsInAnythingPublished() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let text = """
      {"basics": {"name": "Ada Moreau", "label": "Engineer", "email": "hidden-mail@example.org",
        "phone": "+353 20 910 5551", "summary": "Shown summary.",
        "location": {"city": "Cork", "address": "hidden-street 7"}},
       "work": [
        {"name": "Works Ltd", "position": "Engineer", "startDate": "2019-01", "summary": "hidden-post-summary",
         "highlights": ["Designed 12 shown bridges", "hidden-deed in steel"]},
        {"id": "secret-post", "name": "hidden-employer", "position": "hidden-title", "startDate": "2016-01",
         "endDate": "2018-01", "highlights": ["hidden-old-deed"]}],
       "skills": [{"name": "Tools", "keywords": ["Steel", "hidden-skill"]}],
       "awards": [{"title": "hidden-award", "date": "2020"}],
       "references": [{"name": "hidden-referee", "reference": "hidden-praise"}],
       "private": ["basics.phone", "basics.email", "basics.location.address", "work[0].summary",
        "work[0].highlights[1]", "secret-post", "skills[0].keywords[1]", "awards"]}
      """
    let profile = try JSONValue.parse(text)
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    let saved = try await world.ask(
      .put, "/cvs/\(cv)", as: .bearer(token), .json(.object([JSONMember("profile", profile)])))
    try #require(saved.status == 200, "\(saved.text)")
    // The page does not say that references are shown.
    let form = try await world.ask(.get, "/cvs/\(cv)", as: .bearer(token), accept: "text/html")
    #expect(form.text.contains("value=\"work[0]\" checked") && !form.text.contains("value=\"references[0]\""))
    #expect(form.text.contains("References are never public"))
    let published = try await world.publish(.bearer(token), cv, at: "ada-m")
    try #require(published.status == 201, "\(published.text)")
    let root = world.services.folder.published + "/\(cv)"
    let files = TextFile.tree(root)
    #expect(files.contains("index.html") && files.contains("cv.pdf") && files.contains("resume.json"))
    var shown = ""
    for file in files where !file.hasSuffix(".png") && !file.hasSuffix(".pdf") {
      shown += TextFile.read(root + "/" + file) ?? ""
    }
    shown += try inside(root + "/cv.pdf")
    #expect(shown.contains("Designed 12 shown bridges") && shown.contains("Works Ltd"))
    #expect(shown.contains("\"basics\":"))
    for word in ["hidden-", "910 5551", "9105551", "private"] {
      #expect(!shown.contains(word), "\(word)")
    }
    _ = user
  }
  /// What a PDF carries and the words of its pages, as `vitae import` reads them; nothing, with a message, where the programs
  /// that open it are not installed.
  private func inside(_ path: String) throws -> String {
    guard system("command -v qpdf >/dev/null 2>&1 && command -v pdftotext >/dev/null 2>&1") == 0 else {
      print("qpdf or pdftotext is not installed: what is in the PDF is not looked at")
      return ""
    }
    let pdf = try #require(TextFile.bytes(path))
    let folder = TextFile.temporaryFolder()
    #expect(system("cd '\(folder)' && qpdf --qdf --object-streams=disable '\(path)' out.pdf") == 0)
    let open = try #require(TextFile.bytes(folder + "/out.pdf"))
    #expect(open.count > pdf.count)
    #expect(system("pdftotext '\(path)' '\(folder)/out.txt'") == 0)
    return String(decoding: open, as: UTF8.self) + (TextFile.read(folder + "/out.txt") ?? "")
  }
}
