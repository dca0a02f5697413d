internal import Base
internal import Content

/// What claims are compared with of a whole profile, whichever facts a sentence rests on.
struct CheckedProfile: Sendable {
  /// Employers by item, to see that a result is not moved from one to another.
  let organizations: [(item: FactID, name: String)]
  /// To see that a deed is not told of another role.
  let titles: [PostTitle]
  let names: ProfileNames
  /// What the profile tells of work, and which of it is help.
  let deeds: DeedTexts
  /// Skills of groups that the profile gives a low level.
  let lowSkills: Set<FactID>

  /// `facts` may hold those of a posting, of which none counts here. O(bytes of all facts).
  init(_ facts: [Fact], _ readings: FactReadings) {
    names = ProfileNames(facts)
    deeds = DeedTexts(facts, readings)
    let posts = facts.filter(\.isPost)
    organizations = posts.compactMap { post in post.organization.map { (post.item, $0) } }
    titles = posts.compactMap { post in PostTitle.of(post).map { PostTitle(item: post.item, title: $0) } }
    let low = Set(facts.filter { $0.kind == .skillGroup && Self.isLow($0) }.map(\.id))
    lowSkills =
      low.isEmpty ? [] : Set(facts.filter { $0.kind == .skill && low.contains($0.item) }.map(\.id))
  }

  /// Whether the name or the level of a group of skills says that they are slight or middling.
  private static func isLow(_ group: Fact) -> Bool {
    group.text.lines().prefix(2).contains {
      let words = Words.of(String($0))
      return ClaimLexicon.hedges.contains(anyIn: words)
        || words.contains { ClaimCheck.middling.contains($0.folded) }
    }
  }
}
