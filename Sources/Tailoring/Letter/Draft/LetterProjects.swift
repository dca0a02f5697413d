internal import Base
internal import Content

/// What somebody did in projects of their own: told where it shows what no post does, or where the person asks for it.
extension LetterDraft {
  func isOfProject(_ fact: Fact) -> Bool { fact.path.hasPrefix("projects") }

  /// Statements of projects that show a must of the posting which no statement of work shows, in the order of what these
  /// count. O(matches × evidence).
  func projectsAlone() -> [FactID] {
    var out: [(fact: FactID, weight: Double)] = []
    for match in tailored.matches where match.requirement.strength == .must && match.verdict != .notShown {
      let facts = match.evidence.compactMap { store[$0.fact] }.filter { $0.kind == .highlight }
      guard !facts.contains(where: { $0.path.hasPrefix("work") && statement($0) != nil }),
        let found = facts.first(where: { isOfProject($0) && isTellable($0) && statement($0) != nil })
      else { continue }
      if let known = out.firstIndex(where: { $0.fact == found.id }) {
        out[known].weight += match.requirement.weight
      } else {
        out.append((found.id, match.requirement.weight))
      }
    }
    return out.enumerated().sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.fact)
  }

  /// Tells what was done in projects, after what was done in posts.
  mutating func tellProjects(_ proofs: [Proof], in out: inout [Sentence]) {
    for proof in proofs {
      guard let told = statement(proof.fact, proof.text), told.form == .deed else { continue }
      let values = ["clause": told.told(in: language), "project": proof.fact.place]
      if let sentence = supported(duty.inProject, values, basis(of: proof.fact)) {
        append(sentence, to: &out)
      }
    }
  }
}
