internal import Glibc
internal import Synchronization

/// An HTTP server on a free port of the loopback interface that answers one connection after another with the
/// steps of a script; the last step repeats.
public final class ScriptedServer: Sendable {
  public enum Step: Sendable {
    case reply(Int, [String] = ["Content-Type: application/json"], body: String)
    /// These bytes, then the end of the connection.
    case raw(String)
    /// A head that promises more than these bytes of JSON, then the end of the connection.
    case cutOff(String)
    /// A body of that many blanks.
    case blanks(Int)
    /// No answer until the client hangs up.
    case silence
  }

  public let port: UInt16
  private let listener: Int32
  private let script: [Step]
  private let received = Mutex<[String]>([])

  public init(_ script: [Step]) {
    self.script = script
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    self.listener = listener
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(listener, address, size) == 0 && listen(listener, 16) == 0
          && getsockname(listener, address, &size) == 0
      }
    }
    precondition(bound, "no port on the loopback interface")
    port = UInt16(bigEndian: address.sin_port)
    start()
  }

  deinit { shutdown(listener, Int32(SHUT_RDWR)) }

  public var url: String { "http://127.0.0.1:\(port)/v1" }

  /// The requests so far, head and body.
  public var requests: [String] { received.withLock { $0 } }

  private func start() {
    let (listener, script) = (listener, script)
    let note: @Sendable (String) -> Int? = { [weak self] request in
      self?.received.withLock { received in
        received.append(request)
        return received.count - 1
      }
    }
    Self.thread {
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { break }
        Self.thread {
          if let request = Self.readRequest(connection), let number = note(request) {
            Self.play(script[min(number, script.count - 1)], connection)
          }
          close(connection)
        }
      }
      close(listener)
    }
  }

  private static func thread(_ body: @escaping @Sendable () -> Void) {
    final class Box: Sendable {
      let body: @Sendable () -> Void
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    var thread: pthread_t = 0
    let code = pthread_create(
      &thread, nil,
      { context in
        Unmanaged<Box>.fromOpaque(context!).takeRetainedValue().body()
        return nil
      }, Unmanaged.passRetained(Box(body)).toOpaque())
    precondition(code == 0)
    pthread_detach(thread)
  }

  /// Reads a head and as many bytes as its `Content-Length` says.
  private static func readRequest(_ connection: Int32) -> String? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = recv(connection, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
      let text = String(decoding: bytes, as: UTF8.self)
      guard let end = text.range(of: "\r\n\r\n") else { continue }
      let head = text[..<end.lowerBound].lowercased()
      let length = head.range(of: "content-length: ").flatMap {
        Int(head[$0.upperBound...].prefix(while: \.isNumber))
      }
      if text[end.upperBound...].utf8.count >= length ?? 0 { return text }
    }
  }

  private static func play(_ step: Step, _ connection: Int32) {
    switch step {
    case .reply(let status, let fields, let body):
      send(head(status, fields + ["Content-Length: \(body.utf8.count)"]) + body, connection)
    case .raw(let text): send(text, connection)
    case .cutOff(let text):
      send(head(200, ["Content-Type: application/json", "Content-Length: 5000"]) + text, connection)
    case .blanks(let count):
      send(head(200, ["Content-Type: application/json", "Content-Length: \(count)"]), connection)
      let blanks = String(repeating: " ", count: 1 << 16)
      for _ in 0..<(count >> 16) where !send(blanks, connection) { return }
    case .silence:
      var byte: UInt8 = 0
      while recv(connection, &byte, 1, 0) > 0 {}
    }
  }

  private static func head(_ status: Int, _ fields: [String]) -> String {
    "HTTP/1.1 \(status) X\r\nConnection: close\r\n" + fields.map { $0 + "\r\n" }.joined() + "\r\n"
  }

  @discardableResult
  private static func send(_ text: String, _ connection: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes {
        Glibc.send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}

extension StringProtocol {
  /// The first place of `needle`.
  public func range(of needle: String) -> Range<Index>? {
    let bytes = Array(needle.utf8)
    var at = startIndex
    while at < endIndex {
      if utf8[at...].starts(with: bytes) { return at..<utf8.index(at, offsetBy: bytes.count) }
      at = utf8.index(after: at)
    }
    return nil
  }
}
