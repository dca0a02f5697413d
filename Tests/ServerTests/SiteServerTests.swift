import Base
import Glibc
import Hummingbird
import Testing

@testable import Build
@testable import Server

/// The site over a socket, with bytes that no client library would send.
@Suite struct SiteServerTests {
  /// Sends bytes and gives all that comes back until the server closes the connection.
  private static func exchange(_ text: String, port: Int) -> String {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    // For a server that never answers; how long an answer takes says nothing of it.
    var limit = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { return "no connection" }
    let bytes = Array(text.utf8)
    guard send(socket, bytes, bytes.count, 0) == bytes.count else { return "not sent" }
    var out: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = recv(socket, &chunk, chunk.count, 0), count > 0 { out += chunk[..<count] }
    return String(decoding: out, as: UTF8.self)
  }

  @Test func answersOverASocket() async throws {
    let folder = HostedFolder(secret: "ZEPHYR")
    defer { folder.remove() }
    folder.write("<!DOCTYPE html><p>page", to: "output/site/index.html")
    folder.write("<!DOCTYPE html><p>missing", to: "output/site/404.html")
    folder.write("ZEPHYR", to: "output/applications/index.html")
    var server = SiteServer(output: folder.root + "/output")
    server.port = 0
    let files = try #require(SiteFiles(folder: HostedTree.folder(of: server.output)))
    let (ports, found) = AsyncStream<Int>.makeStream()
    let application = server.application(files) { found.yield($0) }
    let running = Task { try await application.run() }
    defer { running.cancel() }
    let port = try #require(await ports.first { _ in true })
    // On a thread of its own: one that runs tasks, waiting for an answer that is made on such a thread, may wait for
    // itself where there are few.
    func ask(_ line: String, _ rest: String = "") async -> String {
      await OffThread.run {
        Self.exchange("\(line) HTTP/1.1\r\nHost: x\r\n\(rest)Connection: close\r\n\r\n", port: port)
      }
    }
    let page = await ask("GET /")
    #expect(page.hasPrefix("HTTP/1.1 200 OK\r\n") && page.hasSuffix("\r\n\r\n<!DOCTYPE html><p>page"))
    #expect(page.contains("\r\nContent-Length: 22\r\n") && !page.contains("Transfer-Encoding"))
    let head = await ask("HEAD /")
    #expect(head.contains("\r\nContent-Length: 22\r\n") && head.hasSuffix("\r\n\r\n"))
    let tag = try #require(page.firstMatch(of: /ETag: ([^\r]*)/)).1
    let same = await ask("GET /", "If-None-Match: \(tag)\r\n")
    #expect(same.hasPrefix("HTTP/1.1 304 ") && !same.contains("Content-Length") && same.hasSuffix("\r\n\r\n"))
    let part = await ask("GET /", "Range: bytes=-4\r\n")
    #expect(part.hasPrefix("HTTP/1.1 206 ") && part.hasSuffix("\r\n\r\npage"))
    // Several on one connection, after a body that nobody reads.
    let three = await ask(
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhiHEAD / HTTP/1.1\r\nHost: x\r\n\r\nGET /none")
    #expect(
      three.matches(of: /HTTP\/1.1 (\d+)/).map { String($0.1) } == ["405", "200", "404"], "\(three)")
    for line in [
      "GET /../applications/index.html", "GET /%2e%2e/applications/index.html",
      "GET http://x/../applications/index.html",
      "GET //x/../applications/index.html", "GET ../applications/index.html", "GET /\u{0}",
      "CONNECT x:1",
      "GET /" + String(repeating: "a", count: 100_000), "NONSENSE",
    ] {
      let reply = await ask(line)
      #expect(!reply.contains("ZEPHYR") && !reply.hasPrefix("HTTP/1.1 200"), "\(line.prefix(60))")
    }
    #expect(await ask("GET /").hasSuffix("page"))
  }

  @Test func aSiteThatIsNotThereIsSaid() async {
    let problems = await SiteServer(output: "/nowhere/at/all").run { _ in }
    #expect(problems.map(\.code) == ["server.no-site"])
  }
}
