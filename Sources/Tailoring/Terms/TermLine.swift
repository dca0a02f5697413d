internal import Base

/// One term of a table as it is written: its names, and the terms that it is a kind of.
struct TermLine: Sendable {
  struct Name: Sendable {
    var text: String
    /// Whether it counts only in exactly this letter case.
    var isExact: Bool

    init(_ text: Substring) {
      isExact = text.utf8.first == 0x3D
      self.text = String(isExact ? text.dropFirst() : text)
    }

    init(_ text: String) { self.init(text[...]) }
  }

  var name: String
  /// By which it is found: the canonical name too, unless that counts only in one letter case.
  var names: [Name]
  var parents: [String]

  /// The term of a line of `TermData`, and after it the narrower ones that it names. O(bytes).
  static func read(_ line: Substring) -> [TermLine] {
    let names = line.pieces("|")
    let head = names[0].pieces("<")
    let name = String(head[0].utf8.last == 0x20 ? head[0].dropLast() : head[0])
    let others = names.dropFirst().filter { $0.utf8.first != 0x3E }.map { Name($0) }
    let own = others.contains { $0.isExact && $0.text == name } ? [] : [Name(name)]
    let parents =
      head.count == 2
      ? head[1].pieces(",").map { String($0.utf8.first == 0x20 ? $0.dropFirst() : $0) } : []
    return [TermLine(name: name, names: own + others, parents: parents)]
      + names.dropFirst().filter { $0.utf8.first == 0x3E }.map { other in
        let narrow = Name(other.dropFirst())
        return TermLine(name: narrow.text, names: [narrow], parents: [name])
      }
  }
}
