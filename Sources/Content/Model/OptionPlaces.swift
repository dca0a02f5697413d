public import Base

/// Where the options of a template stand in a person's files.
public struct OptionPlaces: Hashable, Sendable {
  /// An option's name and what it is set to.
  public struct Place: Hashable, Sendable {
    public var name: SourceRange
    public var value: SourceRange

    public init(name: SourceRange, value: SourceRange) {
      self.name = name
      self.value = value
    }
  }

  private var places: [String: Place] = [:]

  public init() {}

  /// Of the members of a mapping.
  init(_ node: DataNode) {
    guard case .mapping(let members) = node.value else { return }
    for member in members {
      places[member.key] = Place(name: member.keyRange, value: member.value.range)
    }
  }

  /// nil where an option is not set in a file.
  public subscript(_ name: String) -> Place? { places[name] }

  /// These, and those of `others` that they have not.
  func over(_ others: OptionPlaces) -> OptionPlaces {
    var out = self
    out.places.merge(others.places) { own, _ in own }
    return out
  }

  /// Sets options at a place that is no option's own.
  public mutating func set(_ names: [String], at range: SourceRange) {
    for name in names { places[name] = Place(name: range, value: range) }
  }
}
