internal import Base

/// The server's log: a line a request, by the route's pattern and never by its address, so that it names nobody.
public struct HostLog: Sendable {
  private let write: @Sendable (String) -> Void

  public init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }

  /// - Parameter cause: what went wrong inside, without a text of a person's.
  func request(
    _ id: String, _ method: String, _ route: String, _ status: Int, milliseconds: Int, cause: String?
  ) {
    let cause = cause.map { " cause=\(JSONValue.string($0).serialized())" } ?? ""
    write("request=\(id) \(method) \(route) status=\(status) ms=\(milliseconds)\(cause)")
  }

  func note(_ what: String, cause: String) {
    write("\(what) cause=\(JSONValue.string(cause).serialized())")
  }
}
