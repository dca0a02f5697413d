internal import Content
internal import Synchronization

/// The facts that were prepared last, for matching and for checking claims: the applications of one person share them,
/// whichever posting they are for; and the postings that were read last, which the people share. For one build with one
/// vocabulary.
public final class PreparedFacts: Sendable {
  private struct Person {
    var store: FactStore
    var index: FactIndex?
    let readings = FactReadings()
    /// By the date to which present positions are counted.
    var claims: [PartialDate: ClaimMemory] = [:]
  }
  private let kept = Mutex<[Person]>([])
  private let postings = PostingReadings()
  /// Profiles kept: a few languages and choices of the persons who are on the cores.
  private static let most = 4

  public init() {}

  /// The index of `store`, made where it is not known. O(facts) where it is known.
  func index(of store: FactStore, _ table: TermTable) -> FactIndex {
    if let known = kept.withLock({ kept in kept.first { $0.store == store }?.index }) { return known }
    let index = FactIndex(store.facts, table: table)
    kept.withLock { kept in Self.with(store, &kept) { $0.index = index } }
    return index
  }

  /// What the checks of one application of `tailored` found, and what those of the person's others found in the same
  /// sentences. O(facts).
  public func claims(of tailored: TailoredProfile) -> ClaimMemory {
    let store = tailored.facts.source
    let person = kept.withLock { kept in
      Self.with(store, &kept) { person in
        if let known = person.claims[tailored.date] { return known }
        let memory = ClaimMemory(person.readings)
        person.claims[tailored.date] = memory
        return memory
      }
    }
    return ClaimMemory(of: person)
  }

  /// What `posting` asks for. O(1) where it was read for another application.
  func reading(of posting: JobPosting, _ vocabulary: Vocabulary) -> PostingReading {
    postings.reading(of: posting, vocabulary)
  }

  private static func with<Value>(
    _ store: FactStore, _ kept: inout [Person], _ change: (inout Person) -> Value
  ) -> Value {
    if let i = kept.firstIndex(where: { $0.store == store }) { return change(&kept[i]) }
    if kept.count == most { kept.removeFirst() }
    kept.append(Person(store: store))
    return change(&kept[kept.count - 1])
  }
}
