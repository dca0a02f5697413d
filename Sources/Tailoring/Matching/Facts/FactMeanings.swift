/// The facts of a profile as the directions of their words, compared with what is asked for word by word: each word asked for
/// finds the nearest in the fact (soft alignment, as in ColBERT's late interaction: Khattab, Zaharia 2020), and counts by
/// its rarity.
struct FactMeanings: Sendable {
  /// Each distinct word of all facts has a number; words without a direction, each distinct stem.
  private var numbers: [UInt64: Int32] = [:]
  /// The directions by number, end to end, and one over their lengths; 0 for a word without a direction.
  private var directions: [Int8] = []
  private var inverse: [Double] = []
  /// How rare each word is, by number.
  private var rarities: [Double] = []
  /// The distinct numbers of each fact, ascending, end to end.
  private var words: [Int32] = []
  private var starts: [Int] = [0]
  /// Of each fact the direction of all its words together, of length 1, end to end.
  private var wholes: [Double] = []
  private let asked = AskedWords()

  /// Words in the order of the facts. O(words · log words).
  init(_ facts: [[Word]]) {
    let table = WordVectors()
    for fact in facts {
      var own: [Int32] = []
      for word in fact { own.append(number(word, table)) }
      own.sort()
      for number in own where words.count == starts[starts.count - 1] || words.last != number {
        words.append(number)
      }
      starts.append(words.count)
    }
    for fact in facts.indices {
      var sum = [Double](repeating: 0, count: table.dimensions)
      for i in starts[fact]..<starts[fact + 1] {
        let number = Int(words[i])
        let own = directions[number * table.dimensions..<(number + 1) * table.dimensions]
        Self.add(own, times: rarities[number] * inverse[number], to: &sum)
      }
      wholes += Self.normalized(sum)
    }
  }

  private mutating func number(_ word: Word, _ table: WordVectors) -> Int32 {
    let key = Words.hash(word.folded)
    if let number = numbers[key] { return number }
    let meaning = WordMeaning(word, table)
    let inverse = Self.inverseLength(meaning.direction)
    if inverse == 0, let number = numbers[word.key] {
      numbers[key] = number
      return number
    }
    let number = Int32(self.inverse.count)
    numbers[key] = number
    if inverse == 0 { numbers[word.key] = number }
    directions += meaning.direction
    self.inverse.append(inverse)
    rarities.append(meaning.rarity)
    return number
  }

  /// The number of a word asked for, if the facts have it.
  private func number(of word: Word) -> Int32? {
    if let number = numbers[Words.hash(word.folded)] { return number }
    return numbers[word.key].flatMap { inverse[Int($0)] == 0 ? $0 : nil }
  }

  private static func inverseLength(_ direction: [Int8]) -> Double {
    let square = direction.reduce(0) { $0 + Int($1) * Int($1) }
    return square == 0 ? 0 : 1 / Double(square).squareRoot()
  }

  /// How much of what `query` means each fact says, 0 to 1.
  /// O(query · facts), and for each word met for the first time O(distinct words · dimensions + words).
  func shares(of query: [Word]) -> [Double] {
    var sums = [Double](repeating: 0, count: starts.count - 1)
    var total = 0.0
    for word in distinct(query) {
      total += word.rarity
      for fact in sums.indices { sums[fact] += word.rarity * word.nearness[fact] }
    }
    guard total > 0 else { return sums }
    return sums.map { $0 / total }
  }

  /// How well a fact answers a text, by what the words of both mean.
  struct Answer: Sendable {
    /// The harmonic mean of how near it comes to each word asked for, the rarer the more: a word that it says nothing of
    /// counts more than one that it says exactly.
    var everyWord = 0.0
    /// The cosine of all its words together with all that are asked for.
    var whole = 0.0
  }

  /// Keeps one word without likeness from making the mean 0. Chosen like the weights of `FusedRanking`.
  private static let least = 0.1

  /// One answer for each fact. Takes as long as `shares`, and O(dimensions · (query + facts)).
  func answers(to query: [Word]) -> [Answer] {
    let count = starts.count - 1
    var sums = [Double](repeating: 0, count: count)
    var total = 0.0
    var whole = [Double](repeating: 0, count: WordVectors().dimensions)
    for word in distinct(query) {
      total += word.rarity
      Self.add(word.direction[...], times: word.rarity * word.inverse, to: &whole)
      for fact in sums.indices { sums[fact] += word.rarity * (-1 / (word.nearness[fact] + Self.least)) }
    }
    whole = Self.normalized(whole)
    return (0..<count).map { fact in
      guard total > 0 else { return Answer() }
      var product = 0.0
      for d in whole.indices { product += whole[d] * wholes[fact * whole.count + d] }
      return Answer(everyWord: max(0, -total / sums[fact] - Self.least), whole: max(0, product))
    }
  }

  // MARK: Words asked for

  /// What each word of a query is to the facts, the first time that it stands there.
  private func distinct(_ query: [Word]) -> [AskedWord] {
    var seen: [UInt64] = []
    var out: [AskedWord] = []
    for word in query {
      let key = Words.hash(word.folded)
      if seen.contains(key) { continue }
      seen.append(key)
      out.append(asked.word(key) { compared(word) })
    }
    return out
  }

  private func compared(_ word: Word) -> AskedWord {
    let meaning = WordMeaning(word, WordVectors())
    let near = compare(meaning, with: number(of: word))
    var best = [Double](repeating: 0, count: starts.count - 1)
    near.withUnsafeBufferPointer { near in
      for fact in best.indices {
        var nearest = 0.0
        for i in starts[fact]..<starts[fact + 1] { nearest = max(nearest, near[Int(words[i])]) }
        best[fact] = nearest
      }
    }
    return AskedWord(
      direction: meaning.direction, inverse: Self.inverseLength(meaning.direction), rarity: meaning.rarity,
      nearness: best)
  }

  private static func add(_ direction: ArraySlice<Int8>, times factor: Double, to sum: inout [Double]) {
    for (d, part) in direction.enumerated() { sum[d] += factor * Double(part) }
  }

  private static func normalized(_ sum: [Double]) -> [Double] {
    let square = sum.reduce(0) { $0 + $1 * $1 }
    return square == 0 ? sum : sum.map { $0 / square.squareRoot() }
  }

  /// The cosine to each word of the facts, none below 0; 1 to the same word.
  private func compare(_ meaning: WordMeaning, with same: Int32?) -> [Double] {
    let length = Self.inverseLength(meaning.direction)
    let count = meaning.direction.count
    var near = [Double](repeating: 0, count: inverse.count)
    directions.withUnsafeBufferPointer { rows in
      meaning.direction.withUnsafeBufferPointer { asked in
        for number in near.indices {
          var product: Int32 = 0
          for i in 0..<count { product &+= Int32(asked[i]) &* Int32(rows[number &* count &+ i]) }
          near[number] = max(0, Double(product) * length * inverse[number])
        }
      }
    }
    if let same { near[Int(same)] = 1 }
    return near
  }
}
