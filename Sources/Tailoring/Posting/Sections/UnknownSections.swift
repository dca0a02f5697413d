/// What a section is about whose heading says nothing known.
enum UnknownSections {
  /// A list of which a third or more asks for experience, papers or languages is one of requirements. O(bytes).
  static func kind(of lines: [PostingLine]) -> PostingSection.Kind {
    let list = lines.filter { $0.isBullet }
    guard list.count > 1 else { return .other }
    let asking = list.count { names($0) }
    return asking > 1 && asking * 3 >= list.count ? .requirements : .other
  }

  /// Whether a line asks for experience, papers or languages.
  private static func names(_ line: PostingLine) -> Bool {
    let words = Words.of(line.text)
    return cues.contains(anyIn: words) || DegreePattern.lowest(in: words) != nil
      || YearsPattern.find(in: words) != nil
  }

  /// Whether a line asks for something, by whatever words.
  static func asks(_ line: PostingLine) -> Bool {
    let words = Words.of(line.text)
    return names(line) || RequirementCues.must.contains(anyIn: words)
      || RequirementCues.ask.contains(anyIn: words)
      || DemandCues.ask.contains(anyIn: words) || DemandCues.wish.contains(anyIn: words)
  }

  private static let cues = PhraseSet(
    """
    experience|knowledge|understanding|familiarity|proficiency|proficient|familiar with|fluent|licence|license|registration|certificate|ability to|skills|competent|confident with|
    Erfahrung|Berufserfahrung|Kenntnisse|Umgang mit|Führerschein|Deutschkenntnisse|Englischkenntnisse|vertraut|Fähigkeit|
    expérience|connaissance|connaissances|maîtrise|permis|anglais|habilitation|titulaire|capacité|
    experiencia|conocimientos|conocimiento|dominio|manejo|carné|inglés|capacidad
    """)
}
