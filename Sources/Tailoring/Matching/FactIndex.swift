internal import Base

/// The facts of a profile prepared for matching: words, terms, BM25 statistics and character n-grams.
struct FactIndex: Sendable {
  struct Entry: Sendable {
    /// Position in the store.
    var fact: Int
    /// Distinct content stems with their counts, ascending by key.
    var words: [(key: UInt64, count: Int)]
    var length: Int
    var terms: [Int]
    /// Distinct hashes of character 3- and 4-grams of the content words, ascending.
    var grams: [UInt64]
  }

  private(set) var entries: [Entry] = []
  private var frequency: [UInt64: Int] = [:]
  private var averageLength = 1.0

  init(_ facts: [Fact], table: TermTable) {
    for (i, fact) in facts.enumerated() where fact.kind != .posting {
      entries.append(Self.entry(i, fact, table))
    }
    for entry in entries { for word in entry.words { frequency[word.key, default: 0] += 1 } }
    averageLength = max(1, Double(entries.reduce(0) { $0 + $1.length }) / Double(max(1, entries.count)))
  }

  private static func entry(_ i: Int, _ fact: Fact, _ table: TermTable) -> Entry {
    let words = Words.of(fact.text)
    let content = words.filter(FunctionWords.isContent)
    var counts: [UInt64: Int] = [:]
    for word in content { counts[word.key, default: 0] += 1 }
    return Entry(
      fact: i, words: counts.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }, length: content.count,
      terms: Array(Set(table.hits(in: words).map(\.term))).sorted(), grams: grams(content))
  }

  /// Hashes of the 3- and 4-grams of the folded words, ascending and distinct.
  static func grams(_ words: [Word]) -> [UInt64] {
    var out: [UInt64] = []
    for word in words {
      let bytes = Array(word.folded.utf8)
      for n in 3...4 where bytes.count >= n {
        for i in 0...bytes.count - n {
          out.append(bytes[i..<i + n].reduce(UInt64(n)) { $0 << 8 | UInt64($1) })
        }
      }
    }
    out.sort()
    var distinct: [UInt64] = []
    for gram in out where distinct.last != gram { distinct.append(gram) }
    return distinct
  }

  /// The inverse document frequency of Robertson and Spärck Jones in BM25's form, never negative.
  func weight(_ key: UInt64) -> Double {
    let n = Double(frequency[key] ?? 0)
    return Self.log((Double(entries.count) - n + 0.5) / (n + 0.5) + 1)
  }

  /// Okapi BM25 with k1 = 1.2 and b = 0.75, and the share of the query's weight that the entry covers.
  func score(_ entry: Entry, query: [(key: UInt64, weight: Double)]) -> (
    bm25: Double, coverage: Double, words: Int
  ) {
    var score = 0.0
    var covered = 0.0
    var total = 0.0
    var found = 0
    for word in query {
      total += word.weight
      guard let count = Self.count(word.key, in: entry.words) else { continue }
      found += 1
      covered += word.weight
      let frequency = Double(count)
      score +=
        word.weight * frequency * 2.2
        / (frequency + 1.2 * (0.25 + 0.75 * Double(entry.length) / averageLength))
    }
    return (score, total > 0 ? covered / total : 0, found)
  }

  private static func count(_ key: UInt64, in words: [(key: UInt64, count: Int)]) -> Int? {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low < words.count && words[low].key == key ? words[low].count : nil
  }

  /// The share of `query`'s n-grams that the entry has. O(both).
  static func containment(_ query: [UInt64], in grams: [UInt64]) -> Double {
    guard !query.isEmpty else { return 0 }
    var shared = 0
    var i = 0
    var j = 0
    while i < query.count, j < grams.count {
      if query[i] == grams[j] {
        shared += 1
        i += 1
        j += 1
      } else if query[i] < grams[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return Double(shared) / Double(query.count)
  }

  /// Natural logarithm by atanh's series over a scaled mantissa: the same bits on every machine. x > 0.
  static func log(_ x: Double) -> Double {
    let mantissa = x.significand
    let t = (mantissa - 1) / (mantissa + 1)
    var power = t
    var sum = 0.0
    for k in stride(from: 1.0, through: 29, by: 2) {
      sum += power / k
      power *= t * t
    }
    return 2 * sum + Double(x.exponent) * 0.693147180559945309
  }
}
