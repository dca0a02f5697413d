internal import Base
internal import Content

/// Sentences that tell of the employer, or only say which post is to be filled, under whatever heading they stand: "Harbour Youth
/// Trust helps young people", "We need an Insight Analyst to help us show what works."
struct EmployerPortrait {
  /// The words of the names of employer and post; empty where they are not known.
  private let company: [String]
  private let position: [String]

  init(of posting: JobPosting) {
    company = Self.words(posting.company?.plain)
    position = Self.words(posting.position?.plain)
  }

  private static func words(_ name: String?) -> [String] {
    Words.of(name ?? "").filter { !$0.isNumeric && $0.raw.utf8.count > 1 }.map(\.folded)
  }

  /// Whether `words`, those of a sentence, ask nothing of a person. O(words).
  func holds(_ words: [Word]) -> Bool {
    guard words.count > 4, !words.contains(where: { Self.readers.contains($0.folded) }),
      YearsPattern.find(in: words) == nil, DegreePattern.lowest(in: words) == nil
    else { return false }
    return seeks(words) || tells(words)
  }

  /// "Harbour Youth Trust helps …": the name, and what it does in small letters.
  private func tells(_ words: [Word]) -> Bool {
    let start = words.first.map { Self.articles.contains($0.folded) } ?? false ? 1 : 0
    let rest = words.dropFirst(start)
    guard !company.isEmpty, rest.count > company.count + 2,
      rest.prefix(company.count).map(\.folded) == company, let verb = rest.dropFirst(company.count).first,
      !verb.isCapitalized, !FunctionWords.isGrammar(verb) || Self.copulas.contains(verb.folded)
    else { return false }
    return !Self.seeking.contains(anyIn: [verb]) && !Self.asks(words)
  }

  /// "We need an Insight Analyst to …": whom, and no word of what that person brings.
  private func seeks(_ words: [Word]) -> Bool {
    guard let seek = Self.seeking.firstRange(in: Array(words.prefix(8))), !position.isEmpty else {
      return false
    }
    let rest = Array(words[seek.upperBound...])
    guard let at = rest.prefix(5).firstIndex(where: { $0.folded == position[0] }),
      rest[at...].prefix(position.count).map(\.folded) == Array(position.prefix(rest.count - at))
    else { return false }
    let before = rest[..<at]
    return before.allSatisfy { FunctionWords.isGrammar($0) || NumberWords.value(of: $0.folded) != nil }
      && !rest.contains { Self.withs.contains($0.folded) } && !Self.asks(rest)
  }

  private static func asks(_ words: [Word]) -> Bool {
    RequirementCues.asks(words) || DemandCues.ask.contains(anyIn: words)
      || RequirementCues.nice.contains(anyIn: words)
  }

  private static let seeking = PhraseSet(
    """
    need|needs|seek|seeks|is seeking|are seeking|looking for|recruiting|want|hiring|
    suchen|sucht|brauchen|braucht|benötigen|
    recherchons|recherche|cherchons|cherche|recrutons|recrute|
    buscamos|busca|necesitamos|necesita|precisamos
    """)
  private static let withs: HashedWords = [
    "with", "who", "whose", "mit", "der", "die", "avec", "qui", "ayant", "dont", "con", "que",
  ]
  private static let articles: HashedWords = [
    "the", "die", "der", "das", "la", "le", "el", "les", "los", "las",
  ]
  private static let copulas: HashedWords = [
    "is", "was", "has", "ist", "hat", "est", "a", "es", "tiene", "are", "have", "sind", "haben",
  ]
  private static let readers: HashedWords = [
    "you", "your", "you'll", "you're", "you'd", "du", "dir", "dich", "dein", "deine", "deinen", "deiner",
    "ihnen", "ihre", "ihr", "ihrer", "ihren", "sie", "vous", "votre", "vos", "tu", "tus", "ti", "te", "usted",
  ]
}
