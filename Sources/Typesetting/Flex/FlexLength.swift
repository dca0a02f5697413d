internal import Base
internal import Composition

/// Resolving flexible lengths (CSS Flexbox 1 §9.7).
struct FlexibleLengths {
  /// Gives the items of a line their main sizes. O(items²) at worst.
  static func resolve(_ items: inout [FlexItem], _ range: Range<Int>, inner: Length, gap: Length) {
    let gaps = gap * max(0, range.count - 1)
    let outer = range.reduce(gaps) { $0 + items[$1].outerHypothetical }
    let grows = outer < inner
    for i in range {
      let item = items[i]
      let factor = grows ? item.grow : item.shrink
      items[i].main = item.hypothetical
      items[i].isFrozen =
        factor == 0 || (grows ? item.base > item.hypothetical : item.base < item.hypothetical)
    }
    let initial = free(items, range, inner, gaps)
    while range.contains(where: { !items[$0].isFrozen }) {
      step(&items, range, inner, gaps, initial, grows: grows)
    }
  }

  private static func free(
    _ items: [FlexItem], _ range: Range<Int>, _ inner: Length, _ gaps: Length
  ) -> Length {
    range.reduce(inner - gaps) {
      let item = items[$1]
      return $0 - (item.isFrozen ? item.main : item.base) - item.mainMargins
    }
  }

  private static func step(
    _ items: inout [FlexItem], _ range: Range<Int>, _ inner: Length, _ gaps: Length,
    _ initial: Length, grows: Bool
  ) {
    var left = free(items, range, inner, gaps)
    let open = range.filter { !items[$0].isFrozen }
    let sum = open.reduce(0.0) { $0 + (grows ? items[$1].grow : items[$1].shrink) }
    if sum < 1 {
      let part = initial * sum
      if abs(part.raw) < abs(left.raw) { left = part }
    }
    let scaled = open.reduce(0.0) { $0 + items[$1].shrink * items[$1].base.points }
    var violation = Length.zero
    var violations: [Length] = []
    for i in open {
      let item = items[i]
      var size = item.base
      if left != .zero {
        if grows {
          size = size + left * (item.grow / sum)
        } else if scaled > 0 {
          size = size + left * (item.shrink * item.base.points / scaled)
        }
      }
      let clamped = max(.zero, max(item.minimum, min(item.maximum, size)))
      items[i].main = clamped
      violations.append(clamped - size)
      violation = violation + (clamped - size)
    }
    for (i, own) in zip(open, violations) {
      if violation == .zero || (violation > .zero ? own > .zero : own < .zero) {
        items[i].isFrozen = true
      }
    }
  }
}

/// Sharing free space out (CSS Box Alignment 3).
struct ContentDistribution {
  /// Before the first thing, and between two.
  var start: Length
  var between: Length

  /// - Parameter isStretch: whether `normal` means `stretch` (align-content) or `start` (justify-content).
  init(_ alignment: ContentAlignment, free: Length, count: Int, isReversed: Bool) {
    start = .zero
    between = .zero
    let fallsBack = free < .zero || count < 1
    let atStart = isReversed ? free : .zero
    switch alignment {
    case .normal, .stretch, .flexStart, .baseline: break
    case .start: start = atStart
    case .end: start = isReversed ? .zero : free
    case .flexEnd: start = free
    case .center: start = free / 2
    case .safeEnd: start = free < .zero ? atStart : isReversed ? .zero : free
    case .safeFlexEnd: start = free < .zero ? atStart : free
    case .safeCenter: start = free < .zero ? atStart : free / 2
    case .spaceBetween:
      if !fallsBack, count > 1 { between = free / (count - 1) }
    case .spaceAround:
      if fallsBack {
        start = atStart
        break
      }
      between = free / count
      start = between / 2
    case .spaceEvenly:
      if fallsBack {
        start = atStart
        break
      }
      between = free / (count + 1)
      start = between
    }
  }
}
