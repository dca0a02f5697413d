internal import Composition

/// Puts what stands on a line into visual order (UAX #9, L2), with the edges of inline boxes beside what they hold.
struct LineOrder {
  let output: SetLines
  let line: LineBox

  /// Sets the elements' and inline boxes' x anew; before, they stand as if all ran from left to right. `isRightToLeft`
  /// tells whether an inline box begins at its right.
  func apply(_ isRightToLeft: (Int32) -> Bool) {
    let elements = line.elements
    guard let first = elements.first else { return }
    let old = output.elements[elements].map { (x: $0.x, width: $0.width) }
    /// The room before each element in the order of the text: edges of inline boxes.
    var gaps: [Int64] = []
    var end = old[0].x
    for (i, element) in old.enumerated() {
      gaps.append(i == 0 ? 0 : element.x - end)
      end = element.x + element.width
    }
    var x = old[0].x
    for i in BidiLine.order(elements.map { output.elements[$0].level }) {
      let isRTL = output.elements[first + i].isRightToLeft
      if !isRTL { x += gaps[i] }
      output.elements[first + i].x = x
      x += old[i].width + (isRTL ? gaps[i] : 0)
    }
    for at in line.parts { move(at, old, isRightToLeft) }
  }

  /// An inline box spans what it holds, from its leftmost to its rightmost.
  private func move(_ at: Int, _ old: [(x: Int64, width: Int64)], _ isRightToLeft: (Int32) -> Bool) {
    let part = output.parts[at]
    let span = output.content.spans[Int(part.span)]
    var low = Int64.max
    var high = Int64.min
    for (i, element) in old.enumerated()
    where element.x >= part.x && element.x + element.width <= part.x + part.width {
      let moved = output.elements[line.elements.lowerBound + i]
      low = min(low, moved.x)
      high = max(high, moved.x + moved.width)
    }
    guard low <= high else { return }
    let start = part.isFirst ? span.startEdge : 0
    let end = part.isLast ? span.endEdge : 0
    let isRTL = isRightToLeft(part.span)
    output.parts[at].x = low - (isRTL ? end : start)
    output.parts[at].width = high - low + start + end
  }
}
