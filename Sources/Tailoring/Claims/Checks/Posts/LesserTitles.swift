/// An internship is no job: who was "assistante d’audit (stage)" was no "assistante d’audit".
extension ClaimCheck {
  mutating func checkLesserTitles() {
    for title in names.lesserTitles where !words.contains(where: LesserPosts.lessens) {
      guard let first = title.first else { continue }
      let content = words.indices.filter { claim.isContent($0) }
      for (at, i) in content.enumerated() where words[i].key == first.key {
        let here = content[at...].prefix(title.count)
        guard here.count == title.count, zip(here, title).allSatisfy({ words[$0].key == $1.key }) else {
          continue
        }
        // Who applies for a post says by that of none that it was held.
        guard !isAppliedFor(i) else { continue }
        report(.seniority, raw(i..<here[here.endIndex - 1] + 1))
        return
      }
    }
  }

  /// "ma candidature au poste de data analyst".
  private func isAppliedFor(_ i: Int) -> Bool {
    ClaimLexicon.applying.contains(anyIn: words) && !ClaimLexicon.occupying.contains(anyIn: words)
      && words[max(0, i - 3)..<i].contains { Self.posts.contains($0.folded) }
  }

  private static let posts: HashedWords = ["post", "position", "role", "job", "stelle", "poste", "puesto"]
}
