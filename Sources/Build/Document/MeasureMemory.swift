internal import Base
internal import Content
internal import Synchronization
internal import Tailoring

/// What candidates of a CV came to, for those who measure the same ones again under the same style.
final class MeasureMemory: Sendable {
  private struct State {
    var extents: [ShownProfile: LayoutExtent] = [:]
    var lines: [ShownProfile: [FactID: Int]] = [:]
    var made = 0
    /// What the run that goes on has asked for so far; then what the last one did.
    var run = RecalledMeasures()
  }

  /// Everything is forgotten where there is more than this.
  private let most: Int
  /// Whether runs are recorded, which then follow each other.
  private let recalls: Bool
  private let state = Mutex(State())

  /// - Parameter recalls: whether `last` is asked for; several may tailor at a time where it is not.
  init(most: Int = 32, recalls: Bool = true) {
    self.most = most
    self.recalls = recalls
  }

  /// How often something was measured.
  var made: Int { state.withLock { $0.made } }

  /// A tailoring begins.
  func begin() { state.withLock { $0.run = RecalledMeasures() } }

  /// What the last tailoring measured, in its order; nil where there was none.
  var last: RecalledMeasures? {
    let run = state.withLock { $0.run }
    return run.extents.isEmpty ? nil : run
  }

  func extent(of profile: Profile, _ measure: () -> LayoutExtent) -> LayoutExtent {
    let profile = ShownProfile(profile)
    let known = state.withLock { state in
      let known = state.extents[profile]
      if recalls, let known { state.run.extents.append(known) }
      return known
    }
    if let known { return known }
    let extent = measure()
    state.withLock { state in
      if recalls { state.run.extents.append(extent) }
      if state.extents.count >= most { state.extents = [:] }
      state.extents[profile] = extent
      state.made += 1
    }
    return extent
  }

  func lines(of profile: Profile, _ count: () -> [FactID: Int]) -> [FactID: Int] {
    let profile = ShownProfile(profile)
    let known = state.withLock { state in
      let known = state.lines[profile]
      if recalls { state.run.lines = known ?? [:] }
      return known
    }
    if let known { return known }
    let lines = count()
    state.withLock { state in
      if recalls { state.run.lines = lines }
      if state.lines.count >= most { state.lines = [:] }
      state.lines[profile] = lines
      state.made += 1
    }
    return lines
  }
}

/// What a CV shows, as a key: it is hashed once, which takes as long as reading all of its text.
struct ShownProfile: Hashable {
  private let profile: Profile
  private let hash: Int

  init(_ profile: Profile) {
    self.profile = profile
    hash = profile.hashValue
  }

  static func == (a: Self, b: Self) -> Bool { a.hash == b.hash && a.profile == b.profile }
  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// What a tailoring measured, in its order.
struct RecalledMeasures: Sendable {
  var extents: [LayoutExtent] = []
  var lines: [FactID: Int] = [:]
}

/// Measures as an earlier tailoring did, without setting anything: after an edit of a few words the same statements
/// mostly stay, and whoever looks need not wait until that is sure. For one run.
final class RecalledMeasure: LayoutMeasure {
  private let known: RecalledMeasures
  private var next = 0

  init(_ known: RecalledMeasures) { self.known = known }

  func measure(_ profile: Profile) -> LayoutExtent {
    defer { next = min(next + 1, known.extents.count - 1) }
    return known.extents[next]
  }

  func lines(_ profile: Profile) -> [FactID: Int] { known.lines }
}
