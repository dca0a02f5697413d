internal import Base
internal import Content

/// A length of time is of what it stands with: at an employer no longer than the posts there were, in a title no longer than it was held.
extension ClaimCheck {
  /// A length that the sentence says, in months.
  private struct Length {
    var words: Range<Int>
    var months: Int64
    var values: [Int64]
  }

  mutating func checkLengthsOfPosts() {
    for length in lengthsSaid {
      if isTooLongAtEmployer(length) || isTooLongInTitle(length) || isOfOtherPart(length)
        || isLongerThanTitle(length) || isOfOtherCalling(length)
      {
        report(.years, raw(length.words))
      }
    }
  }

  private static let ofThem: [[String]] = [
    ["of", "them"], ["of", "those"], ["of", "which"], ["davon"], ["dont"], ["de", "ellos"], ["de", "los"],
    ["d", "entre"],
  ]

  /// Numbers of years and months, and of such the part that "six of them" is.
  private var lengthsSaid: [Length] {
    var out: [Length] = []
    var last: Int64?
    for mention in claim.numbers where !mention.words.isEmpty {
      if mention.unit == "y" || mention.unit == "mo" {
        let factor: Int64 = mention.unit == "y" ? 12 : 1
        last = factor
        out.append(length(mention, factor))
      } else if mention.unit == nil, let factor = last, isOfThem(mention) {
        out.append(length(mention, factor))
      }
    }
    return out
  }

  private func length(_ mention: NumberMention, _ factor: Int64) -> Length {
    Length(
      words: mention.words, months: mention.values.map { $0 * factor / 1000 }.min() ?? 0,
      values: mention.values)
  }

  private func isOfThem(_ mention: NumberMention) -> Bool {
    let after = words.dropFirst(mention.words.upperBound).prefix(2).map(\.folded)
    let before = mention.words.lowerBound > 0 ? words[mention.words.lowerBound - 1].folded : ""
    return ["davon", "dont"].contains(before) || Self.ofThem.contains { after.starts(with: $0) }
  }

  // MARK: At an employer

  private static let lasting: HashedWords = [
    "for", "since", "seit", "depuis", "desde", "hace", "pendant", "durante",
  ]

  private func isTooLongAtEmployer(_ length: Length) -> Bool {
    names.bodies.contains { body in
      guard body.isEmployer else { return false }
      let places = ranges(ofBody: body.words).filter {
        claim.pieceOf[$0.lowerBound] == claim.pieceOf[length.words.lowerBound]
          && !isOfPosting[$0.lowerBound]
      }
      guard places.contains(where: { isBeside(length, $0) }) else { return false }
      let isStated = own.indices.contains { f in
        own[f].organization == body.name && says(length, f)
      }
      let posts = names.posts.filter { $0.employer.map(\.folded) == body.words.map(\.folded) }
      return !isStated && isLonger(length, than: posts.map(\.dates))
    }
  }

  /// Whether nothing that somebody does stands between a length and an employer.
  private func isBeside(_ length: Length, _ place: Range<Int>) -> Bool {
    if length.words.lowerBound > 0, Self.lasting.contains(words[length.words.lowerBound - 1].folded) {
      return true
    }
    guard length.words.upperBound <= place.lowerBound else { return false }
    return !words[length.words.upperBound..<place.lowerBound].contains {
      ["i", "ich", "je", "j", "yo", "now", "most", "zuletzt"].contains($0.folded)
    }
  }

  private func says(_ length: Length, _ f: Int) -> Bool {
    sources[f].numbers.contains { !$0.words.isEmpty && !Set($0.values).isDisjoint(with: length.values) }
  }

  /// "Nurse and quality manager with seventeen years …": of both together.
  private func isOfSeveral(_ length: Length, _ f: Int) -> Bool {
    let source = sources[f]
    guard own[f].kind == .summary,
      let at = source.numbers.first(where: {
        !$0.words.isEmpty && !Set($0.values).isDisjoint(with: length.values)
      })?.words.lowerBound
    else { return false }
    return source.words.indices.prefix(at).contains {
      source.statementOf[$0] == source.statementOf[at]
        && Conjunctions.anyAnd.contains(source.words[$0].folded)
    }
  }

  private func isLonger(_ length: Length, than dates: [DateRange]) -> Bool {
    guard !dates.isEmpty else { return false }
    return length.months > Int64(Experience.total(dates.compactMap { Experience.months($0, today: date) }))
      + 6
  }

  // MARK: In a title

  private func isTooLongInTitle(_ length: Length) -> Bool {
    let rest = words.indices.dropFirst(length.words.upperBound).prefix {
      claim.pieceOf[$0] == claim.pieceOf[length.words.lowerBound]
    }
    guard
      let lead = rest.first(where: { ["as", "als", "comme", "como", "que"].contains(words[$0].folded) }),
      // "as well as"
      lead + 1 < words.count, words[lead + 1].folded != "well"
    else { return false }
    let title = rest.drop { $0 <= lead }.drop { FunctionWords.isGrammar(words[$0]) }.prefix {
      !FunctionWords.isGrammar(words[$0]) && !words[$0].isNumeric
        && Preposition.of(words[$0].folded, tongue) == nil
    }.map { words[$0].key }
    guard !title.isEmpty else { return false }
    let posts = names.posts.filter { post in title.allSatisfy { key in post.title.contains { $0.key == key } }
    }
    let isStated = own.indices.contains { f in
      says(length, f) && title.allSatisfy { key in sources[f].words.contains { $0.key == key } }
        && !isOfSeveral(length, f)
    }
    return !isStated && isLonger(length, than: posts.map(\.dates))
  }

  private static let being: HashedWords = [
    "been", "am", "was", "ete", "suis", "etais", "soy", "sido", "fui", "war", "bin",
  ]

  /// "I have been a nurse manager for ten years": the title stands before the length.
  private func isLongerThanTitle(_ length: Length) -> Bool {
    let piece = claim.pieceOf[length.words.lowerBound]
    guard length.words.lowerBound > 0, Self.lasting.contains(words[length.words.lowerBound - 1].folded),
      let being = words.indices.prefix(length.words.lowerBound).last(where: {
        Self.being.contains(words[$0].folded) && claim.pieceOf[$0] == piece
      })
    else { return false }
    let title = (being + 1..<length.words.lowerBound - 1).drop { FunctionWords.isGrammar(words[$0]) }.prefix {
      !FunctionWords.isGrammar(words[$0]) && !words[$0].isNumeric
        && Preposition.of(words[$0].folded, tongue) == nil
    }
    guard let first = title.first, title.contains(where: isOfTitle), title.count <= 4,
      title.allSatisfy({ !isOfPosting[$0] })
    else { return false }
    let keys = title.map { words[$0].key }
    let posts = names.posts.filter { post in keys.allSatisfy { key in post.title.contains { $0.key == key } }
    }
    let isStated = own.indices.contains { f in
      says(length, f) && keys.allSatisfy { key in sources[f].words.contains { $0.key == key } }
        && (posts.isEmpty || !isOfSeveral(length, f))
    }
    if isStated { return false }
    if !posts.isEmpty { return isLonger(length, than: posts.map(\.dates)) }
    return title.count > 1 && alignment.isSupported(first)
  }

  /// "a data analyst with nine years in schools" of a teacher with nine years there: who is said to have them is who has.
  private func isOfOtherCalling(_ length: Length) -> Bool {
    let piece = claim.pieceOf[length.words.lowerBound]
    let before = words.indices.prefix(length.words.lowerBound).reversed().prefix {
      claim.pieceOf[$0] == piece
    }
    guard let with = before.first(where: { ClaimLexicon.with.contains(words[$0].folded) }),
      length.words.lowerBound - with <= 4
    else { return false }
    let nouns = words.indices.prefix(with).reversed().prefix {
      claim.pieceOf[$0] == piece && !FunctionWords.isGrammar(words[$0])
        && Preposition.of(words[$0].folded, tongue) == nil
    }
    guard let head = nouns.first(where: { Persons.isPerson(words[$0], tongue) }), !isOfPosting[head] else {
      return false
    }
    let places = alignment.places[head].isEmpty ? samePlaces(head) : alignment.places[head]
    let posts = names.posts.filter { post in
      post.title.contains { $0.key == words[head].key || Roots.of($0.folded, tongue) == claim.roots[head] }
    }
    if places.isEmpty || !posts.isEmpty && !isLonger(length, than: posts.map(\.dates)) { return false }
    return !places.contains { says(length, $0.fact) && !Prospects.isAhead($0.word, in: sources[$0.fact]) }
      && own.indices.contains { says(length, $0) }
  }

  // MARK: "Seventeen of them managing"

  /// What a part of a length was spent on stands with that figure in a fact.
  private func isOfOtherPart(_ length: Length) -> Bool {
    guard let mention = claim.numbers.first(where: { $0.words == length.words }), isOfThem(mention) else {
      return false
    }
    let rest = words.indices.dropFirst(length.words.upperBound).filter {
      claim.pieceOf[$0] == claim.pieceOf[length.words.lowerBound] && claim.isContent($0)
    }
    return rest.contains { i in
      let places = alignment.places[i]
      guard !places.isEmpty else { return false }
      let isStated = places.contains { place in
        sources[place.fact].numbers.contains {
          !$0.words.isEmpty && !Set($0.values).isDisjoint(with: length.values)
            && abs($0.words.lowerBound - place.word) <= 6
        }
      }
      let posts = names.posts.filter { post in
        post.title.contains { $0.key == words[i].key || Roots.of($0.folded, tongue) == claim.roots[i] }
      }
      return !isStated && (posts.isEmpty || isLonger(length, than: posts.map(\.dates)))
    }
  }
}
