/// Figures that count nothing: of a name, or of an order.
extension ClaimCheck {
  /// "Key Stage 2": a figure that belongs to the name before it, in the facts too.
  func isLabel(_ mention: NumberMention) -> Bool {
    let i = mention.words.lowerBound
    guard i > 0, mention.unit == nil, tongue != .de, words[i - 1].isCapitalized, !words[i - 1].startsSentence
    else { return false }
    return sources.contains { source in
      source.words.indices.dropFirst().contains {
        source.words[$0].folded == words[i].folded && source.words[$0 - 1].folded == words[i - 1].folded
          && source.words[$0 - 1].isCapitalized
      }
    }
  }

  /// "im 3. Lehrjahr" of "im dritten Lehrjahr".
  func isOrdinal(_ mention: NumberMention) -> Bool {
    guard mention.words.count == 1, mention.unit == nil, let value = mention.values.first, value % 1000 == 0
    else { return false }
    let next = mention.words.upperBound
    guard next < words.count else { return false }
    let word = words[mention.words.lowerBound]
    guard NumberWords.value(of: word.folded) == nil else { return false }
    guard
      text.utf8.dropFirst(word.range.upperBound).first == 0x2E || !word.folded.utf8.allSatisfy({ $0 < 0x3A })
    else { return false }
    return alignment.places[next].contains { place in
      let known = sources[place.fact].words
      return place.word > 0 && Ordinals.value(of: known[place.word - 1].folded) == Int(value / 1000)
    }
  }
}
