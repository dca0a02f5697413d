/// Abbreviations and what they are short for.
extension Alignment {
  /// "mechanical and electrical" of `M&E`, "MTBF" of "mean time between failures".
  mutating func alignAbbreviations() {
    for i in claim.words.indices where places[i].isEmpty && Self.isCapitals(claim.words[i]) {
      places[i] = spelt(Array(claim.words[i].folded.utf8))
    }
    // "M&E" of "mechanical and electrical"
    for (letters, place) in Self.initials(claim, 0)
    where letters.count == 2 && claim.words[place.word].raw.utf8.count == 1 {
      let found = spelt(letters)
      for i in place.word...place.word + 1 where !found.isEmpty && places[i].isEmpty { places[i] = found }
    }
    for (f, fact) in facts.enumerated() {
      for (letters, place) in Self.initials(fact, f) { cover(letters, place) }
    }
  }

  static func isCapitals(_ word: Word) -> Bool {
    (2...6).contains(word.raw.utf8.count) && word.raw.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// Degrees by their letters, and what they begin with in full: "MA" is short for no museum and what follows.
  private static let degrees: [String: String] = [
    "ma": "master", "mba": "master", "msc": "master", "mphil": "master", "meng": "master", "med": "master",
    "mfa": "master", "llm": "master", "ba": "bachelor", "bsc": "bachelor", "beng": "bachelor",
    "bed": "bachelor", "bfa": "bachelor", "llb": "bachelor", "phd": "philosoph", "bts": "brevet",
    "dut": "diplom", "cap": "certificat", "hnd": "higher", "hnc": "higher",
  ]

  /// Where words of the facts in a row begin with `letters`; small words may stand between.
  private func spelt(_ letters: [UInt8]) -> [Place] {
    let first = Self.degrees[String(decoding: letters, as: UTF8.self)]
    for (f, fact) in facts.enumerated() {
      for start in fact.words.indices where first.map({ fact.words[start].folded.hasPrefix($0) }) ?? true {
        if let run = Self.run(letters, in: fact.words, from: start) {
          return run.map { Place(fact: f, word: $0) }
        }
      }
    }
    return []
  }

  private static func run(_ letters: [UInt8], in words: [Word], from start: Int) -> [Int]? {
    var out: [Int] = []
    var i = start
    while out.count < letters.count, i < words.count, i - start <= 2 * letters.count {
      if words[i].folded.utf8.first == letters[out.count] {
        out.append(i)
      } else if out.isEmpty || !FunctionWords.isGrammar(words[i]) {
        return nil
      }
      i += 1
    }
    return out.count == letters.count ? out : nil
  }

  /// The abbreviations of a fact: words in capitals, and single letters that `&` joins.
  private static func initials(_ fact: TextReading, _ f: Int) -> [(letters: [UInt8], place: Place)] {
    fact.words.indices.compactMap { i in
      let word = fact.words[i]
      if isCapitals(word), word.raw.utf8.count > 2 {
        return (Array(word.folded.utf8), Place(fact: f, word: i))
      }
      guard i + 1 < fact.words.count, word.raw.utf8.count == 1, fact.words[i + 1].raw.utf8.count == 1,
        fact.text.utf8.dropFirst(word.range.upperBound).first == 0x26
      else { return nil }
      return (Array((word.folded + fact.words[i + 1].folded).utf8), Place(fact: f, word: i))
    }
  }

  private mutating func cover(_ letters: [UInt8], _ place: Place) {
    for start in claim.words.indices where places[start].isEmpty || letters.count == 2 {
      for order in letters.count == 2 ? [letters, letters.reversed()] : [letters] {
        guard let run = Self.run(order, in: claim.words, from: start) else { continue }
        for i in run where places[i].isEmpty && claim.words[i].folded.utf8.count > 3 {
          places[i] = [place]
          if Self.degrees[String(decoding: letters, as: UTF8.self)] != nil { degreeWords.insert(i) }
        }
      }
    }
  }
}
