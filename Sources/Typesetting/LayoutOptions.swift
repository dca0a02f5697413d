/// How far layout goes for the sake of programs that read the text back.
public struct LayoutOptions: Hashable, Sendable {
  /// Whom the text is for: machines that read it, or people who look at it.
  public enum TextTarget: String, Hashable, Sendable, CaseIterable {
    /// No line ends within a token with a hyphen or slash, and no word is hyphenated.
    case strict
    /// Lines break wherever good typesetting allows.
    case print
  }
  public var ats: TextTarget
  /// Whether pages get their items; without them a layout only tells how many pages there are and how far the last is
  /// filled.
  public var draws: Bool
  /// How a document that takes more than one page is spread over them.
  public enum PageFilling: Hashable, Sendable, CaseIterable {
    /// All pages but the last are filled as far as good breaks allow.
    case full
    /// The same, but earlier pages give of theirs to a last page that would be less than a third full.
    case fullAndLastAThird
    /// All pages are filled alike.
    case even
  }
  public var pageFilling: PageFilling
  /// Words with `-` at each place where they may be hyphenated, in whatever language; none where there is no `-`.
  public var hyphenation: [String]
  public init(
    ats: TextTarget = .strict, draws: Bool = true, pageFilling: PageFilling = .full,
    hyphenation: [String] = []
  ) {
    self.ats = ats
    self.draws = draws
    self.pageFilling = pageFilling
    self.hyphenation = hyphenation
  }
}
