/// The names of terms from open data by their keys. There are thousands, and every run that reads a posting makes this
/// table anew, so it is made of bytes without a string for each word.
struct OpenTerms: Sendable {
  private var terms: [UInt64: Int32] = [:]
  /// The most words of a name that starts with a stem.
  private var longest: [UInt64: Int] = [:]
  /// Names of one word by their singular, so that "control" does not name "controlling".
  private var singulars: [UInt64: String] = [:]
  /// Names that count only in exactly this letter case.
  private var exact: [UInt64: String] = [:]

  /// Reads lines of names between bars and gives the first name of each; the first line is term `firstTerm`. A name that
  /// is there already stays with its term. O(bytes).
  mutating func add(_ lines: String, firstTerm: Int) -> [String] {
    var names: [String] = []
    let bytes = Array(lines.utf8)
    terms.reserveCapacity(bytes.count / 24)
    longest.reserveCapacity(bytes.count / 48)
    var start = 0
    var isFirst = true
    for i in 0...bytes.count where i == bytes.count || bytes[i] == 0x7C || bytes[i] == 0x0A {
      let name = bytes[start..<i]
      if !name.isEmpty {
        add(name, term: Int32(firstTerm + names.count - (isFirst ? 0 : 1)))
        if isFirst { names.append(String(decoding: name, as: UTF8.self)) }
      }
      isFirst = i == bytes.count || bytes[i] == 0x0A
      start = i + 1
    }
    return names
  }

  private mutating func add(_ name: ArraySlice<UInt8>, term: Int32) {
    let isExact = name.first == 0x3D
    let name = isExact ? name.dropFirst() : name
    let keys = Self.keys(name)
    guard let first = keys.first else { return }
    let key = keys.dropFirst().reduce(first) { Words.join($0, $1) }
    guard terms[key] == nil else { return }
    terms[key] = term
    longest[first] = max(longest[first] ?? 0, keys.count)
    if isExact {
      exact[key] = String(decoding: name, as: UTF8.self)
    } else if keys.count == 1, let word = Words.of(String(decoding: name, as: UTF8.self)).first {
      singulars[key] = Stemmer.singular(word.folded)
    }
  }

  /// The keys of a name's words, as `Words.of` gives them.
  static func keys(_ name: ArraySlice<UInt8>) -> [UInt64] {
    guard name.allSatisfy({ $0 < 0x80 }) else {
      return Words.of(String(decoding: name, as: UTF8.self)).map(\.key)
    }
    var keys: [UInt64] = []
    var word: [UInt8] = []
    func close() {
      guard !word.isEmpty else { return }
      Stemmer.stem(&word)
      keys.append(word.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
      word.removeAll(keepingCapacity: true)
    }
    for byte in name {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x2B, 0x23: if !word.isEmpty { word.append(byte) }
      default: close()
      }
    }
    close()
    return keys
  }

  /// The longest name that starts at word `i` and ends before `end`.
  func hit(at i: Int, in words: [Word], end: Int) -> TermTable.Hit? {
    guard let most = longest[words[i].key] else { return nil }
    var key = words[i].key
    var found: TermTable.Hit?
    for n in 1...max(1, min(most, end - i)) {
      if n > 1 { key = Words.join(key, words[i + n - 1].key) }
      guard let term = terms[key], isNamed(key, Array(words[i..<i + n])) else { continue }
      found = TermTable.Hit(term: Int(term), words: i..<i + n)
    }
    return found
  }

  private func isNamed(_ key: UInt64, _ words: [Word]) -> Bool {
    if let exact = exact[key] { return words.count == 1 && words[0].raw == exact }
    guard words.count == 1, let singular = singulars[key] else { return true }
    return Stemmer.singular(words[0].folded) == singular
  }
}
