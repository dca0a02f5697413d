internal import Base
internal import Content

/// Evidence: what answers the top requirements, in the posting's words for them.
extension LetterDraft {
  /// A statement of the CV, and the words of the posting that it answers.
  struct Proof {
    var fact: Fact
    var worth: Double
    var asked: String?
    /// Its words, where a list in them is cut down to what was asked for.
    var text: String?
  }

  /// One paragraph about the post that answers best, one about the others.
  mutating func evidence() -> [[Sentence]] {
    let proofs = chosen()
    if isThin { return sparse(proofs) }
    guard let home = home(of: proofs), let strongest = proofs.first(where: { post($0.fact) == home })?.fact
    else { return [] }
    let main = proofs.filter { post($0.fact) == home }
    let others = grouped(proofs.filter { post($0.fact) != home })
    let most = others.isEmpty ? 5 : 3
    let told = inTime(Array(others.prefix(3)), around: strongest)
    var first: [Sentence] = []
    var second: [Sentence] = []
    tellAll(Array(main.prefix(most)), after: strongest, in: &first)
    tellAll(told, after: strongest, in: &second)
    return [first, second].filter { !$0.isEmpty }
  }

  /// Posts after the one that was told first in the order of time, then those before it, the latest first: so "later" and
  /// "before that" are true of what was read last, too.
  func inTime(_ proofs: [Proof], around strongest: Fact) -> [Proof] {
    func start(_ proof: Proof) -> PartialDate? { proof.fact.dates?.start }
    func sorted(_ list: [Proof], by isFirst: (PartialDate, PartialDate) -> Bool) -> [Proof] {
      list.enumerated().sorted { a, b in
        guard let x = start(a.element), let y = start(b.element), x != y else { return a.offset < b.offset }
        return isFirst(x, y)
      }.map(\.element)
    }
    let later = proofs.filter { isBefore(strongest, $0.fact) }
    let earlier = proofs.filter { !isBefore(strongest, $0.fact) }
    return sorted(later, by: <) + sorted(earlier, by: >)
  }

  /// The post whose best statement, and a little whose others, are worth most.
  func home(of proofs: [Proof]) -> FactID? {
    var best: (item: FactID, worth: Double)?
    for proof in proofs where post(proof.fact) != best?.item {
      let own = proofs.filter { post($0.fact) == post(proof.fact) }.map(\.worth)
      let isCurrent = proof.fact.dates?.isCurrent == true
      let worth = (isCurrent ? 1.4 : 1) * ((own.max() ?? 0) * 0.7 + own.reduce(0, +) * 0.3)
      if worth > best?.worth ?? -1 { best = (post(proof.fact), worth) }
    }
    return best?.item
  }

  /// Statements about one employer together, employers in the order of their first.
  func grouped(_ proofs: [Proof]) -> [Proof] {
    var items: [FactID] = []
    for proof in proofs where !items.contains(post(proof.fact)) { items.append(post(proof.fact)) }
    return items.flatMap { item in proofs.filter { post($0.fact) == item } }
  }
}
