/// Where a paragraph breaks and what that costs.
public struct LineBreaks: Hashable, Sendable {
  /// Indices into the items, ascending; the last is the last item. A break at glue drops that glue and whatever is
  /// discardable after it; at a discretionary the line ends with `pre` and the next begins with `post`.
  public var breaks: [Int] = []
  public var totalDemerits: Int64 = 0
  /// 1: no word was broken; 2: discretionaries were allowed; 3: with emergency stretch.
  public var pass = 0
  /// Lines that nothing could make fit: too long, or too short to be stretched.
  public var hasArtificial = false
}

/// Knuth and Plass's total-fit line breaking, exactly as TeX does it (TeX: The Program, §813–§875; "Breaking Paragraphs
/// into Lines", Software: Practice and Experience 11, 1981), on numbers alone: it knows neither fonts nor units.
public struct LineBreaker {
  let items: ContiguousArray<LineItem>
  /// The width of each line; the last stands for all that follow.
  let widths: [Int64]
  let background: LineBackground
  let parameters: LineBreakParameters
  private let margins: LineMargins?
  /// The last glue before the paragraph's end: a last line that begins after it is one word.
  let lastGlue: Int
  /// Sums before each item.
  private let sums: ContiguousArray<GlueSum>
  /// Where the next line's sums start after a break at each item.
  private let starts: ContiguousArray<GlueSum>

  /// `items` must end with a penalty of -10,000. O(items).
  public init(
    items: ContiguousArray<LineItem>, widths: [Int64], background: LineBackground = LineBackground(),
    parameters: LineBreakParameters = LineBreakParameters(), margins: LineMargins? = nil
  ) {
    self.items = items
    self.widths = widths.isEmpty ? [0] : widths
    self.background = background
    self.parameters = parameters
    self.margins = margins
    lastGlue = items.indices.dropLast(2).last { items[$0].kind == .glue } ?? -1
    sums = Self.sums(items)
    starts = Self.starts(items, sums)
  }

  /// The breaks of least total demerits. Time about items × lines in reach; ends for any input.
  public func breaks() -> LineBreaks {
    if items.isEmpty { return LineBreaks() }
    if parameters.pretolerance >= 0 {
      let first = LineBreakPass(
        breaker: self, threshold: parameters.pretolerance, number: 1, isFinal: false)
      if let found = first.run() { return found }
    }
    let hasThird = parameters.emergencyStretch > 0
    let second = LineBreakPass(
      breaker: self, threshold: parameters.tolerance, number: 2, isFinal: !hasThird)
    if let found = second.run() { return found }
    let third = LineBreakPass(
      breaker: self, threshold: parameters.tolerance, number: 3, isFinal: true,
      extraStretch: parameters.emergencyStretch)
    return third.run() ?? LineBreaks(breaks: [items.count - 1], pass: 3, hasArtificial: true)
  }

  func width(ofLine line: Int) -> Int64 { widths[min(line, widths.count - 1)] }

  /// The number of the first line from which on all lines are equally wide, from 0 (TeX's `easy_line`).
  var easyLine: Int { widths.count - 1 }

  /// What a line from the break at `start` (-1: the beginning) to the item `end` holds, without the background.
  @inline(__always)
  func sum(from start: Int, to end: Int) -> GlueSum {
    let before = start < 0 ? GlueSum() : starts[start]
    var sum = sums[end] - before
    if items[end].kind == .discretionary { sum.width += items[end].pre }
    if let margins { sum.width -= margins.starts[start + 1] + margins.ends[end] }
    return sum
  }

  private static func sums(_ items: ContiguousArray<LineItem>) -> ContiguousArray<GlueSum> {
    var out = ContiguousArray<GlueSum>()
    out.reserveCapacity(items.count)
    var sum = GlueSum()
    for item in items {
      out.append(sum)
      if item.kind != .penalty { sum.add(item) }
    }
    return out
  }

  /// §840: after a break, glue and penalties vanish up to the next box; so does the unbroken text of a discretionary.
  /// Computed backwards, so that runs of discardable items cost O(1) each.
  private static func starts(
    _ items: ContiguousArray<LineItem>, _ sums: ContiguousArray<GlueSum>
  ) -> ContiguousArray<GlueSum> {
    var out = sums
    var next = GlueSum()
    for i in items.indices.reversed() {
      let after = i + 1 < items.count ? next : sums[i]
      let item = items[i]
      if item.isDiscardable {
        out[i] = i + 1 < items.count ? after : sums[i]
        next = out[i]
      } else {
        var start = sums[i]
        if item.kind == .discretionary {
          if item.post == 0, i + 1 < items.count {
            start = after
          } else {
            start.width += item.width - item.post
          }
        }
        out[i] = start
        next = sums[i]
      }
    }
    return out
  }
}
