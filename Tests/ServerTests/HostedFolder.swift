import Glibc
import HTTPTypes
import Hummingbird
import NIOCore
import TestSupport

@testable import Build
@testable import Server

/// A content folder that is built, whose site is served without a socket.
struct HostedFolder {
  let root: String

  private static let package = #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }

  /// A person who publishes, one who does not, and applications; `secret` stands in everything that is not public.
  init(secret: String) {
    root = TextFile.temporaryFolder()
    write("baseURL: https://example.org\n", to: "content/site.yaml")
    write(
      """
      publish: true
      private: [basics.phone, basics.location.address, "work[0].highlights[1]", projects/vault]
      basics: {name: Ada Moreau, label: Engineer, phone: "+353 20 \(secret)", location: {city: Cork, address: Lane \(secret)}}
      work:
        - {name: Northspan, position: Engineer, startDate: 2019-01, highlights: [Planned bridges., "Kept \(secret)."]}
      references: [{name: Sam, reference: "Good \(secret)"}]

      """, to: "content/profiles/ada/profile.yaml")
    write("---\nname: Crane\n---\nIt lifts.\n", to: "content/profiles/ada/projects/crane.md")
    write(
      "---\nid: projects/vault\nname: Vault \(secret)\n---\n\(secret)\n",
      to: "content/profiles/ada/projects/vault.md")
    write(
      "noindex: true\npublish: true\nbasics: {name: Cleo Nin}\n", to: "content/profiles/cleo/profile.yaml")
    write("basics: {name: Ben \(secret)}\n", to: "content/profiles/ben/profile.yaml")
    write(
      "---\ncompany: Firm \(secret)\nposition: Engineer\n---\nBridges and \(secret)\n",
      to: "content/jobs/one.md")
  }

  func write(_ text: String, to path: String) { TextFile.write(text, to: root + "/" + path) }

  func remove() { try? Files.remove(root) }

  func build() async -> BuildSummary {
    var options = BuildOptions()
    options.content = root + "/content"
    options.templates = Self.package + "/templates"
    options.fonts = Self.package + "/fonts"
    options.output = root + "/output"
    return await SiteBuild.run(options)
  }

  /// The paths of the files below a folder, sorted, from there.
  func files(_ folder: String) -> [String] {
    var found: [String] = []
    var folders = [""]
    while let below = folders.popLast() {
      for name in TextFile.names(in: root + "/" + folder + "/" + below) {
        let path = below + name
        if opendir(root + "/" + folder + "/" + path).map({ closedir($0) }) != nil {
          folders.append(path + "/")
        } else {
          found.append(path)
        }
      }
    }
    return found.sorted()
  }
}

/// An answer, with its whole body.
struct SiteReply: Equatable {
  var status: Int
  var headers: HTTPFields
  var body: [UInt8]
  var text: String { String(decoding: body, as: UTF8.self) }

  subscript(_ name: HTTPField.Name) -> String? { headers[name] }
}

extension SiteResponder {
  /// Asks without a socket.
  func ask(
    _ path: String, _ method: HTTPRequest.Method = .get, host: String = "example.org",
    fields: HTTPFields = [:]
  ) async -> SiteReply {
    let head = HTTPRequest(
      method: method, scheme: "http", authority: host, path: path, headerFields: fields)
    let response = answer(head)
    let body = CollectedBytes()
    try? await response.body.write(body)
    return SiteReply(status: response.status.code, headers: response.headers, body: body.bytes)
  }
}

private final class CollectedBytes: ResponseBodyWriter, @unchecked Sendable {
  var bytes: [UInt8] = []
  func write(_ buffer: ByteBuffer) async throws { bytes += Array(buffer: buffer) }
  func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
