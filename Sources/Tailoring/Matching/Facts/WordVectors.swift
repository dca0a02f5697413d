internal import CWordVectors

/// The directions in which words stand, from the table in the program: words of like meaning stand in like directions, also
/// across languages. `.ci/word-vectors` makes the table and says of what.
///
/// Layout, little-endian: four `UInt32` (words, dimensions, bytes of text, 0); where each word starts in the text, and
/// its end (`UInt32`); the folded words in the order of their bytes, without gaps; of each its rarity (`UInt8`, 255
/// the rarest); of each its direction (`Int8` a dimension, the greatest part 104 or −104).
struct WordVectors {
  let count: Int
  let dimensions: Int
  private let rarities: UnsafeRawPointer
  private let directions: UnsafeRawPointer

  /// The table of the program. O(1).
  init() {
    let base = UnsafeRawPointer(vitae_word_vectors().bytes!)
    func number(_ i: Int) -> Int {
      Int(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: 4 * i, as: UInt32.self)))
    }
    count = number(0)
    dimensions = number(1)
    // Behind where the words start, and the words.
    rarities = base + 16 + 4 * (count + 1) + number(2)
    directions = rarities + count
  }

  /// The row of a folded word. O(log words).
  func row(of word: ArraySlice<UInt8>) -> Int? {
    let row = word.withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { vitae_word_row($0, bytes.count) } ?? -1
    }
    return row < 0 ? nil : Int(row)
  }

  /// How rare the word of a row is in running text: 0 for the commonest, 1 for the rarest.
  func rarity(of row: Int) -> Double { Double(rarities.load(fromByteOffset: row, as: UInt8.self)) / 255 }

  /// Adds the direction of a row's word, times `factor`, to `sum`.
  func add(_ row: Int, times factor: Int, to sum: inout [Int]) {
    for i in 0..<dimensions {
      sum[i] += factor * Int(directions.load(fromByteOffset: row * dimensions + i, as: Int8.self))
    }
  }
}
