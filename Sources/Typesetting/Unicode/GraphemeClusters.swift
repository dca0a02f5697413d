/// Extended grapheme clusters: what a reader takes for one character (UAX #29, Unicode 15.0).
struct GraphemeClusters {
  private var last: ClusterClass?
  /// Regional indicators in a row.
  private var indicators = 0
  /// How far `\p{Extended_Pictographic} Extend* ZWJ` goes before here: 1: not yet joined, 2: joined.
  private var pictograph = 0

  /// Whether a cluster begins with `scalar`; scalars come in order. O(1).
  mutating func begins(with scalar: UInt32) -> Bool {
    let next = scalar < 0x7F && scalar >= 0x20 ? ClusterClass.other : CharacterProperties.cluster(scalar)
    defer { note(next) }
    guard let last else { return true }
    return !isJoined(last, next)
  }

  private func isJoined(_ last: ClusterClass, _ next: ClusterClass) -> Bool {
    if last == .cr { return next == .lf }  // GB3
    if last == .lf || last == .control { return false }  // GB4
    switch next {
    case .cr, .lf, .control: return false  // GB5
    case .extend, .zwj, .spacingMark: return true  // GB9, GB9a
    default: break
    }
    switch last {
    case .prepend: return true  // GB9b
    case .l: return next == .l || next == .v || next == .lv || next == .lvt  // GB6
    case .lv, .v: return next == .v || next == .t  // GB7
    case .lvt, .t: return next == .t  // GB8
    case .zwj: return pictograph == 2 && next == .pictographic  // GB11
    case .regionalIndicator: return next == .regionalIndicator && indicators % 2 == 1  // GB12, GB13
    default: return false
    }
  }

  private mutating func note(_ next: ClusterClass) {
    indicators = next == .regionalIndicator ? indicators + 1 : 0
    switch next {
    case .pictographic: pictograph = 1
    case .extend: if pictograph == 2 { pictograph = 0 }
    case .zwj: pictograph = pictograph == 1 ? 2 : 0
    default: pictograph = 0
    }
    last = next
  }
}
