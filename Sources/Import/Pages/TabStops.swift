/// Places at which texts of several lines of a region begin behind a gap: a text that begins at one of them is a cell of
/// its own, however narrow the gap before it is.
struct TabStops {
  /// Points, rounded.
  private var stops: Set<Int> = []

  private struct Border: Hashable {
    var right: Int
    var left: Int
  }

  init(_ rows: [[PositionedWord]]) {
    var counts: [Int: Int] = [:]
    for row in rows {
      for (previous, word) in zip(row, row.dropFirst()) where Self.isGap(previous, word) {
        counts[Int(word.left.rounded()), default: 0] += 1
      }
    }
    // Labels that end at one place before texts that begin at another.
    var borders: [Border: Int] = [:]
    for row in rows {
      for (previous, word) in zip(row, row.dropFirst())
      where word.left - previous.right > 0.55 * min(word.height, previous.height) {
        let border = Border(right: Int(previous.right.rounded()), left: Int(word.left.rounded()))
        borders[border, default: 0] += 1
      }
    }
    for (border, count) in borders where count >= 3 { stops.insert(border.left) }
    for (place, count) in counts where count >= 2 && count * 8 >= rows.count { stops.insert(place) }
  }

  /// Whether a word begins a cell.
  func isApart(_ word: PositionedWord, from previous: PositionedWord) -> Bool {
    let gap = word.left - previous.right
    return Self.isGap(previous, word)
      || gap > 0.35 * min(word.height, previous.height) && stops.contains(Int(word.left.rounded()))
  }

  private static func isGap(_ previous: PositionedWord, _ word: PositionedWord) -> Bool {
    word.left - previous.right > 1.05 * min(word.height, previous.height)
  }
}
