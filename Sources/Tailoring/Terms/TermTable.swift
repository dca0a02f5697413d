internal import Base
internal import Content

/// The term table ready for look-ups: phrases of stems to terms, longest first.
struct TermTable: Sendable {
  enum Kind: String, Sendable { case skill, licence, language }
  struct Entry: Sendable {
    var name: String
    var domain: String
    var kind: Kind
    /// From open data.
    var isOpen: Bool
    /// Terms that this one is a kind of, transitively, ascending.
    var ancestors: [Int]
  }
  /// A place in a text where a term is named.
  struct Hit: Hashable, Sendable {
    var term: Int
    /// Indices of words.
    var words: Range<Int>
  }
  private struct Phrase {
    var term: Int
    /// The words in their exact letter case, where it matters.
    var exact: [String]?
    /// The singular of the last word; nil where the letter case matters. A phrase of one word is named by it alone, so that
    /// "control" does not name "controlling"; of several phrases of the same stems it tells "civil engineer" from
    /// "civil engineering".
    var singular: String?
  }

  private(set) var entries: [Entry] = []
  private var open = OpenTerms()
  private var phrases: [UInt64: [Phrase]] = [:]
  /// The most words of a phrase that starts with a stem.
  private var longest: [UInt64: Int] = [:]

  /// The table of `TermData`.
  static let standard = TermTable(groups: TermData.groups)
  /// The same terms with the same indices, and after them those of `OpenTermData`.
  static let full = {
    var table = standard
    table.addOpen(OpenTermData.esco)
    return table
  }()

  init(groups: [String]) {
    var parents: [[String]] = []
    for group in groups {
      var domain = ""
      var kind = Kind.skill
      for line in group.split(separator: "\n") {
        if line.hasPrefix("# ") {
          let parts = line.dropFirst(2).split(separator: ":")
          domain = String(parts[0])
          kind = Kind(rawValue: parts[1].trimmingPrefix(while: { $0 == " " }).description) ?? .skill
        } else {
          for line in TermLine.read(line) { parents.append(add(line, domain: domain, kind: kind)) }
        }
      }
    }
    link(parents)
  }

  /// This table with a person's own terms; their names come before those that are there.
  func adding(_ definitions: [SkillDefinition]) -> TermTable {
    var table = self
    let known = Dictionary(
      entries.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { a, _ in a })
    for definition in definitions {
      let index = table.entries.count
      let parents = definition.includes.compactMap { known[$0] }
      table.entries.append(
        Entry(
          name: definition.name, domain: "own", kind: Kind(rawValue: definition.kind.rawValue) ?? .skill,
          isOpen: false, ancestors: Set(parents + parents.flatMap { entries[$0].ancestors }).sorted()))
      for name in [definition.name] + definition.aliases {
        table.addPhrase(TermLine.Name(name), term: index, isFirst: true)
      }
    }
    return table
  }

  private mutating func addOpen(_ lines: String) {
    let names = open.add(lines, firstTerm: entries.count)
    entries.reserveCapacity(entries.count + names.count)
    for name in names {
      entries.append(Entry(name: name, domain: "open", kind: .skill, isOpen: true, ancestors: []))
    }
  }

  /// Adds a term; gives the names of those that it is a kind of.
  private mutating func add(_ line: TermLine, domain: String, kind: Kind) -> [String] {
    let index = entries.count
    if line.name == "people management" { leading = index }
    entries.append(Entry(name: line.name, domain: domain, kind: kind, isOpen: false, ancestors: []))
    for name in line.names { addPhrase(name, term: index) }
    return line.parents
  }

  private mutating func addPhrase(_ name: TermLine.Name, term: Int, isFirst: Bool = false) {
    let words = Words.of(name.text)
    guard let first = words.first, let last = words.last else { return }
    let key = words.dropFirst().reduce(first.key) { Words.join($0, $1.key) }
    let phrase = Phrase(
      term: term, exact: name.isExact ? words.map(\.raw) : nil,
      singular: name.isExact ? nil : Stemmer.singular(last.folded))
    phrases[key, default: []].insert(phrase, at: isFirst ? 0 : phrases[key]?.count ?? 0)
    longest[first.key] = max(longest[first.key] ?? 0, words.count)
  }

  private mutating func link(_ parents: [[String]]) {
    var index: [String: Int] = [:]
    for (i, entry) in entries.enumerated() { index[entry.name] = i }
    for i in entries.indices {
      var found: Set<Int> = []
      var open = parents[i].compactMap { index[$0] }
      while let next = open.popLast() {
        guard found.insert(next).inserted else { continue }
        open += parents[next].compactMap { index[$0] }
      }
      entries[i].ancestors = found.sorted()
    }
  }

  /// The term for leading people.
  private(set) var leading: Int?

  /// The terms named in `words`, in reading order, longest phrase first, not overlapping; terms from open data only
  /// where no other is. O(words).
  func hits(in words: [Word]) -> [Hit] {
    var out: [Hit] = []
    var start = 0
    for hit in scan(words, 0..<words.count, open: false) {
      out += scan(words, start..<hit.words.lowerBound, open: true)
      out.append(hit)
      start = hit.words.upperBound
    }
    return out + scan(words, start..<words.count, open: true)
  }

  private func scan(_ words: [Word], _ range: Range<Int>, open: Bool) -> [Hit] {
    var out: [Hit] = []
    var i = range.lowerBound
    while i < range.upperBound {
      if let hit = hit(at: i, in: words, end: range.upperBound, open: open) {
        out.append(hit)
        i = hit.words.upperBound
      } else {
        i += 1
      }
    }
    return out
  }

  private func hit(at i: Int, in words: [Word], end: Int, open: Bool) -> Hit? {
    if open { return self.open.hit(at: i, in: words, end: end) }
    guard let most = longest[words[i].key] else { return nil }
    var keys = [words[i].key]
    for j in i + 1..<max(i + 1, min(end, i + most)) {
      keys.append(Words.join(keys[keys.count - 1], words[j].key))
    }
    for n in stride(from: keys.count, through: 1, by: -1) {
      guard let found = phrases[keys[n - 1]] else { continue }
      let singular = Stemmer.singular(words[i + n - 1].folded)
      let phrase =
        found.first { phrase in
          guard let exact = phrase.exact else { return phrase.singular == singular }
          return (0..<n).allSatisfy { words[i + $0].raw == exact[$0] }
        } ?? (n > 1 ? found.first { $0.exact == nil } : nil)
      if let phrase { return Hit(term: phrase.term, words: i..<i + n) }
    }
    return nil
  }

  /// The terms named in a text.
  func terms(in text: String) -> [Term] { hits(in: Words.of(text)).map { term($0.term) } }

  func term(_ index: Int) -> Term { Term(index: index, name: entries[index].name) }

  /// Whether showing `shown` shows `asked`.
  func shows(_ shown: Int, _ asked: Int) -> Bool {
    shown == asked || entries[shown].ancestors.contains(asked)
  }

  /// Whether `asked` is a kind of `shown`, which therefore shows a part of it at most.
  func isWider(_ shown: Int, than asked: Int) -> Bool { entries[asked].ancestors.contains(shown) }
}
