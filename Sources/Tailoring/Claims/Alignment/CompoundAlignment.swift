/// Parts of German compounds.
extension Alignment {
  /// A German compound whose parts stand in the facts, or a part of one that stands there: `Brücke` of `Störbrücke`,
  /// `Spannbetonbrücke` of `Brücke (Spannbeton)`.
  func compound(_ root: String, folded: String) -> [Place] {
    let known = facts.enumerated().flatMap { f, fact in
      fact.roots.enumerated().map { (root: $1, word: fact.words[$0].folded, place: Place(fact: f, word: $0)) }
    }
    let bare = Stemmer.singular(folded)
    let whole = known.filter {
      isPart(root, of: $0.root, $0.word) || bare.utf8.count >= 4 && isPart(bare, of: $0.word, $0.word)
    }
    .map(\.place)
    if !whole.isEmpty { return whole }
    let bytes = Array(folded.utf8)
    guard bytes.count >= 7 else { return [] }
    for cut in 3...bytes.count - 4 {
      let left = String(decoding: bytes[..<cut], as: UTF8.self)
      let right = Roots.of(String(decoding: bytes[cut...], as: UTF8.self), .de)
      guard right.utf8.count >= 3 else { continue }
      let heads = known.filter { $0.root == right || isPart(right, of: $0.root, $0.word) }
      guard !heads.isEmpty else { continue }
      let modifier = Roots.of(Self.withoutLink(left), .de)
      let mates = known.filter { mate in
        heads.contains {
          $0.place.fact == mate.place.fact
            && facts[$0.place.fact].statementOf[$0.place.word]
              == facts[mate.place.fact].statementOf[mate.place.word]
        }
      }.filter {
        $0.root == modifier || $0.word == left || isPart(modifier, of: $0.root, $0.word)
      }
      if !mates.isEmpty { return heads.map(\.place) + mates.map(\.place) }
    }
    // Of papers and skills no likeness is enough: an "Aufbaukurs" is no "Grundkurs".
    return likeCompound(bytes, known.filter { prose[$0.place.fact] })
  }

  /// "Versuchsfläche" of "Probefläche", "Meldesachen" of "Meldeangelegenheiten", "Aushilfskräfte" of "Aushilfen": one part is the
  /// same, the other is like it or says nothing.
  private func likeCompound(_ bytes: [UInt8], _ known: [(root: String, word: String, place: Place)])
    -> [Place]
  {
    guard bytes.count >= 9 else { return [] }
    let tables = [Thesaurus(.de), Thesaurus.lexicon(.de)]
    func says(_ said: String, _ known: String) -> Bool { tables.contains { $0.says(said, known) } }
    for cut in 4...bytes.count - 4 {
      let left = Self.withoutLink(String(decoding: bytes[..<cut], as: UTF8.self))
      let right = String(decoding: bytes[cut...], as: UTF8.self)
      let head = Roots.of(right, .de)
      for other in known where other.word.utf8.count >= 5 {
        if other.word.hasPrefix(left) {
          let tail = String(other.word.dropFirst(left.count).drop { $0 == "s" })
          let rest = Roots.of(tail, .de)
          if Self.isEmptyHead(right), tail.utf8.count <= 2 || Self.isEmptyHead(tail) { return [other.place] }
          if rest.utf8.count >= 4, says(head, rest) { return [other.place] }
        }
        let tail = Stemmer.singular(right)
        guard tail.utf8.count >= 4, let end = Self.start(of: tail, in: other.word), end >= 4 else { continue }
        let modifier = Roots.of(left, .de)
        let rest = Roots.of(Self.withoutLink(String(other.word.prefix(end))), .de)
        if says(modifier, rest) { return [other.place] }
      }
    }
    return []
  }

  /// Nouns that end a compound and say nothing of their own.
  private static let emptyHeads: HashedWords = [
    "sache", "sachen", "angelegenheit", "angelegenheiten", "arbeit", "arbeiten", "tatigkeit", "massnahme",
    "massnahmen", "aufgabe", "aufgaben", "zeit", "zeiten", "funktion", "bereich", "bereiche", "position",
    "stelle",
    "wesen", "umfeld", "thema", "themen", "gebiet", "phase", "raum", "art", "zweck", "zwecke", "segment",
    "sektor",
    "branche", "prozess", "prozesse", "vorgang", "vorgange", "fall", "falle", "verfahren",
  ]

  private static func isEmptyHead(_ head: String) -> Bool {
    emptyHeads.contains(head) || emptyHeads.contains(Stemmer.singular(head))
  }

  /// Where the last part of a compound begins that starts with `tail`.
  private static func start(of tail: String, in word: String) -> Int? {
    let (a, b) = (Array(word.utf8), Array(tail.utf8))
    guard a.count > b.count else { return nil }
    return (1...a.count - b.count).first {
      a[$0..<$0 + b.count].elementsEqual(b) && a.count - $0 - b.count <= 3
    }
  }

  private static func withoutLink(_ part: String) -> String {
    part.hasSuffix("s") && part.utf8.count > 4 ? String(part.dropLast()) : part
  }

  /// Names of trades: who is one of these did not buy.
  private static let tradesmen = ["kauffrau", "kaufmann", "kaufleut", "kaufhaus"]

  /// Whether `part` starts or ends a compound, with at least three letters more that are no prefix.
  private func isPart(_ part: String, of root: String, _ word: String) -> Bool {
    guard part.utf8.count >= 3, !(part == "kauf" && Self.tradesmen.contains(where: word.hasPrefix)) else {
      return false
    }
    for text in [root, word] where text.utf8.count >= part.utf8.count + (part.utf8.count == 3 ? 5 : 2) {
      if text.hasPrefix(part), part.utf8.count >= 4 || part == "bau", !German.isPerson(part) { return true }
      if text.hasSuffix(part), !German.prefixes.contains(String(text.dropLast(part.utf8.count))) {
        return true
      }
    }
    return false
  }
}
