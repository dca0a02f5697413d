/// A BCP 47 language tag, kept in its canonical letter case (`de`, `en-GB`, `zh-Hans`).
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
  public let tag: String

  /// Nil where `text` is not of the form letters (2–3) then subtags of 2–8 letters or digits.
  public init?(_ text: String) {
    guard let tag = Self.canonical(text) else { return nil }
    self.tag = tag
  }

  private static func canonical(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A })
    else { return nil }
    var out = first.lowercased()
    for part in parts.dropFirst() {
      guard (1...8).contains(part.utf8.count),
        part.utf8.allSatisfy({
          ($0 >= 0x30 && $0 <= 0x39) || (($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A)
        })
      else { return nil }
      out += "-"
      switch part.utf8.count {
      case 2: out += part.uppercased()
      case 4: out += part.prefix(1).uppercased() + part.dropFirst().lowercased()
      default: out += part.lowercased()
      }
    }
    return out
  }

  /// For literals in code; one that is no tag becomes `und`.
  public init(stringLiteral value: String) { tag = Self.canonical(value) ?? "und" }

  /// The primary language: `en` of `en-GB`.
  public var primary: String { String(tag.prefix { $0 != "-" }) }

  /// The region, upper case: `GB` of `en-GB`; nil where there is none.
  public var region: String? {
    tag.split(separator: "-").dropFirst().first { $0.utf8.count == 2 }.map(String.init)
  }

  public var description: String { tag }
}
