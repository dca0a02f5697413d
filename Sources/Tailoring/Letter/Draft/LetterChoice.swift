internal import Base
internal import Content

/// Which statements a letter tells: those most worth telling first.
extension LetterDraft {
  /// The statements most worth telling, those that name what is asked for before others; each thing asked for is
  /// named once.
  func chosen() -> [Proof] {
    var asked: [FactID: Proof] = [:]
    for proof in answers() where asked[proof.fact.id] == nil { asked[proof.fact.id] = proof }
    var named: [String] = []
    let all = ranked().map { proof in
      var out = proof
      guard let answer = asked[proof.fact.id], let words = answer.asked else { return out }
      out.worth *= 2.5
      out.text = answer.text
      out.isIdle = false
      if !named.contains(where: { isAsked($0, like: words) }) {
        out.asked = words
        named.append(words)
      }
      return out
    }
    let sorted = all.enumerated().sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }
      .map(\.element)
    let tellable = called(sorted.filter { statement($0.fact) != nil })
    // What the person keeps for this job is told, whatever it is worth.
    let alone = projectsAlone().first
    let kept = tellable.filter { isPinned($0.fact) || $0.fact.id == alone }
    let rest = tellable.filter { !isPinned($0.fact) && !isOfProject($0.fact) }
    return kept + rest.prefix(max(0, 9 - kept.count))
  }

  func isPinned(_ fact: Fact) -> Bool { tailored.choices.named.contains(fact.id) }

  /// Of the present post, what the title of the one applied for is about stands second at the latest.
  private func called(_ proofs: [Proof]) -> [Proof] {
    guard let first = proofs.first, !proofs.prefix(2).contains(where: { isCalled($0.fact) }),
      let found = proofs.firstIndex(where: { isCalled($0.fact) && post($0.fact) == post(first.fact) })
    else { return proofs }
    var out = proofs
    out.insert(out.remove(at: found), at: 1)
    return out
  }

  private func isCalled(_ fact: Fact) -> Bool { calling.weight(of: text(of: fact), in: language) > 1 }

  func isAsked(_ a: String?, like b: String?) -> Bool {
    guard let a, let b else { return false }
    let keys = Set(Words.of(a).map(\.key))
    return Words.of(b).contains { keys.contains($0.key) }
  }

  /// Highlights that answer requirements in other words, the most worthy first. What the reader finds in the CV comes
  /// before what was left out there.
  private func ranked() -> [Proof] {
    let leftOut = Set(tailored.leftOut.map(\.fact))
    var worth: [FactID: Double] = [:]
    for match in tailored.matches where match.verdict != .notShown {
      for (rank, found) in match.evidence.enumerated() where store[found.fact]?.kind == .highlight {
        worth[found.fact, default: 0] += match.requirement.weight * found.score / Double(1 + rank)
      }
    }
    let asked = askedWords()
    let list = store.facts.filter { isTellable($0) && isOfPost($0) }.map { fact in
      let near = nearness(of: fact, to: asked)
      let isLeading = isLeadersPost && leadsPeople(fact)
      let weight = calling.weight(of: fact.text, in: language)
      let isIdle = worth[fact.id] == nil && near == 0 && !isLeading && weight == 1
      return Proof(
        fact: fact,
        worth: (leftOut.contains(fact.id) ? 0.5 : 1) * fitness(fact) * leaning(to: fact, isIdle: isIdle)
          * (isLeading ? 3 : 1) * weight * (fact.dates?.isCurrent == true ? 1.4 : 1)
          * ((worth[fact.id] ?? 0) + near + (fact.dates?.isCurrent == true ? 0.1 : 0.05)),
        isIdle: isIdle)
    }
    return list.enumerated().sorted { ($1.element.worth, $0.offset) < ($0.element.worth, $1.offset) }
      .map(\.element)
  }

  /// The words of the posting's title and of what it asks for that say something, each with the most weight that it has.
  private func askedWords() -> SharedWords {
    var out = SharedWords()
    func add(_ text: String, _ weight: Double, longerThan least: Int = 3) {
      for word in Words.of(text)
      where word.folded.utf8.count > least && FunctionWords.isContent(word) && !NeutralWords.contains(word) {
        out.words[word.key] = max(out.words[word.key] ?? 0, weight)
        if let start = SharedWords.start(of: word) { out.starts[start] = max(out.starts[start] ?? 0, weight) }
      }
    }
    add(posting.position?.plain ?? "", 1)
    // Tasks that no list holds: "Du disponierst täglich 40 Touren".
    for statement in store.facts
    where statement.kind == .posting && PostingStatement.paths.contains(statement.path) {
      add(statement.text, 0.5, longerThan: 8)
    }
    for match in tailored.matches where match.requirement.kind != .language {
      add(match.requirement.text, match.requirement.weight)
    }
    return out
  }

  /// What a statement is worth for words alone that it shares with what is asked for: "140 successions" to who looks for
  /// somebody for "dossiers de succession". Little: it decides among statements that answer nothing else.
  private func nearness(of fact: Fact, to asked: SharedWords) -> Double {
    let words = readings.words(of: text(of: fact))
    let shared = Set(words.map(\.key)).compactMap { asked.words[$0] }
    // "Terminplanung" to who asks for "Terminverwaltung".
    let near = Set(words.compactMap { SharedWords.start(of: $0) }).compactMap { asked.starts[$0] }
    let all = (shared + (language == .de ? near.map { $0 * 0.7 } : [])).sorted(by: >)
    return 0.25 * min(2, all.prefix(3).reduce(0, +))
  }

  /// Whether a fact is a statement that a letter can tell: what is longer is not looked through.
  func isTellable(_ fact: Fact) -> Bool {
    fact.kind == .highlight && !StatementLength.isExceeded(by: text(of: fact))
  }

  /// Whether a statement comes from work; where there is little of that, what was done for nothing counts as well.
  private func isOfPost(_ fact: Fact) -> Bool {
    fact.path.hasPrefix("work") || (isThin || isPinned(fact)) && fact.path.hasPrefix("volunteer")
      || isOfProject(fact)
  }

  /// 1 to 1.6: among statements that the posting hardly tells apart, letters differ in which they tell, and more so, down
  /// to 0.4, among those of which it says nothing; those come first that the person puts first for this job.
  private func leaning(to fact: Fact, isIdle: Bool) -> Double {
    if tailored.choices.first.contains(fact.id) { return 1.8 }
    let turn = Double(turn(fact.id.name, of: 1_009)) / 1_009
    return isIdle ? 0.4 + 1.2 * turn : 1 + 0.6 * turn
  }

  /// How well a statement can be told: it turns into a sentence, and is neither a stub nor a paragraph.
  func fitness(_ fact: Fact) -> Double {
    guard let statement = statement(fact) else { return 0.1 }
    let words = readings.words(of: statement.told(in: language))
    let isStub = words.count < 7 && !words.contains { $0.isNumeric }
    let result = fact.metrics.isEmpty ? 1 : 1.25
    return isStub ? 0.4 : result * (words.count > 45 ? 0.4 : words.count > 34 ? 0.75 : 1)
  }
}

/// Words of a posting, each with the most weight that it has.
private struct SharedWords {
  var words: [UInt64: Double] = [:]
  /// By how long words start, which German compounds share.
  var starts: [String: Double] = [:]

  private static let bytes = 6

  static func start(of word: Word) -> String? {
    word.folded.utf8.count >= bytes + 3
      ? String(decoding: word.folded.utf8.prefix(bytes), as: UTF8.self) : nil
  }
}
