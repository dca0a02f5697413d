/// Words of a text that stand together between prepositions, articles, conjunctions, verbs and punctuation: "sixty terraced
/// houses", "pose de" of "pose de cuisines" without what follows.
struct Phrase: Sendable {
  /// How it hangs on what stands before it.
  enum Link: Sendable, Equatable {
    /// The first of its part.
    case first
    /// After a verb, an article or a pronoun.
    case plain
    case preposition(Preposition)
  }

  /// Its words: no grammar but what stands inside.
  var words: [Int]
  var head: Int
  var link: Link
  /// The part of the sentence that it stands in, by commas, brackets and conjunctions.
  var part: Int
  var isVerb: Bool
  /// The preposition itself, folded; empty where none stands before it.
  var preposition = ""
  var isGenitive: Bool { link == .preposition(.genitive) }
}
