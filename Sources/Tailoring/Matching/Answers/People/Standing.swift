internal import Base

/// Whether somebody did a thing in a post of their own or while they learnt it: an apprentice's rotation shows no duty that is
/// to be answered for.
extension Matcher {
  /// Whether a fact comes from a time of learning.
  func isLearner(_ fact: Fact) -> Bool {
    guard [.highlight, .position, .volunteer, .education].contains(fact.kind) else { return false }
    // Of the post's own words the title alone: who teaches apprentices is none.
    let title = fact.kind == .highlight ? fact.place : String(fact.text.prefix { !$0.isNewline })
    return Standing.learners.contains(anyIn: Words.of(title))
      || Standing.rotations.contains(anyIn: Array(Words.of(fact.text).prefix(5)))
  }

  /// Whether a requirement is one that a learner does not show in full.
  func asksForStanding(_ requirement: Requirement) -> Bool {
    let words = requirement.words
    if Standing.learners.contains(anyIn: words) { return false }
    return requirement.kind == .duty || Standing.own.contains(anyIn: words)
  }
}

enum Standing {
  static let learners = PhraseSet(
    """
    apprentice|apprenticeship|trainee|intern|internship|placement student|student|work experience|pupil|Auszubildende|Auszubildender|Azubi|Praktikant|Praktikantin|Praktikum|Volontär|Volontärin|Volontariat|
    Referendar|Referendarin|Referendariat|Werkstudent|Werkstudentin|Ausbildung zum|Ausbildung zur|apprenti|apprentie|stagiaire|alternant|alternante|aprendiz|becario|becaria|en prácticas
    """)
  static let rotations = PhraseSet(
    "rotation|rotations|rotated|rotating|shadowed|shadowing|hospitiert|Hospitation|durchlaufen|rotaciones|work shadowing"
  )
  static let own = PhraseSet(
    """
    own|owning|ownership|lead|leading|manage|managing|in charge|accountable|responsible for|responsibility for|run the|verantworten|verantwortlich|Verantwortung|leiten|Leitung|eigenverantwortlich|eigenständig|
    responsable de|piloter|diriger|en autonomie|responsabilidad|dirigir|liderar|de forma autónoma
    """)
}
