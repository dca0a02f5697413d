/// One pass over a paragraph's items with one tolerance (TeX: The Program, §863–§874).
struct LineBreakPass {
  let breaker: LineBreaker
  let threshold: Int64
  let number: Int
  let isFinal: Bool
  let extraStretch: Int64

  init(
    breaker: LineBreaker, threshold: Int, number: Int, isFinal: Bool, extraStretch: Int64 = 0
  ) {
    self.breaker = breaker
    self.threshold = Int64(threshold)
    self.number = number
    self.isFinal = isFinal
    self.extraStretch = extraStretch
  }

  /// A place where a line may begin, and the best way to it.
  private struct Active {
    /// Index into `passive`; -1: the start of the paragraph.
    var passive: Int32
    /// The item that was broken at; -1: the start.
    var item: Int32
    /// Lines before it.
    var line: Int32
    var fitness: Fitness
    /// How many lines in a row before it end in a hyphen.
    var hyphens: UInt8
    var demerits: Int64
  }
  private struct Passive {
    var item: Int32
    var previous: Int32
  }
  /// The best way to the break being tried, for one fitness class.
  private struct Best {
    var demerits = Int64.max
    var from: Int32 = -1
    var line: Int32 = 0
    var hyphens: UInt8 = 0
  }

  private struct State {
    var active: ContiguousArray<Active> = []
    var survivors: ContiguousArray<Active> = []
    var passive: ContiguousArray<Passive> = []
    var hasArtificial = false
  }

  /// The breaks, or nil where the tolerance was too small.
  func run() -> LineBreaks? {
    var state = State()
    state.active.append(
      Active(passive: -1, item: -1, line: 0, fitness: .decent, hyphens: 0, demerits: 0))
    let items = breaker.items
    let last = items.count - 1
    for i in items.indices {
      if i == last {
        tryBreak(at: i, penalty: -10_000, isHyphenated: true, isLast: true, &state)
      } else {
        visit(i, items, &state)
      }
      if state.active.isEmpty { return nil }
    }
    return result(state)
  }

  private func visit(_ i: Int, _ items: ContiguousArray<LineItem>, _ state: inout State) {
    let item = items[i]
    switch item.kind {
    case .box: return
    case .glue:
      if i > 0, !items[i - 1].isDiscardable {
        tryBreak(at: i, penalty: Int64(item.penalty), isHyphenated: false, isLast: false, &state)
      }
    case .penalty:
      tryBreak(at: i, penalty: Int64(item.penalty), isHyphenated: false, isLast: false, &state)
    case .discretionary:
      if number == 1, !item.isExplicit { return }
      let own = item.isExplicit ? breaker.parameters.exHyphenPenalty : breaker.parameters.hyphenPenalty
      tryBreak(
        at: i, penalty: Int64(own) + Int64(item.penalty), isHyphenated: true, isLast: false, &state)
    }
  }

  /// §829: tries all lines that end at an item, and makes the best of each class active.
  private func tryBreak(
    at i: Int, penalty: Int64, isHyphenated: Bool, isLast: Bool, _ state: inout State
  ) {
    if penalty >= 10_000 { return }
    let penalty = max(penalty, -10_000)
    let easy = Int32(truncatingIfNeeded: breaker.easyLine)
    state.survivors.removeAll(keepingCapacity: true)
    var at = 0
    while at < state.active.count {
      let line = state.active[at].line
      let width = breaker.width(ofLine: Int(line))
      var best = (Best(), Best(), Best(), Best())
      var least = Int64.max
      while at < state.active.count,
        state.active[at].line == line || (line >= easy && state.active[at].line >= easy)
      {
        let node = state.active[at]
        at += 1
        let isOnly = at == state.active.count && state.survivors.isEmpty && least == .max
        var sum = breaker.sum(from: Int(node.item), to: i)
        sum.stretch += breaker.background.stretch + extraStretch
        sum.shrink += breaker.background.shrink
        let quality = LineQuality(
          shortfall: width - sum.width - breaker.background.width, sum: sum)
        var isArtificial = false
        var stays = false
        if quality.badness > Badness.infinite || penalty == -10_000 {
          if isFinal, isOnly {
            // TeX keeps a line that cannot be saved rather than to give up; it costs nothing.
            isArtificial = true
          } else if quality.badness > threshold {
            continue
          }
        } else {
          stays = true
          if quality.badness > threshold {
            state.survivors.append(node)
            continue
          }
        }
        let cost =
          isArtificial
          ? 0
          : demerits(
            quality, penalty, isHyphenated: isHyphenated, isLast: isLast, from: node)
            + (isLast ? runtDemerits(sum.width, from: node) : 0)
        if isArtificial, quality.badness > threshold { state.hasArtificial = true }
        let total = node.demerits + cost
        Self.offer(total, node, quality.fitness, &best)
        least = min(least, total)
        if stays { state.survivors.append(node) }
      }
      if least < .max { activate(best, least, i, isHyphenated && !isLast, &state) }
    }
    swap(&state.active, &state.survivors)
  }

  private static func offer(
    _ total: Int64, _ node: Active, _ fitness: Fitness, _ best: inout (Best, Best, Best, Best)
  ) {
    func take(_ slot: inout Best) {
      if total <= slot.demerits {
        slot = Best(demerits: total, from: node.passive, line: node.line, hyphens: node.hyphens)
      }
    }
    switch fitness {
    case .veryLoose: take(&best.0)
    case .loose: take(&best.1)
    case .decent: take(&best.2)
    case .tight: take(&best.3)
    }
  }

  /// §836: only classes within `adjacentDemerits` of the best can ever matter.
  private func activate(
    _ best: (Best, Best, Best, Best), _ least: Int64, _ i: Int, _ isHyphenated: Bool,
    _ state: inout State
  ) {
    let limit = least.addingReportingOverflow(Int64(abs(breaker.parameters.adjacentDemerits)))
    let bound = limit.overflow ? Int64.max - 1 : limit.partialValue
    func add(_ slot: Best, _ fitness: Fitness) {
      guard slot.demerits <= bound, slot.demerits < .max else { return }
      state.passive.append(Passive(item: Int32(i), previous: slot.from))
      state.survivors.append(
        Active(
          passive: Int32(state.passive.count - 1), item: Int32(i), line: slot.line + 1,
          fitness: fitness, hyphens: isHyphenated ? min(slot.hyphens, 254) + 1 : 0, demerits: slot.demerits))
    }
    add(best.0, .veryLoose)
    add(best.1, .loose)
    add(best.2, .decent)
    add(best.3, .tight)
  }

  /// §859.
  private func demerits(
    _ quality: LineQuality, _ penalty: Int64, isHyphenated: Bool, isLast: Bool, from node: Active
  ) -> Int64 {
    let parameters = breaker.parameters
    var d = Int64(parameters.linePenalty) + quality.badness
    d = abs(d) >= 10_000 ? 100_000_000 : d * d
    if penalty > 0 {
      d += penalty * penalty
    } else if penalty > -10_000 {
      d -= penalty * penalty
    }
    if isHyphenated, node.hyphens > 0 {
      d += Int64(isLast ? parameters.finalHyphenDemerits : parameters.doubleHyphenDemerits)
      if node.hyphens > 1, !isLast { d += Int64(parameters.ladderDemerits) }
    }
    if abs(Int(quality.fitness.rawValue) - Int(node.fitness.rawValue)) > 1 {
      d += Int64(parameters.adjacentDemerits)
    }
    return d
  }

  /// What a short last line costs: a single word all, others the less the wider. A paragraph of one line has none.
  private func runtDemerits(_ width: Int64, from node: Active) -> Int64 {
    let parameters = breaker.parameters
    guard parameters.runtDemerits > 0, node.item >= 0 else { return 0 }
    let most = Int64(parameters.runtDemerits)
    if Int(node.item) >= breaker.lastGlue { return most }
    let missing = parameters.runtWidth - max(0, width)
    return missing <= 0 ? 0 : Int64(Double(most) / 2 * Double(missing) / Double(parameters.runtWidth))
  }

  private func result(_ state: State) -> LineBreaks? {
    guard var best = state.active.first else { return nil }
    for node in state.active where node.demerits < best.demerits { best = node }
    var breaks: [Int] = []
    var at = best.passive
    while at >= 0 {
      breaks.append(Int(state.passive[Int(at)].item))
      at = state.passive[Int(at)].previous
    }
    return LineBreaks(
      breaks: breaks.reversed(), totalDemerits: best.demerits, pass: number,
      hasArtificial: state.hasArtificial)
  }
}
