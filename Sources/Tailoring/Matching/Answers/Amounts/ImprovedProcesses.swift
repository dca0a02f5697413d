internal import Base
internal import Content

/// Improving processes, answered by statements that measure what somebody made better: "Reduje las horas extraordinarias un 22 %"
/// answers "experiencia en mejora de procesos" in part.
extension Matcher {
  private static let improving = PhraseSet(
    """
    improve|improving|improvement|improvements|optimise|optimize|optimising|optimizing|optimisation|optimization|
    verbessern|Verbesserung|Verbesserungen|optimieren|Optimierung|améliorer|amélioration|améliorations|optimiser|optimisation|
    mejorar|mejora|mejoras|optimizar|optimización
    """)
  private static let processes = PhraseSet(
    """
    process|processes|workflow|workflows|procedures|efficiency|continuous|Prozesse|Prozessen|Abläufe|Abläufen|kontinuierliche|
    kontinuierlichen|processus|procédures|continue|proceso|procesos|continua|procedimientos
    """)
  private static let compounds = ["prozessoptimierung", "prozessverbesserung", "ablaufoptimierung"]

  /// Nil where no improvement is asked for, or no statement measures one.
  func improved(_ requirement: Requirement) -> Part? {
    let words = requirement.words
    let isAsked =
      Self.improving.contains(anyIn: words) && Self.processes.contains(anyIn: words)
      || words.contains { word in Self.compounds.contains(where: word.folded.hasPrefix) }
    guard isAsked else { return nil }
    let statements = store.facts.filter { $0.kind == .highlight && Self.measuresImprovement($0.text) }
    guard !statements.isEmpty else { return nil }
    return Part(verdict: .partly, evidence: statements.prefix(3).map { matched($0, .wording, 0.5) })
  }

  /// A verb of making a figure better or smaller, and how much: a share, or two figures of which one became the other.
  private static func measuresImprovement(_ text: String) -> Bool {
    let words = Words.of(text)
    let isMade = words.prefix(12).contains { word in
      Tongue.allCases.contains { Trend.isMade(Roots.of(word.folded, $0), $0) }
    }
    guard isMade else { return false }
    let numbers = Numbers.find(in: text, words: words).filter { !$0.words.isEmpty }
    return numbers.contains { $0.unit == "%" } || numbers.count >= 2
  }
}
