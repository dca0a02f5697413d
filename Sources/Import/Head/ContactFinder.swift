internal import Base

/// E-mail addresses, telephone numbers and addresses of pages in a piece of text.
struct ContactFinder {
  struct Network: Hashable {
    var name: String
    var user: String
    var address: String
  }

  enum Found: Hashable {
    case email(String)
    case phone(String)
    case network(Network)
    case address(String)
  }

  /// Hosts of networks, and what stands before the user's name in their addresses.
  private static let networks: [(host: String, name: String, path: [String])] = [
    ("linkedin.com", "LinkedIn", ["in", "pub"]), ("github.com", "GitHub", []), ("gitlab.com", "GitLab", []),
    ("twitter.com", "Twitter", []), ("x.com", "X", []), ("facebook.com", "Facebook", []),
    ("instagram.com", "Instagram", []), ("stackoverflow.com", "StackOverflow", ["users", "u"]),
    ("orcid.org", "ORCID", []), ("scholar.google.com", "Google Scholar", ["citations"]),
    ("researchgate.net", "ResearchGate", ["profile"]), ("medium.com", "Medium", []),
    ("dribbble.com", "Dribbble", []),
    ("behance.net", "Behance", []), ("youtube.com", "YouTube", []), ("mastodon.social", "Mastodon", []),
    ("kaggle.com", "Kaggle", []), ("xing.com", "Xing", ["profile"]), ("bitbucket.org", "Bitbucket", []),
    ("qiita.com", "Qiita", []), ("zenn.dev", "Zenn", []), ("leetcode.com", "LeetCode", ["u"]),
    ("dev.to", "DEV", []),
    ("zhihu.com", "Zhihu", ["people"]), ("bsky.app", "Bluesky", ["profile"]), ("t.me", "Telegram", []),
  ]

  /// The names of networks, folded, by which text is recognised.
  static func networkName(_ text: some StringProtocol) -> String? {
    let folded = UnicodeForms.folded(String(text)).filter { $0.isLetter }
    return networks.first { UnicodeForms.folded($0.name).filter(\.isLetter) == folded }?.name
  }

  /// The network and user of an address; nil for other addresses.
  static func network(_ address: String) -> Network? {
    let bare = bare(address)
    let parts = bare.split(separator: "/", maxSplits: 8).map(String.init)
    guard parts.count >= 2 else { return nil }
    let host = parts[0].lowercased()
    for network in networks where host == network.host || host.hasSuffix("." + network.host) {
      var rest = Array(parts.dropFirst())
      if let first = rest.first, network.path.contains(first.lowercased()) { rest.removeFirst() }
      // `users/<number>/<name>`.
      if rest.count > 1, network.name == "StackOverflow", rest[0].allSatisfy(\.isDigit),
        !rest[1].hasPrefix("?")
      {
        rest.removeFirst()
      }
      guard let user = rest.first?.split(separator: "?").first, !user.isEmpty else { return nil }
      // A repository or an article is no account.
      if rest.count > 1, network.name == "GitHub" || network.name == "GitLab" { return nil }
      let name = String(user).trimming { "@".contains($0) }
      return Network(
        name: network.name, user: name, address: hasScheme(address) ? address : "https://" + address)
    }
    return nil
  }

  private static func hasScheme(_ text: String) -> Bool { text.lowercased().hasPrefix("http") }

  private static func bare(_ address: String) -> String {
    var text = address
    for prefix in ["https://", "http://", "www."] where text.lowercased().hasPrefix(prefix) {
      text = String(text.dropFirst(prefix.count))
    }
    return text.trimmingEnd { $0 == "/" }
  }

  /// The network and user, or the plain address.
  static func classify(_ address: String) -> Found {
    if let network = network(address) { return .network(network) }
    return .address(address)
  }

  // MARK: Finding

  /// What is in a text, with its bytes, in order. O(bytes).
  static func find(_ text: String) -> [(found: Found, start: Int, end: Int)] {
    var out: [(found: Found, start: Int, end: Int)] = []
    var offset = 0
    for token in text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0.isWhitespace || "|•·<>()[]（）".contains($0) })
    {
      let start = text.utf8.distance(from: text.startIndex, to: token.startIndex)
      offset = start
      let trimmed = token.drop { ",;:\"'".contains($0) || LineFinder.isIcon(String($0)) }
      let lead = token.utf8.count - trimmed.utf8.count
      let bare = trimmed.trimmingEnd { ",;:.\"'".contains($0) }
      guard !bare.isEmpty else { continue }
      let place = (offset + lead, offset + lead + bare.utf8.count)
      if let email = email(bare) {
        out.append((.email(email), place.0, place.1))
      } else if isAddress(bare) {
        out.append((classify(bare), place.0, place.1))
      }
    }
    let taken = out.map { ($0.start, $0.end) }
    for phone in phones(text) where !taken.contains(where: { $0.0 < phone.end && phone.start < $0.1 }) {
      out.append((.phone(phone.text), phone.start, phone.end))
    }
    return out.sorted { $0.start < $1.start }
  }

  private static func email(_ text: String) -> String? {
    var text = text
    if text.lowercased().hasPrefix("mailto:") { text = String(text.dropFirst(7)) }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."), !text.contains("/"),
      parts[1].first != ".",
      parts[1].allSatisfy({ $0.isLetter || $0.isDigit || ".-".contains($0) })
    else { return nil }
    return text
  }

  private static let topLevels: Set<String> = [
    "com", "org", "net", "io", "dev", "edu", "gov", "de", "fr", "es", "it", "uk", "ie", "at", "ch", "nl",
    "be", "eu",
    "me", "app", "ai", "co", "info", "tech", "xyz", "page", "site", "blog", "design", "pl", "se", "no", "dk",
    "fi", "pt",
    "br", "in", "jp", "cn", "kr", "ca", "au", "nz", "us", "name", "online", "cv", "so", "to", "gg", "digital",
    "cloud",
    "test", "example", "invalid", "world", "studio", "works", "berlin", "academy", "social", "space", "be",
    "ly", "cc", "tw",
  ]

  /// `https://…`, `www.…`, `example.org/path`; not `Node.js` and `e.g`.
  static func isAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    if lower.hasPrefix("http://") || lower.hasPrefix("https://") { return lower.utf8.count > 10 }
    if lower.hasPrefix("www.") { return lower.utf8.count > 7 }
    guard let host = lower.split(separator: "/").first, host.utf8.count < lower.utf8.count || lower == host
    else {
      return false
    }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last,
      topLevels.contains(String(last))
    else { return false }
    guard
      host.unicodeScalars.allSatisfy({
        $0.isASCII
          && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == ".")
      }),
      host.contains(where: \.isLetter)
    else { return false }
    // A capital within a name, as in `ASP.net` or `Socket.io`, is a product's unless a path follows.
    let isPath = lower.contains("/")
    if !isPath, labels.count == 2, text.first?.isUppercase == true { return false }
    return isPath || labels[0].count > 1
  }

  /// Numbers of seven digits or more with the signs that telephone numbers have, that are no dates.
  private static func phones(_ text: String) -> [(text: String, start: Int, end: Int)] {
    let bytes = Array(text.utf8)
    var out: [(text: String, start: Int, end: Int)] = []
    var at = 0
    while at < bytes.count {
      let isStart = bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "(") || isDigit(bytes[at])
      let isFree =
        at == 0
        || !(isDigit(bytes[at - 1]) || isLetter(bytes[at - 1]) || "/.@-_=".utf8.contains(bytes[at - 1]))
      guard isStart, isFree else {
        at += 1
        continue
      }
      var end = at
      var lastDigit = at
      var digits = 0
      while end < bytes.count, digits <= 16 {
        if isDigit(bytes[end]) {
          digits += 1
          lastDigit = end
        } else if !"+()-./ x".utf8.contains(bytes[end]), !isDash(bytes, end) {
          break
        } else if bytes[end] == UInt8(ascii: "+"), end > at {
          break
        }
        end += isDash(bytes, end) ? 3 : 1
      }
      let candidate = String(decoding: bytes[at...min(lastDigit, bytes.count - 1)], as: UTF8.self)
      let isWord = lastDigit + 1 < bytes.count && isLetter(bytes[lastDigit + 1])
      if (7...16).contains(digits), !isWord, isPlausible(candidate, digits), !isPostal(bytes, at),
        !RegisterWords.end(bytes[..<at])
      {
        out.append((candidate, at, lastDigit + 1))
      }
      at = max(lastDigit, at) + 1
    }
    return out
  }

  /// `〒100-0001`, `CA 94588-1234`.
  private static func isPostal(_ bytes: [UInt8], _ at: Int) -> Bool {
    let before = Array(bytes[..<at].suffix(3))
    let isState =
      before.count == 3 && before[2] == 0x20 && before[..<2].allSatisfy { (0x41...0x5A).contains($0) }
    let digits = bytes[at...].prefix(6)
    return before.elementsEqual("〒".utf8)
      || isState && digits.count == 6 && digits.prefix(5).allSatisfy(isDigit)
        && digits.last == UInt8(ascii: "-")
  }

  private static func isPlausible(_ text: String, _ digits: Int) -> Bool {
    if text.filter({ $0 == "(" }).count != text.filter({ $0 == ")" }).count { return false }
    let matches = DateNotation.matches(text)
    if matches.contains(where: { $0.end - $0.start >= 6 }) { return false }
    let parts = text.split { !$0.isDigit }
    // `2019 2020`, `1234567` in running text.
    if parts.allSatisfy({ $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }) { return false }
    return text.hasPrefix("+") || text.hasPrefix("(") || text.hasPrefix("0")
      || (parts.count >= 2 && digits >= 9) || parts.map(\.count) == [3, 4]
      || digits >= 10
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0xC3 }
  /// Dashes and no-break hyphens of three bytes.
  private static func isDash(_ bytes: [UInt8], _ at: Int) -> Bool {
    at + 2 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
      && (0x90...0x94).contains(bytes[at + 2])
  }
}
