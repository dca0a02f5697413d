internal import Base
internal import Content

/// Years are of what the facts count them of: "eleven years in hospitality, seven of them on nights" are no eleven years on nights,
/// and no years of a tool that only a list of skills names.
extension ClaimCheck {
  mutating func checkLengthsOfFields() {
    for mention in claim.numbers where ["y", "mo"].contains(mention.unit) && !mention.words.isEmpty {
      if isCountedOfOther(mention) || isOfSkillsAlone(mention) { report(.years, raw(mention.words)) }
    }
  }

  /// The words behind a length, as far as the next number or the end of its clause.
  private func counted(_ words: Range<Int>, in source: TextReading) -> [Int] {
    let end =
      source.numbers.map(\.words.lowerBound).filter { $0 >= words.upperBound }.min() ?? source.words.count
    return (words.upperBound..<max(words.upperBound, end)).filter {
      source.clauseOf[$0] == source.clauseOf[words.lowerBound] && source.isContent($0)
        && !source.words[$0].isNumeric
    }
  }

  /// Whether a fact has the number, and counts by another one what the sentence counts by it.
  private func isCountedOfOther(_ mention: NumberMention) -> Bool {
    let told = counted(mention.words, in: claim)
    let clause = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[mention.words.lowerBound] }
    if told.isEmpty || titleBehind(mention, in: clause) != nil, isCountedOfTitle(mention) { return true }
    if told.isEmpty { return false }
    return own.indices.contains { f in
      let source = sources[f]
      let places = Set(told.flatMap { alignment.places[$0] }.filter { $0.fact == f }.map(\.word))
      let mentions = source.numbers.filter { !$0.words.isEmpty }
      let same = mentions.filter { !Set($0.values).isDisjoint(with: mention.values) }
      let others = mentions.filter { Set($0.values).isDisjoint(with: mention.values) }
      guard !places.isEmpty, !same.isEmpty, mentions.contains(where: { ["y", "mo"].contains($0.unit) }) else {
        return false
      }
      return !same.contains { !places.isDisjoint(with: counted($0.words, in: source)) }
        && others.contains { !places.isDisjoint(with: counted($0.words, in: source)) }
    }
  }

  /// "a hotel night manager for eleven years" of who has eleven in hospitality: what the facts count is not said, and no posts of that
  /// title make up the time.
  private func isCountedOfTitle(_ mention: NumberMention) -> Bool {
    // "900 reports in three years": how long it took.
    let before = mention.words.lowerBound > 0 ? words[mention.words.lowerBound - 1].folded : ""
    if ["in", "within", "en", "innerhalb", "binnen"].contains(before) { return false }
    let clause = words.indices.filter { claim.clauseOf[$0] == claim.clauseOf[mention.words.lowerBound] }
    guard
      let title = clause.last(where: { $0 < mention.words.lowerBound && isOfTitle($0) })
        ?? titleBehind(mention, in: clause)
    else { return false }
    let counts = sources.indices.flatMap { f in
      sources[f].numbers.filter { number in
        !number.words.isEmpty && number.unit == mention.unit
          && !Set(number.values).isDisjoint(with: mention.values)
      }.map {
        (fact: f, things: counted($0.words, in: sources[f]).filter { !Self.isOfWork(sources[f].words[$0]) })
      }
    }.filter { !$0.things.isEmpty }
    guard !counts.isEmpty,
      !counts.contains(where: { count in
        clause.contains { i in
          alignment.places[i].contains { $0.fact == count.fact && count.things.contains($0.word) }
        }
      })
    else { return false }
    let spans = names.posts.filter { post in
      post.title.contains { $0.key == words[title].key }
        && !post.title.contains { ClaimLexicon.demoting.contains($0.folded) }
    }.compactMap {
      Experience.months($0.dates, today: date)
    }
    let asked = (mention.values.min() ?? 0) * (mention.unit == "y" ? 12 : 1) / 1000
    return asked > Int64(Experience.total(spans)) + 6
  }

  /// "fourteen years as a transport planner": the title that a length is told of.
  private func titleBehind(_ mention: NumberMention, in clause: [Int]) -> Int? {
    let found = words.indices.dropFirst(mention.words.upperBound).prefix(2).first {
      ["as", "als", "comme", "como"].contains(words[$0].folded)
    }
    guard let link = found else { return nil }
    return clause.last { $0 > link && $0 <= link + 4 && isOfTitle($0) }
  }

  private static func isOfWork(_ word: Word) -> Bool { using.contains(word.folded) }

  /// Whether all else in its clause is a skill of a list.
  private func isOfSkillsAlone(_ mention: NumberMention) -> Bool {
    let clause = claim.clauseOf[mention.words.lowerBound]
    let told = words.indices.filter {
      claim.clauseOf[$0] == clause && !mention.words.contains($0) && !alignment.places[$0].isEmpty
        && claim.isContent($0) && !Self.using.contains(words[$0].folded) && !isOfPosting[$0]
    }
    return !told.isEmpty
      && told.allSatisfy { i in
        alignment.places[i].allSatisfy { [.skill, .skillGroup].contains(own[$0.fact].kind) }
      }
      && !sources.indices.contains { f in
        [.skill, .skillGroup].contains(own[f].kind)
          && sources[f].numbers.contains { !Set($0.values).isDisjoint(with: mention.values) }
      }
  }

  private static let using: HashedWords = [
    "use", "used", "using", "work", "worked", "working", "experience", "done", "do", "nutze", "arbeite",
    "genutzt", "gearbeitet", "erfahrung", "utilise", "travaille", "experience", "uso", "utilizo", "usado",
    "trabajado", "experiencia", "years", "year", "jahre", "jahren", "ans", "annees", "anos",
  ]
}
