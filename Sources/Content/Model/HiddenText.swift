/// A text that a posting has and its reader does not see.
public struct HiddenText: Hashable, Sendable {
  /// Its beginning, with mark-up.
  public var text: String
  /// The byte it starts at in the posting's text; 0 where that text was taken out of a page.
  public var offset: Int
  public init(text: String, offset: Int) {
    self.text = text
    self.offset = offset
  }
}
