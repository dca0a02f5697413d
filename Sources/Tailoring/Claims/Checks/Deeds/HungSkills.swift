internal import Base

/// What a profile only lists is hung on no deed: "trained six nurses in Python" of who trained them in something else and knows
/// Python.
extension ClaimCheck {
  private static let listed: Set<Fact.Kind> = [
    .skill, .skillGroup, .language, .certificate, .education, .interest, .award,
  ]
  private static let ties: [Set<String>] = [
    ["in", "with", "using", "via", "on", "through", "by"],
    ["in", "im", "mit", "per", "mittels", "anhand", "auf", "via", "durch", "uber"],
    ["en", "avec", "sous", "sur", "dans", "via", "par"],
    ["en", "con", "mediante", "usando", "via", "sobre", "por"],
  ]
  private static let using = PerTongue.roots(of: [
    "use used using utilise utilised apply applied employ employed",
    "nutzen nutze nutzte genutzt benutze benutzte verwende verwendete verwendet anwenden angewandt einsetzen eingesetzt",
    "utiliser utilise utilisé employer employé manier",
    "usar uso usé usado utilizar utilizo utilicé utilizado emplear empleé",
  ])

  mutating func checkHungSkills() {
    var i = 0
    while i < words.count {
      guard isListed(i) || isTool(i) else {
        i += 1
        continue
      }
      let end = words.indices.dropFirst(i).first {
        !isListed($0) && !isTool($0) || claim.pieceOf[$0] != claim.pieceOf[i]
      }
      let range = i..<(end ?? words.count)
      if let deed = deed(tiedTo: range) ?? unfitVerb(of: range) {
        report(.relation, raw(min(deed, range.lowerBound)..<max(deed + 1, range.upperBound)))
      }
      i = range.upperBound
    }
  }

  /// Whether only lists of the profile have a word.
  private func isListed(_ i: Int) -> Bool {
    !alignment.places[i].isEmpty && !isOfPosting[i] && (claim.isContent(i) || words[i].isCapitalized)
      && alignment.places[i].allSatisfy { Self.listed.contains(own[$0.fact].kind) }
  }

  /// Whether a word is the name of a program.
  private func isTool(_ i: Int) -> Bool {
    guard words[i].isCapitalized, !isOfPosting[i], !alignment.places[i].isEmpty,
      alignment.places[i].allSatisfy({ !own[$0.fact].isPost && own[$0.fact].kind != .summary })
    else { return false }
    return table.hits(in: [words[i]]).contains {
      ["software", "data", "own"].contains(table.entries[$0.term].domain)
    }
  }

  /// Whether only what tells of deeds has a word.
  private func isOfDeed(_ i: Int) -> Bool {
    claim.isContent(i) && !alignment.places[i].isEmpty && !isOfPosting[i] && !isTool(i)
      && alignment.places[i].allSatisfy { [.highlight, .project].contains(own[$0.fact].kind) }
  }

  /// A word of a deed that a preposition, or a verb of using, ties to the words of `range`, and that no fact has with them.
  private func deed(tiedTo range: Range<Int>) -> Int? {
    let piece = claim.pieceOf[range.lowerBound]
    let homes = Set(range.flatMap { alignment.places[$0] }.map(\.fact))
    let before = words.indices.prefix(range.lowerBound).last {
      claim.pieceOf[$0] != piece || !FunctionWords.isGrammar(words[$0])
        || Preposition.of(words[$0].folded, tongue) != nil
    }
    let deeds = words.indices.filter { claim.pieceOf[$0] == piece && isOfDeed($0) }
    func isApart(_ i: Int) -> Bool { !alignment.places[i].contains { homes.contains($0.fact) } }
    guard deeds.allSatisfy(isApart) else { return nil }
    if let before, claim.pieceOf[before] == piece, Self.ties[tongue.rawValue].contains(words[before].folded) {
      if let deed = deeds.first { return deed }
      // "…, with Python" goes with what stands before the comma.
      let isOpening = before == 0 || claim.pieceOf[before - 1] != piece
      let isAlone = words.indices.allSatisfy {
        claim.pieceOf[$0] != piece || $0 <= before || range.contains($0) || FunctionWords.isGrammar(words[$0])
      }
      guard isOpening, isAlone else { return nil }
      return words.indices.prefix(before).last {
        claim.clauseOf[$0] == claim.clauseOf[before] && claim.pieceOf[$0] == piece - 1 && isOfDeed($0)
          && isApart($0)
      }
    }
    let isUsed = words.indices.contains {
      claim.pieceOf[$0] == piece && Self.using[tongue].contains(claim.roots[$0])
        && abs($0 - range.lowerBound) <= 4
    }
    guard isUsed else { return nil }
    return deeds.first { deed in
      words[min(deed, range.upperBound)..<max(deed, range.upperBound)].contains {
        Preposition.of($0.folded, tongue) != nil
      }
    }
  }

  // MARK: Verbs

  /// "I made Python", "I set Fire Safety": a verb of which what is only listed cannot be the object.
  private func unfitVerb(of range: Range<Int>) -> Int? {
    guard isListed(range.lowerBound),
      range.allSatisfy({ words[$0].isCapitalized || FunctionWords.isGrammar(words[$0]) }),
      let verb = verb(governing: range), claim.isContent(verb) || NeutralWords.contains(words[verb])
    else { return nil }
    let isOfWriter = verb > 0 && Self.writers.contains(words[verb - 1].folded)
    guard isOfWriter || tongue == .de || tongue == .es && Verbs.isVerb(verb, in: claim, isFirst: true) else {
      return nil
    }
    // All nouns of German have capitals.
    let isTool = table.hits(in: Array(words[range])).contains {
      ["software", "data", "own"].contains(table.entries[$0.term].domain)
    }
    if tongue == .de, !isTool { return nil }
    let root = claim.roots[verb]
    let isFit =
      Self.using[tongue].contains(root) || FittingVerbs.papers[tongue].contains(root)
      || FittingVerbs.skills[tongue].contains(root)
    return isFit ? nil : verb
  }
}
