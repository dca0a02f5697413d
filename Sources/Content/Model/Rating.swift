public import Base

/// That for one job some statements were better than others, as the person or an outcome says: an entry of
/// `profiles/<person>/ratings.yaml`.
public struct Rating: Hashable, Sendable {
  /// Who preferred: the person, or what became of an application.
  public enum Judge: String, CaseIterable, Sendable { case person, interview, offer, refusal }

  /// The posting's slug.
  public var job: Variant.Name
  /// The id of the better statement; several: what the better of two documents shows and the other does not.
  public var better: [Variant.Name]
  /// The other statement, or what only the other document shows.
  public var than: [Variant.Name]
  public var by: Judge
  /// Why, in the person's words.
  public var because: String?
  public var range: SourceRange

  public init(
    job: Variant.Name, better: [Variant.Name], than: [Variant.Name], by: Judge = .person,
    because: String? = nil,
    range: SourceRange
  ) {
    self.job = job
    self.better = better
    self.than = than
    self.by = by
    self.because = because
    self.range = range
  }
}
