internal import Base

/// Words that turn a deed round: who failed to do it, nearly did it, or had it done to them may not be told as who did it,
/// and what went one way not as going the other.
extension ClaimCheck {
  mutating func checkGovernors() {
    for f in sources.indices {
      let told = Set(alignment.places.joined().filter { $0.fact == f }.map(\.word))
      if let word = lostGovernor(f, told) { report(.omission, word) }
      if let word = turnedPassive(f) { report(.relation, word) }
      if let word = turnedDirection(f) { report(.relation, word) }
      if let word = turnedPreposition(f) { report(.relation, word) }
    }
  }

  /// "Failed to cut costs" of which the sentence tells the cut.
  private func lostGovernor(_ f: Int, _ told: Set<Int>) -> String? {
    let source = sources[f]
    let known = Governors.words[source.tongue.rawValue]
    if words.indices.contains(where: { Governors.governs($0, in: claim) || known.contains(words[$0].folded) })
    {
      return nil
    }
    let lost = source.words.indices.first { j in
      Governors.governs(j, in: source)
        && told.contains { $0 != j && source.clauseOf[$0] == source.clauseOf[j] && source.isContent($0) }
    }
    return lost.map { source.words[$0].raw }
  }

  /// "Supervised by two engineers" told as "Supervised two engineers".
  private func turnedPassive(_ f: Int) -> String? {
    let source = sources[f]
    guard let marker = Governors.agents[source.tongue],
      !words.contains(where: { $0.folded == marker || Governors.becoming.contains($0.folded) })
    else { return nil }
    for j in source.words.indices.dropFirst().dropLast() where source.words[j].folded == marker {
      let part = source.words.indices[j...].prefix { source.pieceOf[$0] == source.pieceOf[j] }
      let agent = j + 1..<max(j + 1, min(part.endIndex, j + 5))
      // "110 lignes par heure" were not made by an hour.
      guard isTold(f, agent),
        !agent.prefix(1).contains(where: { Units.names[source.words[$0].folded] != nil })
      else { continue }
      let isPassive =
        source.tongue == .de
        ? source.words.contains { Governors.becoming.contains($0.folded) }
        : Passives.isParticiple(source.words[j - 1].folded, source.tongue) && isFollowed(f, j - 1, by: agent)
      if isPassive { return source.words[j].raw }
    }
    return nil
  }

  private func isTold(_ f: Int, _ range: Range<Int>) -> Bool {
    alignment.places.joined().contains {
      $0.fact == f && range.contains($0.word) && sources[f].isContent($0.word)
    }
  }

  /// Whether the word of the sentence that a word of a fact is told by is followed by words of `range`.
  private func isFollowed(_ f: Int, _ word: Int, by range: Range<Int>) -> Bool {
    words.indices.contains { i in
      alignment.places[i].contains(Place(fact: f, word: word))
        && (i + 1..<min(words.count, i + 4)).contains { next in
          alignment.places[next].contains { $0.fact == f && range.contains($0.word) }
        }
    }
  }

  /// "From AWS to Azure" told as "from Azure to AWS", "replaced Java with Python" as "replaced Python with Java".
  private func turnedDirection(_ f: Int) -> String? {
    let source = sources[f]
    for (first, second) in Governors.directions {
      guard let a = end(of: first, in: source), let b = end(of: second, in: source),
        let x = end(of: first, in: claim), let y = end(of: second, in: claim),
        a != b, x != y  // "from 45 to 28 minutes" has one word behind both
      else { continue }
      if alignment.places[x].contains(Place(fact: f, word: b))
        || alignment.places[y].contains(Place(fact: f, word: a))
      {
        return raw(min(x, y)..<max(x, y) + 1)
      }
    }
    return nil
  }

  /// "After the deadline" of "before the deadline".
  private func turnedPreposition(_ f: Int) -> String? {
    let source = sources[f]
    for i in words.indices.dropLast() {
      guard let opposites = Governors.opposites[words[i].folded],
        let next = (i + 1..<min(words.count, i + 4)).first(where: { claim.isContent($0) })
      else { continue }
      let known = alignment.places[next].filter { $0.fact == f }
      let isTurned =
        !known.isEmpty
        && known.allSatisfy { place in
          source.words[max(0, place.word - 3)..<place.word].contains { opposites.contains($0.folded) }
        }
      if isTurned { return raw(i..<next + 1) }
    }
    return nil
  }

  /// The content word behind the first of `markers`.
  private func end(of markers: Set<String>, in text: TextReading) -> Int? {
    guard let at = text.words.indices.first(where: { markers.contains(text.words[$0].folded) }) else {
      return nil
    }
    return text.words.indices.first { $0 > at && text.isContent($0) && !text.words[$0].isNumeric }
  }
}

private enum Governors {
  /// By tongue.
  static let words: [Set<String>] = [
    [
      "failed", "fail", "fails", "failing", "refused", "refuse", "declined", "rejected", "nearly", "almost",
      "unsuccessfully", "abandoned", "aborted", "revoked", "lacks", "lacked", "lacking", "would", "whether",
      "wish", "wishes", "hope", "hopes", "hoped", "intend", "intends", "intended",
    ],
    [
      "scheiterte", "scheiterten", "gescheitert", "abgelehnt", "lehnte", "verweigerte", "verweigert", "fast",
      "beinahe", "vergeblich", "erfolglos", "abgebrochen",
      "mochte", "mochten", "hofft", "hoffe", "beabsichtigt",
    ],
    [
      "failli", "refuse", "decline", "echoue", "presque", "abandonne", "vain", "souhaite", "souhaitait",
      "espere", "envisage", "voudrait",
    ],
    [
      "rechace", "rechazado", "rechazo", "casi", "fracase", "intente", "rehuse", "abandone", "desea",
      "quiere", "quisiera", "espera", "pretende",
    ],
  ]

  /// Whether a word turns its clause round: figures decline, too.
  static func governs(_ i: Int, in text: TextReading) -> Bool {
    let word = text.words[i].folded
    if i + 1 < text.words.count,
      isUnreal(text.words[i].raw.lowercased(), text.words[i + 1].folded, text.tongue)
    {
      return true
    }
    guard words[text.tongue.rawValue].contains(word) else { return false }
    guard word == "declined" else { return true }
    let next = i + 1 < text.words.count ? text.words[i + 1] : nil
    let isOfFigures = next.map { ["by", "from"].contains($0.folded) || $0.isNumeric } ?? false
    return !isOfFigures && !(next?.folded == "to" && i + 2 < text.words.count && text.words[i + 2].isNumeric)
  }

  /// "was to take over", "could have sold", "sollte übernehmen": what was meant to be, or might have been.
  private static func isUnreal(_ word: String, _ next: String, _ tongue: Tongue) -> Bool {
    switch tongue {
    case .en:
      return ["was", "were"].contains(word) && next == "to"
        || ["could", "should", "might"].contains(word) && next == "have"
    case .de: return ["sollte", "sollten", "hätte", "hätten", "würde", "würden"].contains(word)
    case .fr: return ["devait", "devrait", "aurait", "aurais", "pourrait"].contains(word)
    case .es: return word == "iba" && next == "a" || ["habría", "podría", "debía"].contains(word)
    }
  }

  /// What stands before who did it.
  static let agents: [Tongue: String] = [.en: "by", .de: "von", .fr: "par", .es: "por"]
  static let becoming: HashedWords = ["wurde", "wurden", "worden", "werden"]

  /// Prepositions of all tongues, and what says the contrary of each.
  static let opposites: [String: Set<String>] = {
    var out: [String: Set<String>] = [:]
    for (one, other) in [
      ("before", "after"), ("ahead", "behind"), ("above", "below"), ("over", "under"), ("inside", "outside"),
      ("vor", "nach"), ("uber", "unter"), ("innerhalb", "ausserhalb"), ("avant", "apres"),
      ("dessus", "dessous"),
      ("antes", "despues"), ("encima", "debajo"), ("dentro", "fuera"),
    ] {
      out[one, default: []].insert(other)
      out[other, default: []].insert(one)
    }
    return out
  }()

  /// What stands before where something comes from, and before where it goes.
  static let directions: [(Set<String>, Set<String>)] = [
    (["from", "von", "desde"], ["to", "nach", "hasta"]),
    (["replaced", "replace", "replacing"], ["with", "by"]),
  ]
}
