public import Base

extension Profile {
  /// The paths of `private:` that name nothing in the profile: most likely slips, which would make public what is not
  /// meant to be. Ask when the project pages are part of the profile. An error where the profile is published,
  /// else a warning.
  public func privatePathDiagnostics(in source: SourceText) -> [Diagnostic] {
    zip(settings.privatePaths, settings.privateRanges).compactMap { path, range in
      guard namesNothing(path) else { return nil }
      if let whole = holder(ofNeeded: path) {
        return Diagnostic(
          settings.publish ? .error : .warning, code: "content.cannot-be-hidden",
          "`\(path)` cannot be private: \(whole.reason)", in: source, at: range,
          hints: [whole.hint(for: "private")])
      }
      let nearest = Spelling.nearest(to: path, in: Self.nameableFields + allIDs)
      return Diagnostic(
        settings.publish ? .error : .warning, code: "content.unknown-private",
        "`private` names `\(path)`, which is not there", in: source, at: range,
        hints: [
          nearest.map { "did you mean `\($0)`?" }
            ?? "name a section, a field such as `basics.phone`, an item such as `work[0]`, or an id"
        ])
    }
  }

  /// The paths of `private:` that name something, or may be named whether it is there or not. O(profile) for each.
  public var knownPrivatePaths: [String] { settings.privatePaths.filter { !namesNothing($0) } }

  private func namesNothing(_ path: String) -> Bool {
    !Self.nameableFields.contains(path) && hiding([path]) == self
  }

  /// The paths of `private:` that name a project by its place although it stands in a file of its own, where a place
  /// would change with each new file. Ask after `merge` and before sorting; `listed` is how many projects the profile
  /// lists itself. An error where the profile is published, else a warning.
  public func privatePlaceDiagnostics(in source: SourceText, listed: Int) -> [Diagnostic] {
    zip(settings.privatePaths, settings.privateRanges).compactMap { path, range in
      guard path.hasPrefix("projects["), let end = path.firstIndex(of: "]"),
        let place = Int(path[path.index(path.startIndex, offsetBy: 9)..<end]), place >= listed,
        projects.indices.contains(place)
      else { return nil }
      let rest = path[path.index(after: end)...]
      let field = rest.contains("[") ? "" : rest
      return Diagnostic(
        settings.publish ? .error : .warning, code: "content.private-place",
        "`private` names `\(path)`, but projects that are files have no place", in: source, at: range,
        hints: ["name it by its id: `\(projects[place].id.name)\(field)`"])
    }
  }

  /// What may be named as private whether it is there or not.
  static let nameableFields: [String] =
    [
      "basics", "basics.profiles", "basics.location", "work", "volunteer", "education", "awards",
      "certificates",
      "publications", "skills", "languages", "interests", "references", "projects", "sections",
    ] + HiddenPaths.basicsFields.map { "basics." + $0.0 }
    + HiddenPaths.locationFields.map { "basics.location." + $0.0 }

  /// The ids of items and bullets.
  private var allIDs: [String] {
    let items =
      (work + volunteer).map(\.id) + education.map(\.id) + projects.map(\.id) + awards.map(\.id)
      + certificates.map(\.id) + publications.map(\.id) + skills.map(\.id)
    return (items + allHighlights.map(\.highlight.id)).map(\.name)
  }
}
