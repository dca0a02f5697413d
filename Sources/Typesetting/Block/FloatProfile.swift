internal import Base

/// How far the floats of one side reach in, as a function of y: the skyline of what was added. Distances grow towards the
/// inside of the box.
struct FloatProfile {
  /// Where nothing reaches in.
  static let nothing = Length(raw: .min / 4)
  /// Where each step begins, ascending, and how far it reaches; the last goes on without end.
  private var tops: ContiguousArray<Length> = [nothing]
  private var depths: ContiguousArray<Length> = [nothing]

  /// Something that reaches `depth` deep from `top` to above `bottom`. O(log steps + steps that it covers), and a move of
  /// the steps below.
  mutating func add(_ depth: Length, from top: Length, to bottom: Length) {
    guard top < bottom else { return }
    let first = step(at: top)
    let last = step(at: bottom)
    var newTops: ContiguousArray<Length> = []
    var newDepths: ContiguousArray<Length> = []
    func append(_ top: Length, _ depth: Length) {
      if newDepths.last == depth { return }
      newTops.append(top)
      newDepths.append(depth)
    }
    if tops[first] < top { append(tops[first], depths[first]) }
    for at in first...last where tops[at] < bottom { append(max(top, tops[at]), max(depth, depths[at])) }
    append(bottom, depths[last])
    tops.replaceSubrange(first...last, with: newTops)
    depths.replaceSubrange(first...last, with: newDepths)
  }

  /// The deepest between `top` and `bottom`. O(log steps + steps between).
  func depth(from top: Length, to bottom: Length) -> Length {
    var at = step(at: top)
    var deepest = depths[at]
    at += 1
    while at < tops.count, tops[at] < bottom {
      deepest = max(deepest, depths[at])
      at += 1
    }
    return deepest
  }

  /// The step that holds a y.
  private func step(at y: Length) -> Int {
    var (low, high) = (0, tops.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if tops[middle] <= y { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
