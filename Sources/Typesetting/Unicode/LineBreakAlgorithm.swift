/// Where lines may break, by the Unicode Line Breaking Algorithm (UAX #14, Unicode 15.0), with numbers as in example 7 of
/// its clause 8.2, as the standard's own tests have them.
struct LineBreakAlgorithm {
  enum Break: UInt8 { case prohibited, allowed, mandatory }

  /// What stands before the position that is being judged.
  private struct Context {
    /// The last class that is neither blank nor joined to what precedes it.
    var last = LineBreakClass.wj
    /// The one before `last`, where nothing parts them.
    var beforeLast = LineBreakClass.wj
    /// As it stands in the text.
    var raw = LineBreakClass.wj
    var hasBlanks = false
    /// Regional indicators in a row.
    var indicators = 0
    var number = Number.none
  }
  /// How far the text before the position is a number: digits with separators, and then a closing parenthesis.
  private enum Number { case none, open, closed }

  /// For each scalar whether a line may break after it; the last is `mandatory`. O(scalars).
  static func breaks(_ classes: ContiguousArray<LineBreakClass>) -> ContiguousArray<Break> {
    var out = ContiguousArray(repeating: Break.prohibited, count: classes.count)
    guard !classes.isEmpty else { return out }
    var context = Context()
    for i in classes.indices {
      let next = classes[i]
      if i > 0 { out[i - 1] = judge(next, context, classes, i) }
      advance(&context, next, isFirst: i == 0)
    }
    out[classes.count - 1] = .mandatory
    return out
  }

  // MARK: What is remembered

  private static func advance(_ context: inout Context, _ next: LineBreakClass, isFirst: Bool) {
    defer { context.raw = next }
    if next == .sp {
      context.hasBlanks = true
      context.number = .none
      return
    }
    if next == .cm || next == .zwj, !isFirst, isBase(context.raw) { return }
    let own: LineBreakClass = next == .cm || next == .zwj ? .al : next
    if isFirst { context.hasBlanks = false }
    advanceNumber(&context, own)
    context.beforeLast = context.hasBlanks || isFirst ? .sp : context.last
    context.indicators = own == .ri ? (context.hasBlanks ? 0 : context.indicators) + 1 : 0
    context.last = own
    context.hasBlanks = false
  }

  private static func advanceNumber(_ context: inout Context, _ next: LineBreakClass) {
    switch next {
    case .nu: context.number = .open
    case .sy, .is: if context.number != .open { context.number = .none }
    case .cl, .cp, .cpWide: context.number = context.number == .open ? .closed : .none
    default: context.number = .none
    }
  }

  /// LB9: what combining marks join.
  private static func isBase(_ raw: LineBreakClass) -> Bool {
    switch raw {
    case .bk, .cr, .lf, .nl, .sp, .zw: return false
    default: return true
    }
  }

  // MARK: The rules

  private static func judge(
    _ next: LineBreakClass, _ context: Context, _ classes: ContiguousArray<LineBreakClass>, _ at: Int
  ) -> Break {
    switch context.raw {  // LB4, LB5
    case .bk, .lf, .nl: return .mandatory
    case .cr: return next == .lf ? .prohibited : .mandatory
    default: break
    }
    switch next {
    case .bk, .cr, .lf, .nl, .sp, .zw: return .prohibited  // LB6, LB7
    default: break
    }
    let last = context.last
    if last == .zw { return .allowed }  // LB8
    if context.raw == .zwj { return .prohibited }  // LB8a
    if next == .cm || next == .zwj, isBase(context.raw) { return .prohibited }  // LB9
    let own: LineBreakClass = next == .cm || next == .zwj ? .al : next  // LB10
    return isJoined(last, own, context, classes, at) ? .prohibited : .allowed
  }

  private static func isJoined(
    _ last: LineBreakClass, _ next: LineBreakClass, _ context: Context,
    _ classes: ContiguousArray<LineBreakClass>, _ at: Int
  ) -> Bool {
    let touches = !context.hasBlanks
    if next == .wj || touches && last == .wj { return true }  // LB11
    if touches, last == .gl { return true }  // LB12
    if touches, next == .gl, last != .ba, last != .hy { return true }  // LB12a
    switch next {
    case .cl, .cp, .cpWide, .ex, .is, .sy: return true  // LB13
    case .op, .opWide: if last == .qu { return true }  // LB15
    case .ns, .cj: if last == .cl || last == .cp || last == .cpWide { return true }  // LB16
    case .b2: if last == .b2 { return true }  // LB17
    default: break
    }
    if last == .op || last == .opWide { return true }  // LB14
    guard touches else { return false }  // LB18
    if next == .qu || last == .qu { return true }  // LB19
    if next == .cb || last == .cb { return false }  // LB20
    switch next {
    case .ba, .hy, .ns, .cj: return true  // LB21
    case .in: return true  // LB22
    default: break
    }
    if last == .bb { return true }  // LB21
    if context.beforeLast == .hl, last == .hy || last == .ba { return true }  // LB21a
    return isWordJoined(last, next, context, classes, at)
  }

  private static func isWordJoined(
    _ last: LineBreakClass, _ next: LineBreakClass, _ context: Context,
    _ classes: ContiguousArray<LineBreakClass>, _ at: Int
  ) -> Bool {
    let nextIsLetter = isLetter(next)
    if isLetter(last) {  // LB23, LB24, LB28, LB30
      return nextIsLetter || next == .nu || next == .pr || next == .po || next == .op
    }
    switch last {
    case .sy: if next == .hl { return true }  // LB21b
    case .nu: if nextIsLetter || next == .op { return true }  // LB23, LB30
    case .id, .eb, .em, .idReserved: if next == .po { return true }  // LB23a
    case .pr:
      if nextIsLetter || isIdeograph(next) || isHangul(next) { return true }  // LB23a, LB24, LB27
    case .po: if nextIsLetter { return true }  // LB24
    case .is: if nextIsLetter { return true }  // LB29
    case .cp: if nextIsLetter || next == .nu { return true }  // LB30
    default: break
    }
    if isNumberJoined(last, next, context, classes, at) { return true }
    return isSyllableJoined(last, next, context)
  }

  /// LB25.
  private static func isNumberJoined(
    _ last: LineBreakClass, _ next: LineBreakClass, _ context: Context,
    _ classes: ContiguousArray<LineBreakClass>, _ at: Int
  ) -> Bool {
    if next == .po || next == .pr { return context.number != .none }
    if next == .nu {
      if context.number == .open { return true }
      return last == .pr || last == .po || last == .op || last == .opWide || last == .hy
    }
    guard last == .pr || last == .po, next == .op || next == .opWide || next == .hy else { return false }
    var following = at + 1
    while following < classes.count, classes[following] == .cm || classes[following] == .zwj {
      following += 1
    }
    return following < classes.count && classes[following] == .nu
  }

  /// LB26, LB27, LB30a, LB30b.
  private static func isSyllableJoined(
    _ last: LineBreakClass, _ next: LineBreakClass, _ context: Context
  ) -> Bool {
    switch last {
    case .jl: if next == .jl || next == .jv || next == .h2 || next == .h3 { return true }
    case .jv, .h2: if next == .jv || next == .jt { return true }
    case .jt, .h3: if next == .jt { return true }
    case .ri: return next == .ri && context.indicators % 2 == 1
    case .eb, .idReserved: if next == .em { return true }
    default: break
    }
    return isHangul(last) && next == .po
  }

  private static func isLetter(_ own: LineBreakClass) -> Bool { own == .al || own == .hl || own == .ai }

  private static func isIdeograph(_ own: LineBreakClass) -> Bool {
    own == .id || own == .eb || own == .em || own == .idReserved
  }

  private static func isHangul(_ own: LineBreakClass) -> Bool {
    switch own {
    case .jl, .jv, .jt, .h2, .h3: return true
    default: return false
    }
  }
}
