internal import Base
internal import Content

/// What the writer did was not done to them: "Look after the contractors" is not "the contractors look after me".
extension ClaimCheck {
  mutating func checkDoneToWriter() {
    guard tongue != .es else { return }
    for i in words.indices where Self.me[tongue.rawValue].contains(words[i].folded) {
      let clause = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[i] && $0 != i }
      guard !clause.contains(where: { Self.doer[tongue.rawValue].contains(words[$0].folded) }) else {
        continue
      }
      // "were prepared by me"
      if i > 0, ["by", "von", "par", "durch"].contains(words[i - 1].folded) { continue }
      // A statement begins with the writer's own deed.
      let own = clause.first { j in
        alignment.places[j].contains {
          $0.word == 0 && self.own[$0.fact].kind == .highlight && !isMe($0.fact)
        }
      }
      if let own { report(.relation, raw(min(own, i)..<max(own, i) + 1)) }
    }
  }

  /// Whether a fact itself says that something was done to the writer.
  private func isMe(_ fact: Int) -> Bool {
    sources[fact].words.contains { Self.me[tongue.rawValue].contains($0.folded) }
  }

  private static let me: [Set<String>] = [["me"], ["mich"], ["moi", "m"], []]
  private static let doer: [Set<String>] = [["i"], ["ich"], ["je", "j"], ["yo"]]
}
