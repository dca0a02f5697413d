internal import Base

/// The languages whose grammar claims are compared in.
enum Tongue: Int, Sendable, CaseIterable {
  case en, de, fr, es

  init?(_ tag: LanguageTag) {
    guard let tongue = ["en", "de", "fr", "es"].firstIndex(of: tag.primary) else { return nil }
    self.init(rawValue: tongue)
  }

  private static let cueTexts = [
    """
    the and of to for with at by from on is was i my their its were are which that while had have has our into a an as me
    """,
    """
    der die das und mit von fur bei ich im den dem des zu auf als habe aus nach ein eine einer einem sie wurde vom zur zum je
    """,
    """
    le les des du et une dans pour avec j au aux sur la d l en qui par un ai comme a ses de que me je mon ma ce est sont ont se suis etais nous vous
    """,
    """
    el los las del y con una por en la de al un para como he se que mi su a me mis sus lo sin fue muy
    """,
  ]

  /// The languages that a word speaks for, a bit for each.
  private static let cues: HashedTable<UInt8> = {
    var out: [String: UInt8] = [:]
    for (i, text) in cueTexts.enumerated() {
      for word in text.pieces(" ", "\n") { out[String(word), default: 0] |= 1 << UInt8(i) }
    }
    return HashedTable(out)
  }()

  private static let marks: [Set<UInt32>] = [
    [], [0xE4, 0xF6, 0xFC, 0xDF, 0xC4, 0xD6, 0xDC], [0xE8, 0xE9, 0xEA, 0xE7, 0xE0, 0xF4, 0xFB, 0x153, 0xC9],
    [0xF1, 0xF3, 0xED, 0xE1, 0xFA, 0xE9],
  ]

  /// Endings that French and Spanish do not share, for texts of words that both have.
  private static let endings: [Tongue: [String]] = [
    .fr: ["tion", "tions", "eur", "eurs", "aux", "ment", "ments", "ees", "ee", "oir", "age", "ique"],
    .es: ["o", "os", "cion", "ciones", "dad", "ada", "adas", "ando", "iendo", "aba", "ron", "dor", "ora"],
  ]

  /// Which of two Romance languages the endings of words speak for; nil where they speak for neither.
  private static func romance(_ texts: [[Word]]) -> Tongue? {
    var score: [Tongue: Int] = [:]
    for word in texts.joined() where word.folded.utf8.count > 3 {
      for (tongue, ends) in endings where ends.contains(where: word.folded.hasSuffix) {
        score[tongue, default: 0] += 1
      }
    }
    let (french, spanish) = (score[.fr] ?? 0, score[.es] ?? 0)
    return french == spanish ? nil : french > spanish ? .fr : .es
  }

  /// The language that most of the words and letters speak for, with some weight for the likely one; English where nothing
  /// does. O(bytes).
  static func of(_ texts: [[Word]], likely: Tongue? = nil) -> Tongue {
    var score = [0, 0, 0, 0]
    if let likely { score[likely.rawValue] += 4 }
    for word in texts.joined() {
      if let spoken = cues[word.folded] {
        for i in score.indices where spoken >> UInt8(i) & 1 == 1 { score[i] += 2 }
      }
      guard word.raw.utf8.contains(where: { $0 >= 0x80 }) else { continue }
      for scalar in word.raw.unicodeScalars {
        for tongue in allCases where marks[tongue.rawValue].contains(scalar.value) {
          score[tongue.rawValue] += 1
        }
      }
    }
    let best = score.max() ?? 0
    let leading = best == 0 ? [.en] : allCases.filter { score[$0.rawValue] == best }
    if let likely, leading.contains(likely) { return likely }
    if !leading.contains(.en), leading.contains(.fr), leading.contains(.es), let found = romance(texts) {
      return found
    }
    return leading.first ?? .en
  }
}
