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
    /// The place of the next phrase of the same stems; -1: there is none.
    var next = -1
    /// The words in their exact letter case, where it matters.
    var exact: [String]?
    /// The last word, folded; nil where the letter case matters. A phrase of one word is named by its singular alone, so
    /// that "control" does not name "controlling"; of several phrases of the same stems it tells "civil engineer" from
    /// "civil engineering".
    var last: String?
  }

  private(set) var entries: [Entry] = []
  private var open = OpenTerms()
  private var phrases: [Phrase] = []
  /// The places of the first phrases by the keys of all words together.
  private var places = KeyTable(capacity: 4096)
  /// The most words of a phrase that starts with a stem.
  private var longest = KeyTable(capacity: 2048)

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
      for line in group.pieces("\n") {
        if line.utf8.first == 0x23 {
          let parts = line.dropFirst(2).pieces(":")
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
    let (terms, names) = OpenTerms.read(lines, firstTerm: entries.count)
    open = terms
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
    for name in line.names {
      addPhrase(name, term: index)
      // "Italienischkenntnisse" of any language.
      if kind == .language, name.text.hasSuffix("isch"), !name.isExact {
        addPhrase(TermLine.Name(name.text + "kenntnisse"), term: index)
      }
    }
    return line.parents
  }

  private mutating func addPhrase(_ name: TermLine.Name, term: Int, isFirst: Bool = false) {
    guard name.isExact || !addASCII(name.text, term, isFirst) else { return }
    let words = Words.of(name.text)
    guard let first = words.first, let last = words.last else { return }
    let key = words.dropFirst().reduce(first.key) { Words.join($0, $1.key) }
    let phrase = Phrase(
      term: term, exact: name.isExact ? words.map(\.raw) : nil, last: name.isExact ? nil : last.folded)
    add(phrase, key, isFirst: isFirst)
    grow(first.key, words.count)
  }

  /// Adds a name of ASCII without making its words; false where there are other letters in it.
  private mutating func addASCII(_ name: String, _ term: Int, _ isFirst: Bool) -> Bool {
    var name = name
    let found = name.withUTF8 { bytes in
      NameKeys(bytes).map { keys in
        let last = String(decoding: UnsafeBufferPointer(rebasing: bytes[keys.last]), as: UTF8.self)
        return (keys, UnicodeForms.folded(last))
      }
    }
    guard let (keys, last) = found else { return false }
    guard keys.count > 0 else { return true }
    add(Phrase(term: term, exact: nil, last: last), keys.key, isFirst: isFirst)
    grow(keys.first, keys.count)
    return true
  }

  /// - Parameter isFirst: whether it comes before the phrases of the same stems, or after them.
  private mutating func add(_ phrase: Phrase, _ key: UInt64, isFirst: Bool) {
    phrases.append(phrase)
    let known = places[key]
    guard let known, !isFirst else {
      phrases[phrases.count - 1].next = known ?? -1
      return places.set(key, phrases.count - 1)
    }
    var last = known
    while phrases[last].next >= 0 { last = phrases[last].next }
    phrases[last].next = phrases.count - 1
  }

  private mutating func grow(_ first: UInt64, _ count: Int) {
    if count > longest[first] ?? 0 { longest.set(first, count) }
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
      guard let place = places[keys[n - 1]], let term = term(named: words[i..<i + n], place) else { continue }
      return Hit(term: term, words: i..<i + n)
    }
    return nil
  }

  /// The term that words name, of the phrases of their stems; of several words nil only where the letter case is another.
  private func term(named words: ArraySlice<Word>, _ place: Int) -> Int? {
    let singular = Stemmer.singular(words[words.endIndex - 1].folded)
    var next = place
    var near: Int?
    while next >= 0 {
      let phrase = phrases[next]
      if let exact = phrase.exact {
        if exact.count == words.count, zip(words, exact).allSatisfy({ $0.raw == $1 }) { return phrase.term }
      } else {
        if phrase.last.map(Stemmer.singular) == singular { return phrase.term }
        near = near ?? phrase.term
      }
      next = phrase.next
    }
    return words.count > 1 ? near : nil
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
