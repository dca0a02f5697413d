/// The Unicode Bidirectional Algorithm (UAX #9, Unicode 15.0) for one paragraph: levels of embedding, even from left to
/// right, odd from right to left.
struct BidiAlgorithm {
  enum Base { case leftToRight, rightToLeft, automatic }

  /// What X9 removes from the text.
  static let removed: UInt8 = 255
  private static let depthLimit: UInt8 = 125

  /// By position, as the rules change them.
  private var classes: ContiguousArray<BidiClass>
  /// As they came.
  private let original: ContiguousArray<BidiClass>
  private let scalars: ContiguousArray<UInt32>
  private(set) var levels: ContiguousArray<UInt8>
  private(set) var base: UInt8 = 0
  /// Of an isolate initiator: its PDI, or the number of positions; of a PDI: its initiator, or -1.
  private var match: ContiguousArray<Int32>

  /// Resolves the levels of a paragraph, all rules but L1 to L4. `scalars` are asked for brackets only; positions of
  /// controls that stand in no text may hold 0. O(positions).
  init(classes: ContiguousArray<BidiClass>, scalars: ContiguousArray<UInt32>, base: Base) {
    original = classes
    self.classes = classes
    self.scalars = scalars
    levels = ContiguousArray(repeating: 0, count: classes.count)
    match = ContiguousArray(repeating: -1, count: classes.count)
    findIsolates()
    switch base {
    case .leftToRight: self.base = 0
    case .rightToLeft: self.base = 1
    case .automatic: self.base = firstStrong(from: 0, to: classes.count) ?? 0
    }
    setExplicitLevels()
    for sequence in isolatingRuns() { resolve(sequence) }
  }

  // MARK: P2, P3, BD9

  private mutating func findIsolates() {
    var open: [Int] = []
    for i in classes.indices {
      switch classes[i] {
      case .lri, .rli, .fsi:
        match[i] = Int32(classes.count)
        open.append(i)
      case .pdi:
        guard let start = open.popLast() else { continue }
        match[start] = Int32(i)
        match[i] = Int32(start)
      default: break
      }
    }
  }

  private func firstStrong(from start: Int, to end: Int) -> UInt8? {
    var i = start
    while i < end {
      switch original[i] {
      case .l: return 0
      case .r, .al: return 1
      case .lri, .rli, .fsi: i = Int(match[i])
      default: break
      }
      i += 1
    }
    return nil
  }

  // MARK: X1 to X9

  private struct Status {
    var level: UInt8
    var override: BidiClass?
    var isIsolate: Bool
  }

  private mutating func setExplicitLevels() {
    var stack = [Status(level: base, override: nil, isIsolate: false)]
    var overflowIsolates = 0
    var overflowEmbeddings = 0
    var validIsolates = 0
    for i in classes.indices {
      let own = original[i]
      let top = stack[stack.count - 1]
      switch own {
      case .rle, .lre, .rlo, .lro:
        levels[i] = Self.removed
        let level = Self.next(top.level, isRightToLeft: own == .rle || own == .rlo)
        if level <= Self.depthLimit, overflowIsolates == 0, overflowEmbeddings == 0 {
          let override: BidiClass? = own == .rlo ? .r : own == .lro ? .l : nil
          stack.append(Status(level: level, override: override, isIsolate: false))
        } else if overflowIsolates == 0 {
          overflowEmbeddings += 1
        }
      case .rli, .lri, .fsi:
        levels[i] = top.level
        if let override = top.override { classes[i] = override }
        let isRTL = own == .rli || own == .fsi && firstStrong(from: i + 1, to: Int(match[i])) == 1
        let level = Self.next(top.level, isRightToLeft: isRTL)
        if level <= Self.depthLimit, overflowIsolates == 0, overflowEmbeddings == 0 {
          validIsolates += 1
          stack.append(Status(level: level, override: nil, isIsolate: true))
        } else {
          overflowIsolates += 1
        }
      case .pdi:
        if overflowIsolates > 0 {
          overflowIsolates -= 1
        } else if validIsolates > 0 {
          overflowEmbeddings = 0
          while !stack[stack.count - 1].isIsolate { stack.removeLast() }
          stack.removeLast()
          validIsolates -= 1
        }
        levels[i] = stack[stack.count - 1].level
        if let override = stack[stack.count - 1].override { classes[i] = override }
      case .pdf:
        levels[i] = Self.removed
        if overflowIsolates > 0 { continue }
        if overflowEmbeddings > 0 {
          overflowEmbeddings -= 1
        } else if !top.isIsolate, stack.count >= 2 {
          stack.removeLast()
        }
      case .bn: levels[i] = Self.removed
      case .b: levels[i] = base
      default:
        levels[i] = top.level
        if let override = top.override { classes[i] = override }
      }
    }
  }

  private static func next(_ level: UInt8, isRightToLeft: Bool) -> UInt8 {
    isRightToLeft ? (level + 1) | 1 : (level + 2) & ~1
  }

  // MARK: X10

  /// Positions of an isolating run sequence with the directions around it.
  private struct Sequence {
    var positions: ContiguousArray<Int32> = []
    var level: UInt8 = 0
    var start = BidiClass.l
    var end = BidiClass.l
  }

  private func isolatingRuns() -> [Sequence] {
    var out: [Sequence] = []
    /// By isolate initiator: the sequence that its PDI goes on with.
    var waiting: [Int32: Int] = [:]
    var current = -1
    var level = Self.removed
    for i in classes.indices where levels[i] != Self.removed {
      let continues = original[i] == .pdi && match[i] >= 0 ? waiting.removeValue(forKey: match[i]) : nil
      if let continues, levels[i] == out[continues].level {
        current = continues
      } else if current < 0 || levels[i] != level || isolateBefore(out[current].positions.last) {
        out.append(Sequence(level: levels[i]))
        current = out.count - 1
      }
      level = levels[i]
      out[current].positions.append(Int32(i))
      if isInitiator(i), Int(match[i]) < classes.count { waiting[Int32(i)] = current }
    }
    for i in out.indices { bound(&out[i]) }
    return out
  }

  private func isInitiator(_ i: Int) -> Bool {
    original[i] == .lri || original[i] == .rli || original[i] == .fsi
  }

  /// An initiator ends its level run, even where what it isolates is empty.
  private func isolateBefore(_ last: Int32?) -> Bool { last.map { isInitiator(Int($0)) } ?? false }

  private func bound(_ sequence: inout Sequence) {
    guard let first = sequence.positions.first, let last = sequence.positions.last else { return }
    var before = Int(first) - 1
    while before >= 0, levels[before] == Self.removed { before -= 1 }
    var after = Int(last) + 1
    if isInitiator(Int(last)), Int(match[Int(last)]) >= classes.count { after = classes.count }
    while after < classes.count, levels[after] == Self.removed { after += 1 }
    let low = before < 0 ? base : levels[before]
    let high = after >= classes.count ? base : levels[after]
    sequence.start = max(low, sequence.level) % 2 == 1 ? .r : .l
    sequence.end = max(high, sequence.level) % 2 == 1 ? .r : .l
  }

  private mutating func resolve(_ sequence: Sequence) {
    resolveWeak(sequence)
    resolveBrackets(sequence)
    resolveNeutral(sequence)
    for position in sequence.positions {
      let i = Int(position)
      switch classes[i] {  // I1, I2
      case .r: levels[i] += sequence.level % 2 == 0 ? 1 : 0
      case .an, .en: levels[i] += sequence.level % 2 == 0 ? 2 : 1
      default: levels[i] += sequence.level % 2 == 0 ? 0 : 1
      }
    }
  }

  // MARK: W1 to W7

  private mutating func resolveWeak(_ sequence: Sequence) {
    var last = sequence.start
    var strong = sequence.start
    for position in sequence.positions {
      let i = Int(position)
      if classes[i] == .nsm {  // W1
        classes[i] = last == .lri || last == .rli || last == .fsi || last == .pdi ? .on : last
      }
      last = classes[i]
      switch classes[i] {
      case .l, .r: strong = classes[i]
      case .al:  // W3
        strong = .al
        classes[i] = .r
        last = .al
      case .en: if strong == .al { classes[i] = .an }  // W2
      default: break
      }
    }
    resolveSeparators(sequence)
    strong = sequence.start
    for position in sequence.positions {
      let i = Int(position)
      switch classes[i] {
      case .l, .r: strong = classes[i]
      case .en: if strong == .l { classes[i] = .l }  // W7
      default: break
      }
    }
  }

  /// W4, W5, W6.
  private mutating func resolveSeparators(_ sequence: Sequence) {
    let positions = sequence.positions
    for n in positions.indices where n > 0 && n + 1 < positions.count {
      let i = Int(positions[n])
      guard classes[i] == .es || classes[i] == .cs else { continue }
      let before = classes[Int(positions[n - 1])]
      let after = classes[Int(positions[n + 1])]
      if before == after, before == .en || before == .an && classes[i] == .cs { classes[i] = before }
    }
    var n = 0
    while n < positions.count {
      guard classes[Int(positions[n])] == .et else {
        n += 1
        continue
      }
      var end = n
      while end < positions.count, classes[Int(positions[end])] == .et { end += 1 }
      let isNumber =
        n > 0 && classes[Int(positions[n - 1])] == .en
        || end < positions.count && classes[Int(positions[end])] == .en
      for at in n..<end { classes[Int(positions[at])] = isNumber ? .en : .on }
      n = end
    }
    for position in positions {
      let own = classes[Int(position)]
      if own == .es || own == .cs { classes[Int(position)] = .on }
    }
  }

  // MARK: N0 to N2

  private mutating func resolveBrackets(_ sequence: Sequence) {
    let pairs = bracketPairs(sequence)
    guard !pairs.isEmpty else { return }
    let embedding: BidiClass = sequence.level % 2 == 1 ? .r : .l
    for pair in pairs {
      var hasOther = false
      var found: BidiClass?
      for n in pair.open + 1..<pair.close {
        guard let strong = Self.strong(classes[Int(sequence.positions[n])]) else { continue }
        if strong == embedding {
          found = embedding
          break
        }
        hasOther = true
      }
      if found == nil, hasOther {
        var before = sequence.start
        for n in (0..<pair.open).reversed() {
          guard let strong = Self.strong(classes[Int(sequence.positions[n])]) else { continue }
          before = strong
          break
        }
        found = before == embedding ? embedding : before
      }
      guard let found else { continue }
      for n in [pair.open, pair.close] { set(found, bracket: n, sequence) }
    }
  }

  /// Sets a bracket's direction and that of the marks that follow it.
  private mutating func set(_ direction: BidiClass, bracket n: Int, _ sequence: Sequence) {
    classes[Int(sequence.positions[n])] = direction
    var next = n + 1
    while next < sequence.positions.count, original[Int(sequence.positions[next])] == .nsm {
      classes[Int(sequence.positions[next])] = direction
      next += 1
    }
  }

  private static func strong(_ own: BidiClass) -> BidiClass? {
    switch own {
    case .l: return .l
    case .r, .en, .an: return .r
    default: return nil
    }
  }

  /// BD16: by opening bracket.
  private func bracketPairs(_ sequence: Sequence) -> [(open: Int, close: Int)] {
    var stack: [(bracket: UInt16, at: Int)] = []
    var out: [(open: Int, close: Int)] = []
    for n in sequence.positions.indices {
      let i = Int(sequence.positions[n])
      guard classes[i] == .on, let bracket = CharacterProperties.bracket(scalars[i]) else { continue }
      if bracket.isOpen {
        if stack.count == 63 { return [] }
        stack.append((bracket.pair, n))
      } else if let found = stack.lastIndex(where: { $0.bracket == bracket.pair }) {
        out.append((stack[found].at, n))
        stack.removeSubrange(found...)
      }
    }
    return out.sorted { $0.open < $1.open }
  }

  private mutating func resolveNeutral(_ sequence: Sequence) {
    let positions = sequence.positions
    let embedding: BidiClass = sequence.level % 2 == 1 ? .r : .l
    var before = sequence.start
    var n = 0
    while n < positions.count {
      if let strong = Self.strong(classes[Int(positions[n])]) {
        before = strong
        n += 1
        continue
      }
      var end = n
      while end < positions.count, Self.strong(classes[Int(positions[end])]) == nil { end += 1 }
      let after =
        end < positions.count ? Self.strong(classes[Int(positions[end])]) ?? embedding : sequence.end
      for at in n..<end { classes[Int(positions[at])] = before == after ? before : embedding }
      n = end
    }
  }
}

/// What UAX #9 says of single lines.
enum BidiLine {
  /// L1: separators, and blanks before them and at the line's end, take the paragraph's level.
  static func reset(
    _ levels: inout ContiguousArray<UInt8>, classes: ContiguousArray<BidiClass>, base: UInt8
  ) {
    var isTrailing = true
    for i in classes.indices.reversed() {
      switch classes[i] {
      case .b, .s:
        levels[i] = base
        isTrailing = true
      case .ws, .lri, .rli, .fsi, .pdi: if isTrailing { levels[i] = base }
      case .bn, .lre, .rle, .lro, .rlo, .pdf: break
      default: isTrailing = false
      }
    }
  }

  /// L2: the positions in visual order from left to right. O(positions × levels).
  static func order(_ levels: some Collection<UInt8>) -> [Int] {
    var order = Array(0..<levels.count)
    let levels = Array(levels)
    guard let highest = levels.max(), let lowest = levels.filter({ $0 % 2 == 1 }).min() else { return order }
    for level in (lowest...highest).reversed() {
      var start = 0
      while start < order.count {
        var end = start
        while end < order.count, levels[order[end]] >= level { end += 1 }
        if end > start { order[start..<end].reverse() }
        start = max(end, start + 1)
      }
    }
    return order
  }
}
