public import Content

extension AskedStatement.Kind {
  /// What of a person's own sentences says it; nil: a letter does not.
  public var purpose: OwnSentence.Purpose? {
    switch self {
    case .salary: .salary
    case .startDate, .noticePeriod, .availability: .start
    case .referees: nil
    }
  }
}
