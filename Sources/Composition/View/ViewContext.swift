public import Base
internal import Content

/// What a view needs besides the profile: the language, links between files, options.
public struct ViewContext: Sendable {
  public var catalogue: LocaleCatalogue
  /// The page's title, as browsers and readers of PDF show it; nil: the person's name and what the document is.
  public var title: String?
  /// `links.…` by name, relative to the page; a name that is absent is null.
  public var links: [String: String]
  /// The template's options by name, checked and with defaults.
  public var options: [JSONMember]
  /// The file of a project's page by the project's slug, relative to the page; a project without one has no `page`.
  public var projectPages: [String: String]

  public init(
    catalogue: LocaleCatalogue, title: String? = nil, links: [String: String] = [:],
    options: [JSONMember] = [],
    projectPages: [String: String] = [:]
  ) {
    self.catalogue = catalogue
    self.title = title
    self.links = links
    self.options = options
    self.projectPages = projectPages
  }

  /// The names that `links` may have.
  public static let linkNames = [
    "stylesheet", "home", "portfolio", "cv", "cvPDF", "letter", "letterPDF", "match", "resumeJSON",
    "canonical",
  ]
}
