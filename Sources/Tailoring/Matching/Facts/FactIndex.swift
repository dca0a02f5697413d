internal import Base
internal import Synchronization

/// The facts of a profile prepared for matching: terms, and inverted lists of words and of character n-grams.
struct FactIndex: Sendable {
  struct Entry: Sendable {
    /// Position in the store.
    var fact: Int
    /// Distinct content stems with their counts, ascending by key.
    var words: [(key: UInt64, count: Int)]
    var length: Int
    var terms: [Int]
    /// Whether, and how many people, somebody led by it.
    var led: PeopleLed?
  }

  /// How well an entry answers the words of a query.
  struct Score: Sendable {
    /// Okapi BM25 with k1 = 1.2 and b = 0.75.
    var bm25 = 0.0
    /// The share of the query's weight that the entry has, 0 to 1.
    var coverage = 0.0
    /// The words of the query that it has.
    var words = 0
  }

  private(set) var entries: [Entry] = []
  /// The entries of each item, ascending.
  private var ofItem: [FactID: [Int]] = [:]
  /// How fully each entry tells what it tells: 0.12 for a word in a list, 2.7 for a sentence of 20 words with a figure.
  private(set) var details: [Double] = []
  /// The words of each entry.
  let texts: [[Word]]
  private let knownSums = KnownSums()
  let words: InvertedIndex
  /// Character 3- and 4-grams of the content words.
  let grams: InvertedIndex
  let meanings: FactMeanings
  let ownNames: OwnNames
  private let averageLength: Double
  /// How much an n-gram weighs, by the number of entries that have it.
  private let gramWeights: [Double]

  /// Of what the person says: what a posting says is asked for, and a referee's title is somebody else's.
  /// O(words · log words) of all facts.
  init(_ facts: [Fact], table: TermTable) {
    var words: [InvertedIndex.Mention] = []
    var grams: [InvertedIndex.Mention] = []
    var texts: [[Word]] = []
    for (i, fact) in facts.enumerated() where fact.kind != .posting && fact.kind != .reference {
      let number = Int32(entries.count)
      let text = Words.of(fact.text)
      texts.append(text)
      details.append(Self.detail(of: text))
      let (entry, own) = Self.entry(i, text, table)
      for word in entry.words { words.append(.init(key: word.key, entry: number, count: Int32(word.count))) }
      for gram in own { grams.append(.init(key: gram, entry: number, count: 1)) }
      ofItem[fact.item, default: []].append(entries.count)
      entries.append(entry)
    }
    self.words = InvertedIndex(words)
    self.grams = InvertedIndex(grams)
    meanings = FactMeanings(texts)
    self.texts = texts
    ownNames = OwnNames(facts, entries)
    let count = Double(entries.count)
    gramWeights = (0...entries.count).map { Self.log(1 + count / Double(1 + $0)) }
    averageLength = max(1, Double(entries.reduce(0) { $0 + $1.length }) / Double(max(1, entries.count)))
  }

  /// The words of a fact by its position in the store; nil where it is none of what the person says. O(log entries).
  func words(ofFact position: Int) -> [Word]? {
    var range = entries.indices
    while let middle = range.isEmpty ? nil : (range.lowerBound + range.upperBound) / 2 {
      if entries[middle].fact == position { return texts[middle] }
      range = entries[middle].fact < position ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// The entries of an item: of itself and of what it holds. O(1).
  func entries(of item: FactID) -> [Int] { ofItem[item] ?? [] }

  /// The greatest sum of money that each entry names. O(bytes) the first time.
  func sums(_ facts: [Fact]) -> [Int64?] {
    knownSums.values {
      entries.indices.map { AskedAmounts.greatest(in: facts[entries[$0].fact].text, texts[$0]) }
    }
  }

  private static func entry(_ i: Int, _ words: [Word], _ table: TermTable) -> (Entry, grams: [UInt64]) {
    let content = words.filter(FunctionWords.isContent)
    var counts: [(key: UInt64, count: Int)] = []
    for key in content.map(\.key).sorted() {
      if counts.last?.key == key { counts[counts.count - 1].count += 1 } else { counts.append((key, 1)) }
    }
    var named = Set(table.hits(in: words).map(\.term))
    let led = PeopleLed(words)
    if let leading = table.leading, led != nil { named.insert(leading) }
    let terms = named.sorted()
    return (
      Entry(fact: i, words: counts, length: content.count, terms: terms, led: led),
      grams(content)
    )
  }

  /// Whole statements with figures before mere mentions, by how much of a sentence's 20 words they have. The weights are those of
  /// the regression of `FusedRanking`: what answers in full is told at more length in every set, so that length alone ranks
  /// well; docs/measurements.md has its figure beside ours.
  private static func detail(of words: [Word]) -> Double {
    let hasFigure = words.contains { $0.raw.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false }
    return 2.4 * min(1, Double(words.count) / 20) + (hasFigure ? 0.3 : 0)
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
    let n = Double(words.postings(of: key).count)
    return Self.log((Double(entries.count) - n + 0.5) / (n + 0.5) + 1)
  }

  /// Each entry's score for a query of distinct words. O(entries + postings of the query).
  func scores(_ query: [(key: UInt64, weight: Double)]) -> [Score] {
    var scores = [Score](repeating: Score(), count: entries.count)
    var total = 0.0
    for word in query {
      total += word.weight
      for posting in words.postings(of: word.key) {
        let entry = Int(posting.entry)
        let frequency = Double(posting.count)
        let length = Double(entries[entry].length) / averageLength
        scores[entry].words += 1
        scores[entry].coverage += word.weight
        scores[entry].bm25 += word.weight * frequency * 2.2 / (frequency + 1.2 * (0.25 + 0.75 * length))
      }
    }
    guard total > 0 else { return scores }
    for i in scores.indices { scores[i].coverage /= total }
    return scores
  }

  /// The share of a query's distinct n-grams that each entry has. O(entries + postings of the query).
  func gramShares(_ query: [UInt64]) -> [Double] {
    var shares = [Double](repeating: 0, count: entries.count)
    for gram in query {
      for posting in grams.postings(of: gram) { shares[Int(posting.entry)] += 1 }
    }
    guard !query.isEmpty else { return shares }
    for i in shares.indices { shares[i] /= Double(query.count) }
    return shares
  }

  /// The share of the weight of a query's distinct n-grams that each entry has; a rare one weighs more.
  /// O(entries + postings of the query).
  func weightedGramShares(_ query: [UInt64]) -> [Double] {
    var sums = [Double](repeating: 0, count: entries.count)
    var total = 0.0
    for gram in query {
      let postings = grams.postings(of: gram)
      let weight = gramWeights[postings.count]
      total += weight
      for posting in postings { sums[Int(posting.entry)] += weight }
    }
    guard total > 0 else { return sums }
    for i in sums.indices { sums[i] /= total }
    return sums
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

/// The sums of money that entries name, looked for when a posting first asks for one.
private final class KnownSums: Sendable {
  private let known = Mutex<[Int64?]?>(nil)

  func values(_ make: () -> [Int64?]) -> [Int64?] {
    if let values = known.withLock({ $0 }) { return values }
    let values = make()
    known.withLock { $0 = values }
    return values
  }
}
