internal import Base
internal import Content
internal import Synchronization
internal import Tailoring

/// What candidates of a CV came to, for those who measure the same ones again under the same style.
final class MeasureMemory: Sendable {
  private struct State {
    var extents: [Profile: LayoutExtent] = [:]
    var lines: [Profile: [FactID: Int]] = [:]
    var made = 0
  }

  /// Everything is forgotten where there is more than this.
  private static let limit = 32
  private let state = Mutex(State())

  /// How often something was measured.
  var made: Int { state.withLock { $0.made } }

  func extent(of profile: Profile, _ measure: () -> LayoutExtent) -> LayoutExtent {
    if let known = state.withLock({ $0.extents[profile] }) { return known }
    let extent = measure()
    state.withLock { state in
      if state.extents.count >= Self.limit { state.extents = [:] }
      state.extents[profile] = extent
      state.made += 1
    }
    return extent
  }

  func lines(of profile: Profile, _ count: () -> [FactID: Int]) -> [FactID: Int] {
    if let known = state.withLock({ $0.lines[profile] }) { return known }
    let lines = count()
    state.withLock { state in
      if state.lines.count >= Self.limit { state.lines = [:] }
      state.lines[profile] = lines
      state.made += 1
    }
    return lines
  }
}
