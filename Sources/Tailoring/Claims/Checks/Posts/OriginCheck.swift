internal import Content

/// Where somebody lives and comes from is no fact of where they worked, nor of the languages they speak.
extension ClaimCheck {
  mutating func checkOrigins() {
    for i in words.indices where isOfWriter(i) || tongue == .es {
      if let place = homeNamed(behind: i), !isHome(place) { report(.name, raw(i..<place + 1)) }
      if let people = peopleNamed(behind: i) { report(.name, raw(i..<people + 1)) }
    }
  }

  /// The place in "live in London", "komme aus Köln".
  private func homeNamed(behind i: Int) -> Int? {
    guard i + 2 < words.count, Self.living[tongue.rawValue].contains(words[i].folded),
      Self.there[tongue.rawValue].contains(words[i + 1].folded)
    else { return nil }
    let place = i + 2
    return words[place].isCapitalized && !words[place].isNumeric ? place : nil
  }

  private func isHome(_ i: Int) -> Bool {
    isOfPosting[i]
      || sources.indices.contains { f in
        [.basics, .summary].contains(own[f].kind)
          && sources[f].words.contains { $0.folded == words[i].folded }
      }
  }

  /// The people in "I am Polish": no language makes one of them.
  private func peopleNamed(behind i: Int) -> Int? {
    guard tongue == .en, words[i].folded == "am", i + 1 < words.count,
      SpokenLevel.isLanguage(words[i + 1].folded),
      i + 2 == words.count || ["and", "by"].contains(words[i + 2].folded),
      !sources.contains(where: { source in
        source.words.indices.dropLast().contains {
          ["am", "nationality", "citizen"].contains(source.words[$0].folded)
            && source.words[$0 + 1].folded == words[i + 1].folded
        }
      })
    else { return nil }
    return i + 1
  }

  private static let living: [Set<String>] = [
    ["live", "come", "am"], ["wohne", "lebe", "komme", "stamme"], ["habite", "vis", "viens"],
    ["vivo", "resido", "vengo", "soy"],
  ]
  private static let there: [Set<String>] = [
    ["in", "from"], ["in", "aus"], ["a", "de", "au"], ["en", "de"],
  ]
}
