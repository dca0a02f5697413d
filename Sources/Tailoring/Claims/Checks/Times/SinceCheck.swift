internal import Content

/// Since when somebody is at an employer, and since when in a post there, are two days: "Compliance Officer at Fairburn since 2021"
/// of who came in 2021 and has that post since 2023, "seit 2022 bei den Stadtwerken" of who began to study then.
extension ClaimCheck {
  mutating func checkSince() {
    for mention in claim.dates where mention.role == .start {
      let starts = begunTitle(beside: mention)
      if !starts.isEmpty, !starts.contains(mention.year) { report(.date, raw(mention.words)) }
    }
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
    let here = claim.words(ofClause: clause)
    guard !here.contains(where: { isNowadays($0) }) else { return [] }
    func isHere(_ name: [Word]) -> Bool {
      // "bei den Stadtwerken" of "Stadtwerke"
      here.contains { start in
        name.indices.allSatisfy {
          words.indices.contains(start + $0) && words[start + $0].key == name[$0].key
        }
      }
    }
    let posts = names.posts.filter { !$0.employer.isEmpty && isHere($0.employer) }
    let titled = posts.filter { post in
      let title = post.title.filter(FunctionWords.isContent)
      return !title.isEmpty && title.allSatisfy { part in here.contains { words[$0].key == part.key } }
    }
    return (titled.isEmpty ? posts : titled).compactMap { post in
      post.dates.start.map { DateMention(year: $0.year, month: $0.month, role: .start, words: 0..<0) }
    }
  }

  /// The years in which posts with the very title began that the writer is said to be: "a Site Manager since 2020" of who was an
  /// assistant then.
  private func begunTitle(beside mention: DateMention) -> [Int] {
    let piece = claim.pieceOf[mention.words.lowerBound]
    guard
      let being = words.indices.prefix(mention.words.lowerBound).last(where: {
        ["been", "am", "bin", "suis", "soy"].contains(words[$0].folded) && claim.pieceOf[$0] == piece
      })
    else { return [] }
    let told = words.indices.filter {
      $0 > being && claim.pieceOf[$0] == piece && $0 < mention.words.lowerBound
    }
    let posts = names.posts.filter { post in
      guard let first = post.title.first, post.title.count > 1 else { return false }
      let start = told.first { words[$0].key == first.key }
      return start.map { at in
        at - being <= 2
          && post.title.indices.allSatisfy {
            at + $0 < words.count && words[at + $0].key == post.title[$0].key
          }
      } ?? false
    }
    return posts.compactMap { $0.dates.start?.year }
  }

  /// The post is of now, the day of then: "at Fairburn since 2021, now as Compliance Officer".
  private func isNowadays(_ i: Int) -> Bool {
    NowWords.isAdverb(words[i].folded)
      || ["inzwischen", "mittlerweile", "zuletzt", "latterly", "recently"].contains(words[i].folded)
  }
}
