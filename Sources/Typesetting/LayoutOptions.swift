/// How far layout goes for the sake of programs that read the text back.
public struct LayoutOptions: Hashable, Sendable {
  public enum TextTarget: String, Hashable, Sendable, CaseIterable {
    /// No line ends within a token with a hyphen or slash, and no word is hyphenated.
    case strict
    /// Lines break wherever good typesetting allows.
    case print
  }
  public var ats: TextTarget
  public init(ats: TextTarget = .strict) { self.ats = ats }
}
