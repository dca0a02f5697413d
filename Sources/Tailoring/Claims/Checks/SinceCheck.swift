internal import Content

/// Since when somebody is at an employer, and since when in a post there, are two days: "Compliance Officer at Fairburn since 2021"
/// of who came in 2021 and has that post since 2023, "seit 2022 bei den Stadtwerken" of who began to study then.
extension ClaimCheck {
  mutating func checkSince() {
    for mention in claim.dates where isOngoing(mention) {
      let starts = begun(beside: mention)
      guard !starts.isEmpty else { continue }
      let fits = starts.contains { mention.isCovered(by: $0) || $0.month == nil && $0.year == mention.year }
      if !fits { report(.date, raw(mention.words)) }
    }
  }

  /// The first days of the posts that are named in the clause of a date: those whose title stands there at the employer that does,
  /// else all at that employer.
  private func begun(beside mention: DateMention) -> [DateMention] {
    let clause = claim.clauseOf[mention.words.lowerBound]
    func isHere(_ i: Int) -> Bool { claim.clauseOf[i] == clause }
    guard
      !words.indices.contains(where: {
        isHere($0) && (Self.nowadays.contains(words[$0].folded))
      })
    else { return [] }
    let posts = own.filter { post in
      guard post.isPost, let name = post.organization else { return false }
      return ranges(of: Words.of(name)).contains { isHere($0.lowerBound) }
    }
    let titled = posts.filter { post in
      let title = titles.first { $0.item == post.item }.map {
        Words.of($0.title).filter(FunctionWords.isContent)
      }
      guard let title, !title.isEmpty else { return false }
      return title.allSatisfy { part in words.indices.contains { isHere($0) && words[$0].key == part.key } }
    }
    return (titled.isEmpty ? posts : titled).compactMap { post in
      post.dates?.start.map { DateMention(year: $0.year, month: $0.month, role: .start, words: 0..<0) }
    }
  }

  /// The post is of now, the day of then: "at Fairburn since 2021, now as Compliance Officer".
  private static let nowadays: Set<String> = [
    "now", "currently", "today", "jetzt", "heute", "inzwischen", "mittlerweile", "derzeit", "zuletzt",
    "maintenant", "aujourd",
    "desormais", "actuellement", "ahora", "hoy", "actualmente", "latterly", "recently",
  ]
}
