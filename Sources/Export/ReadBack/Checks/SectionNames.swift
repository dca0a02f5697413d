internal import Base
internal import Composition
internal import Content

/// The names that sections usually have, folded.
enum SectionNames {
  static let all: Set<String> = {
    var out = Set(more)
    for language in LocaleCatalogue.known {
      guard let tag = LanguageTag(language) else { continue }
      let catalogue = LocaleCatalogue(tag)
      for key in ["summary", "work", "education", "skills", "projects", "languages", "certificates"] {
        out.insert(UnicodeForms.folded(catalogue.label(key)))
      }
    }
    return out
  }()

  /// As many ASCII letters as the longest name can have.
  static let mostLetters = all.map(\.utf8.count).max() ?? 0

  private static let more = [
    "work experience", "professional experience", "employment", "employment history", "work history",
    "career",
    "summary", "about", "about me", "academic background", "technical skills", "core skills", "key skills",
    "certifications", "publications", "awards", "volunteering", "volunteer experience", "references",
    "interests",
  ]
}
