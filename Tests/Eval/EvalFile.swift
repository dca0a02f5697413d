import Base
import TestSupport

/// Files of labelled data.
enum EvalFile {
  static func json(_ path: String) -> JSONValue? { TextFile.read(path).flatMap { try? JSONValue.parse($0) } }

  /// One value a line; empty where the file cannot be read.
  static func jsonLines(_ path: String) -> [JSONValue] {
    (TextFile.read(path) ?? "").split(separator: "\n").compactMap { try? JSONValue.parse(String($0)) }
  }

  /// Whether the last number in a name or id is even: that half of the data is frozen, and only it is reported.
  static func isFrozen(_ id: String) -> Bool {
    guard let digit = id.last(where: { $0.isASCII && $0.isNumber })?.wholeNumberValue else { return false }
    return digit % 2 == 0
  }
}
