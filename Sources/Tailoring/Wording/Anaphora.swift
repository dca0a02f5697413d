internal import Base

/// Sentences that lean on the one before them.
enum Anaphora {
  /// Words that begin such a sentence in English, German, French and Spanish.
  private static let starts: HashedWords = [
    "it", "this", "that", "these", "those", "they", "there", "both", "such", "the latter", "so", "then",
    "thereby", "dies", "diese", "dieser", "dieses", "das", "dort", "da", "dabei", "damit", "dafur", "dafür",
    "dadurch", "daraus", "davon", "er", "sie", "es", "beide", "beides", "so", "cela", "ce", "cette", "ces",
    "c", "celui", "celle", "là", "la", "y", "il", "elle", "ainsi", "eso", "esto", "ello", "ellos", "alli",
    "allí", "ahi", "ahí", "asi", "así", "ambos", "ambas", "este", "esta", "estos", "estas",
  ]

  static func begins(_ text: String) -> Bool {
    Words.of(text).first.map { starts.contains($0.folded) } ?? false
  }

  /// Refuses, after each refused sentence, those of its paragraph that lean on it.
  static func following(_ proposals: [ProposedSentence]) -> [ProposedSentence] {
    var out = proposals
    for i in out.indices.dropFirst()
    where out[i].refusal == nil && out[i - 1].refusal != nil && out[i - 1].paragraph == out[i].paragraph
      && begins(out[i].text)
    {
      out[i].refusal = .leaning
    }
    return out
  }
}
