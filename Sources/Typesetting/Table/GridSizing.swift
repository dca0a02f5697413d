internal import Base
internal import Composition

/// Sizes of grid columns (CSS Grid 1 §11.4 to §11.8).
struct GridSizing {
  /// What an item asks of its columns: outer widths.
  struct Item {
    var column: Int
    var span: Int
    /// The least that it is sized to (§6.6).
    var minimum: Length
    var min: Length
    var max: Length
  }
  enum Room {
    case width(Length)
    /// The widths asked for are the container's own.
    case minContent, maxContent
  }

  /// What a sizing function says.
  private enum Kind: UInt8 { case fixed, auto, minContent, maxContent, flex }

  private struct Track {
    var low: Kind
    var high: Kind
    /// Of `fit-content()`.
    var cap = Length.infinite
    var base = Length.zero
    var limit = Length.zero
    var factor = 0.0
    var isCollapsed = false

    var isLowIntrinsic: Bool { low != .fixed }
    var isHighIntrinsic: Bool { high != .fixed && high != .flex }
    var takesMaxContent: Bool { high == .auto || high == .maxContent }
    var isFlexible: Bool { high == .flex }
  }
  private var tracks: [Track]
  private let items: [Item]
  private let gap: Length
  private let room: Room
  private let stretches: Bool

  /// - Parameters:
  ///   - columns: nil: a collapsed column, without a gap of its own.
  ///   - stretches: whether `auto` columns take what is left.
  init(columns: [GridTrack?], items: [Item], gap: Length, room: Room, stretches: Bool) {
    self.items = items.sorted { $0.span < $1.span }
    self.gap = gap
    self.room = room
    self.stretches = stretches
    var width: Length?
    if case .width(let known) = room { width = known }
    tracks = columns.map { Self.track($0, width) }
  }

  /// The used widths; collapsed columns are nil.
  mutating func sizes() -> [Length?] {
    intrinsic()
    maximise()
    expand()
    stretch()
    return tracks.map { $0.isCollapsed ? nil : $0.base }
  }

  /// The sum of the widths with the gaps between.
  static func extent(_ sizes: [Length?], _ gap: Length) -> Length {
    var sum = Length.zero
    var count = 0
    for case let size? in sizes {
      sum += size
      count += 1
    }
    return sum + gap * Swift.max(0, count - 1)
  }

  // MARK: Start values (§11.4)

  private static func track(_ track: GridTrack?, _ width: Length?) -> Track {
    var out = Track(low: .auto, high: .auto)
    out.limit = .infinite
    switch track {
    case nil: out.isCollapsed = true
    case .minmax(let low, let high)?:
      setLow(low, width, &out)
      setHigh(high, width, &out)
    case .flex?: setHigh(track ?? .size(.auto), width, &out)
    case .fitContent(let limit)?:
      out.high = .maxContent
      if limit.fraction == 0 || width != nil { out.cap = limit.resolved(width ?? .zero) }
    case .autoRepeat?: break
    case let both?:
      setLow(both, width, &out)
      setHigh(both, width, &out)
    }
    out.limit = Swift.max(out.limit, out.base)
    return out
  }

  /// The length of a size; nil: `auto`, as is a percentage of an unknown width.
  private static func length(_ size: Size, _ width: Length?) -> Length? {
    guard case .value(let value) = size, value.fraction == 0 || width != nil else { return nil }
    return Swift.max(.zero, value.resolved(width ?? .zero))
  }

  private static func setLow(_ track: GridTrack, _ width: Length?, _ out: inout Track) {
    switch track {
    case .size(let size):
      if let length = length(size, width) { (out.low, out.base) = (.fixed, length) }
    case .minContent: out.low = .minContent
    case .maxContent: out.low = .maxContent
    default: break
    }
  }

  private static func setHigh(_ track: GridTrack, _ width: Length?, _ out: inout Track) {
    switch track {
    case .size(let size):
      if let length = length(size, width) { (out.high, out.limit) = (.fixed, length) }
    case .minContent: out.high = .minContent
    case .maxContent: out.high = .maxContent
    case .flex(let factor): (out.high, out.factor, out.limit) = (.flex, Swift.max(0, factor), out.base)
    default: break
    }
  }

  // MARK: Intrinsic sizes (§11.5)

  private var isMinContent: Bool { if case .minContent = room { true } else { false } }

  private mutating func intrinsic() {
    for item in items where item.span == 1 { fit(item) }
    for item in items where item.span > 1 { span(item) }
    for at in tracks.indices where tracks[at].limit == .infinite { tracks[at].limit = tracks[at].base }
  }

  private func low(_ item: Item, _ track: Kind) -> Length {
    switch track {
    case .minContent: item.min
    case .maxContent: item.max
    default: isMinContent ? item.min : item.minimum
    }
  }

  private mutating func fit(_ item: Item) {
    let at = item.column
    guard tracks.indices.contains(at), !tracks[at].isCollapsed else { return }
    var track = tracks[at]
    if track.isLowIntrinsic {
      var low = low(item, track.low)
      if track.low == .auto, !track.isHighIntrinsic, !track.isFlexible {
        low = Swift.min(low, Swift.max(track.limit, item.minimum == item.min ? .zero : item.minimum))
      }
      track.base = Swift.max(track.base, low)
    }
    if track.isHighIntrinsic {
      let known = track.limit == .infinite ? .zero : track.limit
      let high = track.takesMaxContent ? Swift.min(item.max, track.cap) : item.min
      track.limit = Swift.max(known, high)
    }
    track.limit = Swift.max(track.limit, track.base)
    tracks[at] = track
  }

  private mutating func span(_ item: Item) {
    let range = (item.column..<(item.column + item.span)).clamped(to: 0..<tracks.count)
    var open: [Int] = []
    var flexible: [Int] = []
    for at in range where !tracks[at].isCollapsed {
      open.append(at)
      if tracks[at].isFlexible { flexible.append(at) }
    }
    let gaps = gap * Swift.max(0, open.count - 1)
    if !flexible.isEmpty {
      let missing = low(item, .auto) - gaps - open.reduce(.zero) { $0 + tracks[$1].base }
      share(missing, flexible)
      return
    }
    func grow(_ size: Length, _ wanted: (Track) -> Bool) {
      let takers = open.filter { wanted(tracks[$0]) }
      raise(size - gaps, open, takers)
    }
    grow(low(item, .auto)) { $0.isLowIntrinsic }
    grow(item.min) { $0.low == .minContent || $0.low == .maxContent }
    grow(item.max) { $0.low == .maxContent }
    for at in open { tracks[at].limit = Swift.max(tracks[at].limit, tracks[at].base) }
    raiseLimits(item.min - gaps, open, open.filter { tracks[$0].isHighIntrinsic })
    raiseLimits(item.max - gaps, open, open.filter { tracks[$0].takesMaxContent })
  }

  /// Flexible columns take by their factors.
  private mutating func share(_ missing: Length, _ flexible: [Int]) {
    guard missing > .zero else { return }
    let sum = flexible.reduce(0) { $0 + tracks[$1].factor }
    for at in flexible {
      tracks[at].base += sum > 0 ? missing * (tracks[at].factor / sum) : missing / flexible.count
      tracks[at].limit = Swift.max(tracks[at].limit, tracks[at].base)
    }
  }

  /// §11.5.1: bases grow alike up to their limits, then those that follow their content beyond.
  private mutating func raise(_ size: Length, _ all: [Int], _ takers: [Int]) {
    var left = size - all.reduce(.zero) { $0 + tracks[$1].base }
    var open = takers.filter { tracks[$0].base < tracks[$0].limit }
    while left > .zero, !open.isEmpty {
      let share = Swift.max(Length(raw: 1), left / open.count)
      for at in open where left > .zero {
        let more = Swift.min(left, Swift.min(share, tracks[at].limit - tracks[at].base))
        tracks[at].base += more
        left = left - more
      }
      open = open.filter { tracks[$0].base < tracks[$0].limit }
    }
    guard left > .zero, !takers.isEmpty else { return }
    let beyond = takers.filter { tracks[$0].isHighIntrinsic }
    let last = beyond.isEmpty ? takers : beyond
    for at in last { tracks[at].base += left / last.count }
  }

  private mutating func raiseLimits(_ size: Length, _ all: [Int], _ takers: [Int]) {
    func limit(_ track: Track) -> Length { track.limit == .infinite ? track.base : track.limit }
    let left = size - all.reduce(.zero) { $0 + limit(tracks[$1]) }
    guard !takers.isEmpty else { return }
    let more = left > .zero ? left / takers.count : .zero
    for at in takers { tracks[at].limit = Swift.max(tracks[at].base, limit(tracks[at]) + more) }
  }

  // MARK: What is left (§11.6 to §11.8)

  private var free: Length? {
    guard case .width(let width) = room else { return nil }
    var sum = Length.zero
    var count = 0
    for track in tracks where !track.isCollapsed {
      sum += track.base
      count += 1
    }
    return width - sum - gap * Swift.max(0, count - 1)
  }

  private mutating func maximise() {
    if isMinContent { return }
    guard var left = free else {
      for at in tracks.indices { tracks[at].base = Swift.max(tracks[at].base, tracks[at].limit) }
      return
    }
    var open = tracks.indices.filter { !tracks[$0].isCollapsed && tracks[$0].base < tracks[$0].limit }
    while left > .zero, !open.isEmpty {
      let share = Swift.max(Length(raw: 1), left / open.count)
      for at in open where left > .zero {
        let more = Swift.min(left, Swift.min(share, tracks[at].limit - tracks[at].base))
        tracks[at].base += more
        left = left - more
      }
      open = open.filter { tracks[$0].base < tracks[$0].limit }
    }
  }

  private mutating func expand() {
    let flexible = tracks.indices.filter { tracks[$0].isFlexible }
    guard !flexible.isEmpty, !isMinContent else { return }
    let unit: Length
    if case .width(let width) = room {
      unit = fraction(width, Array(tracks.indices))
    } else {
      unit = contentFraction(flexible)
    }
    for at in flexible { tracks[at].base = Swift.max(tracks[at].base, unit * tracks[at].factor) }
  }

  /// §11.7.1: the length of one `fr` with which the columns fill a width.
  private func fraction(_ width: Length, _ range: [Int]) -> Length {
    let open = range.filter { !tracks[$0].isCollapsed }
    var flexible = open.filter { tracks[$0].isFlexible }
    var rigid = open.reduce(gap * Swift.max(0, open.count - 1)) {
      $0 + (tracks[$1].isFlexible ? .zero : tracks[$1].base)
    }
    while !flexible.isEmpty {
      let sum = Swift.max(1, flexible.reduce(0) { $0 + tracks[$1].factor })
      let unit = Swift.max(.zero, width - rigid) * (1 / sum)
      let small = flexible.filter { unit * tracks[$0].factor < tracks[$0].base }
      if small.isEmpty { return unit }
      for at in small { rigid += tracks[at].base }
      flexible.removeAll { tracks[$0].base > unit * tracks[$0].factor }
    }
    return .zero
  }

  /// One `fr` such that no item is narrower than its content.
  private func contentFraction(_ flexible: [Int]) -> Length {
    var unit = Length.zero
    for at in flexible {
      unit = Swift.max(unit, tracks[at].base * (1 / Swift.max(1, tracks[at].factor)))
    }
    for item in items {
      let range = Array((item.column..<(item.column + item.span)).clamped(to: 0..<tracks.count))
      if range.contains(where: { tracks[$0].isFlexible }) {
        unit = Swift.max(unit, fraction(item.max, range))
      }
    }
    return unit
  }

  private mutating func stretch() {
    guard stretches, let left = free, left > .zero else { return }
    let open = tracks.indices.filter {
      !tracks[$0].isCollapsed && tracks[$0].high == .auto
    }
    for at in open { tracks[at].base += left / open.count }
  }
}
