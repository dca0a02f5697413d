/// How much a user may keep.
public struct Quota: Hashable, Sendable {
  /// How many CVs.
  public var cvs: Int
  /// Of all files that they brought, the texts that were read of them, their postings, and all that was made.
  public var bytes: Int64

  public init(cvs: Int, bytes: Int64) {
    self.cvs = cvs
    self.bytes = bytes
  }

  public enum Verdict: Hashable, Sendable { case kept, tooManyCVs, tooManyBytes }
}
