public import Base

/// A sentence of a document and the facts it rests on.
public struct Sentence: Hashable, Sendable {
  public var text: RichText
  /// The facts of the profile or posting the sentence rests on; empty only for salutation and close.
  public var facts: [FactID]
  public init(_ text: RichText, facts: [FactID]) {
    self.text = text
    self.facts = facts
  }
}

/// A cover letter before it is set: who writes to whom, and what.
public struct Letter: Hashable, Sendable {
  public var language: LanguageTag
  public var date: PartialDate
  /// The addressee: name, title, company, street, town; only known lines.
  public var recipient: [String]
  public var subject: String
  public var salutation: String
  /// In reading order; sentences of a paragraph are joined by one blank.
  public var paragraphs: [[Sentence]]
  public var closing: String
  public var signature: String
  /// What is enclosed, already worded; may be empty.
  public var enclosures: [String]

  public init(
    language: LanguageTag, date: PartialDate, recipient: [String], subject: String,
    salutation: String, paragraphs: [[Sentence]], closing: String, signature: String,
    enclosures: [String] = []
  ) {
    self.language = language
    self.date = date
    self.recipient = recipient
    self.subject = subject
    self.salutation = salutation
    self.paragraphs = paragraphs
    self.closing = closing
    self.signature = signature
    self.enclosures = enclosures
  }
}
