internal import Base
internal import Content

/// Years that a person states of a field in the summary: "nine years in intensive care". Where titles do not name the field in each
/// position, they say of how many it was, as far as the dates of all positions bear them.
extension Matcher {
  /// The longest time that a summary or label states of what a question asks for. O(words).
  func stated(_ question: ExperienceQuestion, _ terms: [Term]) -> (fact: Fact, months: Int)? {
    let field = FieldOfYears(question.field, Tongue(store.language) ?? .en)
    var found: (fact: Fact, months: Int)?
    for fact in store.facts where fact.kind == .summary || fact.kind == .basics {
      for clause in Parentheses.removed(from: fact.text).split(whereSeparator: { ".,;:\n".contains($0) }) {
        let words = Words.of(String(clause)).filter { !Self.sinceWords.contains($0.folded) }
        guard let (years, of) = Self.years(in: words), years.months > found?.months ?? 0 else { continue }
        if says(of, terms) || field.said(by: of).count == field.count { found = (fact, years.months) }
      }
    }
    return found
  }

  /// The time that words state, and the words behind it, which say what of: an "intensive-care nurse with ten years at the
  /// bedside" was not ten years in intensive care. O(words²), of a clause.
  private static func years(in words: [Word]) -> (years: YearRange, of: [Word])? {
    guard let years = YearsPattern.find(in: words) else { return nil }
    let start = words.indices.last { YearsPattern.find(in: Array(words[$0...])) != nil } ?? 0
    return (years, Array(words[start...]))
  }

  private static let sinceWords: HashedWords = ["seit", "depuis", "desde"]

  /// Whether words show one of `terms`, and what they do not show of the others a position does.
  private func says(_ words: [Word], _ terms: [Term]) -> Bool {
    let own = table.hits(in: words).map(\.term)
    func isSaid(_ term: Term) -> Bool { own.contains { table.shows($0, term.index) } }
    guard terms.contains(where: isSaid) else { return false }
    return terms.allSatisfy { term in
      isSaid(term) || facts(showing: term.index).contains { store[$0.fact]?.kind == .position }
    }
  }

  /// The last positions that take at least so many months together, and how many these are; nil where all do not.
  func bearing(_ months: Int) -> (facts: [Fact], months: Int)? {
    var facts: [Fact] = []
    var total = 0
    var from = Int.max
    let dated = singlePositions.compactMap { fact in
      fact.dates.flatMap { Experience.months($0, today: date) }.map { (fact, $0) }
    }
    let sorted = dated.enumerated().sorted {
      (-$0.element.1.upperBound, $0.offset) < (-$1.element.1.upperBound, $1.offset)
    }
    for (fact, interval) in sorted.map(\.element) {
      facts.append(fact)
      // Those before end no earlier: what they leave of it lies before all of them.
      total += max(0, min(interval.upperBound, from) - interval.lowerBound)
      from = min(from, interval.lowerBound)
      if total >= months { return (facts, total) }
    }
    return nil
  }

  /// All positions but leave; an employer with several roles counts by its roles. O(words).
  static func singlePositions(of facts: [Fact]) -> [Fact] {
    let all = facts.filter {
      $0.kind == .position && !ExperienceCues.leave.contains(anyIn: Words.of($0.text))
    }
    let employers = Set(all.filter { $0.item != $0.id }.map(\.item))
    return all.filter { !employers.contains($0.id) }
  }
}
