/// A command with its parts, as its help tells of them: finds the word that somebody most likely misspelt.
public struct CommandWords {
  public var name: String
  /// The text of its help, which names every option.
  public var help: () -> String
  public var parts: [CommandWords]

  public init(name: String, help: @escaping () -> String, parts: [CommandWords]) {
    self.name = name
    self.help = help
    self.parts = parts
  }

  /// What is wrong with the words after the command: an option or a part that it does not have, with the nearest that it
  /// has; nil where each is known. O(words · options).
  public func problem(in words: [String]) -> String? {
    guard let first = words.first else { return nil }
    if let part = parts.first(where: { $0.name == first }) {
      return part.problem(in: Array(words.dropFirst()))
    }
    if !parts.isEmpty {
      guard !first.hasPrefix("-") else { return nil }
      return "there is no command `\(first)`" + Self.meant(first, parts.map(\.name), "")
    }
    let known = options
    for word in words.prefix(while: { $0 != "--" }) where word.hasPrefix("--") {
      let option = String(word.dropFirst(2).prefix { $0 != "=" })
      if !known.contains(option) {
        return "there is no option `--\(option)`" + Self.meant(option, known, "--")
      }
    }
    return nil
  }

  private static func meant(_ word: String, _ known: [String], _ mark: String) -> String {
    Spelling.nearest(to: word, in: known).map { ": did you mean `\(mark)\($0)`?" } ?? ""
  }

  /// The long options that the help names, without hyphens, in its order.
  private var options: [String] {
    var out: [String] = []
    var rest = Array(help().utf8)[...]
    while let at = rest.firstIndex(of: UInt8(ascii: "-")) {
      rest = rest[at...]
      guard rest.starts(with: "--".utf8) else {
        rest = rest.dropFirst()
        continue
      }
      let name = rest.dropFirst(2).prefix { Self.isName($0) }
      rest = rest.dropFirst(2 + name.count)
      let option = String(decoding: name, as: UTF8.self)
      if !option.isEmpty, !out.contains(option) { out.append(option) }
    }
    return out
  }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
