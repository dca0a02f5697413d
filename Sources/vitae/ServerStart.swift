import Base
import Build
import Glibc

/// Becomes the second program.
enum ServerStart {
  /// Returns only, by throwing, where it cannot be started.
  static func become(_ words: [String]) throws -> Never {
    guard let program = ServerProgram.path else {
      Console(format: .human).report([
        Diagnostic(
          .error, code: "server.not-installed", "the server `vitae-server` is not beside this program",
          hints: ["`make server` in vitae's folder builds it; `make install` then installs both"])
      ])
      throw Failure()
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = ([program] + words).map { strdup($0) }
    arguments.append(nil)
    execv(program, &arguments)
    Console.writeError("cannot start `\(program)`: \(String(cString: strerror(errno)))")
    throw Failure()
  }
}
