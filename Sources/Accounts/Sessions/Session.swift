/// A user who has signed in.
public struct Session: Hashable, Sendable {
  public var user: User
  /// Seconds since 1970-01-01 UTC.
  public var created: Int64
  /// When it was last used, to the minute or so.
  public var used: Int64

  public init(user: User, created: Int64, used: Int64) {
    self.user = user
    self.created = created
    self.used = used
  }
}

/// How long a session lasts, in seconds.
public struct SessionLifetime: Hashable, Sendable {
  /// Without being used.
  public var idle: Int64 = 7 * 86_400
  /// In all.
  public var absolute: Int64 = 30 * 86_400
  /// How often it is noted that it was used.
  public var granularity: Int64 = 60

  public init() {}

  func holds(_ session: Session, now: Int64) -> Bool {
    now - session.used < idle && now - session.created < absolute
  }
}
