/// The usual score, as the baseline: how many distinct words of the query a text has, exactly and without weights.
enum KeywordOverlap {
  /// Numbers of `texts`, the most words first; ties by position; without those that share none.
  static func ranking(of texts: [String], for query: String) -> [Int] {
    let asked = words(query)
    let counts = texts.map { asked.intersection(words($0)).count }
    return texts.indices.filter { counts[$0] > 0 }.sorted { (counts[$1], $0) < (counts[$0], $1) }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "#" }.map(String.init))
  }
}
