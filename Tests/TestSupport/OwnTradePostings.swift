public import Content
internal import Base

/// Invented postings of one person's own trade, which all ask for what that person has: the hardest case for letters that
/// are to differ, since the same statements, papers and languages answer each of them.
public enum OwnTradePostings {
  /// `count` of them. Each asks for six skills of the profile, another six each time, for its first degree, its papers and
  /// languages.
  public static func of(_ profile: Profile, count: Int) -> [JobPosting] {
    let skills = profile.skills.flatMap { $0.keywords.map(\.name.plain) }
    let school = profile.education.first.flatMap { $0.studyType?.plain }
    let papers = profile.certificates.prefix(2).compactMap { $0.name?.plain }
    let languages = profile.languages.dropFirst().prefix(1).compactMap { $0.language?.plain }
    guard !skills.isEmpty else { return [] }
    return (0..<count).compactMap { i in
      let asked = (0..<min(6, skills.count)).map { skills[(i * 5 + $0) % skills.count] }
      let lines = (asked + [school].compactMap { $0 } + papers + languages).map { "- \($0)\n" }
      let head = "company: \(firm(i))\nposition: \(profile.basics.label?.plain ?? "Post")\n"
      let text =
        "---\n\(head)language: \(profile.language)\n---\n\n## \(heading(profile))\n\n" + lines.joined()
      let slug = "own-\(i)"
      return JobPostingReader.read(SourceText(file: slug + ".md", text: text), slug: slug).value
    }
  }

  private static func firm(_ number: Int) -> String {
    let names = ["Arvo", "Belmar", "Corvin", "Dalle", "Ebron", "Falk", "Gerrit", "Holm"]
    return names[number % names.count] + " \(number + 1)"
  }

  private static func heading(_ profile: Profile) -> String {
    switch profile.language.primary {
    case "de": "Profil"
    case "fr": "Profil recherché"
    case "es": "Requisitos"
    default: "Requirements"
    }
  }
}
