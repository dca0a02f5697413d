internal import Base

extension ImportedProfile {
  /// Whether another draft is plainly another person's: both have names without a word in common, and no mail address and
  /// no telephone number is in both.
  public func isPlainlyOther(than other: ImportedProfile) -> Bool {
    guard let name = Self.name(self), let others = Self.name(other), name.isDisjoint(with: others) else {
      return false
    }
    return Self.reaches(self).isDisjoint(with: Self.reaches(other))
  }

  private static func name(_ profile: ImportedProfile) -> Set<Substring>? {
    guard case .text(let name)? = profile.draft["basics"]?["name"] else { return nil }
    let words = Set(UnicodeForms.slug(InlineMarkdownText.plain(name.value)).split(separator: "-"))
    return words.isEmpty ? nil : words
  }

  private static func reaches(_ profile: ImportedProfile) -> Set<String> {
    let basics = profile.draft["basics"]
    var out: Set<String> = []
    for key in ["email", "phone"] {
      guard case .text(let text)? = basics?[key] else { continue }
      out.insert(key == "phone" ? text.value.filter(\.isNumber) : Sameness.bare(text.value))
    }
    return out
  }
}
