internal import CThesaurus

/// Which word may stand for which: pairs of roots of open thesauri, or of lexicons that people wrote for CVs, from tables in the program.
/// `.ci/thesaurus` and `.ci/lexicon` make them, and say of what and how they are laid out. A pair is known by 40 bits of its hash: of a million pairs that are not
/// there, one or none is taken for one that is.
struct Thesaurus {
  private let starts: UnsafeRawPointer
  private let tails: UnsafeRawPointer

  /// The table of the program. O(1).
  init(_ tongue: Tongue) { self.init(vitae_thesaurus(Int32(tongue.rawValue))) }

  /// What people wrote down for CVs; of phrases, the roots of their words without articles, parted by spaces. O(1).
  static func lexicon(_ tongue: Tongue) -> Thesaurus { Thesaurus(vitae_lexicon(Int32(tongue.rawValue))) }

  private init(_ table: vitae_pairs) {
    starts = UnsafeRawPointer(table.bytes!)
    tails = starts + 4 * 65_537
  }

  /// Whether `said` says no more than `known`, by their roots. O(log pairs of one first part).
  func says(_ said: String, _ known: String) -> Bool {
    let hash = Words.hash(said + "\n" + known)
    let part = Int(hash >> 48)
    let tail = Int(hash >> 24 & 0xFF_FFFF)
    var low = start(part)
    var high = start(part + 1)
    while low < high {
      let middle = (low + high) / 2
      let found = self.tail(middle)
      if found == tail { return true }
      if found < tail { low = middle + 1 } else { high = middle }
    }
    return false
  }

  private func start(_ part: Int) -> Int {
    Int(UInt32(littleEndian: starts.loadUnaligned(fromByteOffset: 4 * part, as: UInt32.self)))
  }

  private func tail(_ i: Int) -> Int {
    Int(tails.load(fromByteOffset: 3 * i, as: UInt8.self)) << 16
      | Int(tails.load(fromByteOffset: 3 * i + 1, as: UInt8.self)) << 8
      | Int(tails.load(fromByteOffset: 3 * i + 2, as: UInt8.self))
  }
}
