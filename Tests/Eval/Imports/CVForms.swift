import Base

/// The forms in which values of CVs are compared (`eval/imports/README.md` has the rule).
enum CVForms {
  /// Names: without case, doubled white space, kinds of quotes and dashes, and punctuation at the ends.
  static func name(_ text: String) -> String {
    var out = ""
    for scalar in compatible(text).lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}", "\u{02BC}": out.unicodeScalars.append("'")
      case "\u{201C}", "\u{201D}", "\u{201E}": out.unicodeScalars.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}": out.unicodeScalars.append("-")
      default: out.unicodeScalars.append(scalar)
      }
    }
    let words = out.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let ends: Set<Character> = [",", ".", ";", ":", "|", "-", "•", "·", "*", " "]
    guard let first = words.firstIndex(where: { !ends.contains($0) }),
      let last = words.lastIndex(where: { !ends.contains($0) })
    else { return "" }
    return String(words[first...last])
  }

  /// Texts: letters and digits only, without case.
  static func letters(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in compatible(text).lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      out.append(scalar)
    }
    return String(out)
  }

  static func digits(_ text: String) -> String { String(text.filter { $0.isASCII && $0.isNumber }) }

  /// The words in order of the alphabet, without those that only join them.
  static func words(_ text: String) -> String {
    let joins: Set<String> = ["in", "of", "the", "and", "en", "de", "des", "der", "für", "im", "y", "et"]
    let words = compatible(text).lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    return words.filter { !joins.contains($0) }.map { $0 == "us" ? "usa" : $0 }.sorted().joined(
      separator: " ")
  }

  /// An address without its look; and network and user, where they are seen.
  static func link(_ address: String) -> [String] {
    var rest = address.lowercased()[...]
    for start in ["https://", "http://", "www."] where rest.hasPrefix(start) {
      rest = rest.dropFirst(start.count)
    }
    while rest.hasSuffix("/") { rest = rest.dropLast() }
    let parts = rest.split(separator: "/").map(String.init)
    guard parts.count > 1, let user = parts.last else { return [String(rest)] }
    switch (parts[0], parts.count) {
    case ("linkedin.com", 3), ("stackoverflow.com", 3...):
      return [String(rest), account(String(parts[0].dropLast(4)), user)]
    case ("github.com", 2), ("gitlab.com", 2):
      return [String(rest), account(String(parts[0].dropLast(4)), user)]
    case ("x.com", 2), ("twitter.com", 2): return [String(rest), account("twitter", user)]
    default: return [String(rest)]
    }
  }

  /// A user of a network.
  static func account(_ network: String, _ user: String) -> String {
    let network = letters(network)
    let name = user.lowercased()
    return (network == "x" ? "twitter" : network) + ":"
      + (name.hasPrefix("@") ? String(name.dropFirst()) : name)
  }

  /// NFC without soft hyphens and characters of no width, ligatures of Latin letters taken apart.
  private static func compatible(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAD, 0x200B...0x200D, 0xFEFF: continue
      case 0xFB00...0xFB06: out += ligatures[Int(scalar.value) - 0xFB00]
      default: out.unicodeScalars.append(scalar)
      }
    }
    return UnicodeForms.nfc(out)
  }

  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
}
