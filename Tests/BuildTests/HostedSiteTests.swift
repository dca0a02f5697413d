import Base
import Glibc
import TestSupport
import Testing

@testable import Build
@testable import Composition

/// `output/site` as it is hosted: names that say the content, what search engines read, the page for what is not there.
@Suite struct HostedSiteTests {
  private let folder = GraphFolder()

  init() {
    folder.write(
      """
      @import "more/look.css";
      @font-face { font-family: 'Source Sans 3'; src: url(../../fonts/SourceSans3-Regular.ttf) }
      @page { size: A4; margin: 20mm }
      body { font-family: 'Source Sans 3'; font-size: 10pt }

      """, to: "templates/plain/style.css")
    folder.write("h1 { font-weight: 400 }\n", to: "templates/plain/more/look.css")
    folder.write("---\nname: Crane & Co\n---\nIt lifts.\n", to: "content/profiles/ada/projects/crane.md")
    folder.write("---\nname: Dock\n---\nIt holds.\n", to: "content/profiles/ada/projects/dock.md")
  }

  private func site(_ settings: String = "") {
    folder.write("title: People\ntemplate: plain\n" + settings, to: "content/site.yaml")
  }

  private func profile(_ keys: String) {
    folder.write(
      "publish: true\n\(keys)\nbasics: {name: Ada Moreau, label: Engineer}\n",
      to: "content/profiles/ada/profile.yaml")
  }

  private func page(_ path: String) -> String { folder.text("output/site/" + path) }

  private var paths: [String] {
    folder.tree("output/site").map { String($0.dropFirst("output/site/".count).prefix { $0 != " " }) }
  }

  private func isNoindex(_ path: String) -> Bool {
    page(path).contains("<meta name=\"robots\" content=\"noindex\">")
  }

  // MARK: Names that say the content

  @Test func sharedFilesSayTheirContent() async throws {
    defer { folder.remove() }
    _ = await folder.build()
    let assets = paths.filter { $0.hasPrefix("assets/") }
    #expect(assets.count == 2)
    for path in assets {
      #expect(path.contains(/\.[0-9a-f]{10}\.(css|ttf)$/), "\(path)")
    }
    // Every address leads to a file of the site.
    let style = try #require(assets.first { $0.hasPrefix("assets/templates/plain/style.") })
    #expect(page("ada/index.html").contains("href=\"../\(style)\""))
    #expect(page("ada/projects/crane.html").contains("href=\"../../\(style)\""))
    let font = try #require(assets.first { $0.hasSuffix(".ttf") })
    #expect(!assets.contains { $0.contains("/more/") } && page(style).hasPrefix("h1 { font-weight: 400 }"))
    #expect(page(style).contains("url(\"../../fonts/\(Path.name(font))\")"))
    // The private pages keep theirs.
    #expect(
      folder.text("output/applications/assets/templates/plain/style.css").contains("SourceSans3-Regular.ttf"))
  }

  /// A page that leads to one portfolio alone is nobody's home; when another person publishes, both pages lead there.
  @Test func homeIsWhereSeveralAre() async {
    defer { folder.remove() }
    folder.write(
      "<html><body><h1>{{basics.name}}</h1>{{#links.home}}<a href=\"{{links.home}}\">Home</a>{{/links.home}}</body></html>\n",
      to: "templates/plain/portfolio.html")
    site()
    profile("")
    _ = await folder.build()
    #expect(page("ada/index.html").contains("Ada Moreau"))
    #expect(!page("ada/index.html").contains("../index.html"))
    folder.write("publish: true\nbasics: {name: Bo Lind}\n", to: "content/profiles/bo/profile.yaml")
    _ = await folder.build()
    #expect(page("ada/index.html").contains("href=\"../index.html\""))
    #expect(page("bo/index.html").contains("href=\"../index.html\""))
  }

  @Test func anotherContentIsAnotherName() async {
    defer { folder.remove() }
    _ = await folder.build()
    let before = Set(paths)
    folder.write("h1 { font-weight: 700 }\n", to: "templates/plain/more/look.css")
    _ = await folder.build()
    let after = Set(paths)
    // What was replaced is gone, and the font has stayed.
    #expect(before.subtracting(after).filter { $0.hasPrefix("assets/") }.count == 1)
    #expect(after.subtracting(before).filter { $0.hasPrefix("assets/") }.count == 1)
    #expect(after.count == before.count)
  }

  @Test func addressesInStylesheets() {
    func replaced(_ text: String) -> String {
      StylesheetAddresses.replacing(in: text) {
        $0.hasSuffix(".png") || $0.hasSuffix(".css") ? "n/" + $0 : nil
      }
    }
    for (text, expected) in [
      ("a{b:url(x.png)}", "a{b:url(\"n/x.png\")}"),
      ("a{b:url( 'x.png' ) no-repeat}", "a{b:url( \"n/x.png\" ) no-repeat}"),
      ("@import 'x.css' print;", "@import \"n/x.css\" print;"),
      ("@import url(x.css);", "@import url(\"n/x.css\");"),
      ("a::before{content:'x.png'}", "a::before{content:'x.png'}"),
      ("/* url(x.png) */ a{b:url(x.ttf)}", "/* url(x.png) */ a{b:url(x.ttf)}"),
      ("a{b:URL(ü\\ \\\".png)} b{}", "a{b:url(\"n/ü \\\".png\")} b{}"),
      ("a{b:url(x.png", "a{b:url(x.png"), ("", ""),
    ] { #expect(replaced(text) == expected, "\(text)") }
  }

  // MARK: Search engines

  @Test func aSiteWithoutAnAddressHasNoSitemap() async {
    defer { folder.remove() }
    _ = await folder.build()
    #expect(paths.contains("404.html") && !paths.contains("sitemap.xml"))
    #expect(page("robots.txt") == "User-agent: *\nDisallow:\n")
    #expect(!page("ada/index.html").contains("canonical") && !page("index.html").contains("og:"))
    #expect(page("404.html").contains("href=\"/\"") && isNoindex("404.html"))
  }

  @Test func anAddressMakesASitemapAndCanonicalLinks() async {
    defer { folder.remove() }
    site("baseURL: https://example.org/a&b/\n")
    _ = await folder.build()
    let addresses = page("sitemap.xml").matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.1) }
    let base = "https://example.org/a&amp;b/"
    #expect(
      addresses == [
        base, base + "ada/", base + "ada/projects/crane.html", base + "ada/projects/dock.html",
      ])
    #expect(page("robots.txt").hasSuffix("\nSitemap: https://example.org/a&b/sitemap.xml\n"))
    for (path, own) in [
      ("index.html", ""), ("ada/index.html", "ada/"), ("ada/projects/crane.html", "ada/projects/crane.html"),
    ] {
      #expect(page(path).contains("<link rel=\"canonical\" href=\"\(base)\(own)\">"), "\(path)")
      #expect(page(path).contains("<meta property=\"og:url\" content=\"\(base)\(own)\">"), "\(path)")
    }
    #expect(page("404.html").contains("href=\"/a&amp;b/\""))
    // It goes with the address.
    site()
    _ = await folder.build()
    #expect(!paths.contains("sitemap.xml"))
  }

  /// Parts that are made elsewhere say the same of all.
  @Test func everyPartHasTheWholeSitemap() async {
    defer { folder.remove() }
    site("baseURL: https://example.org\n")
    _ = await folder.build()
    let whole = page("sitemap.xml")
    #expect(whole.contains("/ada/projects/dock.html"))
    for index in 1...2 {
      let output = folder.root + "/part-\(index)"
      _ = await folder.build {
        $0.output = output
        $0.shard = Shard("\(index)/2")
      }
      #expect(TextFile.read(output + "/site/sitemap.xml") == whole)
    }
  }

  @Test func aPersonMayAskToBeLeftOut() async {
    defer { folder.remove() }
    site("baseURL: https://example.org\n")
    profile("noindex: true")
    _ = await folder.build()
    #expect(isNoindex("ada/index.html") && isNoindex("ada/projects/crane.html") && !isNoindex("index.html"))
    #expect(page("sitemap.xml").matches(of: /<loc>/).count == 1)
    #expect(
      page("robots.txt").hasPrefix("User-agent: *\nDisallow: /ada/cv.pdf\nDisallow: /ada/resume.json\n"))
  }

  @Test func singlePagesMayBeLeftOut() async {
    defer { folder.remove() }
    site("baseURL: https://example.org\n")
    profile("noindex: [crane, dok]")
    let summary = await folder.build()
    let problems = summary.diagnostics.filter { $0.severity != .note }
    #expect(problems.map(\.code) == ["content.unknown-page"])
    #expect(problems[0].hints == ["did you mean `dock`?"])
    #expect(isNoindex("ada/projects/crane.html") && !isNoindex("ada/projects/dock.html"))
    #expect(!isNoindex("ada/index.html"))
    #expect(!page("sitemap.xml").contains("crane") && page("sitemap.xml").contains("dock"))
    #expect(page("robots.txt").contains("Disallow:\n"))
  }

  @Test func aWholeSiteMayBeLeftOut() async {
    defer { folder.remove() }
    site("baseURL: https://example.org\nnoindex: true\n")
    _ = await folder.build()
    #expect(paths.filter { $0.hasSuffix(".html") }.allSatisfy(isNoindex))
    #expect(!paths.contains("sitemap.xml") && !page("robots.txt").contains("Sitemap"))
    #expect(page("robots.txt").contains("Disallow: /ada/cv.pdf\n"))
  }

  @Test(arguments: [
    "example.org", "/people", "https://", "ftp://example.org", "https://example.org?x",
    "https://example.org/#a",
    "https://a b.org", "https://übung.example",
  ])
  func addressesThatAreNone(address: String) async {
    defer { folder.remove() }
    site("baseURL: \"\(address)\"\n")
    let summary = await folder.build()
    #expect(summary.diagnostics.map(\.code).contains("content.base-url"), "\(summary.diagnostics)")
  }

  // MARK: The tree that is served

  @Test func nothingLeadsOutOfAHostedTree() throws {
    defer { folder.remove() }
    let root = folder.root + "/tree"
    folder.write("page", to: "tree/a/index.html")
    folder.write("hidden", to: "tree/.vitae/x")
    folder.write("secret", to: "secret/x")
    symlink("../secret", root + "/link")
    symlink("../../secret/x", root + "/a/file")
    symlink("a", root + "/inner")
    mkfifo(root + "/pipe", 0o644)
    let tree = try #require(HostedTree(folder: root))
    func kind(_ names: [String]) -> String {
      switch tree.find(names) {
      case .file(let file): file.bytes(0..<file.count).map { String(decoding: $0, as: UTF8.self) } ?? "unread"
      case .folder: "folder"
      case .nothing: "nothing"
      }
    }
    #expect(kind([]) == "folder" && kind(["a"]) == "folder" && kind(["a", "index.html"]) == "page")
    for names in [
      ["link", "x"], ["link"], ["a", "file"], ["inner", "index.html"], ["pipe"], [".vitae", "x"], [".."],
      ["..", "secret", "x"], ["a", "..", "..", "secret", "x"], ["../secret/x"], ["a/index.html"], ["", "a"],
      ["."], ["a", "index.html", "x"], ["a\0b"], Array(repeating: "a", count: 40),
    ] { #expect(kind(names) == "nothing", "\(names)") }
    #expect(HostedTree(folder: root + "/a/index.html") == nil && HostedTree(folder: root + "/none") == nil)
  }

  @Test func anExchangedTreeIsNoticed() throws {
    defer { folder.remove() }
    folder.write("old", to: "tree/x")
    folder.write("new", to: "next/x")
    let tree = try #require(HostedTree(folder: folder.root + "/tree"))
    guard case .file(let file) = tree.find(["x"]) else { return #expect(Bool(false)) }
    #expect(tree.isCurrent && tree.holds(file.stamp, at: "x"))
    #expect(Files.exchange(folder.root + "/tree", folder.root + "/next") == 0)
    #expect(!tree.isCurrent)
    // What was open stays whole.
    #expect(file.bytes(0..<3) == Array("old".utf8) && file.bytes(0..<9) == nil)
  }
}
