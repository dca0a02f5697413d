internal import Base
internal import Content

/// Lengths of time by interval arithmetic: overlaps count once.
enum Experience {
  /// Months since year 0: from the first month of a start to the end of the last month of an end.
  static func months(_ dates: DateRange, today: PartialDate) -> Range<Int>? {
    guard let start = dates.start else { return nil }
    let from = 12 * start.year + (start.month ?? 1) - 1
    let end = dates.isCurrent || dates.end == nil ? today : dates.end!
    let to = 12 * end.year + (end.month ?? (end.year == start.year ? 12 : 1)) - 1
    let inclusive = end.month == nil && end.year != start.year ? to : to + 1
    return inclusive > from ? from..<inclusive : from..<from + 1
  }

  /// The months in the union of intervals. O(n log n).
  static func total(_ intervals: [Range<Int>]) -> Int {
    var sum = 0
    var reach = Int.min
    for interval in intervals.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    {
      let from = max(interval.lowerBound, reach)
      if interval.upperBound > from { sum += interval.upperBound - from }
      reach = max(reach, interval.upperBound)
    }
    return sum
  }

  /// The day documents are written on where nobody says so: the posting's, else the latest date of the profile.
  static func referenceDate(_ profile: Profile, _ posting: JobPosting?) -> PartialDate {
    if let date = posting?.date ?? posting?.posted { return date }
    let ranges =
      (profile.work + profile.volunteer).map(\.dates) + profile.education.map(\.dates)
      + profile.projects.map(\.dates)
    return ranges.flatMap { [$0.start, $0.end] }.compactMap { $0 }.max() ?? PartialDate(year: 2000)
  }
}
