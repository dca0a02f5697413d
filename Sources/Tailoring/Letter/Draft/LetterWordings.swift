internal import Base
internal import Content

/// How a sentence is found: of several wordings the first that its facts support, those that begin as others do last.
extension LetterDraft {
  /// A way to say something, and what it rests on.
  typealias Candidate = (text: String, facts: [FactID?])

  /// The first of `wordings` that its facts support; nil, with a note, where there is none.
  /// `silently`: without the note.
  mutating func supported(_ wordings: [Candidate], silently: Bool = false) -> Sentence? {
    var problems: [ClaimProblem] = []
    for (text, facts) in wordings where !Task.isCancelled && !Self.hasGap(text) {
      var named: [FactID] = []
      for fact in facts.compactMap({ $0 }) where !named.contains(fact) && store[fact] != nil {
        named.append(fact)
      }
      problems = checker.problems(in: text, restingOn: named)
      guard problems.isEmpty else { continue }
      starts.insert(Self.start(of: text))
      last = text
      return Sentence(RichText(plain: text), facts: named)
    }
    if let last = wordings.last, !silently { diagnostics.append(Self.leftOut(last.text, problems)) }
    return nil
  }

  /// `patterns` filled with `values`, the turn's first first.
  mutating func supported(_ patterns: [String], _ values: [String: String], _ facts: [FactID?]) -> Sentence? {
    supported(varied(turned(patterns).map { (Self.fill($0, values), facts) }))
  }

  /// Those of `patterns` that add nothing to a sentence before: "I also hold" is no beginning.
  func beginning(_ patterns: [String]) -> [String] {
    isThin ? plain(patterns) : patterns
  }

  /// Those of `patterns` that do not say "also", where there are such.
  func plain(_ patterns: [String]) -> [String] {
    let plain = patterns.filter { !Self.adds($0) }
    return plain.isEmpty ? patterns : plain
  }

  private static let addingWords: HashedWords = [
    "also", "well", "auch", "ausserdem", "dazu", "ebenfalls", "zudem", "daruber", "aussi", "ailleurs",
    "egalement", "outre", "plus", "ademas", "tambien", "asimismo",
  ]

  /// Whether a text says that it adds to what was said: "also", "ebenfalls".
  private static func adds(_ text: String) -> Bool {
    let words = Words.of(text)
    return words.contains { Self.addingWords.contains($0.folded) }
      || words.first.map { Conjunctions.anyAnd.contains($0.folded) } ?? false
  }

  private static let paperWords: HashedWords = ["unterlagen", "dossier", "curriculum"]

  /// Whether a text points to what goes with the letter: "in meinen Unterlagen", "mon dossier".
  private static func pointsToPapers(_ text: String) -> Bool {
    return Words.of(text).contains { Self.paperWords.contains($0.folded) }
  }

  private static func leftOut(_ text: String, _ problems: [ClaimProblem]) -> Diagnostic {
    return Diagnostic(
      .note, code: "tailoring.sentence-left-out",
      "the letter goes without `\(text)`, of which its facts do not show: \(problems.explanation)",
      hints: ["say the same in the profile with the words that the letter needs"])
  }

  static func words(_ sentences: [Sentence]) -> Int {
    sentences.reduce(0) { $0 + Words.count(in: $1.text.plain) }
  }

  mutating func append(_ sentence: Sentence, to paragraph: inout [Sentence]) {
    let length = Self.words([sentence])
    guard count + length <= Self.mostWords else { return }
    count += length
    starts.insert(Self.start(of: sentence.text.plain))
    paragraph.append(sentence)
  }

  private static let timeJoins: HashedWords = ["zuvor", "davor", "danach", "spater", "vorher", "fruher"]

  /// The first two words, or the first where it joins: "Además, …", "Zuvor habe …".
  private static func start(of text: String) -> String {
    let words = Words.first(2, of: text)
    guard let first = words.first else { return "" }
    let isApart = text.utf8.dropFirst(first.range.upperBound).first == UInt8(ascii: ",")
    return words.prefix(isApart || Self.timeJoins.contains(first.folded) ? 1 : 2).map(\.folded).joined(
      separator: " ")
  }

  /// Words for a post that sentences begin with: "In that post", "Auf derselben Stelle".
  private static let postWords: HashedWords = [
    "post", "role", "job", "position", "stelle", "poste", "puesto",
  ]

  /// Whether a text begins by pointing to a post: two of them one after the other are tiresome.
  private static func pointsToPost(_ text: String) -> Bool {
    Words.first(5, of: text).contains { postWords.contains($0.folded) }
  }

  /// `wordings` with those last that begin or end as a sentence before does, and those that say "also" after one that says it.
  func varied(_ wordings: [Candidate]) -> [Candidate] {
    let isAdded = Self.adds(last)
    let points = Self.pointsToPapers(last)
    let post = Self.pointsToPost(last)
    let ranks = wordings.map { wording in
      let isAgain =
        starts.contains(Self.start(of: wording.text)) || points && Self.pointsToPapers(wording.text)
        || post && Self.pointsToPost(wording.text)
        || last.hasSuffix(" mit.") && wording.text.hasSuffix(" mit.")
      return (isAdded && Self.adds(wording.text) ? 2 : 0) + (isAgain ? 1 : 0)
    }
    return (0...3).flatMap { rank in wordings.indices.filter { ranks[$0] == rank }.map { wordings[$0] } }
  }
}
