/// What is told of a part stays with the part: "two of whom now lead teams", "98 % completed it", "eleven of fourteen projects".
extension ClaimCheck {
  mutating func checkPartsOfWholes() {
    let universal = words.indices.first { Self.all.contains(words[$0].folded) && !isOfPosting[$0] }
    for (f, source) in sources.enumerated() where !source.numbers.isEmpty {
      for mention in source.numbers where !mention.words.isEmpty {
        guard let part = part(mention, source), part.isNamed || universal != nil, !isTold(mention) else {
          continue
        }
        let told = words.indices.filter { i in
          !FunctionWords.isGrammar(words[i]) && !words[i].isNumeric && !isOfPosting[i]
            && !alignment.places[i].isEmpty
            && alignment.places[i].filter({ $0.fact == f }).allSatisfy { part.words.contains($0.word) }
            && alignment.places[i].contains { $0.fact == f }
            && (part.isNamed || universal.map { claim.clauseOf[$0] == claim.clauseOf[i] } ?? false)
        }
        guard let first = told.first else { continue }
        report(.scope, raw(min(first, universal ?? first)..<max(first, universal ?? first) + 1))
      }
    }
    checkLargerParts()
  }

  /// "eleven loans, 64 of them from abroad": a part is no larger than its whole.
  private mutating func checkLargerParts() {
    for part in claim.numbers where part.unit == nil && !part.words.isEmpty {
      let next = words[part.words.upperBound..<min(words.count, part.words.upperBound + 2)].map(\.folded)
      guard next.count == 2, ["of", "de"].contains(next[0]), Self.whom.contains(next[1]),
        let whole = claim.numbers.last(where: {
          $0.unit == nil && !$0.words.isEmpty && $0.words.upperBound <= part.words.lowerBound
            && claim.statementOf[$0.words.lowerBound] == claim.statementOf[part.words.lowerBound]
        }), (part.values.min() ?? 0) > (whole.values.max() ?? 0)
      else { continue }
      report(.number, raw(part.words))
    }
  }

  private static let all: HashedWords = [
    "all", "every", "everyone", "everybody", "each", "entire", "whole", "alle", "allen", "aller", "samtliche",
    "jede",
    "jeder", "jedes", "jeden", "gesamte", "gesamten", "tous", "toutes", "chaque", "todos", "todas", "cada",
  ]

  private func isTold(_ mention: NumberMention) -> Bool {
    claim.numbers.contains { $0.unit == mention.unit && !Set($0.values).isDisjoint(with: mention.values) }
  }

  private static let whom: HashedWords = [
    "whom", "them", "which", "those", "these", "ellos", "ellas", "cuales",
  ]

  /// The words that a part of a whole is told in; `isNamed`: where the fact has just told of the whole.
  private func part(_ mention: NumberMention, _ source: TextReading) -> (words: Range<Int>, isNamed: Bool)? {
    let (first, end) = (mention.words.lowerBound, mention.words.upperBound)
    guard end < source.words.count else { return nil }
    let next = source.words[end..<min(source.words.count, end + 3)].map(\.folded)
    let before = first > 0 ? source.words[first - 1].folded : ""
    let isOfThem =
      ["of", "de"].contains(next[0]) && next.dropFirst().contains(where: Self.whom.contains)
      || ["davon", "dont", "darunter"].contains(before) && mention.unit == nil
    let isShare = mention.unit == "%" && (mention.values.max() ?? 0) < 100_000 && isSubject(mention, source)
    let isOfMany =
      mention.unit == nil && ["of", "von", "sur"].contains(next[0])
      && source.numbers.contains {
        $0.words.lowerBound > end && $0.words.lowerBound <= end + 4 && $0.unit == nil
          && ($0.values.max() ?? 0) > (mention.values.max() ?? 0)
          && source.pieceOf[$0.words.lowerBound] == source.pieceOf[first]
      }
    guard isOfThem || isShare || isOfMany else { return nil }
    let bytes = Array(source.text.utf8)
    let last = source.words.indices.dropFirst(end).first { j in
      source.statementOf[j] != source.statementOf[first]
        || bytes[source.words[j - 1].range.upperBound..<source.words[j].range.lowerBound].contains {
          [0x2C, 0x28, 0x29, 0x3A].contains($0)
        }
    }
    return (end..<(last ?? source.words.count), isOfThem)
  }

  /// Whether a share opens its statement: "98 % completed it".
  private func isSubject(_ mention: NumberMention, _ source: TextReading) -> Bool {
    let first = mention.words.lowerBound
    return first == 0 || source.statementOf[first - 1] != source.statementOf[first]
  }
}
