public import Content

/// What the person should know of a report.
public enum ReportNote: Hashable, Sendable {
  case noRequirements
  case asked([AskedStatement])
  /// How that is written, and in which file.
  case toWrite(String, String)
  case truncated
  case hazard(PostingHazard)
  /// Months that the dates leave open without what is hidden: the first and the last.
  case gap(PartialDate, PartialDate)
  /// A requirement that what is hidden would show.
  case hiddenShows(String)
  case tooLong(pages: Int, asked: Int)
  case ratings(Preference)
  /// Sentences of the profile that have no text in the language asked for; whether they stay as they are, else the documents
  /// are in the profile's own language.
  case untold(count: Int, own: String, asked: String, stay: Bool)
}
