import Base
import Testing

@testable import Typesetting

/// `PageBreaker` against trying everything.
@Suite struct PageBreakerTests {
  private struct Generator {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static func points(_ random: inout Generator) -> (ContiguousArray<BreakPoint>, Length) {
    var y = Length.zero
    var points: ContiguousArray<BreakPoint> = []
    for _ in 0..<(3 + random.next(9)) {
      y += .pt(Double(1 + random.next(9)))
      let gap = Length.pt(Double(random.next(3)))
      var point = BreakPoint(end: y, start: y + gap, forcedStart: y)
      point.cost = [.none, .none, .orphans, .inside, .between][random.next(5)]
      point.depthDemerits = Double(random.next(4)) * 0.4
      points.append(point)
      y += gap
    }
    return (points, y + .pt(Double(1 + random.next(9))))
  }

  /// The demerits of some breaks; nil: a page is too full.
  private static func demerits(
    _ breaks: [Int], _ points: ContiguousArray<BreakPoint>, _ end: Length, _ height: (Int) -> Length,
    _ filling: LayoutOptions.PageFilling
  ) -> Double? {
    var total = 0.0
    var top = Length.zero
    for (page, index) in breaks.enumerated() {
      let point = points[index]
      guard point.end > top, point.end - top <= height(page) else { return nil }
      let blank = 1 - (point.end - top) / height(page)
      total += 100 * blank * blank + point.cost.demerits + point.depthDemerits
      top = point.start
    }
    let page = breaks.count
    guard end - top <= height(page) else { return nil }
    let fill = (end - top) / height(page)
    if filling == .even { return total + 100 * (1 - fill) * (1 - fill) + Double(page) * 0.01 }
    let lack = filling == .full ? 0 : max(0, 1.0 / 3 - fill) * 3
    return total + (page > 0 ? 30 * lack * lack : 0) + Double(page) * 0.01
  }

  @Test(arguments: LayoutOptions.PageFilling.allCases)
  func nothingIsCheaper(_ filling: LayoutOptions.PageFilling) {
    var random = Generator(state: 7)
    var compared = 0
    for _ in 0..<400 {
      let (points, end) = Self.points(&random)
      let heights = [Length.pt(Double(12 + random.next(8))), .pt(Double(12 + random.next(8)))]
      let height = { (page: Int) in heights[page % 2] }
      var least: Double?
      for mask in 0..<(1 << points.count) {
        let breaks = points.indices.filter { mask >> $0 & 1 == 1 }
        let cost = Self.demerits(breaks, points, end, height, filling)
        if let cost, cost < least ?? .infinity { least = cost }
      }
      var breaker = PageBreaker(ending: .document, filling: filling, height: height)
      let start = PageBreaker.Start(page: 0, position: .zero, offset: .zero)
      let turns = breaker.turns(points, from: start, to: end)
      let chosen = turns.compactMap { turn -> Int? in
        if case .point(let index) = turn { return index }
        return nil
      }
      guard let least else {
        #expect(chosen.count < turns.count)
        continue
      }
      compared += 1
      #expect(chosen.count == turns.count)
      let cost = Self.demerits(chosen, points, end, height, filling)
      #expect(cost.map { abs($0 - least) < 1e-6 } == true)
    }
    #expect(compared > 200)
  }

  @Test func whatIsTallerThanAPageIsCut() {
    var breaker = PageBreaker(ending: .document, filling: .full) { _ in .pt(10) }
    let begun = PageBreaker.Start(page: 0, position: .pt(5), offset: .pt(3))
    #expect(
      breaker.turns([], from: begun, to: .pt(40)) == [.move, .cut(.pt(15)), .cut(.pt(25)), .cut(.pt(35))])
  }

  @Test func manyPagesAreLinear() {
    var points: ContiguousArray<BreakPoint> = []
    for line in 1..<100_000 {
      points.append(
        BreakPoint(end: .pt(Double(line)), start: .pt(Double(line)), forcedStart: .pt(Double(line))))
    }
    var breaker = PageBreaker(ending: .document, filling: .full) { _ in .pt(50) }
    let start = PageBreaker.Start(page: 0, position: .zero, offset: .zero)
    #expect(breaker.turns(points, from: start, to: .pt(100_000)).count == 1_999)
  }
}
