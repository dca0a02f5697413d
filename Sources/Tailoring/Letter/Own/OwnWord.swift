public import Base
public import Content

/// Holds what a person says in a letter as their own word: it may say what they want and what can be, not what was, nor
/// what they are. That is for the profile to show. In doubt a sentence is refused.
public struct OwnWord {
  /// Something that is no wish.
  public struct Problem: Hashable, Sendable {
    /// Why it is none.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
      case noWish, deed, state, number, possession, credential, role, employer, name, length
    }
    public var reason: Reason
    /// The words, as written.
    public var words: String
  }

  private let checker: ClaimChecker
  private let posting: [FactID]
  let language: LetterLanguage
  private let rules: OwnWordRules
  /// Words of the post's title: "as" may go before these.
  private let title: Set<String>
  /// Employers and schools of the profile, folded.
  private let employers: [String]

  /// Words of the lines that say where posts were, folded.
  private let places: Set<String>
  /// What the posting names may be named.
  private let job: JobPosting?

  init(_ checker: ClaimChecker, posting: [FactID], for job: JobPosting?, language: LanguageTag) {
    self.checker = checker
    self.posting = posting
    self.job = job
    self.language = LetterLanguage(language) ?? .en
    rules = .of(self.language)
    let names = posting.compactMap { checker.store[$0] }
    title = Set(names.filter { $0.path == "position" }.flatMap { Words.of($0.text).map(\.folded) })
    places = Set(
      checker.store.facts.filter(\.isPost).flatMap { fact in
        fact.text.lines().dropFirst().flatMap { Words.of(String($0)).map(\.folded) }
      })
    let named = Set(names.map { Words.folded($0.text) })
    let organizations = Set(checker.store.facts.compactMap(\.organization))
    employers = Set(organizations.map { Words.folded($0) })
      .filter { !named.contains($0) && $0.utf8.count > 3 }.sorted()
  }

  /// What holds what is said in a letter of `language` for a posting.
  public init(_ tailored: TailoredProfile, for job: JobPosting, language: LanguageTag) {
    var store = tailored.facts.source
    store.add(job, tailored.reading ?? PostingReading())
    self.init(
      ClaimChecker(store, date: tailored.date, vocabulary: tailored.reading?.vocabulary ?? .standard),
      posting: store.facts.filter { $0.kind == .posting }.map(\.id), for: job, language: language)
  }

  /// The same without tailoring: for `profile` as the person's choices leave it.
  public init(
    _ profile: Profile, for job: JobPosting, language: LanguageTag, date: PartialDate,
    vocabulary: Vocabulary = .standard
  ) {
    var store = FactStore(profile)
    store.add(job, RequirementReader.read(job, vocabulary: vocabulary))
    self.init(
      ClaimChecker(store, date: date, vocabulary: vocabulary),
      posting: store.facts.filter { $0.kind == .posting }.map(\.id), for: job, language: language)
  }

  /// No longer is what a letter takes.
  static let mostWords = 60

  /// What of a text is no wish; empty: it is the person's to say. O(words).
  public func problems(in text: String) -> [Problem] {
    let words = Words.of(text)
    guard (2...Self.mostWords).contains(words.count) else { return [Problem(reason: .length, words: text)] }
    return Sentences.split(text).flatMap { sentence in
      let found = OwnWordCheck(
        sentence, rules, title: title, asked: job.map { Words.of($0.text).map(\.folded) } ?? [],
        places: places
      ).problems()
      return found.isEmpty ? named(in: sentence) + claimed(in: sentence) + foreign(in: sentence) : found
    }
  }

  /// The same as the ledger has it.
  func claims(in text: String) -> [ClaimProblem] {
    problems(in: text).map { ClaimProblem($0.reason.kind, $0.words) }
  }

  private func named(in sentence: String) -> [Problem] {
    let folded = " " + Words.folded(sentence) + " "
    return employers.filter { folded.contains(" " + $0 + " ") }.map { Problem(reason: .employer, words: $0) }
  }

  /// What neither posting nor profile knows.
  private func foreign(in sentence: String) -> [Problem] {
    let asked = Set(job.map { Words.of($0.text).map(\.folded) } ?? [])
    return OwnWordNames(sentence, rules, checker.table) { word in
      asked.contains(word)
        || checker.store.facts.contains { fact in Words.of(fact.text).contains { $0.folded == word } }
    }.problems()
  }

  /// What nobody has by wanting it. A town is no rank, however it ends: "Münster", "Quimper".
  private func claimed(in sentence: String) -> [Problem] {
    let grave: Set<ClaimProblem.Kind> = [.degree, .seniority, .familiarity]
    let words = Words.of(sentence)
    let places = Set(
      zip(words, words.dropFirst()).filter { Self.towards.contains($0.folded) && $1.isCapitalized }.map {
        $1.raw
      })
    return checker.problems(in: sentence, restingOn: posting).filter { problem in
      grave.contains(problem.kind) && !rules.isHarmless(Words.folded(problem.words))
        && !places.contains(problem.words)
    }
    .map { Problem(reason: .credential, words: $0.words) }
  }

  private static let towards: HashedWords = ["to", "in", "near", "nach", "bei", "a", "vers", "en"]
}

extension OwnWord.Problem.Reason {
  var kind: ClaimProblem.Kind {
    switch self {
    case .number: .number
    case .credential: .degree
    case .role: .seniority
    case .employer, .name: .name
    case .noWish, .deed, .state, .possession, .length: .word
    }
  }

  /// What is wrong, before the words.
  public var explanation: String {
    switch self {
    case .noWish: "says no wish in the letter’s language"
    case .deed: "tells what you do or did"
    case .state: "tells what you are"
    case .number: "is a number that is no pay and no date"
    case .possession: "tells what you have"
    case .credential: "tells what you can or hold"
    case .role: "tells what you are, or compares"
    case .employer: "names where you worked or studied"
    case .name: "is a name that neither the posting nor your profile has"
    case .length: "is no sentence, or longer than \(OwnWord.mostWords) words"
    }
  }
}
