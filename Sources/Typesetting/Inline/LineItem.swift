/// Stretch or shrink by order of infinity: a higher order drowns the lower ones.
@frozen
public enum GlueOrder: UInt8, Hashable, Sendable { case normal, fil, fill, filll }

/// What a paragraph is made of, to the line breaker: TeX's boxes, glue, penalties and discretionaries. Lengths are
/// integers of any one unit.
@frozen
public struct LineItem: Hashable, Sendable {
  /// What an item is, in TeX's terms.
  @frozen public enum Kind: UInt8, Hashable, Sendable { case box, glue, penalty, discretionary }
  public var kind: Kind
  /// Glue only.
  public var stretchOrder: GlueOrder
  /// Discretionaries only: it follows a hyphen of the text, so it costs `exHyphenPenalty` and may be used in the
  /// first pass.
  public var isExplicit: Bool
  /// Penalties, and the extra cost of a break at glue or a discretionary.
  public var penalty: Int32
  /// Of a discretionary: the width where it is not broken.
  public var width: Int64
  /// Of a box: how much wider its glyphs may be set. Of a discretionary: the width that ends the line.
  public var stretch: Int64
  /// Of a box: how much narrower its glyphs may be set. Of a discretionary: the width that begins the next line.
  public var shrink: Int64

  @inlinable init(
    kind: Kind, width: Int64 = 0, stretch: Int64 = 0, shrink: Int64 = 0,
    stretchOrder: GlueOrder = .normal, penalty: Int32 = 0, isExplicit: Bool = false
  ) {
    self.kind = kind
    self.width = width
    self.stretch = stretch
    self.shrink = shrink
    self.stretchOrder = stretchOrder
    self.penalty = penalty
    self.isExplicit = isExplicit
  }

  /// Something that is set as it is and never divided.
  @inlinable public static func box(_ width: Int64, stretch: Int64 = 0, shrink: Int64 = 0) -> LineItem {
    LineItem(kind: .box, width: width, stretch: stretch, shrink: shrink)
  }
  /// A blank, at which a line may end, with how far it may grow and shrink.
  @inlinable public static func glue(
    _ width: Int64, stretch: Int64, order: GlueOrder = .normal, shrink: Int64
  ) -> LineItem {
    LineItem(kind: .glue, width: width, stretch: stretch, shrink: shrink, stretchOrder: order)
  }
  /// A place where a line may end, at a price.
  @inlinable public static func penalty(_ penalty: Int32) -> LineItem {
    LineItem(kind: .penalty, penalty: penalty)
  }
  /// A place where a word may be divided: the widths before and after the break, and without one.
  @inlinable public static func discretionary(
    pre: Int64, post: Int64, replace: Int64, isExplicit: Bool
  ) -> LineItem {
    LineItem(
      kind: .discretionary, width: replace, stretch: pre, shrink: post, isExplicit: isExplicit)
  }

  @inlinable var pre: Int64 { stretch }
  @inlinable var post: Int64 { shrink }
  @inlinable var isDiscardable: Bool { kind == .glue || kind == .penalty }
}

/// TeX's parameters of line breaking (The TeXbook, chapter 14); the defaults are plain TeX's.
@frozen
public struct LineBreakParameters: Hashable, Sendable {
  /// The greatest badness of the first pass, which breaks no word; negative: no such pass.
  public var pretolerance = 100
  public var tolerance = 200
  public var linePenalty = 10
  public var hyphenPenalty = 50
  public var exHyphenPenalty = 50
  public var adjacentDemerits = 10_000
  public var doubleHyphenDemerits = 10_000
  public var finalHyphenDemerits = 5_000
  /// Stretch added to every line in a last pass; zero: no such pass.
  public var emergencyStretch: Int64 = 0

  // What TeX does not have; zero switches it off.

  /// For every line after the second in a row that ends in a hyphen.
  public var ladderDemerits = 0
  /// For a last line that is narrower than `runtWidth` or a single word.
  public var runtDemerits = 0
  public var runtWidth: Int64 = 0
  public init() {}
}

/// Glue at both ends of every line together (TeX's `leftskip` plus `rightskip`).
@frozen
public struct LineBackground: Hashable, Sendable {
  public var width: Int64
  public var stretch: Int64
  public var shrink: Int64
  @inlinable public init(width: Int64 = 0, stretch: Int64 = 0, shrink: Int64 = 0) {
    self.width = width
    self.stretch = stretch
    self.shrink = shrink
  }
}

/// How far what begins and ends a line may hang out of the measure (optical margins).
@frozen
public struct LineMargins: Hashable, Sendable {
  /// By item: what hangs out at the end of a line that breaks there.
  public var ends: ContiguousArray<Int64>
  /// By item, shifted by one: what hangs out at the start of the line after a break there; the first is the paragraph's
  /// start.
  public var starts: ContiguousArray<Int64>
  @inlinable public init(ends: ContiguousArray<Int64> = [], starts: ContiguousArray<Int64> = []) {
    self.ends = ends
    self.starts = starts
  }
}

/// Sums of width, stretch by order, and shrink.
struct GlueSum {
  var width: Int64 = 0
  var stretch: Int64 = 0
  var fil: Int64 = 0
  var fill: Int64 = 0
  var filll: Int64 = 0
  var shrink: Int64 = 0

  mutating func add(_ item: LineItem) {
    width += item.width
    if item.kind == .discretionary { return }
    shrink += item.shrink
    switch item.stretchOrder {
    case .normal: stretch += item.stretch
    case .fil: fil += item.stretch
    case .fill: fill += item.stretch
    case .filll: filll += item.stretch
    }
  }

  static func - (a: GlueSum, b: GlueSum) -> GlueSum {
    GlueSum(
      width: a.width - b.width, stretch: a.stretch - b.stretch, fil: a.fil - b.fil,
      fill: a.fill - b.fill, filll: a.filll - b.filll, shrink: a.shrink - b.shrink)
  }

  var stretchesInfinitely: Bool { fil != 0 || fill != 0 || filll != 0 }
}
