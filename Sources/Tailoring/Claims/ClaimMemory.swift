public import Base
internal import Synchronization

/// What was found in sentences before, for checkers of the same facts, date and vocabulary: whoever words a letter checks
/// each sentence, and the ledger checks what is sent again.
public final class ClaimMemory: Sendable {
  private struct Key: Hashable {
    var sentence: String
    var facts: [FactID]
  }
  private let known = Mutex<[Key: [ClaimProblem]]>([:])

  public init() {}

  func problems(in sentence: String, restingOn facts: [FactID], _ check: () -> [ClaimProblem])
    -> [ClaimProblem]
  {
    let key = Key(sentence: sentence, facts: facts)
    if let found = known.withLock({ $0[key] }) { return found }
    let found = check()
    known.withLock { $0[key] = found }
    return found
  }
}
