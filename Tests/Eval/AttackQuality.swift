import Base
import ClaimAttacks
import Content
import Tailoring

/// What the claim checker makes of seeded attacks on the sample profiles, and of their own words.
enum AttackQuality {
  static func print(shared: String?, isShowingOpen: Bool) {
    let profiles = SampleProfiles.all(root: ".", shared: shared)
    var tried: [ClaimAttack.Kind: Int] = [:]
    var caught: [ClaimAttack.Kind: Int] = [:]
    var texts = 0
    var alarms = 0
    for (i, profile) in profiles.enumerated() {
      let store = FactStore(profile)
      let checker = ClaimChecker(store, date: PartialDate(year: 2026))
      for attack in AttackGenerator(profile, store.facts).attacks(rounds: 6, seed: UInt64(i) + 1) {
        tried[attack.kind, default: 0] += 1
        if checker.problems(in: attack.sentence, restingOn: attack.facts).isEmpty {
          if isShowingOpen {
            Swift.print("  \(attack.kind.rawValue): \(attack.sentence) \(attack.facts.map(\.name))")
          }
        } else {
          caught[attack.kind, default: 0] += 1
        }
      }
      for fact in store.facts {
        for line in fact.text.split(separator: "\n").map(String.init) + [fact.text, fact.quote] {
          texts += 1
          let problems = checker.problems(in: line, restingOn: [fact.id])
          if !problems.isEmpty {
            alarms += 1
            if isShowingOpen { Swift.print("  verbatim: \(line) \(problems)") }
          }
        }
      }
    }
    for kind in ClaimAttack.Kind.allCases {
      let count = tried[kind] ?? 0
      Eval.row("attacks caught, \(kind.rawValue), share of \(count)", share(caught[kind] ?? 0, count))
    }
    let all = tried.values.reduce(0, +)
    Eval.row("attacks caught, all kinds, share of \(all)", share(caught.values.reduce(0, +), all))
    Eval.row("verbatim texts refused, share of \(texts)", share(alarms, texts))
  }

  private static func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }
}
