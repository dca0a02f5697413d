internal import Content

/// The facts of the profiles behind a tailored one, read once for all that ask for them.
struct TailoredFacts: Hashable, Sendable {
  /// Of the person's whole profile.
  let whole: FactStore
  /// Of what the person does not hide for this job.
  let source: FactStore

  /// - Parameter known: the facts of `source`, where they were read already.
  init(whole: Profile, source: Profile, known: FactStore? = nil) {
    self.source = known ?? FactStore(source)
    self.whole = whole == source ? self.source : FactStore(whole)
  }
}
