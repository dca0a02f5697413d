internal import Base

/// The inputs that earlier runs read, looked at again.
struct CheckedInputs: Sendable {
  /// Groups that are what they were, with what is known of them now, by name.
  private(set) var same: [String: InputGroup] = [:]

  /// Nothing is known of earlier runs.
  init() {}

  /// O(inputs) looks at their status; bytes are read where that leaves a doubt.
  init(_ graph: BuildGraph, hashesEverything: Bool) {
    self.init(graph.allInputs, hashesEverything: hashesEverything)
  }

  /// O(inputs) looks at their status; bytes are read where that leaves a doubt.
  init(_ groups: [InputGroup], hashesEverything: Bool = false) {
    let check = InputCheck(hashesEverything: hashesEverything)
    for group in groups {
      switch check.check(group) {
      case .same: same[group.name] = group
      case .refreshed(let fresh): same[group.name] = fresh
      case .changed: continue
      }
    }
  }

  /// Groups that were just read, each in the form in which it is known already where it is the same: a file that was
  /// only touched is no change. Of the others the digests that were not yet taken are, so that a copy of the folder is known.
  ///
  /// - Parameter loaded: files that are in memory as they were read, by path.
  func settled(_ read: [InputGroup], loaded: [String: SharedBytes]) -> [InputGroup] {
    read.map { group in
      guard let known = same[group.name], group.agrees(with: known) else { return group.digested(loaded) }
      return known
    }
  }
}
