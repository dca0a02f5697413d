/// A text that a posting has and its reader does not see.
public struct HiddenText: Hashable, Sendable {
  /// Its beginning, with mark-up.
  public var text: String
  /// The byte it starts at in the posting's text; 0 where that text was taken out of a page.
  public var offset: Int
  /// A comment in the mark-up of a saved page: each page has some, and most say nothing of the post.
  public var isUsual = false
  public init(text: String, offset: Int, isUsual: Bool = false) {
    self.text = text
    self.offset = offset
    self.isUsual = isUsual
  }
}
