extension HTMLPageOptions {
  /// What other sites show of a page that is shared there (Open Graph protocol).
  public struct Card: Hashable, Sendable {
    /// What the page is about: a person (`profile`), a work of theirs (`article`), or several (`website`).
    public enum Kind: String, Sendable { case profile, article, website }

    /// A picture that stands for the page.
    public struct Picture: Hashable, Sendable {
      /// Its absolute address.
      public var address: String
      /// IANA media type.
      public var type: String
      /// In pixels.
      public var width: Int
      public var height: Int
      /// What it shows.
      public var text: String
      public init(address: String, type: String, width: Int, height: Int, text: String) {
        self.address = address
        self.type = type
        self.width = width
        self.height = height
        self.text = text
      }
    }

    public var kind: Kind
    public var title: String
    public var description: String?
    /// The absolute address of the page.
    public var page: String
    public var picture: Picture?
    public init(kind: Kind, title: String, description: String?, page: String, picture: Picture? = nil) {
      self.kind = kind
      self.title = title
      self.description = description
      self.page = page
      self.picture = picture
    }

    /// What the head of the page says of it, in order.
    var properties: [(name: String, content: String?)] {
      let page: [(String, String?)] = [
        ("og:type", kind.rawValue), ("og:title", title), ("og:description", description), ("og:url", page),
      ]
      guard let picture else { return page }
      return page + [
        ("og:image", picture.address), ("og:image:type", picture.type),
        ("og:image:width", String(picture.width)), ("og:image:height", String(picture.height)),
        ("og:image:alt", picture.text),
      ]
    }
  }
}
