internal import Synchronization

/// The facts that were prepared for matching last: the applications of one person share them, whichever posting they are
/// for. For one build with one vocabulary.
public final class PreparedFacts: Sendable {
  private let kept = Mutex<[(store: FactStore, index: FactIndex)]>([])
  /// Profiles kept: a few languages and choices of the persons who are on the cores.
  private static let most = 8

  public init() {}

  /// The index of `store`, made where it is not known. O(facts) where it is known.
  func index(of store: FactStore, _ table: TermTable) -> FactIndex {
    if let known = kept.withLock({ kept in kept.first { $0.store == store }?.index }) { return known }
    let index = FactIndex(store.facts, table: table)
    kept.withLock { kept in
      if kept.count == Self.most { kept.removeFirst() }
      kept.append((store, index))
    }
    return index
  }
}
