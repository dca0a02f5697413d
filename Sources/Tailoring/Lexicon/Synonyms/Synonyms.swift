/// Groups of words that say the same, by roots.
///
/// A word of the facts *offers* the numbers of the groups it stands in, and a word of the sentence *needs* one of them.
/// The words before a `>` only offer: a hospital is a building, but not each building a hospital.
struct Synonyms: Sendable {
  private var offers: [String: [UInt64]] = [:]
  private var needs: [String: [UInt64]] = [:]
  /// Phrases by the root of their first word.
  private var phrases: [String: [(roots: [String], offers: [UInt64], needs: [UInt64])]] = [:]

  // Each is made when its language is first met: most runs meet one.
  private static let english = Synonyms(EnglishSynonyms.text, .en)
  private static let german = Synonyms(GermanSynonyms.text, .de)
  private static let french = Synonyms(FrenchSynonyms.text, .fr)
  private static let spanish = Synonyms(SpanishSynonyms.text, .es)

  static func of(_ tongue: Tongue) -> Synonyms {
    switch tongue {
    case .en: english
    case .de: german
    case .fr: french
    case .es: spanish
    }
  }

  private init(_ text: String, _ tongue: Tongue) {
    for (number, line) in text.pieces("\n").enumerated() {
      let key = Words.hash("group \(number)")
      let sides = line.pieces(">")
      for (i, side) in sides.enumerated() {
        for entry in side.pieces(" ") {
          add(String(entry), tongue, key, isNeeding: i > 0 || sides.count == 1)
        }
      }
    }
  }

  private mutating func add(_ entry: String, _ tongue: Tongue, _ key: UInt64, isNeeding: Bool) {
    let phrase = String(decoding: entry.utf8.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
    let roots = Words.of(phrase).map { Roots.of($0.folded, tongue) }
    guard let first = roots.first else { return }
    guard roots.count > 1 else {
      offers[first, default: []].append(key)
      if isNeeding { needs[first, default: []].append(key) }
      return
    }
    phrases[first, default: []].append((roots, [key], isNeeding ? [key] : []))
  }

  /// The groups that a word of the facts stands for.
  func offered(by root: String) -> [UInt64] { offers[root] ?? [] }

  /// The groups of which one must be offered for a word of the sentence to be supported.
  func needed(by root: String) -> [UInt64] { needs[root] ?? [] }

  /// Phrases that start at word `i`: their length, what they offer and what they need.
  func phrases(at i: Int, in roots: [String]) -> [(count: Int, offers: [UInt64], needs: [UInt64])] {
    (phrases[roots[i]] ?? []).compactMap { phrase in
      guard let end = Self.end(of: phrase.roots, at: i, in: roots) else { return nil }
      return (end - i, phrase.offers, phrase.needs)
    }
  }

  private static let articles: HashedWords = [
    "a", "an", "the", "my", "our", "einen", "ein", "eine", "der", "die", "das", "den", "un", "une", "le",
    "la", "les", "una",
    "el", "los", "las",
  ]

  /// The end of a phrase that starts at word `i`; articles may stand in it.
  private static func end(of phrase: [String], at i: Int, in roots: [String]) -> Int? {
    var next = i
    for root in phrase {
      while next > i, next < roots.count, roots[next] != root, articles.contains(roots[next]) { next += 1 }
      guard next < roots.count, roots[next] == root else { return nil }
      next += 1
    }
    return next
  }
}
