internal import Base
internal import Content

/// What a person gives up by hiding facts for a job.
public struct HidingCosts: Hashable, Sendable {
  /// Months since year 0 that positions and studies would cover and those shown do not; ascending, each of two months
  /// or more, none before the first that is shown.
  public private(set) var gaps: [Range<Int>] = []
  /// Requirements that hidden facts would show, or show more of.
  public private(set) var unshown: [Requirement] = []

  /// Nothing.
  public init() {}

  /// - Parameter matches: what `visible` shows of the requirements.
  init(
    _ whole: Profile, visible: Profile, matches: [Match], _ requirements: [Requirement], date: PartialDate,
    vocabulary: Vocabulary
  ) {
    guard whole != visible else { return }
    let store = FactStore(whole)
    guard store != FactStore(visible) else { return }
    gaps = Self.gaps(Self.months(whole, date), Self.months(visible, date))
    guard !requirements.isEmpty else { return }
    let all = Matcher(store, date: date, vocabulary: vocabulary).match(requirements)
    unshown = zip(all, matches).filter { Self.rank($0.verdict) > Self.rank($1.verdict) }.map(\.0.requirement)
  }

  private static func rank(_ verdict: Match.Verdict) -> Int {
    switch verdict {
    case .notShown: 0
    case .partly: 1
    case .shown: 2
    }
  }

  private static func months(_ profile: Profile, _ date: PartialDate) -> [Range<Int>] {
    (profile.work.map(\.dates) + profile.education.map(\.dates))
      .compactMap { Experience.months($0, today: date) }
  }

  /// What `whole` covers and `shown` does not, from the first month of `shown`; of `whole` where that is empty.
  /// O(n log n).
  static func gaps(_ whole: [Range<Int>], _ shown: [Range<Int>]) -> [Range<Int>] {
    let from = (shown.isEmpty ? whole : shown).map(\.lowerBound).min() ?? 0
    var out: [Range<Int>] = []
    let shown = union(shown)
    for interval in union(whole) {
      var low = max(from, interval.lowerBound)
      for other in shown where other.upperBound > low && other.lowerBound < interval.upperBound {
        if other.lowerBound > low { out.append(low..<other.lowerBound) }
        low = max(low, other.upperBound)
      }
      if low < interval.upperBound { out.append(low..<interval.upperBound) }
    }
    return out.filter { $0.count >= 2 }
  }

  /// Ascending, none touching another.
  private static func union(_ intervals: [Range<Int>]) -> [Range<Int>] {
    var out: [Range<Int>] = []
    for interval in intervals.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    {
      if let last = out.last, interval.lowerBound <= last.upperBound {
        out[out.count - 1] = last.lowerBound..<max(last.upperBound, interval.upperBound)
      } else {
        out.append(interval)
      }
    }
    return out
  }
}
