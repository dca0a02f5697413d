/// TeX's measures of a line (TeX: The Program, §108, §851–§859).
enum Badness {
  static let infinite: Int64 = 10_000

  /// About 100·(t/s)³ for a shortfall `t` ≥ 0 and stretch or shrink `s`, in TeX's integer arithmetic (§108).
  static func of(_ t: Int64, per s: Int64) -> Int64 {
    if t == 0 { return 0 }
    if s <= 0 { return infinite }
    let r: Int64
    if t <= 7_230_584 {
      r = t * 297 / s
    } else if s >= 1_663_497 {
      r = t / (s / 297)
    } else {
      r = t
    }
    return r > 1_290 ? infinite : (r * r * r + 0x20000) / 0x40000
  }
}

/// How tight a line is set, in TeX's order; neighbours that differ by more than one class cost extra.
@frozen
public enum Fitness: UInt8, Hashable, Sendable { case veryLoose, loose, decent, tight }

/// How well a line with some shortfall comes out (§852–§853).
struct LineQuality {
  /// 10,001: overfull.
  var badness: Int64
  var fitness: Fitness

  init(shortfall: Int64, sum: GlueSum) {
    if shortfall > 0 {
      if sum.stretchesInfinitely {
        (badness, fitness) = (0, .decent)
      } else if shortfall > 7_230_584, sum.stretch < 1_663_497 {
        (badness, fitness) = (Badness.infinite, .veryLoose)
      } else {
        badness = Badness.of(shortfall, per: sum.stretch)
        fitness = badness > 12 ? (badness > 99 ? .veryLoose : .loose) : .decent
      }
    } else {
      badness =
        -shortfall > sum.shrink ? Badness.infinite + 1 : Badness.of(-shortfall, per: sum.shrink)
      fitness = badness > 12 ? .tight : .decent
    }
  }
}
