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
    /// Whether it answers nothing that the posting asks for.
    var isIdle = false
  }

  /// One paragraph about the post that answers best, one about the others.
  mutating func evidence() -> [[Sentence]] {
    let all = chosen()
    let projects = all.filter { isOfProject($0.fact) }
    let proofs = all.filter { !isOfProject($0.fact) }
    if isThin { return sparse(proofs, projects) }
    let leading = isLeadersPost ? proofs.filter { leadsPeople($0.fact) && !isVoluntary($0.fact) } : []
    // Who is to lead people is asked for that first.
    guard let home = home(of: leading.isEmpty ? proofs : leading) else { return sparse(proofs, projects) }
    let main = inChosenOrder(leadingFirst(proofs.filter { post($0.fact) == home }))
    guard let strongest = main.first?.fact else { return [] }
    // What answers the rest of the posting best stands beside it, and nothing else takes its room.
    let best = self.home(of: proofs)
    let isMoved = best != home
    var others = grouped(proofs.filter { post($0.fact) != home })
    if isMoved {
      others =
        others.filter { post($0.fact) == best } + others.filter { isPinned($0.fact) && post($0.fact) != best }
    }
    let most = others.isEmpty ? 5 : isMoved ? 2 : leading.isEmpty ? 3 : 4
    let told = inTime(keepingPinned(others, most: 3), around: strongest)
    var first: [Sentence] = []
    var second: [Sentence] = []
    tellAll(keepingPinned(main, most: most), after: strongest, in: &first)
    tellAll(told, after: strongest, in: &second)
    tellProjects(projects, in: &second)
    return [first, second].filter { !$0.isEmpty }
  }

  private func isVoluntary(_ fact: Fact) -> Bool { fact.path.hasPrefix("volunteer") }

  /// The first `most`, and what the person keeps for this job.
  private func keepingPinned(_ proofs: [Proof], most: Int) -> [Proof] {
    proofs.enumerated().filter { $0.offset < most || isPinned($0.element.fact) }.map(\.element)
  }

  /// For a post of leading people with what tells of such first.
  func leadingFirst(_ proofs: [Proof]) -> [Proof] {
    guard isLeadersPost, let found = proofs.firstIndex(where: { leadsPeople($0.fact) }) else { return proofs }
    var out = proofs
    out.insert(out.remove(at: found), at: 0)
    return out
  }

  /// With those that the person puts in an order for this job in that order, in the places that they have.
  func inChosenOrder(_ proofs: [Proof]) -> [Proof] {
    let order = tailored.choices.first
    let places = proofs.indices.filter { order.contains(proofs[$0].fact.id) }
    let sorted = places.map { proofs[$0] }.sorted { a, b in
      order.firstIndex(of: a.fact.id) ?? 0 < order.firstIndex(of: b.fact.id) ?? 0
    }
    var out = proofs
    for (place, proof) in zip(places, sorted) { out[place] = proof }
    return out
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
    let posts = proofs.map { post($0.fact) }
    var best: (item: FactID, worth: Double)?
    for (i, proof) in proofs.enumerated() where posts[i] != best?.item {
      let own = proofs.indices.filter { posts[$0] == posts[i] }.map { proofs[$0].worth }
      let isCurrent = proof.fact.dates?.isCurrent == true
      let worth = (isCurrent ? 1.4 : 1) * ((own.max() ?? 0) * 0.7 + own.reduce(0, +) * 0.3)
      if worth > best?.worth ?? -1 { best = (posts[i], worth) }
    }
    return best?.item
  }

  /// Statements about one employer together, employers in the order of their first.
  func grouped(_ proofs: [Proof]) -> [Proof] {
    let posts = proofs.map { post($0.fact) }
    var items: [FactID] = []
    for post in posts where !items.contains(post) { items.append(post) }
    return items.flatMap { item in proofs.indices.filter { posts[$0] == item }.map { proofs[$0] } }
  }
}
