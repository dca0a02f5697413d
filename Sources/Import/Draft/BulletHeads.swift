/// Bullets before the headings of entries, whose statements are lists within: the headings are read without them.
enum BulletHeads {
  /// O(lines).
  static func plain(_ lines: [LaidLine]) -> [LaidLine] {
    guard lines.contains(where: { $0.bullet != nil }) else { return lines }
    var heads: Set<Int> = []
    for section in SectionFinder(lines).sections()
    where [.work, .volunteer, .education, .projects].contains(section.kind) {
      heads.formUnion(found(section.lines, lines))
    }
    return lines.indices.map { heads.contains($0) ? lines[$0].withoutBullet() : lines[$0] }
  }

  /// The bullets furthest to the left where most are headings: with dates in their line or in the one below, and text
  /// below that is no bullet of theirs.
  private static func found(_ indices: [Int], _ lines: [LaidLine]) -> [Int] {
    let bulleted = indices.filter { lines[$0].bullet != nil }
    guard let left = bulleted.map({ lines[$0].left }).min() else { return [] }
    let outer = bulleted.filter { lines[$0].left < left + 3 }
    let next = Dictionary(uniqueKeysWithValues: zip(indices, indices.dropFirst()))
    let heads = outer.count { at in
      guard let below = next[at], lines[below].column == lines[at].column else { return false }
      return isHeading(lines[at], below: lines[below])
    }
    return heads > 0 && heads * 10 >= outer.count * 6 ? outer : []
  }

  private static func isHeading(_ line: LaidLine, below next: LaidLine) -> Bool {
    guard next.left > line.left + 2 else { return false }
    if next.bullet == nil { return next.gap < 1 && next.text.count < 130 && isDated(next) }
    return next.left > line.left + 5 && isDated(line)
  }

  private static func isDated(_ line: LaidLine) -> Bool {
    DateNotation.matches(line.text).contains { $0.isRange && $0.end + 2 >= line.text.utf8.count }
  }
}

extension LaidLine {
  /// The line as it would stand without its bullet.
  fileprivate func withoutBullet() -> LaidLine {
    guard let start = bullet, start > 0 else { return self }
    var line = self
    line.text = String(body)
    line.bullet = nil
    line.segments = segments.compactMap { segment in
      guard segment.end > start else { return nil }
      var segment = segment
      segment.start = max(0, segment.start - start)
      segment.end -= start
      return segment
    }
    line.links = links.filter { $0.end > start }.map {
      Link(start: max(0, $0.start - start), end: $0.end - start, target: $0.target)
    }
    line.breaks = breaks.filter { $0 > start }.map { $0 - start }
    line.restored = restored(from: start)
    line.left = line.segments.first?.left ?? left
    return line
  }
}
