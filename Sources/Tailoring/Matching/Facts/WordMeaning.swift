/// What is known of a word that stands in no sentence: its direction and its rarity.
struct WordMeaning: Sendable {
  /// As long as in the table; all 0 where the word is unknown.
  var direction: [Int8]
  /// 0 for the commonest of words, 1 for the rarest and for unknown ones.
  var rarity: Double

  private static let greatest = 104

  init(_ word: Word, _ table: WordVectors) {
    let folded = Array(word.folded.utf8)
    var sum = [Int](repeating: 0, count: table.dimensions)
    if let row = table.row(of: folded[...]) {
      table.add(row, times: 1, to: &sum)
      rarity = table.rarity(of: row)
    } else if word.isNumeric {
      // A year or an amount tells little; the number of a standard much.
      rarity = folded.count > 2 ? 0.8 : 0.3
    } else {
      rarity = Self.add(partsOf: folded, table, to: &sum) ?? 1
    }
    direction = Self.scaled(sum)
  }

  /// The known parts of a long word that is not known as a whole: head and tail of a compound, else its longest start that
  /// is a word. The tail of a compound says what it is, the head of which kind. O(length² + length · log words).
  private static func add(partsOf word: [UInt8], _ table: WordVectors, to sum: inout [Int]) -> Double? {
    guard word.count >= 7 else { return nil }
    for cut in 3...word.count - 4 {
      guard let tail = table.row(of: word[cut...]), let head = head(word[..<cut], table) else { continue }
      table.add(tail, times: 1, to: &sum)
      table.add(head, times: 1, to: &sum)
      return max(table.rarity(of: tail), table.rarity(of: head))
    }
    for end in stride(from: word.count - 1, through: max(5, 3 * word.count / 5), by: -1) {
      guard let start = table.row(of: word[..<end]) else { continue }
      table.add(start, times: 1, to: &sum)
      return max(0.8, table.rarity(of: start))
    }
    return nil
  }

  /// The row of a compound's head, as it is or without the letters that join it to its tail.
  private static func head(_ bytes: ArraySlice<UInt8>, _ table: WordVectors) -> Int? {
    if let row = table.row(of: bytes) { return row }
    for joint in ["s", "es", "n", "en"] where bytes.count >= joint.utf8.count + 3 {
      guard bytes.suffix(joint.utf8.count).elementsEqual(joint.utf8) else { continue }
      if let row = table.row(of: bytes.dropLast(joint.utf8.count)) { return row }
    }
    return nil
  }

  private static func scaled(_ sum: [Int]) -> [Int8] {
    let most = sum.reduce(0) { max($0, abs($1)) }
    guard most > greatest else { return sum.map { Int8($0) } }
    return sum.map { Int8($0 * greatest / most) }
  }
}
