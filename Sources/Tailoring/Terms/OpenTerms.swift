internal import Base

/// The names of terms from open data by their keys.
struct OpenTerms: Sendable {
  private struct Name {
    var term: Int32
    /// Where it stands in the text, without the mark of its letter case.
    var start: Int32
    var count: Int32
    /// Whether it counts only in exactly this letter case.
    var isExact: Bool
    /// A name of one word is named by its singular alone, so that "control" does not name "controlling".
    var isWord: Bool
  }

  private var text = ""
  private var names: [Name] = []
  /// By the keys of all words together.
  private var places = KeyTable()
  /// The most words of a name that starts with a stem.
  private var longest = KeyTable()

  init() {}

  /// Lines of names between bars; the first line is term `firstTerm`. A name that is there already stays with its term.
  /// Gives the first name of each line too. O(bytes).
  static func read(_ lines: String, firstTerm: Int) -> (terms: OpenTerms, first: [String]) {
    var open = OpenTerms()
    open.text = lines
    open.text.makeContiguousUTF8()
    open.names.reserveCapacity(lines.utf8.count / 24)
    open.places = KeyTable(capacity: lines.utf8.count / 24)
    open.longest = KeyTable(capacity: lines.utf8.count / 48)
    var first: [String] = []
    var text = open.text
    text.withUTF8 { bytes in
      var start = 0
      var isFirst = true
      for i in 0...bytes.count where i == bytes.count || bytes[i] == 0x7C || bytes[i] == 0x0A {
        if i > start {
          open.add(start..<i, of: bytes, term: firstTerm + first.count - (isFirst ? 0 : 1))
          if isFirst {
            first.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<i]), as: UTF8.self))
          }
        }
        isFirst = i == bytes.count || bytes[i] == 0x0A
        start = i + 1
      }
    }
    return (open, first)
  }

  private mutating func add(_ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, term: Int) {
    let isExact = bytes[range.lowerBound] == 0x3D
    let range = isExact ? range.lowerBound + 1..<range.upperBound : range
    let name = UnsafeBufferPointer(rebasing: bytes[range])
    let keys = Self.keys(name)
    guard keys.count > 0, places[keys.key] == nil else { return }
    places.set(keys.key, names.count)
    names.append(
      Name(
        term: Int32(term), start: Int32(range.lowerBound), count: Int32(range.count), isExact: isExact,
        isWord: keys.count == 1))
    if keys.count > longest[keys.first] ?? 0 { longest.set(keys.first, keys.count) }
  }

  private static func keys(_ name: UnsafeBufferPointer<UInt8>) -> (key: UInt64, first: UInt64, count: Int) {
    if let keys = NameKeys(name) { return (keys.key, keys.first, keys.count) }
    let words = Words.of(String(decoding: name, as: UTF8.self))
    guard let first = words.first else { return (0, 0, 0) }
    return (words.dropFirst().reduce(first.key) { Words.join($0, $1.key) }, first.key, words.count)
  }

  /// The longest name that starts at word `i` and ends before `end`.
  func hit(at i: Int, in words: [Word], end: Int) -> TermTable.Hit? {
    guard let most = longest[words[i].key] else { return nil }
    var key = words[i].key
    var found: TermTable.Hit?
    for n in 1...max(1, min(most, end - i)) {
      if n > 1 { key = Words.join(key, words[i + n - 1].key) }
      guard let place = places[key], isNamed(names[place], words[i..<i + n]) else { continue }
      found = TermTable.Hit(term: Int(names[place].term), words: i..<i + n)
    }
    return found
  }

  private func isNamed(_ name: Name, _ words: ArraySlice<Word>) -> Bool {
    guard name.isExact || name.isWord && words.count == 1, let word = words.first else { return true }
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: Int(name.start))
    let end = text.utf8.index(start, offsetBy: Int(name.count))
    if name.isExact { return words.count == 1 && word.raw == text[start..<end] }
    guard let known = Words.first(1, of: String(text[start..<end])).first else { return true }
    return Stemmer.singular(word.folded) == Stemmer.singular(known.folded)
  }
}
