/// What somebody was asked or invited to do is not yet done: "I advised the regulator" of "was asked to advise the regulator".
extension ClaimCheck {
  mutating func checkAskedDeeds() {
    if let asking = words.indices.first(where: { Self.asked[tongue.rawValue].contains(words[$0].folded) }) {
      return checkAsking(asking)
    }
    for (f, source) in sources.enumerated() {
      for a in source.words.indices where Self.asked[tongue.rawValue].contains(source.words[a].folded) {
        guard isPassive(a, source) else { continue }
        let clause = source.words.indices.filter {
          source.clauseOf[$0] == source.clauseOf[a] && source.isContent($0)
            && (tongue == .de ? $0 != a : $0 > a)
        }
        let told = clause.filter { j in
          words.indices.contains { alignment.places[$0].contains(Place(fact: f, word: j)) }
        }
        if told.count >= 2 || told.count == clause.count, !told.isEmpty {
          report(.familiarity, source.words[a].raw)
        }
      }
    }
  }

  /// "I asked the regulator" of who was asked.
  private mutating func checkAsking(_ i: Int) {
    guard i > 0, SubjectReader.first.contains(words[i - 1].folded) else { return }
    let isTurned = sources.contains { source in
      source.words.indices.contains { source.words[$0].folded == words[i].folded && isPassive($0, source) }
    }
    if isTurned { report(.relation, raw(i - 1..<i + 1)) }
  }

  /// "was asked to", "invited to", not "asked the board to".
  private func isPassive(_ a: Int, _ source: TextReading) -> Bool {
    let end = min(source.words.count, a + 5)
    let next = source.words[min(a + 1, source.words.count)..<end]
    let isTo =
      tongue == .de
      ? source.words.contains { $0.folded == "zu" }
      : next.contains { ["to", "de", "d", "a", "para", "que", "pour"].contains($0.folded) }
    let before = source.words[max(0, a - 2)..<a]
    return isTo
      && (a == 0 && tongue == .en && source.words[min(1, source.words.count - 1)].folded == "to"
        || before.contains { Self.passive.contains($0.folded) })
  }

  private static let passive: HashedWords = [
    "was", "were", "been", "wurde", "worden", "ete", "etais", "fui", "sido", "me", "m", "gebeten",
  ]
  private static let asked: [Set<String>] = [
    ["asked", "invited", "requested", "urged", "nominated", "proposed"],
    ["gebeten", "eingeladen", "aufgefordert", "angefragt"],
    ["demande", "invite", "invitee", "sollicite", "sollicitee", "prie", "priee"],
    ["pidieron", "pedido", "invitado", "invitada", "solicitado", "propuesto", "propuesta"],
  ]
}
