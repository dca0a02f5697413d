internal import Base
internal import Content

/// The texts that a person gives for one statement, each as true as the others, and which of them a posting is answered with.
enum OwnWordings {
  /// Combinations looked at: more wordings of several facts at once than that are not told together.
  private static let most = 32

  /// `facts` in each of the person's texts, one combination after another, those first whose words are most of those of
  /// `sentence`: what was made of one text of each is held against these texts at once. Lazily; O(words of the texts), then
  /// O(facts) each.
  static func combinations(of facts: [Fact], nearest sentence: String) -> some Sequence<[Fact]> {
    let said = Set(Words.of(sentence).map(\.key))
    let texts = facts.map { $0.texts(nearest: said) }
    let all = texts.reduce(1) { min($0 * $1.count, most) }
    return (0..<all).lazy.map { number in
      var rest = number
      return texts.map { texts in
        defer { rest /= texts.count }
        return texts[rest % texts.count]
      }
    }
  }
}

extension Fact {
  /// The fact in each of its texts; those first that have more words of `said`, then in the person's order.
  fileprivate func texts(nearest said: Set<UInt64>) -> [Fact] {
    guard !wordings.isEmpty else { return [self] }
    let all =
      [self]
      + wordings.map { text in
        var out = self
        out.text = text
        return out
      }
    let shared = all.map { said.intersection(Words.of($0.text).map(\.key)).count }
    return all.indices.sorted { (shared[$1], $0) < (shared[$0], $1) }.map { all[$0] }
  }
}

/// How much of what a posting asks for a text names.
private struct NamedDemands {
  private let table: TermTable
  /// What each term that is asked for is worth.
  private let terms: [Int: Double]
  /// Content words of what is asked for.
  private let words: Set<UInt64>

  init(_ reading: PostingReading) {
    table = reading.vocabulary.reading
    var terms: [Int: Double] = [:]
    var words: Set<UInt64> = []
    for requirement in reading.requirements {
      for term in requirement.terms { terms[term.index] = max(terms[term.index] ?? 0, requirement.weight) }
      words.formUnion(requirement.words.filter(FunctionWords.isContent).map(\.key))
    }
    (self.terms, self.words) = (terms, words)
  }

  /// The worth of the terms it names, then the number of words it shares.
  func count(in text: String) -> (terms: Double, words: Int) {
    let read = Words.of(text)
    let named = Set(table.hits(in: read).map(\.term))
    let shared = Set(read.filter(FunctionWords.isContent).map(\.key)).intersection(words)
    return (named.sorted().reduce(0) { $0 + (terms[$1] ?? 0) }, shared.count)
  }
}

extension Profile {
  /// The profile with each statement in that of the person's own wordings which names most of what the posting asks for: skills
  /// first, what is demanded above what is wished for, then single words. The first text where none names more. O(words of
  /// statements with wordings).
  func choosingWordings(for reading: PostingReading) -> Profile {
    guard hasWordings else { return self }
    let demands = NamedDemands(reading)
    let tag = language
    return mappingHighlights { $0.choosing(demands, tag) }
  }

  private var hasWordings: Bool { allHighlights.contains { !$0.highlight.wordings.isEmpty } }
}

extension Highlight {
  fileprivate func choosing(_ demands: NamedDemands, _ language: LanguageTag) -> Highlight {
    var (best, most) = (text, demands.count(in: text.plain))
    for wording in wordings where isGiven(wording, in: language) {
      let count = demands.count(in: wording.plain)
      if (most.terms, most.words) < (count.terms, count.words) { (best, most) = (wording, count) }
    }
    guard best != text else { return self }
    var out = self
    out.first = text
    out.wordings.append(text)
    out.text = best
    return out
  }

  /// Of a text in several languages, a wording in one only may not be in the document's.
  private func isGiven(_ wording: Text, in language: LanguageTag) -> Bool {
    guard !wording.plain.isEmpty else { return false }
    return text.translations.isEmpty || wording.translations.keys.contains { $0.primary == language.primary }
  }
}
