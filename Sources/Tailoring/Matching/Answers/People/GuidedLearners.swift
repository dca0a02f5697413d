internal import Base
internal import Content

/// Guiding people who learn, answered by statements of having guided some, in whatever words: "Betreue jedes Jahr vier
/// Praktikantinnen" answers "Anleitung von Praktikanten", "Train and mentor three early-career teachers" "training others".
extension Matcher {
  /// Nil where nobody is to be guided, or no statement says that somebody was. O(statements · words).
  func guided(_ requirement: Requirement) -> Part? {
    let words = requirement.words
    guard let asked = GuidedLearners(words) else { return nil }
    let statements = index.entries.indices.compactMap { i -> Fact? in
      let fact = store.facts[index.entries[i].fact]
      guard fact.kind == .highlight, let told = GuidedLearners(index.texts[i]) else { return nil }
      return asked.isAnyone || told.isAnyone || !asked.kinds.isDisjoint(with: told.kinds) ? fact : nil
    }
    guard !statements.isEmpty else { return nil }
    let rest = words.indices.filter { i in
      FunctionWords.isContent(words[i]) && !asked.covered.contains(i) && !NeutralWords.contains(words[i])
    }
    return Part(
      verdict: rest.count < 2 ? .shown : .partly,
      evidence: statements.prefix(3).map { matched($0, .wording, 0.6) })
  }
}

/// Who is taught, trained or looked after at work by what a text tells.
struct GuidedLearners {
  enum Kind: Hashable, Sendable { case trainee, pupil, colleague }

  /// Who learns.
  private(set) var kinds: Set<Kind> = []
  /// Whether anybody will do: "others", "people".
  private(set) var isAnyone = false
  /// The words that say so.
  private(set) var covered: Set<Int> = []

  /// Nil where nobody is guided. O(words).
  init?(_ words: [Word]) {
    guard let verb = words.indices.first(where: { Self.isGuiding(words[$0].folded) }) else { return nil }
    for i in words.indices where i != verb && abs(i - verb) < 10 {
      let word = words[i].folded
      if let kind = Self.learners.first(where: { $0.stems.begin(word) })?.kind {
        kinds.insert(kind)
        covered.insert(i)
      } else if Self.anyone.contains(word) {
        isAnyone = true
        covered.insert(i)
      } else if Self.isGuiding(word) {
        covered.insert(i)
      }
    }
    // "les étudiants en stage", "Praktikantinnen der Schule": who learns at work is a trainee.
    if kinds.contains(.pupil),
      words.contains(where: { ["stage", "stages", "placement", "praktikum"].contains($0.folded) })
    {
      kinds.insert(.trainee)
    }
    guard !covered.subtracting(words.indices.filter { Self.isGuiding(words[$0].folded) }).isEmpty else {
      return nil
    }
    covered.insert(verb)
  }

  private static func isGuiding(_ word: String) -> Bool {
    guiding.begin(word) && !learners.contains { $0.stems.begin(word) }
      && !word.hasSuffix("er") && !word.hasSuffix("ers")
  }

  private static let guiding: WordStarts = [
    "train", "mentor", "coach", "supervis", "tutor", "precept", "induct", "teach", "taught", "support",
    "anleit", "angeleitet", "anleite", "betreu", "einarbeit", "eingearbeitet", "unterweis", "ausbild",
    "ausgebildet",
    "unterricht", "schul", "geschult", "encadr", "accompagn", "form", "instrui", "capacit", "orient", "ense",
  ]
  private static let anyone: HashedWords = ["others", "people", "andere", "anderen", "autres", "otros"]
  private static let learners: [(kind: Kind, stems: WordStarts)] = [
    (
      .trainee,
      [
        "trainee", "apprentice", "intern", "placement", "praktikant", "auszubild", "azubi", "lehrling",
        "werkstud",
        "referendar", "stagiaire", "apprenti", "becari", "aprendi", "practicas", "berufsanfang", "lernende",
      ]
    ),
    (.pupil, ["student", "pupil", "schuler", "studier", "etudiant", "eleve", "alumn", "estudiante"]),
    (
      .colleague,
      [
        "colleague", "staff", "teacher", "nurse", "starter", "volunteer", "junior", "kolleg", "mitarbeit",
        "kollege",
        "soignant", "equipier", "collegue", "collaborat", "salarie", "companer", "emplead", "pflegekraft",
      ]
    ),
  ]
}
