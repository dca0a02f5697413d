import HTTPTypes
import Hummingbird
import TestSupport
import Testing

@testable import Build
@testable import Server

/// Not a byte of `applications/`, of `content/` or of what `private` names can be had from the finished site: two sites that
/// differ in nothing else give the same answers, to whoever follows every link and to whoever attacks.
@Suite struct SitePrivacyTests {
  private typealias Responder = SiteResponder<BasicRequestContext>

  /// Ways that have led out of other servers' folders, each before a path that is there.
  private static let escapes = [
    "/../", "/..%2f", "/%2e%2e/", "/%2e%2e%2f", "/.%2e/", "/..%5c", "/..\\", "/ada/../../", "/ada/..%2f..%2f",
    "/ada/%2e%2e/%2e%2e/", "//../", "/./../", "/....//", "/..;/", "/%252e%252e/", "/%c0%ae%c0%ae/",
    "/..%c0%af",
    "/..%00/", "/ada/projects/../../../", "/assets/%2e%2e/%2e%2e/", "/ada/cv.pdf/../../../", "/%2f%2e%2e%2f",
    "\\..\\",
    "../", "", "/", "//", "/site/../", "/..//", "/\u{2025}/", "/file:///", "http://example.org/../",
  ]

  private static func attacks(_ folder: HostedFolder) -> [String] {
    let private_ =
      folder.files("output").filter { !$0.hasPrefix("site/") } + [
        ".vitae-output", ".lock", ".staging-site/index.html", "content/site.yaml",
        "content/profiles/ada/profile.yaml",
        "content/jobs/one.md", ".vitae/build.sqlite", "etc/passwd", "proc/self/environ", "applications/", "",
      ]
    return escapes.flatMap { escape in private_.map { escape + $0 } }
      + private_.map { "/" + folder.root + "/output/" + $0 }
      + [
        "*", "/%", "/%zz", "/%00", "/" + String(repeating: "a/", count: 900),
        "/" + String(repeating: "a", count: 4_000),
      ]
  }

  /// Every answer to somebody who begins at the front page and the files that search engines read, and follows all that
  /// looks like an address.
  private static func crawl(_ responder: Responder) async -> [String: SiteReply] {
    var found: [String: SiteReply] = [:]
    var queue = ["/", "/robots.txt", "/sitemap.xml", "/404.html", "/ada", "/ben/", "/cleo/", "/assets/"]
    while let path = queue.popLast() {
      guard found[path] == nil else { continue }
      let reply = await responder.ask(path)
      found[path] = reply
      guard reply.status == 200, reply[.contentType]?.contains("text") == true || path == "/sitemap.xml"
      else { continue }
      for match in reply.text.matches(of: /(?:href|src|content)="([^"#]+)"|url\("([^"]+)"\)|<loc>([^<]+)</) {
        let address = String(match.1 ?? match.2 ?? match.3 ?? "")
        if let next = resolved(address, at: path) { queue.append(next) }
      }
    }
    return found
  }

  /// nil: it leads to another host.
  private static func resolved(_ address: String, at path: String) -> String? {
    let own = "https://example.org"
    if address.hasPrefix(own + "/") { return String(address.dropFirst(own.count)) }
    guard !address.contains(":"), !address.contains(" "), !address.contains(",") else { return nil }
    var parts =
      address.hasPrefix("/") ? [] : path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for part in address.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.first == "" ? parts.joined(separator: "/") : "/" + parts.joined(separator: "/")
  }

  private func built(_ secret: String) async throws -> (folder: HostedFolder, responder: Responder) {
    let folder = HostedFolder(secret: secret)
    let summary = await folder.build()
    #expect(!summary.hasErrors, "\(summary.diagnostics)")
    return (folder, Responder(files: try #require(SiteFiles(folder: folder.root + "/output/site"))))
  }

  @Test func nothingPrivateCanBeReached() async throws {
    let (folder, one) = try await built("ZEPHYR-ONE")
    let (other, two) = try await built("ZEPHYR-TWO")
    defer {
      folder.remove()
      other.remove()
    }
    // The secret is in what is private, and differs there.
    #expect(
      TextFile.read(folder.root + "/output/applications/ada/one/cv.txt")?.contains("ZEPHYR-ONE") == true)
    let crawled = await Self.crawl(one)
    #expect(await Self.crawl(two) == crawled)
    // Everything that is hosted was met with: nothing lies about that no page leads to, but the pictures of CVs that only
    // other sites show.
    let met = Set(crawled.filter { $0.value.status == 200 }.map { $0.key.dropFirst() })
    for path in folder.files("output/site") {
      let isMet = met.contains(path[...]) || met.contains(path.dropLast("index.html".count))
      #expect(isMet || path.wholeMatch(of: /cleo\/cv\.[0-9a-f]+\.png/) != nil, "\(path)")
    }
    #expect(crawled.values.filter { $0.status == 200 }.count > 15)
    #expect(crawled["/ben/"]?.status == 404)
    for (path, reply) in crawled { #expect(!reply.text.contains("ZEPHYR"), "\(path)") }
    // No answer holds a file of the applications, but for what both trees share: assets, and the CV of somebody who hides
    // nothing.
    let shared = folder.files("output/applications").filter {
      $0.hasPrefix("assets/") || $0.hasPrefix("cleo/")
    }
    let bodies = Set(crawled.values.map(\.body))
    for path in folder.files("output/applications") where !shared.contains(path) {
      let bytes = TextFile.bytes(folder.root + "/output/applications/" + path) ?? []
      #expect(!bytes.isEmpty && !bodies.contains(bytes), "\(path)")
    }
  }

  @Test func noPathLeadsOut() async throws {
    let (folder, responder) = try await built("ZEPHYR-ONE")
    defer { folder.remove() }
    let hosted = Set(
      folder.files("output/site").compactMap { TextFile.bytes(folder.root + "/output/site/" + $0) })
    var answered = 0
    for path in Self.attacks(folder) {
      for fields in [[:], [.range: "bytes=0-"], [.acceptEncoding: "gzip"]] as [HTTPFields] {
        let reply = await responder.ask(path, fields: fields)
        guard reply.status == 200 || reply.status == 206 else {
          #expect([301, 404].contains(reply.status), "\(path)")
          continue
        }
        answered += 1
        #expect(hosted.contains(reply.body) || reply[.contentEncoding] != nil, "\(path)")
        #expect(["/", "//"].contains(path), "\(path)")
      }
    }
    #expect(answered == 3)
  }
}
