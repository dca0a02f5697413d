internal import Base
internal import Content

/// Several roles at one employer: each has its own time and its own deeds.
extension ClaimCheck {
  /// Facts with dates that stand for roles of which one employer has several.
  private var hasRoles: Bool {
    let dated = own.filter { $0.dates != nil && Self.isOfPost($0) }
    return dated.contains { fact in dated.contains { $0.item == fact.item && $0.dates != fact.dates } }
  }

  private static func isOfPost(_ fact: Fact) -> Bool {
    [.position, .volunteer, .highlight].contains(fact.kind)
  }

  /// The dated facts that each word beside word `i` of the sentence tells of: of its piece, or where that says no more than a
  /// time, of its clause. Nothing where no employer has several roles.
  func rolesTold(beside i: Int) -> [Set<Int>] {
    guard hasRoles else { return [] }
    let isBare = words.indices.allSatisfy { j in
      claim.pieceOf[j] != claim.pieceOf[i] || !claim.isContent(j) || words[j].isNumeric
        || claim.dates.contains { $0.words.contains(j) }
    }
    return rolesTold {
      isBare ? claim.clauseOf[$0] == claim.clauseOf[i] : claim.pieceOf[$0] == claim.pieceOf[i]
    }
  }

  private func rolesTold(_ isBeside: (Int) -> Bool) -> [Set<Int>] {
    let employers = Set(own.compactMap(\.organization).flatMap { ranges(of: Words.of($0)) }.joined())
    return words.indices.compactMap { i in
      guard isBeside(i), claim.isContent(i), !employers.contains(i), !words[i].isNumeric else { return nil }
      let exact = alignment.places[i].filter { sources[$0.fact].words[$0.word].key == words[i].key }
      let facts = Set((exact.isEmpty ? alignment.places[i] : exact).map(\.fact))
      guard !facts.isEmpty, facts.allSatisfy({ own[$0].dates != nil && Self.isOfPost(own[$0]) }) else {
        return nil
      }
      return facts
    }
  }

  /// "Staff engineer since 2020" of who joined in 2020 and became that in 2023.
  mutating func checkTimesOfRoles() {
    guard hasRoles else { return }
    for mention in claim.dates {
      let isOther = rolesTold(beside: mention.words.lowerBound).contains { facts in
        !facts.contains { isTime(mention, of: $0) }
      }
      if isOther { report(.date, raw(mention.words)) }
    }
  }

  /// Whether a date can be told of what a fact tells: as its start, its end, or a time between them.
  private func isTime(_ mention: DateMention, of f: Int) -> Bool {
    if sources[f].dates.contains(where: { mention.isCovered(by: $0) }) { return true }
    guard let dates = own[f].dates else { return true }
    func isSame(_ date: PartialDate?) -> Bool {
      date.map { $0.year == mention.year && (mention.month == nil || $0.month == mention.month) } ?? false
    }
    switch mention.role {
    case .start: return isSame(dates.start) && (!isOngoing(mention) || dates.isCurrent)
    case .end: return isSame(dates.end)
    case .point:
      let end = dates.isCurrent ? date.year : dates.end?.year ?? dates.start?.year ?? date.year
      return (dates.start?.year ?? end) <= mention.year && mention.year <= end
    }
  }

  /// A deed of one role told under another's title.
  mutating func checkDeedsOfRoles() {
    let said = claimedTitles
    for (f, fact) in own.enumerated() where fact.kind == .highlight && fact.organization != nil {
      let isTold = alignment.places.contains { $0.contains { $0.fact == f } }
      guard isTold, let title = PostTitle.of(fact), !said.contains(where: { $0.title == title }) else {
        continue
      }
      let other = said.first { other in
        other.item == fact.item || !Words.folded(title).contains(Words.folded(other.title))
      }
      if let other { report(.mixedPositions, other.title) }
    }
  }

  /// Titles of the profile that the sentence tells as the writer's, each where it is no part of a longer one.
  private var claimedTitles: [PostTitle] {
    let found = titles.flatMap { title in
      (claimed(title.title) + claimedShort(title)).map { (title: title, range: $0) }
    }
    return found.filter { one in
      !found.contains { $0.range.count > one.range.count && $0.range.clamped(to: one.range) == one.range }
    }.map(\.title)
  }

  private static let roles: HashedWords = [
    "as", "als", "comme", "como", "que", "qualite", "calidad", "am", "was", "been", "bin", "war", "suis",
    "etais", "soy", "fui",
  ]

  /// "Als Projektleiter" of a "Projektleiter Brückenbau": what a title begins with, where no other title there does.
  private func claimedShort(_ title: PostTitle) -> [Range<Int>] {
    let all = Words.of(title.title)
    guard tongue == .de, all.count > 1, Persons.isPerson(all[0], tongue),
      !titles.contains(where: { other in
        other != title && Words.of(other.title).contains { $0.key == all[0].key }
      })
    else { return [] }
    return claimed(all[0].raw)
  }

  /// Where the sentence tells a title as that of the writer: at its start, or after "as".
  private func claimed(_ title: String) -> [Range<Int>] {
    ranges(of: Words.of(title)).filter { range in
      range.lowerBound == 0
        || words[max(0, range.lowerBound - 3)..<range.lowerBound].contains { Self.roles.contains($0.folded) }
    }
  }
}

/// The title of the post that a fact belongs to.
struct PostTitle: Equatable, Sendable {
  var item: FactID
  var title: String

  /// Nil where its post has none.
  static func of(_ fact: Fact) -> String? {
    let name = fact.organization ?? ""
    if fact.place == name { return nil }
    return fact.place.hasSuffix(", " + name) ? String(fact.place.dropLast(name.count + 2)) : fact.place
  }
}
