/// Members of a list that share a word, which one of them alone has.
extension SegmentReading {
  private static let genitives: HashedWords = ["von", "vom", "des", "der", "an", "fur"]

  /// "plans de coffrage et de ferraillage": the later member has the head of the one before.
  func share(_ out: inout [AskedSkill], _ tokens: [Int], _ last: SkillItem) {
    shareNoun(&out, tokens, last)
    guard out.count == 1, clause.tongue == .french || clause.tongue == .spanish, item(startingBefore: tokens),
      !(hasCue && isParallel(tokens))
    else { return }
    let words = Array(last.tokens).filter { token($0).isWord }
    guard
      let preposition = words.lastIndex(where: { ["de", "d", "du", "des", "del"].contains(token($0).folded) }
      ), preposition > 0
    else { return }
    let head = stripless(Array(words[..<preposition]))
    guard let first = head.first, let end = head.last, !Lexicon.generic.contains(token(end)) else { return }
    out[0].name =
      clause.words(first..<end + 1) + " " + clause.words(tokens[0] - 1..<tokens[tokens.count - 1] + 1)
  }

  /// "accueil physique et téléphonique": adjectives of one noun, which end alike.
  private func shareNoun(_ out: inout [AskedSkill], _ tokens: [Int], _ last: SkillItem) {
    guard out.count == 1, clause.tongue == .french || clause.tongue == .spanish, tokens.count == 1,
      !isName(tokens[0]), tokens[0] == last.tokens.upperBound + 1
    else { return }
    let words = Array(last.tokens).filter { token($0).isWord }
    guard words.count == 2, !isName(words[0]), !leads.contains(token(words[0])),
      token(words[1]).folded.suffix(4) == token(tokens[0]).folded.suffix(4), token(tokens[0]).folded.count > 5
    else { return }
    out[0].name = token(words[0]).raw + " " + token(tokens[0]).raw
  }

  /// "maîtrise de la rédaction d'actes et des bases de données": with an article it goes on with what leads to the list.
  private func isParallel(_ tokens: [Int]) -> Bool {
    guard let first = tokens.first, first > 0 else { return false }
    return ["du", "des", "del"].contains(token(first - 1).folded)
      || first > 1 && ["la", "l", "los", "las", "le", "les"].contains(token(first - 1).folded)
  }

  func stripless(_ tokens: [Int]) -> [Int] {
    Array(tokens.drop { leads.contains(token($0)) || Lexicon.verbs.contains(token($0)) })
  }

  private func item(startingBefore tokens: [Int]) -> Bool {
    guard let first = tokens.first, first > 0 else { return false }
    return ["de", "d", "du", "des", "del"].contains(token(first - 1).folded)
  }

  /// "partnership and S corporation returns", "Installation und Verdrahtung von Verteilern": the first has the end of the other.
  func lend(_ out: inout [AskedSkill], _ tokens: [Int], _ next: SkillItem) {
    guard out.count == 1, tokens.count == 1, !isName(tokens[0]), next.tokens.lowerBound == tokens[0] + 2,
      token(tokens[0] + 1).isWord
    else { return }
    let words = Array(next.tokens).filter { token($0).isWord }
    guard words.count > 1, let last = words.last else { return }
    let isPlain = token(tokens[0]).raw.first!.isLowercase
    switch clause.tongue {
    case .german where isPlain: out[0].name = out[0].words + " " + token(last).raw
    case .german
    where Self.genitives.contains(token(words[1]).folded) && words.count > 2
      && token(words[0]).folded.utf8.count > 4:
      out[0].name = out[0].words + " " + clause.words(words[1]..<last + 1)
    case .french, .spanish:
      // "Lectura e interpretación de planos"
      guard isPlain || tokens[0] == segment.tokens.first, words.count > 2,
        ["de", "d", "du", "des", "del"].contains(token(words[1]).folded)
      else { return }
      out[0].name = out[0].words + " " + clause.words(words[1]..<last + 1)
    case .english
    where words.count > 2 && isPlain
      && !words.contains(where: {
        Lexicon.binding.contains(token($0)) || Lexicon.toolPrepositions.contains(token($0))
      }):
      out[0].name = out[0].words + " " + token(last).raw
    default: return
    }
  }
}
