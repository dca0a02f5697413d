public import Base

/// A skill, licence or language that the person adds to what the program knows by name (`skills.yaml`).
public struct SkillDefinition: Hashable, Sendable {
  /// What the name stands for.
  public enum Kind: String, Hashable, Sendable, CaseIterable { case skill, licence, language }
  /// The name to show.
  public var name: String
  /// Other names; `=IBP` only in exactly this letter case.
  public var aliases: [String]
  /// Names of what it is a kind of: who shows it shows those too.
  public var includes: [String]
  public var kind: Kind
  /// Where it stands in the file.
  public var range: SourceRange?

  public init(
    name: String, aliases: [String] = [], includes: [String] = [], kind: Kind = .skill,
    range: SourceRange? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.includes = includes
    self.kind = kind
    self.range = range
  }
}
