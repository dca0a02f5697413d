public import Base
public import Composition

/// What a page's head says besides what its document says itself.
public struct HTMLPageOptions: Hashable, Sendable {
  /// For `<html lang>` where the document has none.
  public var language: LanguageTag?
  /// For `<title>` where the document has none.
  public var title: String?
  /// For `<meta name=description>` where the document has none.
  public var description: String?
  /// The `href` of each stylesheet to link, in order.
  public var stylesheets: [String]
  /// CSS to put into the page, in order, after the linked stylesheets.
  public var styles: [String]
  /// Whether search engines may list the page; false adds `<meta name=robots content=noindex>`.
  public var isIndexed: Bool
  /// The page's own absolute address.
  public var canonical: String?
  /// The same page in other languages.
  public var alternates: [Alternate]
  /// How the page looks where it is shared.
  public var card: Card?

  /// What the head of a page has that search engines may not list.
  public static let noindexElement = "<meta name=\"robots\" content=\"noindex\">"

  /// A page's address in a language.
  public struct Alternate: Hashable, Sendable {
    public var language: LanguageTag
    public var href: String
    public init(language: LanguageTag, href: String) {
      self.language = language
      self.href = href
    }
  }

  public init(
    language: LanguageTag? = nil, title: String? = nil, description: String? = nil,
    stylesheets: [String] = [],
    styles: [String] = [], isIndexed: Bool = true, canonical: String? = nil, alternates: [Alternate] = [],
    card: Card? = nil
  ) {
    self.language = language
    self.title = title
    self.description = description
    self.stylesheets = stylesheets
    self.styles = styles
    self.isIndexed = isIndexed
    self.canonical = canonical
    self.alternates = alternates
    self.card = card
  }
}

/// Writes documents as HTML pages.
public enum HTMLExporter {
  /// The page: a doctype, `html`, `head` and `body` whether or not the document has them, and what the head lacks.
  /// Elements that stand for pseudo-elements are left out. Lines break only where that shows nothing.
  /// O(nodes), without recursion.
  public static func html(_ document: Document, options: HTMLPageOptions = HTMLPageOptions()) -> String {
    var serializer = HTMLSerializer(document: document, options: options)
    serializer.write()
    return serializer.out.string
  }
}
