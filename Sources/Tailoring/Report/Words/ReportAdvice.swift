internal import Content

/// What would show a requirement that is not wholly shown.
enum ReportAdvice: Hashable {
  /// The person hides it for this job.
  case hidden
  /// A degree, or what stands for it.
  case equivalent
  case degree
  /// A degree is there; its entry does not name these.
  case field([String])
  /// Languages that no entry names, and those with a lower level or none.
  case languages(unknown: [String], lower: [LowerLanguage])
  /// The languages are there as they are asked for; the rest is not.
  case restOfLanguage
  /// What is held is not of the grade asked for.
  case grade
  /// A certificate or licence; where something was found, one that says by its name that it is what is asked for.
  case paper, paperByName
  case drivingClass
  case lapsed
  /// What no fact names.
  case naming([String])
  /// Of years: what is still open.
  case time(OpenTime)
  case dates, location
  /// A statement that tells of it.
  case deed

  /// What is open where years are asked for.
  enum OpenTime: Hashable {
    /// The time is there; its kind or beginning is not known.
    case unsure
    /// So much is short.
    case short(String)
    /// Nothing was found; what it should name.
    case none([String])
  }

  /// A language that stands in the profile with less than is asked for.
  struct LowerLanguage: Hashable {
    var name: String
    /// nil: no level is stated.
    var found: String?
    /// nil: any level.
    var asked: String?
  }
}
