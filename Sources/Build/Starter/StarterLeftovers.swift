internal import Base
internal import Content

/// Finds texts that a starter came with and that nobody has replaced: they would be sent as they are.
enum StarterLeftovers {
  /// A warning for each such text, at its place.
  static func diagnostics(_ content: ContentSet) -> [Diagnostic] {
    let source = SourceText(file: "starter.yaml", text: StarterText.profile(name: "x"))
    guard let starter = ProfileReader.read(source, slug: "starter").value else { return [] }
    let known = Set(texts(of: starter).map(\.plain)).subtracting([
      "x", "one", "English", "native", "BSc",
    ])
    let left = content.people.flatMap { texts(of: $0.profile) }.filter { known.contains($0.plain) }
    return left.map { warning("`\($0.plain.prefix(60))` is the starter's text", at: $0.origin.range) }
      + content.jobs.filter { $0.text.contains(StarterText.pasteHere) }.map { job in
        let place = SourceRange(file: job.source.file, at: job.textStart)
        return warning("the posting is still the starter's", at: place)
      }
      + content.jobs.compactMap(\.position).filter { $0.plain == StarterText.jobTitle }.map {
        warning("`\($0.plain)` is the starter's text", at: $0.origin.range)
      }
  }

  private static func texts(of profile: Profile) -> [Text] {
    let basics = profile.basics
    var found = [basics.label, basics.email, basics.phone, basics.summary, basics.location?.city].compactMap {
      $0
    }
    for work in profile.work { found += [work.name, work.position].compactMap { $0 } }
    for item in profile.education { found += [item.institution, item.area].compactMap { $0 } }
    found += profile.skills.compactMap(\.name)
    return found + profile.allHighlights.map(\.highlight.text)
  }

  private static func warning(_ message: String, at range: SourceRange?) -> Diagnostic {
    Diagnostic(
      .warning, code: "build.starter-text", message, at: range,
      hints: ["write your own in its place, or remove it"])
  }
}
