/// "In one phase" of five phases, "en un año" of two years: a word for one, behind a preposition, counts what a fact counts otherwise.
extension ClaimCheck {
  mutating func checkOneOfSeveral() {
    for i in words.indices.dropFirst().dropLast() where Self.ones[tongue.rawValue].contains(words[i].folded) {
      guard Self.within[tongue.rawValue].contains(words[i - 1].folded), !covered[i] || tongue != .en else {
        continue
      }
      let noun = i + 1
      let unit = Units.names[words[noun].folded]
      let counts = sources.indices.flatMap { f -> [NumberMention] in
        let source = sources[f]
        return source.numbers.filter { mention in
          if let unit { return mention.unit == unit && isTold(f) }
          return mention.unit == nil
            && source.counted(by: mention).contains { word in
              alignment.places[noun].contains(Place(fact: f, word: word))
            }
        }
      }
      let isSaid =
        counts.contains { $0.values.contains(1000) } || sources.contains { saysOne($0, words[noun]) }
      if !counts.isEmpty, !isSaid { report(.number, raw(i..<noun + 1)) }
    }
  }

  private func isTold(_ f: Int) -> Bool { alignment.places.contains { $0.contains { $0.fact == f } } }

  private func saysOne(_ source: TextReading, _ noun: Word) -> Bool {
    source.words.indices.dropLast().contains {
      Self.ones[tongue.rawValue].contains(source.words[$0].folded) && source.words[$0 + 1].key == noun.key
    }
  }

  private static let ones: [Set<String>] = [
    ["one", "single"], ["einem", "einer", "einen"], ["un", "une"], ["un", "una"],
  ]
  private static let within: [Set<String>] = [
    ["in", "within", "over", "for", "on"], ["in", "innerhalb", "binnen"], ["en", "sur", "pendant"],
    ["en", "durante"],
  ]
}
