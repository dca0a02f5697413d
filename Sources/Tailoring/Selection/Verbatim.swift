internal import Base
internal import Content

/// Holds a tailored profile against its source: every fact of the whole profile that is gone has evidence, and no text is
/// new.
enum Verbatim {
  static func check(
    _ after: FactStore, against facts: TailoredFacts, evidence: [Evidence]
  ) throws(TailoringError) {
    let explained = Set(evidence.filter { $0.action == .dropped }.map(\.fact))
    for fact in facts.whole.facts where after[fact.id] == nil && fact.kind != .basics {
      guard explained.contains(fact.id) else { throw .unexplained(fact.id) }
    }
    for fact in after.facts {
      guard let original = facts.source[fact.id] else { throw .invented(fact.text) }
      guard fact.text == original.text || isSelection(fact, of: original) else { throw .invented(fact.text) }
    }
  }

  /// A summary may be fewer of its own sentences; a group of skills or a project fewer of its keywords.
  private static func isSelection(_ fact: Fact, of original: Fact) -> Bool {
    switch fact.kind {
    case .summary:
      let known = Set(Sentences.split(original.text))
      return Sentences.split(fact.text).allSatisfy(known.contains)
    case .skillGroup, .project, .education, .interest:
      let known = Set(original.text.lines())
      return fact.text.lines().allSatisfy(known.contains)
    default: return false
    }
  }
}
