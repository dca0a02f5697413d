internal import Base

/// What a post consists of, where a line of a CV names it without a verb: "Personal care for residents", "Wartung der
/// Straßenbeleuchtung". A letter says that the work includes it.
struct Duty: Hashable, Sendable {
  /// As it stands after "my work includes", "zu meinen Aufgaben gehört", "mon travail comprend", "mi trabajo incluye".
  var text: String
  /// Whether German says "gehören" of it.
  var isPlural = false

  /// Nil where the first noun is not known to name work, or its article is not known. O(bytes).
  static func of(_ text: String, in language: LetterLanguage) -> Duty? {
    let text = Clause.trimmed(text)
    let words = Words.of(text)
    guard let first = words.first, first.range.lowerBound == 0, (2...26).contains(words.count) else {
      return nil
    }
    switch language {
    case .en: return EnglishDuty.of(text, words)
    case .de: return GermanDuty.of(text, words)
    case .fr: return FrenchDuty.of(text, words)
    case .es: return SpanishDuty.of(text, words)
    }
  }
}

/// "Rotating shifts including nights": a noun that names work, with what belongs to it and without a verb.
enum EnglishDuty {
  static func of(_ text: String, _ words: [Word]) -> Duty? {
    guard Clause.of(text, in: .en) == nil, !words.contains(where: isVerb) else { return nil }
    let head = words.prefix { !links.contains($0.folded) }
    guard let noun = head.last, !stops.contains(words[0].folded) else { return nil }
    let isGerund = words[0].folded.hasSuffix("ing") && words[0].folded.utf8.count > 5
    guard isGerund || namesWork(noun.folded) else { return nil }
    // "the teaching of maths", "the design of surveys"
    let isOf = head.count == 1 && words.count > 2 && words[1].folded == "of"
    let isSingle = !isGerund && countable.contains(noun.folded) || isOf
    return Duty(text: (isSingle ? "the " : "") + Clause.lowercasedFirst(text))
  }

  /// Words that end the first noun's own phrase.
  private static let links: HashedWords = [
    "for", "of", "on", "in", "at", "with", "to", "and", "including", "from", "by", "across", "during", "per",
    "over", "as", "or", "under", "within", "every",
  ]
  private static let stops: HashedWords = [
    "no", "not", "without", "up", "down", "responsible", "good", "best",
  ]
  private static let countable: HashedWords = [
    "shift", "rota", "till", "counter", "desk", "round", "stockroom", "handover", "helpdesk", "phone",
  ]

  private static func namesWork(_ word: String) -> Bool {
    let endings = [
      "ing", "tion", "sion", "ment", "ance", "ence", "care", "work", "support", "control", "shift", "shifts",
      "duties",
    ]
    let nouns: Set<String> = [
      "rounds", "visits", "deliveries", "calls", "enquiries", "inquiries", "sales", "payroll", "rotas",
      "rota", "till", "counter", "desk", "service", "cover", "stock", "repairs", "orders", "checks",
      "records",
      "design", "analysis", "delivery", "review", "upkeep", "supply", "purchase", "sale", "repair",
      "handovers", "round", "helpdesk", "inventory", "hygiene", "payments", "bookings", "returns", "meals",
    ]
    return nouns.contains(word) || endings.contains(where: word.hasSuffix)
  }

  /// A verb makes of it something else: "COSHH folder kept up to date", "Sales rose".
  private static func isVerb(_ word: Word) -> Bool {
    let text = word.folded
    if text.hasSuffix("ed"), text.utf8.count > 4, !word.isCapitalized,
      !["need", "shed", "bed"].contains(text)
    {
      return true
    }
    return [
      "kept", "made", "built", "rose", "fell", "grew", "won", "held", "is", "are", "was", "were", "has",
      "had",
      "have", "i", "my", "her", "his", "done", "run", "sold",
    ].contains(text)
  }
}
