public import Content
public import Tailoring
internal import TestSupport

/// Makes true statements of a profile untrue, each by one change. What could still be true by chance is left out: a number is
/// changed to one that the fact does not have, a skill to one that the profile has nowhere, and so on.
public struct AttackGenerator {
  private let facts: [Fact]
  private let figures: FigureAttacks
  private let words: WordAttacks

  /// O(facts).
  public init(_ profile: Profile, _ facts: [Fact]) {
    let vocabulary = AttackVocabulary.of(profile)
    self.facts = facts.filter { $0.kind != .posting && $0.text.utf8.count >= 8 }
    figures = FigureAttacks(vocabulary: vocabulary)
    words = WordAttacks(vocabulary, facts)
  }

  /// `rounds` tries of each kind at each fact; the same for a seed. No sentence twice.
  public func attacks(rounds: Int, seed: UInt64) -> [ClaimAttack] {
    var random = SplitMix(state: seed)
    var seen: Set<String> = []
    var out: [ClaimAttack] = []
    for _ in 0..<rounds {
      for fact in facts {
        for kind in ClaimAttack.Kind.allCases {
          guard let attack = attack(kind, fact, &random), attack.sentence != fact.text,
            seen.insert(attack.sentence).inserted
          else { continue }
          out.append(attack)
        }
      }
    }
    return out
  }

  private func attack(_ kind: ClaimAttack.Kind, _ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    switch kind {
    case .numbers: figures.number(fact, &random)
    case .units: figures.unit(fact, &random)
    case .dates: figures.date(fact, &random)
    case .titles: words.title(fact, &random)
    case .employers: words.employer(fact, &random)
    case .degrees: words.degree(fact, &random)
    case .skills: words.skill(fact, &random)
    case .seniority: words.seniority(fact, &random)
    case .scope: words.scope(fact, &random)
    case .mixing: words.mixing(fact, &random)
    }
  }
}
