internal import Base
internal import Content

/// How far up a CV shows each requirement.
struct Coverage {
  private var ranks: [FactID: Int] = [:]

  /// Facts count in the order of the profile.
  init(_ shown: FactStore, _ relevance: Relevance) {
    for (rank, fact) in shown.facts.enumerated() {
      for requirement in relevance.names(of: fact.id) where ranks[requirement] == nil {
        ranks[requirement] = rank
      }
    }
  }

  /// Of the first fact that answers a requirement; nil: none does.
  func rank(_ requirement: FactID) -> Int? { ranks[requirement] }

  /// What a change does, to requirements in their order. Further up are only those said that `moved` answers: others go
  /// up by chance, when something before them goes.
  func effects(after: Coverage, moved: [FactID] = [], of requirements: [Requirement]) -> [Suggestion.Effect] {
    requirements.compactMap { requirement in
      switch (rank(requirement.id), after.rank(requirement.id)) {
      case (nil, .some): return .init(.shown, requirement)
      case (.some, nil): return .init(.lost, requirement)
      case (.some(let old), .some(let new)) where new < old && moved.contains(requirement.id):
        return .init(.earlier, requirement)
      default: return nil
      }
    }
  }
}
