public import Base

/// A job description: the front matter a person filled in and the posting's text as pasted.
public struct JobPosting: Hashable, Sendable {
  /// The slug: the file's name without extension.
  public var slug: String
  public var company: Text?
  public var position: Text?
  public var location: Text?
  public var url: Text?
  public var posted: PartialDate?
  /// The date of the documents written for it (`date:`).
  public var date: PartialDate?
  public var contact: Contact?
  /// The language the documents are to be in.
  public var language: LanguageTag?
  /// Slugs of the people who apply, as written. An absent `people:` and the word `all` give nil: everybody.
  public var people: [Text]?
  /// How many pages the CV may fill; nil: two.
  public var pages: Int?
  /// How the CV fills its pages; nil: as the site says.
  public var fit: FitGoal?
  /// Where `fit` stands.
  public var fitRange: SourceRange?
  /// What the PDFs for it carry with them.
  public var attachments: AttachmentMode?
  public var template: Text?
  /// The posting as pasted.
  public var text: String
  /// Where the posting's text starts in the file.
  public var source: SourceText
  public var textStart: SourceLocation
  /// What the posting has and its reader does not see; it is not in `text`.
  public var hidden: [HiddenText] = []
  /// The text that was taken out of a saved web page: requirements point into it. Nil for other postings.
  public var page: SourceText?
  public var unknown: [JSONMember]

  public init(slug: String, source: SourceText, text: String, textStart: SourceLocation) {
    self.slug = slug
    self.source = source
    self.text = text
    self.textStart = textStart
    unknown = []
  }

  /// Whether they have the same name and come from files of the same path and text.
  public static func == (a: JobPosting, b: JobPosting) -> Bool {
    a.slug == b.slug && a.source.file == b.source.file && a.source.text == b.source.text
  }
  /// Of the name and the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(slug)
    hasher.combine(source.text)
  }
}

/// Whom a letter is addressed to.
public struct Contact: Hashable, Sendable {
  public var name: Text?
  /// "Head of Nursing".
  public var title: Text?
  public var email: Text?
  /// Postal address, line by line.
  public var address: [Text] = []
  public init() {}
}
