internal import Base
internal import Synchronization

/// What was read of the texts of facts, for all sentences that rest on them and all letters that tell them: each is read
/// once.
final class FactReadings: Sendable {
  private struct Key: Hashable {
    var text: String
    var tongue: Tongue
  }
  private struct StructureKey: Hashable {
    var reading: Key
    var isFrame: Bool
  }
  private struct PartsKey: Hashable {
    var text: String
    var kind: Fact.Kind
    var place: String
  }
  private struct QuoteKey: Hashable {
    var sentence: String
    var facts: [FactID]
  }
  private struct StatementKey: Hashable {
    var text: String
    var language: LetterLanguage
  }
  private let parts = Mutex<[PartsKey: Set<String>]>([:])
  private let words = Mutex<[String: [Word]]>([:])
  private let readings = Mutex<[Key: TextReading]>([:])
  private let help = Mutex<[Key: Bool]>([:])
  private let quotes = Mutex<[QuoteKey: Bool]>([:])
  private let statements = Mutex<[StatementKey: Statement?]>([:])
  private let structures = Mutex<[StructureKey: RoleStructure]>([:])
  /// Texts kept: with more, all are forgotten.
  private static let most = 2_000

  /// The forms of a fact and its parts in which they are compared word for word.
  func parts(of fact: Fact) -> Set<String> {
    let key = PartsKey(text: fact.text, kind: fact.kind, place: fact.place)
    if let known = parts.withLock({ $0[key] }) { return known }
    let found = VerbatimForm.parts(of: fact)
    parts.withLock { parts in
      if parts.count >= Self.most { parts = [:] }
      parts[key] = found
    }
    return found
  }

  func words(of text: String) -> [Word] {
    if let known = words.withLock({ $0[text] }) { return known }
    let found = Words.of(text)
    words.withLock { words in
      if words.count >= Self.most { words = [:] }
      words[text] = found
    }
    return found
  }

  /// Whether a text has a word that may tell of help or part in something.
  func mayHelp(_ text: String, in tongue: Tongue) -> Bool {
    let key = Key(text: text, tongue: tongue)
    if let known = help.withLock({ $0[key] }) { return known }
    let found = words(of: text).contains { (Agency.step($0, tongue) ?? 3) <= 2 }
    help.withLock { help in
      if help.count >= Self.most { help = [:] }
      help[key] = found
    }
    return found
  }

  /// A text as it is compared in a language; of facts that measure nothing besides, so that it says all.
  func reading(of text: String, in tongue: Tongue, _ read: () -> TextReading) -> TextReading {
    let key = Key(text: text, tongue: tongue)
    if let known = readings.withLock({ $0[key] }) { return known }
    let reading = read()
    readings.withLock { readings in
      if readings.count >= Self.most { readings = [:] }
      readings[key] = reading
    }
    return reading
  }

  /// Whether a sentence stands in facts of the person word for word, as `look` finds the first time.
  func isQuote(_ sentence: String, of facts: [Fact], _ look: () -> Bool) -> Bool {
    let key = QuoteKey(sentence: sentence, facts: facts.map(\.id))
    if let known = quotes.withLock({ $0[key] }) { return known }
    let found = look()
    quotes.withLock { quotes in
      if quotes.count >= Self.most { quotes = [:] }
      quotes[key] = found
    }
    return found
  }

  /// A text as a letter tells it; nil where it cannot be told.
  func statement(_ text: String, in language: LetterLanguage, _ read: () -> Statement?) -> Statement? {
    let key = StatementKey(text: text, language: language)
    if let known = statements.withLock({ $0[key] }) { return known }
    let statement = read()
    statements.withLock { statements in
      if statements.count >= Self.most { statements = [:] }
      statements[key] = .some(statement)
    }
    return statement
  }

  /// What of a text's words belongs together; `isFrame`: all of it holds for all. Of readings as `reading(of:in:)` gives.
  func structure(of text: TextReading, isFrame: Bool) -> RoleStructure {
    let key = StructureKey(reading: Key(text: text.text, tongue: text.tongue), isFrame: isFrame)
    if let known = structures.withLock({ $0[key] }) { return known }
    let structure = RoleStructure(text, isFrame: isFrame)
    structures.withLock { structures in
      if structures.count >= Self.most { structures = [:] }
      structures[key] = structure
    }
    return structure
  }
}
