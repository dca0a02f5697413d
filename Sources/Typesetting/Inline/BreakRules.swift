internal import Base
internal import Composition

/// Where the lines of a paragraph may break: UAX #14 by the style of each run, and what typesetting makes of it.
struct BreakRules {
  /// Strict: a token stays whole unless it has no room on any line, so that extracted text never splits it.
  let isStrict: Bool

  /// A scalar of the paragraph.
  private struct Unit {
    var scalar: UInt32
    /// The byte at which it begins.
    var start: Int32
    /// How its run wants words to break.
    var word: WordBreak
    var line: LineBreak
  }

  /// What may happen after each byte of the paragraph that ends a character: `Piece.Break` by the byte at which the next
  /// character begins. O(bytes).
  func breaks(
    _ text: UnsafeBufferPointer<UInt8>, _ runs: ContiguousArray<InlineRun>, _ table: StyleTable
  ) -> ContiguousArray<Piece.Break> {
    plainBreaks(text, runs, table) ?? allBreaks(text, runs, table)
  }

  /// The same for any text.
  func allBreaks(
    _ text: UnsafeBufferPointer<UInt8>, _ runs: ContiguousArray<InlineRun>, _ table: StyleTable
  ) -> ContiguousArray<Piece.Break> {
    var out = ContiguousArray(repeating: Piece.Break.none, count: text.count + 1)
    var units: ContiguousArray<Unit> = []
    var classes: ContiguousArray<LineBreakClass> = []
    units.reserveCapacity(text.count)
    classes.reserveCapacity(text.count)
    var run = 0
    var style = BreakStyle()
    var styleEnd = 0
    var at = 0
    while at < text.count {
      while run < runs.count, at >= Int(runs[run].end) { run += 1 }
      if at >= styleEnd {
        let isIn = run < runs.count && at >= Int(runs[run].start)
        style = isIn ? BreakStyle(table.styles[Int(runs[run].style)].css) : BreakStyle()
        styleEnd = isIn ? Int(runs[run].end) : at + 1
      }
      let (scalar, length) = UTF8Scalar.decode(text, at)
      units.append(Unit(scalar: scalar, start: Int32(at), word: style.word, line: style.line))
      classes.append(style.classOf(scalar))
      at += length
    }
    let found = LineBreakAlgorithm.breaks(classes)
    var clusters = GraphemeClusters()
    for i in units.indices {
      if units[i].line == .anywhere || i > 0 && units[i - 1].line == .anywhere {
        let begins = clusters.begins(with: units[i].scalar)
        if i > 0, begins, units[i - 1].line == .anywhere { out[Int(units[i].start)] = .allowed }
      }
      if i > 0, found[i - 1] == .allowed, out[Int(units[i].start)] == .none {
        out[Int(units[i].start)] = judge(units, classes, i)
      }
    }
    return out
  }

  /// The breaks of a text of ASCII whose words are never divided: at blanks that no punctuation holds; nil where a text
  /// may break elsewhere.
  private func plainBreaks(
    _ text: UnsafeBufferPointer<UInt8>, _ runs: ContiguousArray<InlineRun>, _ table: StyleTable
  ) -> ContiguousArray<Piece.Break>? {
    for run in runs {
      let css = table.styles[Int(run.style)].css
      guard css.wordBreak == .normal, css.lineBreak == .auto else { return nil }
    }
    guard text.allSatisfy(isPlain) else { return nil }
    var out = ContiguousArray(repeating: Piece.Break.none, count: text.count + 1)
    // The last byte that is no blank.
    var last = UInt8(ascii: "a")
    for at in text.indices where text[at] != 0x20 {
      let isDash = text[at] == UInt8(ascii: "-") && (at + 1 == text.count || text[at + 1] == 0x20)
      if at > 0, text[at - 1] == 0x20, !isDash, !Self.holdsBlank(last, text[at]) { out[at] = .allowed }
      last = text[at]
    }
    return out
  }

  /// Whether a byte leaves words whole: no control (but the line feed), nothing after which a word may be divided.
  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A: true
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "|"): isStrict
    default: byte >= 0x20 && byte < 0x7F
    }
  }

  /// Whether the blanks between two bytes are no place for a break (rules LB6, LB13, LB14, LB15).
  private static func holdsBlank(_ before: UInt8, _ after: UInt8) -> Bool {
    switch after {
    case 0x0A, UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "/"):
      return true
    default: break
    }
    let isOpening = opens(after)
    if isOpening, before == UInt8(ascii: "\"") || before == UInt8(ascii: "'") { return true }
    return opens(before)
  }

  private static func opens(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
  }

  /// What to make of a break that the standard allows before unit `i`.
  private func judge(_ units: ContiguousArray<Unit>, _ classes: ContiguousArray<LineBreakClass>, _ i: Int)
    -> Piece.Break
  {
    let a = units[i - 1].scalar
    let b = units[i].scalar
    if classes[i - 1] == .sp, Self.quotes(units, classes, i) { return .none }
    if classes[i - 1] == .sp { return Self.isSpacedDash(units, classes, i) ? .none : .allowed }
    if classes[i - 1] == .zw { return .allowed }
    if a == 0xAD { return isStrict ? .none : .softHyphen }
    if a == 0xFFFC || b == 0xFFFC { return .allowed }
    let word = units[i - 1].word
    if word == .breakAll { return .allowed }
    let isHangul = Self.isHangul(classes[i - 1]) || Self.isHangul(classes[i])
    if word == .keepAll || isStrict && isHangul, Self.isLetter(classes[i - 1]), Self.isLetter(classes[i]) {
      return .none
    }
    if Self.isEastAsian(a) || Self.isEastAsian(b) { return .allowed }
    if Self.isBlank(a) { return .allowed }
    return isStrict ? .none : inToken(units, classes, i)
  }

  /// Between characters of a Latin token: after a hyphen or slash between letters, after an em dash; never within what
  /// may be an address.
  private func inToken(_ units: ContiguousArray<Unit>, _ classes: ContiguousArray<LineBreakClass>, _ i: Int)
    -> Piece.Break
  {
    let before = i > 1 ? units[i - 2].scalar : 0
    let next = classes[i]
    let isLetter = next == .al || next == .hl || next == .ai
    switch units[i - 1].scalar {
    case 0x2D:
      let follows = i > 1 && (classes[i - 2] == .al || classes[i - 2] == .hl || classes[i - 2] == .ai)
      return follows && isLetter ? .explicitHyphen : .none
    case 0x2010, 0x2012, 0x2013: return next == .nu ? .none : .explicitHyphen
    case 0x2014: return units[i].scalar == 0x2014 ? .none : .allowed
    case 0x2F: return isLetter && before != 0x2F && before != 0x3A ? .allowed : .none
    default: return classes[i - 1] == .ba ? .allowed : .none
    }
  }

  /// Whether unit `i` is a dash between blanks: it stays with the word before it, for a line that begins with one reads as
  /// an item of a list, to eyes and to what extracts text.
  private static func isSpacedDash(
    _ units: ContiguousArray<Unit>, _ classes: ContiguousArray<LineBreakClass>, _ i: Int
  ) -> Bool {
    guard [0x2D, 0x2012, 0x2013, 0x2014, 0x2015].contains(units[i].scalar) else { return false }
    return i + 1 == classes.count || classes[i + 1] == .sp
  }

  /// Whether the blanks before unit `i` stand inside a quotation, as in « mot » (rules LB15a and LB15b of Unicode 15.1).
  private static func quotes(
    _ units: ContiguousArray<Unit>, _ classes: ContiguousArray<LineBreakClass>, _ i: Int
  )
    -> Bool
  {
    let ends: [LineBreakClass] = [.sp, .gl, .wj, .cl, .qu, .cp, .ex, .is, .sy, .zw]
    if isFinalQuote(units[i].scalar), i + 1 == classes.count || ends.contains(classes[i + 1]) { return true }
    guard let quote = classes[..<i].lastIndex(where: { $0 != .sp }), isInitialQuote(units[quote].scalar)
    else {
      return false
    }
    return quote == 0 || [.op, .qu, .gl, .sp, .zw].contains(classes[quote - 1])
  }

  private static func isInitialQuote(_ scalar: UInt32) -> Bool {
    [0xAB, 0x2018, 0x201B, 0x201C, 0x201F, 0x2039].contains(scalar)
  }

  private static func isFinalQuote(_ scalar: UInt32) -> Bool {
    [0xBB, 0x2019, 0x201D, 0x203A].contains(scalar)
  }

  /// Blanks of a width of their own.
  private static func isBlank(_ scalar: UInt32) -> Bool {
    (0x2000...0x200A).contains(scalar) || scalar == 0x3000 || scalar == 0x1680 || scalar == 0x205F
  }

  /// Scripts that part no words by blanks, and symbols set among them.
  private static func isEastAsian(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x1100 else { return false }
    switch scalar {
    case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFFEF, 0x1_B000...0x1_B2FF, 0x1_F000...0x1_FAFF, 0x2_0000...0x3_FFFD:
      return true
    default: return false
    }
  }

  private static func isHangul(_ own: LineBreakClass) -> Bool {
    switch own {
    case .jl, .jv, .jt, .h2, .h3: return true
    default: return false
    }
  }

  /// What `word-break: keep-all` keeps together: letters, digits and ideographs.
  private static func isLetter(_ own: LineBreakClass) -> Bool {
    switch own {
    case .al, .hl, .ai, .nu, .id, .cj, .ns: return true
    default: return isHangul(own)
    }
  }
}

/// How a style changes the classes of line breaking (CSS Text 3 §5.2, §5.3).
private struct BreakStyle {
  var word = WordBreak.normal
  var line = LineBreak.auto
  var isEastAsian = false

  init() {}

  init(_ css: ComputedStyle) {
    word = css.wordBreak
    line = css.lineBreak
    let primary = css.language?.tag.prefix { $0 != "-" }
    isEastAsian = primary == "zh" || primary == "ja"
  }

  func classOf(_ scalar: UInt32) -> LineBreakClass {
    let own = CharacterProperties.lineBreak(scalar)
    switch own {
    case .al, .hl, .nu: return word == .breakAll ? .id : own
    case .ai: return word == .breakAll || isEastAsian ? .id : own
    case .cj: return line == .loose || line == .normal ? .id : own
    case .ns: return line == .loose && Self.isLoose(scalar) ? .id : own
    case .ba, .in: return line == .loose && isEastAsian && Self.isLoose(scalar) ? .id : own
    default: return own
    }
  }

  /// Iteration marks, hyphens and ellipses that `line-break: loose` lets begin a line.
  private static func isLoose(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3005, 0x303B, 0x309D, 0x309E, 0x30FD, 0x30FE, 0x2010, 0x2013, 0x301C, 0x30A0, 0x2025, 0x2026:
      return true
    default: return false
    }
  }
}
