public import Base

/// What `content/site.yaml` says about all documents.
public struct SiteSettings: Hashable, Sendable {
  /// The title of the site's index page.
  public var title: Text?
  public var language: LanguageTag
  /// The name of the template folder.
  public var template: String
  /// Where the name of the template stands, for diagnostics.
  public var templateRange: SourceRange?
  public var templateOptions: [JSONMember]
  /// Where they stand.
  public var templateOptionPlaces = OptionPlaces()
  /// Paper: `A4` or `letter`.
  public var paper: String
  /// Pages of a CV where neither posting nor person says so.
  public var pages: Int
  /// How a CV fills its pages.
  public var fit = FitGoal.auto
  /// What PDFs carry with them, where neither posting nor person says so.
  public var attachments = AttachmentMode.shown
  /// The pattern of the names of files that are sent, with `{name}`, `{kind}`, `{company}`, `{position}`, `{language}`;
  /// by default `{name}-{kind}-{company}`.
  public var fileNamePattern: String
  /// The base URL of the hosted site, without a slash at its end; nil: relative links only.
  public var baseURL: String?
  /// Whether search engines are asked to leave out every page.
  public var noindex = false
  /// Folders to look in for characters and families that the shipped fonts lack, as written: relative to the content
  /// folder.
  public var fonts: [Text] = []
  /// What language models cost, in the order of the file.
  public var prices: [ModelPrice] = []
  public init() {
    language = "en"
    template = "classic"
    templateOptions = []
    paper = "A4"
    pages = 2
    fileNamePattern = "{name}-{kind}-{company}"
  }
}
