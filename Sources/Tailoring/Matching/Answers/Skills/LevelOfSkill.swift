internal import Base

/// Skills that the profile gives a low level: "Planon, basic" shows a part of "advanced Planon".
enum LevelOfSkill {
  /// Whether words ask for more than the beginnings of a skill. O(words).
  static func isHigh(_ words: [Word]) -> Bool { high.contains(anyIn: words) }

  /// Whether a level is that of somebody who begins: "basic", "notions", "1/5". O(bytes).
  static func isLow(_ level: String) -> Bool {
    let words = Words.of(level)
    if low.contains(anyIn: words) { return true }
    let parts = level.split(separator: "/").map { Int($0.filter(\.isNumber)) }
    guard parts.count == 2, let own = parts[0], let most = parts[1], most > 2 else { return false }
    return 5 * own <= 2 * most
  }

  private static let high = PhraseSet(
    """
    advanced|expert|expertise|in-depth|deep knowledge|excellent|proficient|proficiency|strong|mastery|power user|extensive|fluent in|
    sehr gute|sehr guter|sehr guten|fundiert|fundierte|fundierten|fortgeschritten|fortgeschrittene|fortgeschrittenen|umfassend|umfassende|umfassenden|vertieft|vertiefte|vertieften|Experte|Expertin|Expertenkenntnisse|
    maîtrise|maîtrisez|maîtriser|expertise|avancé|avancée|avancés|avancées|approfondi|approfondie|approfondies|confirmé|confirmée|solide|solides|excellente|
    avanzado|avanzada|avanzados|dominio|experto|experta|sólido|sólida|sólidos|sólidas|excelente
    """)
  private static let low = PhraseSet(
    """
    basic|basics|beginner|elementary|novice|learning|fundamental|introductory|Grundkenntnisse|Grundlagen|Anfänger|Anfängerin|Einsteiger|notions|notion|débutant|débutante|bases|initiation|
    básico|básica|principiante|nociones|inicial
    """)
}

extension Matcher {
  /// Whether a skill is asked for at a high level and the profile gives it a low one; what tells of work with it may be more.
  func isBelowLevel(_ requirement: Requirement, _ evidence: [MatchedFact]) -> Bool {
    guard LevelOfSkill.isHigh(requirement.words) else { return false }
    let facts = evidence.compactMap { store[$0.fact] }
    return facts.contains { fact in
      guard fact.kind == .skill, let level = fact.level, LevelOfSkill.isLow(level) else { return false }
      let name = Set(Words.of(fact.quote).filter(FunctionWords.isContent).map(\.key))
      return !facts.contains { other in
        [.highlight, .certificate, .project].contains(other.kind)
          && Words.of(other.text).contains { name.contains($0.key) }
      }
    }
  }
}
