internal import Base

/// "I managed to cut", "es ist mir gelungen, … zu senken", "conseguí reducir": that a deed came off is said with the deed itself.
extension ClaimCheck {
  /// Covers words by which the writer says that they did what the facts say they did.
  mutating func coverAchieving() {
    for i in words.indices where !covered[i] {
      guard let range = achieving(at: i) else { continue }
      for j in range {
        covered[j] = true
        alignment.places[j] = []
      }
    }
  }

  private static let forms: [Set<String>] = [
    ["managed", "succeeded", "able"], ["gelungen", "gelang", "gelingt", "geschafft", "schaffte"],
    ["reussi", "parvenu", "parvenue"], ["consegui", "conseguido", "logre", "logrado"],
  ]
  private static let before: HashedWords = ["was", "am", "been", "were"]

  /// The words of such a phrase that begins at word `i`, where the verb that it governs is one of the facts.
  private func achieving(at i: Int) -> Range<Int>? {
    guard Self.forms[tongue.rawValue].contains(words[i].folded) else { return nil }
    let next = i + 1 < words.count ? words[i + 1].folded : ""
    switch tongue {
    case .en:
      switch words[i].folded {
      case "managed": return next == "to" && isDone(i + 2) ? i..<i + 1 : nil
      case "succeeded":
        return next == "in" && isDone(i + 2) && words[i + 2].folded.hasSuffix("ing") ? i..<i + 1 : nil
      default:
        let isBeing = i > 0 && Self.before.contains(words[i - 1].folded)
        return isBeing && next == "to" && isDone(i + 2) ? i..<i + 1 : nil
      }
    case .de:
      let clause = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[i] }
      let isMine = clause.contains { ["mir", "uns", "ich", "wir"].contains(words[$0].folded) }
      let deed = clause.contains {
        $0 > i && words[$0].folded == "zu" && isDone($0 + 1) || $0 > i && isZu($0)
      }
      return isMine && deed ? i..<i + 1 : nil
    case .fr: return ["a", "au"].contains(next) && isDone(i + 2) ? i..<i + 1 : nil
    case .es: return isDone(i + 1) && isInfinitive(words[i + 1].folded) ? i..<i + 1 : nil
    }
  }

  /// "einzuführen"
  private func isZu(_ i: Int) -> Bool {
    let word = words[i].folded
    guard word.hasSuffix("en"), isDone(i) else { return false }
    return German.particles.contains { word.hasPrefix($0 + "zu") }
  }

  private func isInfinitive(_ folded: String) -> Bool {
    ["ar", "er", "ir"].contains(where: folded.hasSuffix)
  }

  private func isDone(_ i: Int) -> Bool {
    i < words.count && !words[i].isNumeric && (tongue != .de || !words[i].isCapitalized) && isOwnDeed(i)
  }

  /// Whether a fact tells the deed with all that stands beside it, and names nobody who did it, too.
  private func isOwnDeed(_ i: Int) -> Bool {
    let beside = words.indices.filter { claim.pieceOf[$0] == claim.pieceOf[i] && claim.isContent($0) }
      .map { alignment.places[$0] }.filter { !$0.isEmpty }
    return Set(alignment.places[i].map(\.fact)).contains { f in
      beside.allSatisfy { $0.contains { $0.fact == f } }
        && !sources[f].words.contains {
          ClaimLexicon.anyone.contains($0) || ClaimLexicon.companions.contains($0)
        }
    }
  }
}
