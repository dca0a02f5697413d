public import Base

/// Which of a person's public pages search engines are asked to leave out: `noindex` of a profile.
public struct NoIndex: Hashable, Sendable {
  /// `noindex: true`.
  public var isEverything = false
  /// Names of pages: `portfolio`, and projects by the names of their pages.
  public var pages: [String] = []
  /// Where each of `pages` stands in the file.
  public var ranges: [SourceRange] = []
  public init() {}

  /// The name of the portfolio, which stands for the public CV and `resume.json` too.
  public static let portfolio = "portfolio"

  /// Whether a page of that name is left out.
  public func contains(_ page: String) -> Bool { isEverything || pages.contains(page) }
}

extension Profile {
  /// The names in `noindex:` that are no page of this person. Ask when the project pages are part of the profile.
  public func noindexDiagnostics(in source: SourceText) -> [Diagnostic] {
    let known = [NoIndex.portfolio] + projects.compactMap(\.slug)
    return zip(settings.noindex.pages, settings.noindex.ranges).compactMap { page, range in
      guard !known.contains(page) else { return nil }
      let nearest = Spelling.nearest(to: page, in: known)
      return Diagnostic(
        .warning, code: "content.unknown-page", "`noindex` names `\(page)`, which is no page", in: source,
        at: range,
        hints: [nearest.map { "did you mean `\($0)`?" } ?? "pages: \(known.joined(separator: ", "))"])
    }
  }
}
