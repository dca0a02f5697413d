/// A skill that a posting asks for: a tool, method, standard or field of practice, whether or not the term table knows it.
public struct AskedSkill: Hashable, Sendable {
  /// As one would name it in a CV, without what only introduces it.
  public var name: String
  /// The posting's words for it.
  public var words: String
  /// The canonical term of exactly these words.
  public var term: Term?
  public var strength: Requirement.Strength
  /// The least number of years, where the words tie one to it.
  public var years: Int?
  /// Skills of one requirement with the same number are alternatives.
  public var alternative: Int?

  public init(
    name: String, words: String, term: Term? = nil, strength: Requirement.Strength = .must, years: Int? = nil,
    alternative: Int? = nil
  ) {
    self.name = name
    self.words = words
    self.term = term
    self.strength = strength
    self.years = years
    self.alternative = alternative
  }
}
