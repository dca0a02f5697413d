internal import Base
internal import Content

/// What the whole profile calls by name: whom people work for, learn with and get papers from, and the papers themselves. A sentence
/// may name them without resting on them.
struct ProfileNames: Sendable {
  /// An employer, a school, a client, or who gave a paper or a prize.
  struct Body: Sendable {
    var name: String
    var words: [Word]
    /// Whether somebody held a post there.
    var isEmployer: Bool
  }

  /// A degree or certificate.
  struct Paper: Sendable {
    /// What it may be called: the parts of its name between commas and brackets, one after another.
    var parts: [[Word]]
    var giver: [Word]
    var dates: DateRange?
    /// Whether somebody studied for it at a school.
    var isStudy: Bool
    /// Years that its text names besides.
    var years: Set<Int>
  }

  var bodies: [Body] = []
  var papers: [Paper] = []
  /// Skills of one word that is a name, by their stems.
  var tools: Set<UInt64> = []
  /// Posts with the words of their titles.
  var posts: [(title: [Word], employer: [Word], dates: DateRange)] = []
  /// The words of skills, by their stems.
  var skills: Set<UInt64> = []
  /// The words of the levels of skills and of groups of them, by their stems.
  var levels: [FactID: Set<UInt64>] = [:]
  /// The words of skills that have a low or middling level of their own, by their stems.
  var slight: Set<UInt64> = []
  /// Titles that were held as an intern, part-time or for somebody else alone, as brackets say: their content words.
  var lesserTitles: [[Word]] = []

  /// O(bytes of all facts).
  init(_ facts: [Fact]) {
    var known: [String: Int] = [:]
    var whole: Set<[UInt64]> = []
    for fact in facts {
      let kinds: Set<Fact.Kind> = [.position, .volunteer, .education, .project]
      let name = fact.giver ?? (kinds.contains(fact.kind) ? fact.organization : nil)
      if let name, !name.isEmpty {
        if let at = known[name] {
          bodies[at].isEmployer = bodies[at].isEmployer || fact.isPost
        } else {
          known[name] = bodies.count
          bodies.append(Body(name: name, words: Words.of(name), isEmployer: fact.isPost))
        }
      }
      if let level = fact.level { levels[fact.id] = Set(Words.of(level).map(\.key)) }
      if fact.kind == .skill, let level = fact.level.map(Words.of), Self.isSlight(level) {
        for word in Words.of(String(fact.text.lines().first ?? "")) where !FunctionWords.isGrammar(word) {
          slight.insert(word.key)
        }
      }
      if fact.kind == .skill {
        for word in Words.of(String(fact.text.lines().first ?? "")) where !FunctionWords.isGrammar(word) {
          skills.insert(word.key)
        }
      }
      if fact.kind == .skill, let tool = Self.tool(fact) { tools.insert(tool) }
      if fact.kind == .certificate || fact.kind == .education { papers.append(Self.paper(fact)) }
      if fact.isPost, let dates = fact.dates {
        let name = PostTitle.of(fact) ?? ""
        let title = Words.of(name)
        let bare = Words.of(Statement.withoutParentheses(name)).filter(FunctionWords.isContent)
        if LesserPosts.mark(of: name) == nil {
          whole.insert(bare.map(\.key))
        } else if !bare.isEmpty {
          lesserTitles.append(bare)
        }
        posts.append((title, Words.of(fact.organization ?? ""), dates))
      }
    }
    lesserTitles.removeAll { whole.contains($0.map(\.key)) }
  }

  private static func isSlight(_ level: [Word]) -> Bool {
    ClaimLexicon.hedges.contains(anyIn: level) || level.contains { ClaimCheck.middling.contains($0.folded) }
  }

  private static func tool(_ fact: Fact) -> UInt64? {
    let words = Words.of(String(fact.text.lines().first ?? ""))
    guard let last = words.last, words.count <= 2, words.allSatisfy(\.isCapitalized) else { return nil }
    // All nouns of German have capitals: there the list says what they are, or a capital inside.
    let isName = last.raw.utf8.dropFirst().contains { (0x41...0x5A).contains($0) }
    let isOfList = Words.of(fact.place).contains { toolLists.contains($0.folded) }
    return isName || isOfList ? last.key : nil
  }
  private static let toolLists: HashedWords = [
    "tools", "tool", "software", "systems", "languages", "programming", "technology", "technologies",
    "databases",
    "frameworks", "cloud", "platforms", "stack", "it", "werkzeuge", "edv", "programme", "systeme",
    "programmierung",
    "technik", "outils", "logiciels", "informatique", "numerique", "herramientas", "informatica", "programas",
    "tecnologias",
  ]

  private static func paper(_ fact: Fact) -> Paper {
    let lines = fact.text.lines().map(String.init)
    let giver = Words.of(fact.giver ?? fact.organization ?? "")
    var named = fact.kind == .education ? Array(lines.prefix(2)) : Array(lines.prefix(1))
    if let giver = fact.giver ?? fact.organization { named.removeAll { $0 == giver } }
    let parts = named.flatMap { $0.split { ",;()/".contains($0) }.map { Words.of(String($0)) } }
    let words = Words.of(fact.text)
    let years = CalendarDates.find(in: words, Array(fact.text.utf8)).map(\.year)
    return Paper(
      parts: parts.filter { !$0.isEmpty }, giver: giver, dates: fact.dates, isStudy: fact.kind == .education,
      years: Set(years))
  }
}
