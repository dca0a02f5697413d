internal import Base
internal import Content

/// Statements as they are told, and the posts they belong to.
extension LetterDraft {
  /// The words for a fact: those that the person accepted for this post, else its own.
  func text(of fact: Fact) -> String { accepted.texts[fact.id]?.text ?? fact.text }

  /// A fact as it is told; long ones without what follows their first sentence.
  func statement(_ fact: Fact, _ text: String? = nil) -> Statement? {
    guard var out = statement(text ?? self.text(of: fact)), !isOutOfTime(out, fact) else { return nil }
    // "Responsable d’un budget" of a post that is held.
    if language == .fr, isCurrent(fact), out.clause.hasPrefix(Self.been) {
      out.clause = "je suis " + out.clause.dropFirst(Self.been.count)
    }
    while !out.after.isEmpty, Words.of(out.told(in: language)).count > 38 { out.after.removeLast() }
    return out
  }

  private static let been = "j’ai été "

  /// Whether it says in the present what somebody did in a post that is over: "Before that I lead" would not be true.
  func isOutOfTime(_ statement: Statement, _ fact: Fact) -> Bool {
    guard statement.form == .deed, fact.dates?.end != nil, !isCurrent(fact) else { return false }
    return ClauseTense.isPresent(statement.clause, in: language)
  }

  func statement(_ text: String) -> Statement? {
    readings.statement(text, in: language) { Statement.of(text, in: language) }
  }

  /// The position that a statement belongs to: with one employer there may be several.
  func post(_ fact: Fact) -> FactID { positionID(fact) ?? fact.item }

  func positionID(_ fact: Fact) -> FactID? {
    positions.value(fact.id) {
      let others = store.facts.filter {
        $0.item == fact.item && $0.id != fact.id && $0.kind != .highlight && $0.dates == fact.dates
      }
      // An employer of several posts may have the dates of one of them.
      return (others.first { roleName($0) != nil } ?? others.first)?.id ?? fact.item
    }
  }
}
