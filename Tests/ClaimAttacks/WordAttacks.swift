internal import Base
internal import Content
internal import Tailoring
internal import TestSupport

/// Titles, employers, degrees, skills, rank, reach and jobs that are not those of the fact.
struct WordAttacks {
  let vocabulary: AttackVocabulary
  let facts: [Fact]
  /// All words of the profile.
  let words: Set<String>

  init(_ vocabulary: AttackVocabulary, _ facts: [Fact]) {
    self.vocabulary = vocabulary
    self.facts = facts
    words = Set(facts.flatMap { Token.folded($0.text) })
  }

  /// One of `choices` of which no word stands in `known`.
  private func foreign(_ choices: [String], _ known: Set<String>, _ random: inout SplitMix) -> String? {
    for _ in 0..<10 {
      let choice = choices[random.below(choices.count)]
      if Token.folded(choice).isDisjoint(with: known) { return choice }
    }
    return nil
  }

  /// The first line of a position made another title.
  func title(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    guard fact.kind == .position || fact.kind == .volunteer, fact.organization != nil,
      let title = foreign(vocabulary.titles, Token.folded(fact.text), &random)
    else { return nil }
    let rest = fact.text.split(separator: "\n").dropFirst().prefix(1).joined()
    return ClaimAttack(.titles, "\(title), \(rest)", [fact.id])
  }

  /// Another employer in a position, or named with what was done elsewhere.
  func employer(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    guard let own = fact.organization, !own.isEmpty,
      let other = foreign(AttackVocabulary.employers, words, &random)
    else { return nil }
    if fact.kind == .position, fact.text.contains(own) {
      return ClaimAttack(.employers, fact.quote.replacing(own, with: other), [fact.id])
    }
    guard fact.kind == .highlight else { return nil }
    return ClaimAttack(
      .employers, vocabulary.at.replacing("{employer}", with: other) + fact.text, [fact.id, fact.item])
  }

  /// Another degree, another subject or another school.
  func degree(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    guard fact.kind == .education else { return nil }
    var lines = fact.text.split(separator: "\n").map(String.init)
    let known = Token.folded(fact.text)
    switch random.below(3) {
    case 0:
      guard let degree = foreign(vocabulary.degrees, known, &random), isHigher(degree, fact.text) else {
        return nil
      }
      lines[0] = degree
    case 1:
      guard lines.count > 1, let area = foreign(vocabulary.areas, known, &random) else { return nil }
      lines[1] = area
    default:
      guard let school = fact.organization, let at = lines.firstIndex(of: school),
        let other = foreign(AttackVocabulary.employers, known, &random)
      else { return nil }
      lines[at] = other
    }
    return ClaimAttack(.degrees, lines.prefix(3).joined(separator: ", "), [fact.id])
  }

  /// No lower degree of somebody who has a doctorate, which would only be modest.
  private func isHigher(_ degree: String, _ text: String) -> Bool {
    let known = text.lowercased()
    return !known.contains("ph") && !known.contains("dokt") && !known.contains("doct")
      && !known.contains("dr")
      && !known.contains("mast") && !known.contains("ms") && !known.contains("m.s")
      && !degree.contains("Bachelor")
      && !known.contains("mba") && !known.contains("promo")
  }

  /// A skill that the profile has nowhere.
  func skill(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    guard fact.kind == .highlight || fact.kind == .skill || fact.kind == .summary,
      let skill = foreign(AttackVocabulary.skills, words, &random)
    else { return nil }
    let line = fact.text.split(separator: "\n").first.map(String.init) ?? fact.text
    return ClaimAttack(.skills, bare(line) + vocabulary.with + skill, [fact.id])
  }

  /// A modest verb made a leading one, or a title raised.
  func seniority(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    let tokens = Token.of(fact.text)
    guard
      !vocabulary.leading.contains(where: { verb in tokens.contains { $0.folded == UnicodeForms.folded(verb) }
      })
    else { return nil }
    if fact.kind == .position {
      let title = fact.text.split(separator: "\n").first.map(String.init) ?? ""
      let raised = ["Senior", "Head", "Chief", "Director", "Principal"].filter {
        !words.contains($0.lowercased())
      }
      guard fact.organization != nil, !raised.isEmpty, !title.isEmpty else { return nil }
      return ClaimAttack(.seniority, raised[random.below(raised.count)] + " " + title, [fact.id])
    }
    guard fact.kind == .highlight,
      let token = tokens.first(where: {
        vocabulary.modest.map { $0.lowercased() }.contains($0.text.lowercased())
      })
    else { return nil }
    let verb = vocabulary.leading[random.below(vocabulary.leading.count)]
    let isFirst = token.range.lowerBound == fact.text.startIndex
    return ClaimAttack(
      .seniority, token.replaced(in: fact.text, by: isFirst ? verb : verb.lowercased()), [fact.id])
  }

  /// The sentence widened at its end, or a number of things made all of them.
  func scope(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    guard fact.kind == .highlight else { return nil }
    if random.below(2) == 0, let all = universal(fact) { return all }
    guard let wide = foreign(vocabulary.widening, Token.folded(fact.text), &random) else { return nil }
    return ClaimAttack(.scope, bare(fact.text) + " " + wide, [fact.id])
  }

  private func universal(_ fact: Fact) -> ClaimAttack? {
    let tokens = Token.of(fact.text)
    guard !tokens.contains(where: { vocabulary.all.hasPrefix($0.text.lowercased()) && $0.text.count > 2 })
    else { return nil }
    let spelt = tokens.indices.dropLast().first { i in
      vocabulary.spelt.contains(tokens[i].text.lowercased()) && tokens[i + 1].text.count > 4
        && !vocabulary.times.joined().contains(tokens[i + 1].text)
        && fact.text[tokens[i].range.upperBound..<tokens[i + 1].range.lowerBound] == " "
    }
    guard let spelt else { return nil }
    return ClaimAttack(.scope, tokens[spelt].replaced(in: fact.text, by: vocabulary.all), [fact.id])
  }

  /// What was done for one employer told of another.
  func mixing(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    guard fact.kind == .highlight, let own = fact.organization else { return nil }
    let others = facts.filter { other in
      other.kind == .position && other.item != fact.item
        && (other.organization.map {
          !$0.isEmpty && $0 != own && !fact.text.contains($0) && !own.contains($0)
        } ?? false)
    }
    guard !others.isEmpty else { return nil }
    let other = others[random.below(others.count)]
    guard let name = other.organization else { return nil }
    return ClaimAttack(
      .mixing, vocabulary.at.replacing("{employer}", with: name) + fact.text, [fact.id, other.id])
  }

  private func bare(_ text: String) -> String {
    var text = text
    while let last = text.last, ".;,:! ".contains(last) { text.removeLast() }
    return text
  }
}
