public import Base
public import Content

/// What an exported file says about itself.
public struct DocumentMetadata: Hashable, Sendable {
  public var title: String
  public var author: String?
  public var subject: String?
  public var keywords: [String]
  public var language: LanguageTag
  /// The day the document is dated; unknown parts count as 1. Never the clock's.
  public var date: PartialDate?
  public init(
    title: String, author: String? = nil, subject: String? = nil, keywords: [String] = [],
    language: LanguageTag, date: PartialDate? = nil
  ) {
    self.title = title
    self.author = author
    self.subject = subject
    self.keywords = keywords
    self.language = language
    self.date = date
  }
}
