internal import Base
internal import Content

/// How much a fact proves by its kind and its age.
extension Matcher {
  /// What kind of fact proves more: what was done, before what is said.
  func proof(_ kind: Fact.Kind) -> Double {
    switch kind {
    case .highlight, .certificate: 1
    case .project, .education: 0.85
    case .position, .volunteer, .award, .publication: 0.8
    case .skill, .language: 0.7
    case .entry: 0.65
    case .summary: 0.55
    case .skillGroup, .basics, .interest: 0.4
    case .reference, .posting: 0.2
    }
  }

  func recency(_ dates: DateRange?) -> Double {
    guard let dates, let months = Experience.months(dates, today: date) else { return 0.5 }
    let age = max(0, 12 * date.year + (date.month ?? 12) - months.upperBound)
    return 1 / (1 + Double(age) / 96)
  }
}
