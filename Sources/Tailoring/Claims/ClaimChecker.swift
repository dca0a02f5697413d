public import Base
public import Content

/// Checks a sentence against exactly the facts it is said to rest on, whoever worded it.
///
/// Words that claim nothing pass; every other word, number, name, skill, degree, rank and negation must stand in the
/// facts, in whatever form or order. What cannot be decided counts as unsupported: then the source's own words are used,
/// which is always safe.
public struct ClaimChecker: Sendable {
  let store: FactStore
  let date: PartialDate
  let table: TermTable
  private let profile: CheckedProfile
  private let memory: ClaimMemory?
  private let readings: FactReadings
  /// A sentence of more words is none: it is taken only where it stands in a fact word for word.
  static let mostWords = 300
  /// A fact of more words is told in no others: what it says together is not looked through.
  static let mostFactWords = 1_000
  /// Facts of the person that one sentence may rest on: of many facts anything can be put together.
  static let mostFacts = 3

  /// `store` holds the profile's facts and, for letters, the posting's names; current positions are counted to `date`.
  /// `memory` is of checkers of the same three, what it shares with others of the same person, date and vocabulary.
  public init(
    _ store: FactStore, date: PartialDate, vocabulary: Vocabulary = .standard, memory: ClaimMemory? = nil
  ) {
    self.store = store
    self.memory = memory
    readings = memory?.facts ?? FactReadings()
    self.date = date
    table = vocabulary.claims
    let readings = readings
    profile =
      memory?.profile { CheckedProfile(store.facts, readings) } ?? CheckedProfile(store.facts, readings)
  }

  /// What `sentence` says that `facts` do not support, in the order of the checks; empty: proven.
  /// O(bytes) where it stands in a fact word for word; else the words of both are bounded.
  public func problems(in sentence: String, restingOn facts: [FactID]) -> [ClaimProblem] {
    guard !facts.isEmpty else { return [ClaimProblem(.noFacts, sentence)] }
    // As nearly all of a CV says it.
    if facts.count == 1, let fact = store[facts[0]], fact.kind != .posting, fact.text == sentence {
      return []
    }
    let unknown = facts.filter { store[$0] == nil }
    guard unknown.isEmpty else { return unknown.map { ClaimProblem(.unknownFact, $0.name) } }
    let known = facts.compactMap { store[$0] }
    guard known.filter({ $0.kind != .posting }).count <= Self.mostFacts else {
      return [ClaimProblem(.tooManyFacts, sentence)]
    }
    let isOfPerson = known.allSatisfy { $0.kind != .posting }
    let memory = isOfPerson ? memory?.person ?? memory : memory
    return memory?.problems(in: sentence, restingOn: facts) { examined(sentence, known) }
      ?? examined(sentence, known)
  }

  /// With the facts in the words that the profile gives first, else in others of the person's: each by itself, for what two texts
  /// say in different words cannot be put together.
  private func examined(_ sentence: String, _ known: [Fact]) -> [ClaimProblem] {
    if stands(sentence, in: known) || Quotation.holds(sentence, of: known) { return [] }
    guard !Words.count(in: sentence, exceeds: Self.mostWords),
      !known.contains(where: { fact in
        ([fact.text] + fact.wordings).contains { Words.count(in: $0, exceeds: Self.mostFactWords) }
      })
    else { return [ClaimProblem(.word, sentence)] }
    let problems = checked(sentence, known)
    guard !problems.isEmpty, known.contains(where: { !$0.wordings.isEmpty }) else { return problems }
    let isHeld = OwnWordings.combinations(of: known, nearest: sentence).contains {
      VerbatimForm.holds(sentence, in: $0, readings) || checked(sentence, $0).isEmpty
    }
    return isHeld ? [] : problems
  }

  private func checked(_ sentence: String, _ known: [Fact]) -> [ClaimProblem] {
    var check = ClaimCheck(
      sentence, known, table: table, date: date, profile, likely: Tongue(store.language), readings)
    return check.run()
  }

  /// Whether a sentence stands in facts word for word. Names of postings differ from one to the next.
  private func stands(_ sentence: String, in known: [Fact]) -> Bool {
    guard known.allSatisfy({ $0.kind != .posting }) else {
      return VerbatimForm.holds(sentence, in: known, readings)
    }
    return readings.isQuote(sentence, of: known) { VerbatimForm.holds(sentence, in: known, readings) }
  }
}
