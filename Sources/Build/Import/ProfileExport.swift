public import Base
internal import Content
internal import Import

/// Writes a person's profile in the formats of other programs.
public enum ProfileExport {
  public enum Format: Hashable, Sendable {
    /// JSON Resume, as JSON.
    case jsonResume
    /// RenderCV's YAML.
    case renderCV
  }

  /// The whole profile, private fields too; a file that was imported comes back with all its keys.
  ///
  /// - Parameters:
  ///   - person: the slug of a folder below `profiles/`, or a name that has it.
  ///   - content: the content folder.
  /// - Returns: nil, with errors, where there is no such person or the profile cannot be read.
  public static func text(of person: String, _ format: Format, content: String) -> Checked<String?> {
    let set = ContentLoader.load(root: content)
    let slug = UnicodeForms.slug(person)
    guard let profile = set.value.people.first(where: { $0.slug == slug })?.profile else {
      let known = set.value.people.map(\.slug)
      let isThere = set.value.unreadablePeople.contains(slug)
      let missing = isThere || known.isEmpty ? [] : [JobRatingRun.unknownPerson(person, known)]
      return Checked(nil, set.diagnostics.filter { isThere || $0.code == "build.no-content" } + missing)
    }
    switch format {
    case .jsonResume: return Checked(Import.restoredJSONResume(profile).serialized(pretty: true) + "\n")
    case .renderCV:
      return Checked(YAMLText.block(Import.restoredRenderCV(profile)), notes(profile, slug))
    }
  }

  private static func notes(_ profile: Profile, _ slug: String) -> [Diagnostic] {
    let left = profile.notInRenderCV
    let lacked = profile.lackedByRenderCV
    let empty =
      lacked.isEmpty
      ? []
      : [
        Diagnostic(
          .warning, code: "export.empty-field",
          "RenderCV demands \(lacked.map { "`\($0)`" }.joined(separator: ", ")), which `\(slug)` does not say",
          hints: ["it is written empty: fill it in the profile, or in the file"])
      ]
    guard !left.isEmpty else { return empty }
    return empty + [
      Diagnostic(
        .warning, code: "export.no-key",
        "RenderCV has no key for \(left.map { "`\($0)`" }.joined(separator: ", ")) of `\(slug)`",
        hints: ["JSON Resume holds the whole profile: `--format jsonresume`"])
    ]
  }

  /// Writes a text as a file, whole or not at all.
  public static func write(_ text: String, to path: String) -> [Diagnostic] {
    do throws(FileError) {
      try AtomicFile.write(Array(text.utf8), to: path)
      return []
    } catch {
      return [error.diagnostic()]
    }
  }
}
