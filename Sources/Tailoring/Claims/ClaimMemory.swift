internal import Base
internal import Synchronization

/// What was found in sentences before, for checkers of the same facts, date and vocabulary: whoever words a letter checks
/// each sentence, and the ledger checks what is sent again.
public final class ClaimMemory: Sendable {
  private struct Key: Hashable {
    var sentence: String
    var facts: [FactID]
  }
  private let known = Mutex<[Key: [ClaimProblem]]>([:])
  /// Of sentences that rest on the person's facts alone, whatever the posting.
  let person: ClaimMemory?
  /// Of the person's facts.
  let facts: FactReadings
  private let checked = Mutex<CheckedProfile?>(nil)
  /// Sentences kept: with more, all are forgotten.
  private static let most = 10_000

  public convenience init() { self.init(FactReadings()) }

  /// For all applications of a person; `facts` are what is known of the same facts for other dates.
  init(_ facts: FactReadings) {
    person = nil
    self.facts = facts
  }

  /// - Parameter person: what is shared with the person's other applications.
  init(of person: ClaimMemory) {
    self.person = person
    facts = person.facts
  }

  /// What claims are compared with of the person's whole profile, read once for all of their applications.
  func profile(_ read: () -> CheckedProfile) -> CheckedProfile {
    if let person { return person.profile(read) }
    if let known = checked.withLock({ $0 }) { return known }
    let found = read()
    checked.withLock { $0 = found }
    return found
  }

  func problems(in sentence: String, restingOn facts: [FactID], _ check: () -> [ClaimProblem])
    -> [ClaimProblem]
  {
    let key = Key(sentence: sentence, facts: facts)
    if let found = known.withLock({ $0[key] }) { return found }
    let found = check()
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[key] = found
    }
    return found
  }
}
