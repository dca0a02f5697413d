internal import Base
internal import Content

/// The grades of papers that come in several: the colour of a card or belt, the number of a level, the ordinal of a state
/// examination, a diploma before a certificate. A green belt shows no black one, and who passed the first examination has not passed the second.
struct Grades {
  /// Of cards and belts, in English, in the order of the text.
  private(set) var colours: [Colour] = []
  /// "NVQ Level 3", "Niveau 5".
  private(set) var levels: [Int] = []
  /// "1. und 2. Staatsexamen".
  private(set) var examinations: [Int] = []
  /// "NEBOSH Diploma": no certificate or award of the same body, which are less, shows it.
  private(set) var isDiploma = false
  /// "National General Certificate", "Level 3 Award".
  private(set) var isLesser = false

  var isEmpty: Bool { colours.isEmpty && levels.isEmpty && examinations.isEmpty && !isDiploma }

  struct Colour: Equatable {
    var name: String
    /// Belts are awarded in an order, cards are not.
    var isBelt: Bool

    private static let belts = ["white", "yellow", "green", "brown", "black"]

    /// Whether who holds it holds `asked` too.
    func covers(_ asked: Colour) -> Bool {
      guard isBelt, asked.isBelt, let own = Self.belts.firstIndex(of: name),
        let least = Self.belts.firstIndex(of: asked.name)
      else { return name == asked.name && isBelt == asked.isBelt }
      return own >= least
    }
  }

  /// O(words).
  init(_ words: [Word]) {
    for i in words.indices {
      if Self.diplomas.contains(words[i].folded) { isDiploma = true }
      if Self.lesser.contains(words[i].folded) { isLesser = true }
      if let name = Self.colours[words[i].folded], let isBelt = Self.holder(near: i, words) {
        colours.append(Colour(name: name, isBelt: isBelt))
      }
      if i > 0, Self.levels.contains(words[i - 1].folded) {
        if let level = Self.number(words[i]) { levels.append(level) }
      }
      if Self.examinations.contains(words[i].folded) {
        examinations += words[max(0, i - 4)..<i].compactMap { word in
          Ordinals.value(of: word.folded) ?? (word.isNumeric ? Int(word.folded) : nil)
        }
      }
    }
  }

  /// Whether a card or belt stands next to a colour: "Gold CSCS card", "carte verte"; true for a belt.
  private static func holder(near i: Int, _ words: [Word]) -> Bool? {
    for j in [i + 1, i + 2, i - 1] where words.indices.contains(j) {
      if cards.contains(words[j].folded) { return false }
      if belts.contains(words[j].folded) { return true }
    }
    return nil
  }

  private static func number(_ word: Word) -> Int? {
    if word.isNumeric { return Int(word.folded) }
    return NumberWords.value(of: word.folded) ?? roman.firstIndex(of: word.folded).map { $0 + 1 }
  }

  private static let diplomas: Set<String> = ["diploma", "diplomas"]
  private static let lesser: Set<String> = [
    "certificate", "certificates", "award", "awards", "introductory", "foundation",
  ]
  private static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]
  private static let levels: HashedWords = [
    "level", "levels", "stufe", "niveau", "nivel", "nvq", "svq", "rqf", "eqf", "dqr", "grade", "tier",
  ]
  private static let examinations: HashedWords = [
    "staatsexamen", "staatsprufung", "lehramtsprufung", "examen", "staatsexamina",
  ]
  private static let cards: HashedWords = ["card", "cards", "karte", "carte", "cartes", "tarjeta", "carne"]
  private static let belts: HashedWords = ["belt", "belts", "gurtel", "ceinture", "cinturon"]
  private static let colours: [String: String] = {
    let rows = [
      "white weiss weisse blanche blanc blanco blanca", "yellow gelb gelbe gelber jaune amarillo amarilla",
      "green grun grune gruner verte vert verde", "brown braun brauner marron",
      "black schwarz schwarze schwarzer noire noir negro negra",
      "blue blau blaue bleue bleu azul", "gold golden goldene or oro dorada", "red rot rote rouge roja rojo",
      "silver silber silberne argent plata", "platinum platin",
    ]
    var out: [String: String] = [:]
    for row in rows {
      let names = row.pieces(" ").map { String($0) }
      for name in names { out[name] = names[0] }
    }
    return out
  }()
}

extension Matcher {
  /// Whether papers that are found have the grades that are asked for, where these name any; those that have them come
  /// first. Of several levels the lowest will do ("Level 3 or above", "2/3"), of several colours one.
  func graded(_ evidence: inout [MatchedFact], _ requirement: Requirement) -> Bool {
    let asked = Grades(requirement.words)
    if asked.isEmpty { return true }
    let found = evidence.map { found in store[found.fact].map { ($0.kind, Grades(Words.of($0.text))) } }
    let isFirst = found.map { $0.map { shows(asked, [$0.1]) } ?? false }
    evidence = evidence.indices.sorted { (isFirst[$0] ? 0 : 1, $0) < (isFirst[$1] ? 0 : 1, $1) }.map {
      evidence[$0]
    }
    return shows(
      asked, found.compactMap { $0 }.filter { $0.0 == .certificate || $0.0 == .education }.map(\.1))
  }

  /// Whether a study has the level that is asked for; one that names none may have it.
  func showsLevel(_ requirement: Requirement, _ study: Fact) -> Bool {
    var asked = Grades(requirement.words)
    asked.forgetCards()
    return asked.isEmpty || shows(asked, [Grades(Words.of(study.text))])
  }

  private func shows(_ asked: Grades, _ held: [Grades]) -> Bool {
    if !asked.colours.isEmpty {
      let own = held.flatMap(\.colours)
      guard own.contains(where: { own in asked.colours.contains { own.covers($0) } }) else { return false }
    }
    // What names no level may be above them all.
    if let least = asked.levels.min(), !held.isEmpty, held.allSatisfy({ !$0.levels.isEmpty }) {
      guard held.contains(where: { $0.levels.max() ?? 0 >= least }) else { return false }
    }
    // "A certificate or diploma" asks for either, and what names no kind may be of any.
    if asked.isDiploma, !asked.isLesser, !held.isEmpty, held.allSatisfy({ $0.isLesser && !$0.isDiploma }) {
      return false
    }
    if let last = asked.examinations.max(), !held.isEmpty {
      guard held.contains(where: { $0.examinations.max() ?? 0 >= last }) else { return false }
    }
    return true
  }
}

extension Grades {
  fileprivate mutating func forgetCards() { colours = [] }
}
