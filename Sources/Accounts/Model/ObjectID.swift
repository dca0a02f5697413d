internal import CSodium

/// The name of an object on a hosted server: 20 letters and digits, 100 random bits. It tells nothing of its owner and
/// cannot be guessed; that it is known gives no right to it.
public struct ObjectID: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let description: String

  private static let letters = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)
  /// How many characters a name has.
  static let length = 20

  /// The name that a text is; nil for every other text.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == Self.length, text.utf8.allSatisfy(Self.letters.contains) else { return nil }
    // A name of digits alone would be a number in YAML.
    guard text.utf8.first.map({ $0 >= UInt8(ascii: "a") }) ?? false else { return nil }
    description = String(text)
  }

  /// A new name.
  public static func random() -> ObjectID {
    var bytes = [UInt8](repeating: 0, count: length)
    randombytes_buf(&bytes, bytes.count)
    bytes[0] %= 26
    let text = bytes.map { letters[Int($0 & 31)] }
    return ObjectID(String(decoding: text, as: UTF8.self))!
  }

  public static func < (a: ObjectID, b: ObjectID) -> Bool {
    a.description.utf8.lexicographicallyPrecedes(b.description.utf8)
  }
}
