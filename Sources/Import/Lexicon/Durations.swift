/// Lengths of time, which are worked out from dates and say nothing more.
enum Durations {
  /// `4 months`, `2 yrs 3 mos`: worked out from dates.
  static func isOne(_ text: String) -> Bool {
    let words = text.lowercased().split { $0.isWhitespace || "().,".contains($0) }
    guard !words.isEmpty, words.count <= 5, words.contains(where: { $0.allSatisfy(\.isDigit) }) else {
      return false
    }
    let units: Set<Substring> = [
      "yr", "yrs", "year", "years", "mo", "mos", "month", "months", "jahr", "jahre", "monat", "monate", "ans",
      "an", "mois",
      "ano", "anos", "años", "año", "mes", "meses", "and", "und", "et", "y",
    ]
    return words.allSatisfy { $0.allSatisfy(\.isDigit) || units.contains($0) }
  }
}
