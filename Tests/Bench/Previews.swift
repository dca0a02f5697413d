internal import Base
internal import Glibc
internal import TestSupport

/// How soon an edit is seen: from `write(2)` of a saved profile to the bytes of the changed page at a client of the
/// server's event stream.
struct Previews {
  let server: String
  /// A folder of its own with `content/`.
  let folder: String
  let person: String
  let job: String
  let edits: Int

  static let bounds = (html: 50.0, page: 100.0)

  func figures() throws(ChildError) -> [Figure] {
    let port = freePort()
    let log = folder + "/preview.log"
    let process = try Child.start(
      [
        server, "--content", folder + "/content", "--output", folder + "/preview-output", "--state",
        folder + "/preview-state", "--port", String(port),
      ], log: log)
    defer { Child.end(process) }
    guard let stream = EventClient(port: port, path: "/-/events/\(person)/\(job)", patience: 60) else {
      throw .failed(server, status: 0, output: TextFile.read(log) ?? "")
    }
    return try measured(stream)
  }

  private func measured(_ stream: EventClient) throws(ChildError) -> [Figure] {
    let path = "\(folder)/content/profiles/\(person)/profile.yaml"
    guard let text = TextFile.read(path), text.contains("\n  label: ") else {
      throw .failed("reading \(path)", status: 0, output: "it has no label to edit")
    }
    // The first answer makes everything.
    stream.drain(milliseconds: 3_000)
    var random = SplitMix(state: 5)
    var html: [Double] = []
    var page: [Double] = []
    for edit in 0..<edits {
      let word = "alphabet\(edit)"
      let start = save(text.replacing("\n  label: ", with: "\n  label: \(word) ", maxReplacements: 1), path)
      for wanted in ["html", "page"] {
        let held = wanted == "html" ? word : nil
        guard let arrived = stream.wait(for: wanted, holding: held, until: start + .seconds(10)) else {
          throw .failed("edit \(edit)", status: 0, output: "no event `\(wanted)` in ten seconds")
        }
        let elapsed = (arrived - start) / .milliseconds(1)
        if wanted == "html" { html.append(elapsed) } else { page.append(elapsed) }
      }
      stream.drain(milliseconds: Int32.random(in: 250...600, using: &random))
    }
    (html, page) = (html.sorted(), page.sorted())
    let name = "edit in the preview, of \(edits)"
    func at(_ share: Double, _ values: [Double]) -> Double {
      values[min(values.count - 1, Int(Double(values.count) * share))]
    }
    return [
      Figure(name: "\(name): to the event with the web page, median", value: at(0.5, html), unit: "ms"),
      Figure(
        name: "\(name): to the event with the web page, 95th of 100", value: at(0.95, html), unit: "ms",
        bound: Self.bounds.html),
      Figure(name: "\(name): to the changed page of the PDF, median", value: at(0.5, page), unit: "ms"),
      Figure(
        name: "\(name): to the changed page of the PDF, 95th of 100", value: at(0.95, page), unit: "ms",
        bound: Self.bounds.page),
    ]
  }

  /// Writes the file in place, as an editor does; the time just before.
  private func save(_ text: String, _ path: String) -> ContinuousClock.Instant {
    let file = open(path, O_WRONLY | O_TRUNC)
    let bytes = Array(text.utf8)
    let start = ContinuousClock.now
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress!, $0.count) }
    close(file)
    return start
  }

  private func freePort() -> UInt16 {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(file) }
    var address = EventClient.address(port: 0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(file, $0, size)
        _ = getsockname(file, $0, &size)
      }
    }
    return UInt16(bigEndian: address.sin_port)
  }
}

/// A client of server-sent events over a plain socket.
final class EventClient {
  private let file: Int32
  private var rest: [UInt8] = []
  /// How far it was looked through for the end of an event.
  private var seen = 0

  /// nil where nobody answers within `patience` seconds.
  init?(port: UInt16, path: String, patience: Int) {
    var address = Self.address(port: port)
    var connected: Int32 = -1
    for _ in 0..<patience * 20 {
      let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      let code = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      if code == 0 {
        connected = file
        break
      }
      close(file)
      usleep(50_000)
    }
    guard connected >= 0 else { return nil }
    file = connected
    let request = Array("GET \(path)?have= HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n".utf8)
    _ = request.withUnsafeBytes { write(connected, $0.baseAddress!, $0.count) }
  }

  deinit { close(file) }

  static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }

  /// When the next event of a name arrived, with a word in it if one is asked for; nil: not until then.
  func wait(for name: String, holding word: String?, until end: ContinuousClock.Instant)
    -> ContinuousClock.Instant?
  {
    while ContinuousClock.now < end {
      while let event = next() {
        if event.hasPrefix("event: \(name)\n"), word.map({ event.contains($0) }) ?? true { return .now }
      }
      _ = read(milliseconds: 100)
    }
    return nil
  }

  /// Passes over what arrives in that time.
  func drain(milliseconds: Int32) {
    let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
    while ContinuousClock.now < end { _ = read(milliseconds: 20) }
    while next() != nil {}
  }

  private func read(milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    let count = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress!, $0.count) }
    if count > 0 { rest += buffer[..<count] }
    return count > 0
  }

  /// The next whole event; sizes of HTTP's chunks between them are passed over with it.
  private func next() -> String? {
    while seen + 1 < rest.count, rest[seen] != 0x0A || rest[seen + 1] != 0x0A { seen += 1 }
    guard seen + 1 < rest.count else { return nil }
    let text = String(decoding: rest[..<seen], as: UTF8.self)
    rest.removeSubrange(..<(seen + 2))
    seen = 0
    return text.firstRange(of: "event: ").map { String(text[$0.lowerBound...]) } ?? text
  }
}
