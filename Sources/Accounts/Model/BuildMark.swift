/// Something that is built of a CV.
public struct BuildJob: Hashable, Sendable {
  public var cv: ObjectID
  /// What was asked for; nil: the public pages.
  public var object: ObjectID?
  /// Of the CV that it is built of.
  public var version: Int64

  public init(cv: ObjectID, object: ObjectID?, version: Int64) {
    self.cv = cv
    self.object = object
    self.version = version
  }
}

/// How often a build was begun and did not end.
public struct BuildMark: Hashable, Sendable {
  /// Of this, with the CV as it is, this time included.
  public var begun: Int
  /// Of everything that is built of the CV as it is.
  public var begunOfCV: Int
  /// The id of the request that asked for it last; empty where that is not known.
  public var request: String

  public init(begun: Int, begunOfCV: Int, request: String) {
    self.begun = begun
    self.begunOfCV = begunOfCV
    self.request = request
  }

  /// What was begun so often without end is not begun again, for a CV or posting that ends the server ends it each time.
  public static let most = 2
  /// The same of everything built of one CV: then it is the CV.
  public static let mostOfCV = 4

  public var isGivenUp: Bool { begun > Self.most || begunOfCV > Self.mostOfCV }
}
