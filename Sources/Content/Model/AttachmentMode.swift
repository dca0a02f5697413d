/// What a PDF carries with it for machines.
public enum AttachmentMode: String, Hashable, Sendable, CaseIterable {
  /// Nothing.
  case none
  /// `resume.json` and `claims.json` of what its pages show, without what the person calls private.
  case shown
  /// `resume.json` of the whole profile as the public may see it, and `claims.json` of what the pages show.
  case full
}
