internal import Base
public import Content

/// Selects and orders what a CV shows, for a posting or in general, within a number of pages that the typesetter
/// confirms. Words nothing: every text stays as the person wrote it.
public enum Tailor {
  /// Layouts measured at most.
  static let measureLimit = 12
  /// A last page filled less than this counts as nearly empty.
  static let nearlyEmpty = 0.12

  /// The profile selected and ordered for `posting`; without a posting, for the general CV.
  ///
  /// `date` is the day that current positions are counted to; nil: the posting's, else the latest date of the
  /// profile. `pages` below 1 counts as 1. `choices` come before all worth: what is pinned stays even where the pages
  /// do not suffice, what is hidden is as if it were not there. `preference` weighs statements as the person does. Measures at most 12 layouts.
  /// `prepared` keeps what is the same for all postings of a person.
  public static func tailor(
    _ whole: Profile, to posting: JobPosting?, pages: Int, date: PartialDate? = nil,
    vocabulary: Vocabulary = .standard, choices: VariantChoices = VariantChoices(),
    preference: Preference = Preference(), prepared: PreparedFacts? = nil, measure: any LayoutMeasure
  ) -> TailoredProfile {
    TailoringPlan(
      whole, to: posting, pages: pages, date: date, vocabulary: vocabulary, choices: choices,
      preference: preference, prepared: prepared
    ).tailored(by: measure)
  }
}
