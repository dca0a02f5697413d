internal import Base

/// One term of a table as it is written: its names, and the terms that it is a kind of.
struct TermLine: Sendable {
  struct Name: Sendable {
    var text: String
    /// Whether it counts only in exactly this letter case.
    var isExact: Bool

    init(_ text: some StringProtocol) {
      isExact = text.hasPrefix("=")
      self.text = String(isExact ? text.dropFirst() : text[...])
    }
  }

  var name: String
  /// By which it is found: the canonical name too, unless that counts only in one letter case.
  var names: [Name]
  var parents: [String]

  /// The term of a line of `TermData`, and after it the narrower ones that it names. O(bytes).
  static func read(_ line: Substring) -> [TermLine] {
    let names = line.split(separator: "|")
    let head = names[0].split(separator: "<", maxSplits: 1)
    let name = head[0].trimmingEnd { $0 == " " }
    let others = names.dropFirst().filter { !$0.hasPrefix(">") }
    let own = others.contains { $0 == "=" + name } ? [] : [Name(name)]
    let parents = head.count == 2 ? head[1].split(separator: ",").map { String($0.drop { $0 == " " }) } : []
    return [TermLine(name: name, names: own + others.map { Name($0) }, parents: parents)]
      + names.dropFirst().filter { $0.hasPrefix(">") }.map { other in
        let narrow = Name(other.dropFirst())
        return TermLine(name: narrow.text, names: [narrow], parents: [name])
      }
  }
}
