/// Finds the known word a person most likely meant.
public enum Spelling {
  /// The nearest of `candidates` by optimal string alignment distance, if it is close enough to be a slip
  /// (at most a third of the longer word, at least 1). Ties go to the first. O(candidates · lengths).
  public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    var best: (word: String, distance: Int)?
    let letters = Array(word.lowercased())
    for candidate in candidates {
      let others = Array(candidate.lowercased())
      let limit = max(1, max(letters.count, others.count) / 3)
      guard abs(letters.count - others.count) <= limit else { continue }
      let distance = self.distance(letters, others)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours count one each.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var previous = Array(0...b.count)
    for i in 1...a.count {
      var current = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        current[j] = min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          current[j] = min(current[j], before[j - 2] + 1)
        }
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
