/// How much a user may keep.
public struct Quota: Hashable, Sendable {
  /// How many CVs.
  public var cvs: Int
  /// Of all files that they uploaded and the texts that were read of them.
  public var bytes: Int64

  public init(cvs: Int, bytes: Int64) {
    self.cvs = cvs
    self.bytes = bytes
  }

  public enum Verdict: Hashable, Sendable { case kept, tooManyCVs, tooManyBytes }
}
