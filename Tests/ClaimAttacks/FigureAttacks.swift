internal import Base
internal import Content
internal import Tailoring
internal import TestSupport

/// Numbers, units and dates that are not those of the fact.
struct FigureAttacks {
  let vocabulary: AttackVocabulary

  /// A figure or a spelt number changed to one that stands nowhere in the fact, or two that count different things
  /// exchanged.
  func number(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    if random.below(4) == 0, let swapped = swapped(fact.text, &random) {
      return ClaimAttack(.numbers, swapped, [fact.id])
    }
    let tokens = Token.of(fact.text)
    let known = Set(tokens.compactMap { Int($0.text) })
    let figures = tokens.filter { isFigure($0, in: fact.text) }
    let spelt = tokens.filter { vocabulary.spelt.contains($0.text.lowercased()) }
    guard !(figures + spelt).isEmpty else { return nil }
    let token = (figures + spelt)[random.below(figures.count + spelt.count)]
    guard let value = Int(token.text) else { return respelt(token, tokens, fact, &random) }
    for _ in 0..<20 {
      let other = changed(value, &random)
      if !known.contains(other), !isSaid(other, tokens), other > 0 {
        return ClaimAttack(.numbers, token.replaced(in: fact.text, by: String(other)), [fact.id])
      }
    }
    return nil
  }

  private func changed(_ value: Int, _ random: inout SplitMix) -> Int {
    switch random.below(4) {
    case 0: value * 10
    case 1: value + 1 + random.below(max(2, value))
    case 2: Int(String(String(value).reversed())) ?? value + 7
    default: value + 10 * (1 + random.below(9))
    }
  }

  private func isSaid(_ value: Int, _ tokens: [Token]) -> Bool {
    guard (2...12).contains(value) else { return false }
    return tokens.contains { $0.text.lowercased() == vocabulary.spelt[value - 2] }
  }

  private func respelt(_ token: Token, _ tokens: [Token], _ fact: Fact, _ random: inout SplitMix)
    -> ClaimAttack?
  {
    let said = Set(tokens.map { $0.text.lowercased() })
    for _ in 0..<20 {
      let at = random.below(vocabulary.spelt.count)
      if !said.contains(vocabulary.spelt[at]), !said.contains(String(at + 2)) {
        return ClaimAttack(.numbers, token.replaced(in: fact.text, by: vocabulary.spelt[at]), [fact.id])
      }
    }
    return nil
  }

  /// A figure by itself: no year, no part of a name, no decimal.
  private func isFigure(_ token: Token, in text: String) -> Bool {
    guard let value = Int(token.text), value > 1, !(1900...2100).contains(value) else { return false }
    let before =
      token.range.lowerBound > text.startIndex ? text[text.index(before: token.range.lowerBound)] : " "
    let after = token.range.upperBound < text.endIndex ? text[token.range.upperBound] : " "
    return " (€$£<>".contains(before) && " %);,.-–".contains(after)
      && !isDecimal(token.range.upperBound, text)
      && !isNamed(token, text)
  }

  private func isDecimal(_ at: String.Index, _ text: String) -> Bool {
    guard at < text.endIndex, ".,  ".contains(text[at]) else { return false }
    let next = text.index(after: at)
    return next < text.endIndex && text[next].isNumber
  }

  /// "BS 7671", "Year 4": a figure after a word in capitals belongs to it.
  private func isNamed(_ token: Token, _ text: String) -> Bool {
    guard let before = Token.of(String(text[..<token.range.lowerBound])).last else { return false }
    let gap = text[before.range.upperBound..<token.range.lowerBound]
    return before.text.first?.isUppercase == true && gap == " " && before.text.count > 1
  }

  /// "12 nurses and 4 doctors" made "4 nurses and 12 doctors".
  private func swapped(_ text: String, _ random: inout SplitMix) -> String? {
    let tokens = Token.of(text)
    let counts = tokens.indices.dropLast().filter { i in
      isFigure(tokens[i], in: text) && tokens[i + 1].text.count > 3
        && tokens[i + 1].text.first?.isNumber == false
        && text[tokens[i].range.upperBound..<tokens[i + 1].range.lowerBound] == " "
    }
    guard counts.count >= 2 else { return nil }
    let (a, b) = (tokens[counts[0]], tokens[counts[1]])
    guard a.text != b.text, tokens[counts[0] + 1].folded.prefix(4) != tokens[counts[1] + 1].folded.prefix(4)
    else {
      return nil
    }
    return text[..<a.range.lowerBound] + b.text + text[a.range.upperBound..<b.range.lowerBound] + a.text
      + text[b.range.upperBound...]
  }

  /// The unit after a number changed to another of its kind.
  func unit(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    for (mark, other) in [("%", "€"), ("€", "£"), ("£", "$"), ("$", "€")] where fact.text.contains(mark) {
      if random.below(2) == 0, !fact.text.contains(other) {
        return ClaimAttack(.units, fact.text.replacing(mark, with: other), [fact.id])
      }
    }
    let tokens = Token.of(fact.text)
    let said = Set(tokens.map { $0.text })
    for i in tokens.indices.dropFirst() {
      let number = tokens[i - 1].text
      guard Int(number) != nil || vocabulary.spelt.contains(number.lowercased()),
        let at = vocabulary.times.firstIndex(where: { $0.contains(tokens[i].text) })
      else { continue }
      let shift = at + 1 < vocabulary.times.count ? at + 1 : at - 1
      let form = vocabulary.times[at].firstIndex(of: tokens[i].text) ?? 0
      let other = vocabulary.times[shift][min(form, vocabulary.times[shift].count - 1)]
      if !said.contains(other) {
        return ClaimAttack(.units, tokens[i].replaced(in: fact.text, by: other), [fact.id])
      }
    }
    return nil
  }

  /// A year moved, or a position stretched.
  func date(_ fact: Fact, _ random: inout SplitMix) -> ClaimAttack? {
    if let employer = fact.organization, let start = fact.dates?.start, let end = fact.dates?.end,
      fact.kind == .position, start.year < end.year
    {
      let isEarly = random.below(2) == 0
      let move = 1 + random.below(5)
      let sentence = vocabulary.worked.replacing("{employer}", with: employer)
        .replacing("{start}", with: String(start.year - (isEarly ? move : 0)))
        .replacing("{end}", with: String(end.year + (isEarly ? 0 : move)))
      return ClaimAttack(.dates, sentence, [fact.id])
    }
    let tokens = Token.of(fact.text)
    let years = tokens.filter { Int($0.text).map { (1950...2100).contains($0) } ?? false }
    guard !years.isEmpty else { return nil }
    let token = years[random.below(years.count)]
    let known = Set(
      years.compactMap { Int($0.text) } + [fact.dates?.start?.year, fact.dates?.end?.year].compactMap { $0 })
    let sign = random.below(2) == 0 ? 1 : -1
    for move in 2...8 {
      let year = (Int(token.text) ?? 0) + sign * move
      if !known.contains(year) {
        return ClaimAttack(.dates, token.replaced(in: fact.text, by: String(year)), [fact.id])
      }
    }
    return nil
  }
}
