public import Content

/// The date that documents carry. There is no clock in a build: `--date`, else `SOURCE_DATE_EPOCH`, else the posting's
/// `date:`, else the latest date in the content.
public struct BuildDate: Sendable {
  /// From the command line or the environment; nil: the content decides.
  var fixed: PartialDate?
  /// The latest date of the whole content.
  var latest: PartialDate

  init(fixed: PartialDate?, content: ContentSet) {
    self.fixed = fixed
    let dates =
      content.people.compactMap(\.profile.latestDate)
      + content.jobs.flatMap { [$0.date, $0.posted].compactMap { $0 } }
    latest = dates.max() ?? PartialDate(year: 2000, month: 1, day: 1)
  }

  /// The date of the documents for a posting, or of those for none.
  func date(for job: JobPosting?) -> PartialDate {
    let date = fixed ?? job?.date ?? job?.posted ?? latest
    return PartialDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
  }

  /// The day of a count of seconds since 1970-01-01 (UTC), by Hinnant's civil-from-days algorithm.
  public static func fromEpoch(seconds: Int64) -> PartialDate {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return PartialDate(year: Int(year), month: Int(month), day: Int(day))
  }
}
