/// Bullets that are drawn and no text: small marks that stand alone before a line.
struct DrawnBullets {
  private let marks: [Int: [DrawnMark]]

  /// - Parameter marks: small things drawn on the pages, whatever they are.
  init(_ marks: [DrawnMark]) {
    // No bullet is a rule or a stroke of a picture.
    let compact = marks.filter {
      $0.width > 0.8 && $0.height > 0.8 && max($0.width, $0.height) < 2.2 * min($0.width, $0.height)
    }
    self.marks = Dictionary(grouping: compact, by: \.page)
  }

  private struct Found {
    var page: Int
    var mark: DrawnMark
    var word: PositionedWord
  }

  /// Puts a bullet before each line that has one. O(marks × words of the page).
  func add(to pages: inout [PositionedPage]) {
    var found: [Found] = []
    for at in pages.indices.prefix(PositionedText.mostPages) {
      let own = distinct(marks[at + 1] ?? [])
      guard own.count <= 400 else { continue }
      found += own.compactMap { mark in
        word(behind: mark, own, pages[at]).map { Found(page: at, mark: mark, word: $0) }
      }
    }
    for alike in Self.bySize(found) where areBullets(alike) {
      for bullet in alike { pages[bullet.page].words.append(Self.word(bullet)) }
    }
  }

  /// Bullets of a list are alike: marks parted where their heights differ by half a point.
  private static func bySize(_ found: [Found]) -> [[Found]] {
    var out: [[Found]] = []
    for mark in found.sorted(by: { $0.mark.height < $1.mark.height }) {
      if let last = out.last?.last, mark.mark.height - last.mark.height < 0.5 {
        out[out.count - 1].append(mark)
      } else {
        out.append([mark])
      }
    }
    return out
  }

  /// Without those drawn twice, filled and outlined.
  private func distinct(_ marks: [DrawnMark]) -> [DrawnMark] {
    var out: [DrawnMark] = []
    for mark in marks.sorted(by: { ($0.top, $0.left) < ($1.top, $1.left) }) {
      let isKnown = out.suffix(8).contains {
        abs($0.middle - mark.middle) < 1 && abs(($0.left + $0.right) - (mark.left + mark.right)) < 2
      }
      if !isKnown { out.append(mark) }
    }
    return out
  }

  /// The first word of the line that a mark stands before, alone; nil where it is something else: a dot of a rating, a
  /// sign between two texts, part of an icon.
  private func word(behind mark: DrawnMark, _ marks: [DrawnMark], _ page: PositionedPage) -> PositionedWord? {
    let row = page.words.filter { $0.top < mark.middle && $0.bottom > mark.middle }
    guard let next = row.filter({ $0.left > mark.right - 0.5 }).min(by: { $0.left < $1.left }) else {
      return nil
    }
    let size = next.height
    guard next.left - mark.right < 2.2 * size, mark.height < 0.6 * size,
      abs(mark.middle - next.middle) < 0.35 * size
    else { return nil }
    if row.contains(where: { $0.right < mark.left + 0.5 && mark.left - $0.right < 1.2 * size }) { return nil }
    if row.contains(where: { $0.left < mark.right && $0.right > mark.left }) { return nil }
    let isInRow = marks.contains {
      $0 != mark && abs($0.middle - mark.middle) < 0.5 * size && abs($0.left - mark.left) < 2.5 * size
    }
    return isInRow ? nil : next
  }

  /// Whether marks of one size are bullets: there are several, and most stand before text, not before headings as the
  /// dots of a line of time do.
  private func areBullets(_ alike: [Found]) -> Bool {
    alike.count >= 2 && alike.count { $0.word.isBold } * 10 < alike.count * 7
  }

  private static func word(_ found: Found) -> PositionedWord {
    PositionedWord(
      text: "•", left: found.mark.left, top: found.word.top,
      right: max(found.mark.right, found.word.left - 0.3 * found.word.height), bottom: found.word.bottom)
  }
}
