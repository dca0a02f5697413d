import Accounts
import Base
import HTTPTypes
import TestSupport
import Testing

@testable import Build
@testable import Server

/// Style sheets and fonts that published pages share go with the last page that leads to them.
@Suite struct PublishedAssetsTests {
  @Test func whatNoPublishedPageLeadsToIsRemoved() async throws {
    let world = try HostWorld()
    let (user, token) = try world.signedIn("a@example.org")
    let cv = try await world.savedCV(.bearer(token), "Ada", secret: "s")
    #expect(try await world.publish(.bearer(token), cv, at: "ada-l").status == 201)
    let root = world.services.folder.published
    // What another version of the templates left behind.
    let old = ["assets/templates/classic/style.0123456789.css", "assets/fonts/Old-Regular.9876543210.ttf"]
    for path in old { TextFile.write("x", to: root + "/" + path) }
    try await world.services.collectAssets()
    let kept = TextFile.tree(root)
    #expect(old.allSatisfy { !kept.contains($0) })
    // Everything the page needs is there still: its style sheet, what that leads to, and theirs.
    let page = try await world.ask(.get, "/u/ada-l/")
    let style = try #require(page.text.firstMatch(of: /href="\.\.\/(assets\/[^"]+\.css)"/)).1
    let sheet = try await world.ask(.get, "/u/\(style)")
    #expect(sheet.status == 200)
    let fonts = sheet.text.matches(of: /url\("?(?:\.\.\/)*([^")]+\.(?:ttf|otf|woff2))"?\)/)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(try await world.ask(.get, "/u/assets/\(font.1)").status == 200, "\(font.1)") }
    // Without pages nothing is shared.
    #expect(try await world.ask(.delete, "/cvs/\(cv)/publication", as: .bearer(token)).status == 204)
    await world.services.removeLeftovers()
    #expect(TextFile.tree(root).isEmpty)
    _ = user
  }

  @Test func styleSheetsLeadToOthers() throws {
    let root = TextFile.temporaryFolder()
    for (path, text) in [
      ("one/index.html", "<link href=\"../assets/a.1.css\">"),
      ("one/projects/x.html", "<link href=\"../../assets/b.1.css\">"),
      ("assets/a.1.css", "@import \"more/c.1.css\";"), ("assets/more/c.1.css", "src: url(../../f/d.1.ttf)"),
      ("assets/f/d.1.ttf", ""), ("assets/b.1.css", ""), ("assets/b.2.css", "url(f/e.1.ttf)"),
      ("assets/f/e.1.ttf", ""), ("assets/a.1.css.old", ""),
    ] { TextFile.write(text, to: root + "/" + path) }
    #expect(try PublishedAssets.collect(in: root) == 3)
    #expect(
      TextFile.tree(root) == [
        "assets/a.1.css", "assets/b.1.css", "assets/f/d.1.ttf", "assets/more/c.1.css", "one/index.html",
        "one/projects/x.html",
      ])
    #expect(try PublishedAssets.collect(in: root + "/none") == 0)
  }
}
