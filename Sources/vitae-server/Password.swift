import Glibc

/// A password from the terminal, unseen and twice, or from one line of standard input.
enum Password {
  static func ask() throws -> String {
    guard isatty(0) == 1 else {
      guard let line = readLine(strippingNewline: true) else { throw Refusal("there is no password to read") }
      return line
    }
    let first = unseen("Password: ")
    guard let first, let second = unseen("Again: ") else { throw Refusal("there is no password to read") }
    guard first == second else { throw Refusal("the two are not the same") }
    return first
  }

  /// A line that the terminal does not show.
  private static func unseen(_ prompt: String) -> String? {
    var settings = termios()
    tcgetattr(0, &settings)
    let shown = settings
    settings.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(0, TCSAFLUSH, &settings)
    var old = shown
    defer { tcsetattr(0, TCSAFLUSH, &old) }
    Array(prompt.utf8).withUnsafeBytes { _ = write(2, $0.baseAddress!, $0.count) }
    let line = readLine(strippingNewline: true)
    Console.say("", to: 2)
    return line
  }
}
