import Base
import ClaimAttacks
import Content
import Testing

@testable import Tailoring

/// A seeded excerpt of the attacks that `make eval` counts, on the shipped people.
@Suite struct SeededAttackTests {
  static let profiles = SampleProfiles.all(root: Shipped.root, shared: nil)

  static func missed(_ profile: Profile, seed: UInt64) -> (tried: Int, missed: [ClaimAttack]) {
    let store = FactStore(profile)
    let checker = ClaimChecker(store, date: People.today)
    let attacks = AttackGenerator(profile, store.facts).attacks(rounds: 1, seed: seed)
    return (attacks.count, attacks.filter { checker.problems(in: $0.sentence, restingOn: $0.facts).isEmpty })
  }

  @Test func attacksAreCaught() {
    var tried = 0
    var missed: [ClaimAttack] = []
    for (i, profile) in Self.profiles.enumerated() {
      let found = Self.missed(profile, seed: UInt64(i) + 77)
      tried += found.tried
      missed += found.missed
    }
    #expect(Self.profiles.count == 5)
    #expect(tried >= 500)
    #expect(100 * missed.count <= tried, "\(missed.map(\.sentence))")
  }

  @Test func everyKindIsTried() {
    let attacks = Self.profiles.flatMap { profile in
      AttackGenerator(profile, FactStore(profile).facts).attacks(rounds: 1, seed: 5)
    }
    #expect(Set(attacks.map(\.kind)) == Set(ClaimAttack.Kind.allCases))
  }

  @Test func aSeedNamesTheSameAttacks() throws {
    let profile = try #require(Self.profiles.first)
    let generator = AttackGenerator(profile, FactStore(profile).facts)
    #expect(generator.attacks(rounds: 1, seed: 3) == generator.attacks(rounds: 1, seed: 3))
    #expect(generator.attacks(rounds: 1, seed: 3) != generator.attacks(rounds: 1, seed: 4))
  }

  @Test func theFactsOwnWordsPass() {
    for profile in Self.profiles {
      let store = FactStore(profile)
      let checker = ClaimChecker(store, date: People.today)
      for fact in store.facts {
        for text in fact.text.split(separator: "\n").map(String.init) + Sentences.split(fact.text) + [
          fact.quote
        ] {
          #expect(checker.problems(in: text, restingOn: [fact.id]).isEmpty, "\(text)")
        }
      }
    }
  }
}
