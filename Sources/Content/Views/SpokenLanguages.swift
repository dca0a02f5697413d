public import Base

extension Profile {
  /// The sentences that documents tell, in the profile's order: the summary, and what is said of posts, volunteering and projects.
  private var sentences: [Text] {
    var out = [basics.summary].compactMap { $0 }
    for post in work + volunteer {
      out += [post.summary].compactMap { $0 } + post.highlights.map(\.text)
      for role in post.roles { out += [role.summary].compactMap { $0 } + role.highlights.map(\.text) }
    }
    for project in projects {
      out += [project.description].compactMap { $0 } + project.highlights.map(\.text)
    }
    return out
  }

  /// The sentences that have no text in `language`; none in the profile's own. O(sentences).
  public func untold(in language: LanguageTag) -> [Text] {
    guard language.primary != self.language.primary else { return [] }
    return sentences.filter { text in !text.translations.keys.contains { $0.primary == language.primary } }
  }

  /// Whether documents can be in `language`: it is the profile's own, or at most one sentence in ten has no text in it. Half a
  /// CV in one language and half in another helps nobody.
  public func speaks(_ language: LanguageTag) -> Bool {
    language.primary == self.language.primary
      || 10 * untold(in: language).count <= sentences.count && !sentences.isEmpty
  }
}
