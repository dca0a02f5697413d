import Base
import CDeflate
import CZstd
import Glibc
import HTTPTypes
import Hummingbird
import TestSupport
import Testing

@testable import Build
@testable import Server

/// What the finished site answers.
@Suite struct SiteResponderTests {
  private typealias Responder = SiteResponder<BasicRequestContext>

  /// One built site for all tests that change nothing.
  private static let shared = Task {
    let folder = HostedFolder(secret: "ZEPHYR")
    let summary = await folder.build()
    return (folder: folder, summary: summary)
  }

  private func site() async throws -> (folder: HostedFolder, responder: Responder) {
    let (folder, summary) = await Self.shared.value
    #expect(!summary.hasErrors, "\(summary.diagnostics)")
    let files = try #require(SiteFiles(folder: folder.root + "/output/site"))
    return (folder, Responder(files: files))
  }

  // MARK: Files and paths

  @Test(arguments: [
    ("/", "text/html; charset=utf-8"), ("/index.html", "text/html; charset=utf-8"),
    ("/ada/", "text/html; charset=utf-8"), ("/ada/index.html?from=a/../b", "text/html; charset=utf-8"),
    ("/%61da/projects/crane.html", "text/html; charset=utf-8"), ("/ada/cv.pdf", "application/pdf"),
    ("/ada/resume.json", "application/json"), ("/robots.txt", "text/plain; charset=utf-8"),
    ("/sitemap.xml", "application/xml"),
  ])
  func filesHaveTheirTypes(path: String, type: String) async throws {
    let reply = try await site().responder.ask(path)
    #expect(reply.status == 200 && !reply.body.isEmpty)
    #expect(reply[.contentType] == type && reply[.contentLength] == "\(reply.body.count)")
    #expect(reply[.cacheControl] == "no-cache" && reply[.xContentTypeOptions] == "nosniff")
    #expect(reply[.contentSecurityPolicy]?.contains("frame-ancestors 'none'") == true)
    for name in ["Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy"] {
      #expect(reply.headers[HTTPField.Name(name)!] != nil, "\(name)")
    }
  }

  @Test func hashedFilesAreKeptForEver() async throws {
    let (folder, responder) = try await site()
    let assets = folder.files("output/site").filter { $0.hasPrefix("assets/") || $0.hasSuffix(".png") }
    #expect(assets.count > 8)
    for path in assets {
      let reply = await responder.ask("/" + path)
      #expect(reply.status == 200, "\(path)")
      #expect(reply[.cacheControl] == "public, max-age=31536000, immutable", "\(path)")
    }
    for path in [
      "style.css", "a.0123456789.html", "cv.0123456789.pdf", "a.012345678.css", "a.0123456789",
      "0123456789.css",
      "a.0123456789/b.css", "a.012345678G.css",
    ] { #expect(!SiteHeaders.isHashed(path), "\(path)") }
  }

  @Test func foldersArePagesAndNeverLists() async throws {
    let responder = try await site().responder
    let moved = await responder.ask("/ada?x")
    #expect(moved.status == 301 && moved[.location] == "ada/")
    for path in ["/assets/", "/assets", "/ada/projects/", "/ada/projects", "/assets/fonts/"] {
      #expect(await responder.ask(path).status == 404, "\(path)")
    }
  }

  @Test func whatIsNotThereIsAPage() async throws {
    let (folder, responder) = try await site()
    let reply = await responder.ask("/ada/none.html")
    #expect(reply.status == 404 && reply[.contentType] == "text/html; charset=utf-8")
    #expect(reply.text == TextFile.read(folder.root + "/output/site/404.html"))
    #expect(reply[.eTag] == nil && reply[.cacheControl] == "no-cache")
    #expect(await responder.ask("/none", .head).body.isEmpty)
  }

  @Test func otherMethodsAreRefused() async throws {
    let responder = try await site().responder
    for method in [HTTPRequest.Method.post, .put, .delete, .options, .patch, .trace, .connect] {
      let reply = await responder.ask("/", method)
      #expect(reply.status == 405 && reply[.allow] == "GET, HEAD", "\(method)")
    }
    let get = await responder.ask("/ada/cv.pdf")
    let head = await responder.ask("/ada/cv.pdf", .head)
    #expect(head.status == 200 && head.body.isEmpty && head.headers == get.headers)
  }

  @Test func namesMayBeLimited() async throws {
    var responder = try await site().responder
    responder.names = ["example.org"]
    #expect(await responder.ask("/", host: "EXAMPLE.org:443").status == 200)
    for host in ["evil.example", "", "example.org.evil.example"] {
      #expect(await responder.ask("/", host: host).status == 421, "\(host)")
    }
  }

  @Test func filesOfPeopleWhoAskForItAreNotIndexed() async throws {
    let responder = try await site().responder
    for (path, isHidden) in [
      ("/cleo/", true), ("/cleo/cv.pdf", true), ("/cleo/resume.json", true), ("/ada/cv.pdf", false),
      ("/", false),
    ] { #expect((await responder.ask(path)[SiteHeaders.robots] == "noindex") == isHidden, "\(path)") }
  }

  // MARK: Validators and parts

  @Test func whatIsKnownIsNotSentAgain() async throws {
    let responder = try await site().responder
    let first = await responder.ask("/ada/cv.pdf")
    let tag = try #require(first[.eTag])
    #expect(tag.hasPrefix("\"") && tag.count == 34)
    for field in [tag, "W/" + tag, "\"x\", \(tag)", "*"] {
      let reply = await responder.ask("/ada/cv.pdf", fields: [.ifNoneMatch: field])
      #expect(reply.status == 304 && reply.body.isEmpty && reply[.eTag] == tag, "\(field)")
      #expect(reply[.contentLength] == nil && reply[.cacheControl] == "no-cache")
    }
    for field in ["\"x\"", "", String(tag.dropLast()), tag.dropLast(2) + "\""] {
      #expect(
        await responder.ask("/ada/cv.pdf", fields: [.ifNoneMatch: String(field)]).status == 200, "\(field)")
    }
    // Each coding has its own.
    let coded = await responder.ask("/", fields: [.acceptEncoding: "gzip"])
    #expect(await responder.ask("/", fields: [.ifNoneMatch: coded[.eTag] ?? ""]).status == 200)
    #expect(
      await responder.ask("/", fields: [.ifNoneMatch: coded[.eTag] ?? "", .acceptEncoding: "gzip"]).status
        == 304)
  }

  @Test(
    arguments: [
      ("bytes=0-0", 0, 1), ("bytes=5-9", 5, 10), ("bytes=-4", -4, 0), ("bytes=10-", 10, 0),
      ("bytes= 1 - 2 ", 1, 3), ("bytes=0-99999999999999999999", 0, 0), ("Bytes=1-1", 1, 2),
    ] as [(String, Int, Int)])
  func partsOfFiles(field: String, from: Int, to: Int) async throws {
    let responder = try await site().responder
    let whole = await responder.ask("/ada/cv.pdf").body
    let low = from < 0 ? whole.count + from : from
    let high = to <= 0 ? whole.count : to
    let reply = await responder.ask("/ada/cv.pdf", fields: [.range: field])
    #expect(reply.status == 206 && reply.body == Array(whole[low..<high]))
    #expect(reply[.contentRange] == "bytes \(low)-\(high - 1)/\(whole.count)")
    #expect(reply[.contentLength] == "\(high - low)" && reply[.acceptRanges] == "bytes")
  }

  @Test func partsThatAreNone() async throws {
    let responder = try await site().responder
    let whole = await responder.ask("/ada/cv.pdf")
    let count = whole.body.count
    for field in ["bytes=\(count)-", "bytes=-0", "bytes=\(count + 5)-\(count + 9)"] {
      let reply = await responder.ask("/ada/cv.pdf", fields: [.range: field])
      #expect(
        reply.status == 416 && reply[.contentRange] == "bytes */\(count)" && reply.body.isEmpty, "\(field)")
    }
    for field in [
      "bytes=1-2,4-5", "bytes=a-b", "bytes", "lines=1-2", "bytes=5-2", "bytes=-", "bytes=--1", "",
    ] {
      let reply = await responder.ask("/ada/cv.pdf", fields: [.range: field])
      #expect(reply.status == 200 && reply.body == whole.body, "\(field)")
    }
  }

  @Test func partsOfAnotherVersionAreTheWhole() async throws {
    let responder = try await site().responder
    let tag = try #require(await responder.ask("/ada/cv.pdf")[.eTag])
    for (condition, status) in [
      (tag, 206), ("\"x\"", 200), ("W/" + tag, 200), ("Sat, 21 Nov 2026 10:00:00 GMT", 200),
    ] {
      let reply = await responder.ask("/ada/cv.pdf", fields: [.range: "bytes=0-3", .ifRange: condition])
      #expect(reply.status == status, "\(condition)")
    }
    // A part is never compressed, and what is known comes before it.
    let part = await responder.ask("/", fields: [.range: "bytes=0-14", .acceptEncoding: "gzip, zstd"])
    #expect(part.status == 206 && part[.contentEncoding] == nil && part.text == "<!DOCTYPE html>")
    #expect(
      await responder.ask("/ada/cv.pdf", fields: [.range: "bytes=0-3", .ifNoneMatch: tag]).status == 304)
    #expect(await responder.ask("/ada/cv.pdf", .head, fields: [.range: "bytes=0-3"]).status == 200)
  }

  // MARK: Compression

  @Test func textIsCompressed() async throws {
    let (folder, responder) = try await site()
    for path in folder.files("output/site") {
      let plain = await responder.ask("/" + path)
      let packs = [".html", ".css", ".json", ".ttf", ".xml"].contains { path.hasSuffix($0) }
      for coding in ContentCoding.allCases {
        let coded = await responder.ask("/" + path, fields: [.acceptEncoding: coding.rawValue])
        #expect(coded.status == 200 && coded[.contentLength] == "\(coded.body.count)")
        guard packs else {
          #expect(coded[.contentEncoding] == nil || path == "robots.txt", "\(path)")
          continue
        }
        #expect(coded[.contentEncoding] == coding.rawValue && coded[.vary] == "Accept-Encoding", "\(path)")
        #expect(coded[.eTag] != plain[.eTag] && coded.body.count < plain.body.count)
        #expect(Self.decoded(coded.body, coding, count: plain.body.count) == plain.body, "\(path)")
        // The second answer is the first one.
        #expect(await responder.ask("/" + path, fields: [.acceptEncoding: coding.rawValue]) == coded)
      }
    }
    let missing = await responder.ask("/none", fields: [.acceptEncoding: "gzip"])
    #expect(missing.status == 404 && missing[.contentEncoding] == "gzip")
  }

  private static func decoded(_ bytes: [UInt8], _ coding: ContentCoding, count: Int) -> [UInt8] {
    var out = [UInt8](repeating: 0, count: count)
    switch coding {
    case .zstd: _ = ZSTD_decompress(&out, count, bytes, bytes.count)
    case .gzip:
      let decompressor = libdeflate_alloc_decompressor()
      defer { libdeflate_free_decompressor(decompressor) }
      _ = libdeflate_gzip_decompress(decompressor, bytes, bytes.count, &out, count, nil)
    }
    return out
  }

  @Test(
    arguments: [
      (nil, []), ("", []), ("gzip", [.gzip]), ("gzip, deflate, br, zstd", [.zstd, .gzip]),
      ("*", [.zstd, .gzip]),
      ("gzip;q=0", []), ("gzip;q=1.0, zstd;q=0.5", [.gzip, .zstd]), ("GZIP ; q=0.1", [.gzip]),
      ("*;q=0, gzip", [.gzip]), ("gzip;q=x", []), ("identity", []), ("br;q=1,*;q=0.2", [.zstd, .gzip]),
    ] as [(String?, [ContentCoding])])
  func codingsThatAreTaken(field: String?, codings: [ContentCoding]) {
    #expect(ContentCoding.accepted(field) == codings)
  }

  // MARK: While it is replaced

  /// Builds exchange the tree under those who ask and remove the old one; every answer is wholly of one of them.
  @Test func aBuildReplacesTheSiteWhileItIsServed() async throws {
    let folder = HostedFolder(secret: "x")
    defer { folder.remove() }
    let root = folder.root
    folder.write("0", to: "site/index.html")
    folder.write("0 0", to: "site/ada/cv.pdf")
    let responder = Responder(files: try #require(SiteFiles(folder: root + "/site")))
    let (swaps, done) = AsyncStream<Int>.makeStream()
    WorkerThread.run {
      for version in 1...300 {
        folder.write("\(version)", to: "next/index.html")
        folder.write("\(version) \(version)", to: "next/ada/cv.pdf")
        if Files.exchange(root + "/site", root + "/next") != 0 { break }
        try? Files.remove(root + "/next")
        done.yield(version)
      }
      done.finish()
    }
    var last = 0
    for await swap in swaps {
      last = swap
      for (path, parts) in [("/", 1), ("/ada/cv.pdf", 2), ("/ada/cv.pdf", 2)] {
        let reply = await responder.ask(path)
        let words = reply.text.split(separator: " ")
        #expect(reply.status == 200 && words.count == parts && Set(words).count == 1, "\(reply)")
        #expect(words.first.flatMap { Int($0) } ?? 0 >= swap)
      }
    }
    #expect(last == 300)
  }

  @Test func aSiteThatIsGoneForAMomentIsStillServed() async throws {
    let folder = HostedFolder(secret: "x")
    defer { folder.remove() }
    folder.write("page", to: "site/index.html")
    let responder = Responder(files: try #require(SiteFiles(folder: folder.root + "/site")))
    #expect(rename(folder.root + "/site", folder.root + "/old") == 0)
    #expect(await responder.ask("/").text == "page")
    folder.write("next", to: "site/index.html")
    #expect(await responder.ask("/").text == "next")
    #expect(SiteFiles(folder: folder.root + "/none") == nil)
  }

  @Test func largeFilesAreReadWhileTheyAreSent() async throws {
    let folder = HostedFolder(secret: "x")
    defer { folder.remove() }
    let text = String(repeating: "0123456789abcdef", count: 400_000)
    folder.write(text, to: "site/a/cv.pdf")
    let files = try #require(SiteFiles(folder: folder.root + "/site", budget: 1 << 16))
    let responder = Responder(files: files)
    for _ in 0..<2 {
      let whole = await responder.ask("/a/cv.pdf", fields: [.acceptEncoding: "gzip"])
      #expect(whole.status == 200 && whole.body.count == 6_400_000 && whole.text == text)
      let part = await responder.ask("/a/cv.pdf", fields: [.range: "bytes=300000-600000"])
      #expect(part.status == 206 && part.body.count == 300_001 && part.body.first == UInt8(ascii: "0"))
      #expect(await responder.ask("/a/cv.pdf", fields: [.ifNoneMatch: whole[.eTag] ?? ""]).status == 304)
    }
  }
}
