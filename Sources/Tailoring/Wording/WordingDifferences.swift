public import Base
public import Content

/// Other wordings of a statement that do not say the same: with a number, a date or a length of time that the statement does
/// not have.
public enum WordingDifferences {
  private static let kinds: Set<ClaimProblem.Kind> = [.number, .date, .years]

  /// A warning for each. O(words of statements with wordings), nothing where there are none.
  public static func diagnostics(in profile: Profile) -> [Diagnostic] {
    let all = profile.allHighlights.map(\.highlight).filter { !$0.wordings.isEmpty }
    guard !all.isEmpty else { return [] }
    let tags = Set(all.flatMap { $0.wordings.flatMap(\.translations.keys) }).sorted { $0.tag < $1.tag }
    var out: [Diagnostic] = []
    for view in [profile] + tags.map(profile.localized) {
      for diagnostic in differences(in: view) where !out.contains(diagnostic) { out.append(diagnostic) }
    }
    return out
  }

  private static func differences(in profile: Profile) -> [Diagnostic] {
    let date = profile.latestDate ?? PartialDate(year: 2000, month: 1)
    let checker = ClaimChecker(FactStore(profile.withoutWordings), date: date)
    return profile.allHighlights.flatMap { entry in
      entry.highlight.wordings.compactMap { wording in
        let problems = checker.problems(in: wording.plain, restingOn: [entry.highlight.id])
          .filter { kinds.contains($0.kind) }
        return problems.isEmpty ? nil : warning(wording, problems)
      }
    }
  }

  private static func warning(_ wording: Text, _ problems: [ClaimProblem]) -> Diagnostic {
    let words = problems.map { "`\($0.words)`" }.joined(separator: ", ")
    return Diagnostic(
      .warning, code: "tailoring.wording-differs",
      "the wording says \(words), which the statement's `text` does not", at: wording.origin.range,
      hints: ["wordings of one statement say the same in other words; write both with the same figures"])
  }
}

extension Profile {
  fileprivate var withoutWordings: Profile {
    mappingHighlights { highlight in
      var out = highlight
      out.wordings = []
      return out
    }
  }
}
