public import Base

/// What there is to look at.
public struct PreviewOverview: Sendable {
  public struct Application: Hashable, Sendable {
    /// `<person>/<job>` or `<person>/general`.
    public var folder: String
    /// The position, or that it is for no posting.
    public var title: String
    public var company: String?
    /// Its own template and language, as the files say.
    public var template: String
    public var language: String
    public var hasLetter: Bool
  }

  public struct Person: Hashable, Sendable {
    public var slug: String
    public var name: String
    public var applications: [Application]
    /// The portfolio first, then projects.
    public var pages: [Page]
    /// Whether a build puts these pages on the site.
    public var isPublished: Bool
    /// The template of these pages, as the files say.
    public var template: String
  }

  /// A public page.
  public struct Page: Hashable, Sendable {
    /// In the person's folder: `index.html`, `projects/<name>.html`.
    public var path: String
    /// The project's name; nil: the portfolio.
    public var project: String?
  }

  /// An option of a template.
  public struct Option: Hashable, Sendable {
    public var name: String
    public var value: String
    /// What it may be; empty: any text.
    public var choices: [String]
  }

  /// Sorted by slug.
  public var people: [Person] = []
  /// Templates by name, sorted, with their options and default values.
  public var templates: [(name: String, options: [Option])] = []
  /// Everything there is to say of the files, sorted by file and place.
  public var diagnostics: [Diagnostic] = []
}
