/// The rows of a cross-reference stream (ISO 32000-1, 7.5.8), each as its difference from the one above
/// (PNG's filter Up, 7.4.4.4): the objects of an object stream then make equal rows.
struct CrossReferenceTable {
  enum Entry {
    case free
    case offset(Int)
    /// `index` is below 256.
    case compressed(stream: Int, index: Int)
  }

  /// The bytes of the second field; the first and the last have one.
  let middle: Int
  /// The filtered rows.
  private(set) var rows: [UInt8]
  var columns: Int { middle + 2 }

  /// - Parameter length: no offset is greater.
  init(_ entries: [Entry], length: Int) {
    let greatest = max(length, entries.count)
    middle = greatest < 1 << 16 ? 2 : greatest < 1 << 24 ? 3 : greatest < 1 << 32 ? 4 : 8
    rows = []
    rows.reserveCapacity(entries.count * (middle + 3))
    var above: (first: UInt8, second: Int, third: UInt8) = (0, 0, 0)
    for entry in entries {
      let row: (first: UInt8, second: Int, third: UInt8) =
        switch entry {
        case .free: (0, 0, 255)
        case .offset(let offset): (1, offset, 0)
        case .compressed(let stream, let index): (2, stream, UInt8(truncatingIfNeeded: index))
        }
      rows.append(2)
      rows.append(row.first &- above.first)
      for shift in stride(from: 8 * (middle - 1), through: 0, by: -8) {
        rows.append(
          UInt8(truncatingIfNeeded: row.second >> shift) &- UInt8(truncatingIfNeeded: above.second >> shift))
      }
      rows.append(row.third &- above.third)
      above = row
    }
  }
}
