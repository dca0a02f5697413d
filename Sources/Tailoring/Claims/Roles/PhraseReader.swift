/// Parts a text into phrases, from left to right, without a dictionary of parts of speech.
struct PhraseReader {
  private let text: TextReading
  private var phrases: [Phrase] = []
  private var open: [Int] = []
  private var link = Phrase.Link.first
  private var part = -1
  private var said = ""

  /// The phrases of a text in order. O(words).
  static func phrases(of text: TextReading) -> [Phrase] {
    var reader = PhraseReader(text: text)
    reader.read()
    return reader.phrases
  }

  private init(text: TextReading) { self.text = text }

  private mutating func read() {
    for i in text.words.indices {
      if text.pieceOf[i] != part {
        close()
        part = text.pieceOf[i]
        link = .first
      }
      read(i)
    }
    close()
  }

  private mutating func read(_ i: Int) {
    let word = text.words[i]
    if text.tongue == .en, word.raw == "s", i > 0 { return }
    if let preposition = preposition(i) {
      close()
      link = .preposition(preposition)
      said = word.folded
      return
    }
    if FunctionWords.isGrammar(word), !word.isNumeric {
      let isFirst = open.isEmpty
      close()
      if !isFirst || link == .first && Self.pronouns.contains(word.folded) { link = .plain }
      return
    }
    if Verbs.isVerb(i, in: text, isFirst: open.isEmpty && link == .first) {
      close()
      phrases.append(Phrase(words: [i], head: i, link: link, part: part, isVerb: true))
      link = .plain
      return
    }
    if isCounting(i) { close() }
    open.append(i)
  }

  /// "à domicile 8 personnes": in French and Spanish a figure before a noun begins what it counts.
  private func isCounting(_ i: Int) -> Bool {
    guard text.tongue == .fr || text.tongue == .es, let last = open.last, !text.words[last].isNumeric,
      text.words[i].isNumeric, i + 1 < text.words.count, text.pieceOf[i + 1] == text.pieceOf[i],
      text.isContent(i + 1)
    else { return false }
    return !text.words[i + 1].isCapitalized
  }

  private static let pronouns: HashedWords = ["i", "ich", "j", "je", "yo", "we", "wir", "nous"]

  /// In German an article after a noun, too: "Gewicht der Baureihe".
  private func preposition(_ i: Int) -> Preposition? {
    let word = text.words[i]
    if let found = Preposition.of(word.folded, text.tongue) { return isOfMore(i) ? nil : found }
    guard text.tongue == .de, German.genitiveArticles.contains(word.folded), let last = open.last,
      last == i - 1, text.words[last].isCapitalized
    else { return nil }
    return .genitive
  }

  /// "über 300 Brote", "mehr als 40": what makes a number a bound parts nothing.
  private func isOfMore(_ i: Int) -> Bool {
    ["uber", "als"].contains(text.words[i].folded) && text.tongue == .de
      && text.numbers.contains { $0.isRaised && $0.words.lowerBound == i + 1 && $0.unit == nil }
  }

  private var hasPreposition: Bool {
    if case .preposition = link { return true }
    return false
  }

  private mutating func close() {
    guard !open.isEmpty else { return }
    phrases.append(
      Phrase(
        words: open, head: head(of: open), link: link, part: part, isVerb: false,
        preposition: hasPreposition ? said : ""))
    open.removeAll()
    link = .plain
  }

  /// The last noun in English and German, the first in French and Spanish.
  private func head(of words: [Int]) -> Int {
    let all = words.filter { !text.words[$0].isNumeric && !Numbers.isSpelt(text.words[$0]) }
    let heavy = all.filter {
      !LightWords.contains(text.words[$0].folded, text.tongue) && !isAdverb(text.words[$0])
    }
    let nouns = heavy.isEmpty ? all : heavy
    guard !nouns.isEmpty else { return words[words.count - 1] }
    switch text.tongue {
    case .en: return nouns[nouns.count - 1]
    case .de: return nouns.last { text.words[$0].isCapitalized } ?? nouns[nouns.count - 1]
    case .fr, .es: return nouns.first { !Self.before.contains(text.words[$0].folded) } ?? nouns[0]
    }
  }

  /// "140 movements daily", "seit kurzem regelmäßig"
  private func isAdverb(_ word: Word) -> Bool {
    TimeAdverbs.units[word.folded] != nil || text.tongue == .en && word.folded.hasSuffix("ly")
      || text.tongue == .fr && word.folded.hasSuffix("ement")
      || text.tongue == .es && word.folded.hasSuffix("mente")
  }

  /// Adjectives that French and Spanish put before the noun.
  private static let before: HashedWords = [
    "grand", "grande", "grands", "grandes", "petit", "petite", "petits", "petites", "nouveau", "nouvelle",
    "nouveaux", "nouvelles", "ancien", "ancienne", "premier", "premiere", "deuxieme", "seconde", "second",
    "bon", "bonne", "gran", "nuevo", "nueva", "nuevos", "nuevas", "antiguo", "antigua", "primer", "primera",
    "segundo", "segunda", "buen", "buena", "unos", "unas", "plusieurs", "quelques", "varios", "varias",
    "environ", "divers", "diverses", "proprio", "propre", "propres", "tercer", "tercera", "chaque", "cada",
    "haute", "haut",
  ]
}
