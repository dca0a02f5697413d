public import Content

/// How dates and labels read in a document's language: what a locale catalogue knows.
public struct ProofWording: Sendable {
  /// Headings and words of the documents: "Experience", "present", "Enclosures".
  public var labels: [String]
  /// The heading above a summary: "Profile"; nil: there is none.
  public var summary: String?
  /// The names of the months, January first.
  public var months: [String]
  /// A range of dates as a CV shows it; one day where both ends are the same.
  public var range: @Sendable (DateRange) -> String

  public init(
    labels: [String], summary: String? = nil, months: [String],
    range: @escaping @Sendable (DateRange) -> String
  ) {
    self.labels = labels
    self.summary = summary
    self.months = months
    self.range = range
  }
}
