internal import Base
internal import Composition

/// Sizes of grid columns (CSS Grid 1 §11.3–§11.8, without baselines).
struct GridTracks {
  struct Item {
    var column: Int
    var span: Int
    var min: Length
    var max: Length
  }
  let tracks: [GridTrack]
  let items: [Item]
  let gap: Length

  /// The used widths in a container of a width.
  func sizes(in width: Length) -> [Length] {
    let gaps = gap * max(0, tracks.count - 1)
    let room = max(.zero, width - gaps)
    let least = contributions(isMax: false)
    let most = contributions(isMax: true)
    var base = tracks.indices.map { floor(tracks[$0], least[$0], most[$0], width) }
    let limit = tracks.indices.map { ceiling(tracks[$0], least[$0], most[$0], width, base[$0]) }
    maximise(&base, limit, room)
    expand(&base, room)
    stretch(&base, room)
    return base
  }

  /// The greatest contribution of the items in each column; those that span several share what is missing.
  func contributions(isMax: Bool) -> [Length] {
    var out = tracks.map { fixed($0) ?? .zero }
    let sorted = items.sorted { $0.span < $1.span }
    for item in sorted {
      let size = isMax ? item.max : item.min
      let range = item.column..<Swift.min(item.column + item.span, tracks.count)
      let open = range.filter { fixed(tracks[$0]) == nil }
      if open.isEmpty { continue }
      let held = range.reduce(gap * (range.count - 1)) { $0 + out[$1] }
      let missing = size - held
      guard missing > .zero else { continue }
      let flexible = open.filter { if case .flex = tracks[$0] { true } else { false } }
      let takers = flexible.isEmpty || item.span == 1 ? open : flexible
      for column in takers { out[column] += missing / takers.count }
    }
    return out
  }

  private func fixed(_ track: GridTrack) -> Length? {
    if case .size(.value(let value)) = track, value.fraction == 0 { return max(.zero, value.length) }
    return nil
  }

  private func floor(_ track: GridTrack, _ least: Length, _ most: Length, _ width: Length) -> Length {
    switch track {
    case .size(.value(let value)): return max(.zero, value.resolved(width))
    case .size(.auto), .minContent, .fitContent: return least
    case .maxContent: return most
    case .flex: return least
    case .minmax(let low, _):
      if case .flex = low { return least }
      return floor(low, least, most, width)
    }
  }

  private func ceiling(
    _ track: GridTrack, _ least: Length, _ most: Length, _ width: Length, _ base: Length
  ) -> Length {
    switch track {
    case .size(.value), .minContent, .flex: return base
    case .size(.auto), .maxContent: return max(base, most)
    case .fitContent(let limit): return max(base, min(most, limit.resolved(width)))
    case .minmax(_, let high):
      if case .size(.value(let value)) = high { return max(base, value.resolved(width)) }
      return ceiling(high, least, most, width, base)
    }
  }

  /// §11.6: tracks grow alike up to their limits.
  private func maximise(_ base: inout [Length], _ limit: [Length], _ room: Length) {
    var left = room - base.reduce(.zero, +)
    while left > .zero {
      let open = base.indices.filter { base[$0] < limit[$0] }
      if open.isEmpty { return }
      let share = max(Length(raw: 1), left / open.count)
      for track in open where left > .zero {
        let more = min(left, min(share, limit[track] - base[track]))
        base[track] += more
        left = left - more
      }
    }
  }

  /// §11.7: flexible tracks share what is left by their factors, none below its base size.
  private func expand(_ base: inout [Length], _ room: Length) {
    var flexible = tracks.indices.filter { factor(tracks[$0]) != nil }
    while !flexible.isEmpty {
      let others = base.indices.filter { !flexible.contains($0) }
      let left = max(.zero, room - others.reduce(.zero) { $0 + base[$1] })
      let sum = max(1, flexible.reduce(0.0) { $0 + (factor(tracks[$1]) ?? 0) })
      let unit = left * (1 / sum)
      let rigid = flexible.filter { unit * (factor(tracks[$0]) ?? 0) < base[$0] }
      if rigid.isEmpty {
        for track in flexible { base[track] = unit * (factor(tracks[track]) ?? 0) }
        return
      }
      flexible.removeAll { rigid.contains($0) }
    }
  }

  private func factor(_ track: GridTrack) -> Double? {
    switch track {
    case .flex(let factor): return max(0, factor)
    case .minmax(_, .flex(let factor)): return max(0, factor)
    default: return nil
    }
  }

  /// §11.8: auto tracks take what no flexible track took.
  private func stretch(_ base: inout [Length], _ room: Length) {
    let left = room - base.reduce(.zero, +)
    let open = tracks.indices.filter { tracks[$0] == .size(.auto) }
    guard left > .zero, !open.isEmpty else { return }
    for track in open { base[track] += left / open.count }
  }
}
