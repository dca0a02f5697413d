public import Base

/// The page that stands where there is none (status 404). It may be shown at any address, so it needs no other file and
/// leads only to an address from the root.
public struct MissingPage: Hashable, Sendable {
  public var language: LanguageTag
  /// What it says: "Page not found".
  public var title: String
  /// The words of the link, and where it leads.
  public var home: PageLink

  public init(language: LanguageTag, title: String, home: PageLink) {
    self.language = language
    self.title = title
    self.home = home
  }

  /// The page as HTML, without scripts and with its own small stylesheet.
  public var html: String {
    var page = PageFrame(
      language: language.tag, title: title, heading: title, isIndexed: false, style: Self.style)
    page.line("p", "404", [("class", "soft code")])
    page.start("p")
    page.element("a", home.label, [("href", home.href)])
    page.end("p")
    return page.finish()
  }

  /// In the middle of the window, the number of the status above the words.
  private static let style = """
    main { display: flex; flex-direction: column; justify-content: center; min-height: 80vh; }
    h1 { font-size: 2.25rem; margin-bottom: .75rem; }
    .code { order: -1; margin: 0; font-size: 1.2rem; letter-spacing: .1em; }
    """
}
