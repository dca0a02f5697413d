/// Finds rivers: word gaps that lie below one another in three or more justified lines.
struct Rivers {
  let items: ContiguousArray<LineItem>
  let widths: [Int64]
  let margins: LineMargins

  /// The lines that a river runs through, first to last.
  typealias River = ClosedRange<Int>

  private struct Gap {
    var left: Int64
    var right: Int64
    /// The line in which its river begins.
    var start: Int
  }

  /// The rivers of a breaking; the last line counts for none. O(items).
  func find(_ breaks: [Int]) -> [River] {
    var rivers: [River] = []
    var above: [Gap] = []
    for line in 0..<max(0, breaks.count - 1) {
      var gaps = self.gaps(line, breaks)
      var used = Set<Int>()
      for gap in above {
        let follower = gaps.indices.first { !used.contains($0) && Self.overlap(gap, gaps[$0]) }
        if let follower {
          gaps[follower].start = gap.start
          used.insert(follower)
        } else if line - gap.start >= 3 {
          rivers.append(gap.start...(line - 1))
        }
      }
      above = gaps
    }
    let end = breaks.count - 1
    for gap in above where end - gap.start >= 3 { rivers.append(gap.start...(end - 1)) }
    return rivers
  }

  /// Whether the narrower of two gaps lies below the other for more than half its width.
  private static func overlap(_ a: Gap, _ b: Gap) -> Bool {
    let common = min(a.right, b.right) - max(a.left, b.left)
    return common * 10 >= min(a.right - a.left, b.right - b.left) * 6
  }

  private func gaps(_ line: Int, _ breaks: [Int]) -> [Gap] {
    let from = line == 0 ? -1 : breaks[line - 1]
    let end = breaks[line]
    var start = from + 1
    while start < end, items[start].isDiscardable { start += 1 }
    var sum = GlueSum()
    for i in start..<max(start, end) { sum.add(items[i]) }
    if items[end].kind == .discretionary { sum.width += items[end].pre }
    let hang = margins.starts[from + 1]
    let room = widths[min(line, widths.count - 1)] + hang + margins.ends[end] - sum.width
    let give = room < 0 ? sum.shrink : sum.stretch
    // A line's give is shared out evenly; near enough for where gaps lie.
    func set(_ item: LineItem) -> Int64 {
      guard give > 0, item.kind != .discretionary else { return item.width }
      let own = room < 0 ? item.shrink : item.stretch
      return item.width + Int64(Double(room) * Double(own) / Double(give))
    }
    var gaps: [Gap] = []
    var x = -hang
    for i in start..<max(start, end) {
      let width = set(items[i])
      if items[i].kind == .glue, width > 0 { gaps.append(Gap(left: x, right: x + width, start: line)) }
      x += width
    }
    return gaps
  }
}
